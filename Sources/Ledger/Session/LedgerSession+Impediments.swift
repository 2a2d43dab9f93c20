import Impediments
import Letters

extension LedgerSession {
    func impediment(_ id: ImpedimentID, in workspace: String) throws -> Impediment? {
        try row("SELECT number, body FROM impediment WHERE workspace = \(workspace) AND number = \(id.number)")
            .map { try impediment($0, in: workspace) }
    }

    func impediment(_ row: SQLRow, in workspace: String) throws -> Impediment {
        let number: Int = try row.value("number")
        return try StoredJSON.value(from: row.value("body"), in: "impediment \(number) of \(workspace)")
    }

    func events(of id: ImpedimentID, in workspace: String) throws -> [RecordedEvent] {
        try rows(
            """
            SELECT sequence, at_ms, body FROM event
            WHERE workspace = \(workspace) AND impediment = \(id.number) ORDER BY sequence
            """
        ).map { row in
            let sequence: Int64 = try row.value("sequence")
            return RecordedEvent(
                sequence: sequence, impediment: id, at: try row.instant("at_ms"),
                event: try StoredJSON.value(from: row.value("body"), in: "event \(sequence) of \(workspace)"))
        }
    }

    static func dueImpediments(at now: Instant, limit: Int) -> SQL {
        """
        SELECT workspace, number, due_ms FROM impediment WHERE due_ms <= \(now.milliseconds)
        ORDER BY due_ms, number, workspace LIMIT \(limit)
        """
    }

    func dueImpediments(at now: Instant, limit: Int) throws -> [Scheduled<ImpedimentID>] {
        try rows(Self.dueImpediments(at: now, limit: limit)).map { row in
            Scheduled(
                workspace: try row.value("workspace"), key: ImpedimentID(try row.value("number")),
                due: try row.instant("due_ms"))
        }
    }

    func takeImpedimentNumber(in workspace: String) throws -> ImpedimentID {
        let row = try row(
            """
            INSERT INTO workspace (name, last_impediment) VALUES (\(workspace), 1)
            ON CONFLICT (name) DO UPDATE SET last_impediment = workspace.last_impediment + 1
            RETURNING last_impediment
            """)
        guard let row else { throw LedgerError(.other, "no number could be taken") }
        return ImpedimentID(try row.value("last_impediment"))
    }

    func append(_ events: [Event], of id: ImpedimentID, in workspace: String, at now: Instant) throws {
        for event in events {
            try run(
                """
                INSERT INTO event (workspace, sequence, impediment, at_ms, body)
                SELECT \(workspace), coalesce(max(sequence), 0) + 1, \(id.number), \(now.milliseconds),
                    \(StoredJSON.text(event))
                FROM event WHERE workspace = \(workspace)
                """)
        }
    }

    func save(_ impediment: Impediment, due: Instant?, in workspace: String) throws {
        try run(
            """
            INSERT INTO impediment
                (workspace, number, state, is_open, product, team, category, severity, raised_ms, due_ms, touched_ms,
                is_asked, body)
            VALUES (\(workspace), \(impediment.id.number), \(impediment.state.rawValue), \(impediment.isOpen),
                \(impediment.product), \(impediment.team), \(impediment.labels.category.rawValue),
                \(impediment.labels.severity.rawValue), \(impediment.raisedAt.milliseconds), \(due?.milliseconds),
                (SELECT coalesce(max(at_ms), \(impediment.raisedAt.milliseconds)) FROM event
                    WHERE workspace = \(workspace) AND impediment = \(impediment.id.number)),
                \(impediment.isAsked), \(StoredJSON.text(impediment)))
            ON CONFLICT (workspace, number) DO UPDATE SET
                state = excluded.state, is_open = excluded.is_open, product = excluded.product,
                team = excluded.team, category = excluded.category, severity = excluded.severity,
                raised_ms = excluded.raised_ms, due_ms = excluded.due_ms, touched_ms = excluded.touched_ms,
                is_asked = excluded.is_asked, body = excluded.body
            """)
        try countIn(impediment, workspace)
    }

    func setDue(_ due: Instant?, of id: ImpedimentID, in workspace: String) throws {
        try run(
            """
            UPDATE impediment SET due_ms = \(due?.milliseconds)
            WHERE workspace = \(workspace) AND number = \(id.number)
            """)
    }
}
