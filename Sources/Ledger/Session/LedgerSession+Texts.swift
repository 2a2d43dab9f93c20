import Impediments
import Letters

extension LedgerSession {
    func personal(_ key: TextKey, in workspace: String) throws -> PersonalText? {
        try row("SELECT body FROM personal_text WHERE workspace = \(workspace) AND key = \(key.value)").map { row in
            try StoredJSON.value(from: row.value("body"), in: "personal text \(key.value) of \(workspace)")
        }
    }

    /// A text that was erased stays erased: a delivery that comes again must not bring it back.
    func save(_ text: PersonalText, in workspace: String) throws {
        try run(
            """
            INSERT INTO personal_text (workspace, key, person, erased, body)
            VALUES (\(workspace), \(text.key.value), \(text.person.value), \(text.erased), \(StoredJSON.text(text)))
            ON CONFLICT (workspace, key) DO UPDATE SET
                person = excluded.person, erased = excluded.erased, body = excluded.body
            WHERE personal_text.erased = 0
            """)
    }

    func erase(_ key: TextKey, in workspace: String) throws {
        guard var text = try personal(key, in: workspace) else { return }
        text.erase()
        try save(text, in: workspace)
        try dropCorrection(of: key, in: workspace)
        try eraseQuotations(of: key, in: workspace)
        connection.sweepAfterCommit()
    }

    func save(_ evidence: Evidence, in workspace: String) throws {
        try run(
            """
            INSERT INTO evidence (workspace, product, kind, at_ms, body)
            VALUES (\(workspace), \(evidence.product), \(evidence.kind.rawValue), \(evidence.at.milliseconds),
                \(StoredJSON.text(evidence)))
            """)
    }

    func evidence(in workspace: String, product: String?, since: Instant?) throws -> [Evidence] {
        var sql: SQL = "SELECT id, body FROM evidence WHERE workspace = \(workspace)"
        if let product { sql += " AND product = \(product)" }
        if let since { sql += " AND at_ms >= \(since.milliseconds)" }
        return try rows(sql + " ORDER BY at_ms, id").map { row in
            let id: Int64 = try row.value("id")
            return try StoredJSON.value(from: row.value("body"), in: "evidence row \(id)")
        }
    }

    static func newestEvidence(
        of kind: EvidenceKind, for product: String, until moment: Instant, in workspace: String
    ) -> SQL {
        """
        SELECT max(at_ms) AS newest FROM evidence
        WHERE workspace = \(workspace) AND product = \(product) AND kind = \(kind.rawValue)
            AND at_ms <= \(moment.milliseconds)
        """
    }

    func newestEvidence(
        of kind: EvidenceKind, for product: String, until moment: Instant, in workspace: String
    ) throws -> Instant? {
        try row(Self.newestEvidence(of: kind, for: product, until: moment, in: workspace))?.instantIfAny("newest")
    }

    /// A letter that quotes it does not leave any more, and one that left is kept without its words.
    private func eraseQuotations(of key: TextKey, in workspace: String) throws {
        try run(
            """
            UPDATE outbox SET state = 'dropped', body = NULL
            WHERE workspace = \(workspace) AND quotes = \(key.value) AND state = 'waiting'
            """)
        let quoting = try rows(
            """
            SELECT id, body FROM outbox
            WHERE workspace = \(workspace) AND quotes = \(key.value) AND body IS NOT NULL
            """)
        for row in quoting {
            let id: Int64 = try row.value("id")
            var letter: Letter = try StoredJSON.value(from: row.value("body"), in: "outbox row \(id)")
            letter.content = Letter.Content(subject: "", paragraphs: [])
            try run("UPDATE outbox SET body = \(StoredJSON.text(letter)) WHERE id = \(id)")
        }
    }
}
