internal import Foundation
internal import Ledger
internal import Synchronization

/// How far a long work is, on one line of a terminal that is written over; silent where nobody watches.
final class ProgressLine: Sendable {
    private struct State {
        var shown = ""
        var nextAt = ContinuousClock.now
    }

    private let isWatched = isatty(STDERR_FILENO) == 1
    private let state = Mutex(State())

    func show(_ progress: LedgerProgress) {
        guard isWatched else { return }
        state.withLock { state in
            guard ContinuousClock.now >= state.nextAt || progress.done == progress.total else { return }
            state.nextAt = .now + .milliseconds(100)
            let percent = progress.total > 0 ? progress.done * 100 / progress.total : 0
            let line = "\(progress.work.rawValue) \(percent) %"
            guard line != state.shown else { return }
            state.shown = line
            Self.write("\r\u{1B}[K" + line)
        }
    }

    /// Takes the line away.
    func end() {
        state.withLock { state in
            if !state.shown.isEmpty { Self.write("\r\u{1B}[K") }
            state.shown = ""
        }
    }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
