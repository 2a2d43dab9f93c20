import Impediments
import Letters

extension LedgerSession {
    func enqueue(_ letters: [Letter], at moment: Instant?) throws {
        for letter in letters {
            let body = try StoredJSON.text(letter)
            let about = letter.matter == nil ? nil : letter.impediment
            for address in letter.addresses {
                try run(
                    """
                    INSERT INTO outbox
                        (workspace, key, address, source, quotes, about, lane, state, next_attempt_ms, body)
                    VALUES (\(letter.workspace), \(letter.key), \(StoredJSON.text(address)), \(address.replySource),
                        \(letter.quotes?.value), \(about), \(address.lane), 'waiting',
                        \(moment?.milliseconds ?? 0), \(body))
                    ON CONFLICT (workspace, key, address) DO NOTHING
                    """)
            }
        }
    }

    /// A row that no longer waits (an operator dropped it meanwhile) stays as it is.
    func settle(_ id: Int64, by claimant: Claimant, _ outcome: SendOutcome, at now: Instant) throws {
        try run("DELETE FROM letter_claim WHERE letter = \(id) AND claimant = \(claimant.number)")
        // Somebody else carries it by now.
        guard try row("SELECT 1 AS taken FROM letter_claim WHERE letter = \(id)") == nil else { return }
        switch outcome {
        case .sent(let remoteID):
            try run(
                """
                UPDATE outbox SET state = 'sent', attempts = attempts + 1, remote_id = \(remoteID),
                    last_error = NULL, settled_ms = \(now.milliseconds)
                WHERE id = \(id) AND state = 'waiting'
                """)
        case .kept:
            try run(Self.keep(id, at: now))
        case .retry(let next, let error):
            try run(
                """
                UPDATE outbox SET attempts = attempts + 1, next_attempt_ms = \(next.milliseconds),
                    last_error = \(error)
                WHERE id = \(id) AND state = 'waiting'
                """)
        case .dead(let error):
            try run(
                """
                UPDATE outbox SET state = 'dead', attempts = attempts + 1, last_error = \(error),
                    settled_ms = \(now.milliseconds)
                WHERE id = \(id) AND state = 'waiting'
                """)
        }
    }

    /// Numbers are committed in their order, since one transaction in a workspace follows the other.
    static func keep(_ id: Int64, at now: Instant) -> SQL {
        """
        UPDATE outbox SET state = 'sent', attempts = attempts + 1, last_error = NULL,
            settled_ms = \(now.milliseconds), reply = 1 + coalesce((
                SELECT max(earlier.reply) FROM outbox AS earlier
                WHERE earlier.workspace = outbox.workspace AND earlier.source = outbox.source
                    AND earlier.reply IS NOT NULL), 0)
        WHERE id = \(id) AND state = 'waiting'
        """
    }

    func retry(outbox id: Int64, at now: Instant) throws -> Bool {
        try run(
            """
            UPDATE outbox SET state = 'waiting', attempts = 0, next_attempt_ms = \(now.milliseconds), settled_ms = NULL
            WHERE id = \(id) AND (state = 'dead' OR state = 'waiting' AND attempts > 0)
            """) == 1
    }

    func kill(mailedAs messageID: String, reason: String, in workspace: String) throws -> Bool {
        try run(
            """
            UPDATE outbox SET state = 'dead', remote_id = NULL, last_error = \(reason)
            WHERE workspace = \(workspace) AND source IS NULL AND remote_id = \(messageID) AND state = 'sent'
            """) > 0
    }

    /// First it is made sure that nobody is just about to take it, then whether somebody has.
    func drop(outbox id: Int64, by claimant: Claimant?) throws -> Bool {
        let open: SQL = "SELECT id FROM outbox WHERE id = \(id) AND state IN ('waiting', 'dead')"
        guard try row(open + dialect.skippingLocked) != nil else { return false }
        if let claimant {
            try run("DELETE FROM letter_claim WHERE letter = \(id) AND claimant = \(claimant.number)")
        }
        guard try row("SELECT 1 AS taken FROM letter_claim WHERE letter = \(id)") == nil else { return false }
        return try run("UPDATE outbox SET state = 'dropped', body = NULL WHERE id = \(id)") == 1
    }

    func reword(outbox id: Int64, as letter: Letter) throws {
        try run("UPDATE outbox SET body = \(StoredJSON.text(letter)) WHERE id = \(id) AND state = 'waiting'")
    }
}

extension Address {
    /// The source that could fetch a letter to this address; an entrance has no words to fetch.
    var replySource: String? {
        switch self {
        case .thread(let source, _, _), .direct(let source, _): source
        case .entrance, .aside, .form, .home, .mail: nil
        }
    }
}
