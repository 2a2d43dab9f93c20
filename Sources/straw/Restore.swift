internal import ArgumentParser
internal import Daemon
internal import Ledger

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup in the place of the ledger that the configuration names.",
        discussion: """
            The backup is verified first: its pages, its references, and the chain of every workspace. Nothing is \
            overwritten: the daemon is stopped, and the old ledger moved away or its database empty. A backup of \
            either kind of ledger restores into either kind.
            """)

    @OptionGroup var config: ConfigOption
    @Flag(help: "Print one JSON object.") var json = false
    @Argument(help: "What `straw backup` has made.") var file: String

    func run() async throws {
        let settings = try config.settings(secrets: .looked)
        let line = ProgressLine()
        let restored: StagedBackup
        do {
            restored = try await settings.ledger.restore(file, progress: line.show)
            line.end()
        } catch {
            line.end()
            throw ending(of: error)
        }
        let summary = restored.summary
        guard !json else { return try Terminal.say(summary.json(file: file)) }
        if restored.schema != summary.schema {
            try Terminal.say("the backup had schema \(restored.schema), and was brought to \(summary.schema)")
        }
        try Terminal.say("\(settings.ledger.place): restored from \(file): \(summary.line)")
        try Terminal.say(
            "letters that were sent after the backup was made may be sent again, under the same ids; "
                + "what was raised after it is gone")
    }

    private func ending(of error: any Error) -> ExitCode {
        switch error {
        case is BackupProblem: Ending.badInput.because("straw restore: \(error)")
        case let error as LedgerError where error.code == .away: Ending.unavailable.because("straw restore: \(error)")
        default: Ending.negative.because("straw restore: \(error)")
        }
    }
}
