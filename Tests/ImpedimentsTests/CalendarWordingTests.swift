import Impediments
import Testing

@Suite("Times in the words of a letter")
struct CalendarWordingTests {
    /// Monday 2026-03-02, ten o'clock, in London.
    private func words(_ now: String = "2026-03-02T10:00:00Z", zone: String = "Europe/London") throws -> TimeWords {
        TimeWords(calendar: try Given.calendar(zone), now: try Given.at(now))
    }

    @Test(
        "A moment is named as shortly as it can be understood",
        arguments: [
            ("2026-03-02T14:00:00Z", "14:00"), ("2026-03-02T09:05:00Z", "09:05"),
            ("2026-03-03T10:00:00Z", "tomorrow at 10:00"), ("2026-03-04T10:30:00Z", "Wednesday at 10:30"),
            ("2026-03-08T10:00:00Z", "Sunday at 10:00"), ("2026-03-09T10:00:00Z", "Monday 9 March at 10:00"),
            ("2026-03-01T10:00:00Z", "Sunday 1 March at 10:00"),
            ("2027-01-04T09:00:00Z", "Monday 4 January 2027 at 09:00"),
            // Summer time.
            ("2026-03-30T08:00:00Z", "Monday 30 March at 09:00"),
        ])
    func moments(moment: String, expected: String) throws {
        #expect(try words().moment(Given.at(moment)) == expected)
    }

    @Test("Days are those of the reader's zone")
    func zones() throws {
        let auckland = try words("2026-03-02T10:30:00Z", zone: "Pacific/Auckland")
        #expect(auckland.moment(try Given.at("2026-03-02T10:45:00Z")) == "23:45")
        #expect(auckland.moment(try Given.at("2026-03-02T11:15:00Z")) == "tomorrow at 00:15")
    }

    @Test("A day has its weekday, and its year where it is another one")
    func days() throws {
        #expect(try words().day(Given.day("2026-03-06")) == "Friday 6 March")
        #expect(try words().day(Given.day("2025-12-31")) == "Wednesday 31 December 2025")
    }

    @Test(
        "Since when",
        arguments: [
            ("2026-03-02T09:40:00Z", "since 09:40"), ("2026-03-01T09:40:00Z", "since Sunday"),
            ("2026-02-24T09:40:00Z", "since Tuesday"), ("2026-02-23T09:40:00Z", "since 23 February"),
            ("2025-03-02T09:40:00Z", "since 2 March 2025"),
        ])
    func since(moment: String, expected: String) throws {
        #expect(try words().since(Given.at(moment)) == expected)
    }

    @Test(
        "A length is said in whole working days or else hours",
        arguments: [
            ("2026-03-04T10:00:00Z", "two working days"), ("2026-03-04T09:59:00Z", "one working day"),
            ("2026-03-02T14:00:00Z", "four working hours"), ("2026-03-02T11:30:00Z", "one working hour"),
            ("2026-03-02T10:59:00Z", "under an hour"), ("2026-03-02T09:00:00Z", "under an hour"),
            ("2026-03-17T10:00:00Z", "11 working days"),
        ])
    func lengths(end: String, expected: String) throws {
        #expect(try words().length(workingFrom: Given.at("2026-03-02T10:00:00Z"), to: Given.at(end)) == expected)
    }

    @Test("Calendar days are counted from day to day")
    func calendarDays() throws {
        let (words, start) = (try words(), try Given.at("2026-03-02T23:00:00Z"))
        #expect(words.days(from: start, to: try Given.at("2026-03-11T01:00:00Z")) == "9 days")
        #expect(words.days(from: start, to: try Given.at("2026-03-03T01:00:00Z")) == "1 day")
        #expect(words.days(from: start, to: start) == "0 days")
    }
}
