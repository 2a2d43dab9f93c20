extension RecurrenceRule {
    private static let weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    private static let understood =
        "write FREQ=DAILY, WEEKLY, MONTHLY or YEARLY with INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS"

    /// Reads an `RRULE`. What is not understood is refused rather than misread.
    ///
    /// - Parameter until: the last day on which an occurrence may begin, out of the value of `UNTIL`.
    init(
        _ line: HolidayLine, first: Int, until: (Substring) throws(CalendarFormatError) -> Int
    ) throws(CalendarFormatError) {
        self.init(first: first)
        var count: Int?
        var found: Frequency?
        for part in line.value.uppercased().split(separator: ";") {
            guard let equals = part.firstIndex(of: "=") else {
                throw line.error("`\(part)` has no value; \(Self.understood)")
            }
            let value = part[part.index(after: equals)...]
            switch part[..<equals] {
            case "FREQ":
                guard let frequency = Frequency(rawValue: value.lowercased()) else {
                    throw line.error("FREQ=\(value) is not understood; \(Self.understood)")
                }
                found = frequency
            case "INTERVAL": interval = try Self.number(value, 1...1000, line)
            case "COUNT": count = try Self.number(value, 1...1000, line)
            case "UNTIL": self.until = try until(value)
            case "BYMONTH": months = try Self.numbers(value, 1...12, line)
            case "BYMONTHDAY": monthDays = try Self.numbers(value, -31...31, line)
            case "BYSETPOS": positions = try Self.numbers(value, -366...366, line)
            case "BYDAY": weekdays = try Self.weekdays(value, line)
            case "WKST": weekStart = try Self.weekday(value, line)
            default: throw line.error("`\(part)` is not understood; \(Self.understood)")
            }
        }
        guard let found else { throw line.error("the rule has no FREQ; \(Self.understood)") }
        frequency = found
        try refuseMixtures(line)
        if let count {
            guard self.until == nil else { throw line.error("COUNT and UNTIL exclude each other; write one of them") }
            self.until = last(of: count)
        }
    }

    /// What RFC 5545 has no meaning for.
    private func refuseMixtures(_ line: HolidayLine) throws(CalendarFormatError) {
        if frequency == .weekly, !monthDays.isEmpty {
            throw line.error("BYMONTHDAY has no meaning with FREQ=WEEKLY; write FREQ=MONTHLY")
        }
        if frequency == .weekly || frequency == .daily, weekdays.contains(where: { $0.ordinal != nil }) {
            throw line.error(
                "a numbered BYDAY has no meaning with FREQ=\(frequency.rawValue.uppercased()); write BYDAY=MO")
        }
        if !positions.isEmpty, monthDays.isEmpty, weekdays.isEmpty, months.isEmpty {
            throw line.error("BYSETPOS alone has no meaning; write it with BYDAY or BYMONTHDAY")
        }
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
            let weekday = try weekday(part.suffix(2), line)
            let ordinal = part.dropLast(2)
            weekdays.append(
                Weekday(ordinal: ordinal.isEmpty ? nil : try number(ordinal, -53...53, line), weekday: weekday))
        }
        return weekdays
    }

    private static func weekday(_ text: Substring, _ line: HolidayLine) throws(CalendarFormatError) -> Int {
        guard let index = weekdayNames.firstIndex(of: String(text)) else {
            throw line.error("`\(text)` is not a weekday; write MO, 1MO or -1MO")
        }
        return index + 1
    }
}
