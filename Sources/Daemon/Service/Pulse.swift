internal import Synchronization

/// When each worker last looked round: one that is stuck is told from one that has nothing to do. It goes by a
/// steady clock, so that a wall clock that is set anew makes nobody look stuck.
package final class Pulse: Sendable {
    package enum Worker: String, Sendable, Hashable, CaseIterable { case inbox, clock, courier }

    private let beats: Mutex<[Worker: ContinuousClock.Instant]>

    /// Everybody counts as alive at the start, and has as long as ever for the first look.
    package init(at start: ContinuousClock.Instant = .now) {
        beats = Mutex(Dictionary(uniqueKeysWithValues: Worker.allCases.map { ($0, start) }))
    }

    /// A look that succeeded; one that failed is no sign of life.
    package func beat(_ worker: Worker, at now: ContinuousClock.Instant = .now) {
        beats.withLock { $0[worker] = now }
    }

    /// Those that have not looked round for too long.
    package func silent(at now: ContinuousClock.Instant = .now) -> [Worker] {
        let beats = beats.withLock { $0 }
        return Worker.allCases.filter { beats[$0].map { now - $0 > Limits.workerSilence } ?? true }
    }
}
