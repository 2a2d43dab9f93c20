internal import ArgumentParser

/// The command line: each sub-command is one file that only translates the outside world.
@main
struct Straw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "straw",
        abstract: "Hears what stops a team, keeps it until it is gone, and gets it to whoever can move it.",
        discussion: """
            Exit codes: 0 done · 1 a negative answer or a failed item · 64 wrong usage · 65 bad input data · \
            69 a needed service is away · 78 bad configuration.
            """,
        version: "0.1.0",
        subcommands: [
            Serve.self, Check.self, Classify.self, Evaluate.self, Train.self, Post.self, Rehearse.self, Digest.self,
            Retro.self, ImpedimentsCommand.self, Corrections.self, Outbox.self, Quarantine.self, Migrate.self,
            Backup.self, Restore.self, Examine.self, PersonCommand.self,
        ])
}
