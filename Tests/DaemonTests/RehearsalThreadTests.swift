import Chat
import Daemon
import Impediments
import Testing
import Triage

/// What is said in channels and threads. 2 March 2026 is a Monday in London.
@Suite("Rehearsed: the thread")
struct RehearsalThreadTests {
    private let raised = say("2026-03-02T10:00", "m1", Words.environment)

    private func play(_ lines: [String], until: String? = nil) async throws -> Stage.Played {
        try await Stage(Casting.usual).play([raised] + lines, until: until)
    }

    @Test("Words in the thread are answers: own, tried, still there, slower, done, by number too")
    func words() async throws {
        let played = try await play([
            say("2026-03-02T10:01", "m2", "mine by Friday", by: "u2", in: "m1"),
            say("2026-03-02T10:02", "m3", "tried writing to operations", by: "u2", in: "m1"),
            say("2026-03-02T10:03", "m4", "still there", by: "u3", in: "m1"),
            say("2026-03-02T10:04", "m5", "slower", by: "u3", in: "m1"),
            say("2026-03-02T10:05", "m6", "IMP-1 done", by: "u3", in: "m1"),
            say("2026-03-02T10:06", "m7", "IMP-1 reopen", by: "u3"),
        ])
        #expect(
            played.thread().map(\.purpose) == ["receipt", "update", "update", "update", "update", "closing", "update"])
        #expect(try played.impediment(1).severity == "slowing")
        #expect(try played.impediment(1).occurrences.count == 2)
        #expect(try played.impediment(1).state == "owned")
    }

    @Test("Said only what it is not, one is asked what it is")
    func notResources() async throws {
        let played = try await play([
            say("2026-03-02T10:01", "m2", "not resources", in: "m1"), say("2026-03-02T10:02", "m3", "other", in: "m1"),
        ])
        let question = try #require(played.thread("update").first)
        #expect(
            question.text.contains("What is it?") && question.text.contains("`team`")
                && !question.text.contains("`resources`"))
        #expect(try played.impediment(1).category == "other")
    }

    @Test("Several impediments in one message get a number each; a message has one receipt with its words")
    func several() async throws {
        let played = try await Stage(Casting.usual).play([
            say("2026-03-02T10:00", "m1", Words.environment + "\n" + Words.nurses)
        ])
        #expect(played.thread("receipt").map(\.impediment) == ["IMP-1", "IMP-2"])
        #expect(Set(try [1, 2].map { try played.impediment($0).category }) == ["resources", "access_to_users"])
    }

    @Test("A reply that says it again and something else is an occurrence and a new number")
    func againAndMore() async throws {
        let played = try await play([
            say("2026-03-02T11:00", "m2", Words.environment + "\n" + Words.nurses, by: "u2", in: "m1"),
            say("2026-03-02T12:00", "m3", Words.environment, by: "u3", in: "m1"),
        ])
        #expect(played.state.impediments.count == 2)
        // The second reply is of the first kind, although the newest of the thread is another.
        #expect(try played.impediment(1).occurrences.count == 3)
        #expect(played.thread().count == 4)
    }

    @Test(
        "A reply that goes on about the same thing is no other impediment, whatever it would be by itself",
        arguments: ["same here, nothing runs", "Us too. Nothing loads!", "+1, nothing starts since noon"])
    func goesOn(_ reply: String) async throws {
        let played = try await Stage(Casting.usual).play([
            say("2026-03-02T10:00", "m1", Words.environment), say("2026-03-02T11:00", "m2", reply, by: "u2", in: "m1"),
        ])
        #expect(played.state.impediments.count == 1)
        #expect(try played.impediment(1).occurrences == ["2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"])
    }

    @Test(
        "What somebody else has no more, and a courtesy, is nothing said again",
        arguments: [
            "Same here, works again", "Same here?",
        ])
    func isOver(_ reply: String) async throws {
        let played = try await Stage(Casting.usual).play([
            say("2026-03-02T10:00", "m1", Words.environment), say("2026-03-02T10:30", "m2", "done", in: "m1"),
            say("2026-03-02T11:00", "m3", reply, by: "u2", in: "m1"),
        ])
        #expect(try played.impediment(1).state == "resolved")
        #expect(try played.impediment(1).occurrences.count == 1)
    }

    /// Read by itself, as of another kind than what it is said about.
    private static let ofAnotherKind = "They have no laptop there, so nobody can begin."

    @Test("A reply that reads as of another kind is counted; `another` gives it a number, of its own kind")
    func countedWithAWayOut() async throws {
        let read = try Reader.shipped().read(Self.ofAnotherKind)
        #expect(!read.abstain && read.category == .resources && read.more.isEmpty)
        let replies = [
            say("2026-03-02T10:00", "m1", Words.nurses),
            say("2026-03-02T11:00", "m2", Self.ofAnotherKind, by: "u2", in: "m1"),
        ]
        let counted = try await Stage(Casting.usual).play(replies, until: "2026-03-02T11:30")
        #expect(counted.state.impediments.map(\.occurrences.count) == [2])
        let note = try #require(counted.thread("update").last)
        #expect(note.thread == "m1" && note.impediment == "IMP-1")
        #expect(note.text == "IMP-1: noted, said twice. Something of its own? Say `another`.")

        let split = try await Stage(Casting.usual).play(
            replies + [say("2026-03-02T11:10", "m3", "another", by: "u2", in: "m1")], until: "2026-03-02T11:30")
        #expect(split.state.impediments.map(\.occurrences) == [["2026-03-02T10:00:00Z"], ["2026-03-02T11:00:00Z"]])
        #expect(split.state.impediments.map(\.category) == ["access_to_users", "resources"])
    }

    /// Both are counted with what the nurses keep from going on.
    private static let twoReplies = [
        say("2026-03-02T10:00", "m1", Words.nurses),
        say("2026-03-02T11:00", "m2", ofAnotherKind, by: "u2", in: "m1"),
        say(
            "2026-03-02T11:05", "m3", "The licence of the drawing tool has expired, we are stopped.", by: "u3", in: "m1"
        ),
    ]

    @Test("`another` takes out what the same person said last, or else what anybody did, one after the other")
    func anotherOfWhom() async throws {
        let own = try await Stage(Casting.usual).play(
            Self.twoReplies + [say("2026-03-02T11:10", "m4", "another", by: "u2", in: "m1")],
            until: "2026-03-02T11:30")
        #expect(own.state.impediments.map(\.occurrences.count) == [2, 1])
        #expect(try own.impediment(2).since == "2026-03-02T11:00:00Z")
        let both = try await Stage(Casting.usual).play(
            Self.twoReplies + [
                say("2026-03-02T11:10", "m4", "another", by: "u4", in: "m1"),
                say("2026-03-02T11:15", "m5", "another", by: "u4", in: "m1"),
            ], until: "2026-03-02T11:30")
        #expect(both.state.impediments.map(\.occurrences.count) == [1, 1, 1])
        #expect(try both.impediment(2).since == "2026-03-02T11:05:00Z")
        #expect(try both.impediment(3).since == "2026-03-02T11:00:00Z")
    }

    @Test("In the thread of one that is counted with another, a reply counts there, too")
    func inAMergedThread() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment), say("2026-03-02T10:10", "m2", Words.nurses),
                say("2026-03-02T10:20", "m3", "merge into IMP-1", in: "m2"),
                say(
                    "2026-03-02T11:00", "m4", "Our tester was moved to another project, nobody tests.", by: "u2",
                    in: "m2"),
            ], until: "2026-03-02T11:30")
        #expect(played.state.impediments.count == 2)
        #expect(try played.impediment(1).occurrences.count == 3)
    }

    @Test("A payment past its date that is taken out of a thread is one, and previewed at once (DOMAIN 6.3)")
    func anotherThatIsUnpaid() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Words.nurses),
                say("2026-03-02T11:00", "m2", Words.unpaid, by: "u2", in: "m1"),
                say("2026-03-02T11:10", "m3", "another", by: "u2", in: "m1"),
            ], until: "2026-03-02T11:30")
        #expect(played.letters(to: "lead", "preview").contains { $0.impediment == "IMP-2" })
    }

    @Test("What a reply says to come on top gets a number at once")
    func bringsMore() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Words.nurses),
                say(
                    "2026-03-02T11:00", "m2", "Also, we have no test environment, nobody can begin.", by: "u2", in: "m1"
                ),
            ], until: "2026-03-02T11:30")
        #expect(played.state.impediments.map(\.category) == ["access_to_users", "resources"])
    }

    @Test("Put in other words, a reply that was counted stays counted; taken back, it is not")
    func counted() async throws {
        func occurrences(after text: String) async throws -> [Int] {
            try await Stage(Casting.usual).play(
                [
                    say("2026-03-02T10:00", "m1", Words.nurses),
                    say("2026-03-02T11:00", "m2", Self.ofAnotherKind, by: "u2", in: "m1"),
                    edit("2026-03-02T11:05", "m2", text),
                ], until: "2026-03-02T11:30"
            ).state.impediments.map(\.occurrences.count)
        }
        #expect(try await occurrences(after: "Their laptop is missing, so nobody can begin there.") == [2])
        #expect(try await occurrences(after: "Thanks, see you all at lunch!") == [1])
    }

    @Test("Said again in the thread of one that was withdrawn, it is a new one, not lost")
    func afterWithdrawal() async throws {
        let played = try await play([
            say("2026-03-02T10:01", "m2", "withdraw", in: "m1"),
            say("2026-03-02T11:00", "m3", Words.environment, by: "u2", in: "m1"),
        ])
        #expect(try played.impediment(1).state == "withdrawn")
        #expect(try played.impediment(2).state == "triaged")
        #expect(played.thread("receipt").count == 2)
    }

    @Test("Small talk is not answered, in a channel or a thread; an unknown channel neither")
    func smallTalk() async throws {
        let played = try await play([
            say("2026-03-02T10:01", "m2", Words.lunch, in: "m1"), say("2026-03-02T10:02", "m3", Words.lunch),
            say("2026-03-02T10:03", "m4", Words.nurses, channel: "elsewhere"),
        ])
        #expect(played.lines.count == 1)
    }

    @Test("Unsure: one short question instead of a receipt, and no answer counts as slower")
    func unsure() async throws {
        let played = try await Stage(Casting.usual).play(
            [say("2026-03-02T10:00", "m1", "De verpleegkundigen hebben deze week geen tijd voor ons.")],
            until: "2026-03-03T12:00")
        let first = try #require(played.lines.first)
        try #require(first.purpose == "question", "in a language that was not learned nothing is sure")
        #expect(played.lines.count { $0.purpose == "question" } == 1)
        #expect(try played.impediment(1).severity == "slowing")
    }

    @Test("What a funder says that is no answer goes to the lead word for word, and is no impediment")
    func unread() async throws {
        let words = "I cannot say before the board has met, and nobody can work faster than that."
        let played = try await play(
            [say("2026-03-04T11:00", "m2", words, by: "uf", in: "m1")], until: "2026-03-04T11:00")
        let letter = try #require(played.letters(to: "lead").last)
        #expect(letter.at == "2026-03-04T11:00:00Z")
        #expect(letter.text.contains(words))
        #expect(played.state.impediments.count == 1)
        #expect(played.thread().last?.text.contains("word for word") == true)
    }

    @Test("A funder's yes with a number is that option; of the team it is talk")
    func choice() async throws {
        let played = try await play(
            [
                say("2026-03-04T11:00", "m2", "ok, let's go with 1", by: "u2", in: "m1"),
                say("2026-03-04T12:00", "m3", "Yes, go ahead with 1, thanks!", by: "uf", in: "m1"),
            ], until: "2026-03-04T12:00")
        let told = played.thread().filter { $0.at > "2026-03-04T10:59:00Z" }
        #expect(told.map(\.at) == ["2026-03-04T12:00:00Z"] && told[0].text.contains("has decided"), "\(told)")
    }

    @Test("A funder's `mine` without a day is no promise: it counts as seen, and the funder hears what is missing")
    func mineWithoutDay() async throws {
        let played = try await play(
            [
                say("2026-03-04T11:00", "m2", "mine", by: "uf", in: "m1"),
                say("2026-03-04T12:00", "m3", "mine", by: "uf", in: "m1"),
            ], until: "2026-03-04T12:00")
        let told = played.thread().filter { $0.at > "2026-03-04T10:59:00Z" }.map(\.text)
        #expect(told.count { $0.contains("has seen it") } == 1)
        #expect(told.count { $0.contains("this still needs: a day") } == 2, "\(told)")
    }

    @Test("What says that it is another gets a number, also of the same kind")
    func anotherOfTheKind() async throws {
        let played = try await play(
            [say("2026-03-02T11:00", "m2", "another: the licence for the map tool has expired", by: "u2", in: "m1")],
            until: "2026-03-02T12:00")
        #expect(played.state.impediments.map(\.category) == ["resources", "resources"])
    }

    @Test("What is unsure, and more likely some impediment than none, is asked about")
    func perhaps() async throws {
        let played = try await Stage(Casting.usual).play(
            [say("2026-03-02T10:00", "m1", "我们没有测试环境,工作停了。")], until: "2026-03-02T10:01")
        #expect(played.lines.map(\.purpose) == ["question"])
    }

    @Test("`why` of the second impediment of a message tells its own words")
    func whyOfTheSecond() async throws {
        let both = Words.environment + " And the nurses are too busy to talk to us, they have no time before June."
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", both), say("2026-03-02T10:05", "m2", "IMP-1: why?", in: "m1"),
                say("2026-03-02T10:06", "m3", "IMP-2: why?", in: "m1"),
            ], until: "2026-03-02T10:07")
        let told = played.thread().filter { $0.rule.contains("why") }.map(\.text)
        try #require(told.count == 2)
        #expect(told[0].contains("IMP-1: users") && told[0].contains("nurses") && !told[0].contains("environment"))
        #expect(told[1].contains("IMP-2: no working environment") && !told[1].contains("nurses"))
    }

    @Test("What others do at night is told to lead and funder in their hours; in the thread at once")
    func night() async throws {
        let played = try await play(
            [
                say("2026-03-04T18:00", "m2", "I have to ask the board about that first.", by: "uf", in: "m1"),
                delete("2026-03-07T20:00", "m1"),
            ], until: "2026-03-09T12:00")
        #expect(
            played.letters(to: "lead").filter { $0.at > "2026-03-04T17:00:00Z" }.map(\.brief) == [
                "2026-03-05T09:00 nudge lead", "2026-03-09T09:00 correction lead",
            ])
        // The digest of Monday 08:00 comes sooner than Monday's opening.
        #expect(played.letters(to: "funder", "correction").map(\.at) == ["2026-03-09T08:00:00Z"])
        #expect(played.thread("closing").map(\.at) == ["2026-03-07T20:00:00Z"])
    }

    @Test("Said at night and taken back before the morning, it is corrected by nothing; what is left of it, once")
    func contradictedAtNight() async throws {
        func corrections(_ words: [String]) async throws -> [String] {
            let lines = words.enumerated().map {
                say("2026-03-04T2\($0.offset):00", "n\($0.offset)", $0.element, by: "u2", in: "m1")
            }
            return try await play(lines, until: "2026-03-05T12:00").letters(to: "funder", "correction").map(\.text)
        }
        #expect(try await corrections(["done", "reopen"]).isEmpty)
        #expect(try await corrections(["slower", "stopped"]).isEmpty)
        let over = try await corrections(["done", "reopen", "done"])
        #expect(over.count == 1 && over[0].contains("says that it is over"))
        let both = try await corrections(["slower", "done"])
        #expect(both.count == 2)
    }

    // MARK: Edits and deletions

    @Test("A correction after the ask reaches the funder; before it, only the lead")
    func corrections() async throws {
        let before = try await play(
            [answer("2026-03-03T15:00", 1, "u1", "correct", ["severity": .string("slowing")])],
            until: "2026-03-06T12:00")
        #expect(before.lines.filter { $0.purpose == "correction" }.map(\.to) == ["person:lead"])
        #expect(before.letters(to: "funder").isEmpty)
        let after = try await play(
            [answer("2026-03-04T15:00", 1, "u1", "correct", ["category": .string("none")])], until: "2026-03-13T12:00")
        #expect(Set(after.lines.filter { $0.purpose == "correction" }.map(\.to)) == ["person:lead", "person:funder"])
        #expect(after.letters(to: "deputy").isEmpty)
    }

    @Test("Names, handles and sentences of the team reach neither funder nor deputy")
    func nothingUpward() async throws {
        let played = try await play(
            [
                say(
                    "2026-03-02T11:00", "m2", "tried calling Zebulon at the zeppelin hangar", by: "quirkhandle",
                    in: "m1"),
                answer("2026-03-02T12:00", 1, "quirkhandle", "own"),
                answer("2026-03-03T15:00", 1, "lead", "hold", ["reason": .string("Zebulon said wait")]),
                say("2026-03-05T10:00", "m3", Words.environment, by: "quirkhandle", in: "m1"),
            ], until: "2026-04-07T12:00")
        let upward = (played.letters(to: "funder") + played.letters(to: "deputy")).map(\.text).joined(separator: "\n")
        #expect(!upward.isEmpty)
        for word in ["Zebulon", "zeppelin", "quirkhandle", "u1", "until somebody gives us one", "Lou", "Leadley"] {
            #expect(!upward.contains(word), "\(word) went upward")
        }
    }
}
