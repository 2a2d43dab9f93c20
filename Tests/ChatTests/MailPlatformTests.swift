import Chat
import Foundation
import Impediments
import Letters
import Testing

@Suite("Who may bring mails, and in which shapes")
struct MailPlatformTests {
    let source: MailSource
    let whole = Array(MailSource.whole("No test environment.").utf8)

    init() throws { source = try MailSource() }

    private func refusal(_ delivery: RawDelivery, by source: MailSource? = nil) -> Refusal? {
        do {
            try (source ?? self.source).platform.verify(delivery, at: vectorMoment)
            return nil
        } catch { return error }
    }

    private func delivery(_ authorization: String?, type: String = "message/rfc822") -> RawDelivery {
        RawDelivery(
            method: "POST", path: "", target: "/hooks/post",
            headers: [header("Content-Type", type)] + (authorization.map { [header("Authorization", $0)] } ?? []),
            body: whole)
    }

    @Test("signed, or with the token, as a bearer or as the password of anybody")
    func known() {
        #expect(refusal(source.delivery(whole)) == nil)
        #expect(refusal(delivery("Bearer \(MailSource.token)")) == nil)
        #expect(refusal(delivery("Basic \(Data("any:\(MailSource.token)".utf8).base64EncodedString())")) == nil)
    }

    @Test(
        "anything else is refused, and nothing is learned from it",
        arguments: [
            nil, "", "Bearer", "Bearer x", "Basic eDp5", "Basic ~~", "Digest x", "Bearer a-token-for-a-servicE",
            "Bearer  ",
        ])
    func unknown(authorization: String?) {
        #expect(refusal(delivery(authorization))?.answer.status == 401)
    }

    @Test("a signature that is wrong is not made good by a token that nobody configured; nor the other way round")
    func onlyOne() throws {
        let signedOnly = try MailSource(tokens: [])
        #expect(refusal(delivery("Bearer \(MailSource.token)"), by: signedOnly)?.answer.status == 401)
        let tokenOnly = try MailSource(secrets: [])
        #expect(refusal(source.delivery(whole), by: tokenOnly)?.answer.status == 401)
        var tampered = source.delivery(whole)
        tampered.body.append(0x20)
        #expect(refusal(tampered)?.reason == .badSignature)
        tampered.headers.append(header("Authorization", "Bearer \(MailSource.token)"))
        #expect(refusal(tampered)?.reason == .badSignature)
    }

    @Test("another type is refused, but only to whoever is known")
    func types() {
        #expect(refusal(delivery("Bearer \(MailSource.token)", type: "text/xml"))?.answer.status == 415)
        #expect(refusal(delivery(nil, type: "text/xml"))?.answer.status == 401)
    }

    @Test("whole in a field of JSON or of a form, as text or in base64, it is the same mail")
    func raw() throws {
        let text = String(decoding: whole, as: UTF8.self)
        let base64 = Data(whole).base64EncodedString()
        let wanted = try #require(source.mail(whole: text))
        func json(_ key: String, _ value: String) -> String { JSON.object([.init(key, .string(value))]).text }
        for body in [json("raw", text), json("mime", base64), json("RawEmail", text)] {
            #expect(source.mail(whole: body, type: "application/json") == wanted)
        }
        let form = "--x\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\n\(text)\r\n--x--\r\n"
        #expect(source.mail(whole: form, type: "multipart/form-data; boundary=x") == wanted)
    }

    @Test(
        "taken apart by a service, it is the same mail",
        arguments: [
            (
                "application/json",
                #"{"From":"Anna Ask <anna@example.org>","To":"straw+forms@in.example.org","Subject":"Where is it?","TextBody":"Gone.","MessageID":"m1@example.org","Headers":[{"Name":"In-Reply-To","Value":"<a@b.c>"}]}"#
            ),
            (
                "application/json",
                #"{"from":"Anna Ask <anna@example.org>","to":"straw+forms@in.example.org","subject":"Where is it?","html":"<p>Gone.</p>","headers":{"Message-ID":"<m1@example.org>","In-Reply-To":"<a@b.c>"}}"#
            ),
            (
                "application/x-www-form-urlencoded",
                "from=Anna+Ask+%3Canna%40example.org%3E&recipient=straw%2Bforms%40in.example.org&subject=Where+is+it%3F&body-plain=Gone.&Message-Id=%3Cm1%40example.org%3E&In-Reply-To=%3Ca%40b.c%3E&stripped-text=x"
            ),
            (
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"headers\"\r\n\r\nMessage-ID: <m1@example.org>\r\nIn-Reply-To: <a@b.c>\r\n--x\r\nContent-Disposition: form-data; name=\"from\"\r\n\r\nAnna Ask <anna@example.org>\r\n--x\r\nContent-Disposition: form-data; name=\"envelope\"\r\n\r\n{\"to\":[\"straw+forms@in.example.org\"],\"from\":\"anna@example.org\"}\r\n--x\r\nContent-Disposition: form-data; name=\"subject\"\r\n\r\nWhere is it?\r\n--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nGone.\r\n--x\r\nContent-Disposition: form-data; name=\"attachment1\"; filename=\"a\"\r\n\r\nbytes\r\n--x--\r\n"
            ),
        ])
    func apart(type: String, body: String) throws {
        let mail = try #require(source.mail(whole: body, type: type))
        #expect(
            mail
                == InboundMail(
                    id: "<m1@example.org>", tag: "forms", author: Author(id: "anna@example.org", name: "Anna Ask"),
                    subject: "Where is it?", text: "Gone.", references: ["<a@b.c>"]))
    }

    @Test("the same mail is the same event, whoever brings it again; at another address of ours it is another")
    func events() {
        func id(_ headers: String..., webhook: String = "msg_1") -> String? {
            source.platform.decode(
                source.delivery(Array(MailSource.whole("x", headers).utf8), id: webhook), at: vectorMoment
            ).first?.eventID
        }
        #expect(id() == id(webhook: "msg_2"))
        #expect(id() != id("To: straw+other@in.example.org"))
        #expect(id() != id("Message-ID: <m2@example.org>"))
    }

    @Test("secrets in a mail are masked before it is stored, also where it cannot be read")
    func masked() throws {
        let secret = "ghp_" + String(repeating: "a1B2", count: 9)
        let mail = try #require(source.mail("The token is \(secret)", "Subject: \(secret)"))
        #expect(!mail.text.contains(secret) && !mail.subject.contains(secret))
        #expect(mail.notes.contains(.secretMasked))
        let lost = source.decoded(MailSource.whole(secret, ["To: other@example.org"])).first
        #expect(lost?.payload?.contains(secret) == false)
    }

    @Test("what lay in quarantine is read again without its type")
    func redecoding() {
        let delivery = RawDelivery(method: "POST", path: "", target: "", headers: [], body: whole)
        #expect(source.platform.decode(delivery, at: vectorMoment).first?.inbound != nil)
    }
}
