internal import Chat
package import Impediments
package import Letters

/// One letter of a rehearsal as a line of its output (FACE, `straw rehearse`).
package struct RehearsalLine: Sendable {
    let at: Instant
    let letter: Letter

    package init(at: Instant, letter: Letter) {
        self.at = at
        self.letter = letter
    }

    package var json: String {
        let line: JSON = [
            "at": .string(at.rfc3339), "to": .string(to), "medium": .string(medium),
            "purpose": .string(letter.purpose.rawValue), "impediment": JSON(letter.impediment),
            "thread": JSON(thread), "rule": .string(letter.rule), "text": .string(letter.content.plainText),
        ]
        return line.text
    }

    /// For a person at a terminal.
    package func text(strong: (String) -> String, dim: (String) -> String) -> String {
        let words = letter.content.plainText.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        let head = "\(strong(at.rfc3339))  \(letter.purpose.rawValue) → \(to) (\(medium))"
        return "\(head)\n\(dim("    because \(letter.rule)"))\n\(words)\n"
    }

    private var to: String {
        switch letter.to {
        case .channel(let source, let channel): "channel:\(source):\(channel)"
        case .person(let id): "person:\(id)"
        }
    }

    /// An ask by both is one letter, told as chat.
    private var medium: String {
        letter.addresses.contains { $0.source != nil } || letter.addresses.isEmpty ? "chat" : "mail"
    }

    private var thread: String? {
        for case .thread(_, _, let thread) in letter.addresses { return thread }
        return nil
    }
}
