import Foundation
import Impediments
import Testing

@Suite("Days without a time")
struct CalendarDayTests {
    @Test(
        "A day is read from itself, or from a moment as it was written",
        arguments: [
            ("2026-03-09", "2026-03-09"), ("2028-02-29", "2028-02-29"), ("2000-02-29", "2000-02-29"),
            ("0001-01-01", "0001-01-01"), ("2026-03-09T23:30:00-05:00", "2026-03-09"),
            ("2026-03-09T00:30:00+05:00", "2026-03-09"), ("2026-03-09t12:00:00z", "2026-03-09"),
        ])
    func reads(text: String, expected: String) {
        #expect(CalendarDay(text)?.description == expected)
    }

    @Test(
        "What is no day is refused",
        arguments: [
            "", "Friday", "2026-3-9", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
            "2026-01-00", "2026-03-09T", "2026-03-09T25:00:00Z", "2026-03-09 ", " 2026-03-09", "2026/03/09",
            "-2026-03-09", "2026-03-099", "２０２６-03-09", "2026-03-٠٩",
        ])
    func refuses(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test("A day is stored as its text, and a wrong one says how to write it")
    func coding() throws {
        let day = try Given.day("2026-03-09")
        let data = try JSONEncoder().encode([day])
        #expect(String(decoding: data, as: UTF8.self) == #"["2026-03-09"]"#)
        #expect(try JSONDecoder().decode([CalendarDay].self, from: data) == [day])
        let error = try #require(throws: DecodingError.self) {
            try JSONDecoder().decode([CalendarDay].self, from: Data(#"["9 March"]"#.utf8))
        }
        #expect("\(error)".contains("not a day: 9 March; write YYYY-MM-DD"))
    }

    @Test(
        "Days are counted over months, leap days and centuries",
        arguments: [
            ("2026-02-28", 1, "2026-03-01"), ("2028-02-28", 1, "2028-02-29"), ("2028-03-01", -1, "2028-02-29"),
            ("2026-12-31", 1, "2027-01-01"), ("2027-01-01", -1, "2026-12-31"), ("1970-01-01", -1, "1969-12-31"),
            ("2000-01-01", 36_525, "2100-01-01"), ("2100-02-28", 1, "2100-03-01"), ("2026-03-02", 0, "2026-03-02"),
            ("1600-01-01", 146_097, "2000-01-01"),
        ])
    func adding(day: String, days: Int, expected: String) throws {
        let (day, expected) = (try Given.day(day), try Given.day(expected))
        #expect(day.adding(days: days) == expected)
        #expect(day.days(until: expected) == days)
    }

    @Test("Counting on day by day gives every day once, in order, with its weekday")
    func everyDay() throws {
        let first = try Given.day("1896-02-27")
        // A Thursday.
        #expect(first.weekday == 4)
        var before = first
        for count in 1...100_000 {
            let day = first.adding(days: count)
            #expect(before < day && before.adding(days: 1) == day && CalendarDay(day.description) == day)
            #expect(day.weekday == before.weekday % 7 + 1)
            before = day
        }
        #expect(before.description == "2169-12-12")
    }

    @Test(
        "The next such weekday is never the day itself",
        arguments: [(1, "2026-03-09"), (2, "2026-03-03"), (5, "2026-03-06"), (7, "2026-03-08")])
    func next(weekday: Int, expected: String) throws {
        #expect(try Given.day("2026-03-02").next(weekday: weekday) == (try Given.day(expected)))
    }

    @Test("A week begins on Monday", arguments: ["2026-03-02", "2026-03-05", "2026-03-08"])
    func week(day: String) throws {
        #expect(try Given.day(day).startOfWeek == (try Given.day("2026-03-02")))
    }
}
