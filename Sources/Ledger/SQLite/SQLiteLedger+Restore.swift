import Foundation

extension SQLiteLedger {
    /// What makes up a ledger in a folder; one of them alone must not meet a file that it does not belong to.
    private static let parts = ["", "-wal", "-shm", "-journal"]

    /// Puts a backup in the place of a ledger that is not there, once all of it was verified.
    ///
    /// Throws a `BackupProblem` where the backup is at fault, and a `LedgerError` where the place is: `constraint`
    /// where a ledger is there, `busy` where a daemon serves it.
    package static func restore(
        _ file: String, to path: String, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws -> StagedBackup {
        try makeFolder(of: path)
        let lock = FileLock(path: path + ".lock")
        guard try lock.take() else {
            throw LedgerError(.busy, "a straw serves the ledger \(path): stop it, and move its files away")
        }
        defer { lock.release() }
        for part in parts where FileManager.default.fileExists(atPath: path + part) {
            throw LedgerError(
                .constraint,
                "\(path + part) is there already, and nothing is overwritten: move the ledger and what lies beside it "
                    + "(\(path)*) away, keep it, and restore again")
        }
        let backup = try await StagedBackup.stage(file, for: path, progress: progress)
        do {
            try backup.keep()
        } catch {
            try backup.discard()
            throw error
        }
        return backup
    }
}
