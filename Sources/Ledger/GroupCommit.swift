import Synchronization

/// Stores deliveries of many callers with few commits: one transaction, and one wait for the disk, for all
/// that came while the last commit was under way (rule 2: durable before 200).
///
/// A caller that is cancelled still gets the answer of the disk: what was handed in is stored or refused.
package final class GroupCommit: Sendable {
    package struct Limits: Sendable, Hashable {
        /// Deliveries in one transaction; a larger single call still stands in one.
        package var perTransaction: Int
        /// Deliveries that wait for their commit; beyond it callers are refused.
        package var waiting: Int
        /// Callers from which on they are many: those of the next transaction are waited for a moment, and what is
        /// not urgent waits for all of them.
        package var crowd: Int
        /// After so long it is looked whether those of the next transaction have come.
        package var gathering: Duration
        /// Looks after which they are not waited for any more.
        package var gatherings: Int

        package init(
            perTransaction: Int = 256, waiting: Int = 4096, crowd: Int = 3,
            gathering: Duration = .milliseconds(1), gatherings: Int = 8
        ) {
            self.perTransaction = perTransaction
            self.waiting = waiting
            self.crowd = crowd
            self.gathering = gathering
            self.gatherings = gatherings
        }
    }

    /// More is waiting than the disk can take: the platform should send it again later.
    package struct Overloaded: Error, Sendable, Hashable {
        /// Deliveries that wait already.
        package var waiting: Int
        package init(waiting: Int) { self.waiting = waiting }
    }

    private typealias Caller = CheckedContinuation<[Appended], any Error>

    private let ledger: any Ledger
    private let limits: Limits
    /// Told of every commit: how many deliveries it made durable, and how long it took.
    private let committed: @Sendable (Int, Duration) -> Void
    private let queue: Mutex<CommitQueue<Caller>>
    /// Rung when those who wait for a commit are not many any more.
    private let atRest = Doorbell()

    package init(
        ledger: any Ledger, limits: Limits = Limits(),
        committed: @escaping @Sendable (Int, Duration) -> Void = { _, _ in }
    ) {
        self.ledger = ledger
        self.limits = limits
        self.committed = committed
        queue = Mutex(CommitQueue(limits: limits))
    }

    /// Deliveries that wait for their commit to begin.
    package var waiting: Int { queue.withLock { $0.waiting } }

    /// Returns when no crowd waits for a commit, or after `patience`: what is not urgent lets many go first.
    package func rest(atMost patience: Duration) async {
        let deadline = ContinuousClock.now + patience
        while queue.withLock({ $0.isCrowded }), .now < deadline { await atRest.wait(timeout: deadline - .now) }
    }

    /// Throws `Overloaded`, or the ledger's error for everybody in the transaction that failed.
    package func append(_ delivery: Delivery) async throws -> Appended {
        let appended = try await append([delivery])
        guard let first = appended.first else { throw LedgerError(.other, "a delivery got no answer") }
        return first
    }

    /// The deliveries of one call are stored together, in their order, or none of them.
    package func append(_ deliveries: [Delivery]) async throws -> [Appended] {
        guard !deliveries.isEmpty else { return [] }
        return try await withCheckedThrowingContinuation { caller in
            switch queue.withLock({ $0.enter(deliveries, by: caller) }) {
            case .refused(let waiting): caller.resume(throwing: Overloaded(waiting: waiting))
            case .queued: break
            case .commit(let batch): Task { await commit(batch) }
            }
        }
    }

    /// Commits batch after batch until nobody waits; at most one of these runs.
    private func commit(_ first: [CommitQueue<Caller>.Call]) async {
        var batch = first
        while !batch.isEmpty {
            do {
                let appended = try await store(batch.flatMap(\.deliveries))
                var from = 0
                for call in batch {
                    let to = from + call.deliveries.count
                    call.caller.resume(returning: Array(appended[from..<to]))
                    from = to
                }
            } catch {
                for call in batch { call.caller.resume(throwing: error) }
            }
            await gather()
            let isCrowded: Bool
            (batch, isCrowded) = queue.withLock { queue in (queue.next(), queue.isCrowded) }
            if !isCrowded { atRest.ring() }
        }
    }

    /// Where many come, the first one after a commit would go alone and all the others wait for it: a moment later
    /// they share one commit.
    private func gather() async {
        for _ in 0..<limits.gatherings where queue.withLock({ $0.isGathering }) {
            do {
                try await Task.sleep(for: limits.gathering)
            } catch {
                // Nobody cancels it, and it would only be shorter.
            }
        }
    }

    private func store(_ deliveries: [Delivery]) async throws -> [Appended] {
        let began = ContinuousClock.now
        let appended = try await ledger.append(deliveries)
        committed(deliveries.count, .now - began)
        guard appended.count == deliveries.count else {
            throw LedgerError(.other, "\(deliveries.count) deliveries got \(appended.count) answers")
        }
        return appended
    }
}
