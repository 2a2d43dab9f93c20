internal import Chat
internal import Courier
internal import Curl
internal import Foundation
internal import Hummingbird
package import Impediments
package import Ledger
package import Logging
internal import Metrics
internal import NIOCore
internal import ServiceLifecycle
package import Triage
internal import UnixSignals

/// The daemon as a value with a lifecycle: built from settings, run until it is told to stop.
package struct Daemon: Sendable {
    let files: [String]
    let settings: Settings
    let logger: Logger
    let metrics: Prometheus
    /// Told once the socket listens, with the address.
    let isReady: @Sendable (String) -> Void

    package init(
        files: [String], settings: Settings, logger: Logger, metrics: Prometheus,
        isReady: @escaping @Sendable (String) -> Void
    ) {
        self.files = files
        self.settings = settings
        self.logger = logger
        self.metrics = metrics
        self.isReady = isReady
    }

    /// Runs until SIGTERM or SIGINT: then it stops accepting, finishes what is in hand, and closes the ledger.
    package func run() async throws {
        let ledger = try await settings.ledger.open()
        do {
            try await serve(with: ledger, reader: try Reader.shipped())
        } catch {
            try await ledger.close()
            throw error
        }
        try await ledger.close()
    }

    /// The same on a ledger that the caller opens and closes.
    package func serve(with ledger: any Ledger, reader: Reader) async throws {
        let now: @Sendable () -> Instant = { Instant.wallClock }
        settings.tellWarnings(to: logger)
        let pulse = Pulse()
        let logger = logger
        let curl = CurlReactor(settings: CurlSettings(settings.network), logger: logger)
        let workshop = try await Workshop(settings, ledger: ledger) { workspace in
            SecondReader(of: workspace, curl: curl, ledger: ledger, now: now, logger: logger)
        }
        let workspaces = Workspaces(workshop.workspaces(of: settings))
        let sources = Sources(settings)
        let (inboxBell, clockBell, outboxBell, opened) = (Doorbell(), Doorbell(), Doorbell(), Doorbell())
        let reloaded = Doorbell()
        let ringAll: @Sendable () -> Void = {
            for bell in [inboxBell, clockBell, outboxBell] { bell.ring() }
        }
        let othersBell = OthersBell(rung: Doorbell(), ringHere: ringAll)
        ledger.listen(othersBell.rung.ring)
        let membership = try await Membership(
            ledger: ledger, alone: try ledger.takeAlone(), now: now, freed: ringAll, logger: logger)
        let claimant: @Sendable () -> Claimant = { membership.claimant }

        let pipeline = Pipeline(
            ledger: ledger, reading: { reader.read($0) }, learning: reader.learning, workspaces: workspaces,
            outboxRung: outboxBell.ring, clockRung: clockBell.ring)
        try await pipeline.start(at: now())

        let postOffice = try PostOffice(settings, ledger: ledger, curl: curl, links: workshop.links)
        let courier = Courier(
            ledger: ledger, claimant: claimant, carrier: postOffice, doorbell: outboxBell, now: now,
            lookedRound: { pulse.beat(.courier) }, logger: logger)
        let intake = GroupCommit(
            ledger: ledger, limits: .init(waiting: Limits.waitingForCommit), committed: Figures.committed)
        let isReady = isReady
        let server = Server(
            settings: settings.server,
            hooks: Hooks(
                sources: sources, intake: intake, replies: Replies(ledger: ledger),
                inboxRung: {
                    inboxBell.ring()
                    ledger.ring()
                },
                now: now, logger: logger),
            pages: try FunderPages(pipeline: pipeline, links: workshop.links, now: now, logger: logger),
            health: Health(ledger: ledger, pulse: pulse, metrics: metrics, now: now), logger: logger
        ) { address in
            isReady(address)
            opened.ring()
        }
        let reload = Reload(
            files: files, start: settings, workshop: workshop, workspaces: workspaces, sources: sources,
            postOffice: postOffice, pipeline: pipeline, reloaded: reloaded.ring, now: now, logger: logger)
        let workers = Workers(
            services: [
                Named("curl", curl), Named("courier", courier), Named("others' bell", othersBell),
                Named(
                    "inbox",
                    InboxWorker(
                        pipeline: pipeline, intake: intake, claimant: claimant, doorbell: inboxBell, pulse: pulse,
                        now: now, logger: logger)),
                Named(
                    "clock",
                    ClockWorker(pipeline: pipeline, doorbell: clockBell, pulse: pulse, now: now, logger: logger)),
                Named("rescheduler", Rescheduler(pipeline: pipeline, doorbell: reloaded, now: now, logger: logger)),
                Named("storage check", StorageCheck(ledger: ledger, logger: logger)),
                Named(
                    "sealer", Sealer(ledger: ledger, workspaces: workspaces, pause: Limits.sealEvery, logger: logger)),
            ], opened: opened, logger: logger)

        // The order is that of dependence; shutdown goes backwards, so the socket closes first and libcurl last.
        var configuration = ServiceGroupConfiguration(
            services: [
                Named("membership", membership), Named("workers", workers), Named("reload", reload),
                Named("server", server.application),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = Limits.gracefulStop
        do {
            try await ServiceGroup(configuration: configuration).run()
            await membership.leave()
        } catch let error as IOError {
            let reason = unsafe String(cString: strerror(error.errnoCode))
            throw CannotListen(address: "\(settings.server.host):\(settings.server.port)", reason: reason)
        } catch let error as SocketAddressError {
            throw CannotListen(address: "\(settings.server.host):\(settings.server.port)", reason: "\(error)")
        }
    }
}

/// The socket cannot be opened.
package struct CannotListen: Error, CustomStringConvertible {
    let address: String
    let reason: String
    package var description: String {
        "cannot listen at \(address): \(reason); end what listens there, or choose another server.listen"
    }
}

extension Instant {
    /// The one place where the wall clock is looked at.
    package static var wallClock: Instant { Instant(Date()) }
}

extension LedgerSettings {
    package func open() async throws -> any Ledger {
        switch self {
        case .sqlite(let path): try await SQLiteLedger.open(path: path, patience: Limits.checkBeforeServing)
        case .postgres(let address): try await PostgresLedger.open(address: address.reveal())
        }
    }
}

extension CurlSettings {
    init(_ network: NetworkSettings) {
        self.init(allowed: network.allow, furtherAuthorities: network.authorities)
    }
}
