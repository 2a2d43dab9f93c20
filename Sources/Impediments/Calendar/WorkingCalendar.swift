import Foundation

/// When one person works: zone, weekly hours, holidays; and when nothing private is sent to them.
///
/// All arithmetic is on moments: a working hour is sixty minutes that passed within working hours, whatever
/// the wall clock did meanwhile. Hours are half-open, an opening is working time and a closing is not.
/// Where there is no working time at all for `patience` days, elapsed time is used instead, so that a calendar
/// full of holidays delays nothing for ever. An absence is waited out, however long it is: it ends.
///
/// It never changes. Many ask the same one, so it is shared and not copied.
package final class WorkingCalendar: Sendable {
    /// Days without any working time after which the search for it ends.
    static let patience = 400

    struct Window: Sendable {
        var start: Instant
        var end: Instant
    }

    let clock: LocalClock
    let hours: WeeklyHours
    let holidays: Holidays
    let quiet: QuietHours?
    /// How many milliseconds of work a usual day has.
    private let usual: Double
    /// Days on which this person is away; work that begins on them is not done.
    let away: [Absence]
    private let parts: Parts
    private let laidOut = DayMemory<[Window]>()
    /// The quiet hours that begin on a day.
    private let quietHours = DayMemory<Window>()

    /// - Parameter zone: An IANA name. An unknown one counts as UTC; the settings check refuses it earlier.
    package init(
        zone: String, hours: WeeklyHours, holidays: Holidays, quiet: QuietHours?, away: [Absence] = []
    ) {
        clock = LocalClock(zone: TimeZone(identifier: zone) ?? .gmt)
        self.hours = hours
        self.holidays = holidays
        self.quiet = quiet
        usual = Double(hours.usualDay.wholeMilliseconds)
        self.away = away
        parts = Parts(holidays, clock)
    }

    /// Whether it is a name of the tz database. Foundation reads `GMT+5` too, which is none.
    package static func isKnown(zone: String) -> Bool {
        TimeZone(identifier: zone) != nil && !zone.hasPrefix("GMT+") && !zone.hasPrefix("GMT-")
    }

    /// The moments of work that begin on a local day, ascending. One that a clock change leaves out is missing.
    func windows(on day: Int) -> [Window] { laidOut.value(day) { layOut(day) } }

    private func layOut(_ day: Int) -> [Window] {
        let ranges = hours.ranges[(day + 3).modulo(7)]
        guard !ranges.isEmpty, case let date = CalendarDay(number: day), !holidays.contains(date),
            !away.contains(where: { $0.contains(date) })
        else { return [] }
        let windows = ranges.compactMap { range -> Window? in
            let window = Window(start: moment(day, range.lowerBound), end: moment(day, range.upperBound))
            return window.start < window.end ? window : nil
        }
        return parts.isEmpty ? windows : parts.cut(windows)
    }

    /// Whether holidays leave any work for good: a long stretch without any begins where one of them begins.
    package var hasWork: Bool {
        let starts =
            holidays.rules.map(\.first) + holidays.parts.map { $0.rule?.first ?? $0.day }
            + [holidays.days.min()].compactMap(\.self)
        return starts.allSatisfy { start in (start..<start + Self.patience).contains { !windows(on: $0).isEmpty } }
    }

    /// The first moment at or after a minute of a local day.
    func moment(_ day: Int, _ minute: Int) -> Instant {
        clock.instant(localSecond: day * LocalClock.secondsADay + minute * 60)
    }
}

extension WorkingCalendar {
    /// How long a span is in this calendar, in milliseconds; never negative.
    private func length(of span: Span) -> Int64 {
        switch span {
        case .elapsed(let duration): max(0, duration.wholeMilliseconds)
        case .workingHours(let hours): Int64(max(0, hours * 3_600_000).rounded())
        case .workingDays(let days): Int64(max(0, days * usual).rounded())
        }
    }

    /// When a timer that starts here is due (DOMAIN 6): exactly at closing time counts as then, outside hours
    /// moves to the next opening. Elapsed spans pass day and night and move likewise.
    package func adding(_ span: Span, to start: Instant) -> Instant {
        if case .elapsed = span { return nextWorking(from: addingElapsed(span, to: start)) }
        return working(length(of: span), after: start)
    }

