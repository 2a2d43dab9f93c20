internal import Impediments

/// Answers that begin with a fixed word and carry something: a text, a date, a name, a number.
struct SpokenRules: Sendable {
    let openings: [[String]]
    let read: @Sendable (Utterance, CalendarDay) -> Answer?

    init(_ openings: String..., read: @escaping @Sendable (Utterance, CalendarDay) -> Answer?) {
        self.openings = openings.map { $0.withoutAccents.split(separator: " ").map(String.init) }
        self.read = read
    }

    static let all: [SpokenRules] = [
        SpokenRules("tried", "we tried", "i tried") { rest, _ in rest.text.map { Answer(.tried, text: $0) } },
        SpokenRules("wording") { rest, _ in rest.text.map { Answer(.wording, text: $0) } },
        SpokenRules("hold because", "hold it because", "hold") { rest, _ in
            guard let first = rest.words.first, !notHolding.contains(first.key) else { return nil }
            return rest.text.map { Answer(.hold, reason: $0) }
        },
        SpokenRules("ours until", "ours till", "it's ours until", "keep it until", "we keep it until") {
            rest, today in
            guard let (day, used) = SpokenDate.leading(rest, today) else { return nil }
            return Answer(.ours, reason: reason(rest.dropping(first: used)), reviewDate: day)
        },
        SpokenRules("ours because") { rest, _ in rest.text.map { Answer(.ours, reason: $0) } },
        SpokenRules("accept until", "accept it until", "accepted until") { rest, today in
            guard let (day, used) = SpokenDate.leading(rest, today) else { return nil }
            return Answer(.accept, reason: reason(rest.dropping(first: used)), reviewDate: day)
        },
        SpokenRules("accept because", "accept it because", "accepted because") { rest, _ in
            rest.text.map { Answer(.accept, reason: $0) }
        },
        SpokenRules("no because", "decline because", "declined because", "decline", "declined") { rest, _ in
            rest.text.map { Answer(.decline, reason: $0) }
        },
        SpokenRules("decide", "decided", "decision") { rest, _ in
            let chosen = rest.dropping(["option"]) ?? rest
            if chosen.words.count == 1, let option = number(chosen.words[0].key) {
                return Answer(.decide, option: option)
            }
            return rest.text.map { Answer(.decide, text: $0) }
        },
        SpokenRules("option", "number", "") { rest, _ in
            guard let key = rest.phrase.split(separator: " ").first.map(String.init), rest.phrase == key else {
                return nil
            }
            return number(key).map { Answer(.decide, option: $0) }
        },
        SpokenRules("more info", "more information") { rest, _ in
            rest.text.map { Answer(.moreInfo, text: $0) }
        },
        SpokenRules("not now for", "not now") { rest, _ in
            if let days = days(rest) { return Answer(.notNow, days: days) }
            return rest.text.map { Answer(.notNow, reason: reason(rest) ?? $0) }
        },
        SpokenRules("delegate to", "delegated to", "delegate") { rest, _ in name(rest).map { Answer(.delegate, to: $0) }
        },
        SpokenRules("own", "owner") { rest, _ in
            guard rest.words.allSatisfy({ $0.written.first.map { $0.isUppercase || $0 == "@" || $0 == "<" } ?? false })
            else { return nil }
            return name(rest).map { Answer(.own, to: $0) }
        },
        SpokenRules(
            "merge into", "merge with", "merge", "same as", "it's the same as", "this is the same as", "the same as",
            "duplicate of", "duplicate", "again"
        ) { rest, _ in
            only(rest).map { Answer(.merge, into: $0.description) }
        },
        SpokenRules(
            "because of", "because", "it's because of", "this is because of", "caused by", "it's caused by", "due to",
            "a consequence of", "consequence of", "stands because of"
        ) { rest, _ in
            only(rest).map { Answer(.because, into: $0.description) }
        },
        SpokenRules("endangers promise", "endangers promises", "endangers", "it endangers", "this endangers") {
            rest, _ in
            numbers(rest).map { Answer(.wording, endangers: $0) }
        },
        SpokenRules("effort", "takes", "it takes") { rest, _ in
            hours(rest).map { Answer(.wording, effort: $0) }
        },
        SpokenRules(
            "mine by", "mine until", "mine", "i'll do it by", "i'll do it", "i'll have it by", "i'll have it",
            "you'll have it by", "you'll have it", "will be done by", "will be there by", "it will be done by",
            "done by",
            "i promise by", "promised for", "by"
        ) { rest, today in SpokenDate.whole(rest, today).map { Answer(.mine, date: $0) } },
        SpokenRules("done", "fixed", "sorted", "resolved") { rest, _ in
            // "Done: new certificate" explains; "done with lunch" is about lunch.
            rest.followsPause ? rest.text.map { Answer(.done, text: $0) } : nil
        },
    ]

    /// "Hold on a second" asks for patience, not for a hold.
    private static let notHolding: Set<String> = ["on", "up", "tight", "off", "your"]

    /// `IMP-3`, `3`, `#3`, and nothing else.
    static func only(_ rest: Utterance) -> ImpedimentID? {
        guard rest.phrase.split(separator: " ").count == 1, let key = rest.words.first?.key else { return nil }
        return ImpedimentID(key.hasPrefix("#") ? String(key.dropFirst()) : key)
    }

    /// `2`, `1 and 3`, `1, 2`.
    private static func numbers(_ rest: Utterance) -> [Int]? {
        let words = rest.phrase.split(separator: " ").filter { $0 != "and" && $0 != "&" && $0 != "promise" }
        let numbers = words.compactMap { Int($0) }.filter { (1...99).contains($0) }
        return numbers.isEmpty || numbers.count != words.count ? nil : numbers
    }

    /// `2 hours`, `half an hour`, `1.5h`.
    private static func hours(_ rest: Utterance) -> Double? {
        let parts = rest.phrase.split(separator: " ").map(String.init)
        if parts == ["half", "an", "hour"] { return 0.5 }
        if parts == ["an", "hour"] { return 1 }
        if parts.count == 1, parts[0].hasSuffix("h") { return Double(parts[0].dropLast()) }
        guard parts.count == 2, ["hour", "hours", "h"].contains(parts[1]) else { return nil }
        return Double(parts[0])
    }

    private static func number(_ key: String) -> String? {
        key.count == 1 && ("1"..."9").contains(key) ? key : nil
    }

    static func days(_ rest: Utterance) -> Int? {
        let parts = rest.phrase.split(separator: " ")
        guard parts.count == 2, let count = Int(parts[0]), (1...365).contains(count) else { return nil }
        switch parts[1] {
        case "day", "days", "tag", "tage", "tagen", "jour", "jours", "dia", "dias": return count
        case "week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas": return count * 7
        default: return nil
        }
    }

    /// Without the word that opens it.
    static func reason(_ rest: Utterance) -> String? {
        let openings = [["because"], ["weil"], ["parce", "que"], ["porque"]]
        return (openings.lazy.compactMap { rest.dropping($0) }.first ?? rest).text
    }

    static func name(_ rest: Utterance) -> String? {
        guard (1...4).contains(rest.words.count), ImpedimentID(rest.words[0].key) == nil else { return nil }
        return rest.text
    }
}
