import Chat
import Daemon
import Impediments
import Testing
import Triage

/// What is said to the bot alone where its source says only that the bot was addressed. 2 March 2026 is a Monday.
@Suite("Rehearsed: said to the bot where no team is")
struct RehearsalPrivateTests {
    private let raised = say("2026-03-02T10:00", "m1", Words.environment)

    private func addressed(_ at: String, _ text: String, by author: String, in thread: String? = nil) -> String {
        say(at, "said", text, by: author, in: thread, channel: thread == nil ? "dm-\(author)" : "general")
            .replacing(#""text""#, with: #""addressed":true,"text""#)
    }

    private func answer(
        to text: String, by author: String, in thread: String? = nil,
        _ configuration: String = Casting.usual
    ) async throws -> String {
        let played = try await Stage(configuration).play(
            [raised, addressed("2026-03-04T11:00", text, by: author, in: thread)], until: "2026-03-04T11:00")
        let place = "channel:chat:" + (thread == nil ? "dm-\(author)" : "general")
        return try #require(played.lines.last { $0.to == place }).text
    }

    @Test("`status` tells what is theirs, and nobody else how to connect the place", arguments: ["uf", "ul"])
    func status(user: String) async throws {
        let told = try await answer(to: "status", by: user)
        #expect(told.contains("IMP-1") && !told.contains("No team is connected"), "\(told)")
        #expect(try await answer(to: "status", by: "u9").contains("No team is connected"))
    }

    @Test("`help` tells whoever is asked how to answer, and the lead where to speak")
    func help() async throws {
        #expect(try await answer(to: "help", by: "uf").contains("`IMP-12 1`, `IMP-12 mine by DATE`"))
        #expect(try await answer(to: "help", by: "ul").contains("say in your team's channel"))
    }

    @Test("Words of a funder are not said to stay with a team that does not see them")
    func words() async throws {
        let alone = Casting.source + Casting.people() + Casting.product("funder: funder")
        let words = "I cannot say before the board has met."
        #expect(try await answer(to: words, by: "uf", alone).contains("nobody reads these words"))
        #expect(try await answer(to: words, by: "uf", in: "m1", alone).contains("it stays here for the team"))
    }

    @Test("An ask that the budget holds back is foretold for the day on which it leaves")
    func budget() async throws {
        let alone = Casting.source + Casting.people() + Casting.product("funder: funder")
        let played = try await Stage(alone).play(
            [raised, say("2026-03-04T11:00", "m2", Words.unpaid, by: "u2")], until: "2026-03-05T12:00")
        let receipt = try #require(played.thread("receipt").first { $0.impediment == "IMP-2" }).text
        #expect(receipt.contains("If it is still there tomorrow at 09:00, the funder hears."), "\(receipt)")
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-04T10:00:00Z", "2026-03-05T09:00:00Z"])
    }
}
