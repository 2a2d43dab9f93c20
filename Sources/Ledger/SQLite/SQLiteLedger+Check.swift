import Foundation
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

    /// Table by table, so that no reading holds the write-ahead log for long, on a thread that gives way to others.
    package func finishCheck() async throws {
        guard let path = unchecked else { return }
        do {
            var configuration = Self.configuration()
            configuration.readonly = true
            let visitor = try DatabaseQueue(path: path, configuration: configuration)
            defer { visitor.interrupt() }
            let tables = try await visitor.read { db in
                try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            }
            for table in tables {
                try Task.checkCancellation()
                try await withTaskCancellationHandler {
                    try await QuietThread.run {
                        try visitor.read { db in try Self.check(db, "PRAGMA quick_check('\(table)')") }
                    }
                } onCancel: {
                    visitor.interrupt()
                }
            }
            try visitor.close()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
            throw CancellationError()
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

/// Work that takes only what others leave of the processors.
enum QuietThread {
    static func run(_ body: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (caller: CheckedContinuation<Void, any Error>) in
            let thread = Thread {
                // On Linux this is of the thread alone. Refused, it only competes.
                _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 19)
                caller.resume(with: Result(catching: body))
            }
            thread.stackSize = 1 << 20
            thread.start()
        }
    }
}
