import Impediments
import Testing

@Suite("The figures of the digest")
struct FiguresTests {
    @Test("are those of the worked example")
    func workedExample() throws {
        var a = try Kept.impediment(1)
        let history: [(Event, String)] = [
            (.asked(.letter, rule: Rule(.funder)), "2026-03-04T09:00:00Z"),
            (.acknowledged(by: PersonKey("funder")), "2026-03-05T09:00:00Z"),
            (.decided(by: PersonKey("funder"), option: 1, text: nil), "2026-03-05T15:00:00Z"),
            (.resolved(by: PersonKey("~r"), text: nil), "2026-03-06T09:00:00Z"),
        ]
        for (event, at) in history { a.evolve(event, at: try Kept.moment(at)) }
        let b = try Kept.impediment(2, .tools, .slowing, raised: "2026-03-04T09:00:00Z", until: "2026-03-06T09:00:00Z")

        let figures = try Kept.figures([a, b])
        #expect(figures.blockedTeamDays == 4.0)
        let share = try #require(figures.shareWaitingOnFunder)
        #expect(abs(share - 30.0 / 144) < 1e-12)
        #expect(figures.funderResponse == Lengths(ended: [.seconds(24 * 3600)]))
        #expect(figures.decisionLatency == Lengths(ended: [.seconds(30 * 3600)]))
        #expect(figures.blockerAges.isEmpty)
    }

    @Test("count the time of a team once, and that of two teams twice")
    func union() throws {
        let a = try Kept.impediment(1, until: "2026-03-04T09:00:00Z")
        let b = try Kept.impediment(2, raised: "2026-03-03T09:00:00Z", until: "2026-03-05T09:00:00Z")
        let inside = try Kept.impediment(3, raised: "2026-03-03T10:00:00Z", until: "2026-03-03T11:00:00Z")
        let web = try Kept.impediment(4, until: "2026-03-03T09:00:00Z", team: "web")
        #expect(try Kept.figures([a, b, inside]).blockedTeamDays == 3)
        #expect(try Kept.figures([a, b, inside, web]).blockedTeamDays == 4)
        let running = try Kept.impediment(5)
        #expect(try Kept.figures([running, a], to: "2026-03-07T09:00:00Z").blockedTeamDays == 5)
    }

    @Test("take only the time of the window, and nothing that was taken back")
    func window() throws {
        let old = try Kept.impediment(1, raised: "2026-02-20T09:00:00Z", until: "2026-03-03T08:00:00Z")
        #expect(try Kept.figures([old]).blockedTeamDays == 1)
        let nothing = Labels(category: .nothing, subreason: .social, severity: .slowing, confidence: 1)
        var wrong = try Kept.impediment(2)
        wrong.evolve(
            .relabelled(nothing, by: nil, because: .corrected), at: try Kept.moment("2026-03-04T09:00:00Z"))
        let figures = try Kept.figures([wrong])
        #expect(figures.blockedTeamDays == 0)
        #expect(figures.shareWaitingOnFunder == nil)
    }

    @Test("give p85 only from eight values on")
    func percentile() throws {
        let seven = try (1...7).map { try Kept.impediment($0, raised: "2026-03-0\($0)T09:00:00Z") }
        let to = "2026-03-20T09:00:00Z"
        #expect(try Kept.figures(seven, to: to).blockerAgeP85 == nil)
        let figures = try Kept.figures(seven + [Kept.impediment(8, raised: "2026-03-08T09:00:00Z")], to: to)
        #expect(figures.blockerAges.first == .seconds(19 * 86400))
        #expect(figures.blockerAgeP85 == .seconds(18 * 86400))
    }

    @Test("count asks that are still open as at least so long")
    func latency() throws {
        var decided = try Kept.impediment(1)
        var open = try Kept.impediment(2)
        let sent = try Kept.moment("2026-03-04T08:00:00Z")
        decided.evolve(.asked(.letter, rule: Rule(.funder)), at: sent)
        open.evolve(.asked(.letter, rule: Rule(.funder)), at: sent)
        decided.evolve(.decided(by: PersonKey("funder"), option: 1, text: nil), at: sent + .seconds(86400))
        let latency = try #require(try Kept.figures([decided, open]).decisionLatency)
        #expect(latency == Lengths(ended: [.days(1)], running: [.days(5)]))
        #expect(latency.median == .days(3))
        #expect(latency.isAtLeast)
    }
}

