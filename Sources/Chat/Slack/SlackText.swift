/// The words of a message, without what Slack puts round them: names, links, entities and marks (PROTOCOLS 1.4).
struct SlackText {
    let words: String
    /// The bot's own name stands in it; `words` are without it.
    let mentionsBot: Bool

    init(_ raw: String, bots: [String] = []) {
        let bytes = Array(raw.utf8)
        guard bytes.contains(where: { $0.isMark || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            words = raw
            mentionsBot = false
            return
        }
        var reader = SlackTextReader(bytes, bots: bots)
        reader.read()
        var plain = SlackMarks.removed(from: reader.text, at: reader.places)[...]
        mentionsBot = reader.mentionsBot
        if mentionsBot {
            // Where the name stood at an edge, nothing is left of it.
            plain = plain.drop(while: \.isSpace)
            while plain.last?.isSpace == true { plain.removeLast() }
        }
        words = String(decoding: plain, as: UTF8.self)
    }
}

/// One walk over the escaped text: names and links become words, the three entities become their signs, each once.
private struct SlackTextReader {
    private let raw: [UInt8]
    private let bots: [String]
    private var position = 0
    private var isAllQuoted = false
    private(set) var text: [UInt8] = []
    /// Where in `text` marks and ends of lines stand that a person typed; those of links and names are no marks.
    private(set) var places: [Int] = []
    private(set) var mentionsBot = false

    init(_ raw: [UInt8], bots: [String]) {
        self.raw = raw
        self.bots = bots
        text.reserveCapacity(raw.count)
    }

    mutating func read() {
        while let byte = next {
            switch byte {
            case UInt8(ascii: "<"):
                if !readToken() { take(byte) }
            case UInt8(ascii: "&"): readEntity()
            default: take(byte)
            }
        }
    }

    private var next: UInt8? { position < raw.count ? raw[position] : nil }
    private var isAtLineStart: Bool { text.last.map { $0 == UInt8(ascii: "\n") } ?? true }

    private mutating func take(_ byte: UInt8) {
        if byte.isMark || byte == UInt8(ascii: "\n") { places.append(text.count) }
        text.append(byte)
        position += 1
        if byte == UInt8(ascii: "\n"), isAllQuoted { text += "> ".utf8 }
    }

    private mutating func readEntity() {
        for (name, sign) in SlackToken.entities where raw[position...].starts(with: name) {
            if sign == UInt8(ascii: ">"), isAtLineStart { return readQuote() }
            text.append(sign)
            position += name.count
            return
        }
        take(UInt8(ascii: "&"))
    }

    /// `> …`, a quoted line, and `>>> …`, with which all that follows is quoted.
    private mutating func readQuote() {
        if raw[position...].starts(with: "&gt;&gt;&gt;".utf8) {
            position += 12
            isAllQuoted = true
            while next == UInt8(ascii: " ") { position += 1 }
            text += "> ".utf8
            return
        }
        position += 4
        text.append(UInt8(ascii: ">"))
        // `>50 % of users` is no quotation.
        if let next, next.isUpper || next.isLower || next >= 0x80 || next.isMark { text.append(UInt8(ascii: " ")) }
    }

    /// Reads `<…>`; `false` where it is none, and the sign stands for itself.
    private mutating func readToken() -> Bool {
        let start = position + 1
        guard let end = raw[start...].firstIndex(where: \.endsToken), raw[end] == UInt8(ascii: ">"),
            let kind = raw[start..<end].first
        else { return false }
        let inner = raw[start..<end]
        let cut = inner.firstIndex(of: UInt8(ascii: "|"))
        let target = inner[..<(cut ?? end)]
        let label = SlackToken.unescaped(cut.map { inner[($0 + 1)...] } ?? [])
        let name = SlackToken.unescaped(target.dropFirst())
        switch kind {
        case UInt8(ascii: "@"), UInt8(ascii: "#"):
            if name.isEmpty { return false }
            position = end + 1
            if kind == UInt8(ascii: "@"), bots.contains(where: { $0.utf8.elementsEqual(name) }) {
                leaveNameOut()
            } else {
                text += SlackToken.named(label.isEmpty ? name : label, kind)
            }
        case UInt8(ascii: "!"):
            position = end + 1
            text += SlackToken.special(name, label: label)
        default:
            guard SlackToken.isAddress(target) else { return false }
            position = end + 1
            text += SlackToken.link(SlackToken.unescaped(target), label: label)
        }
        return true
    }

    /// The bot's own name goes, with the comma or colon after it and one of the spaces round it.
    private mutating func leaveNameOut() {
        mentionsBot = true
        if isAtLineStart, next == UInt8(ascii: ":") || next == UInt8(ascii: ",") { position += 1 }
        if isAtLineStart || text.last == UInt8(ascii: " ") {
            while next == UInt8(ascii: " ") { position += 1 }
        }
        if text.last == UInt8(ascii: " "), next?.isClosingMark == true { text.removeLast() }
    }
}

extension UInt8 {
    /// `*bold*`, `_italic_`, `~struck~` and `` `code` ``.
    var isMark: Bool {
        self == UInt8(ascii: "*") || self == UInt8(ascii: "_") || self == UInt8(ascii: "~") || self == UInt8(ascii: "`")
    }
    /// A sign that cannot stand within `<…>`, and the one that closes it.
    fileprivate var endsToken: Bool { self == UInt8(ascii: ">") || self == UInt8(ascii: "<") || self == 0x0A }
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
