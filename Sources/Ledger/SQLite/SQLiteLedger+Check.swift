import Dispatch
import GRDB

extension SQLiteLedger {
    /// Every page, by SQLite's own check. A large file takes long: past `patience` it is interrupted.
    package func checkStorage(patience: Duration?) async throws -> Bool {
        let database = database
        let check = Task {
            try await database.read { db in try Self.check(db, "PRAGMA quick_check(3)") }
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

    /// Table by table, so that no reading holds the write-ahead log for long, and only with what others leave of the
    /// processors.
    package func finishCheck() async throws {
        guard let path = unchecked else { return }
        do {
            var configuration = Self.configuration()
            configuration.readonly = true
            configuration.qos = .background
            let visitor = try DatabaseQueue(path: path, configuration: configuration)
            let tables = try await visitor.read { db in
                try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            }
            for table in tables {
                try await visitor.read { db in try Self.check(db, "PRAGMA quick_check('\(table)')") }
            }
            try visitor.close()
        } catch let error as DatabaseError {
            throw Self.refusal(LedgerError(error), path: path)
        } catch let error as LedgerError {
            throw Self.refusal(error, path: path)
        }
    }

    private static func check(_ db: Database, _ pragma: String) throws {
        let findings = try String.fetchAll(db, sql: pragma)
        guard findings == ["ok"] else {
            throw LedgerError(.corrupt, "pages of it are damaged (\(findings.joined(separator: "; ")))")
        }
    }
}
