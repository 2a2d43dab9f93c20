import Chat
import Daemon
import Foundation
import Testing

/// What people answer, and what becomes of it. 2 March 2026 is a Monday in London.
@Suite("Rehearsed: the answers")
struct RehearsalAnswersTests {
    private let raised = say("2026-03-02T10:00", "m1", Words.environment)

    private func play(_ answers: [String], until: String, _ config: String = Casting.usual) async throws -> Stage.Played
    {
        try await Stage(config).play([raised] + answers, until: until)
    }

    // MARK: The lead and the preview

    @Test("Worded at the preview, the ask carries the lead's words and nothing of the template")
    func wording() async throws {
        let played = try await play(
            [
                answer(
                    "2026-03-03T15:00", 1, "lead", "wording",
                    [
                        "text": .string("Release the budget for one server."),
                        "options": .array([.string("Release it"), .string("Rent one")]),
                        "recommendation": .string("Release it"), "needed_by": .string("2026-03-12"),
                    ])
            ], until: "2026-03-04T12:00")
        let ask = try #require(played.letters(to: "funder", "ask").first)
        #expect(ask.at == "2026-03-04T10:00:00Z")
        #expect(ask.text.contains("Release the budget for one server. By Thursday 12 March."))
        #expect(ask.text.contains("1 Release it (suggested) · 2 Rent one"))
        #expect(!ask.text.contains("not yet worded"))
    }

    @Test("Raised in person counts as sent: no ask, and the reminder counts from there")
    func inPerson() async throws {
        let played = try await play(
            [answer("2026-03-03T15:00", 1, "lead", "raised_in_person")], until: "2026-03-05T16:00")
        #expect(played.letters(to: "funder").map(\.brief) == ["2026-03-05T15:00 reminder funder"])
    }

