import Letters

/// Paragraphs as the templates see them: what belongs together stands together. Every key of a template is a property
/// here, and a test checks that: Mustache shows nothing for a key that it does not know.
struct BlockView {
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

    struct Line {
        var spans: [Span]
    }

    /// A name, and what there is to say of it.
    struct Row {
        var name: [Span]
        var value: [Span]
    }

    var isTitle = false
    var isHeading = false
    var isParagraph = false
    var isQuote = false
    var isList = false
    var isTable = false
    var lines: [Line] = []
    var rows: [Row] = []

    /// The first heading is the title. Items that begin with strong words are the rows of a table, with these words in
    /// a column of their own; other items are a list.
    static func blocks(_ paragraphs: [Prose]) -> [BlockView] {
        var blocks: [BlockView] = []
        for prose in paragraphs {
            let spans = prose.spans.map(Span.init)
            switch prose.kind {
            case .heading:
                let isFirst = !blocks.contains(where: \.isTitle)
                blocks.append(BlockView(isTitle: isFirst, isHeading: !isFirst, lines: [Line(spans: spans)]))
            case .paragraph: blocks.append(BlockView(isParagraph: true, lines: [Line(spans: spans)]))
            case .quote:
                if blocks.last?.isQuote != true { blocks.append(BlockView(isQuote: true)) }
                blocks[blocks.count - 1].lines.append(Line(spans: spans))
            case .item where spans.count > 1 && spans[0].strong != nil:
                if blocks.last?.isTable != true { blocks.append(BlockView(isTable: true)) }
                blocks[blocks.count - 1].rows.append(Row(name: [spans[0]], value: Array(spans.dropFirst())))
            case .item:
                if blocks.last?.isList != true { blocks.append(BlockView(isList: true)) }
                blocks[blocks.count - 1].lines.append(Line(spans: spans))
            }
        }
        return blocks
    }
}

extension BlockView.Span {
    init(_ span: Prose.Span) {
        switch span {
        case .plain(let text): self.init(plain: text)
        case .code(let text): self.init(code: text)
        case .strong(let text): self.init(strong: text)
        case .link(let title, let url) where url.isWebAddress: self.init(link: .init(title: title, url: url))
        case .link(let title, let url): self.init(plain: "\(title): \(url)")
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
