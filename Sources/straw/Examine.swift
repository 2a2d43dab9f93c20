internal import ArgumentParser
internal import Daemon
internal import Impediments

/// `straw doctor`.
struct Examine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Try everything that the configuration names, and say what is wrong with each.",
        discussion: """
            The ledger is looked at whole: its pages, and the chain of every workspace. Nothing is sent, but one \
            harmless message to each language model that is configured. It may run beside the daemon. Exit codes: 0 all is well · 1 something is wrong · 69 a service is away · 78 bad \
            configuration.
            """)

    @OptionGroup var config: ConfigOption
    @Flag(help: "One JSON object a line.") var json = false

    func run() async throws {
        Terminal.surviveClosedPipes()
        let settings = try config.settings(secrets: .looked)
        let line = ProgressLine()
        let doctor = Doctor(settings, now: { Instant.wallClock }, watch: line.show)
        var verdicts: Set<Finding.Verdict> = []
        try await doctor.examine { finding in
            line.end()
            verdicts.insert(finding.verdict)
            try Terminal.say(json ? finding.json : finding.line)
        }
        line.end()
        if verdicts.contains(.wrong) { throw ExitCode(Ending.negative.rawValue) }
        if verdicts.contains(.away) { throw ExitCode(Ending.unavailable.rawValue) }
    }
}
