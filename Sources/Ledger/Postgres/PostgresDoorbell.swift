import Foundation
import Glibc
import Synchronization

/// LISTEN and NOTIFY on a connection and a thread of its own: rings where other machines have stored something, and
/// shows by a lock that lasts as long as the connection that this process is there.
///
/// NOTIFY within a transaction would make all commits wait for each other, so it is sent beside them, several
/// bells as one. A bell that is lost costs the time until the next look.
final class PostgresDoorbell: Sendable {
    private struct State {
        var ring: (@Sendable () -> Void)?
        var isWanted = false
        var isClosed = false
        var atEnd: [CheckedContinuation<Void, Never>] = []
        var isRunning = true
    }

    private let address: String
    private let presence: Int32
    private let state = Mutex(State())
    /// A pipe that wakes the thread out of its wait: read end, write end.
    private let pipe: (read: Int32, write: Int32)

    init(address: String, presence: Int32) throws {
        self.address = address
        self.presence = presence
        var ends: [Int32] = [0, 0]
        guard unsafe Glibc.pipe(&ends) == 0 else { throw LedgerError(.other, "no pipe can be made") }
        pipe = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        let thread = Thread { [self] in serve() }
        thread.name = "straw.postgres.bell"
        thread.start()
    }

    deinit {
        Glibc.close(pipe.read)
        Glibc.close(pipe.write)
    }

    /// Who is rung from now on.
    func listen(_ ring: @escaping @Sendable () -> Void) { state.withLock { $0.ring = ring } }

    /// Tells the others.
    func ring() {
        let isNew = state.withLock { state in
            defer { state.isWanted = true }
            return !state.isWanted
        }
        if isNew { wake() }
    }

    func close() async {
        await withCheckedContinuation { continuation in
            let isRunning = state.withLock { state in
                state.isClosed = true
                if state.isRunning { state.atEnd.append(continuation) }
                return state.isRunning
            }
            if isRunning { wake() } else { continuation.resume() }
        }
    }

    private func wake() {
        var byte: UInt8 = 1
        // A full pipe wakes as well.
        _ = unsafe Glibc.write(pipe.write, &byte, 1)
    }

    // MARK: On its thread

    private func serve() {
        let connection = PostgresConnection(presence: presence)
        var retry = Reconnecting()
        var quietUntil = ContinuousClock.now
        while !state.withLock({ $0.isClosed }) {
            do {
                if !connection.isOpen {
                    _ = try retry.open(connection, at: address)
                    // A bell may be lost, so nobody waits for the disk.
                    try connection.execute("SET synchronous_commit = off; LISTEN straw")
                    _ = try connection.rows(
                        "SELECT pg_advisory_lock_shared(\(PostgresLock.presence)::int, \(Int(presence))::int)")
                    // Whatever rang meanwhile was not heard.
                    state.withLock { $0.ring }?()
                }
                var wait = PostgresLimits.listenWait
                if state.withLock({ $0.isWanted }) {
                    wait = max(.zero, quietUntil - .now)
                    if wait == .zero {
                        state.withLock { $0.isWanted = false }
                        try connection.execute("NOTIFY straw")
                        quietUntil = .now + PostgresLimits.ringEvery
                        wait = PostgresLimits.listenWait
                    }
                }
                let heard = try connection.notifications(wake: pipe.read, atMost: wait)
                emptyPipe()
                if heard > 0 { state.withLock { $0.ring }?() }
            } catch {
                connection.close()
                Thread.sleep(forTimeInterval: 0.1)
            }
        }
        connection.close()
        let atEnd = state.withLock { state in
            state.isRunning = false
            defer { state.atEnd = [] }
            return state.atEnd
        }
        for continuation in atEnd { continuation.resume() }
    }

    private func emptyPipe() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while unsafe Glibc.read(pipe.read, &bytes, bytes.count) == bytes.count {}
    }
}
