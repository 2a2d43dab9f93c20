import Chat
import Daemon
import Foundation
import Testing

/// What people answer at night, and what is left of it in the morning. 2 March 2026 is a Monday in London.
@Suite("Rehearsed: answers of one night")
struct RehearsalOvernightTests {
    private let raised = say("2026-03-02T10:00", "m1", Words.environment)

    private func play(_ answers: [String], until: String) async throws -> Stage.Played {
        try await Stage(Casting.usual).play([raised] + answers, until: until)
    }

    @Test("A question settled before its reader's morning asks nothing; what was written stands in what settled it")
    func answeredOvernight() async throws {
        for text in ["Which supplier is it?", nil] {
            let played = try await play(
                [
                    answer("2026-03-04T20:00", 1, "funder", "more_info", text.map { ["text": .string($0)] } ?? [:]),
                    answer("2026-03-04T21:00", 1, "funder", "decide", ["option": .string("2")]),
                ], until: "2026-03-05T12:00")
            let morning = played.letters(to: "lead").filter { $0.at > "2026-03-04T17:00:00Z" }
            // One letter: what was decided at 21:00, with what was written before it, if anything.
            #expect(morning.map(\.brief) == ["2026-03-05T09:00 nudge lead"])
            #expect(morning.first?.text.contains("the funder has decided") == true)
            #expect(morning.first?.text.contains("waits on you") == false)
            #expect(text.map { morning.first?.text.contains($0) == true } ?? true)
        }
    }

    @Test("Two questions of one night are one letter, with the words of both, whether they wait still or are settled")
    func askedTwiceOvernight() async throws {
        let questions = [
            answer("2026-03-04T20:00", 1, "funder", "more_info", ["text": .string("Which supplier is it?")]),
            answer("2026-03-04T20:10", 1, "funder", "more_info", ["text": .string("Since when?")]),
        ]
        let decided = answer("2026-03-04T21:00", 1, "funder", "decide", ["option": .string("2")])
        for (answers, phrase) in [(questions, "waits on you"), (questions + [decided], "the funder has decided")] {
            let played = try await play(answers, until: "2026-03-05T12:00")
            let morning = played.letters(to: "lead").filter { $0.at > "2026-03-04T17:00:00Z" }
            #expect(morning.map(\.brief) == ["2026-03-05T09:00 nudge lead"])
            for words in ["Which supplier is it?", "Since when?", phrase] {
                #expect(morning.first?.text.contains(words) == true, "\(words)")
            }
        }
    }

    @Test("What was decided overnight is not told where it is over by then, and names nobody who drives it no more")
    func overOrDrivenOvernight() async throws {
        let decided = answer("2026-03-04T20:00", 1, "funder", "decide", ["option": .string("1")])
        let owned = answer("2026-03-04T21:00", 1, "u2", "own")
        func morning(_ answers: [String]) async throws -> [String] {
            try await play(answers, until: "2026-03-05T12:00").letters(to: "lead")
                .filter { $0.at > "2026-03-04T17:00:00Z" }.map(\.text)
        }
        let undriven = try await morning([decided])
        #expect(undriven.count == 1 && undriven.first?.contains("Nobody drives it") == true)
        let driven = try await morning([decided, owned])
        #expect(driven.count == 1 && driven.first?.contains("has decided") == true)
        #expect(driven.first?.contains("`done` once it is over") == true)
        #expect(driven.first?.contains("Nobody drives it") == false)
        #expect(try await morning([decided, owned, answer("2026-03-04T22:00", 1, "u2", "done")]) == [])
    }

    @Test("What was written with an answer of the night stands below that of another one, and claims nothing alone")
    func wordsOfAnotherAnswer() async throws {
        let later = answer(
            "2026-03-04T20:00", 1, "funder", "not_now",
            ["days": .number("14"), "reason": .string("no money before April")])
        let decided = answer("2026-03-04T21:00", 1, "funder", "decide", ["option": .string("1")])
        let both = try await play([later, decided], until: "2026-03-05T12:00")
        let letter = try #require(both.letters(to: "lead").last)
        #expect(letter.brief == "2026-03-05T09:00 nudge lead")
        let words = try #require(letter.text.range(of: "no money before April"))
        let head = try #require(letter.text.range(of: "Written before that:"))
        let next = try #require(letter.text.range(of: "`done` once it is over"))
        #expect(next.upperBound <= head.lowerBound && head.upperBound <= words.lowerBound)

        let declined = answer("2026-03-04T20:00", 1, "funder", "decline", ["reason": .string("too expensive")])
        let reopened = try await play(
            [declined, answer("2026-03-04T21:00", 1, "u2", "reopen")], until: "2026-03-05T09:30")
        let rest = try #require(reopened.letters(to: "lead").last { $0.text.contains("too expensive") })
        #expect(rest.text.contains("it stands otherwise by now") && !rest.text.contains("nothing is needed"))
    }

    @Test("What was over for a night only is not told to be open again, unless the lead could hear or has said it")
    func overForANight() async throws {
        func morning(_ over: String, by person: String, _ words: [String: JSON] = [:]) async throws -> [String] {
            try await play(
                [answer(over, 1, person, "done", words), answer("2026-03-04T21:00", 1, "u3", "reopen")],
                until: "2026-03-05T12:00"
            ).letters(to: "lead").filter { $0.at > "2026-03-04T17:00:00Z" }.map(\.text)
        }
        #expect(try await morning("2026-03-04T20:00", by: "u2") == [])
        // Said in the lead's hours, or by the lead.
        let seen = [try await morning("2026-03-04T12:00", by: "u2"), try await morning("2026-03-04T20:00", by: "lead")]
        #expect(seen.allSatisfy { $0.count == 1 && $0.first?.contains("open again") == true })
        let written = try await morning(
            "2026-03-04T20:00", by: "funder", ["text": .string("Two servers were ordered.")])
        #expect(written.count == 1 && written.first?.contains("Two servers") == true)
    }

    @Test("Decided while the lead has the preview of what is back: one letter to the lead, which says what comes next")
    func decidedAfterPreview() async throws {
        let played = try await play(
            [
                answer("2026-03-04T11:00", 1, "funder", "decide", ["option": .string("2")]),
                answer("2026-03-06T10:00", 1, "u2", "done"), answer("2026-03-10T10:00", 1, "u2", "reopen"),
                answer("2026-03-10T11:00", 1, "funder", "decide", ["option": .string("1")]),
            ], until: "2026-03-10T12:00")
        #expect(
            played.letters(to: "lead").suffix(2).map(\.brief) == [
                "2026-03-10T10:00 preview lead", "2026-03-10T11:00 nudge lead",
            ])
    }
}
