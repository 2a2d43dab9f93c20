internal import Impediments
internal import Ledger
internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

/// SIGHUP reads the configuration anew; a bad one is refused and the old one stays.
///
/// Workspaces, sources, people, products, policy and mail take effect; server, ledger, network and log are what
/// the process was started with.
struct Reload: Service {
    let files: [String]
    /// What the process was started with, of which some parts never change.
    let start: Settings
    let workshop: Workshop
    let workspaces: Workspaces
    let sources: Sources
    let postOffice: PostOffice
    let pipeline: Pipeline
    let reloaded: @Sendable () -> Void
    let now: @Sendable () -> Instant
    let logger: Logger

    func run() async throws {
        var workshop = workshop
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            do {
                let settings = try Settings.load(files: files, environment: .process(secrets: .made))
                try await take(settings, &workshop)
                settings.tellWarnings(to: logger)
                logger.notice("configuration.reloaded")
                let keys = settings.keysThatNeedRestart(since: start)
                if !keys.isEmpty {
                    logger.warning(
                        "configuration.needsRestart", metadata: ["keys": "\(keys.joined(separator: ", "))"])
                }
            } catch let problems as SettingsProblems {
                logger.error("configuration.refused", metadata: ["problems": "\(problems)"])
            } catch {
                logger.error("configuration.notReloaded", metadata: ["error": "\(error)"])
            }
        }
    }

    /// The ledger is asked first, so that what fails changes nothing; what is received is known before it comes.
    func take(_ settings: Settings, _ workshop: inout Workshop) async throws {
        try await workshop.learn(settings, from: pipeline.ledger)
        workspaces.replace(with: workshop.workspaces(of: settings))
        postOffice.replace(with: settings)
        sources.replace(with: settings)
        // A funder who is new has a desk from now on.
        try await pipeline.start(at: now())
        reloaded()
    }
}
