/// When work is done in a usual week: for each weekday the ranges of local time.
///
/// Written as `Mon-Fri 09:00-17:00` or `Mon-Thu 09:00-12:30,13:30-17:00; Fri 09:00-13:00`. Hours over
/// midnight (`22:00-06:00`) belong to the day on which they begin.
package struct WeeklyHours: Sendable, Equatable {
    /// Seven lists, Monday first: minutes after local midnight, ascending, never overlapping.
    let ranges: [[Range<Int>]]
    /// The most common length of a day on which work is done (of two equally common ones the longer): 1 wd.
    package let usualDay: Duration

    /// Monday to Friday, nine to five.
    package static let officeHours = WeeklyHours(ranges: (1...7).map { $0 <= 5 ? [540..<1020] : [] })

    private init(ranges: [[Range<Int>]]) {
        self.ranges = ranges
        let lengths = ranges.map { $0.reduce(0) { $0 + $1.count } }.filter { $0 > 0 }
        let counted = Dictionary(grouping: lengths) { $0 }.mapValues(\.count)
        let usual = counted.max { ($0.value, $0.key) < ($1.value, $1.key) }
        usualDay = .seconds((usual?.key ?? 8 * 60) * 60)
    }

    /// Reads groups of days and times, separated by semicolons.
    package init(_ text: String) throws(CalendarFormatError) {
        var ranges = [[Range<Int>]](repeating: [], count: 7)
        for group in text.split(separator: ";") where !group.allSatisfy(\.isWhitespace) {
            let digit = group.firstIndex(where: \.isNumber) ?? group.endIndex
            let days = try Self.weekdays(group[..<digit], in: group)
            guard digit < group.endIndex else {
                throw CalendarFormatError("`\(group.trimmed)` has no times; write Mon-Fri 09:00-17:00")
            }
            for part in group[digit...].split(separator: ",", omittingEmptySubsequences: false) {
                let range = try ClockRange.parse(part)
                for day in days { ranges[day].append(range) }
            }
        }
        guard ranges.contains(where: { !$0.isEmpty }) else {
            throw CalendarFormatError("no working hours; write Mon-Fri 09:00-17:00")
        }
        ranges = ranges.map { $0.sorted { $0.lowerBound < $1.lowerBound } }
        try Self.checkOverlap(ranges)
        self.init(ranges: ranges)
    }

    /// Weekdays, 0 Monday … 6 Sunday, of `Mon-Fri` or `Mon,Wed`.
    private static func weekdays(_ text: Substring, in group: Substring) throws(CalendarFormatError) -> [Int] {
        var days: [Int] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map(weekday)
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else {
                throw CalendarFormatError(
                    "`\(group.trimmed)` does not begin with days; write Mon-Fri 09:00-17:00 or Mon,Wed 09:00-12:00")
            }
            // `Sat-Mon` goes on over Sunday.
            let length = (last - first + 7) % 7
            days += (first...(first + length)).map { $0 % 7 }
        }
        guard Set(days).count == days.count else {
            throw CalendarFormatError("`\(group.trimmed)` names a day twice")
        }
        return days
    }

    private static func weekday(_ text: Substring) -> Int? {
        let word = text.trimmed.lowercased()
        return EnglishNames.weekdays.firstIndex { word == $0.lowercased() || word == $0.lowercased().prefix(3) }
    }

    /// The week is a ring: what begins on Sunday evening may run into Monday morning.
    private static func checkOverlap(_ ranges: [[Range<Int>]]) throws(CalendarFormatError) {
        let day = ClockRange.minutesADay
        let week = ranges.enumerated().flatMap { weekday, ranges in
            ranges.map { (weekday: weekday, start: weekday * day + $0.lowerBound, end: weekday * day + $0.upperBound) }
        }
        for (index, range) in week.enumerated() {
            let isLast = index == week.count - 1
            let next = week[isLast ? 0 : index + 1]
            guard range.end <= next.start + (isLast ? 7 * day : 0) else {
                throw CalendarFormatError(
                    "hours of \(EnglishNames.weekdays[range.weekday]) overlap those of "
                        + "\(EnglishNames.weekdays[next.weekday]); each moment may be named once")
            }
        }
    }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
    }
}
