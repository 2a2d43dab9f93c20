import Impediments
import Testing

@Suite("Timers, against times worked out by hand")
struct CalendarTimerTests {
    @Test(
        "A span is due where section 6 of the domain puts it",
        arguments: [
            // Raised on Monday at ten.
            ("4wh", "2026-03-02T10:00:00Z", "2026-03-02T14:00:00Z"),
            ("1wd", "2026-03-02T10:00:00Z", "2026-03-03T10:00:00Z"),
            ("2wd", "2026-03-02T10:00:00Z", "2026-03-04T10:00:00Z"),
            // Exactly at closing is due then; a moment more is the next morning.
            ("4wh", "2026-03-02T13:00:00Z", "2026-03-02T17:00:00Z"),
            ("8wh", "2026-03-02T09:00:00Z", "2026-03-02T17:00:00Z"),
            ("4wh", "2026-03-02T13:00:01Z", "2026-03-03T09:00:01Z"),
            // Over the weekend, from within it, and from before opening.
            ("4wh", "2026-03-06T15:00:00Z", "2026-03-09T11:00:00Z"),
            ("1wd", "2026-03-07T12:00:00Z", "2026-03-09T17:00:00Z"),
            ("30m", "2026-03-06T16:45:00Z", "2026-03-09T09:00:00Z"),
            ("4wh", "2026-03-02T05:00:00Z", "2026-03-02T13:00:00Z"),
            // Nothing to wait for is the next opening, at closing too.
            ("0wh", "2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z"),
            ("0wh", "2026-03-02T17:00:00Z", "2026-03-03T09:00:00Z"),
            ("0wd", "2026-03-08T03:00:00Z", "2026-03-09T09:00:00Z"),
            // Elapsed time passes at night and waits for the morning.
            ("30m", "2026-03-02T10:00:00Z", "2026-03-02T10:30:00Z"),
            ("30d", "2026-03-02T10:00:00Z", "2026-04-01T10:00:00Z"),
        ])
    func due(span: String, from: String, expected: String) throws {
        let calendar = try Given.calendar()
        let span = try #require(Span(span))
        #expect(calendar.adding(span, to: try Given.at(from)) == (try Given.at(expected)))
    }

    @Test("The preview of an ask due on Wednesday at ten is shown on Tuesday at two")
    func preview() throws {
        let calendar = try Given.calendar()
        #expect(
            calendar.subtracting(.workingHours(4), from: try Given.at("2026-03-04T10:00:00Z"))
                == (try Given.at("2026-03-03T14:00:00Z")))
    }
}
