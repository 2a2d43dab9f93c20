import Chat
import Impediments
import Letters
import Testing

@Suite("Matrix, out")
struct MatrixEncodeTests {
    let source = MatrixSource()
    let thread = Address.thread(source: "matrix", channel: "!room/+:x", thread: "$root/1")

    func encoded(
        _ letter: Letter, to address: Address, replacedID: String? = nil, facts: [String: String] = [:]
    ) throws -> Outgoing {
        try source.platform.encode(
            letter, to: address, context: .init(now: vectorMoment, replacedID: replacedID, facts: facts))
    }

    @Test("a reply is a notice in its thread, under a transaction id that the letter decides")
    func reply() throws {
        let prose: Prose = "**IMP-1**: no `env`, say \("<b>")."
        let request = try encoded(letter(paragraphs: [prose]), to: thread).request
        let url = request?.url ?? ""
        #expect(request?.method == "PUT")
        #expect(
            url.wholeMatch(
                of:
                    #/https:\/\/matrix\.example\.test\/_matrix\/client\/v3\/rooms\/%21room%2F%2B%3Ax\/send\/m\.room\.message\/straw-[0-9a-f]{32}/#
            )
                != nil, "\(url)")
        #expect(request?.value(of: "authorization") == "Bearer as-secret")
        #expect(
            request?.json.text
                == #"{"msgtype":"m.notice","body":"IMP-1: no `env`, say <b>.","format":"org.matrix.custom.html","formatted_body":"<p><strong>IMP-1</strong>: no <code>env</code>, say &lt;b&gt;.</p>","m.mentions":{},"m.relates_to":{"rel_type":"m.thread","event_id":"$root/1","is_falling_back":true,"m.in_reply_to":{"event_id":"$root/1"}}}"#
        )
        #expect(try encoded(letter(paragraphs: [prose]), to: thread).request == request)
        #expect(try encoded(letter(key: "other"), to: thread).request?.url != url)
    }

    @Test("items are a list, actions with a link are items, and links lead only to the web or to mail")
    func markup() throws {
        let link = Prose(spans: [.link(title: "a & b", url: "https://example.org/?a=1&b=\"2\"")])
        let script = Prose(spans: [.link(title: "x", url: "javascript:alert(1)")])
        let body = try encoded(
            letter(
                paragraphs: [Prose("Head").heading(), Prose("one").item(), Prose("two\nlines").item(), link, script],
                actions: [.init(Answer(.seen), label: "Seen", url: "https://s/1"), .init(Answer(.own), label: "Own")]),
            to: thread
        ).request?.json
        #expect(
            body?.at("formatted_body")
                == .string(
                    "<p><strong>Head</strong></p><ul><li>one</li><li>two<br>lines</li></ul>"
                        + "<p><a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">a &amp; b</a></p>"
                        + "<p>x: javascript:alert(1)</p><ul><li><a href=\"https://s/1\">Seen</a></li></ul>"))
        #expect(
            body?.at("body")
                == "Head\n- one\n- two\nlines\na & b: https://example.org/?a=1&b=\"2\"\nx: javascript:alert(1)\n- Seen: https://s/1"
        )
    }

    @Test("a letter that replaces another edits it in place; without the other's id it goes out anew")
    func edit() throws {
        let update = letter(key: "IMP-1/2", paragraphs: ["new"], replaces: "IMP-1/receipt")
        let body = try encoded(update, to: thread, replacedID: "$sent").request?.json
        #expect(body?.at("body") == "* new")
        #expect(body?.at("m.new_content/body") == "new")
        #expect(body?.at("m.new_content/msgtype") == "m.notice")
        #expect(body?.at("m.new_content/m.relates_to") == nil)
        #expect(body?.at("m.relates_to") == ["rel_type": "m.replace", "event_id": "$sent"])
        #expect(try encoded(update, to: thread).request?.json.at("m.relates_to/rel_type") == "m.thread")
    }

    @Test("a private letter opens its room first, and remembers it")
    func direct() throws {
        let address = Address.direct(source: "matrix", user: "@anna:example.test")
        let first = try encoded(letter(), to: address)
        guard case .first(let request, let name, let pick) = first else {
            Issue.record("no room is opened")
            return
        }
        #expect((name, pick) == ("direct.@anna:example.test", "room_id"))
        #expect(request.url == "https://matrix.example.test/_matrix/client/v3/createRoom")
        #expect(
            request.json.text == #"{"is_direct":true,"invite":["@anna:example.test"],"preset":"trusted_private_chat"}"#)
        let then = try encoded(letter(), to: address, facts: [name: "!private"]).request
        #expect(then?.url.contains("/rooms/%21private/send/") == true)
        #expect(then?.json.at("m.relates_to") == nil)
    }

    @Test("the entrance is a join; mail and other sources are impossible")
    func entrance() throws {
        let join = try encoded(letter(), to: .entrance(source: "matrix", channel: "!room:x")).request
        #expect(join?.method == "POST")
        #expect(join?.url == "https://matrix.example.test/_matrix/client/v3/join/%21room%3Ax")
        for address in [Address.mail(mailbox: "a@example.org", name: nil), .direct(source: "other", user: "u")] {
            #expect(throws: EncodingFailure.self) { try encoded(letter(), to: address) }
        }
    }

    @Test("a room id cannot climb out of its path", arguments: ["..", ".", "a/../b", "?x#y", "%2e"])
    func paths(room: String) throws {
        let url = try encoded(letter(), to: .entrance(source: "matrix", channel: room)).request?.url ?? ""
        let segment = url.split(separator: "/").last ?? ""
        #expect(!segment.contains(#/[?#\/]/#) && segment != ".." && segment != ".")
        #expect(url.hasPrefix("https://matrix.example.test/_matrix/client/v3/join/"))
    }

    @Test("a letter that is too long for an event is cut, not lost", arguments: [nil, "$sent"])
    func tooLong(replacedID: String?) throws {
        for text in [String(repeating: "<&🦜", count: 40_000), String(repeating: "\"", count: 100_000)] {
            let request = try encoded(letter(paragraphs: [Prose(verbatim: text)]), to: thread, replacedID: replacedID)
                .request
            #expect((1_000...ChatLimits.matrixEventBytes).contains(request?.body.count ?? 0))
            #expect(request?.json.string("body")?.hasSuffix("…") == true)
        }
    }

    @Test("the server's event id is remembered; a join has none")
    func sent() {
        func verdict(_ body: String) -> Verdict {
            source.platform.verdict(on: Response(status: 200, body: Array(body.utf8)), at: vectorMoment)
        }
        #expect(verdict(#"{"event_id":"$9"}"#) == .sent(remoteID: "$9"))
        #expect(verdict(#"{"room_id":"!r"}"#) == .sent(remoteID: nil))
        #expect(verdict("<html>") == .sent(remoteID: nil))
    }

    @Test(
        "errors: what may pass is tried again, what will not is a dead letter",
        arguments: [
            (429, #"{"errcode":"M_LIMIT_EXCEEDED","error":"slow","retry_after_ms":1500}"#, .milliseconds(1500), true),
            (429, #"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":1e99}"#, .seconds(900), true),
            (401, #"{"errcode":"M_UNKNOWN_TOKEN","error":"x"}"#, .seconds(900), true),
            (500, "", nil, true), (502, "<html>", nil, true), (503, "{}", nil, true), (408, "", nil, true),
            (403, #"{"errcode":"M_FORBIDDEN","error":"x"}"#, nil, false),
            (413, #"{"errcode":"M_TOO_LARGE"}"#, nil, false),
            (400, #"{"errcode":"M_UNKNOWN"}"#, nil, false), (404, "", nil, false), (302, "", nil, false),
        ] as [(Int, String, Duration?, Bool)])
    func failures(status: Int, body: String, after: Duration?, isRetried: Bool) {
        switch source.platform.verdict(on: Response(status: status, body: Array(body.utf8)), at: vectorMoment) {
        case .sent, .kept: Issue.record("\(status) is not sent")
        case .retry(let wish, let reason):
            #expect(isRetried && wish == after)
            #expect(reason.hasPrefix("\(status)"))
        case .dead(let reason), .elsewhere(let reason): #expect(!isRetried && reason.hasPrefix("\(status)"))
        }
    }

    @Test("the header's wish comes before the older one in the body")
    func headerFirst() {
        let response = Response(
            status: 429, headers: [header("retry-after", "3")],
            body: Array(#"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":9000}"#.utf8))
        #expect(
            source.platform.verdict(on: response, at: vectorMoment)
                == .retry(after: .seconds(3), reason: "429 M_LIMIT_EXCEEDED"))
    }
}
