import Daemon
import Testing

/// What comes before the message that it is about. 2 March 2026 is a Monday in London.
@Suite("Rehearsed: what comes too early")
struct RehearsalEarlyTests {
    private let root = say("2026-03-02T10:05", "m1", Words.environment)

    private func play(_ early: [String], then late: [String] = [], until: String? = nil) async throws -> Stage.Played {
        try await Stage(Casting.usual).play(early + [root] + late, until: until)
    }

    @Test("An answer in the thread follows its message at once")
    func answer() async throws {
        let played = try await play([say("2026-03-02T10:04", "m2", "mine", by: "u2", in: "m1")])
        #expect(try played.impediment(1).state == "owned")
        #expect(played.thread().map(\.purpose) == ["receipt", "update"])
    }

    @Test("Several follow in the order in which they came, and `still there` is no impediment of its own")
    func several() async throws {
        let played = try await play([
            say("2026-03-02T10:02", "m2", "still there", by: "u3", in: "m1"),
            say("2026-03-02T10:03", "m3", "done", by: "u2", in: "m1"),
        ])
        #expect(played.state.impediments.count == 1)
        #expect(try played.impediment(1).occurrences.count == 2)
        #expect(try played.impediment(1).state == "resolved")
    }

    @Test("A deletion withdraws the message that comes after it, and an edit makes it harmless")
    func withdrawn() async throws {
        let deleted = try await play([delete("2026-03-02T10:04", "m1")])
        #expect(try deleted.impediment(1).state == "withdrawn")
        let edited = try await play([edit("2026-03-02T10:04", "m1", "Good morning, the sketches are on the wall.")])
        #expect(try edited.impediment(1).state == "not_an_impediment")
    }

    @Test("Ten minutes later it is taken as it is: an answer to nothing")
    func tooLate() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T09:00", "m2", "done", by: "u2", in: "m1"),
                say("2026-03-02T09:11", "m3", Words.licences, by: "u3"), root,
            ], until: "2026-03-02T10:06")
        #expect(try played.impediment(2).state == "triaged")
        #expect(played.thread("closing").isEmpty)
    }
}
