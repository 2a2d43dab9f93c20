import Chat
import Daemon
import Impediments
import Testing
import Triage

/// Rehearsed: what was said to be over sounds as if it were not (DOMAIN R2, R3).
@Suite("Rehearsed: it is back below what was said to be over")
struct RehearsalBackTests {
    /// Done on Monday at noon, it would be verified on Thursday at noon.
    private static let over = [
        say("2026-03-02T10:00", "m1", Words.environment), say("2026-03-02T12:00", "m2", "done", by: "u2", in: "m1"),
    ]

    /// Sure, and of another kind than the environment.
    private static let ofAnotherKind = Words.developer

    private func play(_ more: [String], until: String = "2026-03-06T16:00") async throws -> Stage.Played {
        try await Stage(Casting.usual).play(Self.over + more, until: until)
    }

    @Test(
        "Said plainly it is open again, under its number, and the answer says how to put that right",
        arguments: [
            "nope, down again", "leider doch nicht", "ist wieder kaputt", "voltou a cair", "sigue sin funcionar",
        ])
    func plainly(_ words: String) async throws {
        let played = try await play(
            [say("2026-03-03T11:00", "m3", words, by: "u3", in: "m1")], until: "2026-03-03T11:30")
        #expect(played.state.impediments.map(\.id) == ["IMP-1"])
        #expect(try played.impediment(1).state == "triaged")
        #expect(try played.impediment(1).occurrences.count == 2)
        let answer = try #require(played.thread("update").last)
        #expect(answer.at == "2026-03-03T11:00:00Z" && answer.text.contains("open again, same number"))
        #expect(answer.text.contains("Over after all? Say `done`."))
    }

    @Test(
        "That it did not come back, or works after all, opens nothing and asks nothing",
        arguments: [
            "no ha vuelto a fallar", "no sigue caído", "não voltou a cair desde ontem", "hoje não voltou a cair",
            "it hasn't gone down again", "no, still not broken again", "le problème ne revient pas",
            "al final no, todo bien", "afinal não é nada", "doch nicht, alles gut", "steht wieder, danke",
        ])
    func denied(_ words: String) async throws {
        let played = try await play(
            [say("2026-03-03T11:00", "m3", words, by: "u3", in: "m1")], until: "2026-03-03T11:30")
        #expect(played.state.impediments.map(\.id) == ["IMP-1"])
        #expect(try played.impediment(1).state == "resolved")
        #expect(played.thread("question").isEmpty)
    }

    @Test("So it is after it was verified, until thirty days after; later it is nothing of it")
    func verified() async throws {
        let soon = try await play(
            [say("2026-03-20T11:00", "m3", "it broke again this morning", by: "u3", in: "m1")],
            until: "2026-03-20T11:30")
        #expect(try soon.impediment(1).state == "triaged")
        let late = try await play(
            [say("2026-04-20T11:00", "m3", "it broke again this morning", by: "u3", in: "m1")],
            until: "2026-04-20T11:30")
        #expect(try late.impediment(1).state == "verified")
    }

    @Test("What reads as of another kind is asked about once; unanswered, it is not verified, and asked again")
    func asked() async throws {
        let reading = try Reader.shipped().read(Self.ofAnotherKind)
        #expect(reading.category == .team && !reading.abstain && reading.more.isEmpty)
        let reply = say("2026-03-03T11:00", "m3", Self.ofAnotherKind, by: "u3", in: "m1")
        let played = try await play([reply], until: "2026-03-18T12:00")
        #expect(played.state.impediments.map(\.id) == ["IMP-1"])
        #expect(try played.impediment(1).state == "resolved")
        let question = try #require(played.thread("question").first)
        #expect(played.thread("question").count == 1 && question.thread == "m1")
        #expect(question.text.contains("said to be over. Is it back? Say `reopen`; if not, `done`;"))
        // Ten working days of the team after it was said.
        let nudge = try #require(played.thread("nudge").last)
        #expect(nudge.at == "2026-03-17T11:00:00Z" && nudge.text.contains("Say `reopen` or `done`."))
    }

    @Test(
        "Whatever is answered settles it",
        arguments: [
            ("yes", "triaged", 1), ("reopen", "triaged", 1), ("still there", "triaged", 1), ("no", "verified", 1),
            ("done", "verified", 1), ("no, works", "verified", 1), ("another", "verified", 2),
        ])
    func answered(_ word: String, _ state: String, _ count: Int) async throws {
        let played = try await play([
            say("2026-03-03T11:00", "m3", Self.ofAnotherKind, by: "u3", in: "m1"),
            say("2026-03-03T11:10", "m4", word, by: "u3", in: "m1"),
        ])
        #expect(try played.impediment(1).state == state)
        #expect(played.state.impediments.count == count)
    }

