package import Impediments
package import Ledger

/// A ledger around another one: what a wrapper does not say itself is what the one inside does.
package protocol LedgerWrapper: Ledger {
    var inner: any Ledger { get }
}

extension LedgerWrapper {
    package func append(_ deliveries: [Delivery]) async throws -> [Appended] { try await inner.append(deliveries) }
    package func write<Value: Sendable>(
        in workspace: String?, _ body: @escaping @Sendable (any LedgerTransaction) throws -> Value
    ) async throws -> Value { try await inner.write(in: workspace, body) }
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any LedgerReading) throws -> Value
    ) async throws -> Value { try await inner.read(body) }
    package func checkStorage(patience: Duration?) async throws -> Bool {
        try await inner.checkStorage(patience: patience)
    }
    package func schemaNumber() async throws -> Int { try await inner.schemaNumber() }
    package func clock() async throws -> Instant? { try await inner.clock() }
    package func backUp(
        to path: String, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws -> LedgerSummary { try await inner.backUp(to: path, progress: progress) }
    package func fill(
        from backup: StagedBackup, progress: @escaping @Sendable (LedgerProgress) -> Void
    ) async throws { try await inner.fill(from: backup, progress: progress) }
    package func finishCheck() async throws { try await inner.finishCheck() }
    package func takeAlone() throws -> Bool { try inner.takeAlone() }
    package func listen(_ ring: @escaping @Sendable () -> Void) { inner.listen(ring) }
    package func ring() { inner.ring() }
    package func close() async throws { try await inner.close() }
}
