package struct WeeklyHours: Sendable, Equatable { package static let officeHours = WeeklyHours() }
package struct QuietHours: Sendable, Equatable {}
package struct Holidays: Sendable, Equatable { package static let none = Holidays() }
package struct WorkingCalendar: Sendable {
    package init(zone: String, hours: WeeklyHours, holidays: Holidays, quiet: QuietHours?) {}
}
