import Impediments
import Testing

/// Moments and calendars for the tests of this folder, written shortly.
enum Given {
    static func at(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }
    static func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    static func calendar(
        _ zone: String = "Europe/London", _ hours: String = "Mon-Fri 09:00-17:00", holidays: [String] = [],
        quiet: String? = nil
    ) throws -> WorkingCalendar {
        WorkingCalendar(
            zone: zone, hours: try WeeklyHours(hours),
            holidays: Holidays(days: Set(try holidays.map { try day($0) })),
            quiet: try quiet.map { try QuietHours($0) })
    }
}
