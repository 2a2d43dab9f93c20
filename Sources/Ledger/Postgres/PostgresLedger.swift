package import Impediments

/// The ledger in a PostgreSQL database, for one or many machines at once.
///
/// Deliveries are taken in by all machines together. Whatever changes impediments takes a lock of its workspace
/// first, so that within a workspace one transaction follows the other, as with SQLite.
package struct PostgresLedger: Ledger {
    let pool: PostgresPool
    let doorbell: PostgresDoorbell

    package func append(_ deliveries: [Delivery]) async throws -> [Appended] {
        let kind: Kind = LedgerSession.storesInOneStatement(deliveries.count) ? .statement : .write(in: nil)
        return try await transaction(kind) { try $0.append(deliveries) }
    }

    package func write<Value: Sendable>(
        in workspace: String?, _ body: @escaping @Sendable (any LedgerTransaction) throws -> Value
    ) async throws -> Value {
        try await transaction(.write(in: workspace)) { try body($0) }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any LedgerReading) throws -> Value
    ) async throws -> Value {
        try await transaction(.read) { try body($0) }
    }

    package func finishCheck() async throws {}

    package func schemaNumber() async throws -> Int { try await pool.run(PostgresSchema.version) }

    package func clock() async throws -> Instant? {
        try await pool.run { connection in
            let asked: SQL = "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now"
            return try connection.rows(asked).first?.instant("now")
        }
    }

    package func takeAlone() throws -> Bool { false }

    package func listen(_ ring: @escaping @Sendable () -> Void) { doorbell.listen(ring) }
    package func ring() { doorbell.ring() }

    /// The server looks after its own pages (`data_checksums`, `pg_amcheck`).
    package func checkStorage(patience: Duration?) async throws -> Bool {
        try await read { _ = try $0.workspaces() }
        return true
    }

    package func fill(
        from backup: StagedBackup, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws { try await fill(from: backup, afterwards: LedgerCopy.postgresIdentities, progress: progress) }

    package func close() async throws {
        await doorbell.close()
        await pool.close()
    }

    private enum Kind: Sendable {
        case read
        case write(in: String?)
        /// One statement that changes something, and is a transaction by itself. It may happen twice without harm.
        case statement

        var begin: String? {
            switch self {
            case .statement: nil
            case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            case .write: "BEGIN"
            }
        }
    }

    /// Runs on a connection's thread, which nobody cancels.
    private func transaction<Value: Sendable>(
        _ kind: Kind, _ body: @escaping @Sendable (LedgerSession) throws -> Value
    ) async throws -> Value {
        for _ in 1..<PostgresLimits.tries {
            switch try await pool.run({ try Self.attempt(kind, body, on: $0) }) {
            case .done(let value): return value
            case .again: continue
            }
        }
        guard case .done(let value) = try await pool.run({ try Self.attempt(kind, body, on: $0) }) else {
            throw LedgerError(.busy, "others were in the way of a transaction \(PostgresLimits.tries) times")
        }
        return value
    }

    private enum Attempt<Value: Sendable>: Sendable {
        case done(Value)
        case again
    }

    private static func attempt<Value>(
        _ kind: Kind, _ body: (LedgerSession) throws -> Value, on connection: PostgresConnection
    ) throws -> Attempt<Value> {
        var isCommitting = false
        do {
            if let begin = kind.begin { connection.begin(begin) }
            if case .write(let workspace?) = kind {
                // "Strw", and the workspace: all who write in it wait here for each other.
                _ = try connection.rows(
                    "SELECT pg_advisory_xact_lock(\(PostgresLock.workspace)::int, hashtext(\(workspace)))")
            }
            let value = try body(LedgerSession(connection: connection))
            switch kind {
            case .read: try connection.letGo()
            case .write:
                isCommitting = true
                try connection.execute("COMMIT")
            case .statement: break
            }
            return .done(value)
        } catch {
            let wasOpen = connection.isOpen
            if wasOpen, kind.begin != nil { try connection.execute("ROLLBACK") }
            guard let error = error as? LedgerError else { throw error }
            if error.code == .busy, connection.lastState?.asksForAnotherTry == true { return .again }
            // A connection that was lost before the commit was asked for has changed nothing.
            if error.code == .away, !wasOpen, !isCommitting { return .again }
            throw error
        }
    }
}
