internal import ArgumentParser
internal import Daemon
internal import Foundation
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
            try await person(id, config) { file, _ in try await file.export(Terminal.say) }
        }
    }

    struct Erase: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Erase them everywhere, and list what has left the house and could not be recalled.")
        @OptionGroup var config: ConfigOption
        @Flag(help: "One JSON object for each workspace.") var json = false
        @Argument(help: "A key of `people`, or SOURCE:USER.") var id: String

        func run() async throws {
            try await person(id, config) { file, erasedBefore in
                for (workspace, erasure) in try await file.erase() {
                    guard !json else {
                        try Terminal.say(erasure.json(in: workspace))
                        continue
                    }
                    try Terminal.say(
                        erasure.isNothing && erasedBefore.contains(workspace)
                            ? "\(workspace): erased before; nothing more was found" : erasure.line(in: workspace))
                    for gone in erasure.gone { try Terminal.say(gone.line) }
                }
                if file.isConfigured {
                    Terminal.complain("person \(id): `people` still has them; take them out of the configuration too")
                }
            }
        }
    }

    /// - Parameter body: gets who it is, and the workspaces that hold the tombstones of an erasure.
    private static func person(
        _ id: String, _ config: ConfigOption, _ body: (PersonFile, _ erasedBefore: Set<String>) async throws -> Void
    ) async throws {
        let settings = try config.settings(secrets: .looked)
        try await settings.withLedger { ledger in
            guard let file = try await PersonFile(id, settings, ledger: ledger) else {
                throw Ending.negative.because(
                    "person \(id): no key of `people`, and no SOURCE:USER of a source in the configuration")
            }
            var isKnown = file.isConfigured
            var erasedBefore: Set<String> = []
            for traces in file.traces {
                let held = try await ledger.held(about: traces)
                if !held.isEmpty { isKnown = true }
                if held.contains(where: \.isTombstone) { erasedBefore.insert(traces.workspace) }
            }
            // A slip in an account is an account like any other: that nothing is held is then no answer.
            guard isKnown else {
                throw Ending.negative.because(
                    "person \(id): nobody of this account is in `people`, and nothing was ever heard of it; write the "
                        + "id by which the source knows them, as in `company:U07ABC`")
            }
            try await body(file, erasedBefore)
        }
    }
}

extension Held {
    private struct Text: Decodable { var erased: Bool }

    /// Whether it is what is left of words that were erased.
    fileprivate var isTombstone: Bool {
        guard kind == .text else { return false }
        do { return try JSONDecoder().decode(Text.self, from: Data(value.utf8)).erased } catch { return false }
    }
}

extension Erasure {
    fileprivate var isNothing: Bool {
        texts + lettersDropped + lettersEmptied + namesTakenOut + deliveries + facts == 0
    }
}
