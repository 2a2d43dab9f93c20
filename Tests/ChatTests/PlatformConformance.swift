import Chat
import Impediments
import Letters
import Testing

/// What every platform must hold, whatever its words are. A new platform adds one case.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var platform: any ChatPlatform
    var thread: Address
    /// An authentic delivery at `vectorMoment`.
    var delivery: RawDelivery
    /// Headers that carry its proof of origin.
    var proof: Set<String>
    /// The body is part of what is signed.
    var signsBody: Bool
    /// What makes a second copy of a request known as one.
    var idempotencyKey: @Sendable (Request) -> String?
    /// The places in a body that a client reads as markup or as a mention.
    var markup: @Sendable (Request) -> [String]
    /// The tag of a link with these words as its title and address.
    var link: @Sendable (_ words: String) -> String = { "a href=\"\($0)\"" }

    static let all: [ConformanceCase] = speaking + [github, gitlab, gitlabByToken]
    /// Those that carry letters, too.
    static let speaking: [ConformanceCase] = [generic, matrix, slack]

    static let github = listening(
        "github", GitHubHook.platform, GitHubHook.delivery(GitHubHook.published), proof: ["X-Hub-Signature-256"])
    static let gitlab = listening(
        "gitlab", GitLabHook.platform, GitLabHook.delivery(GitLabHook.created),
        proof: ["webhook-id", "webhook-timestamp", "webhook-signature"])
    static let gitlabByToken = listening(
        "gitlab, by secret token", GitLabHook.byToken, GitLabHook.withToken(GitLabHook.created),
        proof: ["X-Gitlab-Token"], signsBody: false)

    private static func listening(
        _ name: String, _ platform: any ChatPlatform, _ delivery: RawDelivery, proof: Set<String>,
        signsBody: Bool = true
    ) -> ConformanceCase {
        ConformanceCase(
            testDescription: name, platform: platform,
            thread: .thread(source: "code", channel: "acme/app", thread: nil),
            delivery: delivery, proof: proof, signsBody: signsBody, idempotencyKey: { _ in nil }, markup: { _ in [] })
    }

    static let generic = ConformanceCase(
        testDescription: "generic", platform: GenericSource().platform,
        thread: .thread(source: "chat", channel: "general", thread: "m1"),
        delivery: GenericSource().delivery(Array(created(wholeMessage).utf8)),
        proof: ["webhook-id", "webhook-timestamp", "webhook-signature"], signsBody: true,
        idempotencyKey: { $0.value(of: "webhook-id") },
        // Plain text within JSON: there is no markup at all.
        markup: { _ in [] })

    static let matrix = ConformanceCase(
        testDescription: "matrix", platform: MatrixSource().platform,
        thread: .thread(source: "matrix", channel: "!room", thread: "$root"),
        delivery: MatrixSource().delivery(#"{"events":[\#(MatrixSource.event(MatrixSource.words("x")))]}"#),
        proof: ["Authorization"], signsBody: false,
        idempotencyKey: { $0.url },
        markup: { request in [request.json.string("formatted_body") ?? ""] })

    static let slack = ConformanceCase(
        testDescription: "slack", platform: SlackOut().platform, thread: SlackOut().thread,
        delivery: SlackOut().delivery(
            #"{"type":"event_callback","team_id":"T0ACME","event_id":"Ev1","event_time":1700000000,"event":{"type":"message","channel":"C0FORMS","channel_type":"channel","user":"U0ANNA","ts":"1700000000.123456","text":"no env"}}"#,
            type: "application/json"),
        proof: ["X-Slack-Signature", "X-Slack-Request-Timestamp"], signsBody: true,
        idempotencyKey: { $0.json.at("metadata/event_payload")?.string("id") },
        markup: { SlackRules.markup(in: $0.json) },
        link: { "\($0)|\($0)" })
}

@Suite("Every platform")
struct PlatformConformance {
    static let hostile = [
        "@here @channel @everyone @room <!here> <@U1>", "<b>bold</b> <script>x</script> <a href='x'>y</a>",
        "`code` *strong* _under_ [title](https://evil.example)", "https://matrix.to/#/@anna:example.test",
        "\u{0}\u{7}\u{1B}[31m\r\n\t\u{202E}",
        "\"}],\"m.mentions\":{\"room\":true}", "</p></code>&lt;", String(repeating: "ä<", count: 50_000),
    ]

