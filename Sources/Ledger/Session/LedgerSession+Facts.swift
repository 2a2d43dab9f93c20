import Impediments

extension LedgerSession {
    func workspaceStart(_ workspace: String) throws -> Instant? {
        try row("SELECT started_ms FROM workspace WHERE name = \(workspace)")?.instantIfAny("started_ms")
    }

    func startWorkspace(_ workspace: String, at now: Instant) throws -> Instant {
        let row = try row(
            """
            INSERT INTO workspace (name, started_ms) VALUES (\(workspace), \(now.milliseconds))
            ON CONFLICT (name) DO UPDATE SET started_ms = coalesce(workspace.started_ms, excluded.started_ms)
            RETURNING started_ms
            """)
        guard let row else { throw LedgerError(.other, "the workspace could not be started") }
        return try row.instant("started_ms")
    }

    func fact(_ name: String, in workspace: String) throws -> String? {
        try row("SELECT value FROM fact WHERE workspace = \(workspace) AND name = \(name)")?.value("value")
    }

    func setFact(_ name: String, to value: String, in workspace: String) throws {
        try run(
            """
            INSERT INTO fact (workspace, name, value) VALUES (\(workspace), \(name), \(value))
            ON CONFLICT (workspace, name) DO UPDATE SET value = excluded.value
            """)
    }

    /// Counts what the partial indexes hold, however long the history is.
    func backlog() throws -> Backlog {
        Backlog(
            inbox: try countPendingDeliveries(),
            quarantined: try count("SELECT count(*) AS many FROM inbox WHERE state = 'quarantined'"),
            letters: try count("SELECT count(*) AS many FROM outbox WHERE state = 'waiting'"),
            dead: try count("SELECT count(*) AS many FROM outbox WHERE state = 'dead'"))
    }

    private func count(_ query: SQL) throws -> Int { try row(query)?.value("many") ?? 0 }
}
