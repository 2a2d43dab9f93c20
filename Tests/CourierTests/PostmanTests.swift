import Chat
import Courier
import Curl
import Foundation
import Impediments
import Ledger
import Letters
import TestKit
import Testing

/// A platform of the simplest kind: it posts a letter's key, and needs a room for direct letters.
private struct PlainPlatform: ChatPlatform {
    let source = "chat"
    let maxBody = 1000
    let url: String
    var keeps = false

    func route(method: String, path: String) -> HookRoute { .unknown }
    func verify(_ delivery: RawDelivery, at now: Instant) throws(Refusal) {}
    func decode(_ delivery: RawDelivery, at now: Instant) -> [Decoded] { [] }
    func answer(to delivery: RawDelivery, stored: [StoredItem], at now: Instant) -> HookAnswer {
        HookAnswer(status: 200, body: "")
    }

    func encode(_ letter: Letter, to address: Address, context: SendContext) throws(EncodingFailure) -> Outgoing {
        if letter.key == "impossible" { throw EncodingFailure("no words for it") }
        if keeps { return .keep }
        var path = "/post"
        if case .direct(_, let user) = address {
            guard let room = context.facts["room of \(user)"] else {
                return .first(request("/open", user), remember: "room of \(user)", pick: "channel.id")
            }
            path = "/post/\(room)"
        }
        if case .aside(_, let aside) = address { path = "/aside/\(aside.url ?? "plain")" }
        if case .thread(_, _, let thread?) = address, thread.hasPrefix("new") {
            guard let begun = context.facts[thread] else {
                return .beginning(request("/begin", letter.key), remember: thread, pick: "ts")
            }
            path = "/thread/\(begun)"
        }
        if let replaced = context.replacedID { path = "/edit/\(replaced)" }
        return .request(request(path, letter.key))
    }

    func verdict(on response: Chat.Response, at now: Instant) -> Verdict {
        switch response.status {
        case 200..<300: .sent(remoteID: String(decoding: response.body, as: UTF8.self))
        case 410: .elsewhere(reason: "status 410")
        case 400..<500: .dead(reason: "status \(response.status)")
        default: .retry(after: .seconds(7), reason: "status \(response.status)")
        }
    }

    func fallback(from address: Address) -> Address? {
        guard case .aside(let source, let aside) = address else { return nil }
        return aside.url == nil
            ? .direct(source: source, user: aside.user)
            : .aside(source: source, Aside(channel: aside.channel, user: aside.user))
    }

    private func request(_ path: String, _ body: String) -> Request {
        let headers = [RawDelivery.Header(name: "X-Key", value: body)]
        return Request(method: "POST", url: url + path, headers: headers, body: Array(body.utf8))
    }
}

@Suite("The postman goes by chat", .timeLimit(.minutes(1)))
struct PostmanTests {
    private let room = #"{"channel": {"id": "R1"}}"#

    private func carry(
        _ letters: [OutboxRow], by platform: PlainPlatform, ledger: any Ledger, settings: CurlSettings = CurlSettings()
    ) async -> [Verdict] {
        let curl = CurlReactor(settings: settings, logger: quiet)
        let postman = Postman(ledger: ledger, curl: curl, platforms: ["chat": platform], mail: nil) { _, _ in
            throw EncodingFailure("no mail here")
        }
        var verdicts: [Verdict] = []
        for letter in letters { verdicts.append(await postman.carry(letter, at: start)) }
        await curl.stop()
        return verdicts
    }

    @Test("the platform's request goes out and its verdict comes back")
    func request() async throws {
        let peer = try HTTPDouble { request, _ in
            request.body == Array("a".utf8) ? .answer(200, body: "m1") : .answer(500)
        }
        let rows = ["a", "b"].map { row(1, letter($0, to: thread("t"))) }
        let verdicts = await carry(rows, by: PlainPlatform(url: peer.url), ledger: try SQLiteLedger.inMemory())
        #expect(verdicts == [.sent(remoteID: "m1"), .retry(after: .seconds(7), reason: "status 500")])
        #expect(peer.requests.map(\.path) == ["/post", "/post"])
        #expect(peer.requests.first?.header("X-Key") == "a")
    }

    @Test("what must come first is done once and remembered")
    func first() async throws {
        let peer = try HTTPDouble { [room] request, _ in .answer(200, body: request.path == "/open" ? room : "m") }
        let ledger = try SQLiteLedger.inMemory()
        let address = Address.direct(source: "chat", user: "u1")
        let rows = ["a", "b"].map { row(1, letter($0, to: address)) }
        for row in rows {
            let verdicts = await carry([row], by: PlainPlatform(url: peer.url), ledger: ledger)
            #expect(verdicts == [.sent(remoteID: "m")])
        }
        #expect(peer.requests.map(\.path) == ["/open", "/post/R1", "/post/R1"])
        #expect(try await ledger.read { try $0.fact("chat/room of u1", in: "default") } == "R1")
    }

