import Foundation
import Impediments
import Testing
import Triage

@Suite("Reading messages")
struct ReaderTests {
    static let reader = Result { try Reader.shipped() }

    static func read(_ text: String) throws -> Reading { try reader.get().read(text) }

    /// None of these stands in the corpus.
    static let pairs: [(String, Category, String, Category)] = [
        (
            "The demo server has not been delivered, we can't show anything", .resources,
            "The demo server has been delivered, thanks", .nothing
        ),
        (
            "We have no VPN access to the billing system", .resources,
            "We have no access to the billing clerks, their boss says no", .accessToUsers
        ),
        (
            "Nobody has ordered the licences for the test tool", .resources,
            "Nobody on the team can do testing, the post is vacant", .team
        ),
        (
            "Our analyst has been moved to the airport project", .team,
            "The airport project's API is late and ours can't work without it", .other
        ),
        (
            "The midwives cancelled again, no slot before autumn", .accessToUsers,
            "Two midwives tried the build today and loved it", .nothing
        ),
        (
            "We are blocked, the test server is missing", .resources,
            "We were blocked by the test server, it's solved now", .nothing
        ),
        (
            "The board can't decide which of the two it wants", .other,
            "If the board can't decide we could flip a coin, but it did, all good", .nothing
        ),
        (
            "Our product owner has left and nobody replaces her", .team,
            "Our product owner won't let us talk to the customers", .accessToUsers
        ),
        (
            "No tenemos servidor de pruebas, no podemos trabajar", .resources, "Gracias, el servidor ya funciona",
            .nothing
        ),
        (
            "Unsere Testerin wurde in ein anderes Projekt versetzt", .team, "Der Testserver läuft wieder, danke",
            .nothing
        ),
    ]

    /// What thousands of people type every day, some of it word for word in the corpus: where authors avoid the obvious
    /// words, these begin to stand for what is none, and a larger corpus reads them wrongly.
    static let ordinary: [(Category, [String])] = [
        (
            .resources,
            [
                "The test environment is down", "No test environment yet.",
                "The staging server is very slow this afternoon",
                "We still have no access to the database", "My laptop is broken", "My licence expired yesterday",
                "We have no test data", "The invoice has not been paid", "VPN does not work since this morning",
                "Still no budget for the tool", "We have no room to work in", "I have no account yet",
            ]
        ),
        (
            .team,
            [
                "Our tester is ill", "We have no tester", "The only developer has left",
                "Nobody in the team knows Kotlin",
                "Anna was moved to another project", "We are too few for this", "There is no product owner",
                "Our designer is shared with two other teams", "The DBA is on leave and nobody stands in",
            ]
        ),
        (
            .accessToUsers,
            [
                "The users have no time this month", "The customer does not answer", "We may not talk to the users",
                "No feedback from the client yet", "The nurses cancelled again",
                "Nobody knows whom to ask among the teachers", "The surgeons will not give us half an hour",
                "All contact goes through the account manager", "The experts are too expensive to ask",
            ]
        ),
        (
            .other,
            [
                "We wait for the API of the other team", "Still no decision on the colours",
                "The requirements keep changing",
                "Legal has not approved the text yet", "The vendor is late again", "CI is slow today",
                "Production is down",
                "We wait for the architecture board to decide", "The review takes a week",
            ]
        ),
        (
            .nothing,
            [
                "The test environment works again", "Demo went well, thanks all", "Is staging down?",
                "Our tester is back",
                "Anna joins us on Monday", "Lunch?", "I'll be on holiday next week", "The customer answered, all clear",
                "The licence was renewed", "Deploy is done", "No blockers", "Who has the VPN keys?",
                "We met three nurses today", "Staging is fast again", "Sprint planning at ten",
                "yesterday: tests, today: tests, blockers: none",
            ]
        ),
    ]

    @Test("the most ordinary statements are read rightly", arguments: ordinary)
    func readsTheOrdinary(_ category: Category, _ texts: [String]) throws {
        for text in texts {
            let reading = try Self.read(text)
            #expect(reading.category == category, "\(text): \(reading.aloud)")
        }
    }

    @Test("two messages nearly alike are told apart", arguments: pairs)
    func tellsPairsApart(_ first: String, _ a: Category, _ second: String, _ b: Category) throws {
        #expect(try Self.read(first).category == a)
        #expect(try Self.read(second).category == b)
    }

    @Test(
        "a plain statement that work stands still is a blocker, one that takes it back is not",
        arguments: [
            ("The vets are too busy to see us, work on the stable screen has stopped.", true),
            ("The quarrymen have no time for us, so the story stands still.", true),
            ("Nobody from the opera talks to us and we are stuck.", true),
            ("The auditors have little time for us, are we stuck?", false),
            ("The auditors have no time for us, but we are no longer blocked on that.", false),
        ])
    func standstill(text: String, stopped: Bool) throws {
        #expect(try Self.read(text).blocker == stopped)
    }

    @Test("a blocker is said only where work cannot go on")
    func tellsStoppedFromSlow() throws {
        #expect(try Self.read("There is no staging environment, so nothing can be released").blocker)
        #expect(try !Self.read("The staging environment is a bit slow, it takes longer to test").blocker)
        #expect(try !Self.read("No blockers, all good here").blocker)
    }

    @Test(
        "a message about nothing in the way is none, and so are replies and questions",
        arguments: ["no blockers", "B: none", "thanks!", "Who books the room for the retro?", "good morning all", "👍"])
    func leavesChatterAlone(_ text: String) throws {
        #expect(try Self.read(text).category == .nothing)
    }

