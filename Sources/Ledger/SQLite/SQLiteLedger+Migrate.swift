import Foundation
import GRDB

/// From which schema to which a ledger was brought.
package struct Migration: Sendable, Hashable {
    package var from: Int
    package var to: Int

    package init(from: Int, to: Int) {
        self.from = from
        self.to = to
    }

    /// The schemas that a ledger with data can be brought to.
    package static var targets: ClosedRange<Int> { 1...Schema.newest }
}

extension SQLiteLedger {
    /// Brings the file to a schema, up or down, in one transaction; a file that is not there is made.
    ///
    /// Opening brings it to the newest; this is for who goes back to an older straw. Throws `busy` where a daemon
    /// serves the ledger and there is something to do.
    package static func migrate(path: String, to target: Int) throws -> Migration {
        guard Migration.targets.contains(target) else {
            throw LedgerError(.other, "there is no schema \(target); they go from 1 to \(Schema.newest)")
        }
        return try prepared(path) { db in
            let from = try SQLiteSchema.version(db)
            guard from != target else { return Migration(from: from, to: target) }
            let lock = FileLock(path: path + ".lock")
            guard try lock.take() else {
                throw LedgerError(.busy, "a straw serves it; stop that one first")
            }
            defer { lock.release() }
            try SQLiteSchema.migrate(db, to: target)
            return Migration(from: from, to: target)
        }
    }
}
