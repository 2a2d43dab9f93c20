import GRDB

/// How the schema's number is kept in a SQLite file: in `user_version`, so that it changes in the transaction
/// that changes the tables; `application_id` says that the file is ours.
enum SQLiteSchema {
    /// "Strw"
    static let applicationID = 0x5374_7277

    static func version(_ db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }

    /// Refuses a file of another program or of a newer straw, before anything in it is changed.
    static func check(_ db: Database) throws {
        let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
        guard owner == applicationID || (owner == 0 && isEmpty) else {
            throw LedgerError(.other, "it is a database of another program; name another file in `ledger`")
        }
        let version = try version(db)
        guard version <= Schema.newest else { throw Schema.refusal(of: version) }
    }

    /// Brings a ledger to a schema, up or down, in one transaction.
    static func migrate(_ db: Database, to target: Int = Schema.newest) throws {
        try db.inTransaction(.immediate) {
            for (text, number) in Schema.path(from: try version(db), to: target) {
                try db.execute(sql: text.sqlite)
                try db.execute(sql: "PRAGMA user_version = \(number)")
            }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            return .commit
        }
    }
}
