import Correspondence
import Crypto
import Curl
import Foundation
import Impediments
import Ledger
import Testing

@testable import Daemon

@Suite("Proofs of life, told by word")
struct EvidenceByWordTests {
    private func addressed(_ at: String, _ id: String, _ text: String) -> String {
        say(at, id, text).replacing(#""text""#, with: #""addressed":true,"text""#)
    }

    @Test("are answered in one line, stand in the digest as dates, and their words go nowhere")
    func noted() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                addressed("2026-03-04T12:00", "m1", "@straw shown to three nurses of ward seven"),
                addressed("2026-03-05T12:00", "m2", "@straw session cancelled"),
                addressed("2026-03-05T12:30", "m3", "@straw first benefit: a form takes four minutes less"),
            ], until: "2026-03-09T08:00")
        let answers = played.thread().map(\.text)
        #expect(answers.count == 3)
        #expect(
            answers.first
                == "Noted: working software was shown to 3 users, and a talk with 3 users. The funder sees the date and the "
                + "count, not your words.")
        #expect(answers.allSatisfy { !$0.contains("ward") && !$0.contains("minutes") })
        #expect(played.state.impediments.isEmpty)
        let digest = try #require(played.letters(to: "funder").last?.text)
        #expect(digest.contains("Working software last shown to a user 5 days ago. Last talk with a user 5 days ago."))
        #expect(!digest.contains("ward"))
    }

    @Test("what also stands in the way is raised as ever")
    func both() async throws {
        let played = try await Stage(Casting.usual).play(
            [
                addressed(
                    "2026-03-04T12:00", "m1",
                    "@straw session cancelled because the nurses are too busy to talk to us, we cannot go on without them."
                )
            ], until: "2026-03-04T13:00")
        #expect(played.state.impediments.map(\.category) == ["access_to_users"])
        #expect(played.thread().map(\.purpose) == ["receipt"])
    }

    @Test(
        "a talk that did not take place is noted, though no way to the users is read from it",
        arguments: [
            "@straw session cancelled because the ward was full",
            "@straw session cancelled because the head physio is ill",
            "@straw Gespräch abgesagt, weil die Station voll war",
        ])
    func cancelled(text: String) async throws {
        let played = try await Stage(Casting.usual).play(
            [addressed("2026-03-04T12:00", "m1", text)], until: "2026-03-04T13:00")
        #expect(played.state.impediments.isEmpty)
        #expect(
            played.thread().map(\.text) == [
                "Noted: a talk with users that did not take place. The funder sees the date and the count, "
                    + "not your words."
            ])
    }

    @Test("of another kind, its reason is raised as ever")
    func cancelledForAnother() async throws {
        let text = "@straw session cancelled because our test server is down"
        let played = try await Stage(Casting.usual).play(
            [addressed("2026-03-04T12:00", "m1", text)], until: "2026-03-04T13:00")
        #expect(played.state.impediments.map(\.category) == ["resources"])
        #expect(played.thread().map(\.purpose) == ["receipt"])
    }

    @Test(
        "what is denied, or stands in the way, proves nothing",
        arguments: [
            "@straw wir haben es den Nutzern nie gezeigt", "@straw mit den Pflegern haben wir nie gesprochen",
            "@straw shown to the nurses on paper, we have no test environment, nothing can be deployed, "
                + "work is stopped",
        ])
    func denied(text: String) async throws {
        let played = try await Stage(Casting.usual).play(
            [addressed("2026-03-04T12:00", "m1", text)], until: "2026-03-09T08:00")
        #expect(played.state.impediments.count == 1)
        let digest = try #require(played.letters(to: "funder").last?.text)
        #expect(digest.contains("Not known: when working software was last shown, or users last spoken to."))
    }

    @Test(
        "what is only read like one, without a word of showing, using or talking, or in the denial of it, is none",
        arguments: [
            "tell me about it, 40 mins stood outside clapham junction",
            "Der Chefarzt hat seine Brille wieder als vermisst gemeldet. Ticket geschlossen, war auf der Stirn",
            "Der Ultraschall auf Station 2 schickt keine Bilder mehr ins PACS. Der Hersteller sagt, er kommt frühestens "
                + "nächste Woche. Da hängt unsere ganze Abnahme dran",
            "so the pilot customers. we were meant to talk to three of them about the new console this week and their "
                + "account manager says we're not allowed to contact them before renewal",
        ])
    func readAlone(text: String) async throws {
        let played = try await Stage(Casting.usual).play(
            [say("2026-03-04T12:00", "m1", text)], until: "2026-03-09T08:00")
        let digest = try #require(played.letters(to: "funder").last?.text)
        #expect(digest.contains("Not known: when working software was last shown, or users last spoken to."))
    }

    @Test(
        "are noted, and raise nothing, where the words read as an impediment",
        arguments: [
            "@straw falado com as enfermeiras", "@straw nous avons parlé aux patients",
            "@straw se lo hemos enseñado a una enfermera", "@straw mostrado aos doentes",
        ])
    func alsoReadOtherwise(text: String) async throws {
        let played = try await Stage(Casting.usual).play(
            [addressed("2026-03-04T12:00", "m1", text)], until: "2026-03-04T13:00")
        #expect(played.state.impediments.isEmpty)
        #expect(played.thread().count == 1)
    }

    @Test("said in passing, without addressing the bot, a command is none")
    func passing() async throws {
        let played = try await Stage(Casting.usual).play(
            [say("2026-03-04T12:00", "m1", "runs")], until: "2026-03-04T13:00")
        #expect(played.lines.isEmpty)
    }
}

