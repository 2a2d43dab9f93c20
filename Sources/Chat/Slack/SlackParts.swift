import Letters

/// A paragraph in parts that each fit one block, cut between words.
enum SlackParts {
    static func of(_ prose: Prose) -> [Prose] {
        let limit = SlackLimits.blockBytes
        guard cost(of: prose) > limit else { return [prose] }
        var parts: [[Prose.Span]] = [[]]
        var size = 0
        for token in prose.spans.flatMap(tokens) {
            let cost = cost(of: token)
            size += cost
            if size > limit - spare {
                parts.append([])
                size = cost
            }
            parts[parts.count - 1].append(token)
        }
        // The first part alone begins the item; the others go on with it.
        return parts.enumerated().map { index, spans in
            Prose(spans: merged(spans), kind: index > 0 && prose.kind == .item ? .paragraph : prose.kind)
        }
    }

    /// Words with the white space behind them; a link stays whole.
    private static func tokens(of span: Prose.Span) -> [Prose.Span] {
        switch span {
        case .plain(let text): words(text).map { .plain($0) }
        case .code(let text): words(text).map { .code($0) }
        case .strong(let text): words(text).map { .strong($0) }
        case .link(let title, let url):
            cost(of: span) <= SlackLimits.blockBytes - spare ? [span] : words("\(title): \(url)").map { .plain($0) }
        }
    }

    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var (size, isBetween) = (0, false)
        for scalar in text.unicodeScalars {
            let isSpace = scalar.properties.isWhitespace
            let cost = cost(of: scalar)
            if isBetween && !isSpace || size + cost > longestWord {
                words.append(String(word))
                word.removeAll()
                size = 0
            }
            word.append(scalar)
            size += cost
            isBetween = isSpace
        }
        return word.isEmpty ? words : words + [String(word)]
    }

    private static func merged(_ spans: [Prose.Span]) -> [Prose.Span] {
        spans.reduce(into: []) { done, span in
            switch (done.last, span) {
            case (.plain(let a), .plain(let b)): done[done.count - 1] = .plain(a + b)
            case (.code(let a), .code(let b)): done[done.count - 1] = .code(a + b)
            case (.strong(let a), .strong(let b)): done[done.count - 1] = .strong(a + b)
            default: done.append(span)
            }
        }
    }

    private static let longestWord = 1_000
    /// Room for the marks of an item, a quotation or a heading.
    private static let spare = 16

    // MARK: Bytes as they leave

    static func cost(of prose: Prose) -> Int { prose.spans.reduce(spare) { $0 + cost(of: $1) } }

    private static func cost(of span: Prose.Span) -> Int {
        switch span {
        case .plain(let text): cost(of: text)
        case .code(let text), .strong(let text): cost(of: text) + 2
        case .link(let title, let url): cost(of: title) + cost(of: url) + 3
        }
    }

    private static func cost(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + cost(of: $1) } }

    private static func cost(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "&": 5
        case "<", ">": 4
        // A new line of a quotation begins with its mark.
        case "\n": 3
        default: UTF8.width(scalar)
        }
    }
}
