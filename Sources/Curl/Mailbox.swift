import CCurl
import Synchronization

/// What other threads tell the reactor's thread, and how they wake it.
///
/// The only part of the reactor that several threads touch. libcurl allows them one call, `curl_multi_wakeup`;
/// it is made under the lock, and never after `close`, so the handle is alive.
final class Mailbox: Sendable {
    enum Command: Sendable {
        case start(Ticket, CurlRequest, @Sendable (Result<CurlResponse, CurlError>) -> Void)
        case cancel(Ticket)
    }

    struct Ticket: Hashable, Sendable {
        let number: UInt64
    }

    struct Batch {
        var commands: [Command] = []
        /// Set once the reactor shall stop: how long it may go on with what it has in hand.
        var grace: Duration?
    }

    /// `@unchecked`: a handle is an address, and what may be done with it is this file's promise.
    @safe private struct Handle: @unchecked Sendable {
        let multi: UnsafeMutableRawPointer
    }

    private struct State {
        var batch = Batch()
        var issued: UInt64 = 0
        var handle: Handle?
        var isClosed = false
        var awaitingClose: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init() { state = Mutex(State()) }

    func ticket() -> Ticket {
        state.withLock {
            $0.issued += 1
            return Ticket(number: $0.issued)
        }
    }

    /// `false` where the reactor stops or has stopped; the command is then not taken.
    func post(_ command: Command) -> Bool {
        state.withLock {
            guard !$0.isClosed, $0.batch.grace == nil else { return false }
            $0.batch.commands.append(command)
            Self.wake($0)
            return true
        }
    }

    func cancel(_ ticket: Ticket) {
        state.withLock {
            guard !$0.isClosed else { return }
            $0.batch.commands.append(.cancel(ticket))
            Self.wake($0)
        }
    }

    /// Asks the thread to stop; a second call can only shorten the time.
    func stop(within grace: Duration) {
        state.withLock {
            guard !$0.isClosed else { return }
            $0.batch.grace = min(grace, $0.batch.grace ?? grace)
            Self.wake($0)
        }
    }

    /// Returns once the thread has let go of libcurl.
    func waitUntilClosed() async {
        await withCheckedContinuation { continuation in
            let isClosed = state.withLock {
                if !$0.isClosed { $0.awaitingClose.append(continuation) }
                return $0.isClosed
            }
            if isClosed { continuation.resume() }
        }
    }

    // From here on: the reactor's thread only.

    func open(_ multi: UnsafeMutableRawPointer) {
        state.withLock { unsafe $0.handle = Handle(multi: multi) }
    }

    func take() -> Batch {
        state.withLock { state in
            defer { state.batch.commands = [] }
            return state.batch
        }
    }

    /// Takes what came too late, and lets nothing more in.
    func close() -> [Command] {
        state.withLock { state in
            defer { state.batch.commands = [] }
            state.isClosed = true
            state.handle = nil
            return state.batch.commands
        }
    }

    func announceClosed() {
        let waiting = state.withLock { state in
            defer { state.awaitingClose = [] }
            return state.awaitingClose
        }
        for continuation in waiting { continuation.resume() }
    }

    private static func wake(_ state: borrowing State) {
        if let handle = state.handle { unsafe curl_multi_wakeup(handle.multi) }
    }
}
