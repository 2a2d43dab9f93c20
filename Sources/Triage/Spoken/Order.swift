package import Impediments

/// What somebody asks for with a command (`/straw …`), which nobody else sees and which begins no thread.
package enum Order: Sendable, Equatable {
    case help
    /// That something stops the work, in these words.
    case raise(String)
    /// What is open in this channel's team.
    case status
    /// What this person drives, or has to answer.
    case mine
    /// `why` or `next`, of one that may be named.
    case explain(Request, ImpedimentID?)
    case answer(SpokenAnswer)
    /// That users have seen it, that it runs, and the like.
    case evidence(SpokenEvidence)
    /// What this channel's team can look back on.
    case retro
    case unknown

    /// - Parameter today: the speaker's day, from which "Friday" is counted.
    package init(_ text: String, today: CalendarDay) {
        let (word, rest) = Self.parts(of: text)
        switch word {
        case "": self = .help
        case _ where Self.raising.contains(word): self = rest.isEmpty ? .help : .raise(rest)
        case "retro": self = .retro
        case "why": self = .explain(.why, Self.number(rest))
        case "next": self = .explain(.next, Self.number(rest))
        default: self = Self.whole(text) ?? Self.asked(text) ?? Self.told(text, today) ?? .unknown
        }
    }

    /// The words of something that is raised; they are read before the rest is decided.
    package static func raised(in text: String) -> String? {
        let (word, rest) = parts(of: text)
        return raising.contains(word) && !rest.isEmpty ? rest : nil
    }

    /// In the infinitive, which nobody begins an ordinary sentence with: "melde mich morgen" raises nothing.
    private static let raising: Set<String> = ["raise", "melden", "signaler", "comunicar", "reportar"]

    private static let mines = Set("mine | meins | à moi | mío | meu".withoutAccents.phrases)
    private static let retros = Set("rückblick | retrospektive | rétrospective | retrospectiva".withoutAccents.phrases)

    private static func whole(_ text: String) -> Order? {
        let phrase = Utterance(text).phrase
        if mines.contains(phrase) { return .mine }
        return retros.contains(phrase) ? .retro : nil
    }

    /// What is asked of the bot in the other ways, too: "was ist offen?", "pourquoi 12".
    private static func asked(_ text: String) -> Order? {
        guard let (request, id) = Request.said(in: naming(text)) else { return nil }
        return switch (request, id) {
        case (.help, nil): .help
        case (.status, nil): .status
        case (.why, _), (.next, _): .explain(request, id)
        case (.help, _), (.status, _): nil
        }
    }

    private static func told(_ text: String, _ today: CalendarDay) -> Order? {
        let answer = Spoken.answer(in: naming(text), today: today).map(Order.answer)
        return answer ?? Spoken.evidence(in: text).map(Order.evidence)
    }

    private static func parts(of text: String) -> (word: String, rest: String) {
        let trimmed = text.drop(while: \.isWhitespace)
        let word = trimmed.prefix { !$0.isWhitespace && $0 != ":" }
        var rest = trimmed.dropFirst(word.count).drop { $0.isWhitespace || $0 == ":" }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return (word.lowercased().withoutAccents, String(rest))
    }

    /// `12`, `#12`, `IMP-12`.
    private static func number(_ text: String) -> ImpedimentID? {
        let name = text.hasPrefix("#") ? String(text.dropFirst()) : text
        return ImpedimentID(name.uppercased()) ?? Int(name).flatMap { ImpedimentID("IMP-\($0)") }
    }

    /// `done 12` and `done 12: it works` as they are said in a thread: `IMP-12: done: it works`.
    private static func naming(_ text: String) -> String {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        // With the number first it is said as in a thread already.
        guard words.count > 1, number(bare(words[0])) == nil else { return text }
        for index in [1, words.count - 1] {
            guard let id = number(bare(words[index])) else { continue }
            words.remove(at: index)
            if index == 1, words.count > 1 { words[0] += ":" }
            return "\(id): " + words.joined(separator: " ")
        }
        return text
    }

    private static func bare(_ word: String) -> String { word.hasSuffix(":") ? String(word.dropLast()) : word }
}
