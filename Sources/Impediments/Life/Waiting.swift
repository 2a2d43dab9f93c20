/// A stretch of time in which an impediment waited on one party; without an end it still does.
package struct Wait: Sendable, Hashable, Codable {
    /// `nil`: nobody drives it.
    package var party: Party?
    package var from: Instant
    package var to: Instant?

    package init(on party: Party?, from: Instant, to: Instant? = nil) {
        self.party = party
        self.from = from
        self.to = to
    }

    package var span: TimeSpan { TimeSpan(from: from, to: to) }
}

extension Impediment {
    /// On whom it waits now; `nil` where nobody drives it, or nothing is waited for.
    package var waitingOn: Party? { isOpen ? waits.last?.party : nil }

    /// When it waited on one party; `nil`: on nobody.
    package func spans(waitingOn party: Party?) -> [TimeSpan] { waits.filter { $0.party == party }.map(\.span) }

    /// Whoever has the next move, as the events tell it: a fact and no judgement (DOMAIN 4).
    private var nextMove: Party? {
        // What is asked for with its cause waits there, not once more (DOMAIN 6.8).
        if isMuted { return owner == nil && tried.isEmpty ? nil : .team }
        // The funder only while an ask is sent and undecided (R7); what was passed on is with the other one.
        if ask.isWithFunder { return ask.isWithDeputy ? .deputy : .funder }
        if ask.state == .moreInfo { return .lead }
        if ask.state == .decided { return .team }
        if lead.hasStandingPromise { return .lead }
        if ask.oursUntil != nil, reviewedAt == nil { return .team }
        if let told = lead.toldAt, lead.acknowledgedAt == nil, ownedAt.map({ $0 < told }) ?? true { return .lead }
        if owner != nil { return labels.subreason == .dependency ? .otherTeam : .team }
        if !tried.isEmpty { return .team }
        return lead.acknowledgedAt != nil ? .lead : nil
    }

    /// Ends one stretch and begins the next where the next move is another's; called after every event.
    ///
    /// An event may have been said before one that came in earlier: what lies after it is told anew from there.
    mutating func noteWaiting(at now: Instant) {
        guard let open = openSpans.last else { return }
        guard isOpen else { return endWaits(at: max(open.to ?? now, open.from)) }
        let party = nextMove
        if let last = waits.last, last.to == nil, last.party == party { return }
        let moment = max(now, open.from)
        endWaits(at: moment)
        if let last = waits.last, last.to == moment, last.party == party, last.from >= open.from {
            waits[waits.count - 1].to = nil
        } else {
            waits.append(Wait(on: party, from: moment))
        }
    }

    private mutating func endWaits(at end: Instant) {
        while let last = waits.last, last.from >= end { waits.removeLast() }
        guard let last = waits.last, last.to.map({ $0 > end }) ?? true else { return }
        waits[waits.count - 1].to = end
    }
}

extension Ask {
    /// Passed on, asked of a stand-in while the funder is away, or promised by whoever stands in for the funder.
    fileprivate var isWithDeputy: Bool {
        delegatedTo != nil || withStandIn != nil || state == .committed && promisedAs == .deputy
    }
}