    @Test("users who tried the product are both kinds of evidence, slides are none")
    func seesEvidence() throws {
        #expect(
            try Self.read("We demoed the build to four nurses today and they tried it themselves").evidence
                == [.workingSoftware, .userContact])
        #expect(try Self.read("Slides for the steering group are done").evidence.isEmpty)
    }

    @Test("the words that decided stand in the message")
    func givesReasons() throws {
        let text = "Since Monday we have no test environment, nothing has been deployed"
        let reading = try Self.read(text)
        #expect(!reading.why.isEmpty)
        #expect(reading.why.allSatisfy { text.contains($0) })
        #expect(reading.why.contains { $0.contains("environment") })
    }

    @Test("confidences are shares of one, and the second is never above the first")
    func keepsConfidencesInOrder() throws {
        for text in ["asdf", "no server", "the nurses have no time", "blocked by legal", "who?"] {
            let reading = try Self.read(text)
            #expect(reading.confidence >= reading.runnerUp.confidence)
            #expect(reading.confidence + reading.runnerUp.confidence <= 1.000_001)
            #expect(reading.category != reading.runnerUp.category)
            #expect(reading.subreason.category == reading.category)
        }
    }

    @Test("a message with two troubles gives both, one with one gives one")
    func splitsMessages() throws {
        let both = try Self.read("The Figma licence expired and also our only tester has left the company.")
        #expect(Set([both.category] + both.more.map(\.category)) == [.resources, .team])
        #expect(both.more.allSatisfy { $0.more.isEmpty })

        let list = try Self.read(
            "Standup:\n1. no test data from the bank, import is stuck\n2. the surgeons have no time to talk to us")
        #expect(Set([list.category] + list.more.map(\.category)) == [.resources, .accessToUsers])

        #expect(try Self.read("No test server. It was promised for Monday. Nothing can be deployed.").more.isEmpty)
        for text in [
            "they took Pavel to the other project. I can not test everything for the release",
            "The licence has run out. The build is red for all of us",
            "We have only one tester for five teams. I can not test everything",
        ] {
            #expect(try Self.read(text).more.isEmpty, "\(text)")
        }
        // What cannot be reached is missing by itself.
        let login = try Self.read(
            "The nurses have no time for us. I can't log in to the test server, the account is locked.")
        #expect(Set([login.category] + login.more.map(\.category)) == [.resources, .accessToUsers])
        #expect(try Self.read("All good today. The search is done. Lunch at noon?").more.isEmpty)
    }

    @Test("what others said, code and addresses are not read")
    func leavesQuotesOut() throws {
        #expect(try Self.read("> we have no test server, all stopped\nthanks, I will look").category == .nothing)
        let plain = try Self.read("all good, the search is done")
        #expect(try Self.read("<@U02AB> all good, the search is done https://example.org/no-server `blocked`") == plain)
    }

    @Test(
        "the language is told where it is one that is known",
        arguments: [
            ("We have no server and it is Friday", "en"), ("No hay servidor y no podemos trabajar", "es"),
            ("Wir haben noch keinen Server", "de"), ("Nous n'avons pas de serveur pour les tests", "fr"),
            ("Não temos servidor e ninguém sabe porque", "pt"), ("Нет сервера", "und"), ("", "und"), ("🎉", "und"),
        ])
    func tellsLanguages(_ text: String, _ language: String) throws {
        #expect(try Self.read(text).language == language)
    }

    @Test(
        "hostile text is read like any other",
        arguments: [
            "", " ", "\n\n", "🎉", "👩‍👩‍👧‍👦🏳️‍🌈", String(repeating: "a", count: 100_000),
            String(repeating: "no server ", count: 10_000), String(repeating: "🧱", count: 50_000),
            String(repeating: "`", count: 5_000), String(repeating: "<@", count: 5_000), "> ", "```", "<@U1",
            "אין לנו שרת בדיקה", "\u{202E}revres on\u{202C}", "no\u{200D}\u{200B} se\u{200B}rver", "\u{0}\u{1}", "'",
            "''''",
            "e\u{301}\u{301}\u{301}", String(repeating: "\u{301}", count: 3_000), "ß", "İ", "…", "1)", ". . . .", "B:",
        ])
    func survives(_ text: String) throws {
        let reading = try Self.read(text)
        #expect((0...1).contains(reading.confidence))
        #expect(reading.confidence.isFinite)
    }

    @Test("a message without a word is no impediment")
    func wordlessIsNone() throws {
        for text in ["", "   ", "🎉🎉", "???", "> no server"] { #expect(try !Self.read(text).isImpediment) }
    }

    @Test(
        "a picture by its name is no word",
        arguments: [":eyes:", ":white_check_mark:", ":+1: :tada:", ":raised_hands:", "::", ":no_entry::no_bell:"])
    func readsNoPictures(_ text: String) throws {
        let reading = try Self.read(text)
        #expect(reading.category == .nothing && !reading.abstain && reading.evidence.isEmpty)
    }

    @Test(
        "what is asked, planned, or done by others is no proof of life",
        arguments: [
            "If the nurses had tried it we would know.", "La semana que viene les enseñamos la primera versión.",
            "The surgeons are too busy to talk to us, we cannot go on.",
            "Die Rechnung unserer Freiberufler ist nicht bezahlt, sie arbeiten nicht mehr.",
        ])
    func provesNothing(_ text: String) throws { #expect(try Self.read(text).evidence == []) }

    @Test("a reading is one line of JSON with its keys in order")
    func writesJSON() throws {
        let line = try Self.read("The Figma licence expired and also our only tester has left the company.").json(
            id: "\"a\\n\"")
        #expect(!line.contains("\n"))
        let keys = [
            "id", "category", "blocker", "confidence", "subreason", "evidence", "runner_up", "abstain", "language",
            "why", "more",
        ]
        let places = keys.map { line.range(of: "\"\($0)\":")?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }
}
