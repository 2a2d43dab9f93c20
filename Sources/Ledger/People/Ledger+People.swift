extension Ledger {
    /// All that is held about a person; nothing is changed.
    package func held(about traces: Traces) async throws -> [Held] {
        try await read { reading in
            guard let session = reading as? LedgerSession else {
                throw LedgerError(.other, "this ledger cannot be asked about a person")
            }
            return try session.held(about: traces)
        }
    }

    /// Erases a person, in one transaction. Doing it again finds nothing more.
    package func erase(_ traces: Traces) async throws -> Erasure {
        try await write(in: traces.workspace) { transaction in
            guard let session = transaction as? LedgerSession else {
                throw LedgerError(.other, "this ledger cannot erase a person")
            }
            return try session.erase(traces)
        }
    }
}
