import Foundation
import GRDB

extension Ledger {
    package func backUp(
        to path: String, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws -> LedgerSummary { try await backUpByRows(to: path, progress: progress) }

    /// A backup of any ledger: a new SQLite file with the newest schema, filled table by table in one reading.
    func backUpByRows(
        to path: String, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws -> LedgerSummary {
        try await read { reading in
            guard let session = reading as? LedgerSession else {
                throw LedgerError(.other, "this ledger cannot be backed up")
            }
            return try BackupFile.write(to: path) { target in
                try SQLiteSchema.migrate(target)
                try target.inTransaction {
                    let connection = SQLiteConnection(db: target)
                    try LedgerCopy(source: session.connection, target: connection).run(progress: progress)
                    return .commit
                }
            }
        }
    }
}

/// The one form of a backup, whichever ledger it is of: a SQLite ledger that nobody is at work on.
enum BackupFile {
    /// Makes the file whole or not at all. It cannot be interrupted within `fill`.
    static func write(to path: String, fill: (Database) throws -> Void) throws -> LedgerSummary {
        let file = try NewFile(path)
        do {
            let summary = try LedgerError.mapping {
                let queue = try DatabaseQueue(path: file.partial, configuration: configuration)
                let summary = try queue.inDatabase { db in
                    // It has no name yet, and is made durable as a whole.
                    try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
                    try fill(db)
                    return try tidy(db)
                }
                try queue.close()
                return summary
            }
            try file.finish()
            return summary
        } catch {
            file.discard()
            throw error
        }
    }

    /// Nobody is at work on a copy, and it needs no second file beside it.
    static func tidy(_ db: Database) throws -> LedgerSummary {
        let schema = try SQLiteSchema.version(db)
        for table in CopiedTable.left where try db.tableExists(table) {
            try db.execute(sql: "DELETE FROM \(table)")
        }
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        return try LedgerSummary(schema: schema, SQLiteConnection(db: db))
    }

    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "straw.backup"
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA secure_delete = ON") }
        return configuration
    }
}
