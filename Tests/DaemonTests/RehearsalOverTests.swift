import Chat
import Daemon
import Impediments
import Testing
import Triage

/// Rehearsed: what sounds as if it were over is asked about, and only an answer ends it (DOMAIN R2).
@Suite("Rehearsed: it sounds as if it were over")
struct RehearsalOverTests {
    private let first = say("2026-03-02T10:00", "m1", Words.environment)

    private func play(_ more: [String], until: String = "2026-03-03T09:30") async throws -> Stage.Played {
        try await Stage(Casting.usual).play([first] + more, until: until)
    }

    @Test("In its thread it is asked once, with one tap to answer, and stays open until somebody says so")
    func asked() async throws {
        let played = try await play(
            [
                say("2026-03-02T12:00", "m2", "the test environment is back, works again", by: "u2", in: "m1"),
                say("2026-03-02T12:05", "m3", "confirmed, it is back up since noon", by: "u3", in: "m1"),
            ])
        let questions = played.thread("question")
        let question = try #require(questions.first)
        #expect(questions.count == 1)
        #expect(question.thread == "m1" && question.impediment == "IMP-1")
        #expect(
            question.text.contains("IMP-1: no working environment. Is it over? Say `done`. No answer leaves it open."))
        #expect(try played.impediment(1).state == "triaged")
    }

    @Test(
        "An end that is taken back is no work: the lead hears as soon as without it",
        arguments: ["done: not yet", "fixed: nah", "erledigt: noch nicht"])
    func noWork(_ reply: String) async throws {
        let said = say("2026-03-02T11:00", "m2", reply, by: "u2", in: "m1")
        let without = try await play([], until: "2026-03-04T18:00")
        let with = try await play([said], until: "2026-03-04T18:00")
        #expect(with.letters(to: "lead").first?.at == without.letters(to: "lead").first?.at)
        #expect(try with.impediment(1).state == without.impediment(1).state)
    }

    @Test("`done` below the question ends it; back and gone again, it is asked anew")
    func ended() async throws {
        let played = try await play(
            [
                say("2026-03-02T12:00", "m2", "the test environment is back, works again", by: "u2", in: "m1"),
                say("2026-03-02T12:05", "m3", "done", by: "u2", in: "m1"),
                say("2026-03-02T14:00", "m4", "reopen", by: "u2", in: "m1"),
                say("2026-03-02T15:00", "m5", "the test environment is back, works again", by: "u2", in: "m1"),
            ])
        #expect(played.thread("question").map(\.at) == ["2026-03-02T12:00:00Z", "2026-03-02T15:00:00Z"])
        #expect(try played.impediment(1).state == "triaged")
    }

    @Test(
        "Yes and no below the question are answers to it",
        arguments: [
            ("yes", "resolved"), ("yep, all good", "resolved"), ("ja", "resolved"), ("sim", "resolved"),
            ("sim, feito", "resolved"),
            ("no", "triaged"), ("nope, gone again", "triaged"), ("nein, leider nicht", "triaged"), ("não", "triaged"),
        ])
    func yesOrNo(_ word: String, _ state: String) async throws {
        let back = say("2026-03-02T12:00", "m2", "the test environment is back, works again", by: "u2", in: "m1")
        let played = try await play([back, say("2026-03-02T12:05", "m3", word, by: "u3", in: "m1")])
        #expect(try played.impediment(1).state == state)
        #expect(try played.impediment(1).occurrences.count == (state == "resolved" ? 1 : 2))
        // Where nothing was asked a bare one answers nothing.
        guard !word.contains(" ") else { return }
        let unasked = try await play([say("2026-03-02T12:05", "m3", word, by: "u3", in: "m1")])
        #expect(try unasked.impediment(1).occurrences.count == 1)
    }

    @Test("Yes, and that it is done, ends it also where nothing was asked", arguments: ["ja, erledigt", "yes, done"])
    func yesDone(_ words: String) async throws {
        let played = try await play([say("2026-03-02T12:05", "m2", words, by: "u3", in: "m1")])
        #expect(try played.impediment(1).state == "resolved")
        #expect(played.thread("question").isEmpty)
    }

    @Test(
        "What is lived with is asked about where it sounds over, and ended by the answer",
        arguments: [("yes", "resolved"), ("done", "resolved"), ("no", "accepted")])
    func livedWith(_ word: String, _ state: String) async throws {
        let played = try await play(
            [
                answer("2026-03-04T12:00", 1, "funder", "decline", ["reason": "no money"]),
                say("2026-03-05T12:00", "m2", "the test environment is back, works again", by: "u2", in: "m1"),
                say("2026-03-05T12:05", "m3", word, by: "u3", in: "m1"),
            ], until: "2026-03-05T12:30")
        #expect(
            played.thread("question").map(\.text) == [
                "IMP-1: no working environment, lived with. Is it over? Say `done`. No answer changes nothing."
            ])
        #expect(try played.impediment(1).state == state)
    }

    @Test("What is down again below one that was said to be over opens it, asked or not")
    func goneAgain() async throws {
        let played = try await play(
            [
                say("2026-03-02T12:05", "m2", "done", by: "u2", in: "m1"),
                say("2026-03-02T14:00", "m3", "the test environment is gone again, nothing works", by: "u3", in: "m1"),
            ])
        #expect(try played.impediment(1).state == "triaged")
    }

    @Test("Said beside all threads it is asked of the one that it is like, which has to be named")
    func beside() async throws {
        let played = try await play(
            [
                say("2026-03-02T12:00", "m2", "The test environment works again.", by: "u2"),
                say("2026-03-02T12:10", "m3", "done IMP-1", by: "u2"),
            ])
        let question = try #require(played.thread("question").first)
        #expect(question.thread == "m2" && question.impediment == "IMP-1")
        #expect(question.text.contains("Is it over? Say `done IMP-1`."))
        #expect(try played.impediment(1).state == "resolved")
    }

    @Test("What is back and is like nothing that is open is not answered")
    func silent() async throws {
        let repaired = "The coffee machine on the third floor is repaired and works again."
        #expect(try Reader.shipped().read(repaired).subreason == .resolved)
        let played = try await play([say("2026-03-02T12:00", "m2", repaired)])
        #expect(played.thread("question").isEmpty)
        #expect(played.state.impediments.count == 1)
    }

    @Test(
        "Said beside all threads with other words, it is asked where two rare words are shared, or one and little else",
        arguments: [
            ("The firmware simulator was flashed this morning and works again.", true),
            ("The simulator works again.", true),
            ("The printer on the third floor beside the simulator is repaired and works again since noon.", false),
        ])
    func besideInOtherWords(text: String, isAsked: Bool) async throws {
        #expect(try Reader.shipped().read(text).subreason == .resolved)
        let played = try await Stage(Casting.usual).play(
            [
                say(
                    "2026-03-02T10:00", "m1",
                    "The gate simulator is locked to the old firmware, so none of the scanner stories can be tested."),
                say("2026-03-02T12:00", "m2", text, by: "u2"),
            ], until: "2026-03-02T12:30")
        #expect(played.thread("question").map(\.impediment) == (isAsked ? ["IMP-1"] : []))
    }

    @Test("Said beside all threads it is not asked where it could be either of two")
    func besideTwo() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", "The turnstile simulator is broken, nothing can be tested there."),
                say(
                    "2026-03-02T11:00", "m2", "We wait for the vendor of the turnstile simulator, who owes us a manual."
                ),
                say("2026-03-02T12:00", "m3", "The turnstile simulator works again.", by: "u2"),
                say("2026-03-02T12:10", "m4", "done IMP-2", by: "u2"),
                say("2026-03-02T12:20", "m5", "The turnstile simulator works again.", by: "u3"),
            ], until: "2026-03-02T12:30")
        #expect(played.state.impediments.count == 2)
        // The other one is over by then, so that there is one left.
        #expect(played.thread("question").map(\.at) == ["2026-03-02T12:20:00Z"])
    }

    @Test("Unanswered it stays open, and whoever hears of it next hears that it sounds over, until it is said again")
    func unanswered() async throws {
        let isBack = say("2026-03-02T12:00", "m2", "the test environment is back, works again", by: "u2", in: "m1")
        let played = try await play(
            [isBack, say("2026-03-02T12:30", "m3", "@straw what is open?", by: "u3")], until: "2026-03-04T10:00")
        let nudge = try #require(played.thread("nudge").first)
        #expect(nudge.at == "2026-03-02T14:00:00Z")
        #expect(
            nudge.text.contains(
                "no working environment. It sounds over since 12:00. Is it? Say `done` or `still there`. No answer"))
        #expect(played.thread("update").first?.text.contains("nobody drives it yet, sounds over since 12:00") == true)
        let (told, preview) = (played.letters(to: "lead", "nudge"), played.letters(to: "lead", "preview"))
        #expect(told.first?.text.contains("It sounds over since 12:00, but nobody has said `done`.") == true)
        #expect(preview.first?.text.contains("It sounds over since Monday, but nobody has said `done`.") == true)
        // It only sounds so: the funder is asked all the same (R2), and hears nothing of what the team said.
        let asks = played.letters(to: "funder", "ask")
        #expect(asks.count == 1 && asks.allSatisfy { !$0.text.contains("sounds over") })

        let again = say("2026-03-02T13:00", "m4", Words.environment, by: "u2", in: "m1")
        let gone = try await play([isBack, again], until: "2026-03-04T10:00")
        #expect(!gone.lines.dropFirst(2).contains { $0.text.contains("sounds over") })
    }

    @Test("That an answer is missing says that it sounds over, claims nothing else, and needs no letter beside it")
    func soundsOverInCourse() async throws {
        let driven = answer("2026-03-03T11:00", 1, "lead", "own")
        func letters(_ more: [String], until: String) async throws -> [String] {
            try await play([driven] + more, until: until).letters(to: "lead").map(\.text)
        }
        let words = "the test environment is back, works again"
        // Ten working days after the ask.
        let silent = try await letters(
            [say("2026-03-18T09:00", "m2", words, by: "u2", in: "m1")], until: "2026-03-18T18:00")
        #expect(silent.last?.contains("the funder has given no answer since") == true)
        #expect(silent.last?.contains("It sounds over since 09:00") == true)
        let missed = try await letters(
            [
                answer("2026-03-05T11:00", 1, "funder", "mine", ["date": .string("2026-03-06")]),
                say("2026-03-06T12:00", "m2", words, by: "u2", in: "m1"),
            ], until: "2026-03-10T12:00")
        #expect(missed.filter { $0.contains("sounds over") }.count == 1)
        #expect(missed.last?.contains("promised it by Friday 6 March; that day is over.") == true)
        #expect(missed.last?.contains("still there") == false && missed.last?.contains("sounds over") == true)
    }

    /// Two impediments, in the order in which they get numbers.
    private static let two =
        "We have no test environment for the seat map, nothing can be deployed. "
        + "Also, Anna was moved to another project and nobody tests the scanner."

    @Test(
        "Of what one message raised, that is asked about which the words are about, in the thread and beside it",
        arguments: [
            ("The test environment for the seat map is up again.", "IMP-1"),
            ("Anna is back from the other project and tests the scanner again.", "IMP-2"),
        ], ["m1", nil])
    func oneOfTwo(said: (text: String, meant: String), thread: String?) async throws {
        let raised = say("2026-03-02T10:00", "m1", Self.two)
        let over = say("2026-03-02T11:00", "m2", said.text, by: "u2", in: thread)
        let played = try await Stage(Casting.usual).play([raised, over], until: "2026-03-02T11:30")
        #expect(played.state.impediments.map(\.id) == ["IMP-1", "IMP-2"])
        let question = try #require(played.thread("question").first)
        #expect(played.thread("question").count == 1 && question.impediment == said.meant)
        // A word without a number means the last of a thread.
        #expect(
            question.text.contains(thread != nil && said.meant == "IMP-2" ? "Say `done`." : "Say `done \(said.meant)`.")
        )
    }

    @Test("In a thread of two, what is about neither, and of another kind, is asked of the last that is open")
    func neitherOfTwo() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Self.two),
                say("2026-03-02T11:00", "m2", "the committee said yes, so it's solved", by: "u2", in: "m1"),
            ], until: "2026-03-02T11:30")
        #expect(played.thread("question").map(\.impediment) == ["IMP-2"])
    }

    @Test("Of two that one message raised, the same said again of one is counted there")
    func oneOfTwoAgain() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Self.two),
                say("2026-03-03T10:00", "m2", Self.two, by: "u2"),
                say(
                    "2026-03-04T10:00", "m3",
                    "We still have no test environment for the seat map, nothing can be deployed.", by: "u2"),
            ], until: "2026-03-04T10:30")
        #expect(played.state.impediments.map(\.occurrences.count) == [3, 2])
    }

    @Test("That users were met is asked about in the thread of what kept them away")
    func usersMet() async throws {
        let met =
            "We rang two of the stewards this morning, half an hour each, they showed us how they close the gates."
        let reading = try Reader.shipped().read(met)
        #expect(reading.category == .nothing && reading.evidence == [.userContact])
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", "The stewards cancelled again, nobody of them has time for us."),
                say("2026-03-02T12:00", "m2", met, by: "u2", in: "m1"),
                say("2026-03-02T12:10", "m3", Words.environment),
                say("2026-03-02T12:20", "m4", met, by: "u2", in: "m3"),
            ], until: "2026-03-02T12:30")
        #expect(played.thread("question").map(\.impediment) == ["IMP-1"])
    }

    @Test("“It's back” asks while it is open, and opens what was over")
    func back() async throws {
        let played = try await play(
            [
                say("2026-03-02T12:00", "m2", "it's back", by: "u2", in: "m1"),
                say("2026-03-02T12:05", "m3", "done", by: "u2", in: "m1"),
                say("2026-03-02T14:00", "m4", "It's back.", by: "u3", in: "m1"),
            ])
        #expect(played.thread("question").map(\.at) == ["2026-03-02T12:00:00Z"])
        #expect(try played.impediment(1).state == "triaged")
        #expect(played.thread("closing").count == 1)
    }
}
