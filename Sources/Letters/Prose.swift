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
        var rest = Substring(literal)
        while let match = rest.firstMatch(of: #/`([^`]+)`|\*\*([^*]+)\*\*/#) {
            if match.range.lowerBound > rest.startIndex {
                spans.append(.plain(String(rest[..<match.range.lowerBound])))
            }
            if let code = match.output.1 { spans.append(.code(String(code))) }
            if let strong = match.output.2 { spans.append(.strong(String(strong))) }
            rest = rest[match.range.upperBound...]
        }
        if !rest.isEmpty { spans.append(.plain(String(rest))) }
        return spans
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
