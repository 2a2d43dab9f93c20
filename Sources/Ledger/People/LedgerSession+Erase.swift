import Impediments
import Letters

/// Erases one person everywhere but in the history, which holds no more of them than keys.
extension LedgerSession {
    func erase(_ traces: Traces) throws -> Erasure {
        var erasure = Erasure()
        let texts = try texts(of: traces)
        let names = Set(texts.compactMap(\.author?.name)).sorted()
        let letters = try letters(of: traces, texts: texts.map(\.key.value))
        let lanes = Set(traces.lanes)
        erasure.gone = try letters.filter { $0.state == "sent" }.map {
            try gone($0, wasToThem: lanes.contains($0.lane))
        }
        for text in texts where !text.erased {
            try erase(text.key, in: traces.workspace)
            erasure.texts += 1
        }
        for letter in letters { try empty(letter, wasToThem: lanes.contains(letter.lane), traces, &erasure) }
        for name in names { erasure.namesTakenOut += try takeOut(name, in: traces.workspace) }
        for delivery in try deliveries(of: traces) {
            try run("DELETE FROM delivery_claim WHERE delivery = \(delivery.id)")
            try run("DELETE FROM parked WHERE delivery = \(delivery.id)")
            try run(
                "UPDATE inbox SET state = 'dropped', reason = NULL, payload = NULL, body = NULL WHERE id = \(delivery.id)"
            )
            erasure.deliveries += 1
        }
        // What is kept for comparing is made of everybody's words; without it, it is made anew of those that are left.
        try run("DELETE FROM fact WHERE workspace = \(traces.workspace) AND name LIKE 'likeness/%'")
        erasure.facts = try run("DELETE FROM fact WHERE workspace = \(traces.workspace) AND name IN \(traces.facts)")
        connection.sweepAfterCommit()
        return erasure
    }

    private func gone(_ kept: KeptLetter, wasToThem: Bool) throws -> Erasure.Gone {
        let letter: Letter = try StoredJSON.value(from: kept.body, in: "outbox row \(kept.id)")
        return Erasure.Gone(
            letter: kept.id, purpose: letter.purpose.rawValue, impediment: letter.impediment, remoteID: kept.remoteID,
            at: kept.settledAt, wasToThem: wasToThem, source: kept.source)
    }

    /// A waiting one never leaves; one that left or died keeps its key, so that it is not written again.
    private func empty(_ kept: KeptLetter, wasToThem: Bool, _ traces: Traces, _ erasure: inout Erasure) throws {
        guard kept.state != "waiting" else {
            // What quotes them is gone by now, with the text that it quotes.
            erasure.lettersDropped += 1
            try run("UPDATE outbox SET state = 'dropped', body = NULL WHERE id = \(kept.id) AND state = 'waiting'")
            return try hideAddress(kept, wasToThem)
        }
        var letter: Letter = try StoredJSON.value(from: kept.body, in: "outbox row \(kept.id)")
        letter.content = Letter.Content(subject: "", paragraphs: [])
        if wasToThem { letter.addresses = [] }
        if case .person(let id) = letter.to, traces.accounts.contains(where: { $0.user == id }) {
            letter.to = .person(id: "erased/\(kept.id)")
        }
        let body = try StoredJSON.text(letter)
        if body != kept.body { erasure.lettersEmptied += 1 }
        try run("UPDATE outbox SET body = \(body) WHERE id = \(kept.id)")
        try hideAddress(kept, wasToThem)
    }

    /// An address is part of what makes a row unique, so another takes its place that names nobody.
    private func hideAddress(_ kept: KeptLetter, _ wasToThem: Bool) throws {
        guard wasToThem else { return }
        let address: Address =
            kept.source.map { .direct(source: $0, user: "erased/\(kept.id)") }
            ?? .mail(mailbox: "erased/\(kept.id)", name: nil)
        try run(
            """
            UPDATE outbox SET address = \(StoredJSON.text(address)), lane = \(address.lane) WHERE id = \(kept.id)
            """)
    }

    /// Takes a name out of what others were told.
    private func takeOut(_ name: String, in workspace: String) throws -> Int {
        let written = String(try StoredJSON.text(name).dropFirst().dropLast())
        let pattern = Self.pattern(written)
        var changed = 0
        let telling = try rows(
            "SELECT id, body FROM outbox WHERE workspace = \(workspace) AND body LIKE \(pattern) ESCAPE '!' ORDER BY id"
        )
        for row in telling {
            let (id, body): (Int64, String) = (try row.value("id"), try row.value("body"))
            var letter: Letter = try StoredJSON.value(from: body, in: "outbox row \(id)")
            letter.content = letter.content.without(name)
            let new = try StoredJSON.text(letter)
            guard new != body else { continue }
            changed += 1
            try run("UPDATE outbox SET body = \(new) WHERE id = \(id)")
        }
        return changed
    }
}

extension Letter.Content {
    /// The same with `somebody` in the place of a name, wherever it stands as a word of its own.
    func without(_ name: String) -> Letter.Content {
        var content = self
        content.subject = content.subject.without(word: name)
        content.paragraphs = content.paragraphs.map { prose in
            var prose = prose
            prose.spans = prose.spans.map { span in
                switch span {
                case .plain(let text): .plain(text.without(word: name))
                case .strong(let text): .strong(text.without(word: name))
                case .code(let text): .code(text.without(word: name))
                case .link(let title, let url): .link(title: title.without(word: name), url: url)
                }
            }
            return prose
        }
        return content
    }
}

extension String {
    func without(word: String) -> String {
        guard !word.isEmpty else { return self }
        var (result, rest) = ("", self[...])
        while let range = rest.firstRange(of: word) {
            let isAlone =
                !(rest[..<range.lowerBound].last ?? result.last).isPartOfWord
                && !rest[range.upperBound...].first.isPartOfWord
            result += rest[..<range.lowerBound] + (isAlone ? "somebody" : word)
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}

extension Character? {
    fileprivate var isPartOfWord: Bool { self.map { $0.isLetter || $0.isNumber } ?? false }
}
