import Chat
import Daemon
import Impediments
import Testing
import Triage

/// What was said is said otherwise, or taken back. 2 March 2026 is a Monday in London.
@Suite("Rehearsed: edits")
struct RehearsalEditsTests {
    private let raised = say("2026-03-02T10:00", "m1", Words.environment)

    private func play(_ lines: [String], until: String? = nil) async throws -> Stage.Played {
        try await Stage(Casting.usual).play([raised] + lines, until: until)
    }

    @Test("An edit that takes it back before the ask stops everything; the lead who was told hears")
    func editBefore() async throws {
        let played = try await play([edit("2026-03-03T15:00", "m1", Words.lunch)], until: "2026-03-20T12:00")
        #expect(try played.impediment(1).state == "not_an_impediment")
        #expect(played.letters(to: "lead", "correction").map(\.at) == ["2026-03-03T15:00:00Z"])
        #expect(played.letters(to: "funder").allSatisfy { $0.purpose == "heartbeat" })
    }

    @Test("Deleted after the ask, whoever got it is told, and its words are nowhere")
    func deleteAfter() async throws {
        let played = try await play([delete("2026-03-12T11:00", "m1")], until: "2026-03-20T12:00")
        #expect(try played.impediment(1).state == "withdrawn")
        #expect(
            Set(played.lines.filter { $0.purpose == "correction" }.map(\.to)) == [
                "person:lead", "person:funder", "person:deputy",
            ])
        #expect(played.thread("closing").map(\.at) == ["2026-03-12T11:00:00Z"])
        #expect(!played.lines.contains { $0.at > "2026-03-12T11:00:00Z" && $0.purpose != "heartbeat" })
    }

    @Test("An edit from slower to stopped works the clocks out from R, and the lead keeps the whole time limit")
    func editSeverity() async throws {
        let played = try await Stage(Casting.usual).play(
            [say("2026-03-02T10:00", "m1", Words.slowEnvironment), edit("2026-03-05T12:00", "m1", Words.environment)],
            until: "2026-03-05T16:00")
        #expect(played.letters(to: "lead", "preview").map(\.at) == ["2026-03-05T12:00:00Z"])
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-05T16:00:00Z"])
    }

    @Test("An edit that makes small talk an impediment raises it, in the author's name")
    func editIntoOne() async throws {
        let played = try await Stage(Casting.usual).play([
            say("2026-03-02T10:00", "m1", Words.lunch), edit("2026-03-02T10:05", "m1", Words.environment),
            answer("2026-03-02T10:06", 1, "u1", "withdraw"),
        ])
        #expect(played.briefs == ["2026-03-02T10:05 receipt #general", "2026-03-02T10:06 closing #general"])
        #expect(played.objections.isEmpty)
    }

    @Test("An edit of a message that raised two re-reads each by its own part")
    func editOfTwo() async throws {
        let both = Words.environment + "\n" + Words.nurses
        let kept = try await Stage(Casting.usual).play([
            say("2026-03-02T10:00", "m1", both), edit("2026-03-02T10:05", "m1", both + "\nThanks!"),
        ])
        #expect(Set(try [1, 2].map { try kept.impediment($0).category }) == ["resources", "access_to_users"])
        let one = try await Stage(Casting.usual).play([
            say("2026-03-02T10:00", "m1", both), edit("2026-03-02T10:05", "m1", Words.environment),
        ])
        #expect(Set(try [1, 2].map { try one.impediment($0).state }) == ["triaged", "not_an_impediment"])
    }
}
