import Simulation
import Testing

@Suite("Simulated: the whole daemon on a virtual clock")
struct SimulationTests {
    @Test("10,000 short histories with deaths, pauses, repeats and disorder lose nothing")
    func manyHistories() async throws {
        let stories = 10_000 / Simulation.historiesPerStory
        let (tally, losses) = try await Simulation().run(stories: 0..<stories, jobs: 2)
        #expect(losses.isEmpty, "\(losses.prefix(3).map(\.description).joined(separator: "\n"))")
        #expect(tally.histories == 10_000)
        #expect(tally.deaths > 5_000 && tally.digests > 10_000)
    }

    @Test(
        "A death at every write of a rich history, before and after its commit, changes nothing", arguments: [7, 8, 9])
    func everyWrite(story: UInt64) async throws {
        let (tally, losses) = try await Simulation().dieEverywhere(in: story)
        #expect(losses.isEmpty, "\(losses.prefix(3).map(\.description).joined(separator: "\n"))")
        #expect(tally.histories > 100)
    }
}
