internal import Foundation
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

    /// The zone that `TZ` names, or whose file: `Europe/Berlin`, `:Europe/Berlin`, `:/etc/localtime`.
    ///
    /// - Returns: `nil` for anything else: Foundation would take it for UTC, and the rules that POSIX has too
    ///   (`CET-1CEST,M3.5.0,M10.5.0/3`) as well.
    package init?(tz: String) {
        let given = tz.hasPrefix(":") ? String(tz.dropFirst()) : tz
        var name = given.isEmpty ? "UTC" : given
        if name.hasPrefix("/") {
            name = URL(filePath: name).resolvingSymlinksInPath().path.components(separatedBy: "/zoneinfo/").last ?? ""
        }
        guard WorkingCalendar.isKnown(zone: name) else { return nil }
        self.init(zone: name)
    }

    /// `2026-03-02 09:00`.
    func stamp(_ moment: Instant) -> String {
        let (hour, minute) = calendar.minuteOfDay(at: moment).quotientAndRemainder(dividingBy: 60)
        return "\(calendar.day(of: moment)) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// A moment, or the beginning of a day; `nil` where it is neither.
    package func moment(_ text: String) -> Instant? { calendar.moment(asWritten: text) }
}

extension WorkingCalendar {
    /// `2026-03-02`, which is its beginning; `2026-03-02T09:00`, with seconds or without, in the zone of this calendar;
    /// or a moment of RFC 3339, which has a zone of its own.
    func moment(asWritten text: String) -> Instant? {
        if let moment = Instant(rfc3339: text) { return moment }
        if text.utf8.count == 10, let day = CalendarDay(text) { return start(of: day) }
        // Without an offset: what a clock in UTC shows then, ours shows at the moment that is meant.
        guard let shown = Instant(rfc3339: text + "Z") ?? Instant(rfc3339: text + ":00Z") else { return nil }
        let utc = WorkingCalendar(zone: "UTC", hours: .officeHours, holidays: .none, quiet: nil)
        let day = utc.day(of: shown)
        let (hour, minute) = utc.minuteOfDay(at: shown).quotientAndRemainder(dividingBy: 60)
        let rest = shown - utc.instant(of: day, hour: hour, minute: minute)
        return instant(of: day, hour: hour, minute: minute) + rest
    }
}
