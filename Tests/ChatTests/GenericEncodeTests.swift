import Chat
import Impediments
import Letters
import Testing

@Suite("The generic source, out")
struct GenericEncodeTests {
    let source = GenericSource()
    let thread = Address.thread(source: "chat", channel: "general", thread: "m1")

    func request(_ letter: Letter, to address: Address, at now: Instant = vectorMoment) throws -> Request? {
        try source.platform.encode(letter, to: address, context: .init(now: now)).request
    }

    @Test("a reply has the shape that programs rely on")
    func reply() throws {
        let about = Letter.Card(
            id: "IMP-1", category: .resources, severity: .stopped, state: .triaged, tier: .l0, product: "intake",
            team: "forms")
        let request = try request(
            letter(actions: [.init(Answer(.correct), label: "Not so?")], about: about), to: thread)
        #expect(request?.method == "POST")
        #expect(request?.url == "https://bot.example.org/replies")
        #expect(
            request?.json.text
                == #"{"type":"reply.created","timestamp":"2023-11-14T22:13:20Z","data":{"id":"IMP-1/receipt","channel":"general","thread":"m1","in_reply_to":"m1","purpose":"receipt","text":"IMP-1: no test environment.","impediment":{"id":"IMP-1","category":"resources","severity":"stopped","state":"triaged","tier":"L0","product":"intake","team":"forms"},"actions":[{"verb":"correct","label":"Not so?"}]}}"#
        )
    }

    @Test("an update carries the id of what it replaces; a private letter names its reader")
    func otherKinds() throws {
        let update = try request(letter(key: "IMP-1/2", replaces: "IMP-1/receipt"), to: thread)?.json
        #expect(update?.at("type") == "reply.updated")
        #expect(update?.at("data/id") == "IMP-1/receipt")
        #expect(update?.at("data/impediment") == .null)
        let direct = try request(letter(key: "IMP-1/ask"), to: .direct(source: "chat", user: "u7"))?.json
        #expect(direct?.at("type") == "direct.created")
        #expect(direct?.at("data/to") == "u7")
        #expect(direct?.at("data/id") == "IMP-1/ask")
    }

    @Test("each attempt has the same id and body, and a time and signature of its own that verify")
    func attempts() throws {
        let first = try request(letter(), to: thread)
        let later = vectorMoment + .seconds(3600)
        let second = try request(letter(), to: thread, at: later)
        #expect(first?.value(of: "webhook-id") == second?.value(of: "webhook-id"))
        #expect(first?.value(of: "webhook-id")?.wholeMatch(of: #/msg_[0-9a-f]{32}/#) != nil)
        #expect(first?.body == second?.body)
        #expect(first?.value(of: "webhook-timestamp") != second?.value(of: "webhook-timestamp"))
        let sent = RawDelivery(
            method: "POST", path: "", target: "/", headers: second?.headers ?? [], body: second?.body ?? [])
        #expect(source.refusal(of: sent, at: later) == nil)
    }

    @Test("another key, address or workspace is another id")
    func differentIDs() throws {
        var other = letter()
        other.workspace = "second"
        let ids = try [
            request(letter(), to: thread), request(letter(key: "k"), to: thread), request(other, to: thread),
            request(letter(), to: .direct(source: "chat", user: "u1")),
        ].map { $0?.value(of: "webhook-id") }
        #expect(Set(ids).count == 4)
    }

    @Test("without a reply URL a letter is kept, and its envelope is the same")
    func kept() throws {
        let keeping = GenericSource(replyURL: nil).platform
        #expect(try keeping.encode(letter(), to: thread, context: .init(now: vectorMoment)) == .keep)
        #expect(try keeping.envelope(for: letter(), to: thread) == request(letter(), to: thread)?.body)
    }

    @Test(
        "what it cannot carry it says",
        arguments: [
            Address.mail(mailbox: "a@example.org", name: nil), .entrance(source: "chat", channel: "general"),
            .thread(source: "other", channel: "general", thread: nil),
        ])
    func impossible(address: Address) {
        #expect(throws: EncodingFailure.self) { try request(letter(), to: address) }
    }

    enum Outcome { case sent, retry, dead }

    @Test("every status means one thing", arguments: 200...599)
    func verdicts(status: Int) {
        let expected: Outcome =
            switch status {
            case 200...299: .sent
            case 408, 425, 429, 500...599: .retry
            default: .dead
            }
        let outcome: Outcome =
            switch source.platform.verdict(on: Response(status: status, body: []), at: vectorMoment) {
            case .sent, .kept: .sent
            case .retry: .retry
            case .dead, .elsewhere: .dead
            }
        #expect(outcome == expected)
    }

    @Test(
        "Retry-After in seconds, with decimals, as a date, clamped, or not at all",
        arguments: [
            ("7", 7), ("1.5", 2), ("0", 1), ("86400", 900), ("Tue, 14 Nov 2023 22:14:20 GMT", 60),
            ("Tue, 14 Nov 2023 22:00:00 GMT", 1), ("soon", nil), ("-5", nil), ("1e9", nil),
        ] as [(String, Int?)])
    func retryAfter(value: String, seconds: Int?) {
        let response = Response(status: 503, headers: [header("Retry-After", value)], body: [])
        let after = seconds.map { Duration.seconds($0) }
        #expect(source.platform.verdict(on: response, at: vectorMoment) == .retry(after: after, reason: "503"))
    }

    @Test("a redirect and a goodbye say what they are")
    func reasons() {
        func verdict(_ status: Int) -> Verdict {
            source.platform.verdict(on: Response(status: status, body: []), at: vectorMoment)
        }
        #expect(verdict(302) == .dead(reason: "302, a redirect, which is not followed"))
        #expect(verdict(410) == .dead(reason: "410: the receiver wants no more letters"))
    }
}
