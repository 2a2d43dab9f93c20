import Testing

@testable import Ledger

extension SQLiteLedger {
    /// How SQLite would go about it.
    func plan(of sql: SQL) async throws -> String {
        try await read { reading in
            let session = try #require(reading as? LedgerSession)
            return try session.rows("EXPLAIN QUERY PLAN \(literal: sql)")
                .map { try $0.value("detail", as: String.self) }.joined(separator: "\n")
        }
    }
}
