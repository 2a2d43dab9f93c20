internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters

/// What waits for its reader's hours: only what is still so leaves, once.
extension Casework {
    /// Whom something was told, and in which matter.
    private struct Told: Hashable {
        var to: Recipient
        var matter: Matter
    }

    /// Takes back what waits about one impediment and is not so any more.
    ///
    /// - Returns: the letters of what has changed, without corrections of what their readers never heard.
    func settling(_ letters: [Letter], before: Impediment, now impediment: Impediment) throws -> [Letter] {
        let changed = Set(Matter.allCases.filter { impediment.differs(from: before, in: $0) })
        let corrections = Set(letters.compactMap { $0.purpose == .correction ? subject(of: $0) : nil })
        guard !changed.isEmpty || !corrections.isEmpty else { return letters }
        var known: [Told: String] = [:]
        for row in try transaction.laterLetters(in: lanes(before, impediment), after: now) {
            let letter = row.letter
            guard letter.workspace == workspace.name, letter.impediment == impediment.id.description,
                let told = subject(of: letter)
            else { continue }
            let isCorrection = letter.purpose == .correction
            guard changed.contains(told.matter) || isCorrection && corrections.contains(told),
                try transaction.drop(outbox: row.id)
            else { continue }
            if isCorrection { known[told] = known[told] ?? letter.known }
            if let rest = workspace.correspondent.settled(letter, about: impediment) {
                try enqueue(rest, at: row.nextAttempt)
            }
        }
        return letters.compactMap { letter -> Letter? in
            guard let told = subject(of: letter) else { return letter }
            let earlier = known[told]
            if letter.purpose == .correction, let earlier, earlier == impediment.stand(in: told.matter) { return nil }
            var letter = letter
            letter.known = earlier ?? before.stand(in: told.matter)
            return letter
        }
    }

    private func subject(of letter: Letter) -> Told? { letter.matter.map { Told(to: letter.to, matter: $0) } }

    /// Where people are written to privately about it.
    private func lanes(_ before: Impediment, _ impediment: Impediment) -> [String] {
        let product = directory.products[impediment.product]
        let named = [product?.lead, product?.productOwner, product?.funder, product?.deputy].compactMap(\.self)
        let asked = [before.ask, impediment.ask].flatMap { [$0.delegatedTo, $0.askedInstead] }.compactMap(\.self)
        let people = Set(named + named.flatMap { directory.standIns(for: $0, in: product) } + asked)
        return people.sorted().compactMap { directory.people[$0] }.flatMap { person -> [String] in
            let chat = person.chat.map { Address.direct(source: $0.source, user: $0.user) }
            let mail = person.mail.map { Address.mail(mailbox: $0, name: nil) }
            return [chat, mail].compactMap(\.self).map(\.lane)
        }
    }
}
