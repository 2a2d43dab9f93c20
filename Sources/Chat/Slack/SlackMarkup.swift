import Letters

/// Words as Slack takes them: `mrkdwn` where nobody's words look like it, and `rich_text` where they do.
///
/// `mrkdwn` has no way to write a star that is a star. In `rich_text`, format stands beside the words and not in them,
/// so nothing that a person wrote can become one.
enum SlackMarkup {
    /// The three entities, and nothing else (PROTOCOLS 1.4); with them, no mention and no link can begin.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in OutgoingText.withoutControls(text).unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// The same, cut with `…` where it has more than `limit` bytes; no entity is cut in two.
    static func escaped(_ text: String, atMost limit: Int) -> String {
        let whole = escaped(text)
        if whole.utf8.count <= limit { return whole }
        var out = ""
        for character in text {
            let next = escaped(String(character))
            if out.utf8.count + next.utf8.count + "…".utf8.count > limit { break }
            out += next
        }
        return out + "…"
    }

    // MARK: mrkdwn

    /// Whether the words mean the same as `mrkdwn` as they do without.
    static func isPlain(_ prose: Prose) -> Bool {
        prose.spans.allSatisfy { span in
            switch span {
            case .plain(let text): isPlain(text)
            // What is marked must touch its marks, and end in the same line.
            case .code(let text), .strong(let text):
                isPlain(text) && !text.contains("\n") && text.first != " " && text.last != " "
            case .link(let title, _): isPlain(title) && !title.contains("\n") && !title.contains("|")
            }
        }
    }

    private static func isPlain(_ text: String) -> Bool {
        var isAtStart = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "*", "_", "~", "`", "\u{2028}", "\u{2029}": return false
            case ">" where isAtStart: return false
            case "\n", "\r": isAtStart = true
            case " ", "\t": break
            default: isAtStart = false
            }
        }
        return true
    }

    /// Paragraphs of one kind, each on lines of its own.
    static func mrkdwn(_ lines: [Prose]) -> String {
        lines.map { line in
            let words = line.spans.map(mrkdwn).joined()
            return switch line.kind {
            case .paragraph: words
            case .heading: "*\(words)*"
            case .item: "• \(words)"
            case .quote: "> " + words.replacing("\n", with: "\n> ")
            }
        }.joined(separator: "\n")
    }

    private static func mrkdwn(_ span: Prose.Span) -> String {
        switch span {
        case .plain(let text): escaped(text)
        case .code(let text): text.isEmpty ? "" : "`\(escaped(text))`"
        case .strong(let text): text.isEmpty ? "" : "*\(escaped(text))*"
        case .link(let title, let url):
            isLink(url) ? "<\(escaped(url))|\(escaped(title.isEmpty ? url : title))>" : escaped("\(title): \(url)")
        }
    }

    /// An address that leads to the web or to mail, and that Slack takes as one.
    static func isLink(_ url: String) -> Bool {
        url.utf8.count <= SlackLimits.link
            && url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>|\"\\^`{}".utf8.contains($0) }
            && ["https://", "http://", "mailto:"].contains { url.lowercased().hasPrefix($0) && url.count > $0.count }
    }

    // MARK: rich_text

    /// The same paragraphs, with the format beside the words.
    static func rich(_ lines: [Prose]) -> JSON {
        switch lines.first?.kind {
        case .item:
            [
                "type": "rich_text_list", "style": "bullet",
                "elements": .array(lines.map { section("rich_text_section", [$0]) }),
            ]
        case .quote: section("rich_text_quote", lines)
        case .paragraph, .heading, nil: section("rich_text_section", lines)
        }
    }

    private static func section(_ type: String, _ lines: [Prose]) -> JSON {
        let elements = lines.map { $0.spans.compactMap(element) }.joined(separator: [text("\n")])
        return ["type": .string(type), "elements": .array(Array(elements))]
    }

    private static func element(_ span: Prose.Span) -> JSON? {
        switch span {
        case .plain(""), .code(""), .strong(""): nil
        case .plain(let words): text(words)
        case .code(let words): text(words, style: "code")
        case .strong(let words): text(words, style: "bold")
        case .link(let title, let url):
            isLink(url)
                ? [
                    "type": "link", "url": .string(url),
                    "text": .string(title.isEmpty ? url : OutgoingText.withoutControls(title)),
                ] : text("\(title): \(url)")
        }
    }

    private static func text(_ words: String, style: String? = nil) -> JSON {
        var members: [JSON.Member] = [
            .init("type", "text"), .init("text", .string(OutgoingText.withoutControls(words))),
        ]
        if let style { members.append(.init("style", .object([.init(style, true)]))) }
        return .object(members)
    }

    // MARK: plain_text

    /// One line for a button, a title or a heading, which are shown as they are.
    static func line(_ text: String, atMost limit: Int) -> JSON {
        ["type": "plain_text", "text": .string(clipped(text, to: limit))]
    }

    /// The text on one line, cut with `…` where it has more than `limit` characters; never empty.
    static func clipped(_ text: String, to limit: Int) -> String {
        let words = OutgoingText.withoutControls(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // As JavaScript counts them; no other way to count comes to more.
        if words.utf16.count <= limit, !words.isEmpty { return words }
        var (kept, length) = ("", 1)
        for character in words {
            length += character.utf16.count
            if length > limit { break }
            kept.append(character)
        }
        return (kept.hasSuffix(" ") ? String(kept.dropLast()) : kept) + "…"
    }
}
