import Impediments
import Testing

/// A blocker of Monday 2 March 09:00, of which the funder is asked on Tuesday at 17:00.
@Suite("What a digest tells of what the funder was asked")
struct DigestNewsTests {
    private static let funder = PersonKey("funder")

    private static func moment(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }
    private static func day(_ day: Int) -> CalendarDay { CalendarDay(year: 2026, month: 3, day: day) }

    private static func raised() throws -> History {
        try History(.environments, .stopped, at: "2026-03-02T09:00:00Z")
    }

    private static func asked() throws -> History {
        var history = try raised()
        try history.pass(until: "2026-03-03T17:00:00Z")
        try #require(history.impediment.ask.sentAt == history.now)
        return history
    }

    private static func facts(_ history: History, to day: Int, weeks: Int = 1) throws -> DigestFacts {
        let to = try moment("2026-03-\(day < 10 ? "0" : "")\(day)T08:00:00Z")
        return DigestFacts.make(
            for: "funder", directory: history.directory, impediments: [history.impediment], evidence: [],
            from: to - .weeks(weeks), to: to, now: to)
    }

    @Test("what was promised for a day before it is read is overdue, though the letter that says so comes later")
    func overdue() throws {
        var friday = try Self.asked()
        try friday.answer(Answer(.mine, date: Self.day(6)), by: "funder", at: "2026-03-04T10:00:00Z")
        try friday.pass(until: "2026-03-09T08:00:00Z")
        #expect(friday.impediment.ask.promisesMissed == 0)
        #expect(try Self.facts(friday, to: 9).earlier.map(\.news) == [.overdue(Self.day(6))])
        var monday = try Self.asked()
        try monday.answer(Answer(.mine, date: Self.day(9)), by: "funder", at: "2026-03-04T10:00:00Z")
        #expect(try Self.facts(monday, to: 9).earlier.map(\.news) == [.promised(Self.day(9))])
    }

    @Test("a promise that was given before the ask was sent is news too")
    func early() throws {
        var history = try Self.raised()
        try history.answer(Answer(.mine, date: Self.day(13)), by: "funder", at: "2026-03-02T15:00:00Z")
        #expect(history.impediment.ask.sentAt == nil)
        let facts = try Self.facts(history, to: 9)
        #expect(facts.earlier.map(\.news) == [.promised(Self.day(13))])
        #expect(!facts.isHeartbeat)
    }

    @Test("what was passed on is with that person, also after a missed promise, until it is decided")
    func delegated() throws {
        var history = try Self.asked()
        let decided = try Self.moment("2026-03-11T10:00:00Z")
        history.impediment.evolve(
            .promised(by: Self.funder, as: .funder, on: Self.day(5)), at: try Self.moment("2026-03-04T10:00:00Z"))
        history.impediment.evolve(
            .promiseMissed(of: .funder, rule: Rule(.promiseMissed)), at: try Self.moment("2026-03-06T09:00:00Z"))
        history.impediment.evolve(
            .delegated(by: Self.funder, to: "deputy"), at: try Self.moment("2026-03-06T10:00:00Z"))
        #expect(try Self.facts(history, to: 9).earlier.map(\.news) == [.delegated(to: "deputy")])
        history.impediment.evolve(.decided(by: PersonKey("deputy"), option: 1, text: nil), at: decided)
        #expect(try Self.facts(history, to: 16).earlier.map(\.news) == [.decided(decided)])
        let later = try Self.facts(history, to: 23)
        #expect(later.earlier.isEmpty && later.isHeartbeat && later.open == 1)
    }

