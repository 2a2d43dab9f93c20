internal import ArgumentParser
internal import Daemon
internal import Ledger

/// `--workspace`, for commands that look at one workspace or at all of the configuration.
struct WorkspaceOption: ParsableArguments {
    @Option(help: "Only this workspace. (default: all of the configuration)") var workspace: String?

    func book(_ settings: Settings, _ ledger: any Ledger) throws -> CorrectionBook {
        do {
            return try CorrectionBook(settings, only: workspace, ledger: ledger)
        } catch {
            let known = settings.workspaces.map(\.name).joined(separator: ", ")
            throw ValidationError("--workspace: no file of the configuration has this name; there are: \(known)")
        }
    }
}

/// `straw corrections`.
struct Corrections: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What people corrected, and what later messages are read by.",
        discussion: """
            A correction in a thread is an example for its workspace. `straw evaluate --corrections` shows what it \
            changes; `reader: {corrections: hold}` in the configuration keeps it from changing anything.
            """,
        subcommands: [List.self, Undo.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Number, moment, workspace, impediment, by whom, what was said, and the words; newest last.")
        @OptionGroup var config: ConfigOption
        @OptionGroup var only: WorkspaceOption
        @Flag(help: "One JSON object a line.") var json = false

        func run() async throws {
            Terminal.surviveClosedPipes()
            let settings = try config.settings(secrets: .looked)
            try await settings.withLedger { ledger in
                for entry in try await only.book(settings, ledger).list() {
                    try Terminal.say(json ? entry.json : entry.line)
                }
            }
        }
    }

    struct Undo: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Learn nothing from a correction any more; the impediment itself stays as it was corrected.")
        @OptionGroup var config: ConfigOption
        @OptionGroup var only: WorkspaceOption
        @Flag(help: "One JSON object.") var json = false
        @Argument(help: "Its number, as `list` shows it.") var id: Int64

        func run() async throws {
            let settings = try config.settings(secrets: .looked)
            try await settings.withLedger { ledger in
                guard try await only.book(settings, ledger).undo(id) else {
                    throw Ending.negative.because("correction \(id): there is none; see `straw corrections list`")
                }
                try Terminal.say(
                    json ? "{\"id\":\(id),\"undone\":true}" : "\(id): undone; the next message is read without it")
            }
        }
    }
}
