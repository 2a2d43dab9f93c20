internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Ledger

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write all of the ledger into a new file, while the daemon runs.",
        discussion: """
            FILE is one SQLite file, whichever ledger it is of; `straw restore` fills either kind from it. It is there \
            whole or not at all, and nothing is overwritten. It holds people's words; keep it as you keep those.
            """)

    @OptionGroup var config: ConfigOption
    @Flag(help: "Print one JSON object.") var json = false
    @Argument(help: "The file to be made.") var file: String

    func run() async throws {
        let settings = try config.settings(secrets: .looked)
        try await settings.ledger.lookedAfter { ledger in
            let line = ProgressLine()
            defer { line.end() }
            let summary: LedgerSummary
            do {
                summary = try await ledger.backUp(to: file, progress: line.show)
            } catch let error as LedgerError where error.code != .away {
                throw Ending.negative.because("straw backup: \(error)")
            }
            line.end()
            let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
            try Terminal.say(
                json
                    ? summary.json(file: file, bytes: size)
                    : "\(file): \(size.formatted(.byteCount(style: .binary))), \(summary.line)")
        }
    }
}

extension LedgerSettings {
    /// The ledger as it is, for who looks after it; one that is not there is not made.
    ///
    /// - Parameter newest: whether it must have the newest schema; it is not brought up behind a daemon's back.
    func lookedAfter(newest: Bool = false, _ body: (any Ledger) async throws -> Void) async throws {
        let found: (any Ledger)?
        do { found = try await openAsItIs() } catch { throw Ending.unavailable.because("\(error)") }
        guard let ledger = found else {
            throw Ending.unavailable.because(
                "there is no ledger at \(place); look at `ledger` in the configuration, and at the working directory")
        }
        do {
            let schema = try await ledger.schemaNumber()
            guard !newest || schema == Migration.targets.upperBound else {
                throw Ending.unavailable.because("\(place): its schema is \(schema); bring it up with `straw migrate`")
            }
            try await body(ledger)
        } catch {
            try await ledger.close()
            if let error = error as? LedgerError { throw Ending.unavailable.because("\(error)") }
            throw error
        }
        try await ledger.close()
    }
}
