import GRDB
package import Impediments

/// The ledger in one SQLite file: the default, for one machine.
///
/// A commit is on the disk before it is answered (`synchronous = FULL`, read back at start): a platform's 200
/// promises it. SQLite has one writer at a time, so a transaction never has to wait for those of its workspace.
package struct SQLiteLedger: Ledger {
    let database: any DatabaseWriter
    /// `nil`: in memory, where nobody else can come.
    let lock: FileLock?
    /// The file that was not looked at whole when it was opened; `nil` where nothing is left to look at.
    var unchecked: String?
    /// No disk to wait for: what is asked is done at once, in the caller's own thread.
    private var isInMemory: Bool { lock == nil }

    package func takeAlone() throws -> Bool {
        guard try lock?.take() ?? true else {
            throw LedgerError(
                .busy,
                "another straw serves the ledger \(lock?.ledger ?? ""); end that one, or use PostgreSQL for several at once"
            )
        }
        return true
    }

    package func append(_ deliveries: [Delivery]) async throws -> [Appended] {
        try await shielded { session in try session.append(deliveries) }
    }

    package func write<Value: Sendable>(
        in workspace: String?, _ body: @escaping @Sendable (any LedgerTransaction) throws -> Value
    ) async throws -> Value {
        try await shielded { session in try body(session) }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any LedgerReading) throws -> Value
    ) async throws -> Value {
        let database = database
        if isInMemory {
            return try LedgerError.mapping {
                // One connection, and nobody else at it: the view is consistent as it is.
                try database.unsafeRead { try body(LedgerSession(connection: SQLiteConnection(db: $0))) }
            }
        }
        do {
            return try await database.read { db in
                try body(LedgerSession(connection: SQLiteConnection(db: db)))
            }
        } catch let error as DatabaseError {
            throw LedgerError(error)
        }
    }

    package func clock() async throws -> Instant? { nil }

    package func schemaNumber() async throws -> Int {
        do { return try await database.read(SQLiteSchema.version) } catch let error as DatabaseError {
            throw LedgerError(error)
        }
    }

    /// The command line beside the daemon cannot ring; the daemon looks by itself now and then.
    package func listen(_ ring: @escaping @Sendable () -> Void) {}
    package func ring() {}

    package func close() async throws {
        let database = database
        try await Task { try await database.writeWithoutTransaction(SQLiteConnection.emptyLog) }.value
        try LedgerError.mapping { try database.close() }
        lock?.release()
    }

    /// A cancelled task's write would be interrupted and rolled back, so it runs in a task of its own, which
    /// nobody cancels.
    private func shielded<Value: Sendable>(
        _ body: @escaping @Sendable (LedgerSession) throws -> Value
    ) async throws -> Value {
        let database = database
        if isInMemory {
            return try LedgerError.mapping {
                try database.write { try body(LedgerSession(connection: SQLiteConnection(db: $0))) }
            }
        }
        return try await Task {
            do {
                return try await database.write { db in
                    try body(LedgerSession(connection: SQLiteConnection(db: db)))
                }
            } catch let error as DatabaseError {
                throw LedgerError(error)
            }
        }.value
    }
}
