import Letters

/// A paragraph as the templates see it. Every key of a template is a property here, and a test checks that:
/// Mustache shows nothing for a key that it does not know.
struct ProseView {
    struct Span {
        var plain: String?
        var code: String?
        var strong: String?
        var link: Link?
    }

    struct Link {
        var title: String
        var url: String
    }

    var isParagraph: Bool
    var isItem: Bool
    var isQuote: Bool
    var isHeading: Bool
    var spans: [Span]

    init(_ prose: Prose) {
        isParagraph = prose.kind == .paragraph
        isItem = prose.kind == .item
        isQuote = prose.kind == .quote
        isHeading = prose.kind == .heading
        spans = prose.spans.map { span in
            switch span {
            case .plain(let text): Span(plain: text)
            case .code(let text): Span(code: text)
            case .strong(let text): Span(strong: text)
            case .link(let title, let url):
                url.isWebAddress ? Span(link: Link(title: title, url: url)) : Span(plain: "\(title): \(url)")
            }
        }
    }
}

extension String {
    /// Only such addresses become links: never `javascript:` or `data:`.
    var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }

    /// The direction in which a language is written, for `dir`.
    var writingDirection: String {
        ["ar", "fa", "he", "ur", "yi", "dv", "ps"].contains(prefix { $0 != "-" }.lowercased()) ? "rtl" : "ltr"
    }
}
