internal import Impediments

/// "Tomorrow", "next week", "in 3 days" in German, French, Spanish and Portuguese, without signs over letters.
enum SpokenDateWords {
    /// After a weekday: the one that comes.
    static let next = [["prochain"], ["que", "viene"], ["que", "vem"], ["proxima"], ["proximo"]]

    static let nextWeek = [["nachste", "woche"], ["la", "semaine", "prochaine"], ["semaine", "prochaine"]] + spoken
    private static let spoken = [
        ["la", "proxima", "semana"], ["la", "semana", "que", "viene"], ["proxima", "semana"],
        ["na", "proxima", "semana"],
    ]

    private static let days: [([String], Int)] = [
        (["heute"], 0), (["aujourd'hui"], 0), (["hoy"], 0), (["hoje"], 0), (["morgen"], 1), (["demain"], 1),
        (["manana"], 1), (["amanha"], 1), (["ubermorgen"], 2), (["apres-demain"], 2), (["pasado", "manana"], 2),
        (["depois", "de", "amanha"], 2),
    ]

    private static let weekEnds = [
        ["ende", "der", "woche"], ["ende", "dieser", "woche"], ["fin", "de", "semaine"],
        ["fin", "de", "la", "semaine"], ["la", "fin", "de", "la", "semaine"], ["fin", "de", "la", "semana"],
        ["final", "de", "la", "semana"], ["finales", "de", "semana"], ["finales", "de", "la", "semana"],
        ["fim", "da", "semana"], ["final", "da", "semana"],
    ]

    private static let nextWeekEnds = [
        ["ende", "nachster", "woche"], ["ende", "der", "nachsten", "woche"],
        ["fin", "de", "la", "semaine", "prochaine"], ["la", "fin", "de", "la", "semaine", "prochaine"],
        ["fin", "de", "semaine", "prochaine"], ["finales", "de", "la", "semana", "que", "viene"],
        ["finales", "de", "la", "proxima", "semana"], ["fim", "da", "proxima", "semana"],
    ]

    private static let openings = [["in"], ["dans"], ["en"], ["em"], ["dentro", "de"]]

    static func relative(_ keys: [String], _ today: CalendarDay) -> (CalendarDay, Int)? {
        for (words, days) in days where keys.starts(with: words) { return (today.adding(days: days), words.count) }
        let monday = today.next(weekday: 1)
        for words in nextWeek + nextWeekEnds where keys.starts(with: words) {
            return (monday.adding(days: 4), words.count)
        }
        for words in weekEnds where keys.starts(with: words) {
            return (today.weekday == 5 ? today : today.next(weekday: 5), words.count)
        }
        for opening in openings where keys.starts(with: opening) {
            let rest = keys.dropFirst(opening.count)
            guard let first = rest.first, let count = Int(first), (1...365).contains(count) else { continue }
            switch rest.dropFirst().first {
            case "tag", "tagen", "jour", "jours", "dia", "dias": return (today.adding(days: count), opening.count + 2)
            case "woche", "wochen", "semaine", "semaines", "semana", "semanas":
                return (today.adding(days: 7 * count), opening.count + 2)
            default: continue
            }
        }
        return nil
    }
}
