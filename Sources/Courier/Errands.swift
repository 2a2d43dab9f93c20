package import Chat
package import Impediments
package import Ledger
import Letters

/// What the courier does at the outbox, step by step; who carries in between, and when, is for the caller to say.
package struct Errands: Sendable {
    private let ledger: any Ledger
    private let schedule: RetrySchedule

    package init(ledger: any Ledger, schedule: RetrySchedule = RetrySchedule()) {
        self.ledger = ledger
        self.schedule = schedule
    }

    /// Takes the letters that may leave now and for which a lane is free; the lane book has still to admit them.
    package func claim(by claimant: Claimant, at now: Instant, lanes: LaneBook) async throws -> [OutboxRow] {
        // A look costs less than a claim, and mostly there is nothing.
        guard let next = try await nextMoment(by: claimant, at: now, lanes: lanes), next <= now else { return [] }
        return try await ledger.write {
            try $0.claimStanding(by: claimant, at: now, limit: lanes.free, inHand: lanes.inHand)
        }
    }

    /// When the next letter may leave that is not under way already; `nil` where none waits, or no lane is free.
    package func nextMoment(by claimant: Claimant, at now: Instant, lanes: LaneBook) async throws -> Instant? {
        guard lanes.free > 0 else { return nil }
        return try await ledger.read { try $0.nextSendAttempt(by: claimant, at: now, inHand: lanes.inHand) }
    }

    /// What the verdict of a try means: sent, dead, or another try at a moment that chance spreads.
    package func outcome(
        of verdict: Verdict, for row: OutboxRow, at now: Instant,
        using generator: inout any RandomNumberGenerator & Sendable
    ) -> SendOutcome {
        switch verdict {
        case .sent(let remoteID): return .sent(remoteID: remoteID)
        case .kept: return .kept
        case .dead(let reason), .elsewhere(let reason): return .dead(error: reason)
        case .retry(let asked, let reason):
            let number = row.attempts + 1
            guard let wait = schedule.wait(afterTry: number, asked: asked, using: &generator) else {
                return .dead(error: "given up after \(number) tries: \(reason)")
            }
            return .retry(at: now + wait, error: reason)
        }
    }

    /// Notes what came of a letter, only after it was carried: a crash in between carries it twice, under the same key.
    ///
    /// What is kept gets its place in the order in which it can be fetched, so one follows the other in a workspace.
    package func settle(
        _ row: OutboxRow, _ outcome: SendOutcome, by claimant: Claimant, at now: Instant
    ) async throws {
        let workspace = outcome == .kept ? row.letter.workspace : nil
        try await ledger.write(in: workspace) { try $0.settle(row.id, by: claimant, outcome, at: now) }
    }
}
