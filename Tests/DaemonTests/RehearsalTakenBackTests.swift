import Chat
import Daemon
import Impediments
import Testing
import Triage

/// Rehearsed: what takes something back, and what only seems to say something, in a thread.
@Suite("Rehearsed: taken back, and what says nothing")
struct RehearsalTakenBackTests {
    private static let isBack = "the test environment is back, works again"

    private func play(_ more: [String], until: String = "2026-03-02T16:00") async throws -> Stage.Played {
        try await Stage(Casting.usual).play([say("2026-03-02T10:00", "m1", Words.environment)] + more, until: until)
    }

    private func reply(_ at: String, _ text: String, by author: String = "u1") -> String {
        say("2026-03-02T\(at)", "r\(at)", text, by: author, in: "m1")
    }

    @Test(
        "Behind one's own end it takes back the end, which is asked about, and erases nothing",
        arguments: ["scratch that", "never mind", "nvm", "Kommando zurück", "laisse tomber", "olvídalo", "esqueçam"])
    func behindAnEnd(_ words: String) async throws {
        let played = try await play([reply("11:00", "it works again"), reply("11:05", words)])
        #expect(try played.impediment(1).state == "resolved")
        let question = try #require(played.thread("question").last)
        #expect(question.at == "2026-03-02T11:05:00Z" && question.text.contains("Is it back?"))
    }

    @Test("Behind one's own good news it takes that back", arguments: ["scratch that", "never mind", "vergesst es"])
    func behindGoodNews(_ words: String) async throws {
        let played = try await play([reply("11:00", Self.isBack), reply("11:05", words)])
        #expect(try played.impediment(1).state == "triaged")
        #expect(try played.impediment(1).occurrences.count == 2)
    }

    @Test("“False alarm” behind one's own good news is about the news, and teaches nothing")
    func falseAlarm() async throws {
        let again = say("2026-03-03T10:07", "n1", Words.environment)
        for author in ["u1", "u2"] {
            let news = reply("11:00", Self.isBack, by: author)
            let played = try await play(
                [reply("10:30", "still there", by: "u2"), news, reply("11:05", "false alarm", by: author), again],
                until: "2026-03-03T10:30")
            #expect(try played.impediment(1).state == "triaged")
            #expect(try played.impediment(1).occurrences.count == 4)
            #expect(played.lines.contains { $0.at == "2026-03-03T10:07:00Z" })
        }
        let alone = try await play([reply("11:00", "false alarm")])
        #expect(try alone.impediment(1).state == "not_an_impediment")
    }

    @Test("“Never mind” of somebody else than whoever brought the good news is about something else")
    func behindTheNewsOfAnother() async throws {
        let news = reply("11:00", Self.isBack, by: "u2")
        let played = try await play([
            news, reply("11:05", "can someone send me the logs?", by: "u3"), reply("11:06", "never mind", by: "u3"),
        ])
        #expect(try played.impediment(1).state == "triaged")
        #expect(try played.impediment(1).occurrences.count == 1)
        let own = try await play([news, reply("11:05", "scratch that", by: "u2")])
        #expect(try own.impediment(1).occurrences.count == 2)
    }

    @Test("Of what nobody else has said or heard it takes back the impediment; the word for it always does")
    func fresh() async throws {
        #expect(try await play([reply("10:05", "never mind")]).impediment(1).state == "withdrawn")
        let repeated = reply("10:05", "still there", by: "u2")
        #expect(try await play([repeated, reply("10:10", "never mind")]).impediment(1).state == "resolved")
        #expect(try await play([repeated, reply("10:10", "withdraw")]).impediment(1).state == "withdrawn")
    }

    @Test("Once the funder was to agree to live with it, or somebody else works on it, it is over and not erased")
    func known() async throws {
        let propose = answer("2026-03-02T10:05", 1, "lead", "accept", ["reason": .string("cheap")])
        for heard in [propose, reply("10:05", "I'm on it", by: "u2"), reply("10:05", "tried: restart", by: "u2")] {
            #expect(try await play([heard, reply("10:10", "never mind")]).impediment(1).state == "resolved")
        }
    }

    @Test("The word for it tells whoever was to agree to live with it, and promises nobody's silence")
    func withdrawnFromTheFunder() async throws {
        let propose = answer("2026-03-02T10:05", 1, "lead", "accept", ["reason": .string("cheap")])
        let played = try await play([propose, reply("10:10", "withdraw")])
        #expect(try played.impediment(1).state == "withdrawn")
        let closing = try #require(played.thread("closing").last)
        #expect(closing.text.contains("Whoever had heard of it is told"))
        #expect(played.letters(to: "funder", "nudge").count == 1)
        #expect(played.letters(to: "funder", "correction").map(\.at) == ["2026-03-02T10:10:00Z"])
    }

