import TestKit
import Testing

@testable import Ledger

@Suite(
    "PostgreSQL does what every ledger must do", .serialized,
    .enabled(if: PostgresScratch.server != nil, PostgresScratch.whyNot))
struct PostgresConformanceTests {
    @Test("on a real server", arguments: LedgerConformance.all)
    func conforms(to check: LedgerConformance) async throws {
        try await PostgresScratch.run { try await check.run(on: $0) }
    }
}
