internal import ArgumentParser
internal import Daemon
internal import Ledger

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the ledger's schema up to date, or back to an earlier number.",
        discussion: """
            `straw serve` brings it up at its start. Going back is for an older straw, and loses what only the newer \
            schema can hold; make a backup first. The daemon must be stopped.
            """)

    @OptionGroup var config: ConfigOption
    @Option(help: "The number of the schema; without it the newest. A lower one goes back.") var to: Int?
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
        if let to, !Migration.targets.contains(to) {
            throw ValidationError(
                "--to: there is no schema \(to); they go from \(Migration.targets.lowerBound) to "
                    + "\(Migration.targets.upperBound)")
        }
    }

    func run() async throws {
        let ledger = try config.settings(secrets: .looked).ledger
        let migration: Migration
        do {
            migration = try await ledger.migrate(to: to ?? Migration.targets.upperBound)
        } catch let error as LedgerError where error.code == .busy {
            throw Ending.negative.because("straw migrate: \(error)")
        } catch {
            throw Ending.unavailable.because("straw migrate: \(error)")
        }
        try Terminal.say(json ? migration.json(of: ledger.place) : "\(ledger.place): \(migration.line)")
    }
}
