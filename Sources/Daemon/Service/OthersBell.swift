internal import Ledger
internal import ServiceLifecycle

/// Answers the bells of other machines, a moment later.
///
/// Whoever takes a delivery in reads it, and carries what follows from it. If all came running at each bell, all would
/// look for the same, and all but one in vain. So the others come a little later, each at a moment of its own, and find
/// only what was left: because its daemon is busy, or gone.
struct OthersBell: Service {
    let rung: Doorbell
    /// Waits for the moment.
    var moment: @Sendable () async throws -> Void = {
        try await Task.sleep(for: .seconds(.random(in: Limits.othersRang)))
    }
    let ringHere: @Sendable () -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await rung.wait()
                do { try await moment() } catch { return }
                ringHere()
            }
        }
    }
}
