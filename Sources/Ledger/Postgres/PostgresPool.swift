import Foundation
import Synchronization

/// A few connections, each with a thread of its own; whoever is free takes the next piece of work.
///
/// libpq blocks its thread, so nothing of it runs where Swift's tasks do.
final class PostgresPool: Sendable {
    typealias Work = @Sendable (Result<PostgresConnection, any Error>) -> Void

    private struct State {
        var waiting: [Work] = []
        var isClosed = false
        var running = 0
        var atEnd: [CheckedContinuation<Void, Never>] = []
    }

    private let address: String
    private let presence: Int32
    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)

    init(address: String, presence: Int32, connections: Int = PostgresLimits.connections) {
        self.address = address
        self.presence = presence
        state.withLock { $0.running = connections }
        for number in 1...connections {
            let thread = Thread { [self] in serve() }
            thread.name = "straw.postgres.\(number)"
            thread.start()
        }
    }

    /// Runs `body` with a connection; throws `away` where there is none to be had.
    func run<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let work: Work = { connection in
                continuation.resume(with: Result { try body(connection.get()) })
            }
            let isClosed = state.withLock { state in
                if !state.isClosed { state.waiting.append(work) }
                return state.isClosed
            }
            if isClosed { work(.failure(LedgerError(.other, "the ledger is closed"))) } else { wake.signal() }
        }
    }

    /// Takes nothing new, does what waits, and ends the connections.
    func close() async {
        await withCheckedContinuation { continuation in
            let (isOver, running) = state.withLock { state in
                state.isClosed = true
                if state.running > 0 { state.atEnd.append(continuation) }
                return (state.running == 0, state.running)
            }
            if isOver { continuation.resume() }
            for _ in 0..<running { wake.signal() }
        }
    }

    // MARK: On a connection's thread

    private func serve() {
        let connection = PostgresConnection(presence: presence)
        var retry = Reconnecting()
        while let work = next() {
            work(Result { try retry.open(connection, at: address) })
        }
        connection.close()
        let atEnd = state.withLock { state in
            state.running -= 1
            defer { if state.running == 0 { state.atEnd = [] } }
            return state.running == 0 ? state.atEnd : []
        }
        for continuation in atEnd { continuation.resume() }
    }

    private func next() -> Work? {
        while true {
            wake.wait()
            let (work, isClosed) = state.withLock { state in
                (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.isClosed)
            }
            if let work { return work }
            if isClosed { return nil }
        }
    }
}

/// Connects where there is no connection, and waits longer and longer before it tries again.
struct Reconnecting {
    private var failures = 0
    private var notBefore = ContinuousClock.now
    private var lastError: any Error = LedgerError.away("it was never reached")

    /// The connection, open. Fails at once while it is too early for another try, so that nobody queues behind it.
    mutating func open(_ connection: PostgresConnection, at address: String) throws -> PostgresConnection {
        if connection.isOpen { return connection }
        guard .now >= notBefore else { throw lastError }
        do {
            try connection.open(address)
            failures = 0
            return connection
        } catch {
            let waits = PostgresLimits.reconnect
            notBefore = .now + waits[min(failures, waits.count - 1)]
            failures += 1
            lastError = error
            throw error
        }
    }
}
