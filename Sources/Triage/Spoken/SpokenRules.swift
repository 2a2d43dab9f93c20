internal import Impediments

/// Answers that begin with a fixed word and carry something: a text, a date, a name, a number.
struct SpokenRules: Sendable {
    /// Whether a text with a question mark at its end can be such an answer.
    enum Asking {
        case never
        /// Where a colon, a dash or a "because" stands before the text: "hold on Monday?" asks.
        case afterColon
        /// These ask by their nature.
        case mostly
    }

    let openings: [[String]]
    let asking: Asking
    /// The first words as they have to be written, where only a sign over a letter tells the past from a command.
    let exact: [String]?
    let read: @Sendable (Utterance, CalendarDay) -> Answer?

    /// - Parameter isExact: "réglé" tells that it is over, and "règle" is a rule.
    init(
        _ openings: String..., asking: Asking = .never, isExact: Bool = false,
        read: @escaping @Sendable (Utterance, CalendarDay) -> Answer?
    ) {
        self.openings = openings.map { $0.withoutAccents.split(separator: " ").map(String.init) }
        self.asking = asking
        exact = isExact ? openings.compactMap { $0.split(separator: " ").first.map(String.init) } : nil
        self.read = read
    }

    /// Whether a message with a question mark at its end is such an answer all the same: only its text asks.
    func mayAsk(_ rest: Utterance, after opening: [String]) -> Bool {
        // "Declined: why?" asks about the verb.
        let isLong = rest.words.count > 2
        switch asking {
        case .never: return false
        case .afterColon:
            let givesReason = Self.becauses.contains { opening.suffix($0.count) == $0[...] }
            return isLong && (rest.followsColon || givesReason && rest.words[0].key != "of")
        case .mostly: return rest.followsColon || isLong && rest.followsPause
        }
    }

    /// A rule, and one of the openings by which it is found.
    typealias Opening = (rule: SpokenRules, words: [String])

    /// The openings that a message with this first word can have, in the order in which they are tried.
    static func openings(beginningWith word: String) -> [Opening] { byFirstWord[word] ?? withoutWords }

    private static let byFirstWord: [String: [Opening]] = {
        let firsts = Set(everything.compactMap(\.words.first))
        return Dictionary(
            uniqueKeysWithValues: firsts.map { first in
                (first, everything.filter { ($0.words.first ?? first) == first })
            })
    }()
    private static let withoutWords = everything.filter(\.words.isEmpty)
    private static let everything: [Opening] = (all + inLanguages).flatMap { rule in rule.openings.map { (rule, $0) } }

    static let all: [SpokenRules] = [
        SpokenRules("tried", "we tried", "i tried", asking: .afterColon) { rest, _ in
            rest.takesBack ? nil : rest.text.map { Answer(.tried, text: $0) }
        },
        SpokenRules("wording", asking: .afterColon) { rest, _ in rest.text.map { Answer(.wording, text: $0) } },
        SpokenRules("hold because", "hold it because", "hold", asking: .afterColon) { rest, _ in
            guard let first = rest.words.first, !notHolding.contains(first.key) else { return nil }
            return rest.text.map { Answer(.hold, reason: $0) }
        },
        SpokenRules("ours until", "ours till", "it's ours until", "keep it until", "we keep it until") {
            rest, today in
            guard let (day, used) = SpokenDate.leading(rest, today) else { return nil }
            return Answer(.ours, reason: reason(rest.dropping(first: used)), reviewDate: day)
        },
        SpokenRules("ours because", asking: .afterColon) { rest, _ in rest.text.map { Answer(.ours, reason: $0) } },
        SpokenRules("accept until", "accept it until", "accepted until") { rest, today in
            guard let (day, used) = SpokenDate.leading(rest, today) else { return nil }
            return Answer(.accept, reason: reason(rest.dropping(first: used)), reviewDate: day)
        },
        SpokenRules("accept because", "accept it because", "accepted because", asking: .afterColon) { rest, _ in
            rest.text.map { Answer(.accept, reason: $0) }
        },
        SpokenRules("no because", "decline because", "declined because", asking: .afterColon) { rest, _ in
            rest.text.map { Answer(.decline, reason: $0) }
        },
        SpokenRules("decline", asking: .afterColon) { rest, _ in
            rest.takesBack ? nil : rest.text.map { Answer(.decline, reason: $0) }
        },
        SpokenRules("declined", asking: .afterColon) { rest, _ in declined(rest) },
        // The same letters with their signs are a French "decided".
        SpokenRules("decide", isExact: true) { rest, _ in
            decision(rest).flatMap { $0.option == nil && rest.takesBack ? nil : $0 }
        },
        SpokenRules("decided", "decision") { rest, _ in decided(rest) },
        // Not "1 - …": so begin lists.
        SpokenRules("option", "number", "") { rest, _ in option(rest) { $0.givesReason } },
        SpokenRules("more info", "more information", asking: .mostly) { rest, _ in
            rest.text.map { Answer(.moreInfo, text: $0) }
        },
        SpokenRules("not now", asking: .afterColon) { rest, today in SpokenDelay.notNow(rest, today) },
        SpokenRules("delegate to", "delegated to", "delegate") { rest, _ in name(rest).map { Answer(.delegate, to: $0) }
        },
        SpokenRules("own", "owner") { rest, _ in owner(rest) },
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
        SpokenRules("done", "fixed", "sorted", "resolved", asking: .afterColon) { rest, _ in done(rest) },
    ]

