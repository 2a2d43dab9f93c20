import Foundation
import GRDB
import Impediments
import TestKit
import Testing

@testable import Ledger

@Suite("Restoring a backup")
struct RestoreTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func place(_ name: String) -> String { folder.url.appending(path: name).path }

    /// A backup of the samples, changed by `sql`.
    private func backup(_ name: String = "b.db", changed sql: String? = nil) async throws -> String {
        let ledger = try SQLiteLedger.inMemory()
        try await ledger.fillWithSamples()
        _ = try await ledger.backUp(to: place(name)) { _ in }
        if let sql {
            try DatabaseQueue(path: place(name)).inDatabase { db in
                try db.execute(
                    sql: "PRAGMA foreign_keys = OFF; DROP TRIGGER event_not_changed; DROP TRIGGER event_not_deleted")
                try db.execute(sql: sql)
            }
        }
        return place(name)
    }

    /// Why it is refused; and then nothing may be left behind but the lock.
    private func problem(_ file: String) async throws -> BackupProblem? {
        do {
            _ = try await SQLiteLedger.restore(file, to: folder.ledger) { _ in }
            return nil
        } catch let problem as BackupProblem {
            let left = try FileManager.default.contentsOfDirectory(atPath: place("var"))
            #expect(left == ["straw.sqlite.lock"])
            #expect(problem.description.hasPrefix(file))
            return problem
        }
    }

    @Test("a good one is taken")
    func good() async throws {
        #expect(try await problem(backup()) == nil)
        let access = try FileManager.default.attributesOfItem(atPath: folder.ledger)[.posixPermissions]
        #expect(access as? Int == 0o600)
    }

    @Test(
        "one that was changed is refused, with the reason",
        arguments: [
            (
                "UPDATE event SET body = replace(body, 'p-1', 'p-9') WHERE sequence = 2 AND workspace = 'home'",
                "event 2"
            ),
            (
                "DELETE FROM seal WHERE sequence = 3; DELETE FROM event WHERE sequence = 3 AND workspace = 'home'",
                "event 3 is missing"
            ),
            ("DELETE FROM seal WHERE sequence = 3", "missing"),
            ("DELETE FROM impediment WHERE number = 4", "refers to nothing"),
            ("PRAGMA user_version = 99", "newer"),
            ("PRAGMA application_id = 7", "no ledger"),
            ("DELETE FROM workspace WHERE name = 'other'", "no workspace"),
        ])
    func changed(sql: String, reason: String) async throws {
        let found = try await problem(backup(changed: sql))
        #expect(found?.description.contains(reason) == true, "\(String(describing: found))")
    }

    @Test("one with a damaged page is refused", arguments: ["impediment_team", "inbox", "outbox_lane"])
    func damaged(table: String) async throws {
        let file = try await backup()
        let page = try await DatabaseQueue(path: file).read { db in
            try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [table])
        }
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file))
        try handle.seek(toOffset: UInt64(try #require(page) - 1) * 4096)
        try handle.write(contentsOf: Data(repeating: 0xA5, count: 4096))
        try handle.close()
        #expect(try await problem(file) != nil)
    }

    @Test("what is no ledger, is cut short, or is not there is refused")
    func none() async throws {
        try Data(String(repeating: "Not a database. ", count: 1000).utf8).write(to: URL(fileURLWithPath: place("a")))
        try Data().write(to: URL(fileURLWithPath: place("b")))
        let whole = try Data(contentsOf: URL(fileURLWithPath: await backup()))
        try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: place("c")))
        try DatabaseQueue(path: place("d")).inDatabase { try $0.execute(sql: "CREATE TABLE song (title TEXT) STRICT") }
        for name in ["a", "b", "c", "d", "nowhere", "var"] {
            #expect(try await problem(place(name)) != nil, "\(name)")
        }
    }

    @Test("a ledger with its log beside it is no backup")
    func inUse() async throws {
        let ledger = try await SQLiteLedger.open(path: place("live/straw.db"))
        try await ledger.fillWithSamples()
        #expect(try await problem(place("live/straw.db"))?.description.contains("straw backup") == true)
        try await ledger.close()
    }

    @Test("nothing is overwritten, not even what lies beside a ledger", arguments: ["", "-wal", "-shm", "-journal"])
    func overwrites(part: String) async throws {
        let file = try await backup()
        try SQLiteLedger.makeFolder(of: folder.ledger)
        try Data("kept".utf8).write(to: URL(fileURLWithPath: folder.ledger + part))
        let error = await #expect(throws: LedgerError.self) {
            try await SQLiteLedger.restore(file, to: folder.ledger) { _ in }
        }
        #expect(error?.code == .constraint)
        #expect(error?.description.contains("move") == true)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.ledger + part)) == Data("kept".utf8))
    }

    @Test("beside a daemon that serves the place nothing is restored")
    func served() async throws {
        let file = try await backup()
        try SQLiteLedger.makeFolder(of: folder.ledger)
        let lock = FileLock(path: folder.ledger + ".lock")
        #expect(try lock.take())
        let error = await #expect(throws: LedgerError.self) {
            try await SQLiteLedger.restore(file, to: folder.ledger) { _ in }
        }
        #expect(error?.code == .busy)
        lock.release()
    }

    @Test("an older backup is brought to the newest schema, and is itself left as it is")
    func older() async throws {
        let file = try await backup()
        try DatabaseQueue(path: file).inDatabase { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try SQLiteSchema.migrate(db, to: 1)
        }
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        let restored = try await SQLiteLedger.restore(file, to: folder.ledger) { _ in }
        #expect(restored.schema == 1)
        #expect(restored.summary.schema == Schema.newest)
        #expect(restored.summary.impediments == 7)
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes)
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        #expect(try await ledger.read { try $0.impediments(in: "home", matching: .init()).count } == 5)
        try await ledger.close()
    }
}
