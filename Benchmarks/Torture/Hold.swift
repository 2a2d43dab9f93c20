import ArgumentParser
import Foundation
import Simulation

/// What has to be true of every history, on many that are made up.
struct Hold: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "properties", abstract: "Tries what has to be true of every history on many that are made up.")

    @Argument(help: "Which: \(Properties.Property.allCases.map(\.rawValue).joined(separator: ", ")); without it all.")
    var properties: [String] = []
    @Option(help: "How many histories of each.") var histories: UInt64 = 10_000
    @Option(help: "The number of the first history.") var seed: UInt64 = 0
    @Option(help: "How many are played at once.") var jobs = ProcessInfo.processInfo.activeProcessorCount
    @Flag(help: "Also prints configuration and script of the first history with a loss.") var paper = false

    func run() async throws {
        let wanted = try properties.map { name in
            guard let property = Properties.Property(rawValue: name) else {
                throw ValidationError("there is no property \(name)")
            }
            return property
        }
        let all = try Properties()
        var isBroken = false
        for property in wanted.isEmpty ? Properties.Property.allCases : wanted {
            let began = ContinuousClock.now
            let (tally, losses) = try await all.run(property, seeds: seed..<seed + histories, jobs: jobs)
            print(
                """
                \(property.rawValue): \(tally.histories) histories, \(tally.impediments) impediments, \
                \(tally.letters) letters, \(tally.upward) of them upward, \(tally.digests) digests, \(tally.tries) tries; \
                \((ContinuousClock.now - began).components.seconds) s; \
                \(losses.isEmpty ? "it holds" : "broken by \(losses.count)").
                """)
            for loss in losses.prefix(10) { print(loss) }
            if paper, let first = losses.first { print(first.paper) }
            isBroken = isBroken || !losses.isEmpty
        }
        if isBroken { throw ExitCode(1) }
    }
}

/// Ten years of three funders, rehearsed.
struct TenYears: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decade", abstract: "Rehearses ten years of three products, and says how long it took.")

    func run() async throws {
        let decade = try Decade()
        let began = ContinuousClock.now
        let years = try await decade.play()
        let took = ContinuousClock.now - began
        for (number, year) in years.enumerated() { print("year \(number + 1): \(year)") }
        print(
            "\(decade.lines) lines; \(took.formatted(.units(allowed: [.seconds], fractionalPart: .show(length: 2)))).")
    }
}
