/// A table as a copy of a ledger takes it: in the order of its key, page after page.
struct CopiedTable: Sendable {
    let name: String
    /// The columns of its primary key, in their order.
    let key: [String]
    /// The number of the schema that brought it.
    let since: Int

    /// Each after those that it refers to. Claimants and what they hold are left out: nobody who held it will be
    /// there. A test compares them with the schema.
    static let all = [
        CopiedTable("workspace", by: "name"),
        CopiedTable("inbox", by: "id"),
        CopiedTable("impediment", by: "workspace", "number"),
        CopiedTable("impediment_block", by: "workspace", "block", since: 2),
        CopiedTable("event", by: "workspace", "sequence"),
        CopiedTable("message_link", by: "workspace", "source", "channel", "message", "impediment"),
        CopiedTable("desk", by: "workspace", "person"),
        CopiedTable("digest", by: "workspace", "person", "period"),
        CopiedTable("personal_text", by: "workspace", "key"),
        CopiedTable("correction", by: "id", since: 5),
        CopiedTable("evidence", by: "id"),
        CopiedTable("outbox", by: "id"),
        CopiedTable("fact", by: "workspace", "name"),
        CopiedTable("parked", by: "delivery", since: 2),
        CopiedTable("seal", by: "workspace", "sequence", since: 2),
    ]
    /// Those who were at work, and what they had in hand; the claims go with their claimants.
    static let left = ["delivery_claim", "letter_claim", "claimant"]

    private init(_ name: String, by key: String..., since: Int = 1) {
        self.name = name
        self.key = key
        self.since = since
    }

    func count(in connection: any SQLConnection) throws -> Int64 {
        let row = try connection.rows(SQL(stringLiteral: "SELECT count(*) AS many FROM \(name)")).first
        return try row?.value("many") ?? 0
    }

    /// The rows that follow one of them; the first where there is none.
    func page(after last: SQLRow?, limit: Int, in connection: any SQLConnection) throws -> [SQLRow] {
        let columns = key.joined(separator: ", ")
        var sql = SQL(stringLiteral: "SELECT * FROM \(name)")
        if let last {
            let values = try key.map { try last.value($0, as: SQLValue.self) }
            sql += SQL(stringLiteral: " WHERE (\(columns)) > ") + "\(values)"
        }
        return try connection.rows(sql + SQL(stringLiteral: " ORDER BY \(columns) LIMIT \(limit)"))
    }

    /// All rows in one statement; they have the columns of the first.
    func insert(_ rows: [SQLRow], into connection: any SQLConnection) throws {
        guard let columns = rows.first?.columns else { return }
        var sql = SQL(stringLiteral: "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES ")
        for (index, row) in rows.enumerated() {
            if index > 0 { sql += ", " }
            sql += "\(row.values)"
        }
        let added = try connection.run(sql)
        guard added == rows.count else {
            throw LedgerError(.other, "\(rows.count) rows of \(name) were copied, and \(added) are there")
        }
    }
}

extension SQLValue: SQLArgument, SQLReadable {
    var sqlValue: SQLValue { self }
    init?(_ value: SQLValue) { self = value }
}
