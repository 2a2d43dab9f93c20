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
        try await config.withLedger(newest: false) { ledger in
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
