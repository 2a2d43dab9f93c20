import Impediments
import Testing

/// What nobody speaks of, what sounds over, and what nobody is there to read. 2 March 2026 is a Monday in London.
@Suite("The ladder where nobody says anything")
struct LadderSilenceTests {
    @Test("After two questions that nobody has answered the lead hears instead, once in each silence")
    func askedInVain() throws {
        var history = try History(.technical, .stopped, at: "2026-03-02T10:00:00Z")
        try history.pass(until: "2026-04-30T12:00:00Z")
        #expect(
            history.lines.dropFirst(3) == [
                "nudged 2026-03-17T10:00:00Z", "nudged 2026-03-31T09:00:00Z",
                // The third time, and then the thread again.
                "leadReminded 2026-04-14T09:00:00Z", "nudged 2026-04-28T09:00:00Z",
            ])
        // What Straw says itself is nobody's word.
        #expect(history.impediment.lastSaidAt == history.impediment.raisedAt)

        try history.answer(Answer(.stillThere), by: "~b", at: "2026-05-04T09:00:00Z")
        try history.pass(until: "2026-06-30T12:00:00Z")
        #expect(
            history.lines.suffix(5) == [
                "saidAgain 2026-05-04T09:00:00Z", "nudged 2026-05-18T09:00:00Z", "nudged 2026-06-01T09:00:00Z",
                "leadReminded 2026-06-15T09:00:00Z", "nudged 2026-06-29T09:00:00Z",
            ])
    }

    @Test("What slows is ripe for the digest by the funder's hours for its product, whoever asks when that is")
    func ripeByTheHoursOfItsProduct() throws {
        let hours = try WeeklyHours("Mon-Wed 09:00-17:00")
        var history = try History(.tools, .slowing, at: "2026-03-02T09:00:00Z") { $0.hours = hours }
        // By name this one comes first; its five days end on Friday the 6th.
        history.directory.products["archive"] = Product(
            id: "archive", title: "Archive", zone: "Europe/London", funder: "funder")
        let (next, second) = (try Given.at("2026-03-09T08:00:00Z"), try Given.at("2026-03-16T08:00:00Z"))
        #expect(!history.impediment.isForTheDigest(of: "funder", history.directory, at: next))
        #expect(history.impediment.isForTheDigest(of: "funder", history.directory, at: second))
        let plan = DeskPlan(history.directory, Desk(person: "funder", digestsFrom: history.now))
        #expect(plan.firstDigest(asking: history.impediment, from: history.now) == second)
        try history.pass(until: "2026-04-02T12:00:00Z")
        // Ripe on Tuesday the 10th at 17:00, and ten days of its team after that; on summer time by then.
        #expect(
            history.lines == [
                "nudged 2026-03-02T17:00:00Z", "leadTold 2026-03-04T17:00:00Z", "leadReminded 2026-03-09T17:00:00Z",
                "nudged 2026-04-01T16:00:00Z",
            ])
    }

    @Test("What the funder was asked about, and sounds over, the lead hears once, and the thread is asked")
    func soundsOver() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z") { $0.deputy = nil }
        try history.sound("2026-03-09T10:00:00Z")
        try history.pass(until: "2026-04-20T12:00:00Z")
        #expect(
            history.lines.drop { $0 != "soundedOver 2026-03-09T10:00:00Z" } == [
                "soundedOver 2026-03-09T10:00:00Z",
                // 4 wh, as before anybody is nudged.
                "leadReminded 2026-03-09T14:00:00Z", "silenceNoted 2026-03-18T10:00:00Z",
                // 10 wd after that, though the funder is waited for.
                "nudged 2026-04-01T09:00:00Z", "nudged 2026-04-15T09:00:00Z",
            ])
    }

    @Test("The lead who hears that there is no answer hears with it that it sounds over, and not once more")
    func soundsOverAtSilence() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z") { $0.deputy = nil }
        try history.sound("2026-03-18T09:00:00Z")
        try history.pass(until: "2026-03-19T12:00:00Z")
        #expect(
            history.lines.drop { $0 != "soundedOver 2026-03-18T09:00:00Z" } == [
                "soundedOver 2026-03-18T09:00:00Z", "silenceNoted 2026-03-18T10:00:00Z",
            ])
    }

    @Test("A second long silence is noted like the first")
    func silentAgain() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z") { $0.deputy = nil }
        try history.pass(until: "2026-03-18T12:00:00Z")
        #expect(history.lines.last == "silenceNoted 2026-03-18T10:00:00Z")
        let promise = Answer(.mine, date: try Given.day("2026-03-20"))
        try history.answer(promise, by: "funder", at: "2026-03-19T10:00:00Z")
        try history.pass(until: "2026-04-06T12:00:00Z")
        // Missed on Monday the 23rd at the opening, and ten working days from there.
        #expect(history.lines.last == "silenceNoted 2026-04-03T16:00:00Z")
    }

    @Test("What the funder has needs nobody who takes it")
    func notNudgedAfterTheAsk() throws {
        var history = try History(.tools, .slowing, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.raisedInPerson), by: "lead", at: "2026-03-02T11:00:00Z")
        try history.pass(until: "2026-03-06T12:00:00Z")
        #expect(!history.lines.contains { $0.hasPrefix("nudged") })
    }

    @Test("A preview that nobody could read is none: the ask goes when it is due, and the lead hears on coming back")
    func leadIsAway() throws {
        let away = Absence(
            from: CalendarDay(year: 2026, month: 3, day: 2), to: CalendarDay(year: 2026, month: 3, day: 6))
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z", product: { $0.deputy = nil },
            people: [Person(id: "lead", name: "The lead", absences: [away])])
        try history.pass(until: "2026-03-09T14:00:00Z")
        #expect(
            history.lines == [
                "nudged 2026-03-02T14:00:00Z", "askDue 2026-03-04T10:00:00Z", "asked 2026-03-04T10:00:00Z",
                "funderReminded 2026-03-06T10:00:00Z",
                // 4 wh of the lead's own.
                "leadTold 2026-03-09T13:00:00Z",
            ])
        // Back on the day of the ask, and in time for it: the preview waits until then.
        let short = Absence(from: away.from, to: away.from.adding(days: 1))
        var back = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z",
            people: [Person(id: "lead", name: "The lead", absences: [short])])
        try back.pass(until: "2026-03-04T10:00:00Z")
        #expect(
            back.lines.suffix(3) == [
                "previewed 2026-03-04T09:00:00Z", "askDue 2026-03-04T10:00:00Z", "asked 2026-03-04T10:00:00Z",
            ])
    }

    @Test("What sounds back, and nobody answers: the thread is asked twice, then the lead hears, then the thread again")
    func soundsBackInVain() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.done), by: "~raiser", at: "2026-03-02T11:00:00Z")
        try history.pass(until: "2026-03-02T12:00:00Z")
        let place = Echo.Message(source: "chat", channel: "general", id: "m2", thread: "m1")
        history.impediment.evolve(.echoed(by: PersonKey("~other"), text: TextKey("m2"), in: place), at: history.now)
        try history.pass(until: "2026-04-30T12:00:00Z")
        #expect(
            history.lines.filter { $0.hasPrefix("nudged") || $0.hasPrefix("lead") } == [
                "nudged 2026-03-16T12:00:00Z", "nudged 2026-03-30T11:00:00Z", "leadReminded 2026-04-13T11:00:00Z",
                "nudged 2026-04-27T11:00:00Z",
            ])
        // Open again, the lead is told and reminded as of any other.
        try history.answer(Answer(.reopen), by: "~raiser", at: "2026-05-01T09:00:00Z")
        try history.pass(until: "2026-05-04T16:00:00Z")
        let afterwards = history.lines.drop { !$0.hasPrefix("reopened") }
        #expect(afterwards.contains { $0.hasPrefix("leadTold") })
        #expect(afterwards.contains { $0.hasPrefix("leadReminded") })
    }

    @Test("What is late for the lead waits for the lead's hours, and is planned for then")
    func lateForTheLead() throws {
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z", product: { $0.deputy = nil },
            people: [Person(id: "funder", name: "The funder", zone: "Pacific/Auckland")])
        // Told at 14:00; the reminder, due on Tuesday at 10:00, waits for the promise.
        try history.answer(Answer(.mine, date: try Given.day("2026-03-06")), by: "funder", at: "2026-03-02T14:30:00Z")
        // Auckland's Monday begins on Sunday at 20:00 in London.
        try history.pass(until: "2026-03-08T20:00:00Z")
        #expect(history.lines.last == "promiseMissed 2026-03-08T20:00:00Z")
        let monday = try Given.at("2026-03-09T09:00:00Z")
        for asked in ["2026-03-08T20:00:00Z", "2026-03-09T03:00:00Z", "2026-03-09T09:00:00Z"] {
            let plan = history.ladder.plan(for: history.impediment, from: try Given.at(asked))
            #expect(plan.first(where: { $0.kind == .remindLead })?.at == monday)
        }
        try history.pass(until: "2026-03-09T12:00:00Z")
        #expect(history.lines.contains("leadReminded 2026-03-09T09:00:00Z"))
    }

    @Test("A preview that is late at night comes in the morning, and the ask after its whole time limit as before")
    func lateAtNight() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z") { $0.deputy = nil }
        try history.answer(Answer(.decline), by: "funder", at: "2026-03-04T20:00:00Z", text: "why")
        try history.answer(Answer(.reopen), by: "~raiser", at: "2026-03-04T21:00:00Z")
        try history.pass(until: "2026-03-05T14:00:00Z")
        #expect(
            history.lines.suffix(3) == [
                "previewed 2026-03-05T09:00:00Z", "askDue 2026-03-05T13:00:00Z", "asked 2026-03-05T13:00:00Z",
            ])
    }

    @Test("Where the lead's morning comes after the ask, a late preview comes at once")
    func lateAndUrgent() throws {
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z", product: { $0.deputy = nil },
            people: [Person(id: "funder", name: "The funder", zone: "America/Los_Angeles")])
        try history.answer(Answer(.decline), by: "funder", at: "2026-03-04T20:00:00Z", text: "why")
        try history.answer(Answer(.reopen), by: "~raiser", at: "2026-03-04T21:00:00Z")
        try history.pass(until: "2026-03-05T02:00:00Z")
        // 13:00 in Los Angeles, and four working hours later 17:00.
        #expect(
            history.lines.suffix(3) == [
                "previewed 2026-03-04T21:00:00Z", "askDue 2026-03-05T01:00:00Z", "asked 2026-03-05T01:00:00Z",
            ])
    }

    // MARK: Whose clock it is

    @Test("After a missed promise of the deputy the deputy is reminded, and the funder, who promised nothing, is not")
    func deputysPromise() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(
            Answer(.mine, date: try Given.day("2026-03-16")), by: "deputy", at: "2026-03-12T11:00:00Z")
        try history.pass(until: "2026-03-31T12:00:00Z")
        #expect(
            history.lines.suffix(5) == [
                "deputyAsked 2026-03-11T10:00:00Z", "promised 2026-03-12T11:00:00Z",
                "promiseMissed 2026-03-17T09:00:00Z",
                // Two working days from Tuesday's opening, and ten; on summer time by then.
                "deputyReminded 2026-03-18T17:00:00Z", "silenceNoted 2026-03-30T16:00:00Z",
            ])
    }

    @Test("What only slows the work, and the deputy had promised, brings no letter of its own either")
    func deputysPromiseOfWhatSlows() throws {
        var history = try History(.tools, .slowing, at: "2026-03-02T10:00:00Z")
        try history.pass(until: "2026-03-16T08:00:00Z")
        history.impediment.evolve(.asked(.digest, rule: Rule(.digestOnly), of: "funder"), at: history.now)
        try history.answer(
            Answer(.mine, date: try Given.day("2026-03-18")), by: "deputy", at: "2026-03-16T11:00:00Z")
        try history.pass(until: "2026-03-27T12:00:00Z")
        #expect(
            history.lines.suffix(2) == ["promised 2026-03-16T11:00:00Z", "promiseMissed 2026-03-19T09:00:00Z"])
    }

    @Test("A lead who proposes to live with it has been heard: neither L2 nor a reminder")
    func proposedByTheLead() throws {
        var history = try History(.tools, .slowing, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.accept), by: "lead", at: "2026-03-04T11:00:00Z", text: "why")
        try history.pass(until: "2026-03-13T12:00:00Z")
        // L2 would have come on Thursday at ten.
        #expect(
            history.lines == [
                "nudged 2026-03-03T10:00:00Z", "leadAcknowledged 2026-03-04T11:00:00Z",
                "acceptanceProposed 2026-03-04T11:00:00Z",
            ])
        var funders = try History(.tools, .slowing, at: "2026-03-02T10:00:00Z")
        try funders.answer(Answer(.accept), by: "funder", at: "2026-03-04T11:00:00Z", text: "why")
        try funders.pass(until: "2026-03-05T10:00:00Z")
        #expect(funders.lines.last == "leadTold 2026-03-05T10:00:00Z")
        // Of what somebody else proposes the lead may never have heard.
        var owners = try History(
            .tools, .slowing, at: "2026-03-02T10:00:00Z", product: { $0.productOwner = "owner" })
        try owners.answer(Answer(.accept), by: "owner", at: "2026-03-04T11:00:00Z", text: "why")
        try owners.pass(until: "2026-03-05T10:00:00Z")
        #expect(owners.lines.last == "leadTold 2026-03-05T10:00:00Z")
    }
}
