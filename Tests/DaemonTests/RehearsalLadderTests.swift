import Testing

/// DOMAIN 6 as `rehearse` shows it, worked out by hand. 2 March 2026 is a Monday; London is on GMT until 29 March.
@Suite("Rehearsed: the ladder")
struct RehearsalLadderTests {
    @Test("One blocker that nobody answers: every letter, when, to whom")
    func nobodyAnswers() async throws {
        let played = try await Stage(Casting.usual).play(
            [say("2026-03-02T10:00", "m1", Words.environment)], until: "2026-03-19T12:00")
        #expect(
            played.briefs == [
                "2026-03-02T10:00 receipt #general",
                // 4 wh: unowned.
                "2026-03-02T14:00 nudge #general", "2026-03-02T14:00 nudge lead",
                // 4 wh more: three on Monday, one on Tuesday.
                "2026-03-03T10:00 reminder lead",
                // 4 wh before the ask: one on Wednesday, three on Tuesday.
                "2026-03-03T14:00 preview lead",
                // 2 wd after R.
                "2026-03-04T10:00 update #general", "2026-03-04T10:00 ask funder",
                "2026-03-06T10:00 reminder funder",
                "2026-03-09T08:00 digest funder",
                // 5 wd after the ask.
                "2026-03-11T10:00 update #general", "2026-03-11T10:00 ask deputy",
                "2026-03-13T10:00 reminder deputy",
                "2026-03-16T08:00 digest funder",
                // 10 wd after the ask.
                "2026-03-18T10:00 update #general", "2026-03-18T10:00 nudge lead",
            ])
        #expect(played.lines.filter { $0.to == "channel:chat:general" }.allSatisfy { $0.thread == "m1" })
        #expect(played.lines.allSatisfy { $0.purpose == "digest" || $0.impediment == "IMP-1" })
        #expect(try played.impediment(1).tier == "L3b")
        #expect(try played.impediment(1).waitingOn == "funder")
    }

    @Test(
        "One person's laptop is not the team's standstill",
        arguments: [("My laptop is broken, I cannot work.", true), (Words.room, false)])
    func onePerson(text: String, isOfOne: Bool) async throws {
        let played = try await Stage(Casting.usual).play(
            [say("2026-03-02T10:00", "m1", text)], until: "2026-03-09T08:00")
        let letters = played.letters(to: "funder")
        #expect(letters.contains { $0.purpose == "ask" } && letters.contains { $0.purpose == "digest" })
        for letter in letters where letter.purpose == "ask" || letter.purpose == "digest" {
            #expect(letter.text.contains("Nobody can begin") == !isOfOne, "\(letter.text)")
            #expect(letter.text.contains("One person cannot work.") == isOfOne, "\(letter.text)")
        }
    }

    @Test("The product owner hears L2 beside the lead, and the preview is the lead's")
    func productOwner() async throws {
        let stage = Stage(
            Casting.source + Casting.people() + Casting.product("lead: lead, product_owner: owner, funder: funder"))
        let played = try await stage.play(
            [say("2026-03-02T10:00", "m1", Words.environment)], until: "2026-03-04T12:00")
        #expect(played.letters(to: "owner").map(\.brief) == ["2026-03-02T14:00 nudge owner"])
        #expect(played.letters(to: "lead", "preview").count == 1)
    }

    @Test(
        "Without a lead the product owner is previewed; without either the funder is asked on time; without a funder nobody"
    )
    func missingRoles() async throws {
        let script = [say("2026-03-02T10:00", "m1", Words.environment)]
        let base = Casting.source + Casting.people()
        let owner = try await Stage(base + Casting.product("product_owner: owner, funder: funder"))
            .play(script, until: "2026-03-04T12:00")
        #expect(owner.letters(to: "owner", "preview").map(\.at) == ["2026-03-03T14:00:00Z"])
        let neither = try await Stage(base + Casting.product("funder: funder")).play(script, until: "2026-03-04T12:00")
        #expect(neither.lines.filter { $0.to.hasPrefix("person:") }.map(\.brief) == ["2026-03-04T10:00 ask funder"])
        let nobody = try await Stage(base + Casting.product("lead: lead")).play(script, until: "2026-04-30T12:00")
        #expect(Set(nobody.lines.map(\.to)) == ["channel:chat:general", "person:lead"])
        #expect(!nobody.lines.contains { $0.purpose == "preview" })
    }

    @Test("Without a deputy there is no L3b, and silence is still noted")
    func noDeputy() async throws {
        let stage = Stage(Casting.source + Casting.people() + Casting.product("lead: lead, funder: funder"))
        let played = try await stage.play([say("2026-03-02T10:00", "m1", Words.environment)], until: "2026-03-20T12:00")
        #expect(!played.lines.contains { $0.rule.hasPrefix("L3b") })
        #expect(played.thread("update").last?.at == "2026-03-18T10:00:00Z")
    }

    @Test("A weekend, a holiday from a file, and the clock going forward lengthen elapsed time only")
    func weekendHolidayForward() async throws {
        let holidays = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1@example.org
            DTSTART;VALUE=DATE:20260327
            DTEND;VALUE=DATE:20260328
            SUMMARY:A day off
            END:VEVENT
            END:VCALENDAR

            """
        let stage = Stage(
            Casting.source + Casting.people()
                + Casting.product("lead: lead, funder: funder", "holidays: [holidays.ics]"),
            holidays: holidays)
        // Thursday 26 March 15:00; Friday is free; clocks go forward on Sunday 29.
        let played = try await stage.play([say("2026-03-26T15:00", "m1", Words.environment)], until: "2026-03-31T15:00")
        // Two hours on Thursday, two on Monday: 11:00 London, which is 10:00 UTC now.
        #expect(played.thread("nudge").map(\.at) == ["2026-03-30T10:00:00Z"])
        // 2 wd: Tuesday 15:00 London.
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-31T14:00:00Z"])
        #expect(played.letters(to: "lead", "preview").map(\.at) == ["2026-03-31T10:00:00Z"])
        // The digest is due at 08:00 London on Monday.
        #expect(played.letters(to: "funder", "heartbeat").map(\.at) == ["2026-03-30T07:00:00Z"])
    }

    @Test("The clock going back adds no working hour")
    func back() async throws {
        // Friday 23 October 2026 15:00 London is 14:00 UTC; clocks go back on Sunday 25.
        let played = try await Stage(Casting.usual).play(
            [say("2026-10-23T14:00", "m1", Words.environment)], until: "2026-10-27T16:00")
        // Two hours on Friday, two on Monday: 11:00 London is 11:00 UTC.
        #expect(played.thread("nudge").map(\.at) == ["2026-10-26T11:00:00Z"])
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-10-27T15:00:00Z"])
        #expect(played.letters(to: "funder", "heartbeat").map(\.at) == ["2026-10-26T08:00:00Z"])
    }

    @Test("A funder in New York is asked in New York hours and reads the digest at 08:00 there")
    func zones() async throws {
        let people = Casting.people(funder: "chat: \"chat:uf\", zone: America/New_York")
        let stage = Stage(Casting.source + people + Casting.product("lead: lead, funder: funder"))
        let played = try await stage.play([say("2026-03-02T10:00", "m1", Words.environment)], until: "2026-03-09T14:00")
        // Two days from Monday's opening in New York end at Tuesday's closing, 22:00 UTC.
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-03T22:00:00Z"])
        // New York sets its clocks forward on 8 March: 08:00 is 12:00 UTC.
        #expect(played.letters(to: "funder", "digest").map(\.at) == ["2026-03-09T12:00:00Z"])
    }

    @Test("What is due in quiet hours goes when they end")
    func quiet() async throws {
        let people = Casting.people(funder: "chat: \"chat:uf\", quiet: \"09:00-11:00\"")
        let stage = Stage(Casting.source + people + Casting.product("lead: lead, funder: funder"))
        let played = try await stage.play([say("2026-03-02T10:00", "m1", Words.environment)], until: "2026-03-04T12:00")
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-04T11:00:00Z"])
    }

    @Test("Slowing: one nudge, the lead after 3 wd, and the funder in the digest only")
    func slowing() async throws {
        let played = try await Stage(Casting.usual).play(
            [say("2026-03-02T10:00", "m1", Words.slowEnvironment)], until: "2026-04-10T12:00")
        #expect(played.thread("nudge").map(\.at) == ["2026-03-03T10:00:00Z"])
        #expect(
            played.letters(to: "lead").map(\.brief) == [
                "2026-03-05T10:00 nudge lead", "2026-03-06T10:00 reminder lead",
                // 10 wd after the digest of Monday 16 March: no answer yet.
                "2026-03-27T17:00 nudge lead",
            ])
        // 5 wd after R is Monday 9 March 10:00, after that day's digest.
        #expect(Set(played.letters(to: "funder").map(\.purpose)) == ["heartbeat", "digest"])
        #expect(
            played.letters(to: "funder").prefix(2).map(\.brief) == [
                "2026-03-09T08:00 heartbeat funder", "2026-03-16T08:00 digest funder",
            ])
        #expect(played.letters(to: "deputy").isEmpty)
    }

    @Test("Access to users is asked after 3 wd; unpaid money past its date is previewed at once")
    func ownTimes() async throws {
        let access = try await Stage(Casting.usual).play(
            [say("2026-03-02T10:00", "m1", Words.nurses)], until: "2026-03-06T12:00")
        #expect(access.letters(to: "funder", "ask").map(\.at) == ["2026-03-05T10:00:00Z"])
        let money = try await Stage(Casting.usual).play(
            [say("2026-03-02T10:00", "m1", Words.unpaid)], until: "2026-03-02T16:00")
        #expect(money.letters(to: "lead", "preview").map(\.at) == ["2026-03-02T10:00:00Z"])
        #expect(money.letters(to: "funder", "ask").map(\.at) == ["2026-03-02T14:00:00Z"])
    }

    @Test("Phase starting halves the way to lead and funder for an environment")
    func starting() async throws {
        let stage = Stage(
            Casting.source + Casting.people() + Casting.product("lead: lead, funder: funder", "phase: starting"))
        let played = try await stage.play([say("2026-03-02T10:00", "m1", Words.environment)], until: "2026-03-03T12:00")
        #expect(played.letters(to: "lead", "nudge").map(\.at) == ["2026-03-02T12:00:00Z"])
        #expect(played.letters(to: "funder", "ask").map(\.at) == ["2026-03-03T10:00:00Z"])
    }

    @Test("A person with one address gets everything there; one with both gets asks by chat, digests by mail")
    func media() async throws {
        let script = [say("2026-03-02T10:00", "m1", Words.environment)]
        func media(_ address: String) async throws -> [String] {
            let people = Casting.people(funder: address)
            let stage = Stage(Casting.source + people + Casting.product("lead: lead, funder: funder"))
            let played = try await stage.play(script, until: "2026-03-09T09:00")
            return played.letters(to: "funder").map { "\($0.purpose) \($0.medium)" }
        }
        #expect(try await media("chat: \"chat:uf\"") == ["ask chat", "reminder chat", "digest chat"])
        #expect(try await media("mail: f@example.org") == ["ask mail", "reminder mail", "digest mail"])
        #expect(
            try await media("mail: f@example.org, chat: \"chat:uf\"") == ["ask chat", "reminder chat", "digest mail"])
    }

    @Test("The same script gives the same bytes, and lines of nothing change nothing")
    func sameBytes() async throws {
        let script = [
            say("2026-03-02T10:00", "m1", Words.environment), answer("2026-03-03T10:00", 1, "u2", "own"),
            say("2026-03-03T11:00", "m2", Words.nurses, by: "u3"),
        ]
        let one = try await Stage(Casting.usual).play(script, until: "2026-04-30T12:00")
        let two = try await Stage(Casting.usual).play(
            ["", script[0], "  ", script[1], script[2]], until: "2026-04-30T12:00")
        #expect(one.output == two.output)
        #expect(!one.output.isEmpty)
    }
}
