package import Impediments

/// How whoever reads a terminal writes and reads moments: in the zone of that machine.
package struct ReaderClock: Sendable {
    package let zone: String
    let calendar: WorkingCalendar

    /// - Parameter zone: an IANA name.
    package init(zone: String) {
        self.zone = zone
        calendar = WorkingCalendar(zone: zone, hours: .officeHours, holidays: .none, quiet: nil)
    }

    /// `2026-03-02 09:00`.
    func stamp(_ moment: Instant) -> String {
        let (hour, minute) = calendar.minuteOfDay(at: moment).quotientAndRemainder(dividingBy: 60)
        return "\(calendar.day(of: moment)) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// A moment, or the beginning of a day; `nil` where it is neither.
    package func moment(_ text: String) -> Instant? {
        if let moment = Instant(rfc3339: text) { return moment }
        guard text.utf8.count == 10, let day = CalendarDay(text) else { return nil }
        return calendar.start(of: day)
    }
}
