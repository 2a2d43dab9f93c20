import Chat
import Impediments
import Letters
import Testing

@Suite("Matrix, in")
struct MatrixDecodeTests {
    let source = MatrixSource()

    func refusal(_ authorization: [String]) -> Refusal? {
        do {
            try source.platform.verify(source.delivery("{}", authorization: authorization), at: vectorMoment)
            return nil
        } catch { return error }
    }

    @Test("the server's token and no other, once")
    func tokens() {
        #expect(refusal(["Bearer hs-secret"]) == nil)
        #expect(refusal(["bearer hs-secret"]) == nil)
        for missing in [[], [""]] { #expect(refusal(missing)?.answer.status == 401) }
        #expect(refusal([])?.answer.body == Array(#"{"errcode":"M_MISSING_TOKEN","error":"Missing token"}"#.utf8))
        let wrong = [
            "Bearer hs-secreT", "Bearer hs-secre", "Bearer hs-secret ", "Bearer ", "hs-secret", "Basic hs-secret",
            "Bearer as-secret",
        ]
        for value in wrong { #expect(refusal([value])?.answer.status == 403, "\(value)") }
        #expect(refusal(["Bearer hs-secret", "Bearer hs-secret"])?.answer.status == 403)
    }

    @Test("a token in another Unicode form is another token, and an empty one opens nothing")
    func oddTokens() {
        func refused(_ configured: String, _ sent: String) -> Bool {
            let platform = MatrixPlatform(
                source: "m", homeserver: "", asToken: "", hsToken: configured, userID: MatrixSource.bot)
            do {
                try platform.verify(source.delivery("{}", authorization: ["Bearer " + sent]), at: vectorMoment)
                return false
            } catch { return true }
        }
        #expect(!refused("caf\u{E9}", "caf\u{E9}"))
        #expect(refused("caf\u{E9}", "cafe\u{301}"))
        #expect(refused("", ""))
    }

    @Test("a message comes in under its event id, with its moment and a link")
    func message() {
        let inbound = source.decoded(events: MatrixSource.event(MatrixSource.words("We are blocked."))).first?.inbound
        #expect(inbound?.eventID == "$e1")
        #expect(inbound?.at == Instant(milliseconds: 1_699_999_990_000))
        #expect(
            inbound?.content
                == .message(
                    Message(
                        reference: .init(source: "matrix", channel: "!room", id: "$e1"),
                        author: .init(id: "@anna:example.test"), text: "We are blocked.",
                        permalink: "https://matrix.to/#/%21room/%24e1")))
    }

    @Test("a bad event never takes the others with it")
    func badEvents() {
        let events = [
            MatrixSource.event(MatrixSource.words("one"), id: "$1"),
            #"{"type":"m.room.message"}"#, "null",
            MatrixSource.event(#"{"msgtype":"m.text","body":7}"#, id: "$bad"),
            MatrixSource.event(#"{"msgtype":"m.text","body":"\ud800"}"#, id: "$lone"),
            MatrixSource.event(#"{"msgtype":"m.text","body":"a","body":"b"}"#, id: "$twice"),
            String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
            MatrixSource.event(MatrixSource.words("two"), id: "$2"),
        ]
        let decoded = source.decoded(events: events.joined(separator: ","))
        #expect(decoded.map { $0.message?.text } == ["one", nil, nil, nil, nil, nil, nil, "two"])
        #expect(decoded[1].reason == "events[1].sender: missing")
        #expect(decoded[3].eventID == "$bad")
        #expect(decoded[3].reason?.hasSuffix("content.body: must be a text") == true)
        #expect(Set(decoded.map(\.eventID)).count == decoded.count)
    }

    @Test(
        "a body that is no transaction is one unreadable item",
        arguments: ["", "{", "[]", #"{"events":7}"#, "{}", String(repeating: "[", count: 10_000)])
    func badBodies(body: String) {
        let decoded = source.platform.decode(source.delivery(body), at: vectorMoment)
        #expect(decoded.count == 1)
        #expect(decoded.first?.reason != nil)
        let answer = source.platform.answer(to: source.delivery(body), stored: [], at: vectorMoment)
        #expect(answer == HookAnswer(status: 200, body: "{}"))
    }

    @Test("the same bad event has the same id when the server sends it again, grown older")
    func stableIDs() {
        let first = source.decoded(events: #"{"type":"m.room.message","age":1,"unsigned":{"age":1}}"#)
        let second = source.decoded(events: #"{"type":"m.room.message","age":9,"unsigned":{"age":9}}"#)
        #expect(first.first?.eventID == second.first?.eventID)
        #expect(first.first?.eventID != source.decoded(events: #"{"type":"m.room.member"}"#).first?.eventID)
    }

    @Test(
        "echoes, notices, other types and what is already gone say nothing",
        arguments: [
            MatrixSource.event(MatrixSource.words("x"), sender: MatrixSource.bot),
            MatrixSource.event(MatrixSource.words("x"), sender: "@straw_anna:example.test"),
            MatrixSource.event(MatrixSource.words("x"), sender: "@_straw_anna:example.test"),
            MatrixSource.event(#"{"msgtype":"m.notice","body":"x"}"#), MatrixSource.event("{}"),
            MatrixSource.event(MatrixSource.words("x")).replacing(
                #""unsigned":{"#, with: #""unsigned":{"redacted_because":{},"#),
            MatrixSource.event(#"{"body":"x"}"#, type: "m.reaction"),
            MatrixSource.event(#"{"msgtype":"m.image","body":"cat.png"}"#),
            MatrixSource.event(#"{"msgtype":"m.file","body":"cat.png","filename":"cat.png"}"#),
            MatrixSource.event(#"{"msgtype":"m.location","body":"here"}"#),
            MatrixSource.event(
                #"{"msgtype":"m.text","body":"* x","m.relates_to":{"rel_type":"m.replace","event_id":"$o"}}"#),
        ])
    func ignored(event: String) {
        #expect(source.decoded(events: event).isEmpty)
    }

    @Test("somebody of another server whose name begins like ours is somebody")
    func namesakes() {
        for sender in ["@straw_a:other.test", "@strawberry:example.test", "@straw:other.test"] {
            #expect(source.decoded(events: MatrixSource.event(MatrixSource.words("x"), sender: sender)).count == 1)
        }
    }

    @Test("an emote is words, and so is the caption of a file")
    func otherWords() {
        let emote = MatrixSource.event(#"{"msgtype":"m.emote","body":"waits"}"#)
        let caption = MatrixSource.event(#"{"msgtype":"m.image","body":"the error","filename":"shot.png"}"#)
        #expect(source.decoded(events: emote + "," + caption).map { $0.message?.text } == ["waits", "the error"])
    }

    @Test("a thread is its root; a plain reply belongs to what it replies to")
    func threads() {
        let inThread =
            #","m.relates_to":{"rel_type":"m.thread","event_id":"$root","is_falling_back":true,"m.in_reply_to":{"event_id":"$last"}}"#
        #expect(source.said("x", more: inThread)?.thread == "$root")
        #expect(source.said("x", more: #","m.relates_to":{"m.in_reply_to":{"event_id":"$ask"}}"#)?.thread == "$ask")
        #expect(source.said("x")?.thread == nil)
    }

    @Test("the quotation of an answer goes, a person's own quotation stays")
    func fallback() {
        let reply = #","m.relates_to":{"m.in_reply_to":{"event_id":"$ask"}}"#
        #expect(
            source.said("> <@straw:example.test> Ready?\n> Yes?\n\nyes & shipped", more: reply)?.text == "yes & shipped"
        )
        #expect(source.said("> * <@a:b> waits\n\ndone", more: reply)?.text == "done")
        #expect(
            source.said("> we cannot deploy\n\nwho said so?", more: reply)?.text == "> we cannot deploy\n\nwho said so?"
        )
        #expect(source.said("> <@a:b> x\n\ny")?.text == "> <@a:b> x\n\ny")
    }

    @Test("an edit changes the original, and says who edited")
    func edits() {
        let edit = MatrixSource.event(
            #"{"msgtype":"m.text","body":"* new","m.new_content":{"msgtype":"m.text","body":"new"},"m.relates_to":{"rel_type":"m.replace","event_id":"$o"}}"#
        )
        let inbound = source.decoded(events: edit).first?.inbound
        #expect(
            inbound?.content == .edited(.init(source: "matrix", channel: "!room", id: "$o"), text: "new", notes: []))
        #expect(inbound?.by == "@anna:example.test")
    }

    @Test("a redaction deletes, wherever the server writes its target")
    func redactions() {
        let wanted = Inbound.Content.deleted(.init(source: "matrix", channel: "!room", id: "$o"))
        let inner = MatrixSource.event(#"{"redacts":"$o"}"#, type: "m.room.redaction")
        let outer = MatrixSource.event(#"{"reason":"x"}"#, type: "m.room.redaction", more: #","redacts":"$o""#)
        let bare = MatrixSource.event("{}", type: "m.room.redaction", more: #","redacts":"$o""#)
        for event in [inner, outer, bare] {
            #expect(source.decoded(events: event).first?.inbound?.content == wanted, "\(event)")
        }
    }

    @Test(
        "an invitation counts from whom it may come",
        arguments: [
            ("@anna:example.test", nil, true), ("@anna:other.test", nil, false),
            ("@anna:other.test", ["@anna:other.test"], true),
            ("@anna:other.test", ["*:other.test"], true), ("@anna:evil-other.test", ["@*:other.test"], false),
            ("@anna:example.test", [], false), ("@anna:x", ["@a*a:x"], true), ("@ana:x", ["@an*na:x"], false),
        ] as [(String, [String]?, Bool)])
    func invitations(sender: String, inviters: [String]?, isTaken: Bool) {
        let event = MatrixSource.event(
            #"{"membership":"invite","is_direct":true}"#, type: "m.room.member", sender: sender,
            more: #","state_key":"@straw:example.test""#)
        let content = MatrixSource(inviters: inviters).decoded(events: event).first?.inbound?.content
        #expect(content == (isTaken ? .invited(channel: "!room", by: sender, direct: true) : nil))
    }

    @Test("who joins, leaves, or invites others is nobody's business")
    func memberships() {
        for (content, key) in [("join", "@straw:example.test"), ("invite", "@other:example.test")] {
            let event = MatrixSource.event(
                #"{"membership":"\#(content)"}"#, type: "m.room.member", more: #","state_key":"\#(key)""#)
            #expect(source.decoded(events: event).isEmpty)
        }
    }

    @Test("an encrypted room is told so under one id, however much is said in it")
    func encrypted() {
        let events = ["$1", "$2"].map { MatrixSource.event(#"{"ciphertext":"x"}"#, type: "m.room.encrypted", id: $0) }
        let decoded = source.decoded(events: events.joined(separator: ","))
        #expect(decoded.map(\.eventID) == ["encrypted/!room", "encrypted/!room"])
        #expect(decoded.first?.inbound?.content == .unreadable(channel: "!room", reason: "the room is encrypted"))
    }

    @Test("mentions decide where they are given, the words where they are not")
    func addressed() {
        let others = #","m.mentions":{"user_ids":["@anna:example.test"]}"#
        #expect(source.said("x", more: #","m.mentions":{"user_ids":["@straw:example.test"]}"#)?.addressed == true)
        #expect(source.said("@straw:example.test help", more: others)?.addressed == false)
        #expect(source.said("straw: help", more: #","m.mentions":{}"#)?.addressed == false)
        for words in ["straw: help", "Straw, help", "@straw: help", "ask @straw:example.test"] {
            #expect(source.said(words)?.addressed == true, "\(words)")
        }
        #expect(source.said("strawberry, please")?.addressed == false)
        #expect(source.said("the last straw: help")?.addressed == false)
    }

    @Test("a secret is masked, also in what cannot be read")
    func masked() {
        let token = "ghp_" + String(repeating: "a1B2", count: 9)
        #expect(source.said("use \(token)")?.text == "use [masked]")
        let bad = source.decoded(events: MatrixSource.event(#"{"body":"\#(token)"}"#))
        #expect(bad.first?.payload?.contains("[masked]") == true)
        #expect(bad.first?.payload?.contains(token) == false)
    }

    @Test(
        "routes by method and path",
        arguments: [
            ("PUT", "/_matrix/app/v1/transactions/1", HookRoute.delivery), ("PUT", "/transactions/1", .delivery),
            ("POST", "/_matrix/app/v1/transactions/1", .wrongMethod),
            ("PUT", "/_matrix/app/v1/transactions/", .unknown),
            ("PUT", "/_matrix/app/v1/transactions/1/2", .unknown), ("GET", "/_matrix/app/v1/ping", .wrongMethod),
            ("POST", "/_matrix/app/v1/ping", .query(.init(status: 200, body: "{}"))),
            ("GET", "/_matrix/app/v1/users/%40straw%3Aexample.test", .query(.init(status: 200, body: "{}"))),
            ("POST", "", .unknown), ("PUT", "/_matrix/app/v2/transactions/1", .unknown),
        ])
    func routes(method: String, path: String, route: HookRoute) {
        #expect(source.platform.route(method: method, path: path) == route)
    }

    @Test("others, rooms and protocols are not found; refusals speak Matrix")
    func notFound() {
        for path in ["users/%40other%3Aexample.test", "rooms/%23x", "thirdparty/protocol/irc"] {
            guard case .query(let answer) = source.platform.route(method: "GET", path: "/_matrix/app/v1/\(path)") else {
                Issue.record("\(path) is no query")
                continue
            }
            #expect(answer.status == 404)
        }
        #expect(
            source.platform.refusal(of: .unknown).body
                == Array(#"{"errcode":"M_UNRECOGNIZED","error":"Unrecognized request"}"#.utf8))
        #expect(source.platform.refusal(of: .wrongMethod).status == 405)
    }
}
