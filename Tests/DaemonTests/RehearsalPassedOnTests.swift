import Chat
import Daemon
import Foundation
import Testing

/// What is passed on, and what those who have it want to know. 2 March 2026 is a Monday in London.
@Suite("Rehearsed: passed on, and asked back")
struct RehearsalPassedOnTests {
    private let raised = say("2026-03-02T10:00", "m1", Words.environment)

    private func play(_ answers: [String], until: String, _ config: String = Casting.usual) async throws -> Stage.Played
    {
        try await Stage(config).play([raised] + answers, until: until)
    }

    @Test("Delegated, the other gets the ask, and one reminder of their own where they are silent")
    func delegated() async throws {
        let played = try await play(
            [answer("2026-03-04T12:00", 1, "funder", "delegate", ["to": .string("owner")])], until: "2026-03-20T12:00")
        #expect(
            played.letters(to: "owner").map(\.brief) == [
                "2026-03-04T12:00 ask owner", "2026-03-06T12:00 reminder owner",
            ])
        #expect(played.letters(to: "funder", "digest").first?.text.contains("Your earlier ask IMP-1") == true)
        #expect(played.letters(to: "deputy").isEmpty)
    }

    @Test("More information goes to the lead with the funder's words, is chased, and goes back with the wording")
    func moreInfo() async throws {
        let played = try await play(
            [
                answer("2026-03-04T11:00", 1, "funder", "more_info", ["text": .string("Which supplier is it?")]),
                answer("2026-03-05T11:00", 1, "lead", "wording", ["text": .string("It is the second one.")]),
            ], until: "2026-03-05T12:00")
        let question = try #require(played.letters(to: "lead").first { $0.text.contains("Which supplier is it?") })
        #expect(question.at == "2026-03-04T11:00:00Z")
        #expect(played.letters(to: "lead").last?.brief == "2026-03-04T15:00 reminder lead")
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-04T10:00:00Z", "2026-03-05T11:00:00Z"])
        #expect(!played.lines.filter { $0.to.hasPrefix("channel:") }.contains { $0.text.contains("supplier") })
    }

    @Test("Asked by whoever it was passed on to, the answer goes back to them, and their own clock runs again")
    func delegatedAsksBack() async throws {
        let played = try await play(
            [
                answer("2026-03-04T12:00", 1, "funder", "delegate", ["to": .string("owner")]),
                answer("2026-03-05T11:00", 1, "owner", "more_info", ["text": .string("Which supplier is it?")]),
                answer("2026-03-05T14:00", 1, "lead", "wording", ["text": .string("It is the second one.")]),
            ], until: "2026-03-10T12:00")
        let question = try #require(played.letters(to: "lead").first { $0.text.contains("Which supplier is it?") })
        #expect(question.text.contains("Ona Ownby wants to know more."))
        #expect(
            played.letters(to: "owner").map(\.brief) == [
                "2026-03-04T12:00 ask owner", "2026-03-05T14:00 ask owner",
                // 16 working hours: 3 on Thursday, 8 on Friday, 5 on Monday.
                "2026-03-09T14:00 reminder owner",
            ])
        #expect(played.letters(to: "owner")[1].text.contains("with what you wanted to know"))
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-04T10:00:00Z"])
        #expect(played.letters(to: "funder", "reminder").isEmpty)
        #expect(played.thread("update").last?.text == "IMP-1: Ona Ownby has the answer now. You need do nothing.")
        #expect(try played.impediment(1).waitingOn == "deputy")
    }

    @Test("Asked by two before the first was answered, the answer goes to both, in either order")
    func twoAskBack() async throws {
        for (first, second) in [("owner", "funder"), ("funder", "owner")] {
            let played = try await play(
                [
                    answer("2026-03-04T12:00", 1, "funder", "delegate", ["to": .string("owner")]),
                    answer("2026-03-05T11:00", 1, first, "more_info", ["text": .string("Which supplier is it?")]),
                    answer("2026-03-05T12:00", 1, second, "more_info", ["text": .string("Since when?")]),
                    answer("2026-03-05T14:00", 1, "lead", "wording", ["text": .string("It is the second one.")]),
                ], until: "2026-03-05T17:00")
            for (person, asked) in [("owner", "2026-03-04T12:00:00Z"), ("funder", "2026-03-04T10:00:00Z")] {
                let asks = played.letters(to: person, "ask")
                #expect(asks.map(\.at) == [asked, "2026-03-05T14:00:00Z"], "\(person), \(second) last")
                for words in ["with what you wanted to know", "It is the second one."] {
                    #expect(asks.last?.text.contains(words) == true, "\(person), \(second) last: \(words)")
                }
            }
        }
    }

    @Test("What was passed on in the night has left in the morning, and the reminder says so")
    func passedOnAtNight() async throws {
        let played = try await play(
            [answer("2026-03-04T23:00", 1, "funder", "delegate", ["to": .string("owner")])], until: "2026-03-07T12:00")
        let letters = played.letters(to: "owner")
        #expect(letters.map(\.brief) == ["2026-03-05T09:00 ask owner", "2026-03-06T17:00 reminder owner"])
        #expect(letters.last?.text.contains("asked on Thursday 5 March") == true)
    }

    @Test("Decided by whoever it was passed on to, the funder reads what; back again, that one is asked")
    func delegatedAndBack() async throws {
        let played = try await play(
            [
                answer("2026-03-04T12:00", 1, "funder", "delegate", ["to": "deputy"]),
                answer("2026-03-05T12:00", 1, "deputy", "decide", ["option": "2"]),
                answer("2026-03-06T10:30", 1, "u2", "done"), answer("2026-03-09T10:40", 1, "u2", "reopen"),
            ], until: "2026-03-09T15:00")
        let correction = try #require(played.letters(to: "funder", "correction").first)
        #expect(correction.text.contains("it is decided: “A rented environment until then”. Nothing more is needed"))
        #expect(played.letters(to: "lead", "preview").last?.text.contains("Dee Putnam") == true)
        // A preview at once, and four working hours.
        #expect(played.letters(to: "deputy", "ask").map(\.at) == ["2026-03-04T12:00:00Z", "2026-03-09T14:40:00Z"])
        #expect(played.letters(to: "deputy", "ask").last?.text.contains("Decided on Thursday 5 March") == true)
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-04T10:00:00Z"])
    }
}
