import Chat
import Synchronization

/// Lets letters to one place go as fast as its platform takes them, and no faster.
///
/// Each daemon counts for itself; where several are too fast together, the platform says so, and the retry schedule
/// holds.
final class Paces: Sendable {
    /// When the next letter to a place may leave, by place.
    private let next = Mutex<[String: ContinuousClock.Instant]>([:])

    /// Returns when a letter may leave; at once where the task is cancelled.
    func wait(for pace: Pace?, of source: String) async {
        guard let pace else { return }
        let moment = take(pace, of: source, at: .now)
        do {
            try await Task.sleep(until: moment, clock: .continuous)
        } catch {
            // The letter is not sent in the end, or sent a little early: the platform decides.
        }
    }

    /// Takes the next place in the row; as many as `burst` may leave at once after a rest.
    func take(_ pace: Pace, of source: String, at now: ContinuousClock.Instant) -> ContinuousClock.Instant {
        next.withLock { next in
            let key = "\(source)/\(pace.place)"
            let earliest = now - pace.every * (pace.burst - 1)
            let mine = max(next[key] ?? earliest, earliest)
            next[key] = mine + pace.every
            if next.count > CourierLimits.paces { next = next.filter { $0.value > now } }
            return max(mine, now)
        }
    }
}

enum CourierLimits {
    /// Places of which it is remembered when the next letter may leave, before those at rest are forgotten.
    static let paces = 1024
}
