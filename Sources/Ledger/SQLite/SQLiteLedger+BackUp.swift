import GRDB

extension SQLiteLedger {
    /// Pages between two words about the progress: 16 MiB.
    private static let pagesAtOnce: CInt = 4096

    /// SQLite's own copy, page by page, in one reading: writers go on, and nothing that they do comes in between.
    package func backUp(
        to path: String, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws -> LedgerSummary {
        do {
            return try await database.read { source in
                // Only what was read once is fixed for the whole of the reading.
                _ = try SQLiteSchema.version(source)
                return try BackupFile.write(to: path) { target in
                    try source.backup(to: target, pagesPerStep: Self.pagesAtOnce) { step in
                        progress(
                            LedgerProgress(
                                .copying, done: Int64(step.completedPageCount), of: Int64(step.totalPageCount)))
                    }
                }
            }
        } catch let error as DatabaseError {
            throw LedgerError(error)
        }
    }
}