    @Test("“Hat sich erledigt” says that it is over")
    func settled() async throws {
        #expect(try await play([reply("10:05", "hat sich erledigt")]).impediment(1).state == "resolved")
    }

    @Test("Once the lead has heard of it, it is over and not erased")
    func heard() async throws {
        let late = say("2026-03-04T12:00", "m2", "never mind", in: "m1")
        let played = try await play([late], until: "2026-03-04T12:30")
        #expect(!played.letters(to: "lead").isEmpty)
        #expect(try played.impediment(1).state == "resolved")
    }

    @Test(
        "What only sounds over is still there where somebody says so in short",
        arguments: [
            "scratch that, stuck again", "nope, still dead", "not for me", "aaand it's gone", "wait no",
            "bei mir nicht", "pas chez nous", "a nosotros no", "comigo não", "hm, still hangs",
        ])
    func stillThere(_ words: String) async throws {
        let played = try await play(
            [reply("11:00", Self.isBack), reply("11:05", words, by: "u3")], until: "2026-03-03T16:00")
        #expect(try played.impediment(1).state == "triaged")
        #expect(try played.impediment(1).occurrences.count == 2)
        #expect(!played.lines.contains { $0.text.contains("sounds over") })
    }

    @Test(
        "What was said to be over is open again where somebody says so in short",
        arguments: ["nope, still dead", "not for me", "no wait, it hangs", "bei mir nicht", "aqui não"])
    func openAgain(_ words: String) async throws {
        let played = try await play([reply("11:00", "done", by: "u2"), reply("11:05", words, by: "u3")])
        #expect(try played.impediment(1).state == "triaged")
    }

    @Test("A bare no just below an end is asked about; later it answers something else")
    func bareNo() async throws {
        let done = reply("11:00", "done", by: "u2")
        for word in ["nope", "nö", "wait no"] {
            let asked = try await play([done, reply("11:05", word, by: "u3")])
            #expect(try asked.impediment(1).state == "resolved")
            #expect(asked.thread("question").map(\.at) == ["2026-03-02T11:05:00Z"])
            let later = try await play([done, reply("13:00", word, by: "u3")])
            #expect(later.thread("question").isEmpty)
        }
    }

    @Test("Where a bare no is what is asked about, another denies the end once more and verifies nothing")
    func bareNoTwice() async throws {
        let fixed = reply("11:00", "fixed")
        for (first, second) in [
            (reply("11:05", "nope", by: "u2"), reply("11:10", "no", by: "u3")),
            (reply("11:05", "nope", by: "u2"), reply("11:10", "nope", by: "u2")),
            (reply("11:05", "scratch that"), reply("11:10", "no", by: "u2")),
        ] {
            let played = try await play([fixed, first, second])
            #expect(try played.impediment(1).state == "resolved")
            #expect(played.thread("question").map(\.at) == ["2026-03-02T11:05:00Z"])
        }
    }

    @Test("“Fine here” of somebody else asks nothing, and whoever raised it is asked although others were")
    func whoSpeaks() async throws {
        let played = try await play([
            reply("11:00", "fine here", by: "u2"), reply("11:05", Self.isBack, by: "u2"),
            reply("11:10", Self.isBack, by: "u3"), reply("11:15", Self.isBack), reply("11:20", Self.isBack),
        ])
        #expect(played.thread("question").map(\.at) == ["2026-03-02T11:05:00Z", "2026-03-02T11:15:00Z"])
    }

    @Test(
        "An answer, advice or an aside is not the same said again",
        arguments: [
            "150 a year. one hundred and fifty.", "200 dollars in the month", "vier Wochen", "1500 Euro",
            "about 40 of us", "ask Olga, maybe she has one", "try agent 4", "wir lesen halt das Handbuch",
            "frag mal Olga", "oh no", "my dad does cobol. I'm not joking", "by me ok",
            "Walze ist getauscht, druckt sauber",
        ])
    func saysNothing(_ words: String) async throws {
        let played = try await play([reply("11:00", words, by: "u2")])
        #expect(played.state.impediments.map(\.occurrences.count) == [1])
    }

    @Test(
        "With a word of lack, or surely and at length, it is",
        arguments: ["Still no server", "they want a form first"])
    func saysSomething(_ words: String) async throws {
        let played = try await play([reply("11:00", words, by: "u2")])
        #expect(played.state.impediments.map(\.occurrences.count) == [2])
    }
}
