import Ledger
import TestKit
import Testing

@Suite("SQLite does what every ledger must do")
struct SQLiteConformanceTests {
    @Test("in a file", arguments: LedgerConformance.all)
    func file(_ check: LedgerConformance) async throws {
        let folder = try ScratchFolder()
        let ledger = try await SQLiteLedger.open(path: folder.ledger)
        try await check.run(on: ledger)
        try await ledger.close()
    }

    @Test("in memory", arguments: LedgerConformance.all)
    func memory(_ check: LedgerConformance) async throws {
        try await check.run(on: SQLiteLedger.inMemory())
    }
}