@Suite("What stands in a digest")
struct DigestFactsTests {
    @Test("a blocker is an ask only after its L3, and counted before that")
    func afterL3() throws {
        let facts = try Kept.facts([
            Kept.impediment(1), Kept.asked(2, .money), Kept.impediment(9, product: "other"),
        ])
        #expect(facts.askIDs == [ImpedimentID(2)])
        #expect(facts.open == 2)
        #expect(facts.counts == [.resources: 2])
        #expect(!facts.isHeartbeat)
    }

    @Test("asks stand by need level, then the older first; more than three are counted")
    func order() throws {
        let facts = try Kept.facts([
            Kept.asked(1, .decision), Kept.asked(2, .money, raised: "2026-03-03T09:00:00Z"), Kept.asked(3, .money),
            Kept.asked(4, .gatekept), Kept.asked(5, .basics),
        ])
        #expect(facts.asks.map(\.id.number) == [5, 3, 2, 4, 1])
        #expect(facts.askIDs.map(\.number) == [5, 3, 2])
    }

    @Test("what stood in three digests in vain stands behind what has the same rank, and behind nothing else")
    func turns() throws {
        let asked = try [
            Kept.asked(1, .money), Kept.asked(2, .money, raised: "2026-03-03T09:00:00Z"), Kept.asked(3, .decision),
            Kept.asked(4, .basics),
        ]
        func order(_ moments: [String]) throws -> [Int] {
            let showings = try moments.map { moment in
                DigestFacts.Showing(at: try Kept.moment(moment), asks: [ImpedimentID(4), ImpedimentID(1)])
            }
            return try Kept.facts(asked, showings: showings).asks.map(\.id.number)
        }
        let days = ["2026-03-06T08:00:00Z", "2026-03-07T08:00:00Z", "2026-03-08T08:00:00Z"]
        #expect(try order([]) == [4, 1, 2, 3])
        #expect(try order(Array(days.prefix(2))) == [4, 1, 2, 3])
        #expect(try order(days) == [4, 2, 1, 3])
        // One digest for three periods is one; what was before the ask, or is this one, is none.
        #expect(try order(Array(repeating: days[0], count: 3)) == [4, 1, 2, 3])
        #expect(try order(["2026-03-04T08:00:00Z", days[0], days[1], Kept.to]) == [4, 1, 2, 3])
    }

    @Test("what slows the work comes in after its own time, unless it is held or kept")
    func slowing() throws {
        let early = "2026-02-27T09:00:00Z"
        let young = try Kept.impediment(1, .tools, .slowing, raised: "2026-03-03T09:00:00Z")
        let old = try Kept.impediment(2, .tools, .slowing, raised: early)
        var kept = try Kept.impediment(3, .tools, .slowing, raised: early)
        kept.ask.oursUntil = CalendarDay("2026-03-20")
        var held = try Kept.impediment(4, .tools, .slowing, raised: early)
        held.ask.holds = [.init(from: try Kept.moment(Kept.from), until: try Kept.moment("2026-03-10T09:00:00Z"))]
        let own = try Kept.impediment(5, .technical, .slowing, raised: early)

        let facts = try Kept.facts([young, old, kept, held, own])
        #expect(facts.askIDs.map(\.number) == [2])
        #expect(facts.kept.map(\.id.number) == [3])
        #expect(facts.held.map(\.id.number) == [4])
    }

