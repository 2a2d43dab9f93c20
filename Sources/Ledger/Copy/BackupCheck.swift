import GRDB

/// Whether a file can be taken for a ledger: whose it is, and whether all of its pages and references are right.
enum BackupCheck {
    /// The number of its schema.
    static func schema(of db: Database) throws -> Int {
        let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try SQLiteSchema.version(db)
        guard owner == SQLiteSchema.applicationID, version > 0 else {
            throw LedgerError(.corrupt, "it is no ledger of straw")
        }
        guard version <= Schema.newest else { throw Schema.refusal(of: version) }
        return version
    }

    static func pages(of db: Database) throws {
        let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check(3)")
        guard findings == ["ok"] else {
            throw LedgerError(.corrupt, "pages of it are damaged (\(findings.joined(separator: "; ")))")
        }
        // Of each broken reference the table, the row, what it refers to, and a number.
        if let broken = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") {
            let table: String? = broken["table"]
            throw LedgerError(.corrupt, "a row of its table \(table ?? "?") refers to nothing")
        }
    }
}
