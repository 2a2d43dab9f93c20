import Impediments
import Letters

/// Paragraphs as the templates see them: what belongs together stands together. Every key of a template is a property
/// here, and a test checks that: Mustache shows nothing for a key that it does not know.
struct BlockView {
    struct Span {
        var plain: Words?
        var code: Words?
        var strong: Words?
        var link: Link?
    }

    struct Link {
        var title: Words
        var url: String
    }

    /// Words, in pieces: the number of an impediment does not break at the end of a line. A hyphen that does not break
    /// would be copied with it.
    struct Words {
        struct Piece {
            var text: String?
            var number: String?
        }

        var pieces: [Piece] = []

        init(_ text: String) {
            var (done, here) = (text.startIndex, text.startIndex)
            while let mark = text[here...].firstRange(of: "IMP-") {
                here = text[mark.upperBound...].prefix { $0.isASCII && $0.isNumber }.endIndex
                let number = String(text[mark.lowerBound..<here])
                guard ImpedimentID(number) != nil else { continue }
                if done < mark.lowerBound { pieces.append(Piece(text: String(text[done..<mark.lowerBound]))) }
                pieces.append(Piece(number: number))
                done = here
            }
            if done < text.endIndex { pieces.append(Piece(text: String(text[done...]))) }
        }
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
    ///
    /// - Parameter isTitled: the title stands above them already, so every heading is one below it.
    static func blocks(_ paragraphs: [Prose], isTitled: Bool = false) -> [BlockView] {
        var blocks: [BlockView] = []
        for prose in paragraphs {
            let spans = prose.spans.map(Span.init)
            switch prose.kind {
            case .heading:
                let isFirst = !isTitled && !blocks.contains(where: \.isTitle)
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
        case .plain(let text): self.init(plain: BlockView.Words(text))
        case .code(let text): self.init(code: BlockView.Words(text))
        case .strong(let text): self.init(strong: BlockView.Words(text))
        case .link(let title, let url) where url.isWebAddress:
            self.init(link: BlockView.Link(title: BlockView.Words(title), url: url))
        case .link(let title, let url): self.init(plain: BlockView.Words("\(title): \(url)"))
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
