import Impediments
import Ledger
import Letters
import Testing

@testable import Daemon

@Suite("Talk in the thread of an impediment")
struct TalkTests {
    /// With the first impediment in its thread.
    private func begun() async throws -> LateLine {
        let line = try await LateLine(asked: false)
        let root = MessageReference(source: "chat", channel: "general", id: "m1")
        try await line.ledger.write(in: "default") {
            try $0.link(root, root: root, to: ImpedimentID(1), in: "default")
        }
        return line
    }

    private func say(
        _ text: String, _ id: String, by user: String, on line: LateLine, at moment: Instant
    ) async throws {
        let message = Message(
            reference: MessageReference(source: "chat", channel: "general", id: id), thread: "m1",
            author: Author(id: user), text: text)
        try await line.take(.message(message), said: moment, arrival: moment)
    }

    @Test("is a sign of life, noted once a day, and changes nothing but when it was last spoken of")
    func onceADay() async throws {
        let line = try await begun()
        let (thursday, friday) = (LateLine.monday + .days(3), LateLine.monday + .days(4))
        try await say("I will ask Tom about it on Thursday", "a1", by: "u2", on: line, at: thursday)
        try await say("ok thanks", "a2", by: "u3", on: line, at: thursday + .seconds(600))
        let first = try await line.impediment()
        try await say("I will ask Tom about it on Thursday", "a3", by: "u2", on: line, at: friday)
        try await say("ok thanks", "a4", by: "u3", on: line, at: friday + .seconds(600))
        var last = try await line.impediment()
        #expect(try await line.events().count == 2)
        #expect(last.heardAt == friday && last.respondedAt == thursday)
        last.heardAt = first.heardAt
        #expect(last == first)
    }

    @Test("with the bot is none, which has just said when it will ask, and no response")
    func asked() async throws {
        let line = try await begun()
        let thursday = LateLine.monday + .days(3)
        try await say("next?", "a1", by: "u2", on: line, at: thursday)
        try await say("what is open", "a2", by: "u3", on: line, at: thursday + .days(1))
        let impediment = try await line.impediment()
        #expect(impediment.heardAt == nil && impediment.respondedAt == nil)
        #expect(try await line.events().isEmpty)
    }

    @Test("of the funder elsewhere is a sign of life too, every day that there is some, and not only the first")
    func ofTheFunder() async throws {
        let line = try await LateLine(asked: true)
        let (thursday, friday) = (LateLine.monday + .days(3), LateLine.monday + .days(4))
        let said = [thursday, friday, friday + .seconds(600)]
        for (number, moment) in said.enumerated() {
            let message = Message(
                reference: MessageReference(source: "chat", channel: "d-uf", id: "f\(number)"),
                author: Author(id: "uf"), text: "IMP-1: I would rather not say.", direct: true)
            try await line.take(.message(message), said: moment, arrival: moment)
        }
        let funder = try line.key(of: "uf")
        #expect(
            try await line.events() == [
                .answeredInThread(by: funder), .acknowledged(by: funder), .spokenOf(by: funder),
            ])
        #expect(try await line.impediment().lastSaidAt == friday)
    }

    @Test("about persons leaves nothing")
    func conduct() async throws {
        let line = try await begun()
        try await say("I will ask Tom about it on Thursday", "a1", by: "u2", on: line, at: LateLine.monday + .days(3))
        let text = "my manager shouted at me in front of everybody"
        try await say(text, "a2", by: "u2", on: line, at: LateLine.monday + .days(4))
        #expect(try await line.events().count == 1)
    }
}
