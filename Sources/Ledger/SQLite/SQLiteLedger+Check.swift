import GRDB

extension SQLiteLedger {
    /// Every page, by SQLite's own check. A large file takes long: past `patience` it is interrupted.
    package func checkStorage(patience: Duration?) async throws -> Bool {
        let database = database
        let check = Task {
            try await database.read { db in
                let findings = try String.fetchAll(db, sql: "PRAGMA quick_check(3)")
                guard findings == ["ok"] else {
                    throw LedgerError(.corrupt, "pages of it are damaged (\(findings.joined(separator: "; ")))")
                }
            }
        }
        let alarm = Task {
            guard let patience else { return }
            try await Task.sleep(for: patience)
            check.cancel()
        }
        defer { alarm.cancel() }
        do {
            try await check.value
            return true
        } catch is CancellationError {
            return false
        } catch let error as DatabaseError {
            throw LedgerError(error)
        }
    }
}
