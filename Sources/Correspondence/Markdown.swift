package import Letters

extension Letter.Content {
    /// The same words as CommonMark, with each action as a link. What a person wrote cannot become markup.
    package var markdown: String {
        var text = ""
        var last: Prose.Kind?
        let links = actions.compactMap { action in
            action.url.map { Prose(spans: [.link(title: action.label, url: $0)], kind: .item) }
        }
        for paragraph in paragraphs + links {
            if let last { text += last == .item && paragraph.kind == .item ? "\n" : "\n\n" }
            text += paragraph.markdown
            last = paragraph.kind
        }
        return text
    }
}

extension Prose {
    fileprivate var markdown: String {
        let words = spans.map(\.markdown).joined().replacing("\n", with: " ")
        return switch kind {
        case .heading: "## \(words)"
        case .quote: "> \(words)"
        case .item: "- \(words)"
        // A number with a point at the beginning would make it a list.
        case .paragraph: words.replacing(#/^(\d+)\. /#) { "\($0.1)\\. " }
        }
    }
}

extension Prose.Span {
    fileprivate var markdown: String {
        switch self {
        case .plain(let text): text.withoutMarks
        case .strong(let text): "**\(text.withoutMarks)**"
        case .code(let text):
            // More backticks outside than inside, so that none of them ends it.
            text.contains("`") ? "`` \(text.replacing("``", with: "` `")) ``" : "`\(text)`"
        case .link(let title, let url):
            url.isWebAddress
                ? "[\(title.withoutMarks)](<\(url.filter { !"<> \n".contains($0) })>)"
                : "\(title): \(url)".withoutMarks
        }
    }
}

extension String {
    fileprivate var withoutMarks: String {
        var out = ""
        for character in self {
            if "\\`*_[]<>#|~&!".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }
}