    /// "Hold on a second" asks for patience, not for a hold.
    private static let notHolding: Set<String> = ["on", "up", "tight", "off", "your"]

    /// `IMP-3`, `3`, `#3`, and nothing else.
    static func only(_ rest: Utterance) -> ImpedimentID? {
        guard rest.phrase.split(separator: " ").count == 1, let key = rest.words.first?.key else { return nil }
        return ImpedimentID(key.hasPrefix("#") ? String(key.dropFirst()) : key)
    }

    /// `2`, `1 and 3`, `1, 2`.
    static func numbers(_ rest: Utterance) -> [Int]? {
        let words = rest.phrase.split(separator: " ").filter { !betweenNumbers.contains(String($0)) }
        let numbers = words.compactMap { Int($0) }.filter { (1...99).contains($0) }
        return numbers.isEmpty || numbers.count != words.count ? nil : numbers
    }

    private static let betweenNumbers: Set<String> = ["and", "&", "promise", "und", "et", "y", "e"]

    /// `2 hours`, `half an hour`, `1.5h`, `2 Stunden`.
    static func hours(_ rest: Utterance) -> Double? {
        let phrase = rest.phrase
        if halves.contains(phrase) { return 0.5 }
        if ones.contains(phrase) { return 1 }
        let parts = phrase.split(separator: " ").map(String.init)
        if parts.count == 1, parts[0].hasSuffix("h") { return Double(parts[0].dropLast()) }
        guard parts.count == 2, hourWords.contains(parts[1]) else { return nil }
        return Double(parts[0])
    }

    private static let halves = Set(
        "half an hour | eine halbe stunde | une demi-heure | media hora | meia hora".phrases)
    private static let ones = Set("an hour | eine stunde | une heure | una hora | uma hora".phrases)
    private static let hourWords: Set<String> = [
        "hour", "hours", "h", "stunde", "stunden", "heure", "heures", "hora", "horas",
    ]

    private static func number(_ key: String) -> String? {
        key.count == 1 && ("1"..."9").contains(key) ? key : nil
    }

    /// `1`, `option 2`, `1 because it is quick`; or else the decision itself, in words.
    static func decision(_ rest: Utterance) -> Answer? {
        let named = rest.dropping(any: [["option"], ["opcion"], ["opcao"]]) ?? rest
        return option(named) { $0.isApart || $0.givesReason } ?? rest.text.map { Answer(.decide, text: $0) }
    }

    /// "Decided: we rent one" and "abgelehnt: zu teuer" are answers; "decided nothing yet" and "abgelehnt hat das
    /// niemand" are sentences, which a person has to read.
    static func decided(_ rest: Utterance) -> Answer? {
        decision(rest).flatMap { $0.option != nil || rest.explains ? $0 : nil }
    }

    static func declined(_ rest: Utterance) -> Answer? {
        rest.explains ? reason(rest).map { Answer(.decline, reason: $0) } : nil
    }

    /// "Done: new certificate" explains; "done with lunch" is about lunch, and "done, but only half" is not done.
    static func done(_ rest: Utterance, unless buts: Set<String> = Utterance.buts) -> Answer? {
        guard rest.followsPause, !rest.takesBack, !rest.beginsWithNo, !rest.beginsWithAlmost,
            !rest.begins(with: buts)
        else { return nil }
        return rest.text.map { Answer(.done, text: $0) }
    }

    /// - Parameter explains: whether words behind the number are about it.
    static func option(_ rest: Utterance, _ explains: (Utterance) -> Bool) -> Answer? {
        guard let key = rest.words.first?.key, let option = number(key) else { return nil }
        if rest.phrase == key { return Answer(.decide, option: option) }
        let why = rest.dropping(first: 1)
        // "1, 2 and 3" is a decision of its own.
        guard explains(why), let next = why.words.first, Int(next.key) == nil else { return nil }
        return Answer(.decide, text: reason(why), option: option)
    }

    /// Without the word that opens it.
    static func reason(_ rest: Utterance) -> String? {
        (rest.dropping(any: becauses) ?? rest).text
    }

    fileprivate static let becauses = [["because"], ["weil"], ["parce", "que"], ["porque"]]

    /// Somebody else who drives it: names begin with a capital letter.
    static func owner(_ rest: Utterance) -> Answer? {
        guard rest.words.allSatisfy({ $0.written.first.map { $0.isUppercase || $0 == "@" || $0 == "<" } ?? false })
        else { return nil }
        return name(rest).map { Answer(.own, to: $0) }
    }

    static func name(_ rest: Utterance) -> String? {
        guard (1...4).contains(rest.words.count), ImpedimentID(rest.words[0].key) == nil else { return nil }
        return rest.text
    }
}

extension Utterance {
    /// "Because it is quick".
    var givesReason: Bool { SpokenRules.becauses.contains { dropping($0) != nil } }

    /// Whether these words say more of what stands before them, and do not take it back.
    fileprivate var explains: Bool { givesReason || isApart && !takesBack }

    /// Whether the first word is written as one of these.
    func isWritten(as firsts: [String]) -> Bool {
        let first = words.first?.written.lowercased() ?? ""
        return firsts.contains { first.contains($0) }
    }
}
