import Courier
import Testing

@Suite("When a letter is tried again")
struct RetryScheduleTests {
    private let exact = RetrySchedule(spread: 0)

    private func waits(_ schedule: RetrySchedule, asked: Duration? = nil, seed: UInt64 = 1) -> [Duration] {
        var generator = SeededGenerator(seed: seed)
        var waits: [Duration] = []
        while let wait = schedule.wait(afterTry: waits.count + 1, asked: asked, using: &generator) {
            waits.append(wait)
        }
        return waits
    }

    @Test("the waits are those of the curve, the last one again and again")
    func curve() {
        let first = [2, 5, 15, 60, 180, 600, 600, 600].map { Duration.seconds($0) }
        #expect(Array(waits(exact).prefix(8)) == first)
    }

    @Test("the last try is followed by none, and all together take three days")
    func end() {
        let all = waits(exact)
        #expect(all.count == 435)
        let total = all.reduce(Duration.zero, +)
        #expect(total > .seconds(71 * 3600) && total < .seconds(73 * 3600))
        #expect(waits(RetrySchedule(tries: 1)).isEmpty)
    }

    @Test("chance moves a wait by a fifth at most, and the same chance by the same")
    func spread() {
        let moved = waits(RetrySchedule())
        for (wait, middle) in zip(moved, waits(exact)) {
            #expect(wait >= middle * 0.8 && wait <= middle * 1.2)
        }
        #expect(Set(moved.suffix(50)).count > 40)
        #expect(moved == waits(RetrySchedule()))
        #expect(moved != waits(RetrySchedule(), seed: 2))
    }

    @Test(
        "a peer's wish lengthens the wait, within limits, and never shortens it",
        arguments: [(0, 2), (1, 2), (30, 30), (900, 900), (100_000, 900), (-5, 2)])
    func asked(seconds: Int, expected: Int) {
        #expect(waits(exact, asked: .seconds(seconds)).first == .seconds(expected))
        #expect(waits(exact, asked: .seconds(seconds)).last == .seconds(max(600, expected)))
    }

    @Test("chance only lengthens what a peer asked for")
    func askedSpread() {
        for wait in waits(RetrySchedule(), asked: .seconds(900)) { #expect(wait >= .seconds(900)) }
    }
}
