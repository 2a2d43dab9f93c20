/// A part of a day in minutes after local midnight: `09:00-17:00` is 540..<1020, `22:00-06:00` is 1320..<1800.
///
/// A range whose end is not after its beginning goes on over midnight, so an end may be up to 2879.
enum ClockRange {
    static let minutesADay = 24 * 60

    static func parse(_ text: some StringProtocol) throws(CalendarFormatError) -> Range<Int> {
        let words = String(text.filter { !$0.isWhitespace })
        guard let match = words.wholeMatch(of: #/(\d{1,2}):(\d{2})[-–](\d{1,2}):(\d{2})/#),
            let start = minute(match.1, match.2), let end = minute(match.3, match.4), start < minutesADay
        else {
            throw CalendarFormatError(
                "`\(text)` is not a time of day; write 09:00-17:00, with 24:00 for midnight at the end")
        }
        guard start != end else {
            throw CalendarFormatError("`\(text)` begins and ends at the same time; for the whole day write 00:00-24:00")
        }
        return start..<(end > start ? end : end + minutesADay)
    }

    private static func minute(_ hour: Substring, _ minute: Substring) -> Int? {
        guard let hour = Int(hour), let minute = Int(minute), minute < 60, hour < 24 || (hour == 24 && minute == 0)
        else { return nil }
        return hour * 60 + minute
    }
}
