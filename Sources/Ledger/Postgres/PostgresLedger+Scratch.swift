import Foundation

extension PostgresLedger: ReusableLedger {
    /// In a new database of its own, on a server where this may be made: for tests and simulations, whose server is
    /// thrown away afterwards.
    ///
    /// - Parameters:
    ///   - server: `postgres://USER@HOST:PORT/DATABASE`, of any database that is there.
    ///   - name: of the new one: letters, digits and `_`.
    package static func scratch(named name: String, on server: String) async throws -> PostgresLedger {
        try await open(address: makeDatabase(named: name, on: server))
    }

    /// Only the new, empty database; its address.
    package static func makeDatabase(named name: String, on server: String) async throws -> String {
        guard let url = URL(string: server) else { throw LedgerError(.other, "this is no address of a server") }
        try await execute("CREATE DATABASE \(name)", at: server)
        return url.deletingLastPathComponent().appending(path: name).absoluteString
    }

    /// Runs a statement on a connection of its own.
    package static func execute(_ sql: String, at address: String) async throws {
        let pool = PostgresPool(address: address, presence: 1, connections: 1)
        let result: Result<Void, any Error>
        do {
            result = .success(try await pool.run { try $0.execute(sql) })
        } catch {
            result = .failure(error)
        }
        await pool.close()
        try result.get()
    }

    /// Row by row, which for a few is faster than `TRUNCATE`: that makes new files.
    package func forget() async throws {
        let tables = Schema.tables.reversed()
        try await pool.run { connection in
            let numbers = try connection.rows("SELECT sequencename::text AS name FROM pg_sequences").map {
                try $0.value("name", as: String.self)
            }
            try connection.execute(
                (["BEGIN", "ALTER TABLE event DISABLE TRIGGER USER"] + tables.map { "DELETE FROM \($0)" }
                    + ["ALTER TABLE event ENABLE TRIGGER USER"]
                    + numbers.map { "ALTER SEQUENCE \($0) RESTART" } + ["COMMIT"]).joined(separator: ";"))
        }
    }
}
