internal import Foundation
internal import Impediments

/// What somebody said to the bot, in words: without quoted lines, a leading mention, and trailing politeness.
struct Utterance {
    struct Word {
        /// Lower case, without signs at its edges.
        var key: String
        var written: Substring
        /// Ends with a colon, a comma or a dash: what follows is an explanation.
        var closes: Bool
        /// A colon or a dash that stands apart, as a French colon does.
        var isPause: Bool { key.isEmpty && written.allSatisfy { ":–—-".contains($0) } }
    }

    private(set) var words: [Word]
    let isQuestion: Bool
    /// Whether a colon, a comma or a dash stands before these words.
    private(set) var followsPause = false
    /// Whether a colon or a dash does: they are a text, whatever they say.
    private(set) var followsColon = false
    private var followsSentence = false
    /// Whether what stands before these words is complete without them.
    var isApart: Bool { followsPause || followsSentence }

    private static let polite: Set<String> = [
        "thanks", "thx", "ty", "cheers", "please", "pls", "now", "then", "ta", "thank", "danke", "bitte", "merci",
        "gracias", "obrigado", "obrigada", "svp", "stp",
    ]
    private static let politePhrases = """
        por favor | faz favor | s'il vous plait | s'il te plait
        """.phrasesByWord
    private static let names: Set<String> = ["straw", "@straw"]
    private static let greetings: Set<String> = ["hey", "hi", "ok", "okay", "hello", "hallo", "bonjour", "hola", "ola"]

    init(_ text: String) {
        let own = Self.withoutQuotes(text.utf8.count <= Self.limit ? text[...] : text.prefix(Self.limit)).unicodeScalars
        var words: [Word] = []
        for part in own.split(whereSeparator: \.isSpace) {
            let written = Substring(part)
            // A French question mark stands apart, and asks about the word before it all the same.
            if let last = words.last, !last.key.isEmpty, Self.asks(written) {
                words[words.count - 1] = Word(
                    key: last.key + "?", written: (String(last.written) + " " + String(written))[...], closes: false)
            } else {
                words.append(Self.word(written))
            }
        }
        isQuestion = own.last { !$0.isSpace && $0 != "`" } == "?"
        if words.count > 1, Self.greetings.contains(words[0].key), words.count > 2 || words[0].closes {
            words.removeFirst()
        }
        if let first = words.first, Self.isMention(first.written) || Self.names.contains(first.key),
            words.count > 1, first.closes || first.written.hasPrefix("@") || first.written.hasPrefix("<")
        {
            words.removeFirst()
        }
        words.removeAll {
            $0.key.isEmpty && $0.written != ":"
                && $0.written.allSatisfy { !$0.isLetter && !$0.isNumber && !"–—-&".contains($0) }
        }
        self.words = Array(words.drop { $0.written == ":" })
    }

    /// Nobody answers at greater length, in characters.
    private static let limit = 2_000

    private static func withoutQuotes(_ text: Substring) -> Substring {
        guard text.utf8.contains(UInt8(ascii: ">")) else { return text }
        // A line of a mail ends with two signs that are one character, which "\n" is not.
        return text.split(whereSeparator: \.isNewline).filter { line in line.first { !$0.isWhitespace } != ">" }
            .joined(separator: "\n")[...]
    }

    private init(words: [Word], isQuestion: Bool) {
        self.words = words
        self.isQuestion = isQuestion
    }

