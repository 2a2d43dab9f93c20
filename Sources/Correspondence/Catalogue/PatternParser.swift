/// Reads a pattern once, by descending into its cases.
struct PatternParser {
    private let source: String
    private var rest: Substring

    init(_ source: String) {
        self.source = source
        rest = source[...]
    }

    mutating func whole() throws(PatternError) -> [Pattern.Piece] {
        let pieces = try pieces(in: nil, style: .plain)
        if !rest.isEmpty { throw complaint("a } that nothing opened") }
        return pieces
    }

    /// Up to the end, or to the brace that closes a case.
    private mutating func pieces(
        in plural: String?, style outer: Pattern.Style
    ) throws(PatternError) -> [Pattern.Piece] {
        var pieces: [Pattern.Piece] = []
        var (text, style) = ("", outer)
        func flush() {
            if !text.isEmpty { pieces.append(.text(text, style)) }
            text = ""
        }
        while let next = rest.first, next != "}" {
            if next == "{" {
                flush()
                pieces.append(try place(style))
            } else if next == "`" || rest.hasPrefix("**") {
                flush()
                style = try turned(style, by: next == "`" ? .code : .strong)
                rest = rest.dropFirst(next == "`" ? 1 : 2)
            } else if next == "#", let plural {
                flush()
                pieces.append(.amount(plural, style))
                rest.removeFirst()
            } else {
                text.append(rest.removeFirst())
            }
        }
        flush()
        if style != outer { throw complaint("a mark that nothing closes") }
        return pieces
    }

    private func turned(_ style: Pattern.Style, by mark: Pattern.Style) throws(PatternError) -> Pattern.Style {
        if style == mark { return .plain }
        guard style == .plain else { throw complaint("a mark within another") }
        return mark
    }

    private mutating func place(_ style: Pattern.Style) throws(PatternError) -> Pattern.Piece {
        rest.removeFirst()
        let name = try word()
        if take("}") { return .value(name, style) }
        try expect(",")
        switch try word() {
        case "words":
            let feminine = take(",")
            if feminine, try word() != "feminine" { throw complaint("after `words` only `feminine` may stand") }
            try expect("}")
            return .spelled(name, feminine: feminine, style)
        case "plural":
            try expect(",")
            return .plural(name, try cases(plural: name, style), style)
        case "select":
            try expect(",")
            return .select(name, try cases(plural: nil, style), style)
        case let kind: throw complaint("`\(kind)` is none of plural, select, words")
        }
    }

    private mutating func cases(
        plural: String?, _ style: Pattern.Style
    ) throws(PatternError) -> [Pattern.Case] {
        var cases: [Pattern.Case] = []
        while !take("}") {
            let key = try word()
            if cases.contains(where: { $0.key == key }) { throw complaint("`\(key)` stands twice") }
            try expect("{")
            cases.append(.init(key: key, pieces: try pieces(in: plural, style: style)))
            try expect("}")
        }
        guard cases.contains(where: { $0.key == "other" }) else { throw complaint("`other` is missing") }
        return cases
    }

    /// A name, or the key of a case.
    private mutating func word() throws(PatternError) -> String {
        skipSpaces()
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "=" }
        guard !word.isEmpty else { throw complaint("a name is missing") }
        rest = rest.dropFirst(word.count)
        return String(word)
    }

    private mutating func take(_ sign: Character) -> Bool {
        let before = rest
        skipSpaces()
        guard rest.first == sign else {
            rest = before
            return false
        }
        rest.removeFirst()
        return true
    }

    private mutating func expect(_ sign: Character) throws(PatternError) {
        guard take(sign) else { throw complaint("`\(sign)` is missing") }
    }

    private mutating func skipSpaces() { rest = rest.drop(while: \.isWhitespace) }

    private func complaint(_ reason: String) -> PatternError {
        PatternError(reason: reason, offset: source.distance(from: source.startIndex, to: rest.startIndex))
    }
}
