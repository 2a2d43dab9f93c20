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
        try Self.settings(files: files, secrets: secrets)
    }

    static func settings(files: [String], secrets: SettingsEnvironment.Secrets) throws -> Settings {
        do throws(SettingsProblems) {
            return try Settings.load(files: files, environment: .process(secrets: secrets))
        } catch {
            throw Ending.badConfiguration.because("\(error)")
        }
    }

    /// The ledger that the configuration names, for commands that look into it or repair it beside the daemon.
    func withLedger(newest: Bool = true, _ body: (any Ledger) async throws -> Void) async throws {
        try await settings(secrets: .looked).withLedger(newest: newest, body)
    }
}

extension Settings {
    /// The ledger as it is: one that is not there is not made, and none is brought up to date behind a daemon's back.
    ///
    /// - Parameter newest: whether it must have the newest schema.
    func withLedger(newest: Bool = true, _ body: (any Ledger) async throws -> Void) async throws {
        // A reader who goes away must not end the process while the ledger is open.
        Terminal.surviveClosedPipes()
        let place = ledger.place
        let found: (any Ledger)?
        do { found = try await ledger.openAsItIs() } catch { throw Ending.unavailable.because("\(error)") }
        guard let opened = found else {
            throw Ending.unavailable.because(
                "\(place): there is no ledger yet; `straw serve` makes it, or look at `ledger` in the configuration, and "
                    + "at the working directory")
        }
        do {
            let schema = try await opened.schemaNumber()
            guard !newest || schema == Migration.targets.upperBound else {
                throw Ending.unavailable.because("\(place): its schema is \(schema); bring it up with `straw migrate`")
            }
            try await body(opened)
        } catch {
            try await opened.close()
            if let error = error as? LedgerError { throw Ending.unavailable.because("\(error)") }
            throw error
        }
        try await opened.close()
    }
}
