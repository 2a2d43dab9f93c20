import Impediments
import Letters

extension LedgerSession {
    /// How many deliveries one statement stores: the usual numbers in one, and few statements for any number.
    private static let atOnce = [64, 32] + (1...16).reversed()

    /// Whether so many deliveries are stored by a single statement.
    static func storesInOneStatement(_ count: Int) -> Bool { atOnce.contains(count) }

    /// For each delivery its row, or the row that it is a duplicate of (R9).
    func append(_ deliveries: [Delivery]) throws -> [Appended] {
        var appended: [Appended] = []
        var rest = deliveries[...]
        while let size = Self.atOnce.first(where: { $0 <= rest.count }) {
            appended += try store(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return appended
    }

    private struct Key: Hashable {
        let workspace: String
        let source: String
        let eventID: String

        /// PostgreSQL keeps a picture of a NUL in its place, and gives that back.
        init(workspace: String, source: String, eventID: String) {
            self.workspace = workspace
            self.source = source
            self.eventID = eventID.withPicturedNULs
        }
    }

    private func store(_ deliveries: ArraySlice<Delivery>) throws -> [Appended] {
        var sql: SQL = """
            INSERT INTO inbox (workspace, source, event_id, conversation, state, received_ms, reason, payload, body)
            VALUES 
            """
        for (index, delivery) in deliveries.enumerated() {
            sql += index == 0 ? "" : ", "
            sql += try values(of: delivery)
        }
        sql += " ON CONFLICT (workspace, source, event_id) DO NOTHING RETURNING id, workspace, source, event_id"
        var new: [Key: Int64] = [:]
        for row in try rows(sql) {
            let key = Key(
                workspace: try row.value("workspace"), source: try row.value("source"),
                eventID: try row.value("event_id"))
            new[key] = try row.value("id")
        }
        return try deliveries.map { delivery in
            let key = Key(workspace: delivery.workspace, source: delivery.source, eventID: delivery.eventID)
            if let id = new.removeValue(forKey: key) { return .new(id: id) }
            let known = try row(
                """
                SELECT id FROM inbox WHERE workspace = \(delivery.workspace) AND source = \(delivery.source)
                    AND event_id = \(delivery.eventID)
                """)
            guard let known else { throw LedgerError(.other, "a delivery was neither added nor known") }
            return .duplicate(id: try known.value("id"))
        }
    }

    private func values(of delivery: Delivery) throws -> SQL {
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
        return """
            (\(delivery.workspace), \(delivery.source), \(delivery.eventID), \(conversation), \(state), \
            \(delivery.receivedAt.milliseconds), \(reason), \(payload), \(body))
            """
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
            "SELECT 1 AS waits FROM inbox WHERE state = 'waiting' AND \(literal: Retry.isDue("inbox", at: now)) LIMIT 1"
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
