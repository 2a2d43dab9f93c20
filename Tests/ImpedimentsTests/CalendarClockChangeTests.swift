import Impediments
import Testing

@Suite("Clock changes, leap days and odd hours, against times worked out by hand")
struct CalendarClockChangeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var zone = "Europe/London"
        var hours = "Mon-Fri 09:00-17:00"
        var holidays: [String] = []
        var span: String
        var from: String
        var due: String
        var testDescription: String { "\(span) after \(from) in \(zone), \(hours)" }
    }

    @Test(
        "A span is due where the wall clock of the zone puts it",
        arguments: [
            // London goes to summer time on Sunday 2026-03-29 and back on 2026-10-25.
            Case(span: "1wd", from: "2026-03-27T16:00:00Z", due: "2026-03-30T15:00:00Z"),
            Case(span: "2wh", from: "2026-03-27T16:00:00Z", due: "2026-03-30T09:00:00Z"),
            Case(span: "1wd", from: "2026-10-23T15:00:00Z", due: "2026-10-26T16:00:00Z"),
            // Elapsed time does not care, but the morning that it waits for does.
            Case(span: "72h", from: "2026-03-27T08:30:00Z", due: "2026-03-30T08:30:00Z"),
            Case(span: "12h", from: "2026-03-28T12:00:00Z", due: "2026-03-30T08:00:00Z"),
            // A night shift of eight hours has seven of them in spring and nine in autumn.
            Case(hours: "Mon-Sun 22:00-06:00", span: "7wh", from: "2026-03-28T22:00:00Z", due: "2026-03-29T05:00:00Z"),
            Case(hours: "Mon-Sun 22:00-06:00", span: "8wh", from: "2026-03-28T22:00:00Z", due: "2026-03-29T22:00:00Z"),
            Case(hours: "Mon-Sun 22:00-06:00", span: "9wh", from: "2026-10-24T21:00:00Z", due: "2026-10-25T06:00:00Z"),
            // New York goes back on Sunday 2026-11-01, from four hours behind UTC to five.
            Case(zone: "America/New_York", span: "1wd", from: "2026-10-30T20:00:00Z", due: "2026-11-02T21:00:00Z"),
            Case(zone: "America/New_York", span: "1wh", from: "2026-10-30T21:00:00Z", due: "2026-11-02T15:00:00Z"),
            // An opening in the gap is the first moment after it; in the doubled hour it is the first of the two.
            Case(hours: "Sun 01:30-03:00", span: "1wh", from: "2026-03-29T00:00:00Z", due: "2026-03-29T02:00:00Z"),
            Case(hours: "Sun 01:30-03:00", span: "1wh", from: "2026-10-25T00:00:00Z", due: "2026-10-25T01:30:00Z"),
            // Samoa had no 30 December 2011, a Friday, and went from ten hours behind UTC to fourteen before.
            Case(zone: "Pacific/Apia", span: "1wd", from: "2011-12-29T21:00:00Z", due: "2012-01-01T21:00:00Z"),
            // 2028 has a 29 February, a Tuesday; 2026 has none.
            Case(span: "1wd", from: "2028-02-28T10:00:00Z", due: "2028-02-29T10:00:00Z"),
            Case(span: "2wd", from: "2028-02-28T10:00:00Z", due: "2028-03-01T10:00:00Z"),
            Case(span: "1wd", from: "2026-02-27T10:00:00Z", due: "2026-03-02T10:00:00Z"),
            // A holiday on Monday, and the long weekend of Easter.
            Case(holidays: ["2026-05-04"], span: "4wh", from: "2026-05-01T14:00:00Z", due: "2026-05-05T10:00:00Z"),
            Case(
                holidays: ["2026-04-03", "2026-04-06"], span: "1wd", from: "2026-04-02T09:00:00Z",
                due: "2026-04-07T09:00:00Z"),
            // Half a Friday: the usual day has eight hours.
            Case(
                hours: "Mon-Thu 09:00-17:00; Fri 09:00-13:00", span: "1wd", from: "2026-03-06T09:00:00Z",
                due: "2026-03-09T13:00:00Z"),
            // A lunch break is no work: seven hours a day; what ends with the morning is due then.
            Case(
                hours: "Mon-Fri 09:00-12:30,13:30-17:00", span: "4wh", from: "2026-03-02T10:00:00Z",
                due: "2026-03-02T15:00:00Z"),
            Case(
                hours: "Mon-Fri 09:00-12:30,13:30-17:00", span: "1wd", from: "2026-03-02T13:00:00Z",
                due: "2026-03-03T12:30:00Z"),
            // Hours over midnight belong to the day on which they begin: Friday's night ends on Saturday,
            // and a holiday on Saturday does not shorten it.
            Case(
                hours: "Mon-Fri 22:00-06:00", holidays: ["2026-03-07"], span: "4wh", from: "2026-03-07T01:00:00Z",
                due: "2026-03-07T05:00:00Z"),
            Case(
                hours: "Mon-Fri 22:00-06:00", holidays: ["2026-03-06"], span: "4wh", from: "2026-03-06T05:00:00Z",
                due: "2026-03-10T01:00:00Z"),
        ])
    func due(_ example: Case) throws {
        let calendar = try Given.calendar(example.zone, example.hours, holidays: example.holidays)
        let span = try #require(Span(example.span))
        let from = try Given.at(example.from)
        #expect(calendar.adding(span, to: from) == (try Given.at(example.due)))
    }

    @Test(
        "A local time that is left out is the first moment after the gap; one that comes twice is the first",
        arguments: [
            ("Europe/London", "2026-03-29", 1, 30, "2026-03-29T01:00:00Z"),
            ("Europe/London", "2026-03-29", 2, 0, "2026-03-29T01:00:00Z"),
            ("Europe/London", "2026-10-25", 1, 30, "2026-10-25T00:30:00Z"),
            ("Europe/London", "2026-10-25", 2, 0, "2026-10-25T02:00:00Z"),
            ("America/New_York", "2026-11-01", 1, 0, "2026-11-01T05:00:00Z"),
            // Cairo's summer time begins at midnight, Havana's ends by repeating the hour from midnight.
            ("Africa/Cairo", "2024-04-26", 0, 0, "2024-04-25T22:00:00Z"),
            ("America/Havana", "2024-11-03", 0, 0, "2024-11-03T04:00:00Z"),
            // Half an hour on Lord Howe Island; a whole day in Samoa.
            ("Australia/Lord_Howe", "2026-10-04", 2, 15, "2026-10-03T15:30:00Z"),
            ("Pacific/Apia", "2011-12-30", 12, 0, "2011-12-30T10:00:00Z"),
        ])
    func localTimes(zone: String, day: String, hour: Int, minute: Int, expected: String) throws {
        let calendar = try Given.calendar(zone)
        #expect(
            calendar.instant(of: try Given.day(day), hour: hour, minute: minute) == (try Given.at(expected)))
    }

    @Test("A day that a zone skipped is no working day")
    func skippedDay() throws {
        let calendar = try Given.calendar("Pacific/Apia")
        #expect(!calendar.isWorkingDay(try Given.day("2011-12-30")))
        #expect(calendar.isWorkingDay(try Given.day("2011-12-29")))
    }
}
