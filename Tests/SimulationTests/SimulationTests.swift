import Foundation
import Simulation
import Synchronization
import Testing

@Suite("Simulated: the whole daemon on a virtual clock")
struct SimulationTests {
    @Test("10,000 short histories with deaths, pauses, repeats and disorder lose nothing")
    func manyHistories() async throws {
        let stories = 10_000 / Simulation.historiesPerStory
        let (tally, losses) = try await Simulation().run(stories: 0..<stories, jobs: 2)
        #expect(losses.isEmpty, "\(losses.prefix(3).map(\.description).joined(separator: "\n"))")
        #expect(tally.histories == 10_000)
        #expect(tally.deaths > 5_000 && tally.pauses > 1_000 && tally.digests > 1_000)
    }

    @Test("A death at every write of a history, before and after its commit, changes nothing", arguments: [2, 21, 34])
    func everyWrite(story: UInt64) async throws {
        let (tally, losses) = try await Simulation().dieEverywhere(in: story)
        #expect(losses.isEmpty, "\(losses.prefix(3).map(\.description).joined(separator: "\n"))")
        #expect(tally.histories > 100)
    }

    @Test("The same number plays the same history, step by step")
    func sameAgain() async throws {
        let simulation = try Simulation()
        for seed in [401, 402, 403] as [UInt64] {
            let first = try await told(seed, by: simulation)
            #expect(first.count > 20)
            #expect(try await told(seed, by: simulation) == first)
        }
    }

    private func told(_ seed: UInt64, by simulation: Simulation) async throws -> [String] {
        let steps = Mutex<[String]>([])
        _ = try await simulation.replay(seed) { step in steps.withLock { $0.append(step) } }
        return steps.withLock { $0 }
    }
}

private let server = ProcessInfo.processInfo.environment["STRAW_TEST_POSTGRES"]

@Suite(
    "Simulated on PostgreSQL: the same histories",
    .enabled(if: server != nil, "STRAW_TEST_POSTGRES names no server; scripts/test starts one"))
struct PostgresSimulationTests {
    @Test("Short histories with deaths, pauses, repeats and disorder lose nothing")
    func manyHistories() async throws {
        let simulation = try Simulation(on: server)
        let (tally, losses) = try await simulation.run(stories: 0..<25, jobs: 2)
        try await simulation.close()
        #expect(losses.isEmpty, "\(losses.prefix(3).map(\.description).joined(separator: "\n"))")
        #expect(tally.histories == 200)
        #expect(tally.deaths > 100 && tally.pauses > 20 && tally.digests > 5)
    }

    @Test("A death at every write of a history, before and after its commit, changes nothing")
    func everyWrite() async throws {
        let simulation = try Simulation(on: server)
        let (tally, losses) = try await simulation.dieEverywhere(in: 67)
        try await simulation.close()
        #expect(losses.isEmpty, "\(losses.prefix(3).map(\.description).joined(separator: "\n"))")
        #expect(tally.histories > 60)
    }
}
