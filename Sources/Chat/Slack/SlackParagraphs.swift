import Letters

/// The paragraphs of a letter as blocks, as many as there is room for.
struct SlackParagraphs {
    private let parts: [Prose]

    init(_ paragraphs: [Prose]) {
        parts = paragraphs.flatMap(SlackParts.of).filter { part in
            part.spans.contains { !Self.words(of: $0).allSatisfy(\.isWhitespace) }
        }
    }

    /// - Parameters:
    ///   - most: blocks that there may be.
    ///   - room: bytes that they may have as JSON. What does not fit is left out, and `…` says so.
    func blocks(most: Int, room: Int) -> [JSON] {
        var groups = groups(joining: false)
        if groups.count > most { groups = self.groups(joining: true) }
        let more = Self.section("…")
        var blocks: [JSON] = []
        var left = room - more.bytes.count - 1
        for (index, group) in groups.enumerated() {
            let block = Self.block(group)
            left -= block.bytes.count + 1
            let isLast = index == groups.count - 1
            if left < 0 || blocks.count + (isLast ? 1 : 2) > most { return blocks + [more] }
            blocks.append(block)
        }
        return blocks
    }

    /// Lines of one list or one quotation stand together; other paragraphs only where there are too many of them.
    private func groups(joining: Bool) -> [[Prose]] {
        var groups: [[Prose]] = []
        var size = 0
        for part in parts {
            let cost = SlackParts.cost(of: part)
            size += cost
            let joins = part.kind == .item || part.kind == .quote || joining && part.kind == .paragraph
            if joins, size <= SlackLimits.blockBytes, groups.last?.last?.kind == part.kind {
                groups[groups.count - 1].append(part)
            } else {
                groups.append([part])
                size = cost
            }
        }
        return groups
    }

    // MARK: One block

    private static func block(_ lines: [Prose]) -> JSON {
        if let heading = lines.first, heading.kind == .heading {
            let words = heading.spans.map(words).joined()
            if words.utf16.count <= SlackLimits.heading {
                return ["type": "header", "text": SlackMarkup.line(words, atMost: SlackLimits.heading)]
            }
            return block([Prose(spans: [.strong(words)])])
        }
        if lines.allSatisfy(SlackMarkup.isPlain) { return section(SlackMarkup.mrkdwn(lines)) }
        return ["type": "rich_text", "elements": [SlackMarkup.rich(lines)]]
    }

    /// `verbatim`: Slack looks for no addresses and no names in it.
    private static func section(_ words: String) -> JSON {
        ["type": "section", "text": ["type": "mrkdwn", "text": .string(words), "verbatim": true]]
    }

    private static func words(of span: Prose.Span) -> String {
        switch span {
        case .plain(let text), .code(let text), .strong(let text): text
        case .link(let title, let url): title + url
        }
    }
}
