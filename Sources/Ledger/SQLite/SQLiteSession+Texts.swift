import GRDB
import Impediments
import Letters

extension SQLiteSession {
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
        text.words = ""
        text.author = nil
        text.permalink = nil
        text.why = []
        text.erased = true
        try save(text, in: workspace)
        try eraseQuotations(of: key, in: workspace)
        // The write-ahead log still holds what the pages no longer do.
        db.afterNextTransaction { db in Self.emptyLog(db) }
    }

    func save(_ evidence: Evidence, in workspace: String) throws {
        try run(
            """
            INSERT INTO evidence (workspace, product, at_ms, body)
            VALUES (\(workspace), \(evidence.product), \(evidence.at.milliseconds), \(StoredJSON.text(evidence)))
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

    /// A letter that quotes it does not leave any more, and one that left is kept without its words.
    private func eraseQuotations(of key: TextKey, in workspace: String) throws {
        let empty = try StoredJSON.text(Letter.Content(subject: "", paragraphs: []))
        try run(
            """
            UPDATE outbox SET body = json_set(body, '$.content', json(\(empty)))
            WHERE workspace = \(workspace) AND quotes = \(key.value) AND body IS NOT NULL
            """)
        try run(
            """
            UPDATE outbox SET state = 'dropped', body = NULL
            WHERE workspace = \(workspace) AND quotes = \(key.value) AND state = 'waiting'
            """)
    }

    /// Moves the log into the pages and cuts it to nothing.
    static func emptyLog(_ db: Database) {
        do {
            try db.checkpoint(.truncate)
        } catch {
            // Somebody reads just now: the next erasure, or closing, does it.
        }
    }
}
