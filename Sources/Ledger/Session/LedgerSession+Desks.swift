import Impediments

extension LedgerSession {
    func desk(of person: String, in workspace: String) throws -> Desk? {
        try row("SELECT person, body FROM desk WHERE workspace = \(workspace) AND person = \(person)")
            .map { try desk($0, in: workspace) }
    }

    func desks(in workspace: String) throws -> [Desk] {
        try rows("SELECT person, body FROM desk WHERE workspace = \(workspace) ORDER BY person")
            .map { try desk($0, in: workspace) }
    }

    private func desk(_ row: SQLRow, in workspace: String) throws -> Desk {
        let person: String = try row.value("person")
        return try StoredJSON.value(from: row.value("body"), in: "desk of \(person) in \(workspace)")
    }

    func dueDesks(at now: Instant, limit: Int) throws -> [Scheduled<String>] {
        try rows(
            """
            SELECT workspace, person, due_ms FROM desk WHERE due_ms <= \(now.milliseconds)
            ORDER BY due_ms, person, workspace LIMIT \(limit)
            """
        ).map { row in
            Scheduled(
                workspace: try row.value("workspace"), key: try row.value("person"), due: try row.instant("due_ms"))
        }
    }

    func nextDue() throws -> Instant? {
        let impediment = try row("SELECT min(due_ms) AS next FROM impediment WHERE due_ms IS NOT NULL")
        let desk = try row("SELECT min(due_ms) AS next FROM desk WHERE due_ms IS NOT NULL")
        return try [impediment, desk].compactMap { try $0?.instantIfAny("next") }.min()
    }

    func save(_ desk: Desk, due: Instant?, in workspace: String) throws {
        try run(
            """
            INSERT INTO desk (workspace, person, due_ms, body)
            VALUES (\(workspace), \(desk.person), \(due?.milliseconds), \(StoredJSON.text(desk)))
            ON CONFLICT (workspace, person) DO UPDATE SET due_ms = excluded.due_ms, body = excluded.body
            """)
    }

    func digest(of person: String, period: String, in workspace: String) throws -> RecordedDigest? {
        try row(
            """
            SELECT person, period, body FROM digest
            WHERE workspace = \(workspace) AND person = \(person) AND period = \(period)
            """
        ).map { try digest($0, in: workspace) }
    }

    func digests(in workspace: String, person: String?, limit: Int) throws -> [RecordedDigest] {
        var sql: SQL = "SELECT person, period, body FROM digest WHERE workspace = \(workspace)"
        if let person { sql += " AND person = \(person)" }
        return try rows(sql + " ORDER BY at_ms DESC, period DESC, person LIMIT \(limit)")
            .map { try digest($0, in: workspace) }
    }

    private func digest(_ row: SQLRow, in workspace: String) throws -> RecordedDigest {
        let (person, period): (String, String) = (try row.value("person"), try row.value("period"))
        return try StoredJSON.value(from: row.value("body"), in: "digest \(period) of \(person) in \(workspace)")
    }

    func record(_ digest: RecordedDigest, in workspace: String) throws -> Bool {
        try run(
            """
            INSERT INTO digest (workspace, person, period, at_ms, body)
            VALUES (\(workspace), \(digest.person), \(digest.period), \(digest.at.milliseconds),
                \(StoredJSON.text(digest)))
            ON CONFLICT (workspace, person, period) DO NOTHING
            """) == 1
    }
}
