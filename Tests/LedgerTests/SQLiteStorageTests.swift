import Foundation
import GRDB
import Impediments
import Letters
import TestKit
import Testing

@testable import Ledger

@Suite("What SQLite keeps, and how it finds it")
struct SQLiteStorageTests {
    private let now = Instant(milliseconds: 1_772_442_000_000)

    private func delivery(_ event: String, words: String = "No keys.") -> Delivery {
        let message = Message(
            reference: MessageReference(source: "hall", channel: event, id: event), author: Author(id: "u"), text: words
        )
        let inbound = Inbound(source: "hall", eventID: event, at: now, content: .message(message))
        return Delivery(
            workspace: "home", source: "hall", eventID: event, receivedAt: now, body: .readable(inbound))
    }

    private func letter(_ key: String, lane: String) -> Letter {
        Letter(
            workspace: "home", key: key, to: .person(id: "lead"),
            addresses: [.thread(source: "hall", channel: "c", thread: lane)], purpose: .nudge, rule: "L1",
            content: Letter.Content(subject: "Keys", paragraphs: ["Keys?"]), writtenAt: now)
    }

    private func execute(_ sql: String, in ledger: SQLiteLedger) async throws {
        try await ledger.database.write { db in try db.execute(sql: sql) }
    }

    @Test("the queues are read through the indexes of what waits")
    func plans() async throws {
        let ledger = try SQLiteLedger.inMemory()
        _ = try await ledger.append((1...10_000).map { delivery("e\($0)") })
        let now = now
        let letters = (1...1000).map { letter("k\($0)", lane: "\($0 % 10)") }
        try await ledger.write { try $0.enqueue(letters, at: now) }

        let pending = try await ledger.plan(
            of: LedgerSession.readable(by: Claimant(number: 1), at: now, limit: 100, .sqlite))
        #expect(pending.contains("SEARCH delivery USING INDEX inbox_waiting"))
        #expect(pending.contains("SEARCH earlier USING INDEX inbox_retried (workspace=? AND conversation=? AND id<?)"))
        let sendable = try await ledger.plan(
            of: LedgerSession.sendable(
                by: Claimant(number: 1), at: now, limit: 100, inHand: [1, 2], .sqlite))
        #expect(sendable.contains("SEARCH head USING INDEX outbox_waiting"))
        #expect(sendable.contains("SEARCH earlier USING INDEX outbox_lane (lane=? AND id<?)"))
        let due = try await ledger.plan(of: LedgerSession.dueImpediments(at: now, limit: 100))
        #expect(due.contains("USING COVERING INDEX impediment_due (due_ms<?)"))
        for plan in [pending, sendable, due] {
            #expect(!plan.contains("SCAN inbox") && !plan.contains("SCAN outbox") && !plan.contains("SCAN row"))
            #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
        }
    }

