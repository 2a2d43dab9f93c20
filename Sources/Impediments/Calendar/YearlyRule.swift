/// A holiday that comes back every year or every few years (RFC 5545, `RRULE` with `FREQ=YEARLY`).
struct YearlyRule: Sendable, Equatable {
    /// The nth such weekday of its month, counted from the end where negative; `nil`: every one.
    struct Weekday: Sendable, Equatable {
        var ordinal: Int?
        /// 1 Monday … 7 Sunday.
        var weekday: Int
    }

    /// The day number of the first occurrence.
    var first: Int
    /// How many days each occurrence lasts.
    var length = 1
    var interval = 1
    /// The last day number on which an occurrence may begin.
    var until: Int?
    /// Empty: the month of the first occurrence, or with an ordinal weekday the whole year.
    var months: [Int] = []
    /// Negative ones count from the end of the month.
    var monthDays: [Int] = []
    var weekdays: [Weekday] = []
    /// Day numbers on which an occurrence would begin and does not.
    var exceptions: Set<Int> = []

    /// Whether a day belongs to an occurrence.
    func covers(_ number: Int) -> Bool {
        (0..<length).contains { begins(on: number - $0) }
    }

    /// Whether an occurrence begins on a day. The first one does, whatever the rule says.
    func begins(on number: Int) -> Bool {
        guard number >= first, number <= until ?? .max, !exceptions.contains(number) else { return false }
        return number == first || matches(CalendarDay(number: number))
    }

    private func matches(_ day: CalendarDay) -> Bool {
        let start = CalendarDay(number: first)
        guard (day.year - start.year) % interval == 0 else { return false }
        guard months.isEmpty || months.contains(day.month) else { return false }
        if monthDays.isEmpty && weekdays.isEmpty {
            return day.day == start.day && (!months.isEmpty || day.month == start.month)
        }
        return hasMonthDay(day) && hasWeekday(day, months: months.isEmpty ? 1...12 : day.month...day.month)
    }

    private func hasMonthDay(_ day: CalendarDay) -> Bool {
        let length =
            CalendarDay.firstDay(ofMonth: day.month + 1, in: day.year).number
            - CalendarDay.firstDay(ofMonth: day.month, in: day.year).number
        return monthDays.isEmpty || monthDays.contains { $0 > 0 ? $0 == day.day : length + 1 + $0 == day.day }
    }

    /// Ordinals count within the months given.
    private func hasWeekday(_ day: CalendarDay, months: ClosedRange<Int>) -> Bool {
        guard !weekdays.isEmpty else { return true }
        let begin = CalendarDay.firstDay(ofMonth: months.lowerBound, in: day.year).number
        let end = CalendarDay.firstDay(ofMonth: months.upperBound + 1, in: day.year).number
        return weekdays.contains { wanted in
            guard wanted.weekday == day.weekday else { return false }
            guard let ordinal = wanted.ordinal else { return true }
            return ordinal > 0
                ? (day.number - begin) / 7 + 1 == ordinal
                : (end - 1 - day.number) / 7 + 1 == -ordinal
        }
    }
}

extension CalendarDay {
    /// The first of a month; month 13 is January of the next year.
    static func firstDay(ofMonth month: Int, in year: Int) -> CalendarDay {
        CalendarDay(year: month > 12 ? year + 1 : year, month: month > 12 ? month - 12 : month, day: 1)
    }
}
