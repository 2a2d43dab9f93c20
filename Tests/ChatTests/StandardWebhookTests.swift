import Chat
import Impediments
import Testing

@Suite("Standard Webhooks: proof of origin")
struct StandardWebhookTests {
    let source = GenericSource()

    func signed(
        secret: String, id: String, timestamp: String, body: String, signature: String
    ) -> Refusal? {
        guard let key = StandardWebhook.secret(secret) else {
            return Refusal(.unsigned, answer: .init(status: 0, body: ""))
        }
        let source = GenericSource(secrets: [key])
        let delivery = RawDelivery(
            method: "POST", path: "", target: "/hooks/chat",
            headers: [
                header("webhook-id", id), header("webhook-timestamp", timestamp),
                header("webhook-signature", signature),
                header("content-type", "application/json"),
            ], body: Array(body.utf8))
        return source.refusal(of: delivery, at: Instant(milliseconds: (Int64(timestamp) ?? 0) * 1000))
    }

    static let body =
        #"{"type":"standup.reply","timestamp":"2023-11-14T22:13:20Z","data":{"user":"alice","text":"Shipped ✓"}}"#
    static let code = "v1,+vh9i8yjv9GLDkRbcOatC62iE47gBEloeZJEXzMDUoU="
    static let secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="

    @Test("the example that the specification publishes is accepted")
    func publishedExample() {
        #expect(
            signed(
                secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
                timestamp: "1614265330", body: #"{"test": 2432232314}"#,
                signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=") == nil)
    }

    @Test(
        "one good signature among others is enough; malformed entries are skipped",
        arguments: [code, "v1,AAAA \(code) v1a,xyz junk", "junk,, \(code)", "v1a,xyz,\(code) \(code)"])
    func severalSignatures(signature: String) {
        #expect(
            signed(
                secret: Self.secret, id: "msg_2STANDUP0001", timestamp: "1700000000", body: Self.body,
                signature: signature) == nil)
    }

