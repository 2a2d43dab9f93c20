import Ledger
import Testing

@testable import Daemon

@Suite("Who is given up")
struct WatchTests {
    private let a = Claimant(number: 1)
    private let b = Claimant(number: 2)
    private let start = ContinuousClock.now

    /// What each look finds: seconds since the start, beats, who is absent; and who is silent then.
    private func looks(_ looks: [(seconds: Double, beats: [Claimant: Int64], absent: Set<Claimant>)]) -> [[Int64]] {
        var watch = Watch(patience: .seconds(6), absence: .seconds(2))
        return looks.map { look in
            watch.silent(look.beats, absent: look.absent, at: start + .seconds(look.seconds)).map(\.0.number)
        }
    }

    @Test("a beat that stands still for longer than the patience, counted from when it was first seen")
    func still() {
        let found = looks([
            (0, [a: 5, b: 1], []), (5, [a: 5, b: 2], []), (6, [a: 5, b: 3], []), (6.5, [a: 5, b: 3], []),
            (12.1, [a: 5, b: 3], []),
        ])
        #expect(found == [[], [], [], [1], [1, 2]])
    }

    @Test("a process that the database does not see any more goes sooner, one that comes back stays")
    func absent() {
        let found = looks([
            (0, [a: 1, b: 1], [a, b]), (1, [a: 2, b: 1], [b]), (2, [a: 3, b: 1], [a, b]), (2.5, [a: 4, b: 1], [a, b]),
            (4.5, [a: 5, b: 1], [a, b]),
        ])
        #expect(found == [[], [], [], [2], [1, 2]])
    }

    @Test("the patience with a number begins anew where it had gone and came back")
    func gone() {
        #expect(looks([(0, [a: 1], []), (7, [:], []), (8, [a: 1], []), (13, [a: 1], [])]) == [[], [], [], []])
    }
}
