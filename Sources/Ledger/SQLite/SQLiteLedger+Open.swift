import Foundation
import GRDB

extension SQLiteLedger {
    /// How long one process waits for another (the command line beside the daemon) before it is `busy`.
    private static let busyTimeout: TimeInterval = 5
    /// KiB: with years of history each delivery falls on other pages of the large indexes, which stay at hand here.
    private static let writerCache = 64 * 1024
    /// Pages of the log, 16 MiB: those that were written several times meanwhile go into the file once.
    private static let checkpointAfter = 4000
    /// What `PRAGMA synchronous` answers for FULL.
    private static let full = 2

    /// Opens the file, made with its folder where there is none, and brings its schema up to date.
    ///
    /// Throws a `LedgerError` that says what is wrong and what to do: not a database, damaged, of a newer
    /// straw, not writable, or a system that does not promise to keep what was committed.
    ///
    /// - Parameter patience: how long its pages may be checked; a large file takes longer, and `checkStorage` does it
    ///   whole.
    package static func open(path: String, patience: Duration? = .seconds(1)) async throws -> SQLiteLedger {
        // One plain connection looks first, so that nothing is changed in a file that is refused, nor under an older
        // daemon that serves it.
        _ = try migrate(path: path, to: Schema.newest)
        do {
            var ledger = try durable(path)
            if try await !ledger.checkStorage(patience: patience) { ledger.unchecked = path }
            return ledger
        } catch let error as DatabaseError {
            throw refusal(LedgerError(error), path: path)
        } catch let error as LedgerError {
            throw refusal(error, path: path)
        }
    }

    /// Does something with a file of ours, made with its folder where there is none, on one plain connection.
    static func prepared<Value>(_ path: String, _ body: (Database) throws -> Value) throws -> Value {
        do {
            try makeFolder(of: path)
            makeFile(path)
            let queue = try DatabaseQueue(path: path, configuration: configuration())
            let value = try queue.inDatabase { db in
                try SQLiteSchema.check(db)
                try checkHeader(db)
                return try body(db)
            }
            try queue.close()
            return value
        } catch let error as DatabaseError {
            throw refusal(LedgerError(error), path: path)
        } catch let error as LedgerError {
            throw refusal(error, path: path)
        }
    }

    /// Opens a ledger for who looks after it: nothing is made, nothing is brought up to date.
    ///
    /// `nil` where there is none. Its schema may be an older one, and what a newer one brought cannot be read then.
    package static func openAsItIs(path: String) throws -> SQLiteLedger? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        try prepared(path) { _ in }
        do {
            return try durable(path)
        } catch let error as DatabaseError {
            throw refusal(LedgerError(error), path: path)
        } catch let error as LedgerError {
            throw refusal(error, path: path)
        }
    }

    /// A pool whose commits are on the disk before they are answered.
    private static func durable(_ path: String) throws -> SQLiteLedger {
        let pool = try DatabasePool(path: path, configuration: configuration())
        // The pool sets NORMAL after its own set-up, so FULL is set here, and read back.
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == full else {
                throw LedgerError(.other, "SQLite does not accept `synchronous = FULL`; commits would not be safe")
            }
            try db.execute(
                sql: "PRAGMA cache_size = -\(writerCache); PRAGMA wal_autocheckpoint = \(checkpointAfter)")
        }
        return SQLiteLedger(database: pool, lock: FileLock(path: path + ".lock"))
    }

    static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.label = "straw.ledger"
        configuration.busyMode = .timeout(busyTimeout)
        configuration.prepareDatabase { db in
            // What was erased is overwritten, not only unlinked.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }

    static func makeFolder(of path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            // Only for whoever runs the daemon: people's words are inside.
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw LedgerError(.other, "its folder cannot be made; make \(folder.path) and give it to the user of straw")
        }
    }

    /// The log and the index beside it take the file's permissions. What cannot be made cannot be opened either,
    /// and that is told better there.
    private static func makeFile(_ path: String) {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }

    /// Whether the list of tables can be read at all; `checkStorage` looks at the rest.
    private static func checkHeader(_ db: Database) throws {
        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
    }

    static func refusal(_ error: LedgerError, path: String) -> LedgerError {
        let remedy: String =
            switch error.code {
            case .corrupt:
                "; it is damaged or no ledger at all: move it away, keep it, and put a backup in its place with "
                    + "`straw restore FILE`"
            case .full: "; make room on its disk"
            case .readOnly: "; give the file and its folder to the user of straw, and mount the disk writable"
            case .busy: "; another program holds it: end that one first"
            case .newerSchema, .constraint, .away, .lost, .other: ""
            }
        return LedgerError(error.code, "the ledger \(path) cannot be opened: \(error.description)\(remedy)")
    }
}
