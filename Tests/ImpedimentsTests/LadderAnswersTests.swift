import Impediments
import Testing

/// What answers do to the ladder (DOMAIN 4 and 6), worked out by hand. 2 March 2026 is a Monday; London is on GMT.
@Suite("The ladder, answered")
struct LadderAnswersTests {
    private static let raised = "2026-03-02T10:00:00Z"

    private func mine(_ day: String) throws -> Answer { Answer(.mine, date: try Given.day(day)) }

    // MARK: Promises

    @Test("A lead's promise after the ask stops the funder's clock, the deputy and the silence until it is over")
    func leadsPromiseAfterTheAsk() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.answer(try mine("2026-03-20"), by: "lead", at: "2026-03-04T11:00:00Z")
        try history.pass(until: "2026-03-24T18:00:00Z")
        #expect(
            history.lines.suffix(3) == [
                "promised 2026-03-04T11:00:00Z", "promiseMissed 2026-03-23T09:00:00Z",
                // Two working days from Monday's opening.
                "funderReminded 2026-03-24T17:00:00Z",
            ])
    }

    @Test("An ask that lies on the desk when the lead promises is taken off it, and has a new preview")
    func leadsPromiseWhileQueued() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.pass(until: "2026-03-04T09:00:00Z")
        var it = history.impediment
        let due = try Given.at("2026-03-04T10:00:00Z")
        it.evolve(.askDue(rule: Rule(.funder)), at: due)
        let item = Desk.Item(impediment: it.id, kind: .ask, since: due, rule: Rule(.funder))
        #expect(item.stillStands(it))
        let promised = try Given.at("2026-03-04T13:00:00Z")
        it.evolve(.promised(by: PersonKey("lead"), as: .lead, on: try Given.day("2026-03-12")), at: promised)
        #expect(!item.stillStands(it))
        #expect(
            history.ladder.plan(for: it, from: promised).map { "\($0.kind) \($0.at)" } == [
                "leadPromiseMissed 2026-03-13T09:00:00Z", "preview 2026-03-13T09:00:00Z", "ask 2026-03-13T13:00:00Z",
            ])
    }

    @Test("A reminder that lies on the desk when the lead promises stays there until that is over")
    func leadsPromiseWhileAReminderWaits() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.pass(until: "2026-03-06T10:00:00Z")
        #expect(history.lines.last == "funderReminded 2026-03-06T10:00:00Z")
        let item = Desk.Item(
            impediment: history.impediment.id, kind: .reminder, since: history.now, rule: Rule(.funderSilent))
        #expect(history.ladder.quiet(item, about: history.impediment, at: history.now) == nil)
        try history.answer(try mine("2026-03-11"), by: "lead", at: "2026-03-06T12:00:00Z")
        let over = try Given.at("2026-03-12T09:00:00Z")
        #expect(item.stillStands(history.impediment))
        #expect(history.ladder.quiet(item, about: history.impediment, at: history.now) == over)
        #expect(history.ladder.quiet(item, about: history.impediment, at: over) == nil)
        // What the funder passed on reaches the other one all the same.
        let passedOn = Desk.Item(
            impediment: item.impediment, kind: .ask, since: history.now, rule: Rule(.answered))
        #expect(history.ladder.quiet(passedOn, about: history.impediment, at: history.now) == nil)
    }

    @Test("The deputy's ask is taken off the desk once the funder has answered, also with a promise")
    func answeredWhileTheDeputysAskWaits() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.pass(until: "2026-03-11T10:00:00Z")
        #expect(history.lines.last == "deputyAsked 2026-03-11T10:00:00Z")
        let item = Desk.Item(
            impediment: history.impediment.id, kind: .ask, since: history.now, rule: Rule(.deputy))
        #expect(item.stillStands(history.impediment))
        let promise = try mine("2026-03-20")
        for answer in [Answer(.seen), promise, Answer(.notNow, days: 3), Answer(.done)] {
            var answered = history
            try answered.answer(answer, by: "funder", at: "2026-03-11T12:00:00Z")
            #expect(!item.stillStands(answered.impediment), "\(answer.verb)")
        }
    }

    @Test("An ask that lies on the desk is taken off it where the funder promises, or is told in person")
    func answeredWhileQueued() throws {
        var it = try History(.environments, .stopped, at: Self.raised).impediment
        let due = try Given.at("2026-03-04T10:00:00Z")
        it.evolve(.askDue(rule: Rule(.funder)), at: due)
        let item = Desk.Item(impediment: it.id, kind: .ask, since: due, rule: Rule(.funder))
        #expect(item.stillStands(it))
        var (promised, told) = (it, it)
        promised.evolve(.promised(by: PersonKey("funder"), as: .funder, on: try Given.day("2026-03-12")), at: due)
        #expect(!item.stillStands(promised))
        told.evolve(.raisedInPerson(by: PersonKey("lead")), at: due)
        #expect(!item.stillStands(told))
    }

    // MARK: Another funder

    @Test("Another funder is asked afresh, after a preview; what the one before was asked is waited for no longer")
    func anotherFunder() throws {
        var it = try History(.environments, .stopped, at: Self.raised).impediment
        it.evolve(
            .asked(.letter, rule: Rule(.funder), of: "funder"), at: try Given.at("2026-03-04T10:00:00Z"))
        #expect(!it.ask.waitsForAnother(than: "funder") && it.ask.waitsForAnother(than: "owner"))
        var passedOn = it
        let changed = try Given.at("2026-03-05T12:00:00Z")
        passedOn.evolve(.delegated(by: PersonKey("funder"), to: "deputy"), at: changed)
        #expect(!passedOn.ask.waitsForAnother(than: "owner"))
        it.evolve(.funderChanged(to: "owner"), at: changed)
        #expect(it.ask.sentAt == nil && it.earlierAsks.map(\.state) == [.superseded])
        let plan = try History(.environments, .stopped, at: Self.raised, product: { $0.funder = "owner" }).ladder
            .plan(for: it, from: changed).map { "\($0.kind) \($0.at)" }
        #expect(plan.contains("preview 2026-03-05T12:00:00Z") && plan.contains("ask 2026-03-05T16:00:00Z"))
        #expect(!plan.contains { $0.hasPrefix("remindFunder") })
    }

    @Test("A funder's promise before the ask holds the lead's letter, too, and there is no nudge")
    func fundersPromiseBeforeTheAsk() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.answer(try mine("2026-03-04"), by: "funder", at: "2026-03-02T11:00:00Z")
        try history.pass(until: "2026-03-05T09:00:00Z")
        #expect(
            history.lines == [
                // What the funder has is not looked for an owner.
                "promised 2026-03-02T11:00:00Z", "leadTold 2026-03-05T09:00:00Z", "promiseMissed 2026-03-05T09:00:00Z",
            ])
    }

    // MARK: Kept back, and not any more

    @Test(
        "Confirmed, what the lead had kept goes to preview at once, seen before or not",
        arguments: ["2026-03-03T11:00:00Z", "2026-03-03T15:00:00Z"])
    func confirmAfterOurs(kept: String) throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.answer(
            Answer(.ours, reviewDate: try Given.day("2026-03-20")), by: "lead", at: kept, text: "we can")
        try history.answer(Answer(.confirm), by: "lead", at: "2026-03-05T11:00:00Z")
        try history.pass(until: "2026-03-05T15:00:00Z")
        #expect(
            history.lines.suffix(3) == [
                "previewed 2026-03-05T11:00:00Z", "askDue 2026-03-05T15:00:00Z", "asked 2026-03-05T15:00:00Z",
            ])
    }

    @Test("What stood in a digest alone can be confirmed or held; what a letter asked cannot")
    func afterTheDigest() throws {
        var history = try History(.tools, .slowing, at: "2026-03-02T10:00:00Z")
        try history.pass(until: "2026-03-16T08:00:00Z")
        history.impediment.evolve(.asked(.digest, rule: Rule(.digestOnly), of: "funder"), at: history.now)
        var held = history
        try history.answer(Answer(.confirm), by: "lead", at: "2026-03-17T11:00:00Z")
        try history.pass(until: "2026-03-17T16:00:00Z")
        #expect(
            Array(history.lines.suffix(3)) == [
                "previewed 2026-03-17T11:00:00Z", "askDue 2026-03-17T15:00:00Z", "asked 2026-03-17T15:00:00Z",
            ])
        #expect(history.impediment.ask.sentAt == Instant(rfc3339: "2026-03-16T08:00:00Z"))
        for verb in [Verb.confirm, .hold] {
            #expect(throws: Objection.alreadyAsked) {
                try history.answer(Answer(verb), by: "lead", at: "2026-03-18T10:00:00Z", text: "r")
            }
        }
        try held.answer(Answer(.hold), by: "lead", at: "2026-03-20T15:00:00Z", text: "r")
        let within = try #require(Instant(rfc3339: "2026-03-23T08:00:00Z"))
        let after = try #require(Instant(rfc3339: "2026-03-30T07:00:00Z"))
        #expect(!held.impediment.isForTheDigest(of: "funder", held.directory, at: within))
        #expect(held.impediment.isForTheDigest(of: "funder", held.directory, at: after))
    }

    @Test("Confirmed, what the lead had promised goes to preview at once; confirmed again it is so already")
    func confirmAfterMine() throws {
        var history = try History(.technical, .stopped, at: Self.raised)
        try history.answer(try mine("2026-03-13"), by: "lead", at: "2026-03-02T11:00:00Z")
        try history.answer(Answer(.confirm), by: "lead", at: "2026-03-03T11:00:00Z")
        #expect(throws: Objection.alreadySo(.confirm)) {
            try history.answer(Answer(.confirm), by: "lead", at: "2026-03-03T12:00:00Z")
        }
        try history.pass(until: "2026-03-20T12:00:00Z")
        #expect(history.lines.contains("previewed 2026-03-03T11:00:00Z"))
        #expect(history.lines.contains("asked 2026-03-03T15:00:00Z"))
        #expect(!history.lines.contains { $0.hasPrefix("promiseMissed") })
    }

    @Test("Confirmed on the day of the review, what was previewed that day has no second preview")
    func confirmedOnTheReviewDay() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.answer(
            Answer(.ours, reviewDate: try Given.day("2026-03-10")), by: "lead", at: "2026-03-02T11:00:00Z",
            text: "we can")
        try history.answer(Answer(.confirm), by: "lead", at: "2026-03-10T10:00:00Z")
        try history.pass(until: "2026-03-10T17:00:00Z")
        #expect(history.lines.filter { $0.hasPrefix("previewed") } == ["previewed 2026-03-10T09:00:00Z"])
        // As the preview has said.
        #expect(history.lines.contains("asked 2026-03-10T13:00:00Z"))
    }

    @Test("A confirmation that comes in after a later `ours` does not end that")
    func confirmedBefore() throws {
        var it = try History(.environments, .stopped, at: Self.raised).impediment
        let (first, second) = (try Given.at("2026-03-03T11:00:00Z"), try Given.at("2026-03-03T12:00:00Z"))
        let day = try Given.day("2026-03-20")
        it.evolve(.keptAsOurs(by: PersonKey("lead"), reason: nil, until: day), at: second)
        it.evolve(.said([.keeping], by: PersonKey("lead")), at: second)
        it.evolve(.confirmed(by: PersonKey("lead")), at: first)
        #expect(it.ask.oursUntil == day && it.lead.confirmedAt == first)
    }

    @Test("Released, what the team kept is kept no longer: preview and ask; released again, nothing is held")
    func releaseAfterOurs() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.answer(
            Answer(.ours, reviewDate: try Given.day("2026-03-20")), by: "lead", at: "2026-03-03T11:00:00Z",
            text: "we can")
        try history.answer(Answer(.release), by: "lead", at: "2026-03-05T11:00:00Z")
        #expect(throws: Objection.nothingHeld) {
            try history.answer(Answer(.release), by: "lead", at: "2026-03-05T12:00:00Z")
        }
        try history.pass(until: "2026-03-05T15:00:00Z")
        #expect(history.lines.contains("previewed 2026-03-05T11:00:00Z"))
        #expect(history.lines.last == "asked 2026-03-05T15:00:00Z")
    }

    @Test("Held before the preview, the lead sees the draft 4 wh before the hold ends")
    func heldBeforeThePreview() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.answer(Answer(.hold), by: "lead", at: "2026-03-03T11:00:00Z", text: "ops may be back")
        try history.pass(until: "2026-03-05T11:00:00Z")
        #expect(
            history.lines.suffix(3) == [
                "previewed 2026-03-04T15:00:00Z", "askDue 2026-03-05T11:00:00Z", "asked 2026-03-05T11:00:00Z",
            ])
        #expect(history.impediment.ask.queuedRule?.name == .holdEnded)
        // Let go unseen, the lead has the whole time limit.
        var released = try History(.environments, .stopped, at: Self.raised)
        try released.answer(Answer(.hold), by: "lead", at: "2026-03-03T11:00:00Z", text: "ops may be back")
        try released.answer(Answer(.release), by: "lead", at: "2026-03-04T12:00:00Z")
        try released.pass(until: "2026-03-04T16:00:00Z")
        #expect(
            released.lines.suffix(3) == [
                "previewed 2026-03-04T12:00:00Z", "askDue 2026-03-04T16:00:00Z", "asked 2026-03-04T16:00:00Z",
            ])
    }

    // MARK: Delegated, accepted

    @Test("Delegated to oneself, or to somebody without an address, it is refused")
    func delegatedToNobody() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        #expect(throws: Objection.toOneself) {
            try history.answer(Answer(.delegate, to: "funder"), by: "funder", at: "2026-03-04T12:00:00Z")
        }
        #expect(throws: Objection.cannotBeReached("owner")) {
            try history.answer(Answer(.delegate, to: "owner"), by: "funder", at: "2026-03-04T12:00:00Z")
        }
    }

    /// Asked by letter on Wednesday at ten, and passed on at noon.
    private func delegated() throws -> History {
        var history = try History(
            .environments, .stopped, at: Self.raised,
            people: [Person(id: "owner", name: "The owner", mail: "owner@example.org")])
        try history.answer(Answer(.delegate, to: "owner"), by: "funder", at: "2026-03-04T12:00:00Z")
        return history
    }

    @Test("The silence of whoever it was delegated to is noted after 10 wd; after as long again the team is asked")
    func delegatedAndSilent() throws {
        var history = try delegated()
        try history.pass(until: "2026-03-31T12:00:00Z")
        #expect(
            history.lines.suffix(3) == [
                "delegated 2026-03-04T12:00:00Z", "deputyReminded 2026-03-06T12:00:00Z",
                "silenceNoted 2026-03-18T12:00:00Z",
            ])
        try history.pass(until: "2026-04-02T12:00:00Z")
        #expect(history.lines.suffix(2) == ["silenceNoted 2026-03-18T12:00:00Z", "nudged 2026-04-01T11:00:00Z"])
    }

    @Test("After a missed promise of whoever it was delegated to they are reminded, and not the funder")
    func delegatedAndMissed() throws {
        var history = try delegated()
        try history.answer(try mine("2026-03-06"), by: "owner", at: "2026-03-05T12:00:00Z")
        try history.pass(until: "2026-03-20T12:00:00Z")
        #expect(
            history.lines.suffix(3) == [
                "promised 2026-03-05T12:00:00Z", "promiseMissed 2026-03-09T09:00:00Z",
                // Two working days from Monday's opening.
                "deputyReminded 2026-03-10T17:00:00Z",
            ])
    }

    @Test("The lead is not reminded of a question that is none any more", arguments: [Verb.notNow, .delegate, .mine])
    func questionIsNone(verb: Verb) throws {
        var history = try History(
            .environments, .stopped, at: Self.raised,
            people: [Person(id: "owner", name: "The owner", mail: "owner@example.org")])
        try history.answer(Answer(.moreInfo), by: "funder", at: "2026-03-04T11:00:00Z", text: "Which?")
        var asked = history
        try asked.pass(until: "2026-03-04T15:00:00Z")
        #expect(asked.lines.last == "leadReminded 2026-03-04T15:00:00Z")
        var answer = Answer(verb)
        switch verb {
        case .delegate: answer = Answer(.delegate, to: "owner")
        case .mine: answer = try mine("2026-03-12")
        default: break
        }
        try history.answer(answer, by: "funder", at: "2026-03-04T11:30:00Z")
        try history.pass(until: "2026-03-06T09:00:00Z")
        #expect(!history.lines.contains("leadReminded 2026-03-04T15:00:00Z"), "\(history.lines)")
        #expect(history.lines.count { $0.hasPrefix("leadReminded") } == 1)
    }

    @Test("Whoever it was delegated to can say that it was seen; nobody reminds them, and the team is asked later")
    func delegatedAndSeen() throws {
        var history = try delegated()
        try history.answer(Answer(.seen), by: "owner", at: "2026-03-05T12:00:00Z")
        try history.pass(until: "2026-03-31T12:00:00Z")
        #expect(!history.lines.contains { $0.hasPrefix("deputyReminded") })
    }

    @Test(
        "Whatever the funder answers acknowledges the ask, and nobody reminds the funder",
        arguments: [Verb.accept, .done, .stillThere])
    func everyAnswerAcknowledges(verb: Verb) throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.answer(Answer(verb), by: "funder", at: "2026-03-05T12:00:00Z", text: "why")
        #expect(history.impediment.ask.acknowledgedAt == history.now)
        #expect(history.impediment.ask.acknowledgedBy == PersonKey("funder"))
        try history.pass(until: "2026-03-10T18:00:00Z")
        #expect(!history.lines.contains { $0.hasPrefix("funderReminded") })
        let window = Window(from: history.impediment.raisedAt, to: history.now)
        #expect(
            ResponseTimes.funderResponse([history.impediment], in: window)
                == Lengths(ended: [.seconds(26 * 3600)]))
        let escalations = Escalations([history.impediment], in: history.directory, window: window)
        #expect(escalations.couldDoIt == Ratio(0, of: 1))
    }

    @Test("Accepted by both, the ask is acknowledged and decided, and the day that the first of them named holds")
    func accepted() throws {
        var history = try History(.environments, .stopped, at: Self.raised)
        try history.answer(
            Answer(.accept, reviewDate: try Given.day("2026-06-01")), by: "lead", at: "2026-03-04T11:00:00Z",
            text: "why")
        try history.answer(Answer(.accept), by: "funder", at: "2026-03-05T12:00:00Z", text: "why")
        let ask = history.impediment.ask
        let accepted = try Given.at("2026-03-05T12:00:00Z")
        #expect(history.impediment.state == .accepted)
        #expect(ask.acknowledgedAt == accepted && ask.decidedAt == accepted)
        #expect(ask.oursUntil == CalendarDay("2026-06-01"))
    }
}
