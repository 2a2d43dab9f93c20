import GRDB

/// The numbered steps from an empty file to the newest schema. A released step is never edited.
///
/// The number of the last step stands in `user_version`, so it changes in the transaction that changes the
/// tables; `application_id` says that the file is ours.
enum Schema {
    struct Step: Sendable {
        let number: Int
        let up: String
    }

    /// "Strw"
    static let applicationID = 0x5374_7277
    static let steps: [Step] = [schema0001]
    static var newest: Int { steps.map(\.number).max() ?? 0 }

    /// Refuses a file of another program or of a newer straw, before anything in it is changed.
    static func check(_ db: Database) throws {
        let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
        guard owner == applicationID || (owner == 0 && isEmpty) else {
            throw LedgerError(.other, "it is a database of another program; name another file in `ledger`")
        }
        guard version <= newest else {
            throw LedgerError(
                .newerSchema,
                "its schema is number \(version), and this straw knows only up to \(newest); "
                    + "run the straw that wrote it, or a newer one")
        }
    }

    /// Brings an older ledger up to date, in one transaction.
    static func migrate(_ db: Database) throws {
        try db.inTransaction(.immediate) {
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            for step in steps where step.number > version {
                try db.execute(sql: step.up)
                try db.execute(sql: "PRAGMA user_version = \(step.number)")
            }
            if version == 0 { try db.execute(sql: "PRAGMA application_id = \(applicationID)") }
            return .commit
        }
    }
}
