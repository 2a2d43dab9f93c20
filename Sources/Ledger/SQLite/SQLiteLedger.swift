import GRDB

/// The ledger in one SQLite file: the default, for one machine.
///
/// A commit is on the disk before it is answered (`synchronous = FULL`, read back at start): a platform's 200
/// promises it.
package struct SQLiteLedger: Ledger {
    let database: any DatabaseWriter

    package func append(_ deliveries: [Delivery]) async throws -> [Appended] {
        try await shielded { session in try deliveries.map(session.append) }
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any LedgerTransaction) throws -> Value
    ) async throws -> Value {
        try await shielded { session in try body(session) }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any LedgerReading) throws -> Value
    ) async throws -> Value {
        do {
            return try await database.read { db in try body(SQLiteSession(db: db)) }
        } catch let error as DatabaseError {
            throw LedgerError(error)
        }
    }

    package func close() async throws {
        let database = database
        try await Task { try await database.writeWithoutTransaction(SQLiteSession.emptyLog) }.value
        try LedgerError.mapping { try database.close() }
    }

    /// A cancelled task's write would be interrupted and rolled back, so it runs in a task of its own, which
    /// nobody cancels.
    private func shielded<Value: Sendable>(
        _ body: @escaping @Sendable (SQLiteSession) throws -> Value
    ) async throws -> Value {
        let database = database
        return try await Task {
            do {
                return try await database.write { db in try body(SQLiteSession(db: db)) }
            } catch let error as DatabaseError {
                throw LedgerError(error)
            }
        }.value
    }
}
