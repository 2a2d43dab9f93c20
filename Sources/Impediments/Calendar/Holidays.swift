/// The days on which nobody works, from lists and from recurring rules.
package struct Holidays: Sendable, Equatable {
    /// Day numbers.
    var days: Set<Int> = []
    var rules: [YearlyRule] = []

    package static let none = Holidays(days: [])

    package init(days: Set<CalendarDay>) { self.days = Set(days.map(\.number)) }

    /// Recurring ones are worked out for the day asked about, so a rule without end costs nothing.
    package func contains(_ day: CalendarDay) -> Bool {
        days.contains(day.number) || rules.contains { $0.covers(day.number) }
    }

    /// What either of them names: several files for one product.
    package static func + (a: Holidays, b: Holidays) -> Holidays {
        var both = a
        both.days.formUnion(b.days)
        both.rules += b.rules
        return both
    }
}
