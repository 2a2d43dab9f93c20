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
        while let first = keys.first, openings.contains(first) {
            // "next week" says another week than "week".
            if keys.starts(with: ["next", "week"])
                || SpokenDateWords.nextWeek.contains(where: { keys.starts(with: $0) })
            {
                break
            }
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
            let next = SpokenDateWords.next.first { keys.dropFirst().starts(with: $0) }?.count ?? 0
            return (today.next(weekday: number), 1 + next)
        }
        if let (day, used) = calendar(keys, today) { return (day, used) }
        return relative(keys, today)
    }

    private static func relative(_ keys: [String], _ today: CalendarDay) -> (CalendarDay, Int)? {
        func begins(_ words: String...) -> Bool { keys.starts(with: words) }
        if let found = SpokenDateWords.relative(keys, today) { return found }
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

    /// "9 March", "March 9", "9th of March 2026"; without a year this year's, or next year's where that is long past.
    /// Figures like 9/3 mean different days to different people and are not read.
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
            if rest.first == "of" || rest.first == "de" { rest = rest.dropFirst() }
            guard let name = rest.first, let named = months[name] else { return nil }
            month = named
            rest = rest.dropFirst()
        }
        guard let month else { return nil }
        if rest.first == "de", rest.dropFirst().first.flatMap({ Int($0) }) != nil { rest = rest.dropFirst() }
        if let word = rest.first, word.utf8.count == 4, let year = Int(word) {
            return valid(year, month, day).map { ($0, keys.count - rest.count + 1) }
        }
        // On 4 March "1 March" is a slip, not a day of next year. A 29 February may be years away.
        for year in today.year...today.year + 8 {
            if let found = valid(year, month, day), found.days(until: today) < halfAYear {
                return (found, keys.count - rest.count)
            }
        }
        return nil
    }

    private static let halfAYear = 183

    private static func valid(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        guard (2000...9999).contains(year) else { return nil }
        return CalendarDay(CalendarDay(year: year, month: month, day: day).description)
    }

    private static func dayNumber(_ key: String) -> Int? {
        var digits = key[...]
        for ending in ["st", "nd", "rd", "th", "er"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
        guard let number = Int(digits), (1...31).contains(number) else { return nil }
        return number
    }

    /// Stand before a day and say nothing more.
    private static let openings: Set<String> = [
        "by", "next", "this", "the", "on", "coming", "am", "den", "dem", "zum", "diesen", "nachsten", "kommenden", "le",
        "ce", "el", "este", "esta", "proximo", "proxima", "o", "ao", "dia",
    ]

    /// Days that a whole message does not promise.
    static let ambiguous: Set<String> = ["morgen", "segunda", "terca", "quarta", "quinta", "sexta"]

    private static let weekdays = names([
        "monday mon montag lundi lunes segunda-feira segunda",
        "tuesday tue tues dienstag mardi martes terca-feira terca",
        "wednesday wed mittwoch mercredi miercoles quarta-feira quarta",
        "thursday thu thur thurs donnerstag jeudi jueves quinta-feira quinta",
        "friday fri freitag vendredi viernes sexta-feira sexta", "saturday sat samstag sonnabend samedi sabado",
        "sunday sun sonntag dimanche domingo",
    ])
    private static let months = names([
        "january jan januar janvier enero janeiro", "february feb februar fevrier febrero fevereiro",
        "march mar marz mars marzo marco", "april apr avril abril", "may mai mayo maio",
        "june jun juni juin junio junho",
        "july jul juli juillet julio julho", "august aug aout agosto",
        "september sep sept septembre septiembre setiembre setembro", "october oct oktober octobre octubre outubro",
        "november nov novembre noviembre novembro", "december dec dezember decembre diciembre dezembro",
    ])

    private static func names(_ rows: [String]) -> [String: Int] {
        var table: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            for name in row.split(separator: " ") { table[String(name)] = index + 1 }
        }
        return table
    }
}
