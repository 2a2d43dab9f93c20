internal import Impediments
internal import Ledger
internal import Logging
internal import ServiceLifecycle

/// The clock of the ladder: wakes when something is due, and now and then anyway.
struct ClockWorker: Service {
    let pipeline: Pipeline
    let doorbell: Doorbell
    let pulse: Pulse
    let now: @Sendable () -> Instant
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                var wait = Limits.clockLooksEvery
                do {
                    let next = try await pipeline.tick(at: now()) { what, error in
                        logger.error("clock.stuck", metadata: ["due": "\(what)", "error": "\(error)"])
                    }
                    pulse.beat(.clock)
                    if let next {
                        // Looked up anew from the wall clock each time, so that a host that slept fires once.
                        wait = max(.milliseconds(10), min(next - now(), wait))
                    }
                } catch is CancellationError where Task.isCancelled {
                    break  // It is to stop.
                } catch {
                    logger.error("clock.failed", metadata: ["error": "\(error)"])
                    wait = .seconds(1)
                }
                await doorbell.wait(timeout: wait)
            }
        }
    }
}