extension DaemonTests {
    @Suite("Releases, and the page of a product")
    struct StreamTests {
        private static let secret = "a secret of sixteen characters"
        private static let configuration = """
            server: {listen: "127.0.0.1:0", link_key: a key for the links}
            sources: {chat: {kind: generic, secret: \(Paper.secret)}, code: {kind: github, secret: \(secret)}}
            people: {funder: {name: The funder, role: funder, mail: funder@example.org}, lead: {chat: "chat:lead"}}
            products:
              intake:
                title: Intake
                lead: lead
                funder: funder
                promises: ["Forms in a week"]
                teams: {forms: {size: 6, channels: ["chat:general", "code:acme/app"]}}

            """

        private func release(_ id: Int, _ repository: String = "acme/app") -> String {
            #"{"action":"published","release":{"id":\#(id),"draft":false,"prerelease":false,"published_at":"2026-01-05T09:00:00Z"},"repository":{"full_name":"\#(repository)"}}"#
        }

        private func post(_ body: String, to daemon: RunningDaemon, guid: String, code: String? = nil) async throws
            -> Int
        {
            let bytes = Array(body.utf8)
            let mac = HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: Data(Self.secret.utf8)))
            let hex = mac.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
            return Int(
                try await daemon.ask(
                    "POST", "/hooks/code", body: bytes,
                    headers: [
                        CurlHeader("Content-Type", "application/json"), CurlHeader("X-GitHub-Event", "release"),
                        CurlHeader("X-GitHub-Delivery", guid),
                        CurlHeader("X-Hub-Signature-256", code ?? "sha256=\(hex)"),
                    ]
                ).status)
        }

        @Test("a release is working software of the team that lists its repository, once however often it is told")
        func released() async throws {
            try await RunningDaemon.run(Self.configuration) { daemon in
                #expect(try await post(release(1), to: daemon, guid: "g1") == 200)
                #expect(try await post(release(1), to: daemon, guid: "g1") == 200)
                // Under another number, which no signature covers.
                #expect(try await post(release(1), to: daemon, guid: "g2") == 200)
                #expect(try await post(release(2, "acme/other"), to: daemon, guid: "g3") == 200)
                #expect(try await post(release(3), to: daemon, guid: "g4", code: "sha256=00") == 401)
                #expect(try await post(release(4), to: daemon, guid: "g5") == 200)
                var found: [Evidence] = []
                while found.count < 2 {
                    found = try await daemon.ledger.read { try $0.evidence(in: "default", product: nil, since: nil) }
                    try await Task.sleep(for: .milliseconds(20))
                }
                #expect(found.map(\.kind) == [.workingSoftware, .workingSoftware])
                #expect(found.allSatisfy { $0.product == "intake" && $0.team == "forms" && $0.text == nil })
                #expect(try await daemon.ledger.read { try $0.quarantine(limit: 9) }.isEmpty)
            }
        }

        @Test("its page is the funder's alone, names nobody, and shows what is missing")
        func page() async throws {
            try await RunningDaemon.run(Self.configuration) { daemon in
                _ = try await daemon.say(
                    "We have no test environment, nothing can be deployed, we are blocked.", id: "m1")
                _ = try await daemon.signed("GET", "/hooks/chat/replies?in_reply_to=m1&wait=20")
                let links = Links(key: Array(SHA256.hash(data: Data("a key for the links".utf8))), publicURL: "")
                func show(_ person: String, _ product: String) async throws -> CurlResponse {
                    let request = LinkRequest(person: person, page: .product(product), at: .wallClock)
                    return try await daemon.ask("GET", try #require(links.url(for: request, in: "default")))
                }
                let page = try await show("funder", "intake")
                #expect(page.status == 200)
                for words in [
                    "Intake: from words to use", "Nothing is noted yet", "It runs:</strong>", "not yet", "IMP-1",
                    "Environments:</strong>", "absent since", "Money:</strong>", "nothing is reported as missing",
                    "Forms in a week",
                ] {
                    #expect(page.text.contains(words), "\(words)")
                }
                #expect(!page.text.contains("deployed, we are blocked"))
                #expect(page.text.ranges(of: "<h1>").count == 1)
                #expect(try await show("lead", "intake").status == 404)
                #expect(try await show("funder", "other").status == 404)
            }
        }
    }
}