    @Test("a letter that begins a conversation is sent once, and what it began is remembered")
    func begins() async throws {
        let peer = try HTTPDouble(always: .answer(200, body: #"{"ts": "17.1"}"#))
        let ledger = try SQLiteLedger.inMemory()
        for key in ["a", "b"] {
            _ = await carry([row(1, letter(key, to: thread("new1")))], by: PlainPlatform(url: peer.url), ledger: ledger)
        }
        #expect(peer.requests.map(\.path) == ["/begin", "/thread/17.1"])
    }

    @Test("a letter that begins one is sent also where nothing can be learned from the answer")
    func beginsWithout() async throws {
        let peer = try HTTPDouble(always: .answer(200, body: "{}"))
        let ledger = try SQLiteLedger.inMemory()
        let verdicts = await carry(
            [row(1, letter("a", to: thread("new1")))], by: PlainPlatform(url: peer.url), ledger: ledger)
        #expect(verdicts == [.sent(remoteID: "{}")])
        #expect(peer.requests.map(\.path) == ["/begin"])
    }

    @Test("what an address would not take goes to the next one, and is dead after the last")
    func elsewhere() async throws {
        let room = room
        for (taken, paths) in [
            ("/aside/u", ["/aside/u"]), ("/aside/plain", ["/aside/u", "/aside/plain"]),
            ("/post/R1", ["/aside/u", "/aside/plain", "/open", "/post/R1"]),
        ] {
            let peer = try HTTPDouble { request, _ in
                request.path == "/open"
                    ? .answer(200, body: room) : .answer(request.path == taken ? 200 : 410, body: "m")
            }
            let address = Address.aside(source: "chat", Aside(channel: "c", user: "u1", url: "u"))
            let verdicts = await carry(
                [row(1, letter("a", to: address))], by: PlainPlatform(url: peer.url),
                ledger: try SQLiteLedger.inMemory())
            #expect(verdicts == [.sent(remoteID: "m")])
            #expect(peer.requests.map(\.path) == paths)
        }
        let nobody = try HTTPDouble(always: .answer(410))
        let verdicts = await carry(
            [row(1, letter("a", to: thread("t")))], by: PlainPlatform(url: nobody.url),
            ledger: try SQLiteLedger.inMemory())
        #expect(verdicts == [.dead(reason: "status 410")])
    }

    @Test("where that fails, or its answer is of no use, the letter itself stays here")
    func firstFails() async throws {
        let address = Address.direct(source: "chat", user: "u1")
        let replies: [HTTPDouble.Reply] = [
            .answer(503), .answer(403), .answer(200, body: "{}"), .answer(200, body: "no JSON"),
        ]
        let expected: [Verdict] = [
            .retry(after: .seconds(7), reason: "status 503"), .dead(reason: "status 403"),
            .retry(after: nil, reason: "the answer holds no channel.id"),
            .retry(after: nil, reason: "the answer holds no channel.id"),
        ]
        for (reply, verdict) in zip(replies, expected) {
            let peer = try HTTPDouble(always: reply)
            let ledger = try SQLiteLedger.inMemory()
            let platform = PlainPlatform(url: peer.url)
            #expect(await carry([row(1, letter("a", to: address))], by: platform, ledger: ledger) == [verdict])
            #expect(peer.requests.map(\.path) == ["/open"])
        }
    }

    @Test("a letter replaces the one that was sent, and is new where that one never was")
    func replaces() async throws {
        let peer = try HTTPDouble(always: .answer(200, body: "m2"))
        let ledger = try SQLiteLedger.inMemory()
        try await enqueue([letter("old", to: thread("t")), letter("dead", to: thread("u"))], in: ledger)
        try await ledger.write {
            try $0.settle(1, by: me, .sent(remoteID: "m1"), at: start)
            try $0.settle(2, by: me, .dead(error: "gone"), at: start)
        }
        let rows = [
            row(3, letter("new", to: thread("t"), replaces: "old")),
            row(4, letter("new", to: thread("u"), replaces: "dead")),
            row(5, letter("new", to: thread("u"), replaces: "old")),
        ]
        _ = await carry(rows, by: PlainPlatform(url: peer.url), ledger: ledger)
        #expect(peer.requests.map(\.path) == ["/edit/m1", "/post", "/post"])
    }

    @Test("what a source fetches is kept for it")
    func keeps() async throws {
        let platform = PlainPlatform(url: "http://127.0.0.1:1", keeps: true)
        let rows = [row(1, letter("a", to: thread("t")))]
        #expect(await carry(rows, by: platform, ledger: try SQLiteLedger.inMemory()) == [.kept])
    }

    @Test("what cannot be written is dead, what cannot be reached waits")
    func failures() async throws {
        let gone = try HTTPDouble(always: .answer(200))
        let closed = PlainPlatform(url: gone.url)
        gone.close()
        let ledger = try SQLiteLedger.inMemory()
        let rows = [
            row(1, letter("impossible", to: thread("t"))), row(2, letter("line\nbreak", to: thread("t"))),
            row(3, letter("a", to: thread("t"))), row(4, letter("a", to: thread("t", source: "elsewhere"))),
            row(5, letter("a", to: .mail(mailbox: "funder@example.org", name: nil))),
        ]
        let verdicts = await carry(rows, by: closed, ledger: ledger)
        #expect(verdicts[0] == .dead(reason: "no words for it"))
        #expect(verdicts[1] == .dead(reason: "malformed: the header X-Key holds a control character"))
        #expect(verdicts[2] == .retry(after: nil, reason: "connect: no connection"))
        #expect(verdicts[3] == .retry(after: nil, reason: "no source elsewhere is configured"))
        #expect(verdicts[4] == .retry(after: nil, reason: "no mail is configured"))
    }

    @Test("a private address is refused and says which setting forbids it")
    func privateAddress() async throws {
        let peer = try HTTPDouble(always: .answer(200))
        let verdicts = await carry(
            [row(1, letter("a", to: thread("t")))], by: PlainPlatform(url: peer.url),
            ledger: try SQLiteLedger.inMemory(), settings: CurlSettings(allowed: []))
        #expect(verdicts == [.retry(after: nil, reason: "refused_address: network.allow does not name the address")])
        #expect(peer.requests.isEmpty)
    }
}
