import Impediments

extension LedgerSession {
    static func correctionsMark(in workspace: String) -> SQL {
        "SELECT count(*) AS many, coalesce(max(id), 0) AS newest FROM correction WHERE workspace = \(workspace)"
    }

    func correctionsMark(in workspace: String) throws -> CorrectionsMark {
        guard let row = try row(Self.correctionsMark(in: workspace)) else { return CorrectionsMark() }
        return CorrectionsMark(count: try row.value("many"), newest: try row.value("newest"))
    }

    func corrections(in workspace: String) throws -> [KeptCorrection] {
        try rows(
            """
            SELECT correction.id AS id, correction.body AS body, personal_text.body AS kept
            FROM correction JOIN personal_text
                ON personal_text.workspace = correction.workspace AND personal_text.key = correction.text
            WHERE correction.workspace = \(workspace) ORDER BY correction.id
            """
        ).map { row in
            let id: Int64 = try row.value("id")
            let text: PersonalText = try StoredJSON.value(
                from: row.value("kept"), in: "the personal text of correction \(id) of \(workspace)")
            return KeptCorrection(
                id: id,
                correction: try StoredJSON.value(from: row.value("body"), in: "correction \(id) of \(workspace)"),
                words: text.words)
        }
    }

    func correction(of text: TextKey, in workspace: String) throws -> Correction? {
        try row("SELECT id, body FROM correction WHERE workspace = \(workspace) AND text = \(text.value)").map { row in
            let id: Int64 = try row.value("id")
            return try StoredJSON.value(from: row.value("body"), in: "correction \(id) of \(workspace)")
        }
    }

    func save(_ correction: Correction, in workspace: String) throws {
        guard let text = try personal(correction.text, in: workspace), !text.erased else { return }
        try dropCorrection(of: correction.text, in: workspace)
        try run(
            """
            INSERT INTO correction (workspace, text, person, body)
            VALUES (\(workspace), \(correction.text.value), \(correction.by.value), \(StoredJSON.text(correction)))
            """)
    }

    func drop(correction id: Int64, in workspace: String) throws -> Bool {
        try run("DELETE FROM correction WHERE workspace = \(workspace) AND id = \(id)") == 1
    }

    func dropCorrection(of text: TextKey, in workspace: String) throws {
        try run("DELETE FROM correction WHERE workspace = \(workspace) AND text = \(text.value)")
    }
}
