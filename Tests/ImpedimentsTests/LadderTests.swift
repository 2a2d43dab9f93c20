import Impediments
import Testing

/// DOMAIN 6, worked out by hand. 2 March 2026 is a Monday; London is on GMT until 29 March.
@Suite("The ladder to the funder")
struct LadderTests {
    @Test("A blocker that nobody answers climbs to the deputy, at the hours of the recipients")
    func unanswered() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.pass(until: "2026-03-31T12:00:00Z")
        #expect(
            history.lines == [
                // 4 working hours after Monday 10:00.
                "nudged 2026-03-02T14:00:00Z",
                "leadTold 2026-03-02T14:00:00Z",
                // 4 wh after 14:00: three on Monday, one on Tuesday.
                "leadReminded 2026-03-03T10:00:00Z",
                // 4 wh before the ask: one on Wednesday, three on Tuesday.
                "previewed 2026-03-03T14:00:00Z",
                // 2 working days after R.
                "askDue 2026-03-04T10:00:00Z",
                "asked 2026-03-04T10:00:00Z",
                // 2 wd without acknowledgement.
                "funderReminded 2026-03-06T10:00:00Z",
                // 5 wd: Wednesday to Wednesday.
                "deputyAsked 2026-03-11T10:00:00Z",
                "deputyReminded 2026-03-13T10:00:00Z",
                // 10 wd.
                "silenceNoted 2026-03-18T10:00:00Z",
            ])
        #expect(history.impediment.tier == .l3b)
        #expect(history.impediment.waitingOn == .funder)
    }

    @Test("Where nothing else is to come and nobody says anything, the team is asked every ten working days")
    func stale() throws {
        var history = try History(.technical, .stopped, at: "2026-03-02T10:00:00Z")
        try history.pass(until: "2026-03-20T12:00:00Z")
        try history.answer(Answer(.stillThere), by: "~b", at: "2026-03-20T12:00:00Z")
        try history.pass(until: "2026-04-07T12:00:00Z")
        #expect(
            history.lines == [
                "nudged 2026-03-02T14:00:00Z", "leadTold 2026-03-02T14:00:00Z", "leadReminded 2026-03-03T10:00:00Z",
                // 10 wd after the last that was said, to the lead.
                "nudged 2026-03-17T10:00:00Z",
                "saidAgain 2026-03-20T12:00:00Z",
                // 10 wd after that, at noon in London, which has gone over to summer time.
                "nudged 2026-04-03T11:00:00Z",
            ])
    }

    @Test("A weekend, a holiday and a clock change lengthen elapsed time only")
    func weekendHolidayClockChange() throws {
        // Thursday 26 March 15:00; Friday 27 is a holiday; clocks go forward on Sunday 29.
        var history = try History(.environments, .stopped, at: "2026-03-26T15:00:00Z") {
            $0.holidays = Holidays(days: [CalendarDay(year: 2026, month: 3, day: 27)])
        }
        try history.pass(until: "2026-03-31T16:00:00Z")
        #expect(
            history.lines == [
                // Two hours on Thursday, two on Monday, which is 10:00 UTC now.
                "nudged 2026-03-30T10:00:00Z",
                "leadTold 2026-03-30T10:00:00Z",
                "leadReminded 2026-03-30T14:00:00Z",
                // 2 wd after R is Tuesday 15:00 London; the preview four hours before.
                "previewed 2026-03-31T10:00:00Z",
                "askDue 2026-03-31T14:00:00Z",
                "asked 2026-03-31T14:00:00Z",
            ])
    }

    @Test("Owned in time, the lead hears after a working day, once")
    func owned() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.own), by: "~dev", at: "2026-03-02T11:00:00Z")
        try history.pass(until: "2026-03-03T13:00:00Z")
        #expect(history.lines == ["owned 2026-03-02T11:00:00Z", "leadTold 2026-03-03T10:00:00Z"])
    }

    @Test("Slowing: nudge after 1 wd, lead after 3 wd, never an ask by itself; in no digest, it is asked about")
    func slowing() throws {
        var history = try History(.tools, .slowing, at: "2026-03-02T10:00:00Z")
        try history.pass(until: "2026-04-30T12:00:00Z")
        #expect(
            history.lines == [
                "nudged 2026-03-03T10:00:00Z", "leadTold 2026-03-05T10:00:00Z",
                "leadReminded 2026-03-06T10:00:00Z",
                // Old enough for a digest on Monday 9 March; no desk here writes one. 10 wd from there, and on.
                "nudged 2026-03-23T10:00:00Z", "nudged 2026-04-06T09:00:00Z", "leadReminded 2026-04-20T09:00:00Z",
            ])
    }

    @Test("Access to users waits three working days")
    func access() throws {
        var history = try History(.tooBusy, .stopped, at: "2026-03-02T10:00:00Z")
        try history.pass(until: "2026-03-05T10:00:00Z")
        #expect(
            history.lines.suffix(3) == [
                "previewed 2026-03-04T14:00:00Z", "askDue 2026-03-05T10:00:00Z", "asked 2026-03-05T10:00:00Z",
            ])
    }

    @Test("Technical and process stay with the lead until the lead confirms; then the preview is at once")
    func technical() throws {
        var history = try History(.technical, .stopped, at: "2026-03-02T10:00:00Z")
        try history.pass(until: "2026-03-10T10:00:00Z")
        #expect(!history.lines.contains { $0.hasPrefix("previewed") })
        try history.answer(Answer(.confirm), by: "lead", at: "2026-03-10T10:00:00Z")
        try history.pass(until: "2026-03-10T14:00:00Z")
        #expect(
            history.lines.suffix(3) == [
                "previewed 2026-03-10T10:00:00Z", "askDue 2026-03-10T14:00:00Z", "asked 2026-03-10T14:00:00Z",
            ])
    }

    @Test("Unpaid money past its date goes to preview at once")
    func money() throws {
        var history = try History(.money, .stopped, at: "2026-03-02T10:00:00Z", pastDue: true)
        try history.pass(until: "2026-03-02T14:00:00Z")
        #expect(history.lines.first == "previewed 2026-03-02T10:00:00Z")
        #expect(history.lines.contains("asked 2026-03-02T14:00:00Z"))
    }

    @Test("Phase starting halves the timers of L2 and L3 for basics and environments, not for people")
    func starting() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z") { $0.phase = .starting }
        try history.pass(until: "2026-03-03T10:00:00Z")
        #expect(history.lines.contains("leadTold 2026-03-02T12:00:00Z"))
        #expect(history.lines.contains("asked 2026-03-03T10:00:00Z"))
        var team = try History(.nobody, .stopped, at: "2026-03-02T10:00:00Z") { $0.phase = .starting }
        try team.pass(until: "2026-03-04T10:00:00Z")
        #expect(team.lines.contains("asked 2026-03-04T10:00:00Z"))
    }

    @Test("A hold puts the ask off for 2 wd, twice at most; then it goes at once, without another preview")
    func hold() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.hold), by: "lead", at: "2026-03-03T15:00:00Z", text: "they promised me")
        try history.answer(Answer(.hold), by: "lead", at: "2026-03-05T12:00:00Z", text: "again")
        #expect(throws: Objection.holdsUsedUp(2)) {
            try history.answer(Answer(.hold), by: "lead", at: "2026-03-06T12:00:00Z", text: "once more")
        }
        try history.pass(until: "2026-03-31T12:00:00Z")
        // The second hold began on Thursday 12:00; two working days later it is Monday 12:00.
        #expect(history.lines.contains("asked 2026-03-09T12:00:00Z"))
        #expect(history.lines.count { $0.hasPrefix("previewed") } == 1)
        #expect(history.impediment.ask.queuedRule?.name == .holdEnded)
    }

    @Test("Released, the ask goes at once")
    func release() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.hold), by: "lead", at: "2026-03-03T15:00:00Z", text: "wait")
        try history.answer(Answer(.release), by: "lead", at: "2026-03-04T16:00:00Z")
        try history.pass(until: "2026-03-04T16:00:00Z")
        #expect(history.lines.last == "asked 2026-03-04T16:00:00Z")
    }

    @Test("Kept as the team's own, it is previewed again on the review day")
    func ours() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(
            Answer(.ours, reviewDate: CalendarDay(year: 2026, month: 3, day: 16)), by: "lead",
            at: "2026-03-03T15:00:00Z", text: "we can rent one")
        try history.pass(until: "2026-03-31T12:00:00Z")
        #expect(history.lines.contains("previewed 2026-03-16T09:00:00Z"))
        #expect(history.lines.contains("asked 2026-03-16T13:00:00Z"))
    }

    @Test("Raised in person counts as sent, and the funder's clock runs from there")
    func inPerson() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.raisedInPerson), by: "lead", at: "2026-03-03T15:00:00Z")
        try history.pass(until: "2026-03-05T15:00:00Z")
        #expect(!history.lines.contains { $0.hasPrefix("asked") })
        #expect(history.lines.last == "funderReminded 2026-03-05T15:00:00Z")
        #expect(history.impediment.ask.sentAt == Instant(rfc3339: "2026-03-03T15:00:00Z"))
    }

    @Test(
        "A promise is quiet until the end of its day; missed, it is overdue the next morning and the clock starts again"
    )
    func promise() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(
            Answer(.mine, date: CalendarDay(year: 2026, month: 3, day: 9)), by: "funder", at: "2026-03-04T12:00:00Z")
        try history.pass(until: "2026-03-11T16:59:00Z")
        #expect(history.lines.last == "promiseMissed 2026-03-10T09:00:00Z")
        // Two working days after Tuesday's opening is Wednesday's closing.
        try history.pass(until: "2026-03-11T17:00:00Z")
        #expect(history.lines.last == "funderReminded 2026-03-11T17:00:00Z")
    }

    @Test("Seen stops the acknowledgement clock: no reminder, no deputy; the team is asked now and then")
    func seen() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.seen), by: "funder", at: "2026-03-04T12:00:00Z")
        try history.pass(until: "2026-04-30T12:00:00Z")
        let after = history.lines.drop { $0 != "acknowledged 2026-03-04T12:00:00Z" }.dropFirst()
        #expect(
            after == [
                "nudged 2026-03-18T12:00:00Z", "nudged 2026-04-01T11:00:00Z", "leadReminded 2026-04-15T11:00:00Z",
                "nudged 2026-04-29T11:00:00Z",
            ])
    }

    @Test("Visible work delays the short clock, never the long one")
    func visibleWork() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.tried), by: "~dev", at: "2026-03-02T13:00:00Z", text: "asked operations")
        try history.pass(until: "2026-03-04T10:00:00Z")
        #expect(history.lines.contains("leadTold 2026-03-02T17:00:00Z"))
        #expect(history.lines.contains("asked 2026-03-04T10:00:00Z"))
    }

    @Test("A correction works the timers out again from R, and the lead still gets the whole time limit")
    func correction() throws {
        var history = try History(.environments, .slowing, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.correct, severity: .stopped), by: "~dev", at: "2026-03-06T10:00:00Z")
        try history.pass(until: "2026-03-06T14:00:00Z")
        #expect(
            history.lines.suffix(3) == [
                "previewed 2026-03-06T10:00:00Z", "askDue 2026-03-06T14:00:00Z", "asked 2026-03-06T14:00:00Z",
            ])
        #expect(history.impediment.stoppedSpans.first?.from == history.impediment.raisedAt)
    }

    @Test("Without a lead the product owner gets the preview; without either it goes straight to the funder")
    func nobodyToPreview() throws {
        var owner = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z") {
            $0.lead = nil
            $0.productOwner = "owner"
        }
        try owner.pass(until: "2026-03-04T10:00:00Z")
        #expect(owner.lines.contains("previewed 2026-03-03T14:00:00Z"))
        var nobody = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z") { $0.lead = nil }
        try nobody.pass(until: "2026-03-04T10:00:00Z")
        #expect(
            nobody.lines == [
                "nudged 2026-03-02T14:00:00Z", "askDue 2026-03-04T10:00:00Z", "asked 2026-03-04T10:00:00Z",
            ])
    }

    @Test("The funder's zone decides when it is asked, the lead's when it is told")
    func zones() throws {
        var history = try History(
            .environments, .stopped, at: "2026-03-02T10:00:00Z",
            people: [Person(id: "funder", name: "The funder", zone: "America/New_York")])
        try history.pass(until: "2026-03-05T12:00:00Z")
        // New York opens at 14:00 UTC: two days from Monday's opening end at Tuesday's closing, 22:00 UTC.
        #expect(history.lines.contains("asked 2026-03-03T22:00:00Z"))
        #expect(history.lines.contains("leadTold 2026-03-02T14:00:00Z"))
        // Four New York hours before is 18:00 UTC, when the lead in London has gone home, and 09:00 would be too late:
        // the last four of the lead's hours before the ask begin at 13:00.
        #expect(history.lines.contains("previewed 2026-03-03T13:00:00Z"))
    }

    @Test("Done stops every clock; after three working days without objection it counts as verified")
    func done() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.done), by: "~dev", at: "2026-03-05T11:00:00Z")
        try history.pass(until: "2026-03-31T12:00:00Z")
        #expect(history.lines.last == "verified 2026-03-10T11:00:00Z")
        #expect(history.impediment.state == .verified)
        #expect(
            history.impediment.openSpans == [
                TimeSpan(from: history.impediment.raisedAt, to: Instant(rfc3339: "2026-03-05T11:00:00Z"))
            ])
    }

    @Test("Reopened it is the same one, its clocks go on, and an undecided ask is with the funder again")
    func reopened() throws {
        var history = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        try history.answer(Answer(.done), by: "~dev", at: "2026-03-05T11:00:00Z")
        try history.answer(Answer(.reopen), by: "~dev", at: "2026-03-06T11:00:00Z")
        #expect(history.impediment.isOpen)
        #expect(history.impediment.waitingOn == .funder)
        #expect(history.impediment.openSpans.count == 2)
        try history.pass(until: "2026-03-10T11:00:00Z")
        #expect(history.lines.last == "funderReminded 2026-03-10T11:00:00Z")
        #expect(throws: Objection.alreadySo(.reopen)) {
            try history.answer(Answer(.reopen), by: "~dev", at: "2026-03-10T12:00:00Z")
        }
    }
}
