/// The words for days and months; here and nowhere else.
enum EnglishNames {
    static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    static let numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

    static func number(_ count: Int) -> String { numbers.indices.contains(count) ? numbers[count] : String(count) }
}

/// Moments and lengths of time in the words of a letter, in the reader's zone and hours.
package struct TimeWords: Sendable {
    package let calendar: WorkingCalendar
    package let now: Instant

    package init(calendar: WorkingCalendar, now: Instant) {
        self.calendar = calendar
        self.now = now
    }

    private var today: CalendarDay { calendar.day(of: now) }

    /// `14:00` today, `tomorrow at 10:00`, `Wednesday at 10:00` within six days, else `Wednesday 11 March at 10:00`.
    package func moment(_ instant: Instant) -> String {
        let day = calendar.day(of: instant)
        let time = clockTime(instant)
        return switch today.days(until: day) {
        case 0: time
        case 1: "tomorrow at \(time)"
        case 2...6: "\(weekday(day)) at \(time)"
        default: "\(self.day(day)) at \(time)"
        }
    }

    /// `Friday 6 March`, with the year where it is not this one.
    package func day(_ day: CalendarDay) -> String { "\(weekday(day)) \(date(day))" }

    /// `since 09:40` today, `since Monday` within the last six days, else `since 2 March`.
    package func since(_ instant: Instant) -> String {
        let day = calendar.day(of: instant)
        return switch day.days(until: today) {
        case ...0: "since \(clockTime(instant))"
        case 1...6: "since \(weekday(day))"
        default: "since \(date(day))"
        }
    }

    /// Whole working days, or working hours where there is no whole day: `two working days`, `under an hour`.
    package func length(workingFrom start: Instant, to end: Instant) -> String {
        let time = calendar.workingTime(from: start, to: end)
        let days = Int(time / calendar.hours.usualDay)
        let hours = Int(time / .seconds(3600))
        if days >= 1 { return "\(EnglishNames.number(days)) working \(days == 1 ? "day" : "days")" }
        if hours >= 1 { return "\(EnglishNames.number(hours)) working \(hours == 1 ? "hour" : "hours")" }
        return "under an hour"
    }

    /// Calendar days from one day to another: `9 days`.
    package func days(from start: Instant, to end: Instant) -> String {
        let count = max(0, calendar.day(of: start).days(until: calendar.day(of: end)))
        return count == 1 ? "1 day" : "\(count) days"
    }

    private func weekday(_ day: CalendarDay) -> String { EnglishNames.weekdays[day.weekday - 1] }

    private func date(_ day: CalendarDay) -> String {
        let words = "\(day.day) \(EnglishNames.months[day.month - 1])"
        return day.year == today.year ? words : "\(words) \(day.year)"
    }

    private func clockTime(_ instant: Instant) -> String {
        let minutes = calendar.clock.localSecond(of: instant).modulo(LocalClock.secondsADay) / 60
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour.padded(to: 2)):\(minute.padded(to: 2))"
    }
}
