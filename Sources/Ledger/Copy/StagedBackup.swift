import Foundation
import GRDB

/// A backup in a copy of its own: verified whole, and brought to the newest schema.
///
/// The file itself is only read. What is wrong with it is a `BackupProblem`; then nothing is left behind.
package struct StagedBackup: Sendable {
    /// The number of the schema that it was written with.
    package let schema: Int
    /// What it holds by now.
    package let summary: LedgerSummary
    let copy: NewFile
    let queue: DatabaseQueue

    /// - Parameter path: what the copy may be called in the end; `nil` where it goes after its rows were taken.
    package static func stage(
        _ file: String, for path: String? = nil, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws -> StagedBackup {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "straw-restore-\(UUID().uuidString)").path
        let copy = try NewFile(path ?? scratch)
        do {
            try BackupBytes.copy(file, to: copy.partial, progress: progress)
            return try await verified(copy, progress: progress)
        } catch let error as DatabaseError {
            copy.discard()
            throw BackupProblem(file, LedgerError(error).description)
        } catch let error as LedgerError where error.code != .full {
            copy.discard()
            throw BackupProblem(file, error.description)
        } catch let fault as Chain.Fault {
            copy.discard()
            throw BackupProblem(file, "its history is not as it was written: \(fault)")
        } catch {
            copy.discard()
            throw error
        }
    }

    private static func verified(
        _ copy: NewFile, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws -> StagedBackup {
        let queue = try DatabaseQueue(path: copy.partial, configuration: BackupFile.configuration)
        let (schema, summary) = try queue.inDatabase { db in
            // It has no name yet, and is made durable as a whole.
            try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF")
            let schema = try BackupCheck.schema(of: db)
            progress(LedgerProgress(.checking, done: 0, of: 1))
            try BackupCheck.pages(of: db)
            progress(LedgerProgress(.checking, done: 1, of: 1))
            let before = try LedgerSummary(schema: schema, SQLiteConnection(db: db))
            try SQLiteSchema.migrate(db)
            let after = try BackupFile.tidy(db)
            guard before.rows.allSatisfy({ after.rows[$0.key] == $0.value }) else {
                throw LedgerError(.corrupt, "bringing it to the newest schema has lost rows")
            }
            return (schema, after)
        }
        let ledger = SQLiteLedger(database: queue, lock: nil)
        var before: Int64 = 0
        for workspace in try await ledger.read({ try $0.workspaces() }) {
            let from = before
            before += try await ledger.verifyChain(of: workspace) {
                progress(LedgerProgress(.verifying, done: from + $0, of: summary.events))
            }.events
        }
        guard before == summary.events else { throw LedgerError(.corrupt, "it has events of no workspace") }
        return StagedBackup(schema: schema, summary: summary, copy: copy, queue: queue)
    }

    /// Makes the copy durable, under the name that it was staged for.
    func keep() throws {
        try queue.close()
        try copy.finish()
    }

    package func discard() throws {
        try queue.close()
        copy.discard()
    }
}

/// What is wrong with a file that should be restored.
package struct BackupProblem: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    init(_ file: String, _ reason: String) {
        description = "\(file) cannot be restored: \(reason); take another backup"
    }
}
