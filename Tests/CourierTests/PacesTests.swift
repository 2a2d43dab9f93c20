import Chat
import Testing

@testable import Courier

@Suite("Letters to one place go at its pace")
struct PacesTests {
    private let pace = Pace(place: "C1", every: .seconds(1), burst: 3)
    private let begin = ContinuousClock.now

    private func times(_ paces: Paces, _ count: Int, from moment: Duration = .zero) -> [Duration] {
        (0..<count).map { _ in paces.take(pace, of: "chat", at: begin + moment) - begin }
    }

    @Test("a burst at once, then one after the other")
    func burst() {
        #expect(times(Paces(), 5) == [.zero, .zero, .zero, .seconds(1), .seconds(2)])
    }

    @Test("what was not used of the burst is there again after a rest, and no more than that")
    func rest() {
        let paces = Paces()
        _ = times(paces, 5)
        #expect(times(paces, 2, from: .seconds(4)) == [.seconds(4), .seconds(4)])
        #expect(times(paces, 4, from: .seconds(3600)).filter { $0 == .seconds(3600) }.count == 3)
    }

    @Test("places and sources do not wait for each other")
    func places() {
        let paces = Paces()
        _ = times(paces, 5)
        let other = Pace(place: "C2", every: .seconds(1), burst: 1)
        #expect(paces.take(other, of: "chat", at: begin) == begin)
        #expect(paces.take(pace, of: "other", at: begin) == begin)
    }

    @Test("a great many places are not remembered for ever, and those that wait are")
    func many() {
        let paces = Paces()
        _ = times(paces, 5)
        for number in 0...CourierLimits.paces {
            _ = paces.take(
                Pace(place: "\(number)", every: .milliseconds(1), burst: 1), of: "chat", at: begin - .seconds(9))
        }
        #expect(times(paces, 1) == [.seconds(3)])
    }
}
