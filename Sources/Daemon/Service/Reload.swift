internal import Impediments
internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

/// SIGHUP reads the configuration anew; a bad one is refused and the old one stays.
struct Reload: Service {
    let files: [String]
    let workshop: Workshop
    let workspaces: Workspaces
    let sources: Sources
    let postOffice: PostOffice
    let pipeline: Pipeline
    let now: @Sendable () -> Instant
    let logger: Logger

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            do throws(SettingsProblems) {
                let settings = try Settings.load(files: files, environment: .process(secrets: .made))
                await take(settings)
            } catch {
                logger.error("configuration.refused", metadata: ["problems": "\(error)"])
            }
        }
    }

    private func take(_ settings: Settings) async {
        sources.replace(with: settings)
        postOffice.replace(with: settings)
        workspaces.replace(with: workshop.workspaces(of: settings))
        do {
            // A funder who is new has a desk from now on.
            try await pipeline.start(at: now())
            logger.notice("configuration.reloaded")
        } catch {
            logger.error("configuration.reloadedInPart", metadata: ["error": "\(error)"])
        }
    }
}
