/// 16 Escalations acted on in time, and false escalations: of the asks that went to the funder in the window.
package struct Escalations: Sendable, Equatable {
    /// Acted on within the target, of those that were acted on, are over, or have passed it.
    package let inTime: Ratio
    /// Over by the team's own word before the funder or a stand-in had answered anything: "the team could do it".
    package let couldDoIt: Ratio
    /// Sent, and their target has not come yet.
    package let pending: Int

    package init(_ impediments: [Impediment], in directory: Directory, window: Window) {
        var (acted, settled, own, all) = (0, 0, 0, 0)
        for impediment in impediments.counted {
            for ask in impediment.asks {
                guard let sent = ask.sentAt, window.contains(sent) else { continue }
                all += 1
                let end = impediment.endOf(ask).flatMap { $0 < window.to ? $0 : nil }
                let seen = ask.acknowledgedAt.flatMap { $0 < window.to ? $0 : nil }
                if end != nil, seen == nil { own += 1 }
                let action = ask.decidedAt.flatMap { $0 < window.to ? $0 : nil } ?? (seen == nil ? nil : end)
                let target = directory.decisionDue(for: impediment, sentAt: sent)
                guard action != nil || end != nil || target <= window.to else { continue }
                settled += 1
                if let action, action <= target { acted += 1 }
            }
        }
        inTime = Ratio(acted, of: settled)
        couldDoIt = Ratio(own, of: all)
        pending = all - settled
    }
}

extension Impediment {
    /// When it was over for the first time after an ask was sent.
    fileprivate func endOf(_ ask: Ask) -> Instant? {
        guard let sent = ask.sentAt else { return nil }
        return claims.first { $0.at >= sent }?.at
    }
}

extension Directory {
    /// By when the funder has agreed to decide.
    func decisionDue(for impediment: Impediment, sentAt sent: Instant) -> Instant {
        guard let product = products[impediment.product] else { return sent + .weeks(1) }
        return calendar(of: product.funder, for: product).adding(agreement(with: product.funder).decides, to: sent)
    }
}
