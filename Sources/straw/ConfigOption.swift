internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Ledger

/// `--config`, for every command that reads a configuration.
struct ConfigOption: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: """
            A configuration file; each further one is a further workspace. \
            (default: config/straw.yaml, or STRAW_CONFIG)
            """)
    var named: [String] = []

    var files: [String] {
        if !named.isEmpty { return named }
        return [ProcessInfo.processInfo.environment["STRAW_CONFIG"] ?? "config/straw.yaml"]
    }

    /// Every problem is told at once.
    func settings(secrets: SettingsEnvironment.Secrets) throws -> Settings {
        do throws(SettingsProblems) {
            return try Settings.load(files: files, environment: .process(secrets: secrets))
        } catch {
            throw Ending.badConfiguration.because("\(error)")
        }
    }

    /// The ledger that the configuration names, for commands that look into it beside the daemon.
    func withLedger(_ body: (any Ledger) async throws -> Void) async throws {
        let settings = try settings(secrets: .looked)
        let ledger: any Ledger
        do {
            ledger = try await settings.ledger.open()
        } catch {
            throw Ending.unavailable.because("\(error)")
        }
        do {
            try await body(ledger)
        } catch {
            try await ledger.close()
            throw error
        }
        try await ledger.close()
    }
}
