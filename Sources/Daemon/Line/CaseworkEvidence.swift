internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// Proofs of life of the product stream: read from what a team says, told by command, or sent by where the code is kept.
extension Casework {
    /// What a message lets see by itself, and what it tells the bot to note.
    ///
    /// - Returns: whether it was for nothing else, and is answered. What also stands in the way is never lost by that.
    func takeEvidence(
        _ message: Message, _ reading: Reading, _ product: Product, _ team: Team, at moment: Instant
    ) throws -> Bool {
        let told = message.addressed || message.direct ? Spoken.evidence(in: message.text) : nil
        // What also stands in the way may be the denial of it: "we could not show it to the nurses". That a talk did
        // not take place is no proof of anything, and reads as no way to the users by itself.
        let isOnlyTheTalk =
            told?.kinds == [.contactCancelled] && reading.category == .accessToUsers && !reading.blocker
            && reading.more.isEmpty
        let alsoStops = reading.isImpediment && !reading.abstain && told?.isWhole != true && !isOnlyTheTalk
        guard let told, !alsoStops || told.kinds == [.contactCancelled] else {
            let seen = reading.evidence(borneOutBy: message.text)
            // A number goes upward; the words that it stands in do not.
            let count = seen.isEmpty ? nil : Spoken.evidence(in: message.text)?.count
            for kind in seen {
                try transaction.save(
                    Evidence(product: product.id, team: team.id, kind: kind, at: moment, text: nil, count: count),
                    in: workspace.name)
            }
            return false
        }
        // The same message under another delivery id.
        if try transaction.personal(textKey(of: message.reference), in: workspace.name) == nil {
            try keep(told, of: message, product, team, at: moment)
        }
        guard !alsoStops else { return false }
        try send([workspace.correspondent.evidenceNoted(told.kinds, count: told.count, at: Place(message), now)])
        return true
    }

    /// Told by a command, which stands in no channel.
    func take(_ told: SpokenEvidence, from message: Message, at place: Place, _ moment: Instant) throws {
        guard let (product, team) = home(of: message) else {
            return try send([workspace.correspondent.howToConnect(at: place, now)])
        }
        try keep(told, of: message, product, team, at: moment)
        try send([workspace.correspondent.evidenceNoted(told.kinds, count: told.count, at: place, now)])
    }

    private func keep(
        _ told: SpokenEvidence, of message: Message, _ product: Product, _ team: Team, at moment: Instant
    ) throws {
        let text = try keep(message, [])
        for kind in told.kinds {
            try transaction.save(
                Evidence(product: product.id, team: team.id, kind: kind, at: moment, text: text, count: told.count),
                in: workspace.name)
        }
    }

    /// A version that was published is working software, shown to whoever uses it. A repository that no team lists is
    /// nobody's here.
    func take(_ release: Release, from source: String, at moment: Instant) throws {
        guard let home = directory.team(ofChannel: release.channel, source: source) else { return }
        try transaction.save(
            Evidence(product: home.product.id, team: home.team.id, kind: .workingSoftware, at: moment, text: nil),
            in: workspace.name)
    }
}
