package import Impediments
import Letters

/// What waits for its reader's hours is decided on when it leaves: until then everything may have become otherwise, and
/// the same again.
extension LedgerTransaction {
    /// Takes letters as `claimLetters` does, each as it leaves now.
    package func claimStanding(
        by claimant: Claimant, at now: Instant, limit: Int, inHand: Set<Int64>
    ) throws -> [OutboxRow] {
        while true {
            let rows = try claimLetters(by: claimant, at: now, limit: limit, inHand: inHand)
            let standing = try rows.compactMap { try leaving($0, by: claimant) }
            // Where all of them are dropped, others may leave that were behind them.
            if !standing.isEmpty || rows.isEmpty { return standing }
        }
    }

    /// A letter as it leaves: where its matter stands otherwise than when it was written, what is left of it.
    ///
    /// - Parameter claimant: whoever has it in hand.
    /// - Returns: `nil` where nothing is left of it; it never leaves then.
    package func leaving(_ row: OutboxRow, by claimant: Claimant) throws -> OutboxRow? {
        guard try !stillHolds(row) else { return row }
        guard let rest = row.letter.rest else {
            _ = try drop(outbox: row.id, by: claimant)
            return nil
        }
        try reword(outbox: row.id, as: rest)
        var row = row
        row.letter = rest
        return row
    }

    /// What leaves as it is written is so; and what was tried once may have arrived.
    private func stillHolds(_ row: OutboxRow) throws -> Bool {
        let letter = row.letter
        guard row.attempts == 0, row.lastError == nil, row.nextAttempt > letter.writtenAt, let matter = letter.matter,
            let stand = letter.stand, let id = letter.impediment.flatMap({ ImpedimentID($0) }),
            let impediment = try self.impediment(id, in: letter.workspace)
        else { return true }
        // What came of an ask leads to nothing any more once it is over. That somebody need not answer stays so.
        let isOver = !impediment.isOpen && impediment.ask.state != .declined
        if matter == .ask, letter.purpose != .correction, isOver { return false }
        return impediment.stand(in: matter) == stand
    }

    /// Drops one that nobody has in hand.
    package func drop(outbox id: Int64) throws -> Bool { try drop(outbox: id, by: nil) }
}
