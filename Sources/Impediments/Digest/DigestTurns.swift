/// What is asked in vain makes room for what has the same rank.
extension DigestFacts {
    /// What stood in an earlier digest as an ask.
    package struct Showing: Sendable, Equatable {
        package var at: Instant
        package var asks: [ImpedimentID]
        package init(at: Instant, asks: [ImpedimentID]) {
            self.at = at
            self.asks = asks
        }
    }

    /// How many turns each has had: three digests in which it stood and was not answered are one. After its turn it
    /// stands behind whatever has the same rank and had fewer, so that each of these stands there at some time. Nothing
    /// has a turn before what has a higher rank: what is missing first is asked first, for as long as it is (P3).
    static func turns(
        of sendings: [ImpedimentID: Sending], in showings: [Showing]
    ) -> [ImpedimentID: Int] {
        // A digest for several periods is recorded for each.
        var moments: [ImpedimentID: Set<Instant>] = [:]
        for showing in showings {
            for id in showing.asks where sendings[id].map({ $0.at <= showing.at }) ?? false {
                moments[id, default: []].insert(showing.at)
            }
        }
        return moments.mapValues { $0.count / 3 }
    }
}