    @Test("an authentic delivery is accepted, and read", arguments: ConformanceCase.all)
    func authentic(one: ConformanceCase) throws {
        try one.platform.verify(one.delivery, at: vectorMoment)
        #expect(one.platform.decode(one.delivery, at: vectorMoment).count == 1)
        #expect(one.platform.route(method: one.delivery.method, path: one.delivery.path) == .delivery)
    }

    @Test(
        "without its proof, with it twice, or with any byte of it changed, it is refused",
        arguments: ConformanceCase.all)
    func tampered(one: ConformanceCase) {
        func isRefused(_ delivery: RawDelivery) -> Bool {
            do {
                try one.platform.verify(delivery, at: vectorMoment)
                return false
            } catch { return (400..<500).contains(error.answer.status) }
        }
        for (index, header) in one.delivery.headers.enumerated() where one.proof.contains(header.name) {
            var other = one.delivery
            other.headers.remove(at: index)
            #expect(isRefused(other), "\(header.name) is missing")
            other = one.delivery
            other.headers.append(header)
            #expect(isRefused(other), "\(header.name) stands twice")
            for position in header.value.indices.dropFirst("Bearer ".count) {
                other = one.delivery
                let changed: Character = header.value[position] == "1" ? "2" : "1"
                other.headers[index].value.replaceSubrange(position...position, with: String(changed))
                #expect(isRefused(other), "\(header.name): \(other.headers[index].value)")
            }
        }
        guard one.signsBody else { return }
        for index in one.delivery.body.indices {
            var other = one.delivery
            other.body[index] ^= 1
            #expect(isRefused(other), "byte \(index) of the body")
        }
    }

    @Test("the same letter has the same key each time, and another letter another", arguments: ConformanceCase.speaking)
    func idempotency(one: ConformanceCase) throws {
        func key(_ letter: Letter, _ seconds: Int) throws -> String? {
            let context = SendContext(now: vectorMoment + .seconds(seconds))
            return try one.platform.encode(letter, to: one.thread, context: context).request.flatMap(one.idempotencyKey)
        }
        #expect(try key(letter(), 0) != nil)
        #expect(try key(letter(), 0) == key(letter(), 86_400))
        #expect(try key(letter(), 0) != key(letter(key: "other"), 0))
        #expect(try key(letter(key: "a/b.c ü\n"), 0)?.utf8.allSatisfy { (0x21...0x7E).contains($0) } == true)
    }

    @Test(
        "nothing that a person wrote becomes markup, a mention or a broken body", arguments: ConformanceCase.speaking,
        hostile)
    func hostileWords(one: ConformanceCase, words: String) throws {
        let prose: [Prose] = [
            Prose(verbatim: words), Prose(spans: [.code(words), .strong(words), .link(title: words, url: words)]),
            Prose(verbatim: words, kind: .quote),
        ]
        let request = try #require(
            one.platform.encode(letter(paragraphs: prose), to: one.thread, context: .init(now: vectorMoment)).request)
        #expect(request.json.defect() == nil)
        #expect(!request.body.contains { $0 < 0x20 })
        #expect(!request.url.utf8.contains { $0 <= 0x20 || $0 > 0x7E })
        #expect(request.headers.allSatisfy { !$0.value.utf8.contains { $0 < 0x20 } })
        #expect(request.json.at("m.mentions") == nil || request.json.at("m.mentions") == [:])
        let own: Set<String> = ["p", "code", "strong", "blockquote", "br"]
        for markup in one.markup(request) {
            for tag in markup.matches(of: #/<\/?([^>]*)>/#) where !own.contains(String(tag.1)) {
                // The only link that may stand there leads where the letter's own link leads.
                #expect(tag.1 == "a" || String(tag.1) == one.link(words), "\(tag.0)")
            }
        }
    }

    @Test("a path that nobody serves is unknown", arguments: ConformanceCase.all)
    func unknownPaths(one: ConformanceCase) {
        for path in ["/nowhere", "//", "/..", "/%2e%2e/x", "/replies/1", "/transactions", "/?x"] {
            #expect(one.platform.route(method: "POST", path: path) == .unknown, "\(path)")
        }
        #expect((400..<500).contains(one.platform.refusal(of: .unknown).status))
    }

    @Test("what is decoded can be stored and read back", arguments: ConformanceCase.all)
    func codable(one: ConformanceCase) throws {
        for item in one.platform.decode(one.delivery, at: vectorMoment) {
            let inbound = try #require(item.inbound)
            #expect(try decodedAgain(inbound) == inbound)
            #expect(inbound.source == one.platform.source)
        }
    }
}
