internal import ArgumentParser
internal import Daemon
internal import Ledger

/// `straw person`.
struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Everything that is held about one person, and its erasure.",
        discussion: """
            ID is a key of `people`, or SOURCE:USER of anybody who ever wrote. The history itself holds only keys, and \
            stays whole; a backup holds what it held.
            """,
        subcommands: [Export.self, Erase.self])

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Everything that is held about them, one JSON object a line.")
        @OptionGroup var config: ConfigOption
        @Argument(help: "A key of `people`, or SOURCE:USER.") var id: String

        func run() async throws {
            Terminal.surviveClosedPipes()
            try await person(id, config) { file in try await file.export(Terminal.say) }
        }
    }

    struct Erase: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Erase them everywhere, and list what has left the house and could not be recalled.")
        @OptionGroup var config: ConfigOption
        @Flag(help: "One JSON object for each workspace.") var json = false
        @Argument(help: "A key of `people`, or SOURCE:USER.") var id: String

        func run() async throws {
            try await person(id, config) { file in
                for (workspace, erasure) in try await file.erase() {
                    guard !json else {
                        try Terminal.say(erasure.json(in: workspace))
                        continue
                    }
                    try Terminal.say(erasure.line(in: workspace))
                    for gone in erasure.gone { try Terminal.say(gone.line) }
                }
            }
        }
    }

    private static func person(
        _ id: String, _ config: ConfigOption, _ body: (PersonFile) async throws -> Void
    ) async throws {
        let settings = try config.settings(secrets: .looked)
        try await settings.withLedger { ledger in
            guard let file = try await PersonFile(id, settings, ledger: ledger) else {
                throw Ending.negative.because(
                    "person \(id): no key of `people`, and no SOURCE:USER of a source in the configuration")
            }
            try await body(file)
        }
    }
}
