import GRDB
import Impediments
import Letters

extension SQLiteSession {
    private static let columns: SQL =
        "id, address, state, attempts, next_attempt_ms, last_error, remote_id, body"

    /// The first waiting row of each lane. A lane is one place in the world, whoever writes to it.
    private static func heads(excluding lanes: Set<String>) throws -> SQL {
        let lanes = try StoredJSON.text(lanes.sorted())
        return """
            FROM outbox AS head
            WHERE state = 'waiting' AND lane NOT IN (SELECT value FROM json_each(\(lanes))) AND NOT EXISTS (
                SELECT 1 FROM outbox AS earlier
                WHERE earlier.state = 'waiting' AND earlier.lane = head.lane AND earlier.id < head.id)
            """
    }

    static func sendable(at now: Instant, limit: Int, excludingLanes: Set<String>) throws -> SQL {
        try """
        SELECT \(literal: columns) \(literal: heads(excluding: excludingLanes)) AND next_attempt_ms <= \(now.milliseconds)
        ORDER BY id LIMIT \(limit)
        """
    }

    func sendable(at now: Instant, limit: Int, excludingLanes: Set<String>) throws -> [OutboxRow] {
        try rows(Self.sendable(at: now, limit: limit, excludingLanes: excludingLanes)).map(outboxRow)
    }

    func nextSendAttempt(excludingLanes: Set<String>) throws -> Instant? {
        try row("SELECT min(next_attempt_ms) AS next \(literal: Self.heads(excluding: excludingLanes))")?.instantIfAny(
            "next")
    }

    func outbox(_ id: Int64) throws -> OutboxRow? {
        try row("SELECT \(literal: Self.columns) FROM outbox WHERE id = \(id) AND state <> 'dropped'").map(outboxRow)
    }

    func outbox(matching filter: OutboxFilter) throws -> [OutboxRow] {
        let states = filter.states.map(\.rawValue).sorted()
        return try rows(
            "SELECT \(literal: Self.columns) FROM outbox WHERE state IN \(states) ORDER BY id LIMIT \(filter.limit)"
        ).map(outboxRow)
    }

    func remoteID(of key: String, at address: Address, in workspace: String) throws -> String? {
        try row(
            """
            SELECT remote_id FROM outbox
            WHERE workspace = \(workspace) AND key = \(key) AND address = \(StoredJSON.text(address))
            """
        ).flatMap { try $0.value("remote_id") }
    }

    func letter(_ key: String, in workspace: String) throws -> Letter? {
        try row(
            """
            SELECT id, body FROM outbox WHERE workspace = \(workspace) AND key = \(key) AND body IS NOT NULL LIMIT 1
            """
        ).map { try StoredJSON.value(from: $0.value("body"), in: "outbox row of \(key)") }
    }

    /// The plus keeps SQLite from going through all that the source was ever sent.
    static func replyCursor(of source: String, in workspace: String, after key: String) -> SQL {
        """
        SELECT coalesce(min(id), 0) AS id FROM outbox
        WHERE workspace = \(workspace) AND key = \(key) AND +source = \(source)
        """
    }

    func letter(sentAs remoteID: String, at source: String, in workspace: String) throws -> Letter? {
        try row(
            """
            SELECT id, body FROM outbox
            WHERE workspace = \(workspace) AND source = \(source) AND remote_id = \(remoteID) LIMIT 1
            """
        ).map { try StoredJSON.value(from: $0.value("body"), in: "outbox row sent as \(remoteID)") }
    }

    /// Zero, which is before every row, for a key that nobody was sent.
    func replyCursor(of source: String, in workspace: String, after name: String) throws -> Int64 {
        if let id = Int64(name), id >= 0 { return id }
        return try row(Self.replyCursor(of: source, in: workspace, after: name))?.value("id") ?? 0
    }

    /// Ends before the first row that still waits: whoever asks for what came after a row misses none.
    func replies(of source: String, in workspace: String, after id: Int64, limit: Int) throws -> [OutboxRow] {
        try rows(
            """
            SELECT \(literal: Self.columns) FROM outbox
            WHERE workspace = \(workspace) AND source = \(source) AND id > \(id) AND state = 'sent'
                AND id < coalesce((
                    SELECT min(id) FROM outbox
                    WHERE workspace = \(workspace) AND source = \(source) AND id > \(id) AND state = 'waiting'
                ), \(Int64.max))
            ORDER BY id LIMIT \(limit)
            """
        ).map(outboxRow)
    }

    private func outboxRow(_ row: Row) throws -> OutboxRow {
        let id: Int64 = try row.value("id")
        let state: String = try row.value("state")
        guard let state = OutboxRow.State(rawValue: state) else {
            throw LedgerError(.corrupt, "outbox row \(id) is in no known state")
        }
        return OutboxRow(
            id: id, letter: try StoredJSON.value(from: row.value("body"), in: "outbox row \(id)"),
            address: try StoredJSON.value(from: row.value("address"), in: "outbox row \(id)"), state: state,
            attempts: try row.value("attempts"), nextAttempt: try row.instant("next_attempt_ms"),
            lastError: try row.value("last_error"), remoteID: try row.value("remote_id"))
    }
}
