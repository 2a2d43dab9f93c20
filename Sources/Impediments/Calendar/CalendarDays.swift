extension WorkingCalendar {
    /// The local day of a moment.
    package func day(of instant: Instant) -> CalendarDay { CalendarDay(number: clock.day(of: instant)) }

    /// Local midnight, or the first moment of a day that a clock change begins later.
    package func start(of day: CalendarDay) -> Instant { moment(day.number, 0) }

    /// A local time: where a clock change leaves it out the first moment after the gap, where it comes twice
    /// the first.
    package func instant(of day: CalendarDay, hour: Int, minute: Int) -> Instant {
        moment(day.number, hour * 60 + minute)
    }

    /// When work ends on a day (DOMAIN 6.5); hours over midnight end on the next. On a day without work it is
    /// the last moment of the day itself.
    package func endOfWork(on day: CalendarDay) -> Instant {
        windows(on: day.number).last?.end ?? start(of: day.adding(days: 1)) - .milliseconds(1)
    }

    /// Whether any work begins on this day.
    package func isWorkingDay(_ day: CalendarDay) -> Bool { !windows(on: day.number).isEmpty }

    /// 1 Monday … 7 Sunday.
    package func weekday(of day: CalendarDay) -> Int { day.weekday }

    /// The Monday of the local week of a moment.
    package func startOfWeek(of instant: Instant) -> CalendarDay { day(of: instant).startOfWeek }

    /// What a wall clock shows, in minutes since midnight.
    package func minuteOfDay(at instant: Instant) -> Int {
        clock.localSecond(of: instant).modulo(LocalClock.secondsADay) / 60
    }
}
