import Foundation
import Impediments
import Testing

@Suite("What holds in every zone of the tz database")
struct CalendarPropertyTests {
    static let zones = TimeZone.knownTimeZoneIdentifiers.sorted()
    static let week = [
        "Mon-Sun 09:00-17:00", "Mon-Sun 22:00-06:00", "Mon-Fri 00:00-01:30,02:30-12:00; Sat 23:30-24:00",
    ]

    /// Moments near each of a zone's latest clock changes, and some others, ascending.
    private func moments(in zone: String) throws -> [Instant] {
        let zone = try #require(TimeZone(identifier: zone))
        var dice = Dice(seed: UInt64(zone.identifier.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF }))
        // From 1996 to 2038, a day at a time, from the end.
        var changes: [Int] = []
        for day in stride(from: 24_800, to: 9500, by: -1) where changes.count < 6 {
            let second = day * 86400
            let before = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second - 86400)))
            if before != zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))) {
                changes.append(second)
            }
        }
        let centres = changes + (0..<2).map { _ in Int.random(in: 0..<24_800, using: &dice) * 86400 }
        return centres.flatMap { centre in
            (0..<4).map { _ in
                let second = centre + Int.random(in: -50 * 3600...26 * 3600, using: &dice)
                // On the minute, as openings are, or anywhere.
                let exact = Bool.random(using: &dice) ? second / 1800 * 1800 * 1000 : second * 1000 + 7
                return Instant(milliseconds: Int64(exact))
            }
        }.sorted()
    }

    @Test("Measuring what was added gives it back, and counting back from there adds up again", arguments: zones)
    func roundTrip(zone: String) throws {
        let moments = try moments(in: zone)
        for hours in Self.week {
            let calendar = try Given.calendar(zone, hours)
            for (moment, length) in zip(moments, [0.25, 1, 1.5, 7, 8, 9, 20].cycled(moments.count)) {
                let due = calendar.adding(.workingHours(length), to: moment)
                let expected = Duration.milliseconds(Int64(length * 3_600_000))
                #expect(calendar.workingTime(from: moment, to: due) == expected, "\(hours): \(length) h from \(moment)")
                let back = calendar.subtracting(.workingHours(length), from: due)
                #expect(calendar.adding(.workingHours(length), to: back) == due, "\(hours): \(length) h before \(due)")
                #expect(calendar.workingTime(from: back, to: due) == expected)
            }
        }
    }

    @Test("What begins earlier is due no later, and counts back to no later", arguments: zones)
    func order(zone: String) throws {
        let moments = try moments(in: zone)
        let spans: [Span] = [.workingHours(0), .workingHours(3), .workingDays(1), .elapsed(.seconds(45 * 60))]
        for hours in Self.week {
            let calendar = try Given.calendar(zone, hours, quiet: "23:00-01:30")
            for span in spans {
                let due = moments.map { calendar.adding(span, to: $0) }
                #expect(due == due.sorted(), "\(hours), \(span)")
                let back = moments.map { calendar.subtracting(span, from: $0) }
                #expect(back == back.sorted(), "\(hours), back \(span)")
            }
            let sendable = moments.map(calendar.nextSendable(from:))
            #expect(sendable == sendable.sorted(), "\(hours)")
        }
    }

    @Test("No moment is lost or counted twice: hours and their complement make up all time", arguments: zones)
    func tiling(zone: String) throws {
        let moments = try moments(in: zone)
        for (hours, rest) in [
            ("Mon-Sun 09:00-17:00", "Mon-Sun 17:00-09:00"),
            ("Mon-Sun 01:30-02:30", "Mon-Sun 00:00-01:30,02:30-24:00"),
            ("Mon-Sun 23:45-00:15", "Mon-Sun 00:15-23:45"),
        ] {
            let (work, free) = (try Given.calendar(zone, hours), try Given.calendar(zone, rest))
            for (from, to) in zip(moments, moments.dropFirst()) where to - from < .seconds(20 * 86400) {
                let both = work.workingTime(from: from, to: to) + free.workingTime(from: from, to: to)
                #expect(both == to - from, "\(hours) from \(from) to \(to)")
                #expect(work.isWorking(at: from) != free.isWorking(at: from), "\(hours) at \(from)")
            }
        }
    }

    @Test("A local time is the first moment at which the wall clock shows it or a later one", arguments: zones)
    func localTime(zone: String) throws {
        let calendar = try Given.calendar(zone)
        let clock = try #require(TimeZone(identifier: zone))
        for (moment, time) in zip(try moments(in: zone), [(0, 0), (1, 30), (2, 0), (23, 15), (9, 0)].cycled(100)) {
            let day = calendar.day(of: moment)
            let found = calendar.instant(of: day, hour: time.0, minute: time.1)
            // Days since 1970 by another way than the calendar's own.
            let utc = try #require(Instant(rfc3339: "\(day)T00:00:00Z")).seconds
            let wanted = utc + Int64(time.0 * 3600 + time.1 * 60)
            func shown(_ second: Int64) -> Int64 {
                second + Int64(clock.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
            }
            #expect(shown(found.seconds) >= wanted, "\(day) \(time)")
            for before in [1, 900, 3600, 7200, 43_200] as [Int64] {
                #expect(shown(found.seconds - before) < wanted, "\(day) \(time), \(before) s before")
            }
        }
    }
}

/// A repeatable source of numbers (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Array {
    fileprivate func cycled(_ count: Int) -> [Element] { (0..<count).map { self[$0 % self.count] } }
}
