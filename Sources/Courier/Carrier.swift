package import Chat
package import Impediments
package import Ledger

/// Tries once to bring a letter to its address, and says what came of it.
package protocol Carrier: Sendable {
    /// Never throws: whatever goes wrong is a verdict. Ends soon after its task is cancelled.
    func carry(_ row: OutboxRow, at now: Instant) async -> Verdict
}
