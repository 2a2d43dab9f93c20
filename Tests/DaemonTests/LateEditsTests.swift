import Chat
import Impediments
import Ledger
import Letters
import Testing

@testable import Daemon

@Suite("Of the edits of a message the one that was made last counts")
struct LateEditsTests {
    private static let monday = LateLine.monday
    private static let message = MessageReference(source: "chat", channel: "general", id: "m9")
    private static let missing =
        "There is nobody who can write the tests, we need one more developer on the team. We are blocked."
    private static let slower = "We have no test environment, it slows us down, but we can go on."

    private func edit(
        _ text: String, on line: LateLine, said seconds: Int, arrival: Instant? = nil
    ) async throws {
        try await line.take(
            .edited(Self.message, text: text, notes: []), by: "u2", said: Self.monday + .seconds(seconds),
            arrival: arrival)
    }

    private func category(on line: LateLine) async throws -> Impediments.Category? {
        let id = ImpedimentID(3)
        return try await line.ledger.read { try $0.impediment(id, in: "default") }?.labels.category
    }

    @Test("in whatever order they come, also where the first to come raises it", arguments: [false, true])
    func order(lastFirst: Bool) async throws {
        let line = try await LateLine(asked: false)
        let edits = [(Self.missing, 60), (Self.slower, 120)]
        for (text, seconds) in lastFirst ? edits.reversed() : edits { try await edit(text, on: line, said: seconds) }
        #expect(try await category(on: line) == .resources)
    }

    @Test("and where our own clock is set back between two, so that the second seems to come from the future")
    func clockSetBack() async throws {
        let line = try await LateLine(asked: false)
        try await edit(Self.missing, on: line, said: 60)
        try await edit(Self.slower, on: line, said: 120, arrival: Self.monday - .seconds(3000))
        #expect(try await category(on: line) == .resources)
        // One that was made before both still changes nothing.
        try await edit(Self.missing, on: line, said: 30)
        #expect(try await category(on: line) == .resources)
    }
}
