import Chat
import Daemon
import Testing

/// People who are away. 2 March 2026 is a Monday in London.
@Suite("Rehearsed: away, and who stands in")
struct RehearsalAbsenceTests {
    private func casting(
        funder: String = "absent: [2026-03-03..2026-03-06]", lead: String = "",
        roles: String = "lead: lead, funder: funder, deputy: deputy",
        _ more: String = ""
    ) -> String {
        Casting.source
            + """
            people:
              funder: {name: Fay Fundley, mail: funder@example.org, chat: "chat:uf"\(funder.isEmpty ? "" : ", " + funder)}
              deputy: {name: Dee Putnam, mail: deputy@example.org}
              lead: {name: Lou Leadley, chat: "chat:ul"\(lead.isEmpty ? "" : ", " + lead)}
              owner: {name: Ona Ownby, chat: "chat:uo"}

            """ + Casting.product(roles) + more
    }

    @Test(
        "The deputy is asked and reminded while the funder is away; back again, the funder gets it, and the digest throughout"
    )
    func deputy() async throws {
        let played = try await Stage(casting()).play(
            [say("2026-03-02T10:00", "m1", Words.environment)], until: "2026-03-11T12:00")
        #expect(
            played.briefs.filter { $0.contains("deputy") || $0.contains("funder") } == [
                "2026-03-04T10:00 ask deputy", "2026-03-06T10:00 reminder deputy", "2026-03-09T08:00 digest funder",
                "2026-03-09T09:00 ask funder", "2026-03-10T17:00 reminder funder",
            ])
        let asks = played.letters(to: "deputy", "ask") + played.letters(to: "funder", "ask")
        #expect(
            asks.map(\.rule) == [
                "L3: the funder is away (2wd since 2026-03-02T10:00:00Z)",
                "L3: the funder is back, and it is undecided",
            ])
        #expect(asks[0].text.contains("while the funder is away"))
        #expect(asks[1].text.contains("asked while you were away"))
        #expect(played.thread("receipt")[0].text.contains("whoever stands in for the funder does"))
        #expect(played.letters(to: "lead", "preview")[0].text.contains("whoever stands in for the funder, who is away"))
        #expect(
            played.thread("update").contains { $0.text.contains("the deputy has it now, while the funder is away") })
        #expect(played.thread("update").contains { $0.text.contains("the funder is back and has it now") })
        for letter in asks { #expect(letter.text.split(whereSeparator: \.isWhitespace).count <= 120) }
    }

    @Test("Without a deputy the days away do not count, and the funder is asked after them")
    func nobody() async throws {
        let played = try await Stage(casting(roles: "lead: lead, funder: funder")).play(
            [say("2026-03-02T10:00", "m1", Words.environment)], until: "2026-03-10T12:00")
        #expect(
            played.letters(to: "funder").map(\.brief) == [
                "2026-03-09T08:00 heartbeat funder", "2026-03-10T10:00 ask funder",
            ])
    }

    @Test("Whoever stands in decides as the funder could; the funder is not asked again")
    func decides() async throws {
        let played = try await Stage(casting()).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment),
                answer("2026-03-04T11:00", 1, "deputy", "not_now", ["days": .number("2")]),
                answer("2026-03-06T15:00", 1, "deputy", "decide", ["option": .string("1")]),
            ], until: "2026-03-11T12:00")
        #expect(played.objections.isEmpty)
        #expect(played.letters(to: "funder", "ask").isEmpty)
        // A deputy may not once the funder is there.
        let there = try await Stage(casting(funder: "")).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment),
                answer("2026-03-04T11:00", 1, "deputy", "not_now", ["days": .number("2")]),
            ], until: "2026-03-05T12:00")
        #expect(there.objections.count == 1)
    }

    @Test("An ask that waits for the budget when the funder leaves goes to whoever stands in")
    func waiting() async throws {
        // Both due on Wednesday, an hour apart: the second waits for Thursday, when the funder is away.
        let played = try await Stage(casting(funder: "absent: [2026-03-05]")).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment), say("2026-03-02T11:00", "m2", Words.developer),
            ], until: "2026-03-06T09:30")
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-04T10:00:00Z", "2026-03-06T09:00:00Z"])
        #expect(played.letters(to: "deputy", "ask").map(\.at) == ["2026-03-05T09:00:00Z"])
        #expect(played.letters(to: "deputy", "ask")[0].text.contains("IMP-2"))
        #expect(played.letters(to: "funder", "ask")[1].text.contains("IMP-2"))
    }

    @Test("An ask that waits for the budget of whoever stands in goes to the funder who is back meanwhile")
    func back() async throws {
        // Two asks on Friday, the last day away; the deputy has one message a day.
        let played = try await Stage(casting(funder: "absent: [2026-03-03..2026-03-06]")).play(
            [
                say("2026-03-04T10:00", "m1", Words.environment), say("2026-03-04T11:00", "m2", Words.developer),
            ], until: "2026-03-10T09:30")
        #expect(played.letters(to: "deputy", "ask").map(\.at) == ["2026-03-06T10:00:00Z"])
        // The digest comes first, and tells of the one that nobody has been asked yet.
        #expect(played.letters(to: "funder", "digest")[0].text.contains("IMP-2"))
        let asks = played.letters(to: "funder", "ask")
        #expect(asks.map(\.at) == ["2026-03-09T09:00:00Z"])
        #expect(asks[0].text.contains("IMP-1"))
    }

    @Test("A lead who is away is stood in for by the lead's own deputy, or the product owner, who may steer")
    func lead() async throws {
        let own = try await Stage(casting(funder: "", lead: "absent: [2026-03-02..2026-03-06], deputy: owner")).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment),
                answer("2026-03-03T15:00", 1, "owner", "hold", ["reason": .string("The supplier comes tomorrow")]),
            ], until: "2026-03-05T12:00")
        #expect(own.letters(to: "lead").isEmpty)
        #expect(own.letters(to: "owner").map(\.purpose) == ["nudge", "reminder", "preview"])
        #expect(own.objections.isEmpty)
        #expect(own.letters(to: "funder", "ask").isEmpty)
        #expect(own.thread("receipt")[0].text.contains("whoever stands in for your lead hears"))
        let productOwner = try await Stage(
            casting(
                funder: "", lead: "absent: [2026-03-02..2026-03-06]",
                roles: "lead: lead, product_owner: owner, funder: funder")
        )
        .play([say("2026-03-02T10:00", "m1", Words.environment)], until: "2026-03-03T17:00")
        #expect(productOwner.letters(to: "lead").isEmpty)
        #expect(productOwner.letters(to: "owner").map(\.purpose) == ["nudge", "reminder", "preview"])
    }

    @Test("Digest, acknowledgement and budget are as agreed with each funder")
    func agreement() async throws {
        let agreed = "agreement: {acknowledges: 1wd, interrupts_per_day: 2, digest: {day: friday, time: \"16:30\"}}"
        let played = try await Stage(casting(funder: agreed)).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment), say("2026-03-02T11:00", "m2", Words.developer),
            ], until: "2026-03-06T17:00")
        #expect(
            played.letters(to: "funder").map(\.brief) == [
                "2026-03-04T10:00 ask funder", "2026-03-04T11:00 ask funder", "2026-03-05T10:00 reminder funder",
                "2026-03-06T16:30 digest funder",
            ])
        #expect(played.letters(to: "funder", "ask")[0].text.contains("you hear once more after one working day"))
    }
}
