extension YearlyRule {
    private static let weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    private static let understood = "write FREQ=YEARLY with INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY and BYDAY"

    /// Reads an `RRULE`.
    ///
    /// Holidays come back yearly; other frequencies are refused rather than misread.
    init(_ line: HolidayLine, first: Int) throws(CalendarFormatError) {
        self.init(first: first)
        var count: Int?
        var isYearly = false
        for part in line.value.uppercased().split(separator: ";") {
            guard let equals = part.firstIndex(of: "=") else {
                throw line.error("`\(part)` has no value; \(Self.understood)")
            }
            let value = part[part.index(after: equals)...]
            switch part[..<equals] {
            case "FREQ": isYearly = value == "YEARLY"
            case "INTERVAL": interval = try Self.number(value, 1...1000, line)
            case "COUNT": count = try Self.number(value, 1...1000, line)
            case "UNTIL": until = try line.day(value)
            case "BYMONTH": months = try Self.numbers(value, 1...12, line)
            case "BYMONTHDAY": monthDays = try Self.numbers(value, -31...31, line)
            case "BYDAY": weekdays = try Self.weekdays(value, line)
            case "WKST": break
            default: throw line.error("`\(part)` is not understood; \(Self.understood)")
            }
        }
        guard isYearly else { throw line.error("only yearly holidays are understood; \(Self.understood)") }
        if let count { until = last(of: count) }
    }

    /// The day on which the last of so many occurrences begins; those that are excepted count too.
    private func last(of count: Int) -> Int {
        var (found, day) = (1, first)
        // Some days never come again, such as 30 February; the search ends all the same.
        let limit = first + min(count * interval * 8, 3000) * 366
        while found < count, day < limit {
            day += 1
            if begins(on: day) { found += 1 }
        }
        return day
    }

    private static func number(
        _ text: some StringProtocol, _ range: ClosedRange<Int>, _ line: HolidayLine
    ) throws(CalendarFormatError) -> Int {
        guard let number = Int(text), range.contains(number), number != 0 else {
            throw line.error("`\(text)` is not a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private static func numbers(
        _ text: Substring, _ range: ClosedRange<Int>, _ line: HolidayLine
    ) throws(CalendarFormatError) -> [Int] {
        var numbers: [Int] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            numbers.append(try number(part, range, line))
        }
        return numbers
    }

    /// `MO`, `1MO` or `-1MO`, separated by commas.
    private static func weekdays(_ text: Substring, _ line: HolidayLine) throws(CalendarFormatError) -> [Weekday] {
        var weekdays: [Weekday] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let index = weekdayNames.firstIndex(of: String(part.suffix(2))) else {
                throw line.error("`\(part)` is not a weekday; write MO, 1MO or -1MO")
            }
            let ordinal = part.dropLast(2)
            weekdays.append(
                Weekday(ordinal: ordinal.isEmpty ? nil : try number(ordinal, -53...53, line), weekday: index + 1))
        }
        return weekdays
    }
}
