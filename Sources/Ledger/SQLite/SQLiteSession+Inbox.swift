import Foundation
import GRDB
import Impediments
import Letters

extension SQLiteSession {
    /// One delivery, or the row that it is a duplicate of (R9).
    func append(_ delivery: Delivery) throws -> Appended {
        let state: String
        var (conversation, body, reason, payload): (String?, String?, String?, Data?)
        switch delivery.body {
        case .readable(let inbound):
            state = "waiting"
            conversation = inbound.conversation
            body = try StoredJSON.text(inbound)
        case .unreadable(let bytes, let why):
            state = "quarantined"
            reason = why
            payload = Data(bytes)
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

    /// A row that waits for another try holds back the later ones of its conversation.
    ///
    /// Left alone, SQLite looks for those among all that wait, which is quadratic.
    static func pending(at now: Instant, limit: Int) -> SQL {
        """
        SELECT id, workspace, body, received_ms, attempts FROM inbox AS row
        WHERE state = 'waiting' AND next_attempt_ms <= \(now.milliseconds) AND NOT EXISTS (
            SELECT 1 FROM inbox AS earlier INDEXED BY inbox_retried
            WHERE earlier.state = 'waiting' AND earlier.attempts > 0
                AND earlier.workspace = row.workspace AND earlier.conversation = row.conversation
                AND earlier.id < row.id AND earlier.next_attempt_ms > \(now.milliseconds))
        ORDER BY id LIMIT \(limit)
        """
    }

    func pendingDeliveries(at now: Instant, limit: Int) throws -> [InboxRow] {
        try rows(Self.pending(at: now, limit: limit)).map(inboxRow)
    }

    private func inboxRow(_ row: Row) throws -> InboxRow {
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

    func countPendingDeliveries() throws -> Int {
        try row("SELECT count(*) AS pending FROM inbox WHERE state = 'waiting'")?.value("pending") ?? 0
    }

    func nextDeliveryRetry() throws -> Instant? {
        try row("SELECT min(next_attempt_ms) AS next FROM inbox WHERE state = 'waiting' AND attempts > 0")?
            .instantIfAny("next")
    }

    func finish(delivery id: Int64, at now: Instant) throws {
        let changed = try run(
            """
            UPDATE inbox SET state = 'done', settled_ms = \(now.milliseconds), reason = NULL, payload = NULL, body = NULL
            WHERE id = \(id) AND state = 'waiting'
            """)
        try requireWaiting(changed, id)
    }

    func fail(delivery id: Int64, reason: String, retryAt: Instant?, at now: Instant) throws {
        let changed =
            if let retryAt {
                try run(
                    """
                    UPDATE inbox SET attempts = attempts + 1, next_attempt_ms = \(retryAt.milliseconds),
                        reason = \(reason)
                    WHERE id = \(id) AND state = 'waiting'
                    """)
            } else {
                try run(
                    """
                    UPDATE inbox SET attempts = attempts + 1, state = 'quarantined', reason = \(reason),
                        settled_ms = \(now.milliseconds)
                    WHERE id = \(id) AND state = 'waiting'
                    """)
            }
        try requireWaiting(changed, id)
    }

    /// Somebody else has settled it: what this transaction did on its behalf must not be done twice.
    private func requireWaiting(_ changed: Int, _ id: Int64) throws {
        guard changed == 1 else { throw LedgerError(.constraint, "inbox row \(id) does not wait to be read") }
    }
}
