internal import ArgumentParser
internal import Daemon
internal import Ledger
internal import Logging
internal import Metrics

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the daemon until SIGTERM or SIGINT.",
        discussion: """
            Prints one line with the address when it is ready. SIGHUP reads the configuration anew; a bad one is \
            refused and the old one stays. It stops gracefully, within 20 seconds.
            """)

    @OptionGroup var config: ConfigOption

    func run() async throws {
        Terminal.surviveClosedPipes()
        let settings = try config.settings(secrets: .made)
        let metrics = Prometheus()
        MetricsSystem.bootstrap(metrics)
        LogLine.bootstrap(settings.log)
        let logger = Logger(label: "straw")
        await settings.tellNewSecrets(to: logger)
        let daemon = Daemon(
            files: config.files, settings: settings, logger: logger, metrics: metrics
        ) { address in
            // The daemon goes on where nobody reads this line.
            Terminal.announce("straw is ready at \(address)")
        }
        do {
            try await daemon.run()
        } catch {
            throw Ending.unavailable.because("straw serve: \(error)")
        }
    }
}
