/// How a day off comes back (RFC 5545, `RRULE`): daily, weekly, monthly or yearly, as holidays and rotas do.
struct RecurrenceRule: Sendable, Equatable {
    enum Frequency: String, Sendable { case daily, weekly, monthly, yearly }

    /// The nth such weekday of its month, counted from the end where negative; `nil`: every one.
    struct Weekday: Sendable, Equatable {
        var ordinal: Int?
        /// 1 Monday … 7 Sunday.
        var weekday: Int
    }

    /// The day number of the first occurrence.
    var first: Int
    var frequency = Frequency.yearly
    /// How many days each occurrence lasts.
    var length = 1
    var interval = 1
    /// The last day number on which an occurrence may begin.
    var until: Int?
    /// Empty: every month, or of a year that of the first occurrence.
    var months: [Int] = []
    /// Negative ones count from the end of the month.
    var monthDays: [Int] = []
    var weekdays: [Weekday] = []
    /// Which of the days of one period, counted from its end where negative; empty: all.
    var positions: [Int] = []
    /// The day on which a week begins: which weeks an interval leaves out depends on it.
    var weekStart = 1
    /// Day numbers on which an occurrence would begin and does not.
    var exceptions: Set<Int> = []

    init(first: Int) { self.first = first }

    /// Whether a day belongs to an occurrence.
    func covers(_ number: Int) -> Bool {
        (0..<length).contains { begins(on: number - $0) }
    }

    /// Whether an occurrence begins on a day. The first one does, whatever the rule says.
    func begins(on number: Int) -> Bool {
        guard number >= first, number <= until ?? .max, !exceptions.contains(number) else { return false }
        guard number != first else { return true }
        let day = CalendarDay(number: number)
        return isInPeriod(number, day) && fits(number, day) && hasPosition(number, day)
    }

    /// Whether its day, week, month or year is one of those that the interval leaves.
    private func isInPeriod(_ number: Int, _ day: CalendarDay) -> Bool {
        guard interval > 1 else { return true }
        let start = CalendarDay(number: first)
        let passed =
            switch frequency {
            case .daily: number - first
            case .weekly: (week(of: number) - week(of: first)) / 7
            case .monthly: (day.year - start.year) * 12 + day.month - start.month
            case .yearly: day.year - start.year
            }
        return passed % interval == 0
    }

    /// The first day of its week.
    private func week(of number: Int) -> Int {
        number - (CalendarDay(number: number).weekday - weekStart).modulo(7)
    }

    /// Whether it is one of the days that are named; where none are, those are as the first occurrence is.
    private func fits(_ number: Int, _ day: CalendarDay) -> Bool {
        guard months.isEmpty || months.contains(day.month) else { return false }
        let start = CalendarDay(number: first)
        let isPlain = monthDays.isEmpty && weekdays.isEmpty
        switch frequency {
        case .daily: return hasMonthDay(day) && hasWeekday(day, months: day.month...day.month)
        case .weekly:
            return isPlain ? day.weekday == start.weekday : hasWeekday(day, months: day.month...day.month)
        case .monthly:
            if isPlain { return day.day == start.day }
            return hasMonthDay(day) && hasWeekday(day, months: day.month...day.month)
        case .yearly:
            if isPlain { return day.day == start.day && (!months.isEmpty || day.month == start.month) }
            return hasMonthDay(day) && hasWeekday(day, months: months.isEmpty ? 1...12 : day.month...day.month)
        }
    }

    private func hasPosition(_ number: Int, _ day: CalendarDay) -> Bool {
        guard !positions.isEmpty else { return true }
        let period: Range<Int> =
            switch frequency {
            case .daily: number..<number + 1
            case .weekly: week(of: number)..<week(of: number) + 7
            case .monthly: Self.days(from: day.month, to: day.month, in: day.year)
            case .yearly: Self.days(from: 1, to: 12, in: day.year)
            }
        let fitting = period.filter { fits($0, CalendarDay(number: $0)) }
        guard let place = fitting.firstIndex(of: number) else { return false }
        return positions.contains { $0 > 0 ? $0 == place + 1 : $0 == place - fitting.count }
    }

    private func hasMonthDay(_ day: CalendarDay) -> Bool {
        guard !monthDays.isEmpty else { return true }
        let length = Self.days(from: day.month, to: day.month, in: day.year).count
        return monthDays.contains { $0 > 0 ? $0 == day.day : length + 1 + $0 == day.day }
    }

    /// Ordinals count within the months given.
    private func hasWeekday(_ day: CalendarDay, months: ClosedRange<Int>) -> Bool {
        guard !weekdays.isEmpty else { return true }
        let all = Self.days(from: months.lowerBound, to: months.upperBound, in: day.year)
        return weekdays.contains { wanted in
            guard wanted.weekday == day.weekday else { return false }
            guard let ordinal = wanted.ordinal else { return true }
            return ordinal > 0
                ? (day.number - all.lowerBound) / 7 + 1 == ordinal
                : (all.upperBound - 1 - day.number) / 7 + 1 == -ordinal
        }
    }

    /// The day numbers of some months of a year.
    private static func days(from month: Int, to last: Int, in year: Int) -> Range<Int> {
        CalendarDay.firstDay(ofMonth: month, in: year).number..<CalendarDay.firstDay(ofMonth: last + 1, in: year).number
    }
}

extension CalendarDay {
    /// The first of a month; month 13 is January of the next year.
    static func firstDay(ofMonth month: Int, in year: Int) -> CalendarDay {
        CalendarDay(year: month > 12 ? year + 1 : year, month: month > 12 ? month - 12 : month, day: 1)
    }
}