    @Test("a promise, a miss and an end are news of earlier asks")
    func earlier() throws {
        let funder = PersonKey("funder")
        var promised = try Kept.asked(1, .data)
        promised.evolve(
            .promised(by: funder, as: .funder, on: .init(year: 2026, month: 3, day: 12)),
            at: try Kept.moment("2026-03-06T09:00:00Z"))
        var missed = try Kept.asked(2, .data)
        missed.evolve(
            .promised(by: funder, as: .funder, on: .init(year: 2026, month: 3, day: 5)),
            at: try Kept.moment("2026-03-05T10:00:00Z"))
        missed.evolve(
            .promiseMissed(of: .funder, rule: Rule(.promiseMissed)), at: try Kept.moment("2026-03-06T09:00:00Z"))
        var done = try Kept.asked(3, .data)
        let end = try Kept.moment("2026-03-06T08:00:00Z")
        done.evolve(.resolved(by: funder, text: nil), at: end)

        let facts = try Kept.facts([promised, missed, done])
        #expect(
            facts.earlier.map(\.news) == [
                .overdue(.init(year: 2026, month: 3, day: 5)), .promised(.init(year: 2026, month: 3, day: 12)),
                .done(end, returned: nil),
            ])
        #expect(facts.askIDs.map(\.number) == [2])
    }

    @Test("what is no longer as it was sent is news too, also where it stood in a digest alone")
    func corrected() throws {
        let (mate, funder) = (PersonKey("~m"), PersonKey("funder"))
        let at = try Kept.moment("2026-03-06T09:00:00Z")
        func changed(_ number: Int, _ event: Event) throws -> Impediment {
            var impediment = try Kept.impediment(number, .data)
            impediment.evolve(
                .asked(.digest, rule: Rule(.digestOnly)), at: try Kept.moment("2026-03-05T09:00:00Z"))
            impediment.evolve(event, at: at)
            return impediment
        }
        let nothing = Labels(category: .nothing, subreason: .social, severity: .slowing, confidence: 1)
        let slower = Labels(category: .resources, subreason: .data, severity: .slowing, confidence: 1)
        let facts = try Kept.facts([
            changed(1, .withdrawn(by: mate, sourceDeleted: false)),
            changed(2, .relabelled(nothing, by: mate, because: .corrected)),
            changed(3, .merged(into: ImpedimentID(9), by: mate)),
            changed(4, .relabelled(slower, by: mate, because: .edited)),
            changed(5, .accepted(by: funder, reason: nil, review: nil)),
            changed(6, .moreInfoWanted(by: funder, text: nil)),
        ])
        #expect(
            facts.earlier.map(\.news) == [
                .takenBack(at), .takenBack(at), .merged(into: ImpedimentID(9)), .accepted(at), .asksMore,
            ])
        // What was read anew stands as it is read now, once, and was asked then.
        #expect(facts.askIDs == [ImpedimentID(4)])
        #expect(facts.sendings[ImpedimentID(4)]?.at == at)
        #expect(!facts.isHeartbeat)
        // Told once: in the period in which it happened.
        let later = try Kept.moment("2026-03-16T08:00:00Z")
        let next = try Kept.facts(
            [changed(1, .withdrawn(by: mate, sourceDeleted: false))], from: try Kept.moment(Kept.to), to: later)
        #expect(next.earlier.isEmpty)
    }

    @Test("the days that a team has back count once, and not while something else stops it")
    func returned() throws {
        let mate = PersonKey("~m")
        func over(_ number: Int, _ at: String) throws -> Impediment {
            var impediment = try Kept.asked(number, .data)
            // The funder did something about it: only that is credited.
            impediment.evolve(
                .decided(by: PersonKey("funder"), option: 1, text: nil), at: try Kept.moment("2026-03-05T12:00:00Z"))
            impediment.evolve(.resolved(by: mate, text: nil), at: try Kept.moment(at))
            return impediment
        }
        // Over on Friday and on Saturday at eight; the week ends on Monday at eight: two days back, since Saturday.
        let facts = try Kept.facts([over(1, "2026-03-06T08:00:00Z"), over(2, "2026-03-07T08:00:00Z")])
        #expect(facts.returned == .seconds(2 * 86400))
        let held = try Kept.facts([over(1, "2026-03-06T08:00:00Z"), Kept.impediment(2)])
        #expect(held.returned == .zero)
    }

    @Test("what stops one person stops no team and gives it nothing back, and costs the time of one")
    func onePerson() throws {
        func over(ofOnePerson: Bool?) throws -> Impediment {
            var impediment = try Kept.asked(1, .basics)
            impediment.labels.ofOnePerson = ofOnePerson
            impediment.evolve(
                .decided(by: PersonKey("funder"), option: 1, text: nil), at: try Kept.moment("2026-03-05T12:00:00Z"))
            impediment.evolve(.resolved(by: PersonKey("~m"), text: nil), at: try Kept.moment("2026-03-06T09:00:00Z"))
            return impediment
        }
        let (one, team) = (try over(ofOnePerson: true), try over(ofOnePerson: nil))
        let (ones, teams) = (try Kept.facts([one]), try Kept.facts([team]))
        #expect(ones.figures.blockedTeamTime == .zero && teams.figures.blockedTeamTime == .days(4))
        #expect(ones.stoppedWithin == 0 && teams.stoppedWithin == 1)
        let end = try Kept.moment("2026-03-06T09:00:00Z")
        #expect(ones.earlier.map(\.news) == [.done(end, returned: nil)] && ones.returned == .zero)
        #expect(teams.returned > .zero)

        let window = Window(from: try Kept.moment(Kept.from), to: try Kept.moment(Kept.to))
        #expect([one].things.map { BlockedTime.of($0, in: window) } == [.days(4)])
        let product = Product(id: "intake", title: "Intake", teams: [Team(id: "forms", size: 6)])
        let directory = Directory(workspace: "default", people: [:], products: ["intake": product])
        #expect(LostTime.personDays([one].things, of: directory, in: window) == 4)
        #expect(LostTime.personDays([team].things, of: directory, in: window) == 24)
    }

    @Test("what is raised as the first period begins was not in the way before it")
    func first() throws {
        let facts = try Kept.facts([Kept.impediment(1, raised: Kept.from)])
        #expect(facts.constraint == .environments)
        #expect(facts.constraintBefore == nil)
    }

    @Test("the figures stand beside those of the period before")
    func trend() throws {
        let old = try Kept.impediment(
            1, raised: "2026-02-24T08:00:00Z", until: "2026-02-26T08:00:00Z")
        let new = try Kept.impediment(2, raised: "2026-03-08T08:00:00Z")
        let facts = try Kept.facts([old, new])
        #expect(facts.figures.blockedTeamDays == 1)
        #expect(facts.figuresBefore.blockedTeamDays == 2)
        #expect(facts.figures.waits.n == 1)
        #expect(facts.stoppedWithin == 1)
    }

    @Test("silence is told where it is not by chance: at least five reports, and too long without one")
    func silence() throws {
        func facts(_ count: Int, lastDay: Int) throws -> DigestFacts {
            let days = [lastDay] + Array(1..<count)
            return try Kept.facts(
                days.map { try Kept.impediment($0, raised: "2026-02-\($0 < 10 ? "0" : "")\($0)T08:00:00Z") })
        }
        let quiet = try facts(9, lastDay: 17).silences
        #expect(quiet.map(\.team) == ["forms"])
        #expect(quiet.map(\.since) == [try Kept.moment("2026-02-17T08:00:00Z")])
        #expect(quiet.map(\.hasOpen) == [true])
        #expect(try facts(9, lastDay: 20).silences.isEmpty)
        let few = try (14...17).map { try Kept.impediment($0, raised: "2026-01-\($0)T08:00:00Z") }
        #expect(try Kept.facts(few).silences.isEmpty)
    }

    @Test("whoever says that something is over, or shows something, was not silent")
    func heard() throws {
        func facts(lastOver: String, shown: String? = nil, teams: [Team] = [Team(id: "forms", size: 6)]) throws
            -> [DigestFacts.Silence]
        {
            let reported = try (9...17).map { day in
                let raised = "2026-02-\(day < 10 ? "0" : "")\(day)T08:00:00Z"
                return try Kept.impediment(day, raised: raised, until: day == 17 ? lastOver : raised)
            }
            let product = Product(id: "intake", title: "Intake", funder: "funder", teams: teams)
            let evidence = try shown.map {
                [DigestFacts.Proof(product: "intake", kind: .workingSoftware, at: try Kept.moment($0))]
            }
            return DigestFacts.make(
                for: "funder",
                directory: Directory(workspace: "default", people: [:], products: ["intake": product]),
                impediments: reported, evidence: evidence ?? [], from: try Kept.moment(Kept.from),
                to: try Kept.moment(Kept.to), now: try Kept.moment(Kept.to)
            ).silences
        }
        // Nine in a week and twenty days without one; the last was over an hour later, and nothing is open.
        let quiet = try facts(lastOver: "2026-02-17T09:00:00Z")
        #expect(quiet.map(\.since) == [try Kept.moment("2026-02-17T09:00:00Z")])
        #expect(quiet.map(\.hasOpen) == [false])
        #expect(try facts(lastOver: "2026-02-28T09:00:00Z").isEmpty)
        #expect(try facts(lastOver: "2026-02-17T09:00:00Z", shown: "2026-02-28T09:00:00Z").isEmpty)
        // Of two teams nobody knows which has shown it.
        let two = [Team(id: "forms", size: 6), Team(id: "web")]
        let either = try facts(lastOver: "2026-02-17T09:00:00Z", shown: "2026-02-28T09:00:00Z", teams: two)
        #expect(either.map(\.team) == ["forms"])
    }

    @Test("nothing needed is a heartbeat; more than an hour behind is late")
    func heartbeat() throws {
        #expect(try Kept.facts([Kept.impediment(1)]).isHeartbeat)
        #expect(try !Kept.facts([]).isLate)
        #expect(try Kept.facts([], now: "2026-03-09T09:00:01Z").isLate)
    }

    @Test("the constraint is the lowest missing layer, compared with the week before")
    func constraint() throws {
        let before = try Kept.impediment(1, .money, raised: "2026-02-27T09:00:00Z")
        let facts = try Kept.facts([before, Kept.impediment(2, .environments)])
        #expect(facts.constraint == .environments)
        #expect(facts.constraintBefore == .money)
    }
}

