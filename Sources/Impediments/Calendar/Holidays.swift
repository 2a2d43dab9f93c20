/// The days and parts of days on which nobody works, from lists and from recurring rules.
package struct Holidays: Sendable, Equatable {
    /// Day numbers.
    var days: Set<Int> = []
    var rules: [RecurrenceRule] = []
    /// Half days and other parts of days.
    var parts: [PartOfDayOff] = []

    package static let none = Holidays(days: [])

    package init(days: Set<CalendarDay>) { self.days = Set(days.map(\.number)) }

    /// Whether a whole day is one. Recurring ones are worked out for the day asked about, so a rule without end costs
    /// nothing.
    package func contains(_ day: CalendarDay) -> Bool {
        days.contains(day.number) || rules.contains { $0.covers(day.number) }
    }

    /// What either of them names: several files for one product.
    package static func + (a: Holidays, b: Holidays) -> Holidays {
        var both = a
        both.days.formUnion(b.days)
        both.rules += b.rules
        both.parts += b.parts
        return both
    }
}

/// Free from a time of a day on, for a while: a half-day, an afternoon, an evening that ends tomorrow.
struct PartOfDayOff: Sendable, Equatable {
    /// Where it comes back; otherwise it begins on the one day `day`.
    var rule: RecurrenceRule?
    var day: Int
    /// Of the day on which it begins.
    var second: Int
    /// Seconds on the wall clock.
    var length: Int
    /// An IANA name; `nil`: that of whoever reads the calendar.
    var zone: String?

    func begins(on day: Int) -> Bool { rule?.begins(on: day) ?? (day == self.day) }
}

extension WorkingCalendar {
    /// The parts of days that are off, with the clock of each: a zone is looked up once.
    struct Parts: Sendable {
        private var parts: [(part: PartOfDayOff, clock: LocalClock)]

        init(_ holidays: Holidays, _ own: LocalClock) {
            parts = holidays.parts.map { ($0, $0.zone.map(LocalClock.init(zoneNamed:)) ?? own) }
        }

        var isEmpty: Bool { parts.isEmpty }

        /// What they leave of some windows, which are ascending.
        func cut(_ windows: [Window]) -> [Window] {
            guard !parts.isEmpty, let first = windows.first, let last = windows.last else { return windows }
            return parts.reduce(windows) { windows, each in
                let length = each.part.length
                let days = (length + LocalClock.secondsADay - 1) / LocalClock.secondsADay
                let reach = each.clock.day(of: first.start) - days - 1...each.clock.day(of: last.end) + 1
                return reach.reduce(windows) { windows, day in
                    guard each.part.begins(on: day) else { return windows }
                    let second = day * LocalClock.secondsADay + each.part.second
                    let off = Window(
                        start: each.clock.instant(localSecond: second),
                        end: each.clock.instant(localSecond: second + length))
                    return windows.flatMap { $0.without(off) }
                }
            }
        }
    }
}

extension WorkingCalendar.Window {
    /// What is left of it: nothing, one window or two.
    func without(_ off: Self) -> [Self] {
        guard off.start < end, off.end > start else { return [self] }
        return [Self(start: start, end: off.start), Self(start: off.end, end: end)].filter { $0.start < $0.end }
    }
}
