import Foundation
import GRDB
import Impediments
import TestKit
import Testing

@testable import Ledger

@Suite("What was changed or damaged by others is found")
struct SQLiteCheckTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    @Test("a damaged page is found by a look at all of them", arguments: ["event", "outbox_lane"])
    func damaged(table: String) async throws {
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        try await ledger.fillWithSamples()
        #expect(try await ledger.checkStorage(patience: nil))
        let page = try await ledger.database.read { db in
            try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [table])
        }
        try await ledger.close()
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: folder.ledger))
        try handle.seek(toOffset: UInt64(try #require(page) - 1) * 4096)
        try handle.write(contentsOf: Data(repeating: 0xA5, count: 4096))
        try handle.close()

        let damaged = try #require(try SQLiteLedger.openAsItIs(path: folder.ledger))
        let error = await #expect(throws: LedgerError.self) { try await damaged.checkStorage(patience: nil) }
        #expect(error?.code == .corrupt)
        try await damaged.close()
    }

    @Test(
        "an event that was changed, taken out or put in is found",
        arguments: [
            ("UPDATE event SET body = replace(body, 'p-2', 'p-9')", Chain.Fault.changed(sequence: 6)),
            ("UPDATE event SET at_ms = at_ms + 1 WHERE sequence = 3", .changed(sequence: 3)),
            ("UPDATE event SET impediment = 5 WHERE sequence = 4", .changed(sequence: 4)),
            ("DELETE FROM seal WHERE sequence = 2; DELETE FROM event WHERE sequence = 2", .missing(sequence: 2)),
            (
                "UPDATE event SET sequence = sequence + 100 WHERE sequence = 6; DELETE FROM seal WHERE sequence = 6",
                .missing(sequence: 6)
            ),
        ])
    func changed(sql: String, fault: Chain.Fault) async throws {
        let ledger = try SQLiteLedger.inMemory()
        try await ledger.fillWithSamples()
        #expect(try await ledger.verifyChain(of: "home").events == 6)
        try await ledger.database.writeWithoutTransaction { db in
            try db.execute(
                sql: "PRAGMA foreign_keys = OFF; DROP TRIGGER event_not_changed; DROP TRIGGER event_not_deleted")
            try db.execute(sql: sql)
        }
        let found = await #expect(throws: Chain.Fault.self) { try await ledger.verifyChain(of: "home") }
        #expect(found == fault)
    }
}
