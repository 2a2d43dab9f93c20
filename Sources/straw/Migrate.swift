internal import ArgumentParser
internal import Daemon

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the ledger's schema up to date; says so where it is already.",
        discussion: "`straw serve` does the same at its start.")

    @OptionGroup var config: ConfigOption

    func run() async throws {
        try await config.withLedger { _ in try Terminal.say("the ledger is up to date") }
    }
}
