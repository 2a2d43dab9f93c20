import Impediments
import Letters

extension LedgerSession {
    private static let quarantined: SQL = """
        SELECT id, workspace, source, event_id, received_ms, reason, payload, body FROM inbox
        WHERE state = 'quarantined'
        """

    func quarantine(_ id: Int64) throws -> QuarantineRow? {
        try row(Self.quarantined + " AND id = \(id)").map(quarantineRow)
    }

    func quarantine(limit: Int) throws -> [QuarantineRow] {
        try rows(Self.quarantined + " ORDER BY id LIMIT \(limit)").map(quarantineRow)
    }

    func release(quarantine id: Int64, as inbound: Inbound, at now: Instant) throws -> Bool {
        try run(
            """
            UPDATE inbox SET state = 'waiting', attempts = 0, next_attempt_ms = 0, settled_ms = NULL, reason = NULL,
                payload = NULL, conversation = \(inbound.conversation), body = \(StoredJSON.text(inbound))
            WHERE id = \(id) AND state = 'quarantined'
            """) == 1
    }

    func drop(quarantine id: Int64) throws -> Bool {
        try run(
            """
            UPDATE inbox SET state = 'dropped', payload = NULL, body = NULL
            WHERE id = \(id) AND state = 'quarantined'
            """) == 1
    }

    private func quarantineRow(_ row: SQLRow) throws -> QuarantineRow {
        let id: Int64 = try row.value("id")
        let body: String? = try row.value("body")
        let payload: [UInt8]? = try row.value("payload")
        return QuarantineRow(
            id: id, workspace: try row.value("workspace"), source: try row.value("source"),
            eventID: try row.value("event_id"), receivedAt: try row.instant("received_ms"),
            reason: try row.value("reason"), payload: payload ?? body.map { Array($0.utf8) } ?? [],
            inbound: body.flatMap { readable($0, id) })
    }

    /// A row may be here because it cannot be read; then its bytes are what there is to show.
    private func readable(_ body: String, _ id: Int64) -> Inbound? {
        do {
            return try StoredJSON.value(from: body, in: "quarantine row \(id)")
        } catch {
            return nil
        }
    }
}
