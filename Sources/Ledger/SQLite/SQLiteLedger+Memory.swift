import GRDB

/// One that many short histories use, one after the other.
package protocol ReusableLedger: Ledger {
    /// Empties it, so that nothing tells it from a new one.
    func forget() async throws
}

extension SQLiteLedger: ReusableLedger {
    /// Nothing outlives it: for rehearsals and tests.
    ///
    /// - Parameter isReused: whether `forget` may be called: events can then be deleted.
    package static func inMemory(isReused: Bool = false) throws -> SQLiteLedger {
        try LedgerError.mapping {
            let queue = try DatabaseQueue(configuration: configuration())
            try queue.inDatabase { db in
                try SQLiteSchema.migrate(db)
                if isReused { try db.execute(sql: "DROP TRIGGER event_not_deleted") }
            }
            return SQLiteLedger(database: queue, lock: nil)
        }
    }

    /// Empties a ledger in memory, so that the next one need not be made: its statements are already understood,
    /// which is most of the work of a short history.
    package func forget() async throws {
        try await database.write { db in
            for table in Schema.tables.reversed() + ["sqlite_sequence"] { try db.execute(sql: "DELETE FROM \(table)") }
        }
    }
}
