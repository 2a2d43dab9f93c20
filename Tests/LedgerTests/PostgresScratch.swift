import Foundation
import Synchronization
import Testing

@testable import Ledger

/// Databases on a real server, which `scripts/test` starts.
enum PostgresScratch {
    /// `postgres://USER@HOST:PORT/postgres`, of somebody who may make databases.
    static let server = ProcessInfo.processInfo.environment["STRAW_TEST_POSTGRES"]
    static let whyNot: Comment = "STRAW_TEST_POSTGRES names no server; scripts/test starts one"

    private static let counter = Mutex(0)

    /// The address of a new, empty database.
    static func database() async throws -> String {
        let server = try #require(server)
        let number = counter.withLock { counter in
            counter += 1
            return counter
        }
        let name = "t\(ProcessInfo.processInfo.processIdentifier)_\(number)"
        return try await PostgresLedger.makeDatabase(named: name, on: server)
    }

    /// Runs `body` with a ledger in a database of its own.
    static func run(_ body: (PostgresLedger) async throws -> Void) async throws {
        let ledger = try await PostgresLedger.open(address: try await database())
        do {
            try await body(ledger)
        } catch {
            try await ledger.close()
            throw error
        }
        try await ledger.close()
    }
}
