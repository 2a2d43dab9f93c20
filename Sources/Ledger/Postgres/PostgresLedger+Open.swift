import CPostgres
import Synchronization

extension PostgresLedger {
    /// Opens the database and brings its schema up to date; several daemons may do so at once.
    ///
    /// Throws a `LedgerError` that says what is wrong and what to do, and never shows the address, which may hold
    /// a password.
    package static func open(address: String) async throws -> PostgresLedger {
        try await opened(address) { try PostgresSchema.migrate($0, to: Schema.newest) }
    }

    /// As it is: nothing is made, nothing is brought up to date. `nil` where there is none.
    package static func openAsItIs(address: String) async throws -> PostgresLedger? {
        let ledger = try await opened(address) { connection in
            let version = try PostgresSchema.version(connection)
            guard version <= Schema.newest else { throw Schema.refusal(of: version) }
        }
        if try await ledger.pool.run(PostgresSchema.version) > 0 { return ledger }
        try await ledger.close()
        return nil
    }

    /// Fills a database that holds nothing yet with a backup, once all of it was verified.
    package static func restore(
        _ file: String, to address: String, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws -> StagedBackup {
        let backup = try await StagedBackup.stage(file, progress: progress)
        do {
            let ledger = try await open(address: address)
            do {
                try await ledger.fill(from: backup, progress: progress)
            } catch {
                try await ledger.close()
                throw error
            }
            try await ledger.close()
        } catch {
            try backup.discard()
            throw error
        }
        try backup.discard()
        return backup
    }

    /// Brings the schema up, or down again. The daemons on it should be stopped.
    package static func migrate(address: String, to target: Int) async throws -> Migration {
        let before = Mutex(0)
        let ledger = try await opened(address) { connection in
            let version = try PostgresSchema.version(connection)
            before.withLock { $0 = version }
            try PostgresSchema.migrate(connection, to: target)
        }
        try await ledger.close()
        return Migration(from: before.withLock { $0 }, to: target)
    }

    private static func opened(
        _ address: String, prepare: @escaping @Sendable (PostgresConnection) throws -> Void
    ) async throws -> PostgresLedger {
        let presence = Int32.random(in: 1...Int32.max)
        let ledger = PostgresLedger(
            pool: PostgresPool(address: address, presence: presence),
            doorbell: try PostgresDoorbell(address: address, presence: presence))
        do {
            try await ledger.pool.run { connection in
                try checkServer(connection)
                try prepare(connection)
            }
            return ledger
        } catch {
            try await ledger.close()
            guard let error = error as? LedgerError else { throw error }
            throw refusal(error)
        }
    }

    /// Whether libpq can read it, and it names a database.
    package static func isAddress(_ text: String) -> Bool {
        guard let options = unsafe PQconninfoParse(text, nil) else { return false }
        defer { unsafe PQconninfoFree(options) }
        var option = unsafe options
        while let keyword = unsafe option.pointee.keyword {
            if unsafe String(cString: keyword) == "dbname", let value = unsafe option.pointee.val {
                return unsafe !String(cString: value).isEmpty
            }
            unsafe option += 1
        }
        return false
    }

    private static func checkServer(_ connection: PostgresConnection) throws {
        let version = try connection.rows(
            "SELECT current_setting('server_version_num')::bigint AS number, current_setting('fsync') AS fsync, "
                + "current_setting('synchronous_commit') AS commit"
        ).first
        guard let version, try version.value("number", as: Int.self) >= 150_000 else {
            throw LedgerError(.other, "it is older than PostgreSQL 15; use a newer server")
        }
        guard try version.value("fsync", as: String.self) == "on" else {
            throw LedgerError(.other, "its server runs with `fsync = off`; commits would not be safe")
        }
        guard try version.value("commit", as: String.self) == "on" else {
            throw LedgerError(.other, "it does not accept `synchronous_commit = on`; commits would not be safe")
        }
    }

    private static func refusal(_ error: LedgerError) -> LedgerError {
        let remedy: String =
            switch error.code {
            case .away: "; start it, or look at the address in `ledger`"
            case .readOnly: "; let the user of straw write in it"
            case .full: "; make room on the server's disk"
            case .busy, .corrupt, .newerSchema, .constraint, .lost, .other: ""
            }
        return LedgerError(error.code, "the PostgreSQL ledger cannot be opened: \(error.description)\(remedy)")
    }
}

/// How the schema's number is kept in PostgreSQL: in a table of one row, changed in the transaction that changes
/// the tables.
enum PostgresSchema {
    static func version(_ connection: PostgresConnection) throws -> Int {
        // Asked of the table of tables: `to_regclass` may remember that it was not there, before another one made it.
        let isThere = try connection.rows(
            "SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename = 'straw_schema') AS there"
        ).first
        guard try isThere?.value("there", as: String.self) == "t" else { return 0 }
        return try connection.rows("SELECT number FROM straw_schema").first?.value("number") ?? 0
    }

    /// Brings a ledger to a schema, up or down, in one transaction; the others wait for it.
    static func migrate(_ connection: PostgresConnection, to target: Int) throws {
        let version = try version(connection)
        guard version <= Schema.newest else { throw Schema.refusal(of: version) }
        // What is as it should be is only looked at, also where nothing may be written.
        guard version != target else { return }
        // A large ledger takes as long as it takes.
        try connection.patiently {
            try connection.execute(
                "BEGIN; SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(\(PostgresLock.workspace), 0)")
            do {
                try walk(connection, to: target)
                try connection.execute("COMMIT")
            } catch {
                if connection.isOpen { try connection.execute("ROLLBACK") }
                throw error
            }
        }
    }

    private static func walk(_ connection: PostgresConnection, to target: Int) throws {
        let current = try version(connection)
        if current == 0, target > 0 {
            try checkEmpty(connection)
            try connection.execute(
                "CREATE TABLE straw_schema (number BIGINT NOT NULL); INSERT INTO straw_schema VALUES (0)")
        }
        for (text, number) in Schema.path(from: current, to: target) {
            try connection.execute(connection.dialect.definition(text))
            _ = try connection.run("UPDATE straw_schema SET number = \(number)")
        }
        if target == 0 { try connection.execute("DROP TABLE IF EXISTS straw_schema") }
    }

    private static func checkEmpty(_ connection: PostgresConnection) throws {
        let tables = try connection.rows(
            "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename LIMIT 1")
        guard tables.isEmpty else {
            throw LedgerError(.other, "it holds tables of another program; make a database of its own for straw")
        }
    }
}
