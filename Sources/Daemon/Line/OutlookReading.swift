internal import Impediments
internal import Ledger

extension LedgerReading {
    /// What happens to an impediment if nobody does anything, as whoever asks is told.
    func outlook(of impediment: Impediment, by ladder: Ladder, at now: Instant) throws -> [Step] {
        let directory = ladder.directory
        return try ladder.outlook(for: impediment, from: now) {
            try desk(of: $0, in: directory.workspace)
        } asks: { funder, digest in
            let from = try desk(of: funder, in: directory.workspace)?.digestsFrom ?? now
            return try digestFacts(for: funder, in: directory, from: from, to: digest, now: digest).askIDs
        }
    }
}
