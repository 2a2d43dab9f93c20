import Impediments
import Testing

/// Every figure is made of what `evolve` keeps, and that of events alone.
@Suite("Figures from events alone")
struct FromEventsTests {
    @Test("folded anew from their events, histories give the same figures", arguments: 0..<12)
    func folded(_ seed: Int) throws {
        var dice = Dice(seed: UInt64(seed) + 900)
        let start = Worked.week.from
        let histories = try (1...30).map { try Wandering(number: $0, from: start, &dice) }
        let window = Window(from: start + .days(60), to: start + .days(150))
        let kept = Measures(histories.map(\.impediment), evidence: [], in: Wandering.directory, window: window)
        let anew = Measures(histories.map(\.folded), evidence: [], in: Wandering.directory, window: window)
        #expect(anew == kept)
        #expect(kept.age.n + kept.flow.raised > 0)
        // In any order of the impediments.
        let shuffled = Measures(
            histories.map(\.impediment).shuffled(using: &dice), evidence: [], in: Wandering.directory, window: window)
        #expect(shuffled.waits == kept.waits && shuffled.blockedTeams == kept.blockedTeams)
        #expect(shuffled.decisionLatency == kept.decisionLatency && shuffled.resolution == kept.resolution)
    }

    @Test("what is split into two windows adds up to the whole", arguments: 0..<6)
    func additive(_ seed: Int) throws {
        var dice = Dice(seed: UInt64(seed) + 300)
        let start = Worked.week.from
        let things = try (1...30).map { try Wandering(number: $0, from: start, &dice).impediment }.things
        let (from, middle, to) = (start + .days(10), start + .days(77), start + .days(160))
        let (whole, first, second) = (
            Window(from: from, to: to), Window(from: from, to: middle), Window(from: middle, to: to)
        )
        for party in [nil] + Party.allCases.map(Optional.some) {
            func waited(_ window: Window) -> Duration { WaitShares(things, in: window).waited[party] ?? .zero }
            #expect(waited(whole) == waited(first) + waited(second))
        }
        func blocked(_ window: Window) -> Duration { BlockedTime.byTeam(things, in: window).values.reduce(.zero, +) }
        #expect(blocked(whole) == blocked(first) + blocked(second))
        func lost(_ window: Window) -> Double { LostTime.personDays(things, of: Wandering.directory, in: window) ?? 0 }
        #expect(abs(lost(whole) - lost(first) - lost(second)) < 1e-6)
        // No more than there are people, and never more than the team stood still with all of them and worked at half.
        #expect(lost(whole) <= 9 * whole.length.inDays + 1e-6)
        #expect(blocked(whole) <= whole.length * 2)
    }
}
