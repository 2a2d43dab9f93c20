internal import Impediments
internal import Ledger
internal import Letters

/// What waits for its reader's hours: in each matter one letter to each reader. Whether it still leaves is decided when
/// it leaves (`LedgerTransaction.leaving`).
extension Casework {
    /// Each letter in the place of what waits for the same reader in the same matter.
    ///
    /// - Returns: all but what corrects, or takes back, what their readers never heard.
    func inPlace(_ letters: [Letter], before: Impediment, now impediment: Impediment) throws -> [Letter] {
        let isDrivenByAnother = before.owner != impediment.owner
        guard isDrivenByAnother || letters.contains(where: { $0.matter != nil }) else { return letters }
        let waiting = try transaction.laterLetters(about: impediment.id, in: workspace.name, after: now)
        if isDrivenByAnother {
            // Who drives it now is said in the thread.
            for row in waiting {
                if let undriven = row.letter.undriven { try transaction.reword(outbox: row.id, as: undriven) }
            }
        }
        return try letters.compactMap { letter -> Letter? in
            guard let matter = letter.matter else { return letter }
            if isUnheard(letter, before) { return nil }
            var letter = letter
            letter.stand = impediment.stand(in: matter)
            letter.known = before.stand(in: matter)
            var isFirst = true
            for row in waiting where letter.isLike(row.letter) {
                // Where it is just about to leave, it does, and this one after it.
                guard try transaction.drop(outbox: row.id) else { continue }
                letter.takePlace(of: row.letter)
                isFirst = false
            }
            let isKnown = letter.stand != nil && letter.stand == letter.known
            return letter.purpose == .correction && !isFirst && isKnown ? nil : letter
        }
    }

    /// Whether it tells that something is open again to whoever never heard that it was over: no hour of theirs lay
    /// between, and it was not they who said so. What somebody wrote with that reaches them by itself.
    private func isUnheard(_ letter: Letter, _ before: Impediment) -> Bool {
        guard letter.purpose == .nudge, letter.matter == .end, case .person(let person) = letter.to,
            let over = before.resolvedAt, before.resolvedBy?.value != person,
            let product = directory.products[before.product]
        else { return false }
        return directory.calendar(of: person, for: product).sendable(at: over) > now
    }
}

extension Letter {
    fileprivate func isLike(_ other: Letter) -> Bool {
        to == other.to && matter == other.matter && purpose == other.purpose
    }

    /// What its reader knows is what they knew before the other one, and what somebody wrote with that goes with it: at
    /// its end, since it was not written with this one.
    fileprivate mutating func takePlace(of other: Letter) {
        known = other.known
        guard purpose == .nudge else { return }
        let words = other.written.filter { !content.paragraphs.contains($0) }
        guard !words.isEmpty else { return }
        let head = before.flatMap { content.paragraphs.contains($0) ? nil : $0 }
        content.paragraphs += [head].compactMap(\.self) + words
    }
}
