package import Letters

/// What a person wrote, made fit to be stored: no NUL, no secrets, no more than is read.
package struct IncomingText: Sendable, Hashable {
    package let text: String
    /// What was changed, so that the receipt can say so.
    package let notes: [Inbound.Note]

    package init(_ raw: String, limit: Int = ChatLimits.readingBytes) {
        var notes: [Inbound.Note] = []
        // Nothing past the limit is looked at, but for a margin in which a secret at the edge is seen whole.
        var text = raw.prefix(utf8: limit + ChatLimits.secretBytes)
        let isCut = text.utf8.count < raw.utf8.count
        if text.utf8.contains(0) {
            // U+FFFD keeps the places of the other characters; PostgreSQL cannot store NUL at all.
            text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
            notes.append(.nulReplaced)
        }
        let masked = Masking.mask(text)
        text = masked.text
        if masked.masked { notes.append(.secretMasked) }
        if isCut || text.utf8.count > limit {
            text = text.prefix(utf8: limit)
            notes.append(.cutAtLimit)
        }
        self.text = text
        self.notes = notes
    }

    /// A display name: one line of no more than a name needs, which calls nobody. It stands in sentences of ours.
    package static func name(_ raw: String) -> String {
        let words = IncomingText(raw, limit: ChatLimits.identifierBytes).text.unicodeScalars
            .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
            .map { String($0.drop { "@<!".unicodeScalars.contains($0) }) }
        return String(words.filter { !$0.isEmpty }.joined(separator: " ").prefix(longestName))
    }

    private static let longestName = 60

    /// A field beside the message, such as a name or a reason, without notes.
    package static func plain(_ raw: String) -> String { IncomingText(raw).text }
}

extension String {
    /// As many whole characters from the front as fit into `limit` bytes of UTF-8.
    func prefix(utf8 limit: Int) -> String {
        guard utf8.count > limit else { return self }
        let cut = utf8.index(utf8.startIndex, offsetBy: limit)
        // Half of a family emoji is another emoji, so back to the last whole character; one endless cluster of
        // combining marks has none near, and then a whole scalar must do.
        var end = cut
        for _ in 0..<256 where end > startIndex && end.samePosition(in: self) == nil {
            end = utf8.index(before: end)
        }
        if end.samePosition(in: self) == nil {
            end = cut
            while end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
        }
        return String(self[..<end])
    }
}
