package import Impediments
internal import Synchronization

/// A ledger that holds values instead of rows: for rehearsals, where nothing outlives the run and years pass in seconds.
///
/// It does what every ledger must do within one process; what goes to files or erases a person for good belongs to the
/// others. A transaction that throws is taken back.
package final class MemoryLedger: Ledger {
    private let session = Mutex(MemorySession())

    package init() {}

    package func append(_ deliveries: [Delivery]) async throws -> [Appended] {
        try transact { session in deliveries.map { session.append($0) } }
    }

    package func write<Value: Sendable>(
        in workspace: String?, _ body: @escaping @Sendable (any LedgerTransaction) throws -> Value
    ) async throws -> Value {
        try transact { try body($0) }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any LedgerReading) throws -> Value
    ) async throws -> Value {
        try session.withLock { try body($0) }
    }

    private func transact<Value: Sendable>(_ body: (MemorySession) throws -> Value) throws -> Value {
        try session.withLock { session in
            do {
                let value = try body(session)
                try session.checkEvents()
                session.end(.commit)
                return value
            } catch {
                session.end(.rollBack)
                throw error
            }
        }
    }

    package func checkStorage(patience: Duration?) async throws -> Bool { true }
    package func schemaNumber() async throws -> Int { Schema.newest }
    package func clock() async throws -> Instant? { nil }

    package func backUp(
        to path: String, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws -> LedgerSummary {
        throw LedgerError(.other, "a ledger in memory has no backup")
    }

    package func fill(from backup: StagedBackup, progress: @escaping @Sendable (LedgerProgress) -> Void) async throws {
        throw LedgerError(.other, "a ledger in memory takes no backup")
    }

    package func finishCheck() async throws {}
    package func takeAlone() throws -> Bool { true }
    package func listen(_ ring: @escaping @Sendable () -> Void) {}
    package func ring() {}
    package func close() async throws {}
}
