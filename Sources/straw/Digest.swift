internal import ArgumentParser
internal import Daemon
internal import Impediments

/// `straw digest`.
struct Digest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the digest of a funder as it would read at a moment.",
        discussion: """
            It tells of the time since the last digest before that moment. The ledger is only read: nothing is sent, \
            nothing counts as asked. It may run beside the daemon.
            """)

    @OptionGroup var config: ConfigOption
    @OptionGroup var only: WorkspaceOption
    @Option(help: "A key of `people`.") var funder: String
    @Option(help: "RFC 3339. (default: now)") var at: String?
    @Option(help: "text, markdown, html or json.") var format = PrintFormat.text

    func run() async throws {
        Terminal.surviveClosedPipes()
        let moment = try at.map { text in
            guard let moment = Instant(rfc3339: text) else {
                throw Ending.wrongUsage(of: "digest", "--at: \(text) is not a time; write 2026-03-09T08:00:00Z")
            }
            return moment
        }
        let settings = try only.narrowed(
            try config.settings(secrets: .looked), to: "--funder", funder, in: { $0.workspaces(ofFunder: funder) },
            for: "digest")
        let preview: DigestPreview
        do {
            preview = try DigestPreview(of: funder, in: settings)
        } catch {
            throw Ending.wrongUsage(of: "digest", "--funder: \(error)")
        }
        try await settings.withLedger { ledger in
            try Terminal.say(try await preview.text(at: moment ?? .wallClock, as: format, from: ledger))
        }
    }
}

extension PrintFormat: ExpressibleByArgument {}
