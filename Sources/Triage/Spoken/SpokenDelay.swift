internal import Impediments

/// How long something is put off, as people say it: "for two weeks", "3 days", "until 20 March".
enum SpokenDelay {
    /// What follows `not now`: a length or a day, a reason, or a reason behind either.
    static func notNow(_ rest: Utterance, _ today: CalendarDay) -> Answer? {
        if let named = rest.dropping(any: until), let (day, used) = SpokenDate.leading(named, today) {
            let why = reason(named.dropping(first: used))
            let days = today.days(until: day)
            // Of a day that is over whoever says it is told that it is.
            return days > 0 ? Answer(.notNow, reason: why, days: days) : Answer(.notNow, date: day, reason: why)
        }
        let lasts = rest.dropping(any: lasting)
        let named = lasts ?? rest.dropping(any: later) ?? rest
        if let (days, used) = length(named) {
            let why = named.dropping(first: used)
            // "3 days before the release" is a reason.
            if lasts != nil || why.isApart || why.givesReason || !why.saysMore {
                return Answer(.notNow, reason: reason(why), days: days)
            }
        }
        return rest.text.map { Answer(.notNow, reason: SpokenRules.reason(rest) ?? $0) }
    }

    private static func reason(_ rest: Utterance) -> String? { rest.saysMore ? SpokenRules.reason(rest) : nil }

    /// The days that the first words come to, and how many words these are; too many are refused later, not left out.
    private static func length(_ said: Utterance) -> (days: Int, words: Int)? {
        guard said.words.count > 1, let unit = units[said.words[1].key] else { return nil }
        let key = said.words[0].key
        guard let count = numbers[key] ?? Int(key), (1...9_999).contains(count) else { return nil }
        return (count * unit, 2)
    }

    private static let until = """
        until | till | before | bis | vor | jusqu'au | jusqu'a | avant | hasta | antes del | antes de | ate
        """.phrasesByWord
    private static let lasting = "for | fur | fuer | pendant | pour | por | durante".phrasesByWord
    private static let later = "in | dans | en | em | dentro de".phrasesByWord

    private static let units = table([
        (1, "day days tag tage tagen jour jours dia dias"),
        (7, "week weeks woche wochen semaine semaines semana semanas"),
        (14, "fortnight fortnights"),
        (30, "month months monat monate monaten mois mes meses"),
        (365, "year years jahr jahre jahren an ans annee annees ano anos"),
    ])

    static let numbers = table([
        (1, "a an one ein eine einen einem einer un une una um uma"), (2, "two zwei deux dos dois duas"),
        (3, "three drei trois tres"), (4, "four vier quatre cuatro quatro"), (5, "five funf cinq cinco"),
        (6, "six sechs seis"), (7, "seven sieben sept siete sete"), (8, "eight acht huit ocho oito"),
        (9, "nine neun neuf nueve nove"), (10, "ten zehn dix diez dez"), (11, "eleven elf onze once"),
        (12, "twelve zwolf douze doce doze"), (14, "fourteen vierzehn quatorze catorce catorze"),
        (15, "fifteen funfzehn quinze quince"), (20, "twenty zwanzig vingt veinte vinte"),
        (30, "thirty dreißig dreissig trente treinta trinta"),
    ])

    private static func table(_ rows: [(Int, String)]) -> [String: Int] {
        var table: [String: Int] = [:]
        for (number, names) in rows {
            for name in names.split(separator: " ") { table[String(name)] = number }
        }
        return table
    }
}
