import Impediments
import Letters
import Synchronization
import Testing

@testable import Ledger

/// How often a body ran, and what it noted.
private final class Notes: Sendable {
    private let notes = Mutex<[String]>([])
    var all: [String] { notes.withLock { $0 } }
    func note(_ text: String) { notes.withLock { $0.append(text) } }
}

extension LedgerReading {
    /// The connection under a transaction, for what only a test does.
    fileprivate var connection: PostgresConnection {
        get throws {
            try #require((self as? LedgerSession)?.connection as? PostgresConnection)
        }
    }
}

@Suite(
    "A transaction on PostgreSQL", .serialized, .enabled(if: PostgresScratch.server != nil, PostgresScratch.whyNot),
    .timeLimit(.minutes(2)))
struct PostgresTransactionTests {
    private let now = Instant(milliseconds: 1_772_442_000_000)

    @Test("is run again where the connection was lost before it was committed, and happens once")
    func lostConnection() async throws {
        try await PostgresScratch.run { ledger in
            let notes = Notes()
            try await ledger.write { transaction in
                notes.note("run")
                _ = try transaction.takeImpedimentNumber(in: "home")
                if notes.all.count == 1 {
                    // As an administrator would.
                    try transaction.connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            #expect(notes.all.count == 2)
            #expect(try await ledger.write { try $0.takeImpedimentNumber(in: "home") } == ImpedimentID(2))
        }
    }

    @Test(
        "is run again where the server asks for it, and says so when it asks for ever", arguments: ["40001", "40P01"])
    func serialization(state: String) async throws {
        try await PostgresScratch.run { ledger in
            let notes = Notes()
            try await ledger.write { transaction in
                notes.note("run")
                guard notes.all.count < 3 else { return }
                try transaction.connection.execute("DO $$ BEGIN RAISE SQLSTATE '\(state)'; END $$")
            }
            #expect(notes.all.count == 3)
            let error = await #expect(throws: LedgerError.self) {
                try await ledger.write { transaction in
                    try transaction.connection.execute("DO $$ BEGIN RAISE SQLSTATE '\(state)'; END $$")
                }
            }
            #expect(error?.code == .busy)
        }
    }

    @Test("a statement that is not answered in time ends its connection; the next one has another")
    func patience() async throws {
        try await PostgresScratch.run { ledger in
            let error = await #expect(throws: LedgerError.self) { try await Self.sleepTooLong(ledger) }
            #expect(error?.code == .away)
            for _ in 1...PostgresLimits.connections {
                let workspaces = try await ledger.read { try $0.workspaces() }
                #expect(workspaces.isEmpty)
            }
        }
    }

    private static func sleepTooLong(_ ledger: PostgresLedger) async throws {
        try await ledger.pool.run { connection in
            let patience = connection.patience
            connection.patience = .milliseconds(50)
            defer { connection.patience = patience }
            try connection.execute("SELECT pg_sleep(60)")
        }
    }

    @Test("waits for those of its workspace, and not for those of another")
    func workspaceLock() async throws {
        try await PostgresScratch.run { ledger in
            let notes = Notes()
            let (inside, told) = AsyncStream.makeStream(of: Void.self)
            let gate = Mutex(false)
            async let first: Void = ledger.write(in: "home") { _ in
                told.yield()
                while !gate.withLock({ $0 }) {}
                notes.note("first")
            }
            for await _ in inside { break }
            async let second: Void = ledger.write(in: "home") { _ in notes.note("second") }
            try await ledger.write(in: "other") { _ in notes.note("elsewhere") }
            gate.withLock { $0 = true }
            _ = try await (first, second)
            #expect(notes.all == ["elsewhere", "first", "second"])
        }
    }

    @Test("what cannot be written says so", arguments: [true, false])
    func readOnly(isReadOnly: Bool) async throws {
        let address = try await PostgresScratch.database()
        try await PostgresLedger.open(address: address).close()
        let name = try #require(address.split(separator: "/").last)
        try await PostgresLedger.execute(
            "ALTER DATABASE \(name) SET default_transaction_read_only = \(isReadOnly ? "on" : "off")", at: address)
        let ledger = try await PostgresLedger.open(address: address)
        let result: Result<Void, any Error>
        do {
            result = .success(try await ledger.write { try $0.setFact("name", to: "value", in: "home") })
        } catch {
            result = .failure(error)
        }
        try await ledger.close()
        if isReadOnly {
            let error = #expect(throws: LedgerError.self) { try result.get() }
            #expect(error?.code == .readOnly && error?.mayPass == true)
        } else {
            try result.get()
        }
    }

    @Test("more statements than are kept prepared")
    func manyStatements() async throws {
        try await PostgresScratch.run { ledger in
            let sum = try await ledger.pool.run { connection in
                try (1...PostgresLimits.preparedStatements + 50).reduce(0) { sum, number in
                    let columns = (1...number % 700 + 1).map { "\($0)" }.joined(separator: " + ")
                    return sum
                        + (try connection.rows(SQL(stringLiteral: "SELECT 1 AS one WHERE \(columns) > 0")).first?
                            .value("one") ?? 0)
                }
            }
            #expect(sum == PostgresLimits.preparedStatements + 50)
        }
    }

    @Test("a NUL, which PostgreSQL cannot keep, changes nothing else", arguments: [true, false])
    func nul(isThere: Bool) async throws {
        let event = isThere ? "e\u{0}1" : "e1"
        try await PostgresScratch.run { ledger in
            let delivery = Delivery(
                workspace: "home", source: "hall", eventID: event, receivedAt: now,
                body: .unreadable(payload: [0, 1, 0], reason: "not \u{0} JSON"))
            let first = try await ledger.append([delivery])
            let second = try await ledger.append([delivery])
            let kept = try await ledger.read { try $0.quarantine(limit: 9) }
            #expect((first + second).map(\.isDuplicate) == [false, true])
            #expect(kept.map(\.payload) == [[0, 1, 0]])
        }
    }

    @Test("one that failed at its first statement leaves its connection as it was")
    func firstStatement() async throws {
        try await PostgresScratch.run { ledger in
            for _ in 1...PostgresLimits.connections {
                let error = await #expect(throws: LedgerError.self) {
                    try await ledger.write { try $0.connection.rows("SELECT 1 / 0 AS nothing") }
                }
                #expect(error?.description.contains("22012") == true)
            }
            try await ledger.write { try $0.setFact("name", to: "value", in: "home") }
            #expect(try await ledger.read { try $0.fact("name", in: "home") } == "value")
        }
    }

