import Foundation
import Impediments
import Testing

/// Calendars as people have them, with breaks, nights, half-days, holidays and absences, in every zone.
@Suite("What holds in every zone, whatever the hours and the days off")
struct CalendarWholeTests {
    static let zones = TimeZone.knownTimeZoneIdentifiers.sorted()
    private static let hours = [
        "Mon-Fri 09:00-17:00", "Mon-Thu 09:00-12:30,13:30-17:00; Fri 09:00-13:00", "Mon-Sun 22:00-06:00",
        "Mon-Sun 00:00-24:00", "Tue,Thu 06:00-10:00,20:00-02:00", "Sat-Sun 00:30-03:30",
    ]
    /// Over the years on both sides of now, two of them leap years, and one that no table knows yet.
    private static let years = [1972, 1999, 2011, 2019, 2024, 2026, 2028, 2031, 2047]

    /// An afternoon a week, one of its own zone, and one over midnight; a yearly range; the last working day of months.
    private static let daysOff = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        DTSTART:19700106T130000
        DURATION:PT4H
        RRULE:FREQ=WEEKLY;INTERVAL=3
        END:VEVENT
        BEGIN:VEVENT
        DTSTART;TZID=America/New_York:19700105T013000
        DURATION:PT90M
        RRULE:FREQ=WEEKLY;BYDAY=MO,SU
        END:VEVENT
        BEGIN:VEVENT
        DTSTART:19700107T230000
        DURATION:PT3H
        RRULE:FREQ=MONTHLY;BYDAY=1WE
        END:VEVENT
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:19701224
        DTEND;VALUE=DATE:19701227
        RRULE:FREQ=YEARLY
        END:VEVENT
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:19700130
        RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
        END:VEVENT
        END:VCALENDAR
        """

    /// One calendar of a zone, other hours for each, and moments of some years, ascending; half of them near a change.
    private func sample(_ zone: String) throws -> (calendar: WorkingCalendar, moments: [Instant], dice: Dice) {
        var dice = Dice(seed: UInt64(zone.utf8.reduce(11) { ($0 &* 37 &+ Int($1)) & 0xFFFF_FFFF }))
        let years = Self.years.shuffled(using: &dice).prefix(2)
        let clock = try #require(TimeZone(identifier: zone))
        var moments: [Instant] = []
        for year in years {
            let start = try Given.at("\(year)-01-01T00:00:00Z")
            let change = clock.nextDaylightSavingTimeTransition(after: start.date)
            for index in 0..<2 {
                let far = Int64.random(in: 0..<366 * 86400, using: &dice)
                let near = change.map { Int64($0.timeIntervalSince1970) - start.seconds } ?? far
                let second = index == 0 ? far : min(near, 400 * 86400) + Int64.random(in: -86400...86400, using: &dice)
                moments.append(start + .seconds(second / 900 * 900))
            }
        }
        let calendar = try Self.calendar(zone, Self.hours.randomElement(using: &dice) ?? "", away: years.first ?? 2026)
        return (calendar, moments.sorted(), dice)
    }

    private static let holidays = Result { try Holidays(ics: daysOff) }

    private static func calendar(_ zone: String, _ hours: String, away year: Int) throws -> WorkingCalendar {
        let product = Product(
            id: "p", title: "P", zone: zone, hours: try WeeklyHours(hours), holidays: try holidays.get(), funder: "f")
        let away = try #require(Absence("\(year)-03-20..\(year)-04-02"))
        let directory = Directory(
            workspace: "w", people: ["f": Person(id: "f", name: "F", absences: [away])], products: ["p": product])
        return directory.calendar(of: "f", for: product)
    }

    @Test("Working time over the parts of a stretch is that of the whole", arguments: zones)
    func partition(zone: String) throws {
        var (calendar, moments, dice) = try sample(zone)
        for moment in moments {
            var cuts = [moment, moment + .seconds(9 * 86400)]
            for _ in 0..<4 { cuts.append(moment + .seconds(Int64.random(in: 0...9 * 86400, using: &dice))) }
            cuts.sort()
            let parts = zip(cuts, cuts.dropFirst()).reduce(Duration.zero) {
                $0 + calendar.workingTime(from: $1.0, to: $1.1)
            }
            #expect(parts == calendar.workingTime(from: cuts[0], to: cuts[5]), "\(zone) from \(moment)")
        }
    }

    @Test(
        "Adding then measuring gives the same, one after the other is both at once, and it is due in working time or at closing",
        arguments: zones)
    func adding(zone: String) throws {
        var (calendar, moments, dice) = try sample(zone)
        for moment in moments {
            let minutes = (Int.random(in: 1...600, using: &dice), Int.random(in: 1...900, using: &dice))
            let (first, second) = (Span.workingHours(Double(minutes.0) / 60), Span.workingHours(Double(minutes.1) / 60))
            let due = calendar.adding(first, to: moment)
            #expect(
                calendar.workingTime(from: moment, to: due) == .seconds(minutes.0 * 60),
                "\(zone): \(first) from \(moment)")
            #expect(
                calendar.adding(second, to: due)
                    == calendar.adding(.workingHours(Double(minutes.0 + minutes.1) / 60), to: moment),
                "\(zone): \(first) and \(second) from \(moment)")
            let isClosing = !calendar.isWorking(at: due) && calendar.isWorking(at: due - .milliseconds(1))
            #expect(calendar.isWorking(at: due) || isClosing, "\(zone): \(first) from \(moment) is \(due)")
            #expect(calendar.nextWorking(from: due) >= due && calendar.isWorking(at: calendar.nextWorking(from: due)))
        }
    }

    @Test("Subtracting takes back what was added, and order is kept", arguments: zones)
    func subtracting(zone: String) throws {
        let (calendar, moments, _) = try sample(zone)
        for span in [Span.workingHours(0.25), .workingHours(5), .workingDays(2)] {
            var last: (due: Instant, back: Instant)?
            for moment in moments {
                let due = calendar.adding(span, to: moment)
                let back = calendar.subtracting(span, from: due)
                // From outside hours it comes back to the opening, which is the same to every clock.
                #expect(
                    calendar.workingTime(from: min(back, moment), to: max(back, moment)) == .zero, "\(zone), \(span)")
                #expect(calendar.adding(span, to: back) == due, "\(zone): \(span) back from \(due)")
                if let last { #expect(last.due <= due && last.back <= back, "\(zone): \(span) from \(moment)") }
                last = (due, back)
            }
        }
    }

    @Test("A day that a zone never had holds no work, and a midnight that it never had is the next moment")
    func missingDays() throws {
        for (zone, day, before, after) in [
            ("Pacific/Apia", "2011-12-30", "2011-12-29", "2011-12-31"),
            ("Pacific/Fakaofo", "2011-12-30", "2011-12-29", "2011-12-31"),
            ("Pacific/Kwajalein", "1993-08-21", "1993-08-20", "1993-08-22"),
            ("Pacific/Kiritimati", "1994-12-31", "1994-12-30", "1995-01-01"),
        ] {
            let calendar = try Given.calendar(zone, "Mon-Sun 09:00-17:00")
            #expect(!calendar.isWorkingDay(try Given.day(day)), "\(zone)")
            let from = calendar.start(of: try Given.day(before))
            let to = calendar.start(of: try Given.day(after).adding(days: 1))
            #expect(calendar.workingTime(from: from, to: to) == .seconds(16 * 3600), "\(zone)")
            #expect(calendar.start(of: try Given.day(day)) == calendar.start(of: try Given.day(after)), "\(zone)")
        }
        // No midnight on the day on which summer time begins.
        for (zone, day) in [
            ("America/Asuncion", "2023-10-01"), ("Asia/Beirut", "2024-03-31"), ("Africa/Cairo", "2024-04-26"),
        ] {
            let calendar = try Given.calendar(zone, "Mon-Sun 00:00-24:00")
            let day = try Given.day(day)
            let start = calendar.start(of: day)
            #expect(calendar.day(of: start) == day && calendar.day(of: start - .milliseconds(1)) < day, "\(zone)")
            let next = calendar.start(of: day.adding(days: 1))
            #expect(calendar.workingTime(from: start, to: next) == .seconds(23 * 3600), "\(zone)")
        }
    }
}
