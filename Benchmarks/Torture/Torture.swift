import ArgumentParser
import Foundation
import Simulation

/// Long runs under fire, which are too long for the tests.
@main
struct Torture: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "straw-torture", abstract: "Long runs under fire: what was tried, and what was lost.",
        subcommands: [Simulate.self, Hold.self, TenYears.self])
}

/// Many short histories of the whole daemon on a virtual clock, each with a mishap at a random step.
struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Plays short histories of the whole daemon on a virtual clock, with deaths, pauses and disorder.")

    @Option(help: "How many histories.") var histories: UInt64 = 10_000
    @Option(help: "The number of the first history.") var seed: UInt64 = 1
    @Option(help: "How many are played at once.") var jobs = ProcessInfo.processInfo.activeProcessorCount
    @Option(help: "A PostgreSQL server where databases may be made; without it the ledgers are SQLite's, in memory.")
    var server: String?
    @Option(help: "Plays one history aloud and nothing else.") var replay: UInt64?

    func run() async throws {
        let simulation = try Simulation(on: server)
        if let replay {
            let findings = try await simulation.replay(replay) { print($0) }
            print(findings.isEmpty ? "Nothing was lost." : findings.joined(separator: "\n"))
            if !findings.isEmpty { throw ExitCode(1) }
            return
        }
        let began = ContinuousClock.now
        let first = seed / Simulation.historiesPerStory
        let stories = (histories + Simulation.historiesPerStory - 1) / Simulation.historiesPerStory
        var (told, known) = (began, 0)
        let (tally, losses) = try await simulation.run(stories: first..<first + stories, jobs: jobs) { tally, losses in
            for loss in losses[known...] { Self.report("\(loss)") }
            known = losses.count
            guard ContinuousClock.now - told > .seconds(10) else { return }
            told = .now
            let seconds = (told - began).components.seconds
            let left = seconds * Int64(histories) / Int64(tally.histories) - seconds
            Self.report(
                "\(tally.histories) histories, \(losses.count) with a loss, after \(seconds) s; about \(left) s to go")
        }
        try await simulation.close()
        for loss in losses.prefix(20) { print("Again with --replay \(loss.seed): \(loss)") }
        print(
            """
            What was tried: \(tally.histories) histories of \(stories) stories on \
            \(server == nil ? "SQLite in memory" : "PostgreSQL"), with \(tally.deaths) deaths and \
            \(tally.pauses) pauses of a daemon, \(tally.letters) letters and \(tally.digests) digests; \
            \((ContinuousClock.now - began).components.seconds) s.
            What was lost: \(losses.isEmpty ? "nothing" : "something in \(losses.count) histories").
            """)
        if !losses.isEmpty { throw ExitCode(1) }
    }

    /// Progress goes where it is seen at once, also when the summary goes into a file.
    private static func report(_ line: String) { FileHandle.standardError.write(Data("\(line)\n".utf8)) }
}
