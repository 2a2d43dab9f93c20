import Impediments
import Ledger
import Letters
import Logging
import TestKit
import Testing

@testable import Daemon

@Suite("What is asked before it is read, and what does not wait for that")
struct RoundTests {
    /// Of words with a question mark the embedded reader is unsure.
    private func pipeline(_ stage: LanguageModelStage) async throws -> Pipeline {
        let settings = try PaperFolder(["straw.yaml": PipelineTests.configuration]).load("straw.yaml")
        let reader = stage.reader()
        let workshop = try await Workshop(settings, ledger: stage.ledger) { _ in reader }
        return Pipeline(
            ledger: stage.ledger, reading: { $0.contains("?") ? LanguageModelStage.unsure : LanguageModelStage.sure },
            workspaces: Workspaces(workshop.workspaces(of: settings)), outboxRung: {}, clockRung: {})
    }

    private func row(_ id: Int64, _ text: String, direct channel: String) -> InboxRow {
        let message = Message(
            reference: .init(source: "chat", channel: channel, id: "m\(id)"), author: Author(id: "u1"), text: text,
            direct: true)
        let inbound = Inbound(
            source: "chat", eventID: "m\(id)", at: PipelineTests.monday, content: .message(message))
        return InboxRow(id: id, workspace: "default", inbound: inbound, receivedAt: PipelineTests.monday, attempts: 0)
    }

    @Test("conversations in which nothing is asked go first; within one, order is kept")
    func order() async throws {
        let stage = LanguageModelStage(try CompletionsDouble(.says(LanguageModelStage.labels)))
        let pipeline = try await pipeline(stage)
        let rows = [
            row(1, "Something is missing", direct: "a"), row(2, "Is it?", direct: "b"),
            row(3, "It is gone", direct: "b"),
            row(4, "It was before", direct: "a"), row(5, "Was it?", direct: "c"),
        ]
        let round = pipeline.round(of: rows)
        #expect(round.ready.map(\.id) == [1, 4])
        #expect(round.waiting.map(\.id) == [2, 3, 5])
        #expect(round.questions.map(\.text) == ["Is it?", "Was it?"])
        #expect(!round.isLeft)
        await pipeline.ask(round.questions)
        let again = pipeline.round(of: rows)
        #expect(again.ready.map(\.id) == [1, 2, 3, 4, 5], "what was answered is not asked again")
        await stage.close()
    }

    @Test("as many are asked at once as the limit says, and the rest is left in its order")
    func limit() async throws {
        let stage = LanguageModelStage(try CompletionsDouble(.says(LanguageModelStage.labels)))
        let pipeline = try await pipeline(stage)
        let most = Limits.languageModelAtOnce
        let rows =
            (1...most).map { row(Int64($0), "Number \($0)?", direct: "c") }
            + [row(100, "One more?", direct: "c"), row(101, "And that", direct: "c"), row(102, "Fine", direct: "d")]
        #expect(!pipeline.round(of: Array(rows.prefix(most))).isLeft)
        let round = pipeline.round(of: rows)
        #expect(round.isLeft && round.questions.count == most)
        #expect(round.waiting.map(\.id) == (1...most).map(Int64.init))
        #expect(round.ready.map(\.id) == [102])
        await stage.close()
    }
}
