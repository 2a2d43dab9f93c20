import Foundation
import GRDB
import Impediments
import Letters
import TestKit
import Testing

@testable import Ledger

@Suite("Opening the SQLite ledger")
struct SQLiteOpeningTests {
    private let folder: ScratchFolder
    private let home = "home"

    init() throws { folder = try ScratchFolder() }

    private func pragma(_ name: String, of ledger: SQLiteLedger) async throws -> String? {
        try await ledger.database.writeWithoutTransaction { db in try String.fetchOne(db, sql: "PRAGMA \(name)") }
    }

    /// The error that opening throws; `nil` where it opens.
    private func refusal(_ path: String) async throws -> LedgerError? {
        do {
            try await SQLiteLedger.open(path: path).close()
            return nil
        } catch let error as LedgerError {
            return error
        }
    }

    @Test("a commit is on the disk before it is answered")
    func durable() async throws {
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        #expect(try await pragma("synchronous", of: ledger) == "2")
        #expect(try await pragma("journal_mode", of: ledger) == "wal")
        #expect(try await pragma("foreign_keys", of: ledger) == "1")
        #expect(try await pragma("secure_delete", of: ledger) == "1")
        try await ledger.close()
    }

    @Test("the folder is made, for nobody else to read")
    func folderIsMade() async throws {
        try await SQLiteLedger.open(path: folder.ledger).close()
        let attributes = try FileManager.default.attributesOfItem(
            atPath: folder.url.appending(path: "var").path)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
    }

    @Test("everything is there after it was closed and opened again")
    func reopening() async throws {
        let now = Instant(milliseconds: 1_772_442_000_000)
        let invited = Inbound(
            source: "hall", eventID: "e1", at: now, content: .invited(channel: "c", by: "u", direct: false))
        let delivery = Delivery(
            workspace: home, source: "hall", eventID: "e1", receivedAt: now, body: .readable(invited))
        let first = try await SQLiteLedger.open(path: folder.ledger)
        let appended = try await first.append([delivery])
        try await first.write { transaction in
            _ = try transaction.startWorkspace("home", at: now)
            _ = try transaction.takeImpedimentNumber(in: "home")
        }
        try await first.close()

        let second = try await SQLiteLedger.open(path: folder.ledger)
        let me = try await second.soleClaimant()
        let rows = try await second.write { try $0.claimDeliveries(by: me, at: now, limit: 9) }
        #expect(rows.map(\.inbound) == [invited])
        #expect(rows.map { Appended.new(id: $0.id) } == appended)
        #expect(try await second.append([delivery]) == rows.map { Appended.duplicate(id: $0.id) })
        #expect(try await second.read { try $0.workspaceStart("home") } == now)
        #expect(try await second.write { try $0.takeImpedimentNumber(in: "home") } == ImpedimentID(2))
        try await second.close()
    }

    @Test("a file that is no database is refused and left as it is")
    func noDatabase() async throws {
        let path = folder.url.appending(path: "notes.txt").path
        let notes = Data(String(repeating: "Not a database. ", count: 100).utf8)
        try notes.write(to: URL(fileURLWithPath: path))
        let error = try await refusal(path)
        #expect(error?.code == .corrupt)
        #expect(error?.description.contains(path) == true)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == notes)
    }

    @Test("a ledger with a damaged page is refused")
    func damaged() async throws {
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        try await ledger.write { transaction in
            for number in 1...200 {
                try transaction.setFact("fact \(number)", to: String(repeating: "x", count: 500), in: "home")
            }
        }
        try await ledger.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.ledger))
        let page = try #require(bytes.range(of: Data("fact 150".utf8))).lowerBound / 4096
        bytes.replaceSubrange(page * 4096..<page * 4096 + 4096, with: Data(repeating: 0xA5, count: 4096))
        try bytes.write(to: URL(fileURLWithPath: folder.ledger))
        let error = try await refusal(folder.ledger)
        #expect(error?.code == .corrupt)
        #expect(error?.description.contains("backup") == true)
    }

    @Test("what opening had no time for is looked at later, and damage is told in the same words")
    func damagedLater() async throws {
        var ledger = try await SQLiteLedger.open(path: folder.ledger)
        try await ledger.write { transaction in
            for number in 1...200 {
                try transaction.setFact("fact \(number)", to: String(repeating: "x", count: 500), in: "home")
            }
        }
        try await ledger.database.writeWithoutTransaction(SQLiteConnection.emptyLog)
        ledger.unchecked = folder.ledger
        try await ledger.finishCheck()
        let unchecked = ledger
        let cancelled = Task {
            while !Task.isCancelled { await Task.yield() }
            try await unchecked.finishCheck()
        }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }

        let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.ledger))
        let bytes = try #require(try file.readToEnd())
        let page = try #require(bytes.range(of: Data("fact 150".utf8))).lowerBound / 4096
        try file.seek(toOffset: UInt64(page * 4096))
        try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
        try file.close()
        let error = await #expect(throws: LedgerError.self) { try await unchecked.finishCheck() }
        #expect(error?.code == .corrupt)
        #expect(error?.description.contains("the ledger \(folder.ledger) cannot be opened") == true)
        #expect(error?.description.contains("straw restore") == true)
    }

    @Test("a ledger of a newer straw is refused, and says what to do")
    func newer() async throws {
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        try await ledger.database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA user_version = \(Schema.newest + 1)")
        }
        try await ledger.close()
        let error = try await refusal(folder.ledger)
        #expect(error?.code == .newerSchema)
        #expect(error?.description.contains("run the straw that wrote it") == true)
    }

    @Test("a database of another program is refused and left as it is")
    func foreign() async throws {
        let path = folder.url.appending(path: "other.sqlite").path
        let other = try DatabaseQueue(path: path)
        try await other.write { db in try db.execute(sql: "CREATE TABLE song (title TEXT)") }
        try other.close()
        #expect(try await refusal(path)?.description.contains("another program") == true)
        let again = try DatabaseQueue(path: path)
        let tables = try await again.read { db in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema") }
        #expect(tables == ["song"])
    }

    @Test("a folder that cannot be made is named")
    func noFolder() async throws {
        let file = folder.url.appending(path: "file")
        try Data().write(to: file)
        let error = try await refusal(file.appending(path: "straw.sqlite").path)
        #expect(error?.description.contains("folder cannot be made") == true)
    }

    @Test("a folder in the place of the file is refused")
    func folderInItsPlace() async throws {
        #expect(try await refusal(folder.url.path)?.code == .other)
    }

    @Test("the steps of the schema are numbered from one without gaps")
    func steps() {
        #expect(Schema.steps.map(\.number) == Array(1...Schema.newest))
    }
}
