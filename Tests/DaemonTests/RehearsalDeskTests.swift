import Chat
import Daemon
import Impediments
import Ledger
import Letters
import Synchronization
import Testing
import Triage

/// The funder's desk: one message, the budget, the digest. 2 March 2026 is a Monday in London.
@Suite("Rehearsed: the funder's desk")
struct RehearsalDeskTests {
    @Test("Blockers that fall due together are one message")
    func together() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment),
                say("2026-03-02T10:00", "m2", Words.developer, by: "u2"),
                say("2026-03-02T10:00", "m3", Words.room, by: "u3"),
            ], until: "2026-03-04T12:00")
        let asks = played.letters(to: "funder", "ask")
        #expect(asks.map(\.at) == ["2026-03-04T10:00:00Z"])
        #expect(["IMP-1", "IMP-2", "IMP-3"].allSatisfy { asks[0].text.contains($0) })
        #expect(played.letters(to: "lead", "preview").count == 3)
    }

    @Test("One message a day, three a week; the rest waits for a free day or the digest, whichever is first")
    func budget() async throws {
        // Due on Wednesday at 10, 11 and 12, on Thursday 10, on Friday 10.
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment), say("2026-03-02T11:00", "m2", Words.developer),
                say("2026-03-02T12:00", "m3", Words.room), say("2026-03-03T10:00", "m4", Words.data),
                say("2026-03-05T10:00", "m5", Words.environment), say("2026-03-05T11:00", "m6", Words.room),
            ], until: "2026-03-09T17:00")
        let messages = played.letters(to: "funder").filter { $0.purpose != "digest" }
        // Wednesday 10; Thursday at opening with what waited; Friday at opening with what came on Thursday and the
        // reminder of the first (Friday 10 comes too late for that); then nothing until Monday.
        #expect(messages.map { String($0.at.prefix(10)) } == ["2026-03-04", "2026-03-05", "2026-03-06", "2026-03-09"])
        #expect(messages[0].at == "2026-03-04T10:00:00Z" && messages[1].at == "2026-03-05T09:00:00Z")
        #expect(messages[1].text.contains("IMP-2") && messages[1].text.contains("IMP-3"))
        #expect(messages[2].text.contains("IMP-4"))
    }

    @Test("A reminder that waits for a free day does not leave while a promise of the lead stands")
    func quietOnTheDesk() async throws {
        // IMP-1 is asked on Friday the 6th, its reminder due on Tuesday 10:00; the ask of IMP-2 has taken that day.
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-04T10:00", "m1", Words.environment),
                say("2026-03-06T09:30", "m2", Words.developer, by: "u2"),
                answer("2026-03-10T12:00", 1, "lead", "mine", ["date": .string("2026-03-12")]),
            ], until: "2026-03-13T12:00")
        let reminders = played.letters(to: "funder", "reminder")
        #expect(reminders.filter { $0.text.contains("IMP-1") }.map(\.at) == ["2026-03-13T09:00:00Z"])
        #expect(reminders.filter { $0.text.contains("IMP-2") }.map(\.at) == ["2026-03-12T09:30:00Z"])
    }

    @Test("The clock of a deputy begins when the ask leaves their desk, and not when it lay down there")
    func deputyReached() async throws {
        // Five working days after each was asked, both are due for the deputy on Wednesday the 11th: at 10, and at 11.
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment),
                say("2026-03-03T10:00", "m2", Words.developer, by: "u2"),
                answer("2026-03-04T11:00", 2, "lead", "raised_in_person"),
                answer("2026-03-11T12:00", 1, "deputy", "decide", ["option": .string("1")]),
            ], until: "2026-03-13T18:00")
        let letters = played.letters(to: "deputy").filter { $0.purpose != "correction" }
        #expect(
            letters.map(\.brief) == [
                "2026-03-11T10:00 ask deputy", "2026-03-12T09:00 ask deputy",
                // 16 working hours after that, and not after Wednesday 11:00.
                "2026-03-13T17:00 reminder deputy",
            ])
        #expect(letters.last?.text.contains("asked on Thursday 12 March, no answer yet") == true)
    }

    @Test("More asks than three: the digest names three and counts the rest, in 300 words")
    func digest() async throws {
        let lines = [Words.environment, Words.developer, Words.room, Words.data, Words.licences].enumerated().map {
            say("2026-03-02T10:0\($0.offset)", "m\($0.offset)", $0.element, by: "u\($0.offset)")
        }
        let played = try await Stage(Casting.usual).play(lines, until: "2026-03-16T09:00")
        let digests = played.letters(to: "funder", "digest")
        #expect(digests.map(\.at) == ["2026-03-09T08:00:00Z", "2026-03-16T08:00:00Z"])
        #expect(digests[0].text.contains("And 1 more."))
        #expect(digests[1].text.contains("And 2 more."))
        for digest in digests { #expect(digest.text.split(whereSeparator: \.isWhitespace).count <= 300) }
    }

    @Test(
        "Exactly one digest a week and funder, the first for the week of the first line; none where it is switched off")
    func weekly() async throws {
        let start = say("2026-03-04T10:00", "m1", Words.lunch)
        let quiet = try await Stage(Casting.usual).play([start], until: "2026-03-30T12:00")
        #expect(
            quiet.briefs == [
                "2026-03-09T08:00 heartbeat funder", "2026-03-16T08:00 heartbeat funder",
                "2026-03-23T08:00 heartbeat funder",
                // Summer time since the 29th.
                "2026-03-30T07:00 heartbeat funder",
            ])
        #expect(quiet.lines.allSatisfy { $0.text.split(separator: "\n").count <= 2 })
        let off = try await Stage(Casting.usual + "digest: {heartbeat: false}\n").play(
            [start], until: "2026-03-30T12:00")
        #expect(off.lines.isEmpty)
    }

    /// Five that slow the work, of one kind: none comes before another but by its age.
    private static let five = [
        Words.slowEnvironment, "The test environment is slow again today, it is slowing us down, but we carry on.",
        "Our staging environment is missing, that slows us down, we go on without it.",
        "There is no working test server, so everything takes longer, but we can work.",
        "No environment for the acceptance tests, we go on more slowly by hand.",
    ].enumerated().map { say("2026-03-02T10:0\($0.offset)", "m\($0.offset)", $0.element, by: "u\($0.offset)") }

    @Test("What stood in three digests in vain makes room for what has the same rank, so that each stands there")
    func turns() async throws {
        let played = try await Stage(Casting.usual).play(Self.five, until: "2026-04-27T09:00")
        let asks = played.letters(to: "funder", "digest").map { digest in
            digest.text.matches(of: #/\d\. IMP-(\d)/#).compactMap { Int($0.1) }
        }
        // Three times 1 to 3; then 4 and 5, and the oldest of the others; then what had one turn, by its age.
        #expect(asks == [[1, 2, 3], [1, 2, 3], [1, 2, 3], [4, 5, 1], [4, 5, 1], [4, 5, 1], [2, 3, 4]])
    }

    @Test("The page of a digest has all that waits, each with the link to its own page, and nothing that was written")
    func page() async throws {
        let stage = Stage(Casting.usual)
        let settings = try Settings.load(files: stage.files, environment: stage.folder.environment)
        let cast = RehearsalCast(settings)
        let reader = try Reader.shipped()
        let rehearsal = Rehearsal(on: try SQLiteLedger.inMemory(), of: cast, reading: { reader.read($0) })
        let lines = Self.five + [answer("2026-03-17T10:00", 1, "funder", "decide", ["option": .string("1")])]
        let end = try #require(Instant(rfc3339: "2026-03-18T09:00:00Z"))
        let sent = Mutex<[Letter]>([])
        try await rehearsal.run(try Script(Array(lines.joined(separator: "\n").utf8), file: "script"), until: end) {
            _, letter in
            sent.withLock { $0.append(letter) }
        } objected: { line, why in
            Issue.record("\(line.number): \(why)")
        }
        let letter = sent.withLock { letters in letters.last { $0.purpose == .digest } }
        let digest = try #require(letter).content.plainText
        #expect(digest.contains("And 2 more. Work slower: IMP-4, IMP-5."))
        let link = try #require(digest.firstMatch(of: #/This digest as a page: \S+/f/(\S+)/#))
        let page = try await cast.page(behind: String(link.1), of: rehearsal, at: end)
        let words = page.replacing(#/<[^>]+>/#, with: "")
        #expect(words.contains("Waiting for you now: 4"))
        let linked = page.matches(of: #/<a href="[^"]+/f/[^"]+">(?:<[^>]+>)*IMP-(\d)/#).map { String($0.1) }
        for number in 2...5 {
            #expect(words.contains("IMP-\(number): no working environment, since 2 March. Asked: a name and a date"))
            #expect(linked.contains("\(number)"))
        }
        // What is answered waits no more; its page is there still.
        #expect(
            words.contains("IMP-1: no working environment") && !words.contains("IMP-1: no working environment, since"))
        for said in ["slow again today", "staging", "by hand"] { #expect(!page.contains(said)) }
    }

    @Test("What stood in a digest alone is answered with its number, and the next one says what became of it")
    func answered() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Words.slowEnvironment),
                say("2026-03-16T10:00", "f1", "1: 1", by: "uf"),
            ], until: "2026-03-23T09:00")
        let digests = played.letters(to: "funder", "digest")
        #expect(digests.map(\.at) == ["2026-03-16T08:00:00Z", "2026-03-23T08:00:00Z"])
        #expect(digests[0].text.contains("Answer `1: 1`"))
        let decided = "the funder has decided: “You ask the supplier's manager”"
        #expect(played.thread("update").contains { $0.text.contains(decided) })
        #expect(
            digests[1].text.contains(
                "Your earlier ask IMP-1, no working environment: decided on Monday 16 March: “You ask the supplier's"
                    + " manager”."))
    }

    @Test("What stood in a digest and was taken back is corrected at once, and in the next digest")
    func takenBack() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                say("2026-03-02T10:00", "m1", Words.slowEnvironment), answer("2026-03-17T10:00", 1, "u1", "withdraw"),
            ], until: "2026-03-23T09:00")
        #expect(played.letters(to: "funder", "correction").map(\.at) == ["2026-03-17T10:00:00Z"])
        let digests = played.letters(to: "funder", "digest")
        #expect(digests.count == 2)
        #expect(digests.last?.text.contains("taken back on Tuesday 17 March; nothing is needed from you.") == true)
    }

    @Test("A funder reads German, the lead French, and the thread English, whatever is answered in")
    func languages() async throws {
        let people = Casting.people()
            .replacing("role: funder,", with: "role: funder, language: de,")
            .replacing("role: lead,", with: "role: lead, language: fr,")
        let played = try await Stage(Casting.source + people + Casting.product()).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment),
                say("2026-03-05T10:00", "f1", "1: meins bis Freitag", by: "uf"),
            ], until: "2026-03-05T12:00")
        #expect(played.letters(to: "funder", "ask").first?.text.contains("Antworten Sie `1`") == true)
        #expect(played.letters(to: "lead", "preview").first?.text.contains("ceci part au financeur") == true)
        #expect(
            played.thread("update").last?.text
                == "IMP-1: the funder has it and answers by Friday 6 March. You need do nothing.")
    }

    @Test("Three funders hear of their own products only, each with an own digest and budget")
    func threeFunders() async throws {
        let people = "people:\n" + (1...3).map { "  f\($0): {name: F \($0), chat: \"chat:f\($0)\"}\n" }.joined()
        let products =
            "products:\n"
            + (1...3).map {
                "  p\($0): {title: Product \($0), zone: Europe/London, funder: f\($0), teams: {t\($0): {channels: [\"chat:c\($0)\"]}}}\n"
            }.joined()
        let played = try await Stage(Casting.source + people + products).play(
            (1...3).map { say("2026-03-02T10:00", "m\($0)", Words.environment, channel: "c\($0)") },
            until: "2026-03-09T08:00")
        for number in 1...3 {
            let letters = played.letters(to: "f\(number)")
            #expect(letters.map(\.purpose) == ["ask", "reminder", "digest"])
            #expect(letters.allSatisfy { $0.text.contains("IMP-\(number)") })
            #expect(
                !letters.contains { letter in (1...3).contains { $0 != number && letter.text.contains("IMP-\($0)") } })
        }
    }

    @Test("A funder of two products gets one digest of both")
    func oneFunderTwoProducts() async throws {
        let people = "people:\n  f: {name: F, chat: \"chat:f\"}\n"
        let products =
            "products:\n"
            + (1...2).map {
                "  p\($0): {title: Product \($0), zone: Europe/London, funder: f, teams: {t\($0): {channels: [\"chat:c\($0)\"]}}}\n"
            }.joined()
        let played = try await Stage(Casting.source + people + products).play(
            (1...2).map { say("2026-03-02T10:00", "m\($0)", Words.environment, channel: "c\($0)") },
            until: "2026-03-09T08:00")
        #expect(
            played.letters(to: "f").map(\.brief) == [
                "2026-03-04T10:00 ask f", "2026-03-06T10:00 reminder f", "2026-03-09T08:00 digest f",
            ])
    }

    @Test("Two workspaces count on their own, and an answer goes where its person is known")
    func workspaces() async throws {
        func config(_ name: String) -> String {
            """
            workspace: \(name)
            sources: {\(name): {kind: generic, secret: \(Paper.secret)}}
            people: {f\(name): {name: F, chat: "\(name):f"}}
            products: {p\(name): {zone: Europe/London, funder: f\(name), teams: {t: {channels: ["\(name):c"]}}}}

            """
        }
        let played = try await Stage(config("one"), config("two")).play(
            [
                say("2026-03-02T10:00", "m1", Words.environment, by: "u1", channel: "c", source: "one"),
                say("2026-03-02T10:00", "m1", Words.environment, by: "u2", channel: "c", source: "two"),
                answer("2026-03-02T11:00", 1, "ftwo", "decide", ["option": .string("1")]),
                answer("2026-03-02T12:00", 1, "u2", "done"),
            ], until: "2026-03-04T10:00")
        #expect(played.state.impediments.map(\.id) == ["IMP-1", "IMP-1"])
        #expect(played.objections.isEmpty)
        #expect(played.letters(to: "fone").map(\.brief) == ["2026-03-04T10:00 ask fone"])
        #expect(played.letters(to: "ftwo").isEmpty)
        #expect(played.lines.filter { $0.to == "channel:two:c" }.map(\.purpose) == ["receipt", "update", "closing"])
    }

    @Test("Evidence stands in the digest as days since")
    func evidence() async throws {
        let shown =
            #"{"at":"2026-03-04T12:00:00Z","evidence":{"product":"intake","kind":"working_software","text":"shown"}}"#
        let played = try await Stage(Casting.usual).play([shown], until: "2026-03-09T08:00")
        #expect(played.lines.first?.text.contains("Working software last shown to a user 5 days ago.") == true)
    }

    @Test("A bad line of a script is named with file, line and column; so is a source that nobody configured")
    func badLines() async throws {
        let good = say("2026-03-02T10:00", "m1", Words.lunch)
        let bad = [
            "{", "{}", #"{"at":"yesterday","delete":{"source":"chat","channel":"c","id":"m"}}"#,
            #"{"at":"2026-03-02T10:00:00Z","answer":{"impediment":"IMP-1","by":"u1","verb":"dance"}}"#,
            #"{"at":"2026-03-01T10:00:00Z","delete":{"source":"chat","channel":"c","id":"m"}}"#,
            say("2026-03-02T10:00", "m1", Words.lunch, source: "nowhere"),
        ]
        for line in bad {
            let problem = await #expect(throws: ScriptProblem.self, "\(line)") {
                _ = try await Stage(Casting.usual).play([good, line])
            }
            #expect(problem?.description.hasPrefix("script:2:1: ") == true)
        }
    }

    @Test(
        "A word that is not in its set is told with the set",
        arguments: [
            (
                #""answer":{"impediment":"IMP-1","by":"u1","verb":"dance"}"#,
                "answer.verb: dance is not known; write one of own,"
            ),
            (
                #""answer":{"impediment":"IMP-1","by":"u1","verb":"correct","category":"dance"}"#,
                "answer.category: dance is not known; write one of resources, team, access_to_users, other, none"
            ),
            (
                #""evidence":{"product":"intake","kind":"dance"}"#,
                "evidence.kind: dance is not known; write one of working_software,"
            ),
        ])
    func closedSets(what: String, told: String) {
        let line = #"{"at":"2026-03-02T10:00:00Z",\#(what)}"#
        let problem = #expect(throws: ScriptProblem.self) { try Script(Array(line.utf8), file: "script") }
        #expect(problem?.description.hasPrefix("script:1:1: " + told) == true, "\(problem?.description ?? "")")
    }
}