    @Test("no room on the disk is said so, loses nothing that was answered, and passes")
    func full() async throws {
        let folder = try ScratchFolder()
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        _ = try await ledger.append([delivery("e1")])
        let pages = try await ledger.database.writeWithoutTransaction { db in
            try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        }
        try await execute("PRAGMA max_page_count = \(pages + 2)", in: ledger)
        let error = await #expect(throws: LedgerError.self) {
            try await ledger.append([delivery("e2"), delivery("e3", words: String(repeating: "x", count: 100_000))])
        }
        #expect(error?.code == .full)
        #expect(try await ledger.read { try $0.countPendingDeliveries() } == 1)
        try await execute("PRAGMA max_page_count = 1000000", in: ledger)
        _ = try await ledger.append([delivery("e2")])
        #expect(try await ledger.read { try $0.countPendingDeliveries() } == 2)
        try await ledger.close()
    }

    @Test("a row that cannot be read is named, without its words, and can be put aside")
    func unreadableRow() async throws {
        let ledger = try SQLiteLedger.inMemory()
        _ = try await ledger.append([delivery("e1"), delivery("e2")])
        let body = #"{"source": "hall", "eventID": ["secret words"]}"#
        try await execute("UPDATE inbox SET body = '\(body)' WHERE id = 1", in: ledger)
        let now = now
        let me = try await ledger.soleClaimant()
        let error = await #expect(throws: LedgerError.self) {
            try await ledger.write { try $0.claimDeliveries(by: me, at: now, limit: 9) }
        }
        #expect(
            error == LedgerError(.corrupt, "inbox row 1 cannot be read as Inbound: look at eventID", delivery: 1))
        let id = try #require(error?.delivery)
        let reason = try #require(error?.description)
        try await ledger.write { try $0.fail(delivery: id, by: me, reason: reason, retryAt: nil, at: now) }
        let pending = try await ledger.write { try $0.claimDeliveries(by: me, at: now, limit: 9) }
        #expect(pending.map(\.inbound.eventID) == ["e2"])
        let aside = try #require(try await ledger.read { try $0.quarantine(id) })
        #expect(aside.inbound == nil)
        #expect(aside.payload == Array(body.utf8))
        #expect(aside.reason == reason)
    }

    @Test(
        "SQLite's errors get a code of ours",
        arguments: [
            (ResultCode.SQLITE_CORRUPT_VTAB, LedgerError.Code.corrupt), (.SQLITE_NOTADB, .corrupt),
            (.SQLITE_FULL, .full), (.SQLITE_IOERR_SHMSIZE, .full), (.SQLITE_IOERR_WRITE, .other),
            (.SQLITE_READONLY_DBMOVED, .readOnly), (.SQLITE_BUSY_SNAPSHOT, .busy), (.SQLITE_LOCKED, .busy),
            (.SQLITE_CONSTRAINT_UNIQUE, .constraint), (.SQLITE_CANTOPEN, .other),
        ])
    func codes(_ sqlite: ResultCode, _ code: LedgerError.Code) {
        let error = DatabaseError(
            resultCode: sqlite, message: "told", sql: "INSERT INTO t VALUES (?)", arguments: ["secret words"])
        #expect(LedgerError(error).code == code)
        #expect(!LedgerError(error).description.contains("secret"))
    }

    @Test("events can be neither changed nor deleted")
    func appendOnly() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let raised = Event.Raised(
            source: "hall", channel: "c", message: "m", thread: "m", product: "shop", team: "blue",
            raiser: PersonKey("p"), text: TextKey("t"),
            labels: Labels(category: .team, subreason: .nobody, severity: .stopped, confidence: 1), unsure: false)
        let now = now
        try await ledger.write { transaction in
            let id = try transaction.takeImpedimentNumber(in: "home")
            try transaction.append([.raised(raised)], of: id, in: "home", at: now)
            try transaction.save(Impediment(id: id, raised: raised, at: now), due: nil, in: "home")
        }
        for sql in ["UPDATE event SET at_ms = 0", "DELETE FROM event", "DELETE FROM impediment"] {
            await #expect(throws: DatabaseError.self, "\(sql)") { try await execute(sql, in: ledger) }
        }
        #expect(try await ledger.read { try $0.events(of: ImpedimentID(1), in: "home").count } == 1)
    }

    @Test("words that were read or erased are not left behind in the file")
    func erasedBytes() async throws {
        let folder = try ScratchFolder()
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        _ = try await ledger.append([delivery("e1", words: "first-marker")])
        let now = now
        try await ledger.write { transaction in
            let text = PersonalText(key: TextKey("t"), person: PersonKey("p"), words: "second-marker")
            try transaction.save(text, in: "home")
        }
        func holds(_ marker: String) throws -> Bool {
            let files = try FileManager.default.contentsOfDirectory(
                at: URL(fileURLWithPath: folder.ledger).deletingLastPathComponent(), includingPropertiesForKeys: nil)
            return try files.contains { try Data(contentsOf: $0).range(of: Data(marker.utf8)) != nil }
        }
        #expect(try holds("first-marker") && holds("second-marker"))
        try await ledger.write { transaction in
            let me = try transaction.join(named: "test", alone: true, at: now)
            let row = try transaction.claimDeliveries(by: me, at: now, limit: 1)[0]
            try transaction.finish(delivery: row.id, by: me, at: now)
            try transaction.erase(TextKey("t"), in: "home")
        }
        // At once, in the pages and in the log, and not only when the daemon stops.
        #expect(try !holds("first-marker") && !holds("second-marker"))
        try await ledger.close()
    }

    @Test("equal values have equal bytes")
    func deterministic() throws {
        let letter = letter("a", lane: "b")
        #expect(try StoredJSON.text(letter) == StoredJSON.text(letter))
        #expect(
            try StoredJSON.text(Address.mail(mailbox: "a/b@example.org", name: nil))
                == #"{"mail":{"mailbox":"a/b@example.org"}}"#)
    }
}