    @Test("one that only reads holds nothing once its value is there, though nobody waited for its end")
    func readsLetGo() async throws {
        try await PostgresScratch.run { ledger in
            for _ in 1...20 { _ = try await ledger.read { try $0.workspaces() } }
            let name = try await ledger.pool.run { connection in
                try connection.rows("SELECT current_database()::text AS name").first?.value("name", as: String.self)
            }
            let database = try #require(name)
            // Looked at from outside: those who read have nothing more to do.
            let outside = PostgresPool(address: try #require(PostgresScratch.server), presence: 1, connections: 1)
            var open = 1
            for _ in 1...200 where open > 0 {
                open = try await outside.run { connection in
                    try connection.rows(
                        """
                        SELECT count(*) AS open FROM pg_stat_activity
                        WHERE datname = \(database) AND state LIKE 'idle in transaction%'
                        """
                    ).first?.value("open") ?? 1
                }
            }
            await outside.close()
            #expect(open == 0)
        }
    }

    @Test("deliveries are stored once where the connection was lost, whenever that was", arguments: [3, 40])
    func appendAgain(count: Int) async throws {
        try await PostgresScratch.run { ledger in
            let deliveries = (1...count).map { number in
                Delivery(
                    workspace: "home", source: "hall", eventID: "e\(number)", receivedAt: now,
                    body: .unreadable(payload: [1], reason: "test"))
            }
            // All connections are there, and then all are gone, as after a restart of the server.
            for _ in 1...PostgresLimits.connections { _ = try await ledger.read { try $0.workspaces() } }
            let address = try await ledger.pool.run { connection in
                try connection.rows("SELECT current_database()::text AS name").first?.value("name", as: String.self)
            }
            let server = try #require(PostgresScratch.server)
            try await PostgresLedger.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(try #require(address))'",
                at: server)
            let stored = try await ledger.append(deliveries)
            #expect(stored.map(\.isDuplicate) == Array(repeating: false, count: count))
            #expect(try await ledger.append(deliveries).map(\.id) == stored.map(\.id))
        }
    }

    @Test("deliveries are claimed by one after the other, and nobody waits for that")
    func claimsInTurn() async throws {
        try await PostgresScratch.run { ledger in
            let message = Message(
                reference: .init(source: "hall", channel: "c", id: "m1"), author: Author(id: "u"), text: "No keys.")
            let inbound = Inbound(source: "hall", eventID: "e1", at: now, content: .message(message))
            _ = try await ledger.append([
                Delivery(workspace: "home", source: "hall", eventID: "e1", receivedAt: now, body: .readable(inbound))
            ])
            let now = now
            let (first, second) = try await ledger.write { transaction in
                (
                    try transaction.join(named: "first", alone: false, at: now),
                    try transaction.join(named: "second", alone: false, at: now)
                )
            }
            let (inside, told) = AsyncStream.makeStream(of: Void.self)
            let gate = Mutex(false)
            async let slow: Int = ledger.write { transaction in
                let rows = try transaction.claimDeliveries(by: first, at: now, limit: 0)
                told.yield()
                while !gate.withLock({ $0 }) {}
                return rows.count
            }
            for await _ in inside { break }
            let meanwhile = try await ledger.write { try $0.claimDeliveries(by: second, at: now, limit: 9).count }
            gate.withLock { $0 = true }
            #expect(try await slow == 0)
            #expect(meanwhile == 0)
            #expect(try await ledger.write { try $0.claimDeliveries(by: second, at: now, limit: 9).count } == 1)
        }
    }

    @Test("a closed ledger refuses, and closing ends what is under way")
    func closed() async throws {
        let ledger = try await PostgresLedger.open(address: try await PostgresScratch.database())
        async let last: Void = ledger.write { try $0.connection.execute("SELECT pg_sleep(0.2)") }
        try await Task.sleep(for: .milliseconds(50))
        try await ledger.close()
        try await last
        await #expect(throws: LedgerError.self) { try await ledger.read { try $0.workspaces() } }
    }

    @Test(
        "the five letters of PostgreSQL get a code of ours",
        arguments: [
            ("53100", LedgerError.Code.full), ("25006", .readOnly), ("40001", .busy), ("55P03", .busy),
            ("57P01", .away),
            ("25P03", .away), ("08006", .away), ("53300", .away), ("23505", .constraint), ("23503", .constraint),
            ("XX001", .corrupt), ("42601", .other),
        ])
    func codes(_ state: String, _ code: LedgerError.Code) {
        let error = LedgerError(SQLState(code: state), "told\nDETAIL: secret words")
        #expect(error.code == code)
        #expect(!error.description.contains("secret"))
    }
}
