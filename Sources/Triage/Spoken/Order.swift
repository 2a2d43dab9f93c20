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
        switch (word, rest) {
        case ("", _), ("help", ""): self = .help
        case ("raise", ""): self = .help
        case ("raise", _): self = .raise(rest)
        case ("status", ""), ("list", ""), ("open", ""): self = .status
        case ("mine", ""): self = .mine
        case ("retro", _): self = .retro
        case ("why", _): self = .explain(.why, Self.number(rest))
        case ("next", _): self = .explain(.next, Self.number(rest))
        default:
            let answer = Spoken.answer(in: Self.naming(text), today: today).map(Order.answer)
            self = answer ?? Spoken.evidence(in: text).map(Order.evidence) ?? .unknown
        }
    }

    /// The words of something that is raised; they are read before the rest is decided.
    package static func raised(in text: String) -> String? {
        let (word, rest) = parts(of: text)
        return word == "raise" && !rest.isEmpty ? rest : nil
    }

    private static func parts(of text: String) -> (word: String, rest: String) {
        let trimmed = text.drop(while: \.isWhitespace)
        let word = trimmed.prefix { !$0.isWhitespace && $0 != ":" }
        var rest = trimmed.dropFirst(word.count).drop { $0.isWhitespace || $0 == ":" }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return (word.lowercased(), String(rest))
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
