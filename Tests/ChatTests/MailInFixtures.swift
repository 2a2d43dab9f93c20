import Chat
import Foundation
import Impediments
import Letters

/// A source of kind `mail`, and mails that a server's pipe signed for it.
struct MailSource {
    static let secret = Array<UInt8>(32..<64)
    static let token = "a-token-for-a-service"
    let platform: MailPlatform
    let webhook = StandardWebhook(secrets: [Self.secret])

    init(secrets: [[UInt8]] = [Self.secret], tokens: [String] = [Self.token]) throws {
        guard let place = MailPlace("straw@in.example.org") else { throw EncodingFailure("no address") }
        platform = MailPlatform(source: "post", place: place, secrets: secrets, tokens: tokens)
    }

    func delivery(_ body: [UInt8], type: String = "message/rfc822", id: String = "msg_1") -> RawDelivery {
        RawDelivery(
            method: "POST", path: "", target: "/hooks/post",
            headers: webhook.headers(id: id, payload: body, at: vectorMoment) + [header("Content-Type", type)],
            body: body)
    }

    func decoded(_ mail: String, type: String = "message/rfc822") -> [Decoded] {
        platform.decode(delivery(Array(mail.utf8), type: type), at: vectorMoment)
    }

    /// What came in, of a mail with these headers and this body.
    func mail(_ body: String, _ headers: String...) -> InboundMail? { mail(whole: Self.whole(body, headers)) }

    func mail(whole: String, type: String = "message/rfc822") -> InboundMail? {
        guard case .mail(let mail)? = decoded(whole, type: type).first?.inbound?.content else { return nil }
        return mail
    }

    /// With the usual headers, unless given otherwise.
    static func whole(_ body: String, _ headers: [String] = []) -> String {
        let usual = [
            "From: Anna Ask <anna@example.org>", "To: straw+forms@in.example.org", "Subject: Where is it?",
            "Message-ID: <m1@example.org>", "Date: Tue, 14 Nov 2023 22:10:00 +0000",
        ]
        let names = headers.map { $0.prefix { $0 != ":" } }
        let kept = usual.filter { line in !names.contains { line.hasPrefix("\($0):") } }
        return (kept + headers.filter { !$0.hasSuffix(": -") }).joined(separator: "\r\n") + "\r\n\r\n" + body
    }
}
