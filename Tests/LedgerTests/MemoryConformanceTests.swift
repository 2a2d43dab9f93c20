import Ledger
import TestKit
import Testing

@Suite("A ledger in memory does what every ledger must do within one process")
struct MemoryConformanceTests {
    @Test("in memory", arguments: LedgerConformance.withoutFiles)
    func memory(_ check: LedgerConformance) async throws {
        try await check.run(on: MemoryLedger())
    }
}
