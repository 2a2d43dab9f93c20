import Impediments
import Letters

/// Who reads which delivery: claims, and what becomes of them.
extension LedgerSession {
    /// Rows that might be read now. A row that waits for another try holds back the later ones of its
    /// conversation, and so does one that somebody else has claimed.
    ///
    /// Left alone, SQLite looks for those among all that wait, which is quadratic.
    static func readable(by claimant: Claimant, at now: Instant, limit: Int, _ dialect: Dialect) -> SQL {
        """
        SELECT id FROM inbox AS delivery
        WHERE state = 'waiting' AND \(literal: Retry.isDue("delivery", at: now)) AND NOT EXISTS (
            SELECT 1 FROM inbox AS earlier\(literal: dialect.byIndex("inbox_retried"))
            WHERE earlier.state = 'waiting' AND earlier.attempts > 0
                AND earlier.workspace = delivery.workspace AND earlier.conversation = delivery.conversation
                AND earlier.id < delivery.id AND NOT \(literal: Retry.isDue("earlier", at: now)))
        AND NOT EXISTS (
            SELECT 1 FROM delivery_claim
            WHERE delivery_claim.claimant <> \(claimant.number) AND delivery_claim.workspace = delivery.workspace
                AND delivery_claim.conversation = delivery.conversation AND delivery_claim.delivery <= delivery.id)
        ORDER BY id LIMIT \(limit)\(literal: dialect.skippingLocked)
        """
    }

    /// Claims follow one after the other, so that each sees all before. Nobody waits for that: whoever finds another
    /// one at it leaves the rows to that one, this time.
    func claimDeliveries(by claimant: Claimant, at now: Instant, limit: Int) throws -> [InboxRow] {
        if let turn = dialect.claimsInTurn, try row(turn) == nil { return [] }
        let ids: [Int64] = try rows(Self.readable(by: claimant, at: now, limit: limit, dialect)).map {
            try $0.value("id")
        }
        guard !ids.isEmpty else { return [] }
        try take(ids, for: claimant)
        return try rows(
            """
            SELECT id, inbox.workspace AS workspace, body, received_ms, attempts
            FROM inbox JOIN delivery_claim ON delivery = id
            WHERE claimant = \(claimant.number) AND id IN \(ids) ORDER BY id
            """
        ).map(inboxRow)
    }

    private func take(_ ids: [Int64], for claimant: Claimant) throws {
        do {
            try run(
                """
                INSERT INTO delivery_claim (delivery, workspace, conversation, claimant)
                SELECT id, workspace, conversation, \(claimant.number) FROM inbox WHERE id IN \(ids)
                ON CONFLICT (delivery) DO NOTHING
                """)
        } catch let error as LedgerError where error.code == .constraint {
            throw LedgerError(.lost, "claimant \(claimant.number) was given up")
        }
    }

    func finish(delivery id: Int64, by claimant: Claimant, at now: Instant) throws {
        try letGo(id, claimant)
        try run("DELETE FROM parked WHERE delivery = \(id)")
        try requireWaiting(
            run(
                """
                UPDATE inbox SET state = 'done', settled_ms = \(now.milliseconds), reason = NULL, payload = NULL,
                    body = NULL
                WHERE id = \(id) AND state = 'waiting'
                """), id)
    }

    func fail(delivery id: Int64, by claimant: Claimant, reason: String, retryAt: Instant?, at now: Instant) throws {
        let claim = try row("SELECT claimant FROM delivery_claim WHERE delivery = \(id)")
        if let claim, try claim.value("claimant", as: Int64.self) != claimant.number { throw lost(id) }
        try run("DELETE FROM delivery_claim WHERE delivery = \(id)")
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

    func park(
        delivery id: Int64, for message: MessageReference, until: Instant, by claimant: Claimant, in workspace: String
    ) throws {
        try letGo(id, claimant)
        // It has no failed try, so it holds nobody back.
        try requireWaiting(
            run("UPDATE inbox SET next_attempt_ms = \(until.milliseconds) WHERE id = \(id) AND state = 'waiting'"), id)
        try run(
            """
            INSERT INTO parked (delivery, workspace, source, channel, message)
            VALUES (\(id), \(workspace), \(message.source), \(message.channel), \(message.id))
            ON CONFLICT (delivery) DO NOTHING
            """)
    }

    func claimParked(for message: MessageReference, by claimant: Claimant, in workspace: String) throws -> [InboxRow] {
        let ids: [Int64] = try rows(
            """
            DELETE FROM parked WHERE workspace = \(workspace) AND source = \(message.source)
                AND channel = \(message.channel) AND message = \(message.id)
            RETURNING delivery
            """
        ).map { try $0.value("delivery") }
        guard !ids.isEmpty else { return [] }
        try take(ids, for: claimant)
        return try rows(
            """
            SELECT id, inbox.workspace AS workspace, body, received_ms, attempts
            FROM inbox JOIN delivery_claim ON delivery = id
            WHERE claimant = \(claimant.number) AND id IN \(ids) AND state = 'waiting' ORDER BY id
            """
        ).map(inboxRow)
    }

    /// The claim ends with what it was for; without one, nothing may be done on its behalf.
    private func letGo(_ id: Int64, _ claimant: Claimant) throws {
        let had = try run(
            "DELETE FROM delivery_claim WHERE delivery = \(id) AND claimant = \(claimant.number)")
        guard had == 1 else { throw lost(id) }
    }

    /// Somebody else has settled it: what this transaction did on its behalf must not be done twice.
    private func requireWaiting(_ changed: Int, _ id: Int64) throws {
        guard changed == 1 else { throw lost(id) }
    }

    private func lost(_ id: Int64) -> LedgerError {
        LedgerError(.lost, "inbox row \(id) is not, or no longer, claimed here")
    }
}
