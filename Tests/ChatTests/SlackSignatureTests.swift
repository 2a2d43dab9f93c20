import Chat
import Impediments
import Testing

@Suite("Slack: proof of origin")
struct SlackSignatureTests {
    let source = SlackSource()

    func refusal(
        secret: String, timestamp: String, body: String, signature: String, type: String = SlackSource.json,
        at seconds: Int64
    ) -> Refusal? {
        let delivery = RawDelivery(
            method: "POST", path: "", target: "/hooks/slack",
            headers: [
                header("x-slack-request-timestamp", timestamp), header("x-slack-signature", signature),
                header("content-type", type),
            ], body: Array(body.utf8))
        return SlackSource(secrets: [secret]).refusal(of: delivery, at: Instant(milliseconds: seconds * 1000))
    }

    @Test("the example that Slack publishes is accepted, and in no other encoding")
    func published() {
        let body =
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
        func verdict(_ body: String) -> Refusal? {
            refusal(
                secret: "8f742231b10e8888abcd99yyyzzz85a5", timestamp: "1531420618", body: body,
                signature: "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
                type: SlackSource.form, at: 1_531_420_618)
        }
        #expect(verdict(body) == nil)
        #expect(verdict(body.replacing("%2Fwebhook", with: "/webhook"))?.reason == .badSignature)
        #expect(verdict(body.replacing("%2F", with: "%2f"))?.reason == .badSignature)
    }

    static let body =
        #"{"type":"event_callback","event_id":"Ev01STANDUP","event":{"type":"message","text":"café &amp; <@U01ABC>"}}"#
    static let code = "v0=a03165a0ce43da1e40958d28b054d927c56ac49ac281be2b024f226165c8d54c"

    @Test(
        "bytes that are no ASCII count as they are, for 300 seconds both ways",
        arguments: [(0, true), (300, true), (301, false), (-300, true), (-301, false)])
    func bytes(seconds: Int64, isGood: Bool) {
        let refusal = refusal(
            secret: SlackSource.secret, timestamp: "1700000000", body: Self.body, signature: Self.code,
            at: 1_700_000_000 + seconds)
        #expect(refusal?.reason == (isGood ? nil : .stale))
        #expect(refusal == nil || refusal?.answer.status == 401)
    }

    @Test("an empty body has a signature too")
    func empty() {
        let code = "v0=396264af3b6ab84c850f47212390108bf62d3f8083e4dd8f35193817f1582e75"
        func verdict(_ body: String) -> Refusal? {
            refusal(
                secret: SlackSource.secret, timestamp: "1700000000", body: body, signature: code, at: 1_700_000_000)
        }
        #expect(verdict("") == nil)
        #expect(verdict(" ")?.reason == .badSignature)
    }

    @Test(
        "another version, another case, half a signature and none are refused",
        arguments: [
            code.uppercased(), code.replacing("v0=", with: "V0="), code.replacing("v0=", with: "v1="),
            code.replacing("v0=", with: ""), String(code.dropLast()), code + "0", code + " ", "v0=", "",
        ])
    func others(signature: String) {
        let refusal = refusal(
            secret: SlackSource.secret, timestamp: "1700000000", body: Self.body, signature: signature,
            at: 1_700_000_000)
        #expect(refusal?.reason == .badSignature)
        #expect(refusal?.answer.status == 401)
    }

    @Test(
        "a timestamp is digits and nothing else",
        arguments: ["+1700000000", " 1700000000", "1.7e9", "1700000000.0", "١٧٠٠٠٠٠٠٠٠", "", "1700000000000000"])
    func timestamps(text: String) {
        let code = SlackSource.signature(of: [], timestamp: text)
        let refusal = refusal(
            secret: SlackSource.secret, timestamp: text, body: "", signature: code, at: 1_700_000_000)
        #expect(refusal?.reason == .malformedHeader)
    }

    @Test("a missing header is no signature, a doubled one is malformed", arguments: [0, 1])
    func headerCount(index: Int) {
        var other = source.delivery("{}")
        other.headers.append(header(other.headers[index].name.lowercased(), other.headers[index].value))
        #expect(source.refusal(of: other)?.reason == .malformedHeader)
        other = source.delivery("{}")
        other.headers.remove(at: index)
        #expect(source.refusal(of: other)?.reason == .unsigned)
    }

    @Test("each byte of the body and of the timestamp counts")
    func tampered() {
        let delivery = source.delivery(Self.body)
        for index in delivery.body.indices {
            var other = delivery
            other.body[index] ^= 1
            #expect(source.refusal(of: other)?.reason == .badSignature, "byte \(index)")
        }
        var other = delivery
        other.headers[0].value = "1700000001"
        #expect(source.refusal(of: other)?.reason == .badSignature)
    }

    @Test("while a secret is replaced, the old and the new one are good, a third is not, and none opens nothing")
    func rotation() {
        let delivery = source.delivery("{}")
        #expect(SlackSource(secrets: ["new", SlackSource.secret]).refusal(of: delivery) == nil)
        #expect(SlackSource(secrets: [SlackSource.secret, "old"]).refusal(of: delivery) == nil)
        #expect(SlackSource(secrets: ["new"]).refusal(of: delivery)?.reason == .badSignature)
        #expect(SlackSource(secrets: []).refusal(of: delivery)?.reason == .badSignature)
    }

    @Test(
        "JSON and forms are taken, and only whoever is known hears so",
        arguments: [
            ("application/json", true), ("Application/JSON; charset=UTF-8", true),
            (SlackSource.form, true), (SlackSource.form + "; charset=\"utf-8\"", true),
            ("text/plain", false), ("application/json; charset=latin1", false), ("multipart/form-data", false),
            ("", false), (nil, false),
        ])
    func contentTypes(type: String?, isTaken: Bool) {
        var delivery = source.delivery("{}", type: type)
        #expect(source.refusal(of: delivery)?.answer.status == (isTaken ? nil : 415))
        delivery.body = [1]
        #expect(source.refusal(of: delivery)?.answer.status == 401)
    }

    @Test("two content types are none")
    func twoTypes() {
        var delivery = source.delivery("{}")
        delivery.headers.append(header("content-type", SlackSource.form))
        #expect(source.refusal(of: delivery)?.answer.status == 415)
        #expect(source.decoded(delivery).first?.reason == "body: neither JSON nor a form")
    }

    @Test(
        "one URL takes everything",
        arguments: [
            ("POST", "", HookRoute.delivery), ("POST", "/", .delivery), ("GET", "", .wrongMethod),
            ("PUT", "/", .wrongMethod), ("POST", "/events", .unknown), ("GET", "/events", .unknown),
            ("POST", "//", .unknown), ("POST", "/?x", .unknown),
        ])
    func routes(method: String, path: String, route: HookRoute) {
        #expect(source.platform.route(method: method, path: path) == route)
    }
}
