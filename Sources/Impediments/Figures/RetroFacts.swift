/// What one team can look back on: what stood in its way, for how long, and what moved it. No names, nobody's words,
/// and no comparison with other teams (P9).
package struct RetroFacts: Sendable, Equatable {
    package enum Outcome: String, Sendable, Hashable, CaseIterable {
        case open, over, verified, declined, accepted, withdrawn
    }

    /// One thing that was open at any time in the window.
    package struct Item: Sendable, Equatable {
        package var id: ImpedimentID
        package var labels: Labels
        package var since: Instant
        package var outcome: Outcome
        package var endedAt: Instant?
        /// How long it was open, and how long it stopped the work, within the window.
        package var open: Duration
        package var stopped: Duration
        /// On whom it waited longest within the window.
        package var waitedLongestOn: Party?
        /// Who had the next move when it ended.
        package var movedBy: Party?
        package var timesSaid: Int
        package var timesTried: Int
        package var timesReopened: Int
        package var wentToFunder: Bool
    }

    /// Things of one kind.
    package struct Kind: Sendable, Equatable {
        package var subreason: Subreason
        package var count: Int
        package var stopped: Duration
    }

    package var product: String
    package var productTitle: String
    package var team: String
    package var teamSize: Int?
    package var window: Window
    /// What cost most first.
    package var items: [Item]
    /// Kinds that stood in the way more than once, the most frequent first.
    package var recurring: [Kind]
    package var measures: Measures
    package var shown: Instant?
    package var talked: Instant?
    /// Talks with users in the window that took place, and that did not.
    package var talks: Int
    package var cancelledTalks: Int
    /// What the numbers assume, as configured.
    package var criticalIfStopped: Double
    package var criticalIfSlowing: Double

    /// - Parameters:
    ///   - impediments: all of the team that are open or accepted, or had an event from eight weeks before the window's
    ///     end, or from its beginning, on.
    ///   - evidence: of the product, of any age.
    package init(
        team: Team, of product: Product, in directory: Directory, impediments: [Impediment],
        evidence: [DigestFacts.Proof], window: Window
    ) {
        let own = impediments.filter { $0.product == product.id && $0.team == team.id && $0.raisedAt < window.to }
        let proofs = evidence.filter { $0.product == product.id && $0.at < window.to }
        var alone = directory
        var its = product
        its.teams = [team]
        alone.products = [product.id: its]
        self.product = product.id
        productTitle = product.title
        self.team = team.id
        teamSize = team.size
        self.window = window
        items = own.things.compactMap { Item($0, in: window) }
            .sorted { ($0.stopped, $0.open, $1.id) > ($1.stopped, $1.open, $0.id) }
        recurring = Dictionary(grouping: items, by: \.labels.subreason).filter { $0.value.count > 1 }
            .map { Kind(subreason: $0, count: $1.count, stopped: $1.reduce(.zero) { $0 + $1.stopped }) }
            .sorted { ($0.count, $0.stopped, $1.subreason.rawValue) > ($1.count, $1.stopped, $0.subreason.rawValue) }
        measures = Measures(own, evidence: proofs, in: alone, window: window)
        shown = proofs.filter { $0.kind == .workingSoftware }.map(\.at).max()
        talked = proofs.filter { $0.kind == .userContact }.map(\.at).max()
        talks = proofs.count { $0.kind == .userContact && window.contains($0.at) }
        cancelledTalks = proofs.count { $0.kind == .contactCancelled && window.contains($0.at) }
        criticalIfStopped = directory.policy.criticalIfStopped
        criticalIfSlowing = directory.policy.criticalIfSlowing
    }

    /// From when on an impediment must have had an event to have a part in it.
    package static func since(_ window: Window) -> Instant { min(window.from, window.to - Silence.window) }
}

extension RetroFacts.Item {
    /// `nil` where it was not open in the window.
    fileprivate init?(_ thing: Thing, in window: Window) {
        let impediment = thing.impediment
        let open = thing.open.length(in: window)
        guard open > .zero else { return nil }
        let isRunning = thing.open.isRunning(at: window.to)
        let waits = Dictionary(grouping: thing.waits, by: \.party)
            .mapValues { $0.map(\.span).length(in: window) }.filter { $0.value > .zero }
        id = impediment.id
        labels = impediment.labels
        since = impediment.since
        outcome = isRunning ? .open : impediment.outcome
        endedAt = isRunning ? nil : thing.open.last { $0.from < window.to }?.to
        self.open = open
        stopped = thing.stopped.length(in: window)
        waitedLongestOn =
            waits.max { a, b in
                (a.value, b.key?.rawValue ?? "") < (b.value, a.key?.rawValue ?? "")
            }?.key
        movedBy = isRunning ? nil : thing.waits.last { $0.from < window.to }?.party
        timesSaid = impediment.allOccurrences.count { $0 < window.to }
        timesTried = impediment.tried.count { $0 < window.to }
        timesReopened = impediment.claims.count { $0.reopenedAt.map(window.contains) ?? false }
        wentToFunder = impediment.asks.contains { $0.sentAt.map { $0 < window.to } ?? false }
    }
}

extension Impediment {
    /// What became of it, where it is not open.
    fileprivate var outcome: RetroFacts.Outcome {
        switch state {
        case .verified, .closed: .verified
        case .accepted: ask.state == .declined ? .declined : .accepted
        case .withdrawn, .notAnImpediment, .merged: .withdrawn
        case .resolved: .over
        // Open again since.
        case .raised, .triaged, .owned, .inProgress, .waiting: .over
        }
    }
}
