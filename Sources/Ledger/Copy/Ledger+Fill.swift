import GRDB

extension Ledger {
    /// Fills a ledger that holds nothing yet, in one transaction, with all of a backup.
    package func fill(
        from backup: StagedBackup, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws { try await fill(from: backup, afterwards: [], progress: progress) }

    /// - Parameter afterwards: what the database has to be told besides, in the same transaction.
    func fill(
        from backup: StagedBackup, afterwards: [SQL], progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws {
        try await write(in: nil) { transaction in
            guard let session = transaction as? LedgerSession else {
                throw LedgerError(.other, "this ledger cannot be restored")
            }
            try backup.queue.read { db in
                try LedgerCopy(source: SQLiteConnection(db: db), target: session.connection).run(progress: progress)
            }
            for sql in afterwards { _ = try session.rows(sql) }
        }
    }
}
