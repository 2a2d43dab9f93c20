package import Impediments

/// What a ledger or a backup holds, in the numbers by which people know it again.
package struct LedgerSummary: Sendable, Hashable {
    /// The number of its schema.
    package var schema: Int
    /// Rows, by table; those who were at work and their claims are left out.
    package var rows: [String: Int64]
    package var lettersWaiting: Int64
    package var newestEvent: Instant?

    package var impediments: Int64 { rows["impediment"] ?? 0 }
    package var events: Int64 { rows["event"] ?? 0 }

    init(schema: Int, _ connection: any SQLConnection) throws {
        self.schema = schema
        rows = [:]
        for table in CopiedTable.all where table.since <= schema { rows[table.name] = try table.count(in: connection) }
        let waiting = try connection.rows("SELECT count(*) AS many FROM outbox WHERE state = 'waiting'").first
        lettersWaiting = try waiting?.value("many") ?? 0
        // Of each impediment the newest is known; before that was kept, the last one of each workspace has to do.
        guard schema < 2 else {
            let sql: SQL = "SELECT max(touched_ms) AS newest FROM impediment"
            newestEvent = try connection.rows(sql).first?.instantIfAny("newest")
            return
        }
        newestEvent = try connection.rows(
            """
            SELECT max(at_ms) AS newest FROM event JOIN (
                SELECT workspace AS owner, max(sequence) AS latest FROM event GROUP BY workspace) AS last
            ON workspace = owner AND sequence = latest
            """
        ).first?.instantIfAny("newest")
    }
}

extension Ledger {
    package func summary() async throws -> LedgerSummary {
        let schema = try await schemaNumber()
        return try await read { reading in
            guard let session = reading as? LedgerSession else {
                throw LedgerError(.other, "this ledger cannot be summed up")
            }
            return try LedgerSummary(schema: schema, session.connection)
        }
    }
}
