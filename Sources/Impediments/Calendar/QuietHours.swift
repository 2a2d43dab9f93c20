/// The part of each day in which nothing private is sent to a person; `19:00-08:00` goes over midnight.
///
/// Quiet hours delay letters and never shorten a timer (DOMAIN 6.6).
package struct QuietHours: Sendable, Equatable {
    /// Minutes after local midnight of the day on which it begins.
    let range: Range<Int>

    /// Reads `19:00-08:00`; a whole day is refused, since then nothing could ever be sent.
    package init(_ text: String) throws(CalendarFormatError) {
        range = try ClockRange.parse(text)
        guard range.count < ClockRange.minutesADay else {
            throw CalendarFormatError("`\(text)` is the whole day, so nothing could be sent; write 19:00-08:00")
        }
    }

    /// Whether no working time is left that is not quiet.
    package func covers(_ hours: WeeklyHours) -> Bool {
        let day = ClockRange.minutesADay
        let quiet = (-1...2).map { ($0 * day + range.lowerBound)..<($0 * day + range.upperBound) }
        return hours.ranges.joined().allSatisfy { range in
            var reached = range.lowerBound
            for part in quiet where part.lowerBound <= reached { reached = max(reached, part.upperBound) }
            return reached >= range.upperBound
        }
    }
}
