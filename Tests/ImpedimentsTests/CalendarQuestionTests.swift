import Impediments
import Testing

@Suite("What else can be asked of a working calendar")
struct CalendarQuestionTests {
    @Test("An opening is working time and a closing is not")
    func halfOpen() throws {
        let calendar = try Given.calendar()
        #expect(calendar.isWorking(at: try Given.at("2026-03-02T09:00:00Z")))
        #expect(calendar.isWorking(at: try Given.at("2026-03-02T16:59:59.999Z")))
        #expect(!calendar.isWorking(at: try Given.at("2026-03-02T17:00:00Z")))
        #expect(!calendar.isWorking(at: try Given.at("2026-03-02T08:59:59.999Z")))
        #expect(!calendar.isWorking(at: try Given.at("2026-03-01T12:00:00Z")))
    }

    @Test("Hours over midnight are working time on both days")
    func overMidnight() throws {
        let calendar = try Given.calendar("Europe/London", "Mon-Fri 22:00-06:00")
        #expect(calendar.isWorking(at: try Given.at("2026-03-07T05:59:00Z")))
        #expect(!calendar.isWorking(at: try Given.at("2026-03-07T23:00:00Z")))
        #expect(!calendar.isWorking(at: try Given.at("2026-03-02T05:00:00Z")))
        #expect(calendar.endOfWork(on: try Given.day("2026-03-06")) == (try Given.at("2026-03-07T06:00:00Z")))
    }

    @Test(
        "Nothing is sent outside hours or in quiet ones",
        arguments: [
            ("09:00-12:00", "2026-03-02T08:00:00Z", "2026-03-02T12:00:00Z"),
            ("19:00-08:00", "2026-03-02T20:00:00Z", "2026-03-03T09:00:00Z"),
            ("16:00-10:30", "2026-03-06T16:30:00Z", "2026-03-09T10:30:00Z"),
            ("19:00-08:00", "2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z"),
            // Quiet through all of work: quiet is kept, work is not waited for.
            ("08:00-18:00", "2026-03-02T10:00:00Z", "2026-03-02T18:00:00Z"),
        ])
    func sendable(quiet: String, from: String, expected: String) throws {
        let calendar = try Given.calendar(quiet: quiet)
        #expect(calendar.nextSendable(from: try Given.at(from)) == (try Given.at(expected)))
    }

    @Test("Quiet hours shorten no timer")
    func quietTimers() throws {
        let calendar = try Given.calendar(quiet: "09:00-12:00")
        let from = try Given.at("2026-03-02T09:00:00Z")
        #expect(calendar.adding(.workingHours(4), to: from) == (try Given.at("2026-03-02T13:00:00Z")))
    }

    @Test(
        "Counting back stops at an opening, not at the closing before",
        arguments: [
            ("1wh", "2026-03-03T10:00:00Z", "2026-03-03T09:00:00Z"),
            ("2wh", "2026-03-03T10:00:00Z", "2026-03-02T16:00:00Z"),
            ("8wh", "2026-03-02T17:00:00Z", "2026-03-02T09:00:00Z"),
            ("1wd", "2026-03-09T10:00:00Z", "2026-03-06T10:00:00Z"),
            ("4wh", "2026-03-08T12:00:00Z", "2026-03-06T13:00:00Z"),
            ("0wh", "2026-03-03T09:00:00Z", "2026-03-03T09:00:00Z"),
            ("30m", "2026-03-03T09:00:00Z", "2026-03-03T08:30:00Z"),
        ])
    func back(span: String, from: String, expected: String) throws {
        let calendar = try Given.calendar()
        let span = try #require(Span(span))
        #expect(calendar.subtracting(span, from: try Given.at(from)) == (try Given.at(expected)))
    }

