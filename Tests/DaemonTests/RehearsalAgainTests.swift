import Chat
import Daemon
import Testing

/// The same said again, and what is only similar (DOMAIN P5). 2 March 2026 is a Monday in London.
@Suite("Rehearsed: said again")
struct RehearsalAgainTests {
    private let first = say("2026-03-02T10:00", "m1", Words.environment)

    private func play(_ more: [String], until: String = "2026-03-03T09:30", _ config: String = Casting.usual)
        async throws -> Stage.Played
    {
        try await Stage(config).play([first] + more, until: until)
    }

    @Test("The same said anew by anybody of the team is an occurrence, answered where it was said")
    func same() async throws {
        let played = try await play(
            [say("2026-03-02T12:00", "m2", "Still, " + Words.environment.lowercased() + "!!", by: "u2")])
        #expect(played.state.impediments.count == 1)
        #expect(try played.impediment(1).occurrences == ["2026-03-02T10:00:00Z", "2026-03-02T12:00:00Z"])
        let note = try #require(played.thread("update").first)
        #expect(note.thread == "m2" && note.impediment == "IMP-1")
        #expect(note.text.contains("IMP-1 again: no working environment, said twice now."))
        #expect(note.text.contains("Say `another`."))
        #expect(played.thread("update").count == 1 && played.thread("receipt").count == 1)
    }

    @Test("Said `another` below it, it gets a number of its own, and the first one is as it was")
    func another() async throws {
        let played = try await play(
            [
                say("2026-03-02T12:00", "m2", Words.environment, by: "u2"),
                say("2026-03-02T12:30", "m3", "another", by: "u2", in: "m2"),
            ])
        #expect(played.state.impediments.count == 2)
        #expect(try played.impediment(1).occurrences == ["2026-03-02T10:00:00Z"])
        #expect(try played.impediment(2).occurrences == ["2026-03-02T12:00:00Z"])
        let receipt = try #require(played.thread("receipt").last)
        #expect(receipt.impediment == "IMP-2" && receipt.thread == "m2")
        // Its clocks start when it was said, not when it was taken out: four working hours after 12:00.
        #expect(
            played.letters(to: "lead", "nudge").contains { $0.impediment == "IMP-2" && $0.at == "2026-03-02T16:00:00Z" }
        )
    }

    @Test("Over, or in another team, the same is a new one")
    func notCounted() async throws {
        let config = Casting.usual.replacing(
            "teams: {forms: {size: 6, channels: [\"chat:general\"]}}",
            with: "teams: {forms: {size: 6, channels: [\"chat:general\"]}, cards: {channels: [\"chat:cards\"]}}")
        let played = try await play(
            [
                say("2026-03-02T11:00", "m2", Words.environment, channel: "cards"),
                answer("2026-03-02T12:00", 1, "u1", "done"), say("2026-03-02T13:00", "m3", Words.environment),
            ], config)
        #expect(played.state.impediments.count == 3)
        // Another team's is suggested all the same: as the cause, so that each standstill is counted.
        let receipt = try #require(played.thread("receipt").first { $0.impediment == "IMP-2" })
        #expect(receipt.text.contains("because of IMP-1") && !receipt.text.contains("same as"))
    }

    @Test("What is only similar gets a number and a suggestion, within the 45 words; said so, it is merged")
    func similar() async throws {
        let played = try await play(
            [
                say("2026-03-02T12:00", "m2", Words.slowEnvironment, by: "u2"),
                say("2026-03-02T12:30", "m3", "same as IMP-1", by: "u2", in: "m2"),
            ])
        let receipt = try #require(played.thread("receipt").last)
        #expect(receipt.text.contains("Like IMP-1") && receipt.text.contains("Say `same as IMP-1`."))
        #expect(receipt.text.split(whereSeparator: \.isWhitespace).count <= 45)
        #expect(try played.impediment(2).mergedInto == "IMP-1")
        #expect(try played.impediment(1).occurrences.count == 2)
    }

    @Test("Of a message that says two things each is compared, and it has one answer")
    func several() async throws {
        let both = Words.environment + " And " + Words.nurses
        let played = try await Stage(Casting.usual).play(
            [say("2026-03-02T10:00", "m1", both), say("2026-03-02T12:00", "m2", both, by: "u2")],
            until: "2026-03-02T12:30")
        #expect(played.state.impediments.count == 2)
        #expect(played.state.impediments.allSatisfy { $0.occurrences.count == 2 })
        #expect(played.thread("update").count { $0.thread == "m2" } == 1)
    }

    @Test("Withdrawn, its words are compared with nothing any more")
    func withdrawn() async throws {
        let played = try await play(
            [
                answer("2026-03-02T11:00", 1, "u1", "withdraw"),
                say("2026-03-02T12:00", "m2", Words.slowEnvironment, by: "u2"),
            ])
        #expect(played.thread("receipt").last?.text.contains("IMP-1") == false)
    }

    @Test("Edited to something else, what was counted with another stands by itself")
    func edited() async throws {
        let played = try await play(
            [
                say("2026-03-02T12:00", "m2", Words.environment, by: "u2"),
                edit("2026-03-02T12:10", "m2", Words.nurses),
            ])
        #expect(played.state.impediments.map(\.category) == ["resources", "access_to_users"])
        #expect(try played.impediment(1).occurrences.count == 1)
    }

    @Test(
        "What a mate has, too, makes it the team's; that it is still there leaves it one person's",
        arguments: [("me too", true), ("Same here, thanks", true), ("still there", false)])
    func meToo(words: String, isOfTeam: Bool) async throws {
        let played = try await Stage(Casting.usual + "    day_rate: {unit: \"£\", low: 400, high: 650}\n").play(
            [
                say("2026-03-02T10:00", "m1", "My laptop is broken, I cannot work at all."),
                say("2026-03-02T11:00", "m2", words, by: "u2", in: "m1"),
            ], until: "2026-03-04T18:00")
        #expect(try played.impediment(1).occurrences.count == 2)
        let ask = try #require(played.letters(to: "funder", "ask").first?.text)
        #expect(ask.contains("One person of the forms team") == !isOfTeam, "\(ask)")
        #expect(ask.contains(isOfTeam ? "(6 people" : "(1 person"), "\(ask)")
    }
}
