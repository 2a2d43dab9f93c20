internal import Impediments
internal import Ledger

/// A root cause and what stands because of it (DOMAIN 6.8): while the one is open the others are mute, and it carries
/// their count and their cost.
extension Casework {
    /// For each that hangs on this one, or this one itself: those on which it hung before.
    typealias Ties = [ImpedimentID: [ImpedimentID]]

    // MARK: Said

    /// What stands because of a consequence stands because of its root; and what is counted with another is that one.
    func asRooted(_ answer: Answer, of impediment: Impediment, by person: PersonKey) throws -> Answer {
        guard answer.verb == .because, let into = answer.into else { return answer }
        guard let named = ImpedimentID(into), var root = try transaction.impediment(named, in: workspace.name) else {
            throw Objection.noSuchImpediment(into)
        }
        // Who may not say it learns that first, when it is decided.
        guard !directory.roles(of: person, for: impediment).isDisjoint(with: answer.verb.allowed) else { return answer }
        var seen: Set<ImpedimentID> = []
        while seen.insert(root.id).inserted {
            if root.id == impediment.id { throw Objection.circular(named) }
            guard let next = root.mergedInto ?? (root.isOpen && root.isMuted ? root.cause : nil),
                let above = try transaction.impediment(next, in: workspace.name)
            else { break }
            root = above
        }
        guard root.isOpen else { throw Objection.cannotHold(root.id, root.state) }
        var rooted = answer
        rooted.into = root.id.description
        return rooted
    }

    // MARK: Settled

    /// How things hang together before events that change it; `nil` where these change nothing of it.
    func ties(of impediment: Impediment, before events: [Event]) throws -> Ties? {
        guard events.contains(where: \.changesTies) else { return nil }
        var ties: Ties = [:]
        for id in hangingTogether(with: impediment) {
            guard let other = id == impediment.id ? impediment : try transaction.impediment(id, in: workspace.name)
            else { continue }
            ties[id] = try holders(of: other).map(\.id)
        }
        return ties
    }

    /// Brings up to date whatever hangs together with an impediment that has changed.
    ///
    /// - Returns: whether there was anything.
    func settleCauses(
        of before: Impediment, after events: [Event], now impediment: inout Impediment, _ ties: Ties?,
        at moment: Instant
    ) throws -> Bool {
        guard before.standing != impediment.standing || ties != nil else { return false }
        let hanging = hangingTogether(with: before).union(hangingTogether(with: impediment))
        let speaker = events.lazy.compactMap(\.linker).first
        for id in hanging.sorted() {
            guard var other = try transaction.impediment(id, in: workspace.name) else { continue }
            try settleMuting(of: &other, at: moment)
            // Looked at after that: it may have brought some of them up to date already.
            let holders = try holders(of: other)
            for gone in ties?[id] ?? [] where !holders.contains(where: { $0.id == gone }) {
                guard var holder = try transaction.impediment(gone, in: workspace.name) else { continue }
                try record([.consequenceGone(id)], on: &holder, at: moment, cause: .clock)
            }
            let consequence = Consequence(other)
            for var holder in holders where holder.consequences?.contains(consequence) != true {
                let said = id == impediment.id && holder.id == holders.first?.id ? speaker : nil
                try record([.consequence(consequence, by: said)], on: &holder, at: moment, cause: .clock)
            }
        }
        return !hanging.isEmpty
    }

    /// The first that counts decides: while that is open, what stands because of it is mute.
    private func settleMuting(of other: inout Impediment, at moment: Instant) throws {
        guard let cause = other.cause else { return }
        let carrier = try holders(of: other).first { $0.mergedInto == nil }
        let isMute = carrier?.isOpen ?? false
        guard isMute != other.isMuted else { return }
        let id = carrier?.id ?? cause
        try record([isMute ? .causeReturned(id) : .causeEnded(id)], on: &other, at: moment, cause: .clock)
    }

    private func hangingTogether(with impediment: Impediment) -> Set<ImpedimentID> {
        Set(impediment.consequences?.map(\.id) ?? []).union(impediment.cause == nil ? [] : [impediment.id])
    }

    /// On which it hangs, from its cause upward: through what is counted with another, and through causes of causes,
    /// which merging can bring about.
    private func holders(of impediment: Impediment) throws -> [Impediment] {
        var holders: [Impediment] = []
        var seen: Set<ImpedimentID> = [impediment.id]
        var next = impediment.cause
        while let id = next, seen.insert(id).inserted, let holder = try transaction.impediment(id, in: workspace.name) {
            holders.append(holder)
            next = holder.mergedInto ?? holder.cause
        }
        return holders
    }
}

/// What others have to know of an impediment with which they hang together.
private struct Standing: Equatable {
    var isOpen: Bool
    var isMuted: Bool
    var severity: Severity
    var cause: ImpedimentID?
    var mergedInto: ImpedimentID?
}

extension Impediment {
    fileprivate var standing: Standing {
        Standing(
            isOpen: isOpen, isMuted: isMuted, severity: labels.severity, cause: cause, mergedInto: mergedInto)
    }
}

extension Event {
    fileprivate var changesTies: Bool {
        switch self {
        case .causedBy, .setApart, .merged, .unmerged: true
        default: false
        }
    }

    fileprivate var linker: PersonKey? { if case .causedBy(_, let person) = self { person } else { nil } }
}
