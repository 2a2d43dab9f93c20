import Chat
package import Impediments
package import Ledger
import Letters
package import Logging
import ServiceLifecycle
import Synchronization

/// Takes letters from the outbox, has them carried, and settles what came of it.
///
/// The outbox is the queue; nothing is kept here but which lanes are under way. A letter is settled after it was
/// carried, so a crash in between carries it twice, under the same key (rule 8).
package final class Courier: Sendable, Service {
    private struct State {
        var lanes: LaneBook
        var generator: any RandomNumberGenerator & Sendable
        var isStopping = false
    }

    private let errands: Errands
    private let claimant: @Sendable () -> Claimant
    private let carrier: any Carrier
    private let doorbell: Doorbell
    private let now: @Sendable () -> Instant
    private let grace: Duration
    private let pause: Duration
    private let lookedRound: @Sendable () -> Void
    private let logger: Logger
    private let state: Mutex<State>

    /// `claimant` says under which number letters are taken just now. `doorbell` is rung when letters were enqueued.
    /// It is the courier's own: nobody else waits at it, and the
    /// courier rings it too. `capacity` letters are under way at most; after a shutdown they may go on for
    /// `grace`. When the ledger refuses to be read or written, it is asked again after `pause`. `lookedRound` is called
    /// after every look into the outbox, as a sign of life.
    package init(
        ledger: any Ledger, claimant: @escaping @Sendable () -> Claimant, carrier: any Carrier, doorbell: Doorbell,
        schedule: RetrySchedule = RetrySchedule(),
        capacity: Int = 16, grace: Duration = .seconds(20), pause: Duration = .seconds(1),
        now: @escaping @Sendable () -> Instant,
        generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        lookedRound: @escaping @Sendable () -> Void = {}, logger: Logger
    ) {
        errands = Errands(ledger: ledger, schedule: schedule)
        self.claimant = claimant
        self.carrier = carrier
        self.doorbell = doorbell
        self.grace = grace
        self.pause = pause
        self.now = now
        self.lookedRound = lookedRound
        self.logger = logger
        state = Mutex(State(lanes: LaneBook(capacity: capacity), generator: generator))
    }

    /// Serves until shutdown; then takes nothing new, and settles what is under way.
    package func run() async throws {
        await withGracefulShutdownHandler {
            await withTaskCancellationHandler {
                await serve()
            } onCancel: {
                stop()
            }
        } onGracefulShutdown: {
            self.stop()
        }
    }

    /// Carries all that may leave now, until nothing is left that may; for commands and rehearsals, and
    /// not while `run` runs.
    package func carryAll() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            while true {
                let rows = try await claim()
                for row in rows { group.addTask { await self.deliver(row) } }
                if rows.isEmpty, try await group.next() == nil { return }
            }
        }
    }
}

extension Courier {
    /// A lost bell costs no more than this.
    private static let longestWait = Duration.seconds(30)

    private func serve() async {
        await withDiscardingTaskGroup { group in
            while !state.withLock({ $0.isStopping }) {
                var patience = pause
                do {
                    for row in try await claim() { group.addTask { await self.deliver(row) } }
                    patience = try await timeUntilNext()
                    lookedRound()
                } catch {
                    logger.error("the outbox cannot be read", metadata: ["error.type": "\(type(of: error))"])
                }
                await doorbell.wait(timeout: patience)
            }
            await finishWhatIsUnderWay()
            group.cancelAll()
        }
    }

    private func stop() {
        state.withLock { $0.isStopping = true }
        doorbell.ring()
    }

    private func finishWhatIsUnderWay() async {
        let clock = ContinuousClock()
        let deadline = clock.now + grace
        while state.withLock({ !$0.lanes.busy.isEmpty }), clock.now < deadline, !Task.isCancelled {
            await doorbell.wait(timeout: deadline - clock.now)
        }
    }

    private func claim() async throws -> [OutboxRow] {
        let rows = try await errands.claim(by: claimant(), at: now(), lanes: state.withLock { $0.lanes })
        return state.withLock { $0.isStopping ? [] : $0.lanes.admit(rows) }
    }

    private func timeUntilNext() async throws -> Duration {
        let moment = now()
        guard
            let next = try await errands.nextMoment(
                by: claimant(), at: moment, lanes: state.withLock { $0.lanes })
        else { return Self.longestWait }
        return min(max(next - moment, .zero), Self.longestWait)
    }
}

extension Courier {
    private func deliver(_ row: OutboxRow) async {
        let verdict = await carrier.carry(row, at: now())
        let moment = now()
        let outcome = state.withLock { errands.outcome(of: verdict, for: row, at: moment, using: &$0.generator) }
        // Not cancelled with its task: what was carried must be known, or it is carried again.
        await Task { await settle(row, outcome) }.value
        state.withLock { $0.lanes.release(row.address.lane) }
        doorbell.ring()
    }

    /// While the ledger refuses, the lane stays busy, so that the letter is not carried over and over.
    private func settle(_ row: OutboxRow, _ outcome: SendOutcome) async {
        while true {
            do {
                try await errands.settle(row, outcome, by: claimant(), at: now())
                CourierReport(row, outcome).tell(logger)
                return
            } catch {
                logger.error(
                    "a letter was carried and cannot be settled",
                    metadata: ["outbox.id": "\(row.id)", "error.type": "\(type(of: error))"])
                if state.withLock({ $0.isStopping }) { return }
                do { try await Task.sleep(for: pause) } catch { return }
            }
        }
    }
}
