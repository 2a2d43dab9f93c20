extension CalendarDay {
    /// Days since 1970-01-01 in the Gregorian calendar, continued backwards; negative before.
    var number: Int {
        // Years begin in March here, so that a leap day is the last day of its year.
        let years = month > 2 ? year : year - 1
        let era = years.floorDivided(by: 400)
        let yearOfEra = years - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    init(number: Int) {
        let shifted = number + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// 1 Monday … 7 Sunday.
    package var weekday: Int { (number + 3).modulo(7) + 1 }

    package func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

    /// How many days from this one to the other; negative where the other is earlier.
    package func days(until other: CalendarDay) -> Int { other.number - number }

    /// The first such weekday after this day (1 Monday … 7 Sunday), never this day itself.
    package func next(weekday: Int) -> CalendarDay {
        adding(days: (weekday - self.weekday - 1).modulo(7) + 1)
    }

    /// The Monday of this day's week.
    package var startOfWeek: CalendarDay { adding(days: 1 - weekday) }
}

extension Int {
    func floorDivided(by divisor: Int) -> Int { Int(Int64(self).floorDivided(by: Int64(divisor))) }
    /// The remainder of a division that rounds down: never negative for a positive divisor.
    func modulo(_ divisor: Int) -> Int { self - floorDivided(by: divisor) * divisor }

    /// With noughts in front, as days and times are written.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
