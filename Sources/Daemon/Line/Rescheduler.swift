internal import Impediments
internal import Ledger
internal import Logging
internal import ServiceLifecycle

/// Schedules everything anew, beside the work, after a start or a reload with another configuration. The clock goes on
/// meanwhile: what it finds due too early by the old schedule it only schedules anew.
struct Rescheduler: Service {
    let pipeline: Pipeline
    /// Rung at a reload.
    let doorbell: Doorbell
    let now: @Sendable () -> Instant
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    if try await pipeline.rescheduleSome(at: now()) { continue }
                    await doorbell.wait()
                } catch {
                    logger.error("rescheduler.failed", metadata: ["error": "\(error)"])
                    await doorbell.wait(timeout: .seconds(1))
                }
            }
        }
    }
}
