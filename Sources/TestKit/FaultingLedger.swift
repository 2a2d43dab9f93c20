package import Ledger
internal import Synchronization

/// The ledger as one process sees it that dies, or is held up, at a write of its own: the first, the second, any.
///
/// After its death every further call fails, as nothing of that process runs any more; what it had in memory is for
/// whoever plays it to throw away.
package final class FaultingLedger: LedgerWrapper {
    package enum Fault: Sendable {
        /// It dies before the commit: nothing of the transaction is there.
        case diesBefore
        /// It dies after the commit: everything is there, and nobody was told.
        case diesAfter
        /// Another one holds the ledger for too long, this once: nothing of the transaction is there, and the process
        /// lives on.
        case isBusy
        /// It stands still before the transaction, while others do what is given here; then it goes on.
        case stands(while: @Sendable () async throws -> Void)
    }

    /// The process is dead.
    package struct Death: Error {
        /// Whether the write that it died at is there.
        package var wasCommitted: Bool
    }

    private struct State {
        var writes = 0
        var death: Death?
        var fault: (write: Int, Fault)?
    }

    package let inner: any Ledger
    private let state = Mutex(State())

    package init(_ inner: any Ledger) { self.inner = inner }

    /// Lets the fault happen at the write with this number, counted from 1 and from the beginning.
    package func fail(at write: Int, _ fault: Fault) { state.withLock { $0.fault = (write, fault) } }

    /// Writes that were begun.
    package var writes: Int { state.withLock { $0.writes } }

    package func append(_ deliveries: [Delivery]) async throws -> [Appended] {
        let fault = try await enter()
        if case .diesBefore = fault { throw die(wasCommitted: false) }
        let appended = try await inner.append(deliveries)
        if case .diesAfter = fault { throw die(wasCommitted: true) }
        return appended
    }

    package func write<Value: Sendable>(
        in workspace: String?, _ body: @escaping @Sendable (any LedgerTransaction) throws -> Value
    ) async throws -> Value {
        let fault = try await enter()
        if case .diesBefore = fault {
            // The body runs, so that whatever it changed has to be taken back.
            do {
                try await inner.write(in: workspace) { transaction in
                    _ = try body(transaction)
                    throw Death(wasCommitted: false)
                }
            } catch {}
            throw die(wasCommitted: false)
        }
        let value = try await inner.write(in: workspace, body)
        if case .diesAfter = fault { throw die(wasCommitted: true) }
        return value
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any LedgerReading) throws -> Value
    ) async throws -> Value {
        if let death = state.withLock({ $0.death }) { throw death }
        return try await inner.read(body)
    }

    /// Counts a write; the fault that happens at it.
    private func enter() async throws -> Fault? {
        let fault: Fault? = try state.withLock { state in
            if let death = state.death { throw death }
            state.writes += 1
            guard let fault = state.fault, fault.write == state.writes else { return nil }
            state.fault = nil
            return fault.1
        }
        if case .isBusy = fault { throw LedgerError(.busy, "held by another one") }
        if case .stands(let others) = fault { try await others() }
        return fault
    }

    private func die(wasCommitted: Bool) -> Death {
        let death = Death(wasCommitted: wasCommitted)
        state.withLock { $0.death = death }
        return death
    }
}
