import Impediments
import Letters

extension LedgerSession {
    /// One delivery, or the row that it is a duplicate of (R9).
    func append(_ delivery: Delivery) throws -> Appended {
        let state: String
        var (conversation, body, reason, payload): (String?, String?, String?, [UInt8]?)
        switch delivery.body {
        case .readable(let inbound):
            state = "waiting"
            conversation = inbound.conversation
            body = try StoredJSON.text(inbound)
        case .unreadable(let bytes, let why):
            state = "quarantined"
            reason = why
            payload = bytes
        }
        let added = try row(
            """
            INSERT INTO inbox (workspace, source, event_id, conversation, state, received_ms, reason, payload, body)
            VALUES (\(delivery.workspace), \(delivery.source), \(delivery.eventID), \(conversation), \(state),
                    \(delivery.receivedAt.milliseconds), \(reason), \(payload), \(body))
            ON CONFLICT (workspace, source, event_id) DO NOTHING
            RETURNING id
            """)
        if let added { return .new(id: try added.value("id")) }
        let known = try row(
            """
            SELECT id FROM inbox WHERE workspace = \(delivery.workspace) AND source = \(delivery.source)
                AND event_id = \(delivery.eventID)
            """)
        guard let known else { throw LedgerError(.other, "a delivery was neither added nor known") }
        return .duplicate(id: try known.value("id"))
    }

    func inboxRow(_ row: SQLRow) throws -> InboxRow {
        let id: Int64 = try row.value("id")
        do {
            return InboxRow(
                id: id, workspace: try row.value("workspace"),
                inbound: try StoredJSON.value(from: row.value("body"), in: "inbox row \(id)"),
                receivedAt: try row.instant("received_ms"), attempts: try row.value("attempts"))
        } catch let error as LedgerError {
            throw LedgerError(error.code, error.description, delivery: id)
        }
    }

    func hasDeliveries(at now: Instant) throws -> Bool {
        try row(
            "SELECT 1 AS waits FROM inbox WHERE state = 'waiting' AND next_attempt_ms <= \(now.milliseconds) LIMIT 1"
        ) != nil
    }

    func countPendingDeliveries() throws -> Int {
        try row("SELECT count(*) AS pending FROM inbox WHERE state = 'waiting'")?.value("pending") ?? 0
    }

    func nextDeliveryRetry() throws -> Instant? {
        try row("SELECT min(next_attempt_ms) AS next FROM inbox WHERE state = 'waiting' AND attempts > 0")?
            .instantIfAny("next")
    }
}
