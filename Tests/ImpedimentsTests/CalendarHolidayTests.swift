import Impediments
import Testing

@Suite("Holidays from calendar files")
struct CalendarHolidayTests {
    /// A calendar of events, each given as its lines.
    private func file(_ events: [String]..., newline: String = "\r\n") -> String {
        let lines = events.flatMap { ["BEGIN:VEVENT"] + $0 + ["END:VEVENT"] }
        return (["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]).joined(separator: newline)
    }

    /// Which of some days are holidays, in order.
    private func found(_ text: String, among days: ClosedRange<Int>, of start: String) throws -> [String] {
        let holidays = try Holidays(ics: text)
        let first = try Given.day(start)
        return days.map(first.adding(days:)).filter(holidays.contains).map(\.description)
    }

    @Test("A day, a range whose end is not part of it, and a length", arguments: ["\r\n", "\n"])
    func ranges(newline: String) throws {
        let text = file(
            ["SUMMARY:New Year", "DTSTART;VALUE=DATE:20260101"],
            ["DTSTART;VALUE=DATE:20260105", "DTEND;VALUE=DATE:20260107"],
            ["DTSTART;VALUE=DATE:20260110", "DURATION:P2D"],
            ["DTSTART;VALUE=DATE:20260115", "DTEND;VALUE=DATE:20260115"],
            ["DTSTART:20260120"], newline: newline)
        #expect(
            try found(text, among: 0...40, of: "2025-12-25") == [
                "2026-01-01", "2026-01-05", "2026-01-06", "2026-01-10", "2026-01-11", "2026-01-15", "2026-01-20",
            ])
    }

    @Test("Long lines are unfolded, names are read in any case, colons in quotes do not end a name")
    func lines() throws {
        let text = file(
            ["dtstart;value=\r\n DATE:2026\r\n\t0101"], ["DTSTART;X-NOTE=\"a:b;c\";VALUE=DATE:20260102"])
        #expect(try found("\u{FEFF}" + text, among: 0...5, of: "2026-01-01") == ["2026-01-01", "2026-01-02"])
    }

    @Test("Cancelled events are no holidays; an alarm's length is not the event's")
    func ignored() throws {
        let text = file(
            ["DTSTART;VALUE=DATE:20260101", "STATUS:CANCELLED"],
            ["DTSTART;VALUE=DATE:20260105", "BEGIN:VALARM", "DURATION:P3D", "TRIGGER:-PT15M", "END:VALARM"])
        #expect(try found(text, among: 0...10, of: "2026-01-01") == ["2026-01-05"])
    }

    @Test(
        "Yearly rules name the days that they name on paper",
        arguments: [
            // Christmas, from its first year on.
            ("20201225", "FREQ=YEARLY", ["2020-12-25", "2026-12-25", "2099-12-25"], ["2019-12-25", "2026-12-24"]),
            // Early May and summer bank holidays: the first and the last Monday of their months.
            (
                "20200504", "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO", ["2026-05-04", "2027-05-03"],
                ["2026-05-11", "2026-06-01"]
            ),
            ("20200831", "FREQ=YEARLY;BYDAY=-1MO;BYMONTH=8", ["2026-08-31", "2027-08-30"], ["2026-08-24"]),
            // Thanksgiving, and an election: the Tuesday after the first Monday, every four years.
            ("20201126", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", ["2026-11-26", "2027-11-25"], ["2026-11-19"]),
            (
                "20201103", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
                ["2024-11-05", "2028-11-07"], ["2026-11-03", "2024-11-12", "2027-11-02"]
            ),
            ("20240229", "FREQ=YEARLY", ["2024-02-29", "2028-02-29"], ["2026-02-28", "2026-03-01"]),
            ("20240101", "FREQ=YEARLY;UNTIL=20260101", ["2025-01-01", "2026-01-01"], ["2027-01-01"]),
            ("20240101", "FREQ=YEARLY;UNTIL=20251231T235959Z", ["2025-01-01"], ["2026-01-01"]),
            ("20240101", "FREQ=YEARLY;COUNT=3", ["2024-01-01", "2026-01-01"], ["2027-01-01"]),
            ("20240229", "FREQ=YEARLY;COUNT=2", ["2024-02-29", "2028-02-29"], ["2032-02-29"]),
            ("20240101", "FREQ=YEARLY;INTERVAL=2", ["2026-01-01"], ["2025-01-01", "2027-01-01"]),
            ("20240131", "FREQ=YEARLY;BYMONTH=1,2;BYMONTHDAY=-1", ["2026-01-31", "2026-02-28"], ["2026-03-31"]),
            // The last Friday of a year.
            ("20241227", "FREQ=YEARLY;BYDAY=-1FR", ["2026-12-25"], ["2026-12-18", "2026-11-27"]),
        ] as [(String, String, [String], [String])])
    func yearly(start: String, rule: String, holidays: [String], others: [String]) throws {
        let read = try Holidays(ics: file(["DTSTART;VALUE=DATE:\(start)", "RRULE:\(rule)"]))
        for day in holidays { #expect(read.contains(try Given.day(day)), "\(day)") }
        for day in others { #expect(!read.contains(try Given.day(day)), "\(day)") }
    }

    @Test("A yearly range comes back whole, over the end of the year too")
    func yearlyRange() throws {
        let text = file(["DTSTART;VALUE=DATE:20201231", "DTEND;VALUE=DATE:20210103", "RRULE:FREQ=YEARLY"])
        #expect(try found(text, among: 0...10, of: "2025-12-29") == ["2025-12-31", "2026-01-01", "2026-01-02"])
    }

    @Test("Exceptions are left out and count as occurrences; additions are added; a moved one is moved")
    func exceptions() throws {
        let text = file(
            [
                "UID:a", "DTSTART;VALUE=DATE:20240101", "RRULE:FREQ=YEARLY;COUNT=4",
                "EXDATE;VALUE=DATE:20250101,20270101", "RDATE;VALUE=DATE:20240105",
            ],
            ["UID:a", "RECURRENCE-ID;VALUE=DATE:20260101", "DTSTART;VALUE=DATE:20260102"])
        #expect(try found(text, among: 0...2000, of: "2024-01-01") == ["2024-01-01", "2024-01-05", "2026-01-02"])
    }

    @Test("Several files are put together")
    func several() throws {
        let both =
            try Holidays(ics: file(["DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=YEARLY"]))
            + Holidays(ics: file(["DTSTART;VALUE=DATE:20260706"])) + .none
        #expect(both.contains(try Given.day("2026-01-01")))
        #expect(both.contains(try Given.day("2026-07-06")))
        #expect(!both.contains(try Given.day("2027-07-06")))
    }

    @Test(
        "What cannot be read names its line",
        arguments: [
            ("", "line 1: not an iCalendar file"),
            ("<html>\r\nhref:x", "line 1: `<html>` is no line of an iCalendar file"),
            ("href:x", "line 1: not an iCalendar file"),
            (
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026-01-01\nEND:VEVENT\nEND:VCALENDAR",
                "line 3: `2026-01-01` is not a day"
            ),
            (
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260229\nEND:VEVENT\nEND:VCALENDAR",
                "line 3: `20260229` is not a day"
            ),
            (
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR",
                "line 2: this event has no DTSTART"
            ),
            (
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026\n 0102\nDTEND:20260101\nEND:VEVENT\nEND:VCALENDAR",
                "line 5: the event ends before it begins (line 2)"
            ),
            ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260102\n", "line 2: BEGIN:VEVENT has no END"),
            ("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR", "line 2: END:VEVENT without its BEGIN"),
            (
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260102\nDTEND:20990101\nEND:VEVENT\nEND:VCALENDAR",
                "line 4: a holiday of more than 400 days"
            ),
        ])
    func refused(text: String, message: String) throws {
        let error = try #require(throws: CalendarFormatError.self) { try Holidays(ics: text) }
        #expect(error.message.hasPrefix(message), "\(error)")
    }

    @Test(
        "A rule that would be misread is refused with its line",
        arguments: [
            "FREQ=HOURLY", "FREQ=YEARLY;BYSETPOS=1", "FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=WEEKLY;BYDAY=1MO",
            "FREQ=YEARLY;BYWEEKNO=20", "FREQ=DAILY;COUNT=2;UNTIL=20260301", "FREQ=WEEKLY;WKST=XX",
            "FREQ=YEARLY;COUNT=0", "FREQ=YEARLY;INTERVAL=-1", "BYMONTH=1",
            "FREQ=YEARLY;BYDAY=XX", "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;BYDAY=0MO", "FREQ=YEARLY;UNTIL=soon",
            "nonsense",
        ])
    func refusedRules(rule: String) throws {
        let text = file(["DTSTART;VALUE=DATE:20260101", "RRULE:\(rule)"])
        let error = try #require(throws: CalendarFormatError.self) { try Holidays(ics: text) }
        #expect(error.message.hasPrefix("line 5: "), "\(error)")
    }

    @Test("A rule that never comes true again ends the search for its last day")
    func never() throws {
        let text = file(["DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1000"])
        #expect(try found(text, among: 0...1000, of: "2026-01-01") == ["2026-01-01"])
    }
}
