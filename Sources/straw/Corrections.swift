internal import ArgumentParser
internal import Daemon
internal import Ledger

/// `--workspace`, for commands that look at one workspace or at all of the configuration.
struct WorkspaceOption: ParsableArguments {
    @Option(help: "Only this workspace. (default: all of the configuration)") var workspace: String?

    func book(_ settings: Settings, _ ledger: any Ledger, for command: String) throws -> CorrectionBook {
        CorrectionBook(try narrowed(settings, for: command), ledger: ledger)
    }

    /// The part of the configuration that is looked at.
    func narrowed(_ settings: Settings, for command: String) throws -> Settings {
        guard let workspace else { return settings }
        guard let only = settings.only(workspace) else {
            let known = settings.workspaces.map(\.name).joined(separator: ", ")
            throw Ending.wrongUsage(
                of: command, "--workspace: no file of the configuration has this name; there are: \(known)")
        }
        return only
    }

    /// The same for a name that must be that of one thing: taking the first would tell of another.
    func narrowed(
        _ settings: Settings, to option: String, _ name: String, in having: (Settings) -> [String], for command: String
    ) throws -> Settings {
        let only = try narrowed(settings, for: command)
        let names = having(only)
        guard names.count < 2 else {
            throw Ending.wrongUsage(
                of: command,
                "\(option): \(name) is in the workspaces \(names.joined(separator: ", ")); name one with --workspace")
        }
        return only
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
                for entry in try await only.book(settings, ledger, for: "corrections").list() {
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
                guard try await only.book(settings, ledger, for: "corrections").undo(id) else {
                    throw Ending.negative.because("correction \(id): there is none; see `straw corrections list`")
                }
                try Terminal.say(
                    json ? "{\"id\":\(id),\"undone\":true}" : "\(id): undone; the next message is read without it")
            }
        }
    }
}
