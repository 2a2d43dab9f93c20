internal import Ledger
internal import Logging
internal import ServiceLifecycle

/// The workers, which begin once the socket listens: a daemon that finds its port taken, most likely by another
/// one on the same ledger, has done nothing by then.
struct Workers: Service {
    let services: [any Service]
    /// Rung once, when the socket listens.
    let opened: Doorbell
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown { await opened.wait() }
        if Task.isCancelled || Task.isShuttingDownGracefully { return }
        try await ServiceGroup(configuration: .init(services: services, logger: logger)).run()
    }
}
