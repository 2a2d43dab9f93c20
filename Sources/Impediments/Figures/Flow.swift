/// 13 Inflow, outflow, net: raised, verified, and the difference.
package struct Flow: Sendable, Equatable {
    package let raised: Int
    package let verified: Int
    package let weeks: Double

    package init(_ impediments: [Impediment], in window: Window) {
        raised = impediments.counted.count { window.contains($0.raisedAt) }
        verified = impediments.counted.reduce(0) { $0 + $1.verifiedClaims(in: window).count }
        weeks = window.weeks
    }

    package var net: Int { raised - verified }
    package func perWeek(_ count: Int) -> Double? { weeks > 0 ? Double(count) / weeks : nil }
}

/// 15 Recurrence: what came back within thirty days, itself or another of its cluster, of what was verified.
package enum Recurrence {
    package static let within = Duration.days(30)

    package static func of(_ impediments: [Impediment], in window: Window) -> Ratio {
        let counted = impediments.counted
        let clusters = Dictionary(grouping: counted, by: \.cluster)
        var (back, n) = (0, 0)
        for impediment in counted {
            for claim in impediment.verifiedClaims(in: window) {
                n += 1
                let end = claim.at + within
                let reopened = claim.reopenedAt.map { $0 <= end } ?? false
                let another = (clusters[impediment.cluster] ?? []).contains {
                    $0.id != impediment.id && $0.raisedAt > claim.at && $0.raisedAt <= end
                }
                if reopened || another { back += 1 }
            }
        }
        return Ratio(back, of: n)
    }
}

/// 22 Loop closure: raisers told the outcome, of those whose impediment was verified or declined.
///
/// The closing note stands in the raiser's own thread. Whoever raised what was counted with another is told that, and
/// not the outcome: they count as not told.
package enum LoopClosure {
    package static func of(_ impediments: [Impediment], in window: Window) -> Ratio {
        let outcomes = impediments.counted.map { impediment in
            let declined = impediment.asks.count { ask in
                ask.state == .declined && ask.decidedAt.map(window.contains) == true
            }
            return (
                times: impediment.verifiedClaims(in: window).count + declined, raisers: 1 + impediment.absorbed.count
            )
        }
        return Ratio(outcomes.reduce(0) { $0 + $1.times }, of: outcomes.reduce(0) { $0 + $1.times * $1.raisers })
    }
}

extension Impediment {
    /// The ends that were verified; V is the claim's own time.
    func verifiedClaims(in window: Window) -> [Claim] {
        claims.filter { $0.verifiedAt != nil && window.contains($0.at) }
    }
}
