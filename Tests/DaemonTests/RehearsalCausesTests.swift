import Chat
import Daemon
import Testing

/// Root causes through the whole line (DOMAIN 6.8). 2 March 2026 is a Monday in London.
@Suite("Rehearsed: root causes")
struct RehearsalCausesTests {
    /// The room is missing; because of it nobody can look at the data.
    private let told = [
        say("2026-03-02T10:00", "m1", Words.room), say("2026-03-02T10:30", "m2", Words.data, by: "u2"),
    ]

    private func play(
        _ more: [String], until: String, _ config: String = Casting.usual
    ) async throws -> Stage.Played {
        try await Stage(config).play(told + more, until: until)
    }

    @Test("By word in its thread: one line there, one at the cause, and then nothing of its own goes to anybody")
    func mutes() async throws {
        let played = try await play(
            [say("2026-03-02T11:00", "m3", "because IMP-1", by: "u2", in: "m2")], until: "2026-03-11T12:00")
        let line = try #require(played.thread("update").first { $0.impediment == "IMP-2" })
        #expect(line.text.contains("IMP-2: stands because of IMP-1, and is asked for there."))
        #expect(played.thread("update").contains { $0.text == "IMP-1: IMP-2 stands because of it." })
        let privately = played.lines.filter { $0.impediment == "IMP-2" && $0.to.hasPrefix("person:") }
        #expect(privately == [])
        #expect(!played.thread("nudge").contains { $0.impediment == "IMP-2" })
        // The cause climbs as ever, with the count of what stands on it.
        let ask = try #require(played.letters(to: "funder", "ask").first)
        #expect(ask.impediment == "IMP-1" && ask.text.contains("One other stands because of it."))
        #expect(played.letters(to: "lead", "nudge").first?.text.contains("One other stands because of it.") == true)
        // Open, counted, and no ask of its own.
        let digest = try #require(played.letters(to: "funder", "digest").first)
        #expect(digest.text.contains("IMP-1") && !digest.text.contains("IMP-2"))
    }

