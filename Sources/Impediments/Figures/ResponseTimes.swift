/// How long people are kept waiting: metrics 1 to 6 and 21 of DOMAIN 8, in elapsed time.
///
/// Each counts what ended in the window, and what had not ended by its end as "at least" so long.
package enum ResponseTimes {
    /// 1 Age: now − S, of what is open at the end of the window.
    package static func age(_ impediments: [Impediment], in window: Window) -> Lengths {
        Lengths(
            running: impediments.counted.filter { $0.openSpans.isRunning(at: window.to) }.map { window.to - $0.since })
    }

    /// 2 Time to first response: H − R, of a person who is not the raiser; the bot's answers do not count.
    package static func firstResponse(_ impediments: [Impediment], in window: Window) -> Lengths {
        Lengths(impediments.counted) {
            .of($0.raisedAt, until: $0.respondedAt, over: $0.endedAt(before: window.to), in: window)
        }
    }

    /// 3 Time to owner: O − R.
    package static func timeToOwner(_ impediments: [Impediment], in window: Window) -> Lengths {
        Lengths(impediments.counted) {
            .of($0.raisedAt, until: $0.ownedAt, over: $0.endedAt(before: window.to), in: window)
        }
    }

    /// 4 Time to resolution: Σ|U|, once the end is verified; what is not over, or only said to be, as "at least".
    package static func resolution(_ impediments: [Impediment], in window: Window) -> Lengths {
        Lengths(impediments.counted) { impediment in
            // The earliest start survives a merge, so the time before its own number counts.
            let open = ([TimeSpan(from: impediment.since, to: impediment.raisedAt)] + impediment.openSpans).union
            let length = open.length(from: impediment.since, to: window.to)
            if impediment.openSpans.isRunning(at: window.to) { return .atLeast(length) }
            guard let claim = impediment.claims.last(where: { $0.at < window.to }), window.contains(claim.at) else {
                return nil
            }
            return claim.verifiedAt != nil ? .ended(length) : .atLeast(length)
        }
    }

    /// 5 Funder response: K − F.
    package static func funderResponse(_ impediments: [Impediment], in window: Window) -> Lengths {
        Lengths(impediments.counted.flatMap(\.asks)) { ask in
            ask.sentAt.flatMap { sent in
                // Over before it was seen: nobody has to answer any more.
                if ask.acknowledgedAt == nil, ask.state == .superseded { return nil }
                return .of(sent, until: ask.acknowledgedAt, in: window)
            }
        }
    }

    /// 6 Decision latency: D − F; still undecided: now − F, as "at least".
    package static func decisionLatency(_ impediments: [Impediment], in window: Window) -> Lengths {
        Lengths(impediments.counted.flatMap(\.asks)) { ask in
            ask.sentAt.flatMap { sent in
                if ask.decidedAt == nil, ask.state == .superseded { return nil }
                return .of(sent, until: ask.decidedAt, in: window)
            }
        }
    }

    /// 21 News latency: first said in the team → first seen by the funder, of what the funder was asked.
    package static func newsLatency(_ impediments: [Impediment], in window: Window) -> Lengths {
        Lengths(impediments.counted) { impediment in
            let asks = impediment.asks.filter { $0.sentAt.map { $0 < window.to } ?? false }
            guard !asks.isEmpty else { return nil }
            let seen = asks.compactMap(\.acknowledgedAt).min()
            return .of(impediment.since, until: seen, over: impediment.endedAt(before: window.to), in: window)
        }
    }
}

extension Impediment {
    /// Every ask that it ever had, oldest first.
    package var asks: [Ask] { earlierAsks + [ask] }

    /// When it was over by then, and had not come back.
    fileprivate func endedAt(before moment: Instant) -> Instant? {
        guard !openSpans.isRunning(at: moment) else { return nil }
        return openSpans.last { $0.from < moment }?.to
    }
}
