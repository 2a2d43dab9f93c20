package import Ledger

/// One thing that every ledger must do, whatever database is behind it.
///
/// A test runs all of them on a fresh ledger each:
/// `@Test(arguments: LedgerConformance.all) func conforms(to check: LedgerConformance)`.
package struct LedgerConformance: Sendable, CustomStringConvertible {
    /// A sentence.
    package let description: String
    private let check: @Sendable (any Ledger) async throws -> Void

    init(_ description: String, _ check: @escaping @Sendable (any Ledger) async throws -> Void) {
        self.description = description
        self.check = check
    }

    /// Throws a `ConformanceFailure` that says what was expected and what came.
    package func run(on ledger: any Ledger) async throws { try await check(ledger) }

    package static var all: [LedgerConformance] { withoutFiles + backups + erasure }

    /// What a ledger must do within one process, without anything that outlives it.
    package static var withoutFiles: [LedgerConformance] {
        transactions + claims + inbox + quarantine + impediments + threads + desks + texts + corrections + outbox
            + replies + facts
            + seals
    }
}

extension Ledger {
    /// A claimant that has the ledger to itself.
    package func soleClaimant() async throws -> Claimant {
        try await write { try $0.join(named: "test", alone: true, at: LedgerSample.start) }
    }
}

/// A ledger did not do what its protocol says.
package struct ConformanceFailure: Error, CustomStringConvertible {
    package let description: String
}

func expect(_ condition: Bool, _ what: String, line: Int = #line) throws {
    guard condition else { throw ConformanceFailure(description: "\(what) (line \(line))") }
}

func expect<Value: Equatable>(_ value: Value, is expected: Value, _ what: String, line: Int = #line) throws {
    guard value == expected else {
        throw ConformanceFailure(description: "\(what) (line \(line)): expected \(expected), got \(value)")
    }
}

/// Runs `body`, which must throw `code`.
func expect(_ code: LedgerError.Code, _ what: String, line: Int = #line, by body: () async throws -> Void) async throws
{
    do {
        try await body()
    } catch let error as LedgerError {
        return try expect(error.code, is: code, what, line: line)
    }
    throw ConformanceFailure(description: "\(what) (line \(line)): expected the error \(code), got none")
}