/// Impediments of one week with their clocks as they were kept.
private enum Kept {
    static let from = "2026-03-02T08:00:00Z"
    static let to = "2026-03-09T08:00:00Z"

    static func moment(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

    static func impediment(
        _ number: Int, _ subreason: Subreason = .environments, _ severity: Severity = .stopped,
        raised: String = "2026-03-02T09:00:00Z", until: String? = nil, team: String = "forms",
        product: String = "intake"
    ) throws -> Impediment {
        let labels = Labels(category: subreason.category, subreason: subreason, severity: severity, confidence: 1)
        var impediment = Impediment(
            id: ImpedimentID(number),
            raised: .init(
                source: "chat", channel: "c", message: "m\(number)", thread: "m\(number)", product: product,
                team: team, raiser: PersonKey("~r"), text: TextKey("t\(number)"), labels: labels, unsure: false),
            at: try moment(raised))
        if let until { impediment.evolve(.resolved(by: PersonKey("~r"), text: nil), at: try moment(until)) }
        return impediment
    }

    static func asked(_ number: Int, _ subreason: Subreason, raised: String = "2026-03-02T09:00:00Z") throws
        -> Impediment
    {
        var impediment = try impediment(number, subreason, raised: raised)
        impediment.evolve(.asked(.letter, rule: Rule(.funder)), at: try moment("2026-03-05T09:00:00Z"))
        return impediment
    }

    static func figures(_ impediments: [Impediment], to end: String = to) throws -> Figures {
        Figures(impediments, from: try moment(from), to: try moment(end))
    }

    static func facts(
        _ impediments: [Impediment], showings: [DigestFacts.Showing] = [], now: String = to
    ) throws -> DigestFacts {
        try facts(impediments, showings: showings, from: moment(from), to: moment(to), now: moment(now))
    }

    static func facts(
        _ impediments: [Impediment], showings: [DigestFacts.Showing] = [], from: Instant, to: Instant,
        now: Instant? = nil
    ) throws -> DigestFacts {
        let product = Product(
            id: "intake", title: "Intake", lead: "lead", funder: "funder",
            dayRate: MoneyRange(unit: "£", low: 400, high: 650), teams: [Team(id: "forms", size: 6), Team(id: "web")])
        let other = Product(id: "other", title: "Other", funder: "somebody")
        return DigestFacts.make(
            for: "funder",
            directory: Directory(workspace: "default", people: [:], products: ["intake": product, "other": other]),
            impediments: impediments, evidence: [], showings: showings, from: from, to: to, now: now ?? to)
    }
}
