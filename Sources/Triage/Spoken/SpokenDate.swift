internal import Impediments

/// Days as people say them: "Friday", "tomorrow", "9 March", "2026-03-09", "in 3 days", "end of the week".
enum SpokenDate {
    /// The day that all of the words name.
    static func whole(_ said: Utterance, _ today: CalendarDay) -> CalendarDay? {
        let count = said.phrase.split(separator: " ").count
        guard let (day, used) = leading(said, today), used >= count else { return nil }
        return day
    }

    /// The day that the first words name, and how many of them do.
    static func leading(_ said: Utterance, _ today: CalendarDay) -> (day: CalendarDay, words: Int)? {
        var keys = said.words.map(\.key)
        let before = keys.count
        while let first = keys.first, ["by", "next", "this", "the", "on", "coming"].contains(first) {
            // "next week" says another week than "week".
            if first == "next", keys.dropFirst().first == "week" { break }
            keys.removeFirst()
        }
        guard let (day, used) = plain(keys, today) else { return nil }
        return (day, before - keys.count + used)
    }

    private static func plain(_ keys: [String], _ today: CalendarDay) -> (CalendarDay, Int)? {
        guard let first = keys.first else { return nil }
        if let day = CalendarDay(first), first.utf8.count == 10 { return (day, 1) }
        if let number = weekdays[first] {
            // "Friday 6 March" says the day twice; the date is the more exact.
            if let (day, used) = calendar(Array(keys.dropFirst()), today) { return (day, used + 1) }
            return (today.next(weekday: number), 1)
        }
        if let (day, used) = calendar(keys, today) { return (day, used) }
        return relative(keys, today)
    }

    private static func relative(_ keys: [String], _ today: CalendarDay) -> (CalendarDay, Int)? {
        func begins(_ words: String...) -> Bool { keys.starts(with: words) }
        let friday = today.weekday == 5 ? today : today.next(weekday: 5)
        if begins("day", "after", "tomorrow") { return (today.adding(days: 2), 3) }
        if begins("tomorrow") { return (today.adding(days: 1), 1) }
        if begins("today") || begins("tonight") { return (today, 1) }
        if begins("next", "week") { return (today.next(weekday: 1).adding(days: 4), 2) }
        if begins("end", "of", "next", "week") { return (today.next(weekday: 1).adding(days: 4), 4) }
        if begins("end", "of", "the", "week") || begins("end", "of", "this", "week") { return (friday, 4) }
        if begins("end", "of", "week") { return (friday, 3) }
        if begins("end", "of", "day") { return (today, 3) }
        if begins("eod") { return (today, 1) }
        if begins("eow") { return (friday, 1) }
        if begins("in"), keys.count > 2, let count = keys[1] == "a" ? 1 : Int(keys[1]), (1...365).contains(count) {
            switch keys[2] {
            case "day", "days": return (today.adding(days: count), 3)
            case "week", "weeks": return (today.adding(days: 7 * count), 3)
            default: return nil
            }
        }
        return nil
    }

    /// "9 March", "March 9", "9th of March 2026"; without a year the next such day. Figures like 9/3 mean
    /// different days to different people and are not read.
    private static func calendar(_ keys: [String], _ today: CalendarDay) -> (CalendarDay, Int)? {
        var rest = keys[...]
        var month: Int?
        if let first = rest.first, let named = months[first] {
            month = named
            rest = rest.dropFirst()
        }
        guard let first = rest.first, let day = dayNumber(first) else { return nil }
        rest = rest.dropFirst()
        if month == nil {
            if rest.first == "of" { rest = rest.dropFirst() }
            guard let name = rest.first, let named = months[name] else { return nil }
            month = named
            rest = rest.dropFirst()
        }
        guard let month else { return nil }
        if let word = rest.first, word.utf8.count == 4, let year = Int(word) {
            return valid(year, month, day).map { ($0, keys.count - rest.count + 1) }
        }
        // A 29 February may be years away.
        for year in today.year...today.year + 8 {
            if let found = valid(year, month, day), found >= today { return (found, keys.count - rest.count) }
        }
        return nil
    }

    private static func valid(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        guard (2000...9999).contains(year) else { return nil }
        return CalendarDay(CalendarDay(year: year, month: month, day: day).description)
    }

    private static func dayNumber(_ key: String) -> Int? {
        var digits = key[...]
        for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
        guard let number = Int(digits), (1...31).contains(number) else { return nil }
        return number
    }

    private static let weekdays = names([
        "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat",
        "sunday sun",
    ])
    private static let months = names([
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sep sept", "october oct", "november nov", "december dec",
    ])

    private static func names(_ rows: [String]) -> [String: Int] {
        var table: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            for name in row.split(separator: " ") { table[String(name)] = index + 1 }
        }
        return table
    }
}
