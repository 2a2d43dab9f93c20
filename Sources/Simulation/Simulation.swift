internal import Ledger

/// A deterministic simulation of the whole daemon: short histories on a virtual clock, each played once as it should
/// go and then with mishaps, and what is left afterwards compared.
///
/// A history is known by its number, which is its seed: the same number plays the same history.
package struct Simulation: Sendable {
    private let town: Town
    private let shelf: Shelf

    /// - Parameter server: of PostgreSQL, where databases may be made; without it the histories are in memory.
    package init(on server: String? = nil) throws {
        town = try Town()
        shelf = Shelf(server: server)
    }

    /// Closes the ledgers that were used.
    package func close() async throws { try await shelf.close() }

    /// What is wrong with one history.
    package struct Loss: Sendable, CustomStringConvertible {
        package var seed: UInt64
        package var mishaps: String
        package var findings: [String]
        package var description: String {
            "history \(seed) (\(mishaps)):\n" + findings.map { "    \($0)" }.joined(separator: "\n")
        }
    }

    /// How many things were tried.
    package struct Tally: Sendable {
        package var histories = 0
        package var deaths = 0
        package var pauses = 0
        package var letters = 0
        package var digests = 0
        package var writes = 0

        package init() {}

        package static func += (a: inout Tally, b: Tally) {
            a.histories += b.histories
            a.deaths += b.deaths
            a.pauses += b.pauses
            a.letters += b.letters
            a.digests += b.digests
            a.writes += b.writes
        }

        fileprivate mutating func count(_ ending: Ending) {
            histories += 1
            deaths += ending.deaths
            pauses += ending.pauses
            letters += ending.letters.count
            digests += ending.digests.count
            writes += ending.writes
        }
    }

    /// Histories that share a story, so that it is played without mishaps only once.
    package static let historiesPerStory: UInt64 = 8

    /// Plays the histories of one story.
    package func play(story number: UInt64, only seed: UInt64? = nil) async throws -> (Tally, [Loss]) {
        let story = Telling.story(of: number)
        let calm = try await play(story, with: .none)
        var (tally, losses): (Tally, [Loss]) = (Tally(), [])
        if !calm.findings.isEmpty {
            losses.append(
                Loss(seed: number * Self.historiesPerStory, mishaps: "\(Mishaps.none)", findings: calm.findings))
        }
        for kind in 0..<Self.historiesPerStory {
            let history = number * Self.historiesPerStory + kind
            guard seed == nil || seed == history else { continue }
            var dice = Dice(seed: history ^ 0x5EED)
            let (mishaps, measure) = Mishaps.drawn(kind, writes: calm.writes, &dice)
            let (rough, findings) = try await compare(story, calm, mishaps, measure)
            if !findings.isEmpty { losses.append(Loss(seed: history, mishaps: "\(mishaps)", findings: findings)) }
            tally.count(rough)
        }
        return (tally, losses)
    }

    /// One story with a death at every write, before and after its commit.
    package func dieEverywhere(in number: UInt64) async throws -> (Tally, [Loss]) {
        let story = Telling.story(of: number)
        let calm = try await play(story, with: .none)
        var (tally, losses): (Tally, [Loss]) = (Tally(), [])
        for write in 1...calm.writes {
            for kind in [Mishaps.Fault.Kind.diesBefore, .diesAfter] {
                let mishaps = Mishaps(faults: [.init(write: write, kind: kind)])
                let (rough, findings) = try await compare(story, calm, mishaps, .everything)
                if !findings.isEmpty { losses.append(Loss(seed: number, mishaps: "\(mishaps)", findings: findings)) }
                tally.count(rough)
            }
        }
        return (tally, losses)
    }

    /// Plays one history aloud: every step is told.
    package func replay(_ seed: UInt64, telling tell: @escaping @Sendable (String) -> Void) async throws -> [String] {
        let story = Telling.story(of: seed / Self.historiesPerStory)
        tell("As it should go:")
        let calm = try await play(story, with: .none, telling: tell)
        var dice = Dice(seed: seed ^ 0x5EED)
        let (mishaps, measure) = Mishaps.drawn(seed % Self.historiesPerStory, writes: calm.writes, &dice)
        tell("With mishaps (\(mishaps)):")
        return calm.findings + (try await compare(story, calm, mishaps, measure, telling: tell).findings)
    }

    private func compare(
        _ story: Story, _ calm: Ending, _ mishaps: Mishaps, _ measure: Comparison.Measure,
        telling tell: (@Sendable (String) -> Void)? = nil
    ) async throws -> (rough: Ending, findings: [String]) {
        let rough = try await play(story, with: mishaps, telling: tell)
        return (rough, rough.findings + Comparison(calm: calm, rough: rough).differences(by: measure))
    }

    private func play(
        _ story: Story, with mishaps: Mishaps, telling tell: (@Sendable (String) -> Void)? = nil
    ) async throws -> Ending {
        let ledger = try await shelf.take()
        let ending = try await Play(story, with: mishaps, in: town, on: ledger, telling: tell).run()
        shelf.putBack(ledger)
        return ending
    }
}

extension Mishaps {
    /// What goes wrong in the histories of a story, and how much has to be the same all the same.
    fileprivate static func drawn(
        _ kind: UInt64, writes: Int, _ dice: inout Dice
    ) -> (Mishaps, Comparison.Measure) {
        let death = Fault(write: dice.roll(1...writes), kind: dice.pick([.diesBefore, .diesAfter]))
        let soon = Fault(write: dice.roll(1...12), kind: dice.pick([.diesBefore, .diesAfter]))
        switch kind {
        case 0, 1: return (Mishaps(isShuffled: true, faults: [death]), .everything)
        case 2: return (Mishaps(isShuffled: true, faults: [death, soon], resends: 20), .everything)
        case 3, 4:
            // Two share the work, so each begins about half of the writes.
            let faults = [1, 2].map { _ in
                Fault(write: dice.roll(1...max(1, writes / 2)), kind: dice.pick(Fault.Kind.allCases))
            }
            return (Mishaps(isShuffled: true, machines: 2, faults: faults, resends: 5), .everything)
        case 5: return (Mishaps(isShuffled: true, faults: [death], refusals: 20), .allButDelay)
        case 6: return (Mishaps(resends: 20, isDisordered: true), .byMessage)
        default: return (Mishaps(isShuffled: true, stepsTheClock: true), .byMessageWithoutMoments)
        }
    }
}
