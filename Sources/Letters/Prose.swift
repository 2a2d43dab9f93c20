/// A paragraph that every medium can render: words with code spans, strong words and links.
///
/// Written as a string literal in which `backticks` mark a code span and `**stars**` strong words; an
/// interpolated value is always plain words, so nothing that a person wrote can become markup.
package struct Prose: Sendable, Hashable, Codable {
    package enum Span: Sendable, Hashable, Codable {
        case plain(String)
        case code(String)
        case strong(String)
        case link(title: String, url: String)
    }

    package enum Kind: String, Sendable, Hashable, Codable {
        case paragraph, item, quote, heading
    }

    package var spans: [Span]
    package var kind: Kind

    package init(spans: [Span], kind: Kind = .paragraph) {
        self.spans = spans
        self.kind = kind
    }

    /// Words that are shown as they are, whatever characters they hold.
    package init(verbatim text: String, kind: Kind = .paragraph) {
        self.init(spans: [.plain(text)], kind: kind)
    }

    package func item() -> Prose { Prose(spans: spans, kind: .item) }
    package func heading() -> Prose { Prose(spans: spans, kind: .heading) }

    package static func + (a: Prose, b: Prose) -> Prose { Prose(spans: a.spans + b.spans, kind: a.kind) }

    /// The words without any markup but backticks round code, as plain text media show them.
    package var plainText: String {
        let words = spans.map { span in
            switch span {
            case .plain(let text), .strong(let text): text
            case .code(let text): "`\(text)`"
            case .link(let title, let url): "\(title): \(url)"
            }
        }.joined()
        return switch kind {
        case .paragraph, .heading: words
        case .item: "- \(words)"
        case .quote: "> \(words)"
        }
    }
}

extension Prose: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        self.init(spans: Self.marked(value))
    }

    package init(stringInterpolation: StringInterpolation) {
        self.init(spans: Self.merged(stringInterpolation.spans))
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var spans: [Span] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}
        package mutating func appendLiteral(_ literal: String) { spans += Prose.marked(literal) }
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            spans.append(.plain(value.description))
        }
        package mutating func appendInterpolation(code value: String) { spans.append(.code(value)) }
        package mutating func appendInterpolation(strong value: String) { spans.append(.strong(value)) }
        package mutating func appendInterpolation(link title: String, to url: String) {
            spans.append(.link(title: title, url: url))
        }
        package mutating func appendInterpolation(_ value: Prose) { spans += value.spans }
    }

    /// Only text that stands in our own source code comes here.
    private static func marked(_ literal: String) -> [Span] {
        var spans: [Span] = []
        var (done, here) = (literal.startIndex, literal.startIndex)
        while let start = literal.utf8[here...].firstIndex(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "*") }
        ) {
            guard let (span, end) = mark(in: literal, at: start) else {
                here = literal.utf8.index(after: start)
                continue
            }
            if done < start { spans.append(.plain(String(literal[done..<start]))) }
            spans.append(span)
            (done, here) = (end, end)
        }
        if done < literal.endIndex { spans.append(.plain(String(literal[done...]))) }
        return spans
    }

    /// The marked words that begin here, and where they end. By hand: a regular expression is compiled at each use.
    private static func mark(in literal: String, at start: String.Index) -> (Span, end: String.Index)? {
        let isCode = literal[start] == "`"
        let mark = isCode ? "`" : "**"
        guard literal[start...].hasPrefix(mark) else { return nil }
        let from = literal.index(start, offsetBy: mark.count)
        guard let to = literal[from...].firstIndex(of: literal[start]), to > from, literal[to...].hasPrefix(mark)
        else { return nil }
        let words = String(literal[from..<to])
        return (isCode ? .code(words) : .strong(words), literal.index(to, offsetBy: mark.count))
    }

    private static func merged(_ spans: [Span]) -> [Span] {
        spans.reduce(into: []) { done, span in
            if case .plain(let next) = span, case .plain(let last)? = done.last {
                done[done.count - 1] = .plain(last + next)
            } else {
                done.append(span)
            }
        }
    }
}
