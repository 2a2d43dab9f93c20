import Synchronization

/// Says in memory that the ledger has something new to look at.
///
/// Only a hint: the database is the queue, so a ring that is lost costs the time until the next look, and
/// one too many costs a look (rule 1).
package final class Doorbell: Sendable {
    private typealias Waiter = CheckedContinuation<Void, Never>

    private struct State {
        /// Rung while nobody waited; the next to come does not wait.
        var isRung = false
        var waiters: [Int: Waiter] = [:]
        var lastWaiter = 0
    }

    private let clock: any Clock<Duration>
    private let state = Mutex(State())

    package init(clock: any Clock<Duration> = ContinuousClock()) {
        self.clock = clock
    }

    /// Wakes everybody who waits, or else spares the next one the wait.
    package func ring() {
        let waiters = state.withLock { state in
            state.isRung = state.waiters.isEmpty
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Returns when it rings, after `timeout` (`nil`: never), or when the task is cancelled; which of them does
    /// not matter, because whoever waited looks into the ledger anyway.
    package func wait(timeout: Duration? = nil) async {
        guard let timeout else { return await ringing() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.ringing() }
            group.addTask { [clock] in
                do {
                    try await clock.sleep(for: timeout)
                } catch {
                    // It rang first, or the waiting task was cancelled: nothing is left to wait for.
                }
            }
            await group.next()
            group.cancelAll()
        }
    }

    private func ringing() async {
        let waiter = state.withLock { state in
            state.lastWaiter += 1
            return state.lastWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    // A task is marked cancelled before its handler runs, so a handler that found nobody to
                    // wake is seen here.
                    if Task.isCancelled { return true }
                    if state.isRung {
                        state.isRung = false
                        return true
                    }
                    state.waiters[waiter] = continuation
                    return false
                }
                if goesOn { continuation.resume() }
            }
        } onCancel: {
            let cancelled = state.withLock { $0.waiters.removeValue(forKey: waiter) }
            cancelled?.resume()
        }
    }
}
