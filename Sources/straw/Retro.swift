internal import ArgumentParser
internal import Daemon
internal import Impediments

/// `straw retro`.
struct Retro: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What a team can look back on: what stood in its way, for how long, and what moved it.",
        discussion: """
            No names, nobody's words, no comparison with other teams. Each figure carries its definition and n. Nothing \
            is changed; it may run beside the daemon.
            """)

    @OptionGroup var config: ConfigOption
    @OptionGroup var only: WorkspaceOption
    @Option(help: "The key of a team under `teams` of a product.") var team: String
    @Option(help: "From this day or moment on, 2026-03-02. (default: four weeks before the end)") var since: String?
    @Option(help: "Before this day or moment. (default: now)") var until: String?
    @Option(help: "text, markdown, html or json.") var format = PrintFormat.text

    func run() async throws {
        let settings = try only.narrowed(
            try config.settings(secrets: .looked), to: "--team", team, in: { $0.workspaces(ofTeam: team) },
            for: "retro")
        let print: RetroPrint
        do { print = try RetroPrint(team: team, in: settings) } catch {
            throw Ending.wrongUsage(of: "retro", "--team: \(error)")
        }
        let now = Instant.wallClock
        let end = try moment(until, "--until", print) ?? now
        let start = try moment(since, "--since", print) ?? end - .weeks(4)
        guard start < end else {
            throw Ending.wrongUsage(of: "retro", "--since is not before --until; give an earlier one")
        }
        let window = Window(from: start, to: end)
        try await settings.withLedger { ledger in
            try Terminal.say(try await print.render(ledger, window: window, as: format, now: now))
        }
    }

    private func moment(_ text: String?, _ option: String, _ print: RetroPrint) throws -> Instant? {
        guard let text else { return nil }
        guard let moment = print.moment(text) else {
            throw Ending.wrongUsage(
                of: "retro", "\(option) \(text): no day and no moment; write 2026-03-02, or 2026-03-02T09:00")
        }
        return moment
    }
}
