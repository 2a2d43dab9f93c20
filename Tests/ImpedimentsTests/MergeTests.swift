import Impediments
import Testing

/// Merging keeps the earliest start and can be undone exactly, whatever happened before and to the other meanwhile.
@Suite("Merging")
struct MergeTests {
    /// A generator of its own: the same histories each time.
    private struct Dice {
        var state: UInt64
        mutating func roll(_ range: ClosedRange<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int((state >> 33) % UInt64(range.count))
        }
        mutating func pick<T>(_ all: [T]) -> T { all[roll(0...all.count - 1)] }
    }

    private static let day = CalendarDay(year: 2026, month: 4, day: 20)
    private static let moves: [(String, Answer, String?)] = [
        ("~dev", Answer(.own), nil), ("~dev", Answer(.tried), "x"), ("~dev", Answer(.stillThere), nil),
        ("lead", Answer(.confirm), nil), ("lead", Answer(.hold), "x"), ("lead", Answer(.release), nil),
        ("lead", Answer(.wording, text: "Buy one."), nil), ("lead", Answer(.ours, reviewDate: day), "x"),
        ("lead", Answer(.raisedInPerson), nil), ("lead", Answer(.mine, date: day), nil),
        ("funder", Answer(.seen), nil), ("funder", Answer(.mine, date: day), nil),
        ("funder", Answer(.moreInfo), "x"), ("funder", Answer(.decide, option: "1"), nil),
        ("funder", Answer(.notNow, days: 3), nil), ("~dev", Answer(.correct, severity: .slowing), nil),
        ("~dev", Answer(.because, into: "IMP-9"), nil), ("~dev", Answer(.apart), nil),
    ]

    /// Some weeks of one impediment, with whatever people do and whatever falls due.
    private func history(_ dice: inout Dice) throws -> History {
        var history = try History(
            dice.pick([.environments, .tooBusy, .money, .tools, .decision]), dice.pick([.stopped, .slowing]),
            at: "2026-03-02T10:00:00Z")
        for _ in 0..<dice.roll(0...7) {
            let moment = history.now + .seconds(dice.roll(600...2 * 86400))
            let (person, answer, text) = dice.pick(Self.moves)
            do {
                try history.answer(answer, by: person, at: moment.rfc3339, text: text)
            } catch is Objection {
                // Some moves are no use at their moment.
            }
            if dice.roll(0...5) == 0, history.impediment.isMuted {
                history.impediment.evolve(.causeEnded(ImpedimentID(9)), at: history.now)
            }
        }
        return history
    }

    @Test("What is counted with it and was said since it sounded over says that it is not", arguments: [true, false])
    func doubt(isLater: Bool) throws {
        var first = try History(.environments, .stopped, at: "2026-03-02T10:00:00Z")
        let other = try History(
            .environments, .stopped, at: isLater ? "2026-03-03T10:00:00Z" : "2026-03-02T10:30:00Z")
        try first.pass(until: "2026-03-02T11:00:00Z")
        first.impediment.evolve(.soundedOver(), at: first.now)
        let now = max(first.now, other.now)
        first.impediment.evolve(.absorbed(Absorbed(other.impediment), by: PersonKey("~dev")), at: now)
        #expect((first.impediment.soundsOverSince == nil) == isLater)
    }

    @Test("Taken out again, it is what it was, and so is the one that it was counted with")
    func exactly() throws {
        var dice = Dice(state: 2026)
        for number in 0..<400 {
            var (one, other) = (try history(&dice), try history(&dice))
            guard one.impediment.isOpen else { continue }
            let (before, beforeOther) = (one.impediment, other.impediment)
            let now = max(one.now, other.now)
            let person = PersonKey("~dev")
            other.impediment.evolve(.absorbed(Absorbed(one.impediment), by: person), at: now)
            one.impediment.evolve(.merged(into: ImpedimentID(2), by: person), at: now)
            #expect(other.impediment.since == min(before.since, beforeOther.since))
            #expect(
                other.impediment.allOccurrences == (before.allOccurrences + beforeOther.allOccurrences).sorted())
            #expect(!one.impediment.isOpen && one.ladder.plan(for: one.impediment, from: now).isEmpty)
            let later = now + .seconds(dice.roll(60...20 * 86400))
            one.impediment.evolve(.unmerged(by: person), at: later)
            other.impediment.evolve(.parted(from: one.impediment.id, by: person), at: later)
            #expect(one.impediment == before, "history \(number)")
            #expect(other.impediment == beforeOther, "history \(number)")
        }
    }

    @Test("Its cause was over meanwhile: it is what it would be, had it never been merged")
    func causeOverMeanwhile() throws {
        var dice = Dice(state: 7)
        for number in 0..<200 {
            var merged = try history(&dice)
            guard merged.impediment.isOpen, merged.impediment.isMuted else { continue }
            var never = merged
            let (person, cause) = (PersonKey("~dev"), ImpedimentID(9))
            let end = merged.now + .seconds(86400)
            merged.impediment.evolve(.merged(into: ImpedimentID(2), by: person), at: merged.now)
            for history in [0, 1] {
                if history == 0 { merged.impediment.evolve(.causeEnded(cause), at: end) }
                if history == 1 { never.impediment.evolve(.causeEnded(cause), at: end) }
            }
            merged.impediment.evolve(.unmerged(by: person), at: end + .seconds(3600))
            #expect(merged.impediment == never.impediment, "history \(number)")
        }
    }
}
