package import Impediments

/// Moments and lengths of time in the words of a letter: in the reader's zone, hours and language.
package struct TimeWords: Sendable {
    package let calendar: WorkingCalendar
    package let now: Instant
    let language: Catalogue

    /// Programs are written to in English.
    package init(calendar: WorkingCalendar, now: Instant) {
        self.init(calendar: calendar, now: now, language: .english)
    }

    init(calendar: WorkingCalendar, now: Instant, language: Catalogue) {
        self.calendar = calendar
        self.now = now
        self.language = language
    }

    private var today: CalendarDay { calendar.day(of: now) }

    // MARK: Moments

    /// `14:00` today, `tomorrow at 10:00`, `Wednesday at 10:00` within six days, else `Wednesday 11 March at 10:00`.
    package func moment(_ instant: Instant) -> String {
        let day = calendar.day(of: instant)
        return switch today.days(until: day) {
        case 0: clockTime(instant)
        case 1: said(.timeTomorrow, instant, day)
        case 2...6: said(.timeWeekday, instant, day)
        default: said(.timeFar, instant, day)
        }
    }

    /// `at 14:00`, `tomorrow at 10:00`, `on Wednesday at 10:00`.
    func on(_ instant: Instant) -> String {
        let day = calendar.day(of: instant)
        return switch today.days(until: day) {
        case 0: said(.timeOnClock, instant, day)
        case 1: said(.timeOnTomorrow, instant, day)
        case 2...6: said(.timeOnWeekday, instant, day)
        default: said(.timeOnFar, instant, day)
        }
    }

    /// Continues "until" or "by", which some languages do not say of a bare time of the day.
    func until(_ moment: Instant) -> String {
        let words = self.moment(moment)
        guard calendar.day(of: moment) == today else { return words }
        return language.words(.timeUntilClock, ["time": .text(words)])
    }

    private func said(_ phrase: Phrase, _ instant: Instant, _ day: CalendarDay) -> String {
        language.words(
            phrase,
            [
                "time": .text(clockTime(instant)), "weekday": .text(weekday(day)), "day": .text(self.day(day)),
                "number": .count(day.weekday),
            ])
    }

    /// `since 09:40` today, `since Monday` within the last six days, else `since 2 March`.
    package func since(_ instant: Instant) -> String {
        let day = calendar.day(of: instant)
        return switch day.days(until: today) {
        case ...0: language.words(.timeSinceClock, ["time": .text(clockTime(instant))])
        case 1...6: language.words(.timeSinceWeekday, ["weekday": .text(weekday(day))])
        default: language.words(.timeSinceDate, ["date": .text(date(day))])
        }
    }

    private func clockTime(_ instant: Instant) -> String {
        let (hour, minute) = calendar.minuteOfDay(at: instant).quotientAndRemainder(dividingBy: 60)
        func padded(_ number: Int) -> Argument { .text(number < 10 ? "0\(number)" : "\(number)") }
        return language.words(
            .timeClock, ["hour": padded(hour), "minute": padded(minute), "shortHour": .count(hour)])
    }

    // MARK: Days

    /// `Friday 6 March`, with the year where it is not this one.
    package func day(_ day: CalendarDay) -> String {
        language.day(day, withYear: day.year != today.year)
    }

    /// `on Friday 6 March`.
    func onDay(_ day: CalendarDay) -> String {
        language.words(
            .timeOnDay,
            ["weekday": .text(weekday(day)), "date": .text(date(day)), "number": .count(day.weekday)])
    }

    /// The day of a moment alone: `Friday 6 March`.
    func dayOf(_ instant: Instant) -> String { day(calendar.day(of: instant)) }

    func onDayOf(_ instant: Instant) -> String { onDay(calendar.day(of: instant)) }

    private func weekday(_ day: CalendarDay) -> String { language.weekday(day) }

    private func date(_ day: CalendarDay) -> String { language.date(day, withYear: day.year != today.year) }

    // MARK: Lengths

    /// Whole working days, or working hours where there is no whole day: `two working days`, `under an hour`.
    package func length(workingFrom start: Instant, to end: Instant) -> String {
        let days = Int(calendar.workingDays(from: start, to: end))
        let hours = Int(calendar.workingTime(from: start, to: end) / .seconds(3600))
        if days >= 1 { return language.words(.timeWorkingDays, ["n": .count(days)]) }
        if hours >= 1 { return language.words(.timeWorkingHours, ["n": .count(hours)]) }
        return language.words(.timeUnderAnHour)
    }

    /// Calendar days from one day to another.
    func dayCount(from start: Instant, to end: Instant) -> Int {
        max(0, calendar.day(of: start).days(until: calendar.day(of: end)))
    }

    /// The same in words: `9 days`.
    package func days(from start: Instant, to end: Instant) -> String {
        language.days(Double(dayCount(from: start, to: end)))
    }

    /// Elapsed days to a tenth: `2.5 days`.
    func days(_ length: Duration) -> String { language.days(length.daysToTell) }

    /// `9 days ago`.
    func ago(_ moment: Instant) -> String {
        language.words(.timeAgo, ["n": .count(dayCount(from: moment, to: now))])
    }

    /// How often, as people say it.
    func times(_ count: Int) -> String { language.times(count) }
}

extension Duration {
    /// Elapsed days to a tenth, from a week on to a whole one: more would say more than is known.
    var daysToTell: Double {
        let days = self / .seconds(86_400)
        return days >= 7 ? days.rounded() : daysToATenth
    }

    /// The same, however many they are: for figures that are compared.
    var daysToATenth: Double {
        let days = self / .seconds(86_400)
        return (days * 10).rounded() / 10
    }
}

extension Catalogue {
    /// How often, as people say it.
    func times(_ count: Int) -> String { words(.timeTimes, ["n": .count(max(1, count))]) }

    /// `2.5 days`.
    func days(_ count: Double) -> String { words(.timeDayCount, ["n": .number(count), "amount": .number(count)]) }

    /// Elapsed days to a tenth, however many: `12.5 days`.
    func days(_ length: Duration) -> String { days(length.daysToATenth) }

    /// A length as it was agreed: `two working days`.
    func length(_ span: Span) -> String {
        switch span {
        case .workingDays(let days): return words(.timeWorkingDays, ["n": .number(days)])
        case .workingHours(let hours): return words(.timeWorkingHours, ["n": .number(hours)])
        case .elapsed(let length):
            for (unit, phrase) in Self.units where length >= unit && length / unit == (length / unit).rounded() {
                return words(phrase, ["n": .number(length / unit)])
            }
            return span.description
        }
    }

    /// Longest first.
    private static let units: [(Duration, Phrase)] = [
        (.seconds(86_400), .timeDays), (.seconds(3600), .timeHours), (.seconds(60), .timeMinutes),
        (.seconds(1), .timeSeconds),
    ]
}

extension Catalogue {
    func weekday(_ day: CalendarDay) -> String { names.weekdays[day.weekday - 1] }

    /// `6 March`, `6 March 2026`.
    func date(_ day: CalendarDay, withYear: Bool) -> String {
        words(
            withYear ? .timeDateOfYear : .timeDate,
            ["day": .count(day.day), "month": .text(names.months[day.month - 1]), "year": .text("\(day.year)")])
    }

    /// The same behind its weekday.
    func day(_ day: CalendarDay, withYear: Bool) -> String {
        words(.timeDay, ["weekday": .text(weekday(day)), "date": .text(date(day, withYear: withYear))])
    }
}