    @Test("Held twice it goes two working days after the second hold; a third hold is refused and the lead hears why")
    func held() async throws {
        let reason = ["reason": JSON.string("they promised me")]
        let played = try await play(
            [
                answer("2026-03-03T15:00", 1, "lead", "hold", reason),
                answer("2026-03-05T12:00", 1, "lead", "hold", reason),
                answer("2026-03-06T12:00", 1, "lead", "hold", reason),
            ], until: "2026-03-09T13:00")
        // Thursday 12:00 and two working days: Monday 12:00. Its digest at 08:00 counts the hold.
        #expect(
            played.letters(to: "funder").map(\.brief) == [
                "2026-03-09T08:00 heartbeat funder", "2026-03-09T12:00 ask funder",
            ])
        #expect(played.letters(to: "funder").first?.text.contains("Held back by the lead: 1") == true)
        #expect(played.letters(to: "lead", "preview").count == 1)
        #expect(played.objections.count == 1)
        #expect(played.letters(to: "lead", "update").map(\.at) == ["2026-03-06T12:00:00Z"])
    }

    @Test("Released, it goes at once")
    func released() async throws {
        let played = try await play(
            [
                answer("2026-03-03T15:00", 1, "lead", "hold", ["reason": .string("wait")]),
                answer("2026-03-04T16:00", 1, "lead", "release"),
            ], until: "2026-03-04T16:00")
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-04T16:00:00Z"])
    }

    @Test("Kept as the team's own, it is counted in the digest and previewed on the review day")
    func ours() async throws {
        let played = try await play(
            [
                answer(
                    "2026-03-03T15:00", 1, "lead", "ours",
                    ["reason": .string("we rent one"), "review_date": .string("2026-03-16")])
            ],
            until: "2026-03-16T13:00")
        #expect(played.letters(to: "lead", "preview").map(\.at) == ["2026-03-03T14:00:00Z", "2026-03-16T09:00:00Z"])
        #expect(
            played.letters(to: "funder").map(\.brief) == [
                "2026-03-09T08:00 heartbeat funder", "2026-03-16T08:00 heartbeat funder", "2026-03-16T13:00 ask funder",
            ])
        #expect(played.letters(to: "funder")[0].text.contains("Kept by the team: 1"))
    }

    @Test("What would bring no preview is put before the lead on its review day, once")
    func reviewOfOurs() async throws {
        let slow = say("2026-03-02T10:00", "m1", Words.slowEnvironment)
        let played = try await Stage(Casting.usual).play(
            [
                slow,
                answer(
                    "2026-03-03T15:00", 1, "lead", "ours",
                    ["reason": .string("we wait"), "review_date": .string("2026-03-18")]),
            ], until: "2026-04-01T12:00")
        #expect(
            played.letters(to: "lead").filter { $0.rule == "review date reached" }.map(\.at) == ["2026-03-18T09:00:00Z"]
        )
    }

    @Test("Confirmed, what the team alone could do goes to preview at once")
    func confirmed() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                raised, answer("2026-03-02T10:05", 1, "u1", "correct", ["severity": .string("slowing")]),
                answer("2026-03-02T11:00", 1, "lead", "confirm"),
            ], until: "2026-03-02T15:00")
        #expect(played.letters(to: "lead", "preview").map(\.at) == ["2026-03-02T11:00:00Z"])
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-02T15:00:00Z"])
    }

    // MARK: The funder

    @Test("A promise is quiet to the end of its day; missed, it is overdue the next morning; kept, nothing follows")
    func promise() async throws {
        let promised = answer("2026-03-04T12:00", 1, "funder", "mine", ["date": .string("2026-03-06")])
        let missed = try await play([promised], until: "2026-03-11T09:00")
        // Friday 17:00 is the end of the day; the next working moment is Monday 09:00, two days later the reminder.
        #expect(
            missed.letters(to: "funder").map(\.brief) == [
                "2026-03-04T10:00 ask funder", "2026-03-09T08:00 digest funder", "2026-03-09T09:00 overdue funder",
                "2026-03-10T17:00 reminder funder",
            ])
        let kept = try await play([promised, answer("2026-03-06T12:00", 1, "u2", "done")], until: "2026-03-13T12:00")
        #expect(!kept.lines.contains { $0.purpose == "overdue" })
        #expect(kept.thread("closing").count == 1)
        #expect(kept.letters(to: "funder", "correction").map(\.at) == ["2026-03-06T12:00:00Z"])
    }

    @Test("The lead's promise puts the preview off; missed, the lead is reminded and the ask follows its preview")
    func leadsPromise() async throws {
        let played = try await play(
            [answer("2026-03-02T15:00", 1, "lead", "mine", ["date": .string("2026-03-04")])], until: "2026-03-05T13:00")
        #expect(
            played.letters(to: "lead").map(\.brief) == [
                "2026-03-02T14:00 nudge lead", "2026-03-05T09:00 overdue lead", "2026-03-05T09:00 preview lead",
            ])
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-05T13:00:00Z"])
    }

    @Test("Seen stops reminder and deputy")
    func seen() async throws {
        let played = try await play([answer("2026-03-04T12:00", 1, "funder", "seen")], until: "2026-03-20T12:00")
        #expect(!played.lines.contains { $0.purpose == "reminder" && $0.to != "person:lead" })
        #expect(played.letters(to: "deputy").isEmpty)
        #expect(played.thread("update").last?.text == "IMP-1: the funder has seen it.")
    }

    @Test("An edit and a deletion of what no line posts are told, and the rest goes on")
    func neverPosted() async throws {
        let played = try await play(
            [
                edit("2026-03-02T10:10", "m8", Words.nurses), delete("2026-03-02T10:20", "m9"),
                delete("2026-03-02T10:30", "m1"),
            ], until: "2026-03-02T11:00")
        #expect(
            played.objections == [
                "2: no line posts m8 in chat:general", "3: no line posts m9 in chat:general",
            ])
        #expect(try played.impediment(1).state == "withdrawn")
    }

    @Test("Decided by number or in words: the raiser hears, the lead gets the words")
    func decided() async throws {
        let number = try await play(
            [answer("2026-03-04T12:00", 1, "funder", "decide", ["option": .string("2")])], until: "2026-03-20T12:00")
        #expect(
            number.thread("update").last?.text
                == "IMP-1: the funder has decided: “A rented environment until then”. Whoever drives it acts. "
                + "Who drives it? Say `own`.")
        let plain = try await play(
            [answer("2026-03-04T12:00", 1, "funder", "decide", ["option": .number("2")])], until: "2026-03-20T12:00")
        #expect(plain.lines == number.lines)
        #expect(!number.lines.contains { $0.at > "2026-03-04T12:00:00Z" && ["reminder", "ask"].contains($0.purpose) })
        let words = try await play(
            [answer("2026-03-04T12:00", 1, "funder", "decide", ["text": .string("Use the old server.")])],
            until: "2026-03-04T12:00")
        #expect(words.letters(to: "lead").last?.text.contains("Use the old server.") == true)
        #expect(words.objections.isEmpty)
        let wrong = try await play(
            [answer("2026-03-04T12:00", 1, "funder", "decide", ["option": .string("9")])], until: "2026-03-04T12:00")
        #expect(wrong.objections.count == 1)
    }

    @Test("Not now comes back once on its day; declined is lived with")
    func notNowAndDecline() async throws {
        let later = try await play(
            [
                answer(
                    "2026-03-04T12:00", 1, "funder", "not_now",
                    ["days": .number("8"), "reason": .string("the board meets")])
            ],
            until: "2026-03-12T12:00")
        #expect(
            later.letters(to: "funder").map(\.brief) == [
                "2026-03-04T10:00 ask funder", "2026-03-09T08:00 digest funder", "2026-03-12T09:00 reminder funder",
            ])
        let no = try await play(
            [answer("2026-03-04T12:00", 1, "funder", "decline", ["reason": .string("no money")])],
            until: "2026-03-06T12:00")
        #expect(try no.impediment(1).state == "accepted")
        #expect(no.letters(to: "lead").last?.text.contains("no money") == true)
    }

    @Test("It takes the lead and the funder to accept, and the lead hears on the review day")
    func accepted() async throws {
        let fields = ["reason": JSON.string("it has to be"), "review_date": .string("2026-03-18")]
        let played = try await play(
            [
                answer("2026-03-04T11:00", 1, "lead", "accept", fields),
                answer("2026-03-04T12:00", 1, "funder", "accept", fields),
            ], until: "2026-03-23T12:00")
        #expect(played.thread("update").last?.at == "2026-03-04T11:00:00Z")
        #expect(played.thread("closing").map(\.at) == ["2026-03-04T12:00:00Z"])
        #expect(try played.impediment(1).state == "accepted")
        #expect(played.letters(to: "lead").last?.brief == "2026-03-18T09:00 reminder lead")
        #expect(played.letters(to: "funder").last?.text.contains("due to be looked at again: IMP-1") == true)
    }

    // MARK: The end, and after it

    @Test("Done, verified by time, reopened by whoever says that it is still there; the funder hears both")
    func doneAndBack() async throws {
        let played = try await play(
            [answer("2026-03-05T11:00", 1, "u2", "done"), answer("2026-03-06T11:00", 1, "u3", "still_there")],
            until: "2026-03-10T11:00")
        #expect(
            played.letters(to: "funder", "correction").map(\.at) == ["2026-03-05T11:00:00Z", "2026-03-06T11:00:00Z"])
        #expect(try played.impediment(1).occurrences.count == 2)
        #expect(played.letters(to: "funder").last?.brief == "2026-03-10T11:00 reminder funder")
        let over = try await play([answer("2026-03-05T11:00", 1, "u2", "done")], until: "2026-03-10T11:00")
        #expect(try over.impediment(1).state == "verified")
    }

    @Test("What the funder answers to what is over goes to the lead, and opens nothing; that is not offered either")
    func late() async throws {
        let over = answer("2026-03-05T11:00", 1, "u2", "done")
        let answers: [(verb: String, fields: [String: JSON], words: String)] = [
            ("more_info", ["text": "Which supplier is it?"], "more info: Which supplier is it?"),
            ("decide", ["text": "Use the old server."], "decide: Use the old server."),
            ("decide", ["option": "2"], "decide: A rented environment until then"),
            ("mine", ["date": "2026-03-12"], "mine: Thursday 12 March"),
        ]
        for (verb, fields, words) in answers {
            let played = try await play(
                [over, answer("2026-03-05T12:00", 1, "funder", verb, fields)], until: "2026-03-05T12:00")
            let told = try #require(played.letters(to: "lead").last)
            #expect(told.at == "2026-03-05T12:00:00Z" && told.text.contains(words), "\(verb)")
            #expect(told.text.contains("It is said to be over, so nothing changed. `reopen` opens it again"), "\(verb)")
            #expect(
                played.letters(to: "funder").last?.text
                    == "IMP-1: it is said to be over, so nothing changed. Your answer goes to the lead.", "\(verb)")
            #expect(try played.impediment(1).state == "resolved")
        }
        let seen = try await play(
            [over, answer("2026-03-05T12:00", 1, "funder", "seen")], until: "2026-03-05T12:00")
        #expect(!seen.letters(to: "lead").contains { $0.at >= "2026-03-05T12:00" })
        #expect(seen.letters(to: "funder").last?.text == "IMP-1: it is said to be over, so nothing changed.")
    }

    @Test("Each answer gets an update of its own, also two in one moment")
    func everyAnswer() async throws {
        let played = try await play(
            [
                answer("2026-03-02T11:00", 1, "u2", "still_there"), answer("2026-03-02T11:00", 1, "u3", "still_there"),
                answer("2026-03-02T11:01", 1, "u2", "own"),
                answer("2026-03-02T11:02", 1, "u2", "tried", ["text": .string("asked operations")]),
            ], until: "2026-03-02T11:02")
        #expect(
            played.thread("update").map(\.text.gist) == ["said twice", "said three times", "drives it", "tried once"])
    }

    @Test("A person who may not is told who may: privately where configured, else in the thread")
    func refused() async throws {
        let played = try await play(
            [
                answer("2026-03-02T11:00", 1, "funder", "own"),
                answer("2026-03-02T11:01", 1, "u2", "decide", ["option": .string("1")]),
                answer("2026-03-02T11:02", 1, "u2", "withdraw"),
            ], until: "2026-03-02T11:02")
        #expect(
            played.letters(to: "funder").map(\.text) == [
                "IMP-1: `own` is for whoever raised it, the team, the lead or the product owner."
            ])
        #expect(
            played.thread("update").map(\.text) == [
                "IMP-1: `decide` is for the funder or the deputy.", "IMP-1: `withdraw` is for whoever raised it.",
            ])
        #expect(try played.impediment(1).state == "triaged")
        #expect(played.objections.count == 3)
    }

    @Test("Merged, it is an occurrence of the other with the earliest start; taken out, both are as they were")
    func merged() async throws {
        let second = say("2026-03-03T10:00", "m2", Words.data, by: "u2")
        let merge = answer("2026-03-03T11:00", 1, "u2", "merge", ["into": .string("IMP-2")])
        let one = try await play([second, merge], until: "2026-03-03T12:00")
        #expect(try one.impediment(1).state == "merged")
        #expect(try one.impediment(1).mergedInto == "IMP-2")
        #expect(try one.impediment(2).since == "2026-03-02T10:00:00Z")
        #expect(try one.impediment(2).occurrences == ["2026-03-02T10:00:00Z", "2026-03-03T10:00:00Z"])
        #expect(one.thread("update").suffix(2).map(\.impediment) == ["IMP-2", "IMP-1"])
        let back = try await play(
            [second, merge, answer("2026-03-03T12:00", 1, "u2", "unmerge")], until: "2026-03-04T10:00")
        #expect(try back.impediment(2).since == "2026-03-03T10:00:00Z")
        #expect(try back.impediment(2).occurrences.count == 1)
        // The timers of the first are those of its own R.
        #expect(back.letters(to: "funder", "ask").map(\.at) == ["2026-03-04T10:00:00Z"])
        let nowhere = try await play(
            [answer("2026-03-03T11:00", 1, "u2", "merge", ["into": .string("IMP-7")])], until: "2026-03-03T11:00")
        #expect(nowhere.objections.count == 1)
        #expect(try nowhere.impediment(1).state == "triaged")
    }
}

extension String {
    /// The last clause without its full stop, for comparing what updates say.
    fileprivate var gist: String {
        let known = ["said twice", "said three times", "drives it", "tried once"]
        return known.first { contains($0) } ?? self
    }
}