    @Test("What is read without being sure opens nothing, also of the same kind: it is asked about")
    func unsure() async throws {
        // Whichever of these the model of the day is unsure of.
        let reader = try Reader.shipped()
        let words = try #require(
            ["slow as ever", "works like a charm", "a bit slow on this machine", "the same machine, I think"].first {
                let reading = reader.read($0)
                return reading.category == .resources && reading.confidence < Reading.leastConfidenceOfAnother
            })
        let played = try await play([say("2026-03-03T11:00", "m3", words, by: "u3", in: "m1")])
        #expect(try played.impediment(1).state == "resolved")
        #expect(played.thread("question").count == 1)
    }

    @Test("What says that it is something else gets a number, and the other is verified as before")
    func somethingElse() async throws {
        let played = try await play([
            say("2026-03-03T11:00", "m3", "Also, " + Self.ofAnotherKind, by: "u3", in: "m1")
        ])
        #expect(played.state.impediments.map(\.id) == ["IMP-1", "IMP-2"])
        #expect(try played.impediment(1).state == "verified")
        #expect(played.thread("question").isEmpty)
    }

    @Test("Thanks and work on it change nothing", arguments: ["thanks all", "läuft wieder"])
    func nothing(_ words: String) async throws {
        let played = try await play([say("2026-03-03T11:00", "m3", words, by: "u3", in: "m1")])
        #expect(try played.impediment(1).state == "verified")
        #expect(played.thread("question").isEmpty)
    }

    /// Two in one thread; the first is said to be over.
    private static let ofTwo = [
        say(
            "2026-03-02T10:00", "m1",
            "The staging server has not been handed over, we cannot test the booking screen and are wholly blocked."),
        say(
            "2026-03-02T10:05", "m2", "Also, our tester is ill until Friday and nobody can accept the stories.",
            in: "m1"),
        say("2026-03-02T11:00", "m3", "done IMP-1", by: "u2", in: "m1"),
    ]

    @Test("In a thread of several it is open again where its words tell, and a bare word changes nothing then")
    func ofSeveral() async throws {
        let played = try await Stage(Casting.usual).play(
            Self.ofTwo + [
                say("2026-03-02T12:00", "m4", "the staging server is down again", by: "u2", in: "m1"),
                say("2026-03-02T12:30", "m5", "no", by: "u2", in: "m1"),
            ], until: "2026-03-02T12:45")
        #expect(try played.impediment(1).state == "triaged" && played.impediment(2).state == "triaged")
        #expect(played.thread("question").isEmpty)
        let answer = try #require(played.thread("update").last)
        #expect(answer.impediment == "IMP-1" && answer.text.contains("open again, same number"))
    }

    @Test("Where no word tells, or one alone, it is asked which; said plainly again it is open again")
    func ofSeveralAsked() async throws {
        for words in ["nope, down again", "mail is down again"] {
            let first = say("2026-03-02T12:00", "m4", words, by: "u2", in: "m1")
            let asked = try await Stage(Casting.usual).play(Self.ofTwo + [first], until: "2026-03-02T12:15")
            #expect(try asked.impediment(1).state == "resolved", "\(words)")
            let again = say("2026-03-02T12:30", "m5", "nope, down again", by: "u3", in: "m1")
            let told = try await Stage(Casting.usual).play(Self.ofTwo + [first, again], until: "2026-03-02T12:45")
            #expect(try told.impediment(1).state == "triaged", "\(words)")
            #expect(try told.impediment(2).state == "triaged")
        }
    }

    @Test("After two questions in vain the lead hears, with what can be answered")
    func leadHears() async throws {
        let reply = say("2026-03-03T11:00", "m3", Self.ofAnotherKind, by: "u3", in: "m1")
        let played = try await play([reply], until: "2026-04-20T12:00")
        // Ten working days each, the last of them in summer time.
        #expect(
            played.thread("nudge").suffix(2).map(\.at) == ["2026-03-17T11:00:00Z", "2026-03-31T10:00:00Z"])
        let letter = try #require(played.letters(to: "lead", "reminder").last)
        #expect(letter.at == "2026-04-14T10:00:00Z")
        #expect(letter.text.contains("said to be over, and sounds back since 3 March; its thread was asked twice."))
        #expect(letter.text.contains("Say `reopen IMP-1` or `done IMP-1`."))
    }
}
