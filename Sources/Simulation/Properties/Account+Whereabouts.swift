internal import Daemon
internal import Impediments
internal import Ledger
internal import Letters

/// Nothing disappears: what was raised is open, over for a reason, or counted with another (P7).
extension Account {
    func losses(_ understanding: Understanding) async throws -> [String] {
        var found: [String] = []
        if impediments.map(\.id.number) != Array(1..<impediments.count + 1) { found.append("numbers with gaps") }
        for impediment in impediments { found += try whereabouts(of: impediment) }
        let workspace = company.directory.workspace
        for said in chronicle.said where understanding.isImpediment(said.text) {
            let reference = MessageReference(source: Company.source, channel: said.channel, id: said.id)
            // Raised, or counted as said again.
            let known = try await rehearsal.ledger.read { try $0.impediments(of: reference, in: workspace) }
            if known.isEmpty { found.append("\(said.id) raised nothing") }
        }
        return found
    }

    private func whereabouts(of impediment: Impediment) throws -> [String] {
        let id = impediment.id
        let events = events[id] ?? []
        guard let first = events.first, case .raised(let raised) = first.event else {
            return ["\(id) was never raised"]
        }
        var found: [String] = []
        if events.dropFirst().contains(where: { if case .raised = $0.event { true } else { false } }) {
            found.append("\(id) was raised twice")
        }
        var folded = Impediment(id: id, raised: raised, at: first.at)
        for event in events.dropFirst() { folded.evolve(event.event, at: event.at) }
        if folded != impediment { found.append("\(id) is not what its events make of it") }
        // What ended it is told by an event, of which each has an actor or a rule.
        let isThere =
            switch impediment.state {
            case .raised, .triaged, .owned, .inProgress, .waiting: impediment.isOpen
            case .resolved: events.contains { if case .resolved = $0.event { true } else { false } }
            case .verified, .closed: events.contains { if case .verified = $0.event { true } else { false } }
            case .accepted:
                events.contains {
                    switch $0.event {
                    case .accepted, .declined: true
                    default: false
                    }
                }
            case .withdrawn: events.contains { if case .withdrawn = $0.event { true } else { false } }
            case .notAnImpediment:
                events.contains {
                    if case .relabelled(let labels, _, _) = $0.event { labels.category == .nothing } else { false }
                }
            case .merged:
                impediments.contains { other in
                    other.id == impediment.mergedInto && other.absorbed.contains { $0.id == id }
                }
            }
        if !isThere { found.append("\(id) is \(impediment.state) for no reason that is kept") }
        return found
    }

    // MARK: What a funder was asked, and what was kept back

    /// Every ask stands in a letter of its moment; while it waits for an answer, in every digest.
    func unasked() -> [String] {
        var found: [String] = []
        for impediment in impediments {
            for event in events[impediment.id] ?? [] {
                guard case .asked(let route, _, _) = event.event else { continue }
                let isTold =
                    switch route {
                    case .letter:
                        sent.contains {
                            $0.at == event.at && $0.letter.purpose == .ask
                                && $0.letter.content.plainText.contains(impediment.id.description)
                        }
                    case .digest: digests.contains { $0.at == event.at && $0.asks.contains(impediment.id) }
                    case .inPerson: true
                    }
                if !isTold {
                    found.append("\(impediment.id) was asked by \(route) at \(event.at), and no letter says so")
                }
            }
        }
        for digest in digests { found += missing(in: digest) }
        return found
    }

    private func missing(in digest: RecordedDigest) -> [String] {
        let waiting = impediments.filter { impediment in
            guard let product = company.directory.products[impediment.product], product.funder == digest.person,
                let then = state(of: impediment.id, at: digest.at)
            else { return false }
            return then.isOpen && !then.isMuted && then.ask.sentAt != nil && then.ask.delegatedTo == nil
                && (then.ask.state == .sent || then.ask.state == .seen)
        }.map(\.id)
        let rest = waiting.filter { !digest.asks.contains($0) }
        let limit = company.directory.policy.asksPerDigest
        guard !rest.isEmpty, digest.asks.count < limit else { return [] }
        return ["\(rest) wait for \(digest.person), and are not in the digest \(digest.period)"]
    }

    /// As it stood at a moment, without what a digest of that very moment did.
    func state(of id: ImpedimentID, at moment: Instant) -> Impediment? {
        guard let events = events[id], let first = events.first, case .raised(let raised) = first.event,
            first.at <= moment
        else { return nil }
        var folded = Impediment(id: id, raised: raised, at: first.at)
        for event in events.dropFirst() where event.at <= moment {
            if event.at == moment, case .asked(.digest, _, _) = event.event { continue }
            folded.evolve(event.event, at: event.at)
        }
        return folded
    }

    /// Every hold is counted in the next digest of that funder.
    func uncountedHolds() -> [String] {
        var found: [String] = []
        for digest in digests {
            guard let before = digests.last(where: { $0.person == digest.person && $0.at < digest.at })?.at ?? start
            else { continue }
            let held = impediments.filter { impediment in
                company.directory.products[impediment.product]?.funder == digest.person
                    && (events[impediment.id] ?? []).contains {
                        if case .held = $0.event { $0.at > before && $0.at <= digest.at } else { false }
                    }
            }
            guard !held.isEmpty, let letter = letters.first(where: { $0.key == digest.letterKey }) else { continue }
            let told = Self.countOfHeld(in: letter.content.plainText)
            if told < held.count {
                found.append("\(digest.person) \(digest.period): \(held.map(\.id)) were held, and \(told) are counted")
            }
        }
        return found
    }

    /// What a digest says was held back, in any of its languages.
    private static func countOfHeld(in text: String) -> Int {
        for head in heldBack {
            guard let found = text.firstRange(of: head) else { continue }
            return Int(text[found.upperBound...].drop { !$0.isNumber }.prefix(while: \.isNumber)) ?? 0
        }
        return 0
    }

    private static let heldBack = [
        "Held back by the lead", "Von der Teamleitung zurückgehalten", "Retenus par le responsable",
        "Retenu par le responsable", "Retenidos por el responsable", "Retenido por el responsable",
        "Retidos pelo responsável", "Retido pelo responsável",
    ]

    private var start: Instant? { chronicle.lines.first?.at }
}