    /// Whether a text begins with the name of the bot as whom it speaks to, with or without a greeting.
    static func callsStraw(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return false }
        let first = text.prefix(200).split(whereSeparator: \.isWhitespace).prefix(2).map { word($0) }
        let name = first.first.map { greetings.contains($0.key) } == true ? first.dropFirst().first : first.first
        return name.map { $0.key == "@straw" } ?? false
    }

    /// The words as a table holds them, without politeness at the end.
    var phrase: String {
        var keys = words.map(\.key).filter { !$0.isEmpty }
        guard keys != ["not", "now"] else { return "not now" }
        while let count = Self.politeWords(endingIn: keys), count < keys.count { keys.removeLast(count) }
        return keys.joined(separator: " ")
    }

    /// How many words at the end say nothing but please or thank you.
    private static func politeWords(endingIn keys: [String]) -> Int? {
        guard let last = keys.last else { return nil }
        return polite.contains(last) ? 1 : politePhrases.first { keys.suffix($0.count) == $0[...] }?.count
    }

    /// The same, word by word.
    var phraseWords: [String] { phrase.split(separator: " ").map(String.init) }

    /// Whether there are words in it that are more than politeness.
    var saysMore: Bool {
        var keys = words.map(\.key).filter { !$0.isEmpty }
        while let count = Self.politeWords(endingIn: keys) { keys.removeLast(count) }
        return !keys.isEmpty
    }

    /// Whether one of the words is asked about, wherever it stands: "shown to nurses? no".
    var asksWithin: Bool { words.contains { $0.key.hasSuffix("?") } }

    /// As written, edges trimmed; `nil` where nothing is left.
    var text: String? {
        let text = words.map { String($0.written) }.joined(separator: " ")
            .trimmingCharacters(in: CharacterSet(charactersIn: " :,;-–—`"))
        return text.isEmpty ? nil : text
    }

    /// What follows an opening, or `nil` where the words do not begin so.
    func dropping(_ opening: [String]) -> Utterance? {
        guard words.count >= opening.count, zip(words, opening).allSatisfy({ $0.key == $1 }) else { return nil }
        return dropping(first: opening.count)
    }

    func dropping(first count: Int) -> Utterance {
        let left = words.dropFirst(count)
        var rest = Utterance(words: Array(left.drop(while: \.isPause)), isQuestion: isQuestion)
        let standsApart = left.first?.isPause ?? false
        let isSign = left.first?.key.isEmpty ?? false
        let last = words.prefix(count).last
        let end = last?.written.last
        rest.followsPause = isSign || (last?.closes ?? false)
        rest.followsColon = standsApart || (end.map { ":–—-".contains($0) } ?? false)
        rest.followsSentence = end.map { ".!…".contains($0) } ?? false
        return rest
    }

    /// What is left behind the first of some openings that it begins with.
    func dropping(any openings: [[String]]) -> Utterance? { openings.lazy.compactMap { dropping($0) }.first }

    /// `IMP-12 …`, `12: …`. A bare number is an option, not an impediment.
    func takingLeadingID() -> (ImpedimentID, Utterance)? {
        guard words.count > 1, let first = words.first, let id = ImpedimentID(first.key),
            first.key.hasPrefix("imp-") || first.written.hasSuffix(":") || words[1].written == ":"
        else { return nil }
        return (id, dropping(first: 1))
    }

    /// `… IMP-12`.
    func takingTrailingID() -> (ImpedimentID, Utterance)? {
        guard words.count > 1, let last = words.last, last.key.hasPrefix("imp-"),
            let id = ImpedimentID(isQuestion && last.key.hasSuffix("?") ? String(last.key.dropLast()) : last.key)
        else { return nil }
        return (id, Utterance(words: Array(words.dropLast()), isQuestion: isQuestion))
    }

    private static func word(_ written: Substring) -> Word {
        let closes = written.unicodeScalars.last.map { ":,;-–—".unicodeScalars.contains($0) } ?? false
        return Word(key: key(of: written), written: written, closes: closes)
    }

    private static func key(of written: Substring) -> String {
        var inner = written.unicodeScalars
        while let last = inner.last, isSign(last) { inner.removeLast() }
        while let first = inner.first, isSign(first) { inner.removeFirst() }
        let bytes = Substring(inner).utf8
        guard bytes.allSatisfy({ $0 < 0x80 }) else {
            let key = String(inner).lowercased().replacing("\u{2019}", with: "'").replacing("_", with: " ")
                .withoutAccents
            return key.contains { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "<" } ? key : ""
        }
        // Nearly all words: this is done several times for every message.
        let key = bytes.map { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
            case UInt8(ascii: "_"): UInt8(ascii: " ")
            default: byte
            }
        }
        let saysSomething = key.contains { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: byte == UInt8(ascii: "+") || byte == UInt8(ascii: "<")
            }
        }
        return saysSomething ? String(decoding: key, as: UTF8.self) : ""
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", "!", "¡", "¿", ";", ":", "…", "`", "*", "\"", "'", "(", ")", "–", "—", "-": true
        default: false
        }
    }

    /// Question marks, and calls beside them, that are a word of their own.
    private static func asks(_ written: Substring) -> Bool {
        let signs = written.unicodeScalars
        return signs.allSatisfy { $0 == "?" || $0 == "!" } && signs.contains("?")
    }

    private static func isMention(_ written: Substring) -> Bool {
        written.hasPrefix("<@") && written.contains(">")
    }
}

extension String {
    /// Letters without the signs over them: many people leave them out.
    var withoutAccents: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : folding(options: .diacriticInsensitive, locale: nil)
    }
}

extension Unicode.Scalar {
    /// White space of any kind.
    fileprivate var isSpace: Bool { isASCII ? value == 32 || (9...13).contains(value) : properties.isWhitespace }
}