    /// The same without moving the end of an elapsed span into working hours.
    package func addingElapsed(_ span: Span, to start: Instant) -> Instant {
        if case .elapsed = span { return start + .milliseconds(length(of: span)) }
        return adding(span, to: start)
    }

    private func absence(on day: Int) -> Absence? {
        guard !away.isEmpty, case let date = CalendarDay(number: day) else { return nil }
        return away.first { $0.contains(date) }
    }

    private func working(_ length: Int64, after start: Instant) -> Instant {
        var (rest, reached) = (length, start)
        var (day, idle) = (clock.day(of: start) - 1, 0)
        while idle < Self.patience {
            if let absence = absence(on: day) {
                day = absence.to.number + 1
                continue
            }
            let windows = windows(on: day)
            for window in windows where window.end > start {
                let begin = max(window.start, start)
                let here = window.end.milliseconds - begin.milliseconds
                if rest <= here { return Instant(milliseconds: begin.milliseconds + rest) }
                rest -= here
                reached = window.end
            }
            idle = windows.isEmpty ? idle + 1 : 0
            day += 1
        }
        return Instant(milliseconds: reached.milliseconds + rest)
    }

    /// Counts back in working time; what ends exactly at an opening is that opening, not the closing before.
    ///
    /// Elapsed spans are subtracted plainly. An empty span outside hours is the closing before.
    package func subtracting(_ span: Span, from end: Instant) -> Instant {
        if case .elapsed = span { return end - .milliseconds(length(of: span)) }
        var (rest, reached) = (length(of: span), end)
        // A clock that was set back over midnight can have begun tomorrow already.
        var (day, idle) = (clock.day(of: end) + 1, 0)
        while idle < Self.patience {
            if let absence = absence(on: day) {
                day = absence.from.number - 1
                continue
            }
            let windows = windows(on: day)
            for window in windows.reversed() where window.start <= end {
                let last = min(window.end, end)
                let here = last.milliseconds - window.start.milliseconds
                if rest <= here { return Instant(milliseconds: last.milliseconds - rest) }
                rest -= here
                reached = window.start
            }
            idle = windows.isEmpty ? idle + 1 : 0
            day -= 1
        }
        return Instant(milliseconds: reached.milliseconds - rest)
    }

    package func isWorking(at instant: Instant) -> Bool {
        let day = clock.day(of: instant)
        return (day - 1...day + 1).contains { day in
            windows(on: day).contains { $0.start <= instant && instant < $0.end }
        }
    }

    /// The moment itself within working hours, else the next opening.
    package func nextWorking(from start: Instant) -> Instant { working(0, after: start) }

    /// The first moment of work that is not quiet; where quiet hours cover all work, the first that is not quiet.
    package func nextSendable(from start: Instant) -> Instant {
        var candidate = nextWorking(from: start)
        guard quiet != nil else { return candidate }
        let limit = candidate + .seconds(Self.patience * LocalClock.secondsADay)
        while candidate < limit {
            guard let end = endOfQuiet(at: candidate) else { return candidate }
            candidate = nextWorking(from: end)
        }
        return endOfQuiet(at: start) ?? start
    }

    /// The end of the quiet hours that a moment lies in.
    private func endOfQuiet(at instant: Instant) -> Instant? {
        guard let quiet else { return nil }
        let day = clock.day(of: instant)
        for day in day - 1...day + 1 {
            let window = quietHours.value(day) {
                Window(start: moment(day, quiet.range.lowerBound), end: moment(day, quiet.range.upperBound))
            }
            if window.start <= instant, instant < window.end { return window.end }
        }
        return nil
    }

    /// How much of the time between two moments was working time; nothing where they are in the wrong order.
    package func workingTime(from start: Instant, to end: Instant) -> Duration {
        guard start < end else { return .zero }
        var total: Int64 = 0
        for day in clock.day(of: start) - 1...max(clock.day(of: start) - 1, clock.day(of: end) + 1) {
            for window in windows(on: day) where window.end > start && window.start < end {
                total += min(window.end, end).milliseconds - max(window.start, start).milliseconds
            }
        }
        return .milliseconds(total)
    }

    /// The same in usual days of this calendar.
    package func workingDays(from start: Instant, to end: Instant) -> Double {
        workingTime(from: start, to: end) / hours.usualDay
    }
}
