import Foundation
import GRDB
import Impediments
import Letters
import TestKit
import Testing

@testable import Ledger

@Suite("The schema goes up and down on a ledger with data")
struct MigrationTests {
    private typealias Rows = [String: [[DatabaseValue]]]

    private let folder: ScratchFolder
    private let moment = Instant(milliseconds: 1_772_442_000_000)

    init() throws { folder = try ScratchFolder() }

    private func onFile<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try DatabaseQueue(path: folder.ledger, configuration: BackupFile.configuration).inDatabase(body)
    }

    /// Every row of every table, with the columns that a schema has.
    private func rows(_ db: Database, columns: [String: [String]]) throws -> Rows {
        var rows: Rows = [:]
        for (table, columns) in columns {
            let list = columns.joined(separator: ", ")
            rows[table] = try Row.fetchAll(db, sql: "SELECT \(list) FROM \(table) ORDER BY 1, 2")
                .map { Array($0.databaseValues) }
        }
        return rows
    }

    private func columns(_ db: Database) throws -> [String: [String]] {
        let tables = try String.fetchAll(
            db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        return Dictionary(uniqueKeysWithValues: try tables.map { ($0, try db.columns(in: $0).map(\.name)) })
    }

    /// Tables, columns, indexes and triggers, whatever their text looks like.
    private func shape(_ db: Database) throws -> [String] {
        let names = try String.fetchAll(db, sql: "SELECT type || ' ' || name || ' ' || tbl_name FROM sqlite_schema")
        let columns = try columns(db).flatMap { table, columns in columns.map { "\(table).\($0)" } }
        return (names + columns).sorted()
    }

    private func sealed(_ ledger: any Ledger) async throws -> LedgerView {
        for workspace in try await ledger.read({ try $0.workspaces() }) { _ = try await ledger.seal(workspace) }
        return try await ledger.everything()
    }

    @Test("each step up and down again leaves the rows of the older tables as they were", arguments: 1..<Schema.newest)
    func upAndDown(number: Int) async throws {
        let samples = try SQLiteLedger.inMemory()
        try await samples.fillWithSamples()
        var expected = try await sealed(samples)
        // Nothing older can hold what was corrected.
        if number < 5 { expected.corrections = [] }

        // The same rows as the straw of that schema would have written them: filled as they are, and taken down.
        try SQLiteLedger.makeFolder(of: folder.ledger)
        try onFile { try SQLiteSchema.migrate($0, to: Schema.newest) }
        let newest = try onFile(columns)
        let filled = try await samples.database.read { try rows($0, columns: newest) }
        try onFile { db in
            for table in Schema.tables {
                guard let columns = newest[table] else { continue }
                let places = columns.map { _ in "?" }.joined(separator: ", ")
                for row in filled[table] ?? [] {
                    try db.execute(
                        sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))",
                        arguments: StatementArguments(row))
                }
            }
            try SQLiteSchema.migrate(db, to: number)
        }
        let (older, oldShape) = try onFile { (try columns($0), try shape($0)) }
        let before = try onFile { try rows($0, columns: older) }
        #expect(before.values.allSatisfy { !$0.isEmpty }, "there is data in every table")

        for _ in 1...2 {
            #expect(
                try SQLiteLedger.migrate(path: folder.ledger, to: Schema.newest)
                    == Migration(from: number, to: Schema.newest))
            let ledger = try await SQLiteLedger.open(path: folder.ledger)
            let found = try await sealed(ledger)
            #expect(found == expected)
            #expect(
                try await ledger.read {
                    try $0.liveImpediments(of: "shop", since: .init(milliseconds: 0), in: "home").count
                }
                    == 5)
            try await ledger.close()
            #expect(
                try SQLiteLedger.migrate(path: folder.ledger, to: number) == Migration(from: Schema.newest, to: number))
            #expect(try onFile { try rows($0, columns: older) } == before)
            #expect(try onFile(shape) == oldShape)
        }
    }

    @Test("a reader of replies goes on where it was, up and down again")
    func replies() async throws {
        let moment = moment
        _ = try SQLiteLedger.migrate(path: folder.ledger, to: 2)
        try onFile { db in
            for (id, state) in [(1, "sent"), (2, "waiting"), (3, "sent"), (4, "dead"), (5, "sent")] {
                let thread = Address.thread(source: "yard", channel: "c", thread: "t\(id)")
                let letter = Letter(
                    workspace: "home", key: "k\(id)", to: .person(id: "lead"), addresses: [thread], purpose: .receipt,
                    rule: "sample", content: .init(subject: "Keys", paragraphs: ["Keys?"]), writtenAt: moment)
                try db.execute(
                    sql: """
                        INSERT INTO outbox (id, workspace, key, address, source, lane, state, next_attempt_ms, body)
                        VALUES (?, 'home', ?, ?, 'yard', ?, ?, 0, ?)
                        """,
                    arguments: [
                        id, letter.key, try StoredJSON.text(thread), thread.lane, state, try StoredJSON.text(letter),
                    ])
            }
        }
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        func fetch(after number: Int64) async throws -> [String] {
            try await ledger.read { try $0.replies(of: "yard", in: "home", after: number, limit: 9) }.map(\.letter.key)
        }
        #expect(try await fetch(after: 1) == ["k3", "k5"])
        let me = try await ledger.soleClaimant()
        let waiting = try await ledger.write { try $0.claimLetters(by: me, at: moment, limit: 9, inHand: []) }
        try await ledger.write(in: "home") { try $0.settle(waiting[0].id, by: me, .kept, at: moment) }
        #expect(try await fetch(after: 5) == ["k2"])
        try await ledger.close()
        _ = try SQLiteLedger.migrate(path: folder.ledger, to: 2)
        #expect(try onFile { try Int.fetchOne($0, sql: "SELECT count(*) FROM outbox WHERE state = 'sent'") } == 4)
    }

    @Test("what older rows knew of waiting is told by whom it waited on, there and back")
    func waits() async throws {
        let minute = { (count: Int) in moment + .seconds(count * 60) }
        let labels = Labels(category: .resources, subreason: .data, severity: .stopped, confidence: 0.9)
        var impediment = Impediment(
            id: ImpedimentID(1),
            raised: .init(
                source: "yard", channel: "c", message: "m", thread: "m", product: "shop", team: "blue",
                raiser: PersonKey("~r"), text: TextKey("t"), labels: labels, unsure: false), at: moment)
        let funder = PersonKey("funder")
        let history: [Event] = [
            .owned(by: funder), .asked(.letter, rule: Rule(.funder)), .decided(by: funder, option: 1, text: nil),
            .resolved(by: funder, text: nil), .verified(by: funder, rule: nil),
        ]
        for (index, event) in history.enumerated() { impediment.evolve(event, at: minute(10 * (index + 1))) }
        var merged = Impediment(
            id: ImpedimentID(2),
            raised: .init(
                source: "yard", channel: "c", message: "n", thread: "n", product: "shop", team: "blue",
                raiser: PersonKey("~r"), text: TextKey("u"), labels: labels, unsure: false), at: moment)
        merged.evolve(.asked(.letter, rule: Rule(.funder)), at: minute(10))
        merged.evolve(.merged(into: impediment.id, by: funder), at: minute(20))

        var ledger = try await SQLiteLedger.open(path: folder.ledger)
        let both = [impediment, merged]
        try await ledger.write(in: "home") { for one in both { try $0.save(one, due: nil, in: "home") } }
        try await ledger.close()
        _ = try SQLiteLedger.migrate(path: folder.ledger, to: 3)
        let spans = try onFile {
            try String.fetchAll($0, sql: "SELECT json_extract(body, '$.funderSpans') FROM impediment ORDER BY number")
        }
        let (from, to) = (minute(20).milliseconds, minute(30).milliseconds)
        #expect(spans.first == #"[{"from":\#(from),"to":\#(to)}]"#)
        let before = try onFile {
            try String.fetchAll(
                $0, sql: "SELECT json_extract(body, '$.beforeMerge.waitingOn') FROM impediment WHERE number = 2")
        }
        #expect(before == ["funder"])
        ledger = try await SQLiteLedger.open(path: folder.ledger)
        let found = try await ledger.read { reading in
            try both.compactMap { try reading.impediment($0.id, in: "home") }
        }
        #expect(found == both)
        try await ledger.close()
    }

    @Test("nothing is done where the number is right, and none is known that is not there")
    func nothing() throws {
        #expect(
            try SQLiteLedger.migrate(path: folder.ledger, to: Schema.newest) == Migration(from: 0, to: Schema.newest))
        let lock = FileLock(path: folder.ledger + ".lock")
        #expect(try lock.take())
        #expect(
            try SQLiteLedger.migrate(path: folder.ledger, to: Schema.newest)
                == Migration(from: Schema.newest, to: Schema.newest))
        #expect(throws: LedgerError.self) { try SQLiteLedger.migrate(path: folder.ledger, to: 0) }
        #expect(throws: LedgerError.self) { try SQLiteLedger.migrate(path: folder.ledger, to: Schema.newest + 1) }
        lock.release()
    }

    @Test("beside a daemon the schema is not changed")
    func served() throws {
        _ = try SQLiteLedger.migrate(path: folder.ledger, to: Schema.newest)
        let lock = FileLock(path: folder.ledger + ".lock")
        #expect(try lock.take())
        let error = #expect(throws: LedgerError.self) { try SQLiteLedger.migrate(path: folder.ledger, to: 1) }
        #expect(error?.code == .busy)
        #expect(try onFile(SQLiteSchema.version) == Schema.newest)
        lock.release()
    }

    @Test("a ledger is looked at as it is: not made, not brought up to date")
    func asItIs() async throws {
        #expect(try SQLiteLedger.openAsItIs(path: folder.ledger) == nil)
        #expect(!FileManager.default.fileExists(atPath: folder.ledger))
        _ = try SQLiteLedger.migrate(path: folder.ledger, to: 1)
        let ledger = try #require(try SQLiteLedger.openAsItIs(path: folder.ledger))
        #expect(try await ledger.read { try $0.backlog() } == Backlog())
        let summary = try await ledger.backUp(to: folder.url.appending(path: "old.db").path) { _ in }
        #expect(summary.schema == 1)
        try await ledger.close()
        #expect(try onFile(SQLiteSchema.version) == 1)
    }
}