    @Test("When the cause is over each thread is asked once whether it is still there, and its clocks go on")
    func over() async throws {
        let played = try await play(
            [
                say("2026-03-02T11:00", "m3", "because IMP-1", by: "u2", in: "m2"),
                answer("2026-03-09T10:00", 1, "u1", "done"),
                say("2026-03-09T11:00", "m4", "next?", by: "u2", in: "m2"),
            ], until: "2026-03-12T16:30")
        let asked = played.thread("update").filter { $0.text.contains("because of which it stood, is no longer open") }
        #expect(asked.map(\.at) == ["2026-03-09T10:00:00Z"] && asked.first?.impediment == "IMP-2")
        #expect(asked.first?.rule == "root cause: over, so what stood because of it goes on")
        // Half an hour of the long clock had passed: fifteen and a half hours are left from Monday 10:00.
        #expect(
            played.lines.filter { $0.impediment == "IMP-2" && $0.at > "2026-03-09T12" }.map(\.brief) == [
                "2026-03-09T14:00 nudge #general", "2026-03-09T14:00 nudge lead",
                "2026-03-10T10:00 reminder lead", "2026-03-10T13:30 preview lead",
                "2026-03-11T09:30 update #general", "2026-03-11T09:30 ask funder",
            ])
        let next = try #require(played.thread("update").first { $0.text.contains("If nobody does anything") })
        #expect(next.text.contains("the lead hears") && next.text.contains("14:00"))
    }

    @Test("Open again, the cause mutes them again; asked what comes next they say so")
    func returned() async throws {
        let played = try await play(
            [
                say("2026-03-02T11:00", "m3", "because IMP-1", by: "u2", in: "m2"),
                answer("2026-03-03T10:00", 1, "u1", "done"), answer("2026-03-03T11:00", 1, "u1", "reopen"),
                say("2026-03-03T12:00", "m4", "next?", by: "u2", in: "m2"),
            ], until: "2026-03-31T12:00")
        #expect(played.thread("update").contains { $0.text == "IMP-2: IMP-1 is open again, so it is asked for there." })
        let next = try #require(played.thread("update").first { $0.at == "2026-03-03T12:00:00Z" })
        #expect(next.text.contains("It stands because of IMP-1: what happens there is for both."))
        #expect(!played.lines.contains { $0.impediment == "IMP-2" && $0.to.hasPrefix("person:") })
    }

    @Test("Withdrawn or lived with, the cause lets its consequences go on as well", arguments: ["withdraw", "accept"])
    func otherEnds(verb: String) async throws {
        let ends =
            verb == "withdraw"
            ? [answer("2026-03-03T10:00", 1, "u1", "withdraw")]
            : [
                answer("2026-03-03T09:30", 1, "lead", "accept", ["reason": .string("dear")]),
                answer("2026-03-03T10:00", 1, "funder", "accept", ["reason": .string("dear")]),
            ]
        let played = try await play(
            [answer("2026-03-02T11:00", 2, "u2", "because", ["into": .string("IMP-1")])] + ends,
            until: "2026-03-04T17:00")
        #expect(played.objections == [])
        #expect(played.thread("update").contains { $0.text.contains("because of which it stood") })
        #expect(played.letters(to: "lead", "nudge").contains { $0.impediment == "IMP-2" })
    }

    @Test("A consequence of a consequence goes to the root; the other way round is refused in plain words")
    func chains() async throws {
        let played = try await play(
            [
                say("2026-03-02T10:40", "m5", Words.developer),
                answer("2026-03-02T11:00", 2, "u2", "because", ["into": .string("IMP-1")]),
                answer("2026-03-02T11:10", 3, "u2", "because", ["into": .string("IMP-2")]),
                answer("2026-03-02T11:20", 1, "u2", "because", ["into": .string("IMP-3")]),
                answer("2026-03-02T11:30", 1, "u2", "because", ["into": .string("IMP-77")]),
                say("2026-03-02T11:40", "m6", Words.licences),
                answer("2026-03-02T11:50", 1, "u2", "because", ["into": .string("IMP-4")]),
            ], until: "2026-03-02T12:00")
        #expect(played.thread("update").contains { $0.text.contains("IMP-3: stands because of IMP-1") })
        let told = played.thread("update").filter { $0.impediment == "IMP-1" }.map(\.text)
        #expect(told.first == "IMP-1: IMP-2 stands because of it.")
        // The one that is named is not counted again.
        #expect(told.dropFirst().first == "IMP-1: IMP-3 stands because of it. One other stands because of it.")
        #expect(
            played.objections == [
                "6: IMP-3 stands because of this one, so it cannot be the other way round.",
                "7: there is no `IMP-77`.",
                "9: two others stand because of it, so it cannot stand because of another one itself. Say that of those, "
                    + "or let them stand `apart` first.",
            ])
    }

    @Test("Merged, the cause hands its consequences on, and has them back exactly")
    func merged() async throws {
        let played = try await play(
            [
                say("2026-03-02T10:40", "m5", Words.developer),
                answer("2026-03-02T11:00", 2, "u2", "because", ["into": .string("IMP-1")]),
                answer("2026-03-02T11:10", 1, "u2", "merge", ["into": .string("IMP-3")]),
                // It is counted with IMP-3, and still mute.
                answer("2026-03-02T11:20", 3, "u2", "done"),
                answer("2026-03-02T11:30", 3, "u2", "reopen"),
                answer("2026-03-02T11:40", 1, "u2", "unmerge"),
                answer("2026-03-02T11:50", 3, "u2", "done"),
                answer("2026-03-02T12:00", 1, "u2", "done"),
            ], until: "2026-03-02T12:10")
        let texts = played.thread("update").filter { $0.impediment == "IMP-2" }.map {
            "\($0.at.dropFirst(11).prefix(5)) \($0.text.prefix(40))"
        }
        #expect(
            texts == [
                "11:00 IMP-2: stands because of IMP-1, and is a", "11:20 IMP-2: IMP-3, because of which it stood,",
                "11:30 IMP-2: IMP-3 is open again, so it is ask", "12:00 IMP-2: IMP-1, because of which it stood,",
            ])
    }

    @Test("What the lead and the funder were sent of it before is put right")
    func corrected() async throws {
        let played = try await play(
            [answer("2026-03-05T10:00", 2, "lead", "because", ["into": .string("IMP-1")])], until: "2026-03-06T12:00")
        let correction = try #require(played.letters(to: "funder", "correction").first)
        #expect(correction.impediment == "IMP-2")
        #expect(correction.text.contains("it stands because of IMP-1 and is asked for there."))
    }

    @Test("A promise that is endangered stands in the ask, in the words of the configuration")
    func endangers() async throws {
        let config =
            Casting.source + Casting.people()
            + Casting.product("lead: lead, funder: funder", "promises: [\"Ten wards by June\", \"No paper\"]")
        let played = try await Stage(config).play(
            [told[0], say("2026-03-02T15:00", "m7", "IMP-1 endangers 2", by: "ul", in: "m1")],
            until: "2026-03-05T12:00")
        let ask = try #require(played.letters(to: "funder", "ask").first)
        #expect(ask.text.contains("It endangers what was promised: No paper."))
        #expect(ask.text.contains("ask not yet worded"))
    }
}