    @Test("whoever it was passed on to and has not answered for long is told with when they were asked")
    func delegatedInVain() throws {
        var history = try Self.asked()
        let passed = try Self.moment("2026-03-04T10:00:00Z")
        history.impediment.evolve(.delegated(by: Self.funder, to: "deputy"), at: passed)
        try history.pass(until: "2026-03-16T08:00:00Z")
        #expect(try Self.facts(history, to: 16).earlier.map(\.news) == [.delegated(to: "deputy")])
        try history.pass(until: "2026-03-23T08:00:00Z")
        #expect(
            try Self.facts(history, to: 23).earlier.map(\.news) == [.delegated(to: "deputy", silentSince: passed)])
        history.impediment.evolve(.acknowledged(by: PersonKey("deputy")), at: history.now)
        #expect(try Self.facts(history, to: 23).earlier.map(\.news) == [.delegated(to: "deputy")])
    }

    @Test("what is asked again is waited for from then on")
    func askedAgain() throws {
        var ours = try Self.asked()
        let again = try Self.moment("2026-03-20T09:00:00Z")
        ours.impediment.evolve(
            .keptAsOurs(by: PersonKey("lead"), reason: nil, until: Self.day(20)),
            at: try Self.moment("2026-03-10T10:00:00Z"))
        ours.impediment.evolve(.askDue(rule: Rule(.funder)), at: again)
        ours.impediment.evolve(.asked(.letter, rule: Rule(.funder)), at: again)
        let sent = try #require(try Self.facts(ours, to: 23).sendings[ImpedimentID(1)])
        #expect(sent.at == again && !sent.isAgain && !sent.isSilent)

        var putOff = try Self.asked()
        try putOff.answer(Answer(.notNow, days: 5), by: "funder", at: "2026-03-04T10:00:00Z")
        #expect(try Self.facts(putOff, to: 9).earlier.map(\.news) == [.postponed(Self.day(9))])
        try putOff.pass(until: "2026-03-16T08:00:00Z")
        let back = try #require(try Self.facts(putOff, to: 16).sendings[ImpedimentID(1)])
        let opening = try Self.moment("2026-03-09T09:00:00Z")
        #expect(back.at == opening && back.isAgain && back.seenAt == nil)
        try putOff.answer(Answer(.seen), by: "funder", at: "2026-03-16T10:00:00Z")
        let seen = try #require(try Self.facts(putOff, to: 23).sendings[ImpedimentID(1)])
        #expect(seen.at == opening && seen.isAgain)
        // Not when it was put off, which was an answer to the first ask.
        #expect(seen.seenAt == (try Self.moment("2026-03-16T10:00:00Z")))
    }

    @Test("a silence that was noted is told in the first digest after it, however long its period")
    func silent() throws {
        var history = try Self.asked()
        try history.pass(until: "2026-03-23T08:00:00Z")
        let sending = try #require(try Self.facts(history, to: 23, weeks: 3).sendings[ImpedimentID(1)])
        #expect(sending.isSilent && !sending.isAgain && sending.seenAt == nil)
        // Seen since, it is not said to be unanswered.
        history.impediment.evolve(.acknowledged(by: Self.funder), at: history.now)
        let seen = try #require(try Self.facts(history, to: 23, weeks: 3).sendings[ImpedimentID(1)])
        #expect(!seen.isSilent && seen.seenAt == history.now)
    }

    @Test("what the deputy alone has seen the funder has not, and may see still; after the funder it changes nothing")
    func seenByTheDeputy() throws {
        func asked() throws -> History {
            var history = try Self.asked()
            try history.pass(until: "2026-03-11T10:00:00Z")
            try #require(history.impediment.ask.deputyAskedAt != nil)
            history.impediment.ask.askedOf = "funder"
            return history
        }
        func seenAt(_ history: History) throws -> Instant? {
            try #require(try Self.facts(history, to: 16).sendings[ImpedimentID(1)]).seenAt
        }
        var history = try asked()
        try history.answer(Answer(.seen), by: "deputy", at: "2026-03-11T11:00:00Z")
        #expect(try seenAt(history) == nil)
        try history.answer(Answer(.seen), by: "funder", at: "2026-03-11T12:00:00Z")
        #expect(try seenAt(history) == history.now)
        #expect(throws: Objection.alreadySo(.seen)) {
            try history.answer(Answer(.seen), by: "funder", at: "2026-03-11T13:00:00Z")
        }
        var funderFirst = try asked()
        try funderFirst.answer(Answer(.seen), by: "funder", at: "2026-03-11T11:00:00Z")
        let seen = funderFirst.now
        funderFirst.impediment.evolve(
            .acknowledged(by: PersonKey("deputy")), at: try Given.at("2026-03-11T12:00:00Z"))
        #expect(try seenAt(funderFirst) == seen)
    }

    @Test("the silence of whoever stands in is not the funder's, who was asked before leaving or not at all")
    func silentStandIn() throws {
        // Asked on Tuesday the 3rd: away by then, or from the next day on.
        for (first, isOfStandIn) in [(3, true), (4, false)] {
            let funder = Person(
                id: "funder", name: "The funder", absences: [Absence(from: Self.day(first), to: Self.day(31))])
            var history = try History(.environments, .stopped, at: "2026-03-02T09:00:00Z", people: [funder])
            try history.pass(until: "2026-03-16T08:00:00Z")
            #expect(history.impediment.ask.withStandIn == "deputy")
            let sending = try #require(try Self.facts(history, to: 16).sendings[ImpedimentID(1)])
            #expect(sending.isOfStandIn == isOfStandIn)
            #expect(sending.at == (try Self.moment("2026-03-03T17:00:00Z")))
        }
    }

    @Test("what the lead has promised is asked when that day is over where the lead is, not where the funder is")
    func promisedByTheLead() throws {
        let funder = Person(id: "funder", name: "The funder", zone: "Pacific/Auckland")
        var history = try History(.tools, .slowing, at: "2026-02-16T09:00:00Z", people: [funder])
        history.impediment.lead.promise = Promise(by: PersonKey("lead"), on: Self.day(9), givenAt: history.now)
        func isAsked(_ moment: String) throws -> Bool {
            history.impediment.isForTheDigest(of: "funder", history.directory, at: try Self.moment(moment))
        }
        // Tuesday in Auckland, and still Monday in London.
        #expect(try !isAsked("2026-03-09T12:00:00Z"))
        #expect(try isAsked("2026-03-09T17:00:00Z"))
    }

    @Test("what the team keeps is counted also where its day is over by then, or is that day")
    func kept() throws {
        for day in [6, 9] {
            var history = try Self.raised()
            try history.answer(Answer(.ours, date: Self.day(day)), by: "lead", at: "2026-03-03T10:00:00Z", text: "r")
            let start = try Self.moment("2026-03-0\(day)T00:00:00Z")
            #expect(try Self.facts(history, to: 9).kept.map(\.until) == [start])
        }
        var early = try Self.raised()
        try early.answer(Answer(.ours, date: Self.day(6)), by: "lead", at: "2026-03-03T10:00:00Z", text: "r")
        #expect(try Self.facts(early, to: 16).kept.isEmpty)
    }

    @Test("what the team has kept is counted until it was let go", arguments: [Verb.release, .confirm])
    func letGo(verb: Verb) throws {
        var history = try Self.raised()
        try history.answer(Answer(.ours, date: Self.day(20)), by: "lead", at: "2026-03-03T10:00:00Z", text: "r")
        try history.answer(Answer(verb), by: "lead", at: "2026-03-05T10:00:00Z")
        #expect(try Self.facts(history, to: 9).kept.map(\.until) == [Self.moment("2026-03-05T10:00:00Z")])
        #expect(try Self.facts(history, to: 16).kept.isEmpty)
        // Kept again, over and back: each time is counted.
        try history.answer(Answer(.ours, date: Self.day(20)), by: "lead", at: "2026-03-05T11:00:00Z", text: "r")
        try history.answer(Answer(.done), by: "lead", at: "2026-03-06T10:00:00Z")
        try history.answer(Answer(.reopen), by: "lead", at: "2026-03-10T10:00:00Z")
        #expect(try Self.facts(history, to: 9).kept.map(\.id) == [ImpedimentID(1)])
    }

    @Test("what is lived with goes on being counted, with the time for which it stops its team")
    func livedWith() throws {
        var history = try Self.asked()
        history.impediment.evolve(
            .declined(by: Self.funder, reason: nil), at: try Self.moment("2026-03-05T15:00:00Z"))
        let facts = try Self.facts(history, to: 16)
        #expect(facts.isHeartbeat && facts.open == 0)
        #expect(facts.livedWith.count == 1 && facts.livedWith.teams == ["forms"])
        #expect(facts.livedWith.stopped == .weeks(1))
        #expect(try Self.facts(Self.asked(), to: 9).livedWith.count == 0)
    }

    @Test("reports are read as far back as the last of each team makes it necessary, step by step")
    func reportsWanted() throws {
        let to = try Self.moment("2026-03-09T08:00:00Z")
        let product = Product(id: "intake", title: "Intake", teams: [Team(id: "forms")])
        var report = DigestFacts.Report(try Self.raised().impediment)
        report.occurrences = [to - .days(1)]
        func wanted(_ reports: [DigestFacts.Report], _ reached: Instant) -> Instant? {
            DigestFacts.reportsWanted(reports, knownSince: reached, of: [product], at: to)
        }
        let lately = to - .days(1) - .weeks(8)
        #expect(wanted([report], to - .weeks(2)) == lately)
        #expect(wanted([report], lately) == nil)
        #expect(wanted([], to - .weeks(2)) == to - .weeks(10))
        #expect(wanted([], DigestFacts.reportsSince(to)) == nil)
    }
}