    @Test("Where the clock was set back over midnight, Sunday has begun before Saturday ends")
    func backOverMidnight() throws {
        // In Newfoundland one minute past midnight became one minute past eleven.
        let calendar = try Given.calendar("America/St_Johns", "Sun 00:00-06:00")
        let secondSaturdayNight = try Given.at("2010-11-07T03:00:00Z")
        #expect(calendar.day(of: secondSaturdayNight) == (try Given.day("2010-11-06")))
        #expect(calendar.isWorking(at: secondSaturdayNight))
        #expect(
            calendar.subtracting(.workingHours(0.5), from: secondSaturdayNight)
                == (try Given.at("2010-11-07T02:30:00Z")))
    }

    @Test("Working time is what two moments have of it between them")
    func measuring() throws {
        let calendar = try Given.calendar()
        let friday = try Given.at("2026-03-06T15:00:00Z")
        let monday = try Given.at("2026-03-09T11:00:00Z")
        #expect(calendar.workingTime(from: friday, to: monday) == .seconds(4 * 3600))
        #expect(calendar.workingTime(from: monday, to: friday) == .zero)
        #expect(calendar.workingDays(from: friday, to: monday) == 0.5)
    }

    @Test("A promised day ends with its work; a day without work ends with its last moment")
    func endOfWork() throws {
        let calendar = try Given.calendar(holidays: ["2026-03-09"])
        #expect(calendar.endOfWork(on: try Given.day("2026-03-06")) == (try Given.at("2026-03-06T17:00:00Z")))
        #expect(calendar.endOfWork(on: try Given.day("2026-03-07")) == (try Given.at("2026-03-07T23:59:59.999Z")))
        #expect(
            calendar.nextWorking(from: try Given.at("2026-03-06T17:00:00Z")) == (try Given.at("2026-03-10T09:00:00Z")))
        #expect(!calendar.isWorkingDay(try Given.day("2026-03-09")))
    }

    @Test("A calendar without any working time counts elapsed time instead of waiting for ever")
    func neverWorking() throws {
        let monday = try Given.day("2026-03-02")
        let calendar = WorkingCalendar(
            zone: "Europe/London", hours: .officeHours,
            holidays: Holidays(days: Set((-1000...1000).map(monday.adding(days:)))), quiet: nil)
        let start = try Given.at("2026-03-02T10:00:00Z")
        #expect(calendar.adding(.workingHours(4), to: start) == start + .seconds(4 * 3600))
        #expect(calendar.subtracting(.workingHours(4), from: start) == start - .seconds(4 * 3600))
        #expect(calendar.nextWorking(from: start) == start)
        #expect(calendar.nextSendable(from: start) == start)
        #expect(calendar.workingTime(from: start, to: start + .seconds(86400)) == .zero)
    }

    @Test("A zone that nobody knows counts as UTC, and can be told")
    func zones() throws {
        #expect(WorkingCalendar.isKnown(zone: "Europe/London"))
        #expect(WorkingCalendar.isKnown(zone: "Etc/UTC"))
        for zone in ["Mars/Olympus", "", "GMT+5", "europe london"] {
            #expect(!WorkingCalendar.isKnown(zone: zone), "\(zone)")
        }
        let opening = try Given.calendar("Mars/Olympus").nextWorking(from: try Given.at("2026-07-06T00:00:00Z"))
        #expect(opening == (try Given.at("2026-07-06T09:00:00Z")))
    }

    @Test("Days and weeks are those of the zone")
    func days() throws {
        let auckland = try Given.calendar("Pacific/Auckland")
        let sundayEvening = try Given.at("2026-03-01T20:00:00Z")
        #expect(auckland.day(of: sundayEvening) == (try Given.day("2026-03-02")))
        #expect(auckland.startOfWeek(of: sundayEvening) == (try Given.day("2026-03-02")))
        #expect(auckland.start(of: try Given.day("2026-03-02")) == (try Given.at("2026-03-01T11:00:00Z")))
        let london = try Given.calendar()
        #expect(london.startOfWeek(of: sundayEvening) == (try Given.day("2026-02-23")))
        #expect(london.weekday(of: try Given.day("2026-03-01")) == 7)
    }
}
