internal import Ledger
internal import Synchronization

/// Ledgers that a history is done with; the next one takes it, emptied.
final class Shelf: Sendable {
    /// Of PostgreSQL; `nil` where the ledgers are SQLite's, in memory.
    private let server: String?
    /// Tells the databases of this run from those of others.
    private let run = UInt64.random(in: 0...UInt64.max)
    private let ledgers = Mutex<[any ReusableLedger]>([])
    /// How many were made.
    private let made = Mutex(0)

    init(server: String?) { self.server = server }

    func take() async throws -> any ReusableLedger {
        guard let used = ledgers.withLock({ $0.popLast() }) else { return try await make() }
        try await used.forget()
        return used
    }

    func putBack(_ ledger: any ReusableLedger) { ledgers.withLock { $0.append(ledger) } }

    func close() async throws {
        for ledger in ledgers.withLock({ $0 }) { try await ledger.close() }
    }

    private func make() async throws -> any ReusableLedger {
        guard let server else { return try SQLiteLedger.inMemory(isReused: true) }
        let number = made.withLock { made in
            made += 1
            return made
        }
        return try await PostgresLedger.scratch(named: "simulated_\(run)_\(number)", on: server)
    }
}
