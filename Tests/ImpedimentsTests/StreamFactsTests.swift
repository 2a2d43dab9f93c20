import Impediments
import Testing

@Suite("How far a product has come from words to use")
struct StreamFactsTests {
    private func facts(
        _ impediments: [Impediment], _ proofs: [(EvidenceKind, String)] = [], counts: [Instant: Int] = [:],
        product change: (inout Product) -> Void = { _ in }
    ) throws -> StreamFacts {
        var product = try #require(Worked.directory.products["intake"])
        change(&product)
        var directory = Worked.directory
        directory.products["intake"] = product
        return StreamFacts(
            product, in: directory, impediments: impediments,
            evidence: try proofs.map { DigestFacts.Proof(product: "intake", kind: $0.0, at: try Worked.moment($0.1)) },
            counts: counts, at: Worked.week.to)
    }

    @Test("a link that is reached shows that the earlier ones were, and the first date of each counts")
    func chain() throws {
        #expect(try facts([]).chain.isEmpty)
        let shown = try facts([], [(.workingSoftware, "wed 09"), (.runs, "thu 09"), (.workingSoftware, "fri 09")])
        #expect(shown.chain == [.runs: try Worked.moment("wed 09"), .shown: try Worked.moment("wed 09")])
        #expect(shown.shown == (try Worked.moment("fri 09")))
        let used = try facts([], [(.runs, "mon 09"), (.usedForReal, "fri 09")])
        #expect(used.chain[.runs] == (try Worked.moment("mon 09")))
        #expect(used.chain[.shown] == (try Worked.moment("fri 09")))
        #expect(used.chain[.firstBenefit] == nil)
        // Talks are no link of it.
        #expect(try facts([], [(.userContact, "mon 09")]).chain.isEmpty)
    }

    @Test("talks that did not take place count from the last one that did")
    func talks() throws {
        let talk = try Worked.moment("tue 09")
        let facts = try facts(
            [], [(.contactCancelled, "mon 09"), (.userContact, "tue 09"), (.contactCancelled, "wed 09")],
            counts: [talk: 3])
        #expect(facts.talked == .init(at: talk, count: 3))
        #expect(facts.cancelled == 1)
    }

    @Test("what is needed is absent since it was first said to be, also where it is lived with")
    func needs() throws {
        let open = try Worked.raised(1, .environments, .stopped, "wed 09")
        let earlier = try Worked.raised(2, .environments, .slowing, "tue 09")
        let accepted = try Worked.raised(3, .money, .slowing, "mon 09")
            .after(.accepted(by: Worked.funder, reason: nil, review: nil), "mon 10")
        let over = try Worked.raised(4, .basics, .stopped, "mon 09").after(
            .resolved(by: Worked.mate, text: nil), "tue 09")
        let facts = try facts([open, earlier, accepted, over, try Worked.raised(5, .tooFew, .slowing, "thu 09")])
        func lack(_ need: StreamFacts.Need) -> StreamFacts.Lack? { facts.needs.first { $0.need == need } }
        #expect(lack(.environments)?.since == (try Worked.moment("tue 09")))
        #expect(lack(.environments)?.severity == .stopped)
        #expect(lack(.environments)?.ids.map(\.number) == [1, 2])
        #expect(lack(.money)?.ids.map(\.number) == [3])
        #expect(lack(.seats)?.severity == .slowing)
        #expect(lack(.room)?.since == nil)
        #expect(facts.needs.map(\.need) == StreamFacts.Need.allCases)
    }

    @Test("only what the funder has not decided waits, the oldest first")
    func waiting() throws {
        let late = try Worked.raised(1, .data, .stopped, "mon 09").after(Worked.asked, "thu 09")
        let early = try Worked.raised(2, .data, .stopped, "mon 09").after(Worked.asked, "wed 09")
            .after(.acknowledged(by: Worked.funder), "wed 10")
        let decided = try Worked.raised(3, .data, .stopped, "mon 09").after(Worked.asked, "wed 09")
            .after(.decided(by: Worked.funder, option: 1, text: nil), "thu 09")
        let facts = try facts([late, early, decided, try Worked.raised(4, .data, .stopped, "mon 09")])
        #expect(facts.waiting.map(\.brief.id.number) == [2, 1])
        #expect(facts.waiting.map(\.acknowledgedAt) == [try Worked.moment("wed 10"), nil])
        // Five working days from Wednesday at nine are over on the next Tuesday at closing time.
        #expect(facts.waiting.first?.due == (try Worked.moment("tue 17")) + .days(7))
    }

    @Test("a promise is endangered by what its lead says endangers it, while that is there")
    func promises() throws {
        let wording = Wording(endangers: [2])
        let open = try Worked.raised(1, .data, .stopped, "mon 09").after(
            .worded(wording, by: PersonKey("lead")), "mon 10")
        let over = try Worked.raised(2, .data, .stopped, "mon 09").after(
            .worded(wording, by: PersonKey("lead")), "mon 10"
        )
        .after(.resolved(by: Worked.mate, text: nil), "tue 09")
        let facts = try facts([open, over]) { $0.promises = ["A ward in May", "Half an hour saved"] }
        #expect(
            facts.promises == [
                .init(promise: "A ward in May", by: []), .init(promise: "Half an hour saved", by: [ImpedimentID(1)]),
            ])
    }

    @Test("what looks back on a week has everything that was open in it, and nobody's name")
    func retro() throws {
        let team = try #require(Worked.directory.products["intake"]?.teams.first)
        let product = try #require(Worked.directory.products["intake"])
        let a = try Worked.a().after(.verified(by: nil, rule: nil), "sat 09")
        let before = Worked.raised(9, at: Worked.week.from - .days(9))
        var over = before
        over.evolve(.resolved(by: Worked.mate, text: nil), at: Worked.week.from - .days(1))
        let pack = RetroFacts(
            team: team, of: product, in: Worked.directory,
            impediments: [a, try Worked.b(), over, before.stillThere(3)],
            evidence: [], window: Worked.week)
        #expect(pack.items.map(\.id.number) == [3, 1, 2])
        #expect(pack.items[1].outcome == .verified)
        #expect(pack.items[1].movedBy == .team)
        #expect(pack.items[1].stopped == .days(4))
        #expect(pack.items[0].outcome == .open)
        #expect(pack.items[0].open == .days(7))
        #expect(pack.recurring.map(\.subreason) == [.environments])
        #expect(pack.measures.blockedTeams == ["intake/forms": .days(7)])
    }
}

extension Impediment {
    /// Another one like it, still open.
    fileprivate func stillThere(_ number: Int) -> Impediment {
        Worked.raised(number, labels.subreason, labels.severity, at: raisedAt)
    }
}
