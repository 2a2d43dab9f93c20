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
        // The last one of each workspace: the times of events are not indexed.
        newestEvent = try connection.rows(
            """
            SELECT max(at_ms) AS newest FROM event JOIN (
                SELECT workspace AS owner, max(sequence) AS latest FROM event GROUP BY workspace) AS last
            ON workspace = owner AND sequence = latest
            """
        ).first?.instantIfAny("newest")
    }
}
