import Impediments
import Letters

extension LedgerSession {
    private static let columns: SQL =
        "id, address, state, attempts, next_attempt_ms, last_error, remote_id, settled_ms, body"

    /// The first waiting row of each lane, unless somebody has it. A lane is one place in the world, whoever
    /// writes to it. One that was never tried and leaves later, in its reader's hours, holds back none that may
    /// leave before it; once its moment has come, it goes before all that were written after it.
    private static func heads(for claimant: Claimant, at now: Instant, inHand: Set<Int64>) -> SQL {
        let heads: SQL = """
            FROM outbox AS head
            WHERE state = 'waiting' AND NOT EXISTS (
                SELECT 1 FROM outbox AS earlier
                WHERE earlier.state = 'waiting' AND earlier.lane = head.lane AND earlier.id < head.id
                    AND (earlier.attempts > 0 OR earlier.next_attempt_ms <= head.next_attempt_ms
                        OR earlier.next_attempt_ms <= \(now.milliseconds)))
            AND NOT EXISTS (
                SELECT 1 FROM letter_claim WHERE letter = head.id AND claimant <> \(claimant.number))
            """
        return inHand.isEmpty ? heads : heads + " AND id NOT IN \(inHand.sorted())"
    }

    static func sendable(
        by claimant: Claimant, at now: Instant, limit: Int, inHand: Set<Int64>, _ dialect: Dialect
    ) -> SQL {
        """
        SELECT id \(literal: heads(for: claimant, at: now, inHand: inHand)) AND \(literal: Retry.isDue("head", at: now))
        ORDER BY id LIMIT \(limit)\(literal: dialect.skippingLocked)
        """
    }

    func nextSendAttempt(by claimant: Claimant, at now: Instant, inHand: Set<Int64>) throws -> Instant? {
        try row(
            """
            SELECT min(\(literal: Retry.moment("head", at: now))) AS next
            \(literal: Self.heads(for: claimant, at: now, inHand: inHand))
            """
        )?.instantIfAny("next")
    }

    func claimLetters(by claimant: Claimant, at now: Instant, limit: Int, inHand: Set<Int64>) throws -> [OutboxRow] {
        let ids: [Int64] = try rows(
            Self.sendable(by: claimant, at: now, limit: limit, inHand: inHand, dialect)
        ).map { try $0.value("id") }
        guard !ids.isEmpty else { return [] }
        do {
            for id in ids {
                try run(
                    """
                    INSERT INTO letter_claim (letter, claimant) VALUES (\(id), \(claimant.number))
                    ON CONFLICT (letter) DO NOTHING
                    """)
            }
        } catch let error as LedgerError where error.code == .constraint {
            throw LedgerError(.lost, "claimant \(claimant.number) was given up")
        }
        return try rows(
            """
            SELECT \(literal: Self.columns) FROM outbox JOIN letter_claim ON letter = id
            WHERE claimant = \(claimant.number) AND id IN \(ids) ORDER BY id
            """
        ).map(outboxRow)
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

    func sentLetters(limit: Int) throws -> [OutboxRow] {
        try rows(
            """
            SELECT \(literal: Self.columns) FROM outbox WHERE state = 'sent'
            ORDER BY settled_ms DESC, id DESC LIMIT \(limit)
            """
        ).map(outboxRow)
    }

    static func later(about impediment: ImpedimentID, in workspace: String, after now: Instant) -> SQL {
        """
        SELECT \(literal: columns) FROM outbox
        WHERE state = 'waiting' AND workspace = \(workspace) AND about = \(impediment.description) AND attempts = 0
            AND next_attempt_ms > \(now.milliseconds)
            AND NOT EXISTS (SELECT 1 FROM letter_claim WHERE letter = outbox.id)
        ORDER BY id
        """
    }

    func laterLetters(about impediment: ImpedimentID, in workspace: String, after now: Instant) throws -> [OutboxRow] {
        try rows(Self.later(about: impediment, in: workspace, after: now)).map(outboxRow)
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

    func letter(sentAs remoteID: String, at source: String, in workspace: String) throws -> Letter? {
        try row(
            """
            SELECT id, body FROM outbox
            WHERE workspace = \(workspace) AND source = \(source) AND remote_id = \(remoteID) LIMIT 1
            """
        ).map { try StoredJSON.value(from: $0.value("body"), in: "outbox row sent as \(remoteID)") }
    }

    static func mailed(as messageID: String, in workspace: String) -> SQL {
        """
        SELECT id, body FROM outbox
        WHERE workspace = \(workspace) AND source IS NULL AND remote_id = \(messageID) AND body IS NOT NULL LIMIT 1
        """
    }

    func letter(mailedAs messageID: String, in workspace: String) throws -> Letter? {
        try row(Self.mailed(as: messageID, in: workspace))
            .map { try StoredJSON.value(from: $0.value("body"), in: "outbox row mailed as \(messageID)") }
    }

    /// Zero, which is before all of them, for a key that nobody was sent.
    func replyCursor(of source: String, in workspace: String, after name: String) throws -> Int64 {
        if let number = Int64(name), number >= 0 { return number }
        return try rows("SELECT source, reply FROM outbox WHERE workspace = \(workspace) AND key = \(name) ORDER BY id")
            .first { try $0.value("source", as: String?.self) == source }?.value("reply") ?? 0
    }

    static func replies(of source: String, in workspace: String, after number: Int64, limit: Int) -> SQL {
        """
        SELECT id, reply, address, body FROM outbox
        WHERE workspace = \(workspace) AND source = \(source) AND reply > \(number) ORDER BY reply LIMIT \(limit)
        """
    }

    func replies(of source: String, in workspace: String, after number: Int64, limit: Int) throws -> [KeptReply] {
        try rows(Self.replies(of: source, in: workspace, after: number, limit: limit)).map { row in
            let id: Int64 = try row.value("id")
            return KeptReply(
                number: try row.value("reply"),
                letter: try StoredJSON.value(from: row.value("body"), in: "outbox row \(id)"),
                address: try StoredJSON.value(from: row.value("address"), in: "outbox row \(id)"))
        }
    }

    private func outboxRow(_ row: SQLRow) throws -> OutboxRow {
        let id: Int64 = try row.value("id")
        let state: String = try row.value("state")
        guard let state = OutboxRow.State(rawValue: state) else {
            throw LedgerError(.corrupt, "outbox row \(id) is in no known state")
        }
        return OutboxRow(
            id: id, letter: try StoredJSON.value(from: row.value("body"), in: "outbox row \(id)"),
            address: try StoredJSON.value(from: row.value("address"), in: "outbox row \(id)"), state: state,
            attempts: try row.value("attempts"), nextAttempt: try row.instant("next_attempt_ms"),
            lastError: try row.value("last_error"), remoteID: try row.value("remote_id"),
            settledAt: try row.instantIfAny("settled_ms"))
    }
}
