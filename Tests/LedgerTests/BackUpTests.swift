import Foundation
import GRDB
import Impediments
import TestKit
import Testing

@testable import Ledger

@Suite("Backups of the SQLite ledger")
struct BackUpTests {
    private let folder: ScratchFolder
    private let now = Instant(milliseconds: 1_772_442_000_000)

    init() throws { folder = try ScratchFolder() }

    private func place(_ name: String) -> String { folder.url.appending(path: name).path }

    @Test("every table of the schema is copied by its key, or left out knowingly")
    func tables() async throws {
        let ledger = try SQLiteLedger.inMemory()
        #expect(Set(CopiedTable.all.map(\.name) + CopiedTable.left) == Set(Schema.tables))
        for table in CopiedTable.all {
            let key = try await ledger.database.read { try $0.primaryKey(table.name).columns }
            #expect(key == table.key, "\(table.name)")
        }
    }

    @Test("a backup made row by row holds the same as one made page by page")
    func byRows() async throws {
        let ledger = try SQLiteLedger.inMemory()
        try await ledger.fillWithSamples()
        let many = (1...1001).map { number in
            Delivery(
                workspace: "home", source: "hall", eventID: "many\(number)", receivedAt: now,
                body: .unreadable(payload: [UInt8(number % 256)], reason: "many"))
        }
        _ = try await ledger.append(many)
        let byPages = try await ledger.backUp(to: place("pages.db")) { _ in }
        let byRows = try await ledger.backUpByRows(to: place("rows.db")) { _ in }
        #expect(byRows == byPages)
        _ = try await SQLiteLedger.restore(place("rows.db"), to: place("straw.db")) { _ in }
        let restored = try await SQLiteLedger.open(path: place("straw.db"))
        #expect(try await restored.everything() == ledger.everything())
        try await restored.close()
    }

    @Test("what is written meanwhile is in a backup whole or not at all, and waits for nothing")
    func underLoad() async throws {
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        let writing = Task {
            var written = 0
            while !Task.isCancelled {
                // In two tables, of which one is copied first and the other last.
                written = try await ledger.write { transaction in
                    let number = try transaction.takeImpedimentNumber(in: "home").number
                    try transaction.setFact("number", to: "\(number)", in: "home")
                    for index in 1...20 {
                        let words = String(repeating: "\(number).", count: 500)
                        try transaction.setFact("filler \(index)", to: words, in: "home")
                    }
                    return number
                }
            }
            return written
        }
        for round in 1...12 {
            let answered = Int(try await ledger.read { try $0.fact("number", in: "home") } ?? "0") ?? 0
            if round.isMultiple(of: 2) {
                _ = try await ledger.backUp(to: place("\(round).db")) { _ in }
            } else {
                _ = try await ledger.backUpByRows(to: place("\(round).db")) { _ in }
            }
            let (taken, noted) = try await DatabaseQueue(path: place("\(round).db")).read { db in
                (
                    try Int.fetchOne(db, sql: "SELECT last_impediment FROM workspace") ?? 0,
                    try Int.fetchOne(db, sql: "SELECT value FROM fact WHERE name = 'number'") ?? 0
                )
            }
            #expect(taken == noted, "round \(round)")
            #expect(noted >= answered, "what was answered before is in it")
        }
        writing.cancel()
        #expect(try await writing.value > 8)
        try await ledger.close()
    }

    @Test("a backup that is broken off leaves nothing, and one that was killed is begun anew")
    func brokenOff() async throws {
        let ledger = try SQLiteLedger.inMemory()
        try await ledger.fillWithSamples()
        try Data(repeating: 7, count: 100_000).write(to: folder.url.appending(path: "a.db.partial"))
        try Data("stale".utf8).write(to: folder.url.appending(path: "a.db.partial-journal"))
        _ = try await ledger.backUp(to: place("a.db")) { _ in }
        #expect(throws: LedgerError.self) {
            try BackupFile.write(to: place("b.db")) { _ in throw LedgerError(.other, "broken off") }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a.db"])
        _ = try await StagedBackup.stage(place("a.db")) { _ in }.discard()
    }

    @Test("of two that write the same file the second is refused")
    func twice() throws {
        let first = try NewFile(place("a.db"))
        #expect(throws: LedgerError.self) { try NewFile(place("a.db")) }
        try Data("other".utf8).write(to: folder.url.appending(path: "a.db"))
        #expect(throws: LedgerError.self) { try first.finish() }
        #expect(try Data(contentsOf: folder.url.appending(path: "a.db")) == Data("other".utf8))
        first.discard()
    }

    @Test("the words that were erased are in no backup")
    func erased() async throws {
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        try await ledger.write { transaction in
            let text = PersonalText(key: TextKey("t"), person: PersonKey("p"), words: "marker of words")
            try transaction.save(text, in: "home")
            try transaction.erase(TextKey("t"), in: "home")
        }
        _ = try await ledger.backUp(to: place("a.db")) { _ in }
        _ = try await ledger.backUpByRows(to: place("b.db")) { _ in }
        for name in ["a.db", "b.db"] {
            let bytes = try Data(contentsOf: folder.url.appending(path: name))
            #expect(bytes.range(of: Data("marker of words".utf8)) == nil)
        }
        try await ledger.close()
    }
}