    @Test(
        "a signature of another kind, of another case or without its padding is refused",
        arguments: [
            "v1a,1rZWzTcjbmAToyxdbh96tYYttoTB4PoqmkHHsyFeqysqM4C5eeR2RKUn+vpZeijNmCvuyIMPrurCcusxTAZBDg==",
            code.replacing("v1,", with: "v1a,"), code.replacing("v1,", with: "V1,"), code.replacing("=", with: ""),
            code.lowercased(), "v1,", "v1", "",
        ])
    func otherSignatures(signature: String) {
        #expect(
            signed(
                secret: Self.secret, id: "msg_2STANDUP0001", timestamp: "1700000000", body: Self.body,
                signature: signature)?.answer.status == 401)
    }

    @Test("the seventeenth entry of a header is not looked at")
    func tooManySignatures() {
        let fifteen = String(repeating: "v1,AAAA ", count: 15)
        #expect(
            signed(
                secret: Self.secret, id: "msg_2STANDUP0001", timestamp: "1700000000", body: Self.body,
                signature: fifteen + Self.code) == nil)
        #expect(
            signed(
                secret: Self.secret, id: "msg_2STANDUP0001", timestamp: "1700000000", body: Self.body,
                signature: fifteen + "v1,AAAA " + Self.code)?.reason == .badSignature)
    }

    @Test("the clock may differ by 300 seconds both ways, not by 301", arguments: [-301, -300, 0, 300, 301])
    func skew(seconds: Int) {
        let delivery = source.delivery(Array("{}".utf8))
        let refusal = source.refusal(of: delivery, at: vectorMoment + .seconds(seconds))
        #expect(refusal?.reason == (abs(seconds) > 300 ? .stale : nil))
        guard let refusal else { return }
        #expect(refusal.answer.status == 401)
        #expect(String(decoding: refusal.answer.body, as: UTF8.self).contains("its time is more than 300 s from ours"))
    }

    @Test("whoever does not know the secret hears nothing of the time")
    func strangersClock() {
        var delivery = source.delivery(Array("{}".utf8))
        delivery.body[0] ^= 1
        let refusal = source.refusal(of: delivery, at: vectorMoment + .seconds(301))
        #expect(refusal?.reason == .badSignature)
        #expect(refusal?.answer == source.refusal(of: delivery)?.answer)
    }

    @Test("each byte counts: a changed body, id or timestamp is refused")
    func tampered() {
        let delivery = source.delivery(Array("{}".utf8))
        var other = delivery
        other.body[0] ^= 1
        #expect(source.refusal(of: other)?.reason == .badSignature)
        for name in ["webhook-id", "webhook-timestamp"] {
            var other = delivery
            other.headers = delivery.headers.map { $0.name == name ? header(name, $0.value.dropLast() + "9") : $0 }
            #expect(source.refusal(of: other)?.reason == .badSignature, "\(name)")
        }
    }

    @Test("a missing header is no signature, a doubled one is malformed", arguments: ["id", "timestamp", "signature"])
    func headerCount(name: String) {
        let delivery = source.delivery(Array("{}".utf8))
        var missing = delivery
        missing.headers.removeAll { $0.name == "webhook-\(name)" }
        #expect(source.refusal(of: missing)?.reason == .unsigned)
        var doubled = delivery
        doubled.headers += delivery.headers.filter { $0.name == "webhook-\(name)" }
        #expect(source.refusal(of: doubled)?.reason == .malformedHeader)
    }

    @Test("ids with a dot, too long, empty or not ASCII are malformed", arguments: ["a.b", "é", "", "a\nb"])
    func ids(id: String) {
        #expect(source.refusal(of: source.delivery([], id: id))?.reason == .malformedHeader)
    }

    @Test("an id of 256 bytes is fine, one of 257 is not")
    func longIDs() {
        #expect(source.refusal(of: source.delivery([], id: String(repeating: "a", count: 256))) == nil)
        #expect(
            source.refusal(of: source.delivery([], id: String(repeating: "a", count: 257)))?.reason == .malformedHeader)
    }

    @Test(
        "a timestamp is digits and nothing else",
        arguments: ["+1700000000", " 1700000000", "1.7e9", "1700000000.0", "١٧٠٠٠٠٠٠٠٠", "", "1700000000000000"])
    func timestamps(text: String) {
        var delivery = source.delivery([])
        delivery.headers = delivery.headers.map { $0.name == "webhook-timestamp" ? header($0.name, text) : $0 }
        #expect(source.refusal(of: delivery)?.reason == .malformedHeader)
    }

    @Test("the svix names count as a set of their own, never mixed with the others")
    func aliases() {
        let delivery = source.delivery([])
        var alias = delivery
        alias.headers = delivery.headers.map { header($0.name.replacing("webhook-", with: "svix-"), $0.value) }
        #expect(source.refusal(of: alias) == nil)
        var mixed = delivery
        mixed.headers = delivery.headers.map {
            header($0.name == "webhook-id" ? "svix-id" : $0.name, $0.value)
        }
        #expect(source.refusal(of: mixed)?.reason == .unsigned)
    }

    @Test("while a secret is replaced, the old and the new one are good, a third is not")
    func rotation() {
        let other = [UInt8](repeating: 7, count: 32)
        let delivery = source.delivery([])
        #expect(GenericSource(secrets: [other, GenericSource.secret]).refusal(of: delivery) == nil)
        #expect(GenericSource(secrets: [other]).refusal(of: delivery)?.reason == .badSignature)
        #expect(GenericSource(secrets: []).refusal(of: delivery)?.reason == .badSignature)
    }

    @Test("a secret is whsec_ and 24 to 64 bytes of base64, padded or not")
    func secrets() {
        #expect(StandardWebhook.secret(Self.secret) == GenericSource.secret)
        #expect(StandardWebhook.secret(Self.secret.replacing("=", with: "")) == GenericSource.secret)
        for bad in ["", "whsec_", "whpk_A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=", "whsec_c2hvcnQ=", "whsec_!!!!"] {
            #expect(StandardWebhook.secret(bad) == nil, "\(bad)")
        }
    }

    @Test("the question for replies is signed over its path and query")
    func signedQuestion() {
        let target = "/hooks/chat/replies?after=7"
        let question = RawDelivery(
            method: "GET", path: "/replies", target: target,
            headers: source.webhook.headers(id: "q1", payload: Array(target.utf8), at: vectorMoment), body: [])
        #expect(source.refusal(of: question) == nil)
        var other = question
        other.target = "/hooks/chat/replies?after=8"
        #expect(source.refusal(of: other)?.reason == .badSignature)
    }

    @Test(
        "only JSON is taken, and only whoever is known hears so",
        arguments: [
            ("application/json", true), ("Application/JSON; charset=UTF-8", true),
            ("application/cloudevents+json", true),
            ("text/plain", false), ("application/x-www-form-urlencoded", false),
            ("application/json; charset=latin1", false),
            ("", false),
        ])
    func contentTypes(type: String, isTaken: Bool) {
        var delivery = source.delivery([])
        delivery.headers.removeLast()
        delivery.headers.append(header("content-type", type))
        #expect(source.refusal(of: delivery)?.answer.status == (isTaken ? nil : 415))
        delivery.body = [1]
        #expect(source.refusal(of: delivery)?.answer.status == 401)
    }
}
