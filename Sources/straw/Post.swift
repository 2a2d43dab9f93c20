internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Impediments

struct Post: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say something to a running daemon as a team would, and print its answer.",
        discussion: "Signs the message for a generic source and posts it. Exit code 1: no answer, which is what "
            + "a message gets that is no impediment.")

    @OptionGroup var config: ConfigOption
    @Option(help: "The generic source. (default: the first one)")
    var source: String?
    @Option(help: "The channel.")
    var channel = "general"
    @Option(help: "The id of the message that began the thread; what `straw post` printed as `thread`.")
    var thread: String?
    @Option(help: "Who says it.")
    var author = "newcomer"
    @Option(help: "Where the daemon is. (default: where the configuration lets it listen)")
    var url: String?
    @Argument(help: "What is said.")
    var text: [String]

    func validate() throws {
        guard let url else { return }
        let parts = URLComponents(string: url)
        guard let parts, ["http", "https"].contains(parts.scheme ?? ""), parts.host.map({ !$0.isEmpty }) ?? false else {
            throw ValidationError("--url: \(url) is no web address; write http://HOST:PORT")
        }
    }

    func run() async throws {
        Terminal.surviveClosedPipes()
        let message = Poster.Message(
            channel: channel, thread: thread, author: author, text: text.joined(separator: " "))
        let settings = try config.settings(secrets: .made)
        let poster: Poster
        do {
            poster = try Poster(settings, source: source, url: url)
        } catch {
            throw Ending.wrongUsage(of: "post", "--source: \(error)")
        }
        do {
            let answered = try await say(message, by: poster)
            await poster.close()
            guard let answered else {
                throw Ending.negative.because("no answer" + (unheard(in: settings) ?? " within 5 s"))
            }
            try Terminal.say(answered)
        } catch let problem as Poster.Problem {
            throw Ending.unavailable.because("straw post: \(problem)")
        }
    }

    /// Why nothing could be heard, as far as the configuration tells it.
    private func unheard(in settings: Settings) -> String? {
        for workspace in settings.workspaces {
            for entry in workspace.sources where source == nil || entry.name == source {
                guard case .generic = entry.kind else { continue }
                guard workspace.directory.team(ofChannel: channel, source: entry.name) == nil else { return nil }
                return ": no team lists `\(entry.name):\(channel)`; add it to `channels`, or name another by --channel"
            }
        }
        return nil
    }

    private func say(_ message: Poster.Message, by poster: Poster) async throws -> String? {
        let id = try await poster.post(message, at: Instant.wallClock)
        Terminal.complain(Terminal.dim("to answer it: straw post --thread \(message.thread ?? id) …"))
        return try await poster.answer(to: id, at: Instant.wallClock)
    }
}
