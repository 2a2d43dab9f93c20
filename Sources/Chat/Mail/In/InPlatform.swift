import Crypto
import Foundation
package import Impediments
package import Letters

/// Mail that comes in as a webhook: from the pipe of a mail server, or from a service (PROTOCOLS 15.6).
///
/// What it says leaves by mail as well, so nothing is encoded here: the line writes its letters to mailboxes.
package struct MailPlatform: ChatPlatform {
    package let source: String
    package let maxBody: Int
    package let place: MailPlace
    private let webhook: StandardWebhook?
    private let tokens: [String]

    /// - Parameters:
    ///   - secrets: the bytes of each `whsec_…` secret; empty: nothing is signed.
    ///   - tokens: for whoever cannot sign: sent as a bearer token, or as the password of HTTP Basic.
    package init(
        source: String, place: MailPlace, secrets: [[UInt8]], tokens: [String] = [], maxBody: Int = 10 << 20
    ) {
        self.source = source
        self.place = place
        self.maxBody = maxBody
        self.tokens = tokens
        webhook = secrets.isEmpty ? nil : StandardWebhook(secrets: secrets)
    }

    package func route(method: String, path: String) -> HookRoute {
        guard path.isEmpty || path == "/" else { return .unknown }
        return method == "POST" ? .delivery : .wrongMethod
    }

    /// By signature where there is one, or else by token; what is not configured proves nothing.
    package func verify(_ delivery: RawDelivery, at now: Instant) throws(Refusal) {
        let isSigned = delivery.headers.contains {
            ["webhook-signature", "svix-signature"].contains($0.name.lowercased())
        }
        if let webhook, isSigned || tokens.isEmpty {
            _ = try webhook.verify(delivery, payload: delivery.body, at: now)
        } else {
            try verifyToken(delivery)
        }
        let types = delivery.values(of: "content-type")
        guard types.count == 1, MailForm.isKnown(types[0]) else {
            throw Refusal(
                .wrongType,
                answer: HookAnswer(
                    status: 415, body: #"{"error":"send message/rfc822, application/json or multipart/form-data"}"#))
        }
    }

    private func verifyToken(_ delivery: RawDelivery) throws(Refusal) {
        let all = delivery.values(of: "authorization")
        func refusal(_ reason: Refusal.Reason) -> Refusal {
            Refusal(reason, answer: HookAnswer(status: 401, body: #"{"error":"not known to this source"}"#))
        }
        guard let header = all.first, !tokens.isEmpty else { throw refusal(.unsigned) }
        guard all.count == 1, let blank = header.firstIndex(of: " ") else { throw refusal(.malformedHeader) }
        let given = String(header[header.index(after: blank)...]).trimmed
        let offered: String? =
            switch header[..<blank].lowercased() {
            case "bearer": given
            case "basic":
                Data(base64Encoded: given).map { String(decoding: $0, as: UTF8.self) }
                    .flatMap { pair in pair.firstIndex(of: ":").map { String(pair[pair.index(after: $0)...]) } }
            default: nil
            }
        guard let offered else { throw refusal(.malformedHeader) }
        guard tokens.contains(where: { isSameSecret($0.utf8, offered.utf8) }) else { throw refusal(.badSignature) }
    }

    package func decode(_ delivery: RawDelivery, at now: Instant) -> [Decoded] {
        // For what has no id of its own; the same bytes are the same mail.
        let digest = "mail/" + hexadecimal(SHA256.hash(data: delivery.body).prefix(16))
        do throws(Unreadable) {
            let mail = try MailForm.mail(in: delivery)
            let bounce = mail.bounce
            // Nobody is answered who is a machine; what it says is acknowledged, and not kept.
            if bounce == nil, mail.isAutomatic { return [] }
            let inbound = try read(mail, bounce, or: digest)
            let eventID = "mail/" + StableID.of(inbound.id, inbound.tag ?? "")
            return [
                .readable(
                    Inbound(source: source, eventID: eventID, at: mail.sent(before: now), content: .mail(inbound)))
            ]
        } catch {
            return [.unreadable(eventID: digest, payload: Masking.mask(payload: delivery.body), reason: error.reason)]
        }
    }

    private func read(
        _ mail: IncomingMail, _ bounce: InboundMail.Bounce?, or digest: String
    ) throws(Unreadable) -> InboundMail {
        guard let tag = mail.tag(at: place) else { throw Unreadable("to: none of it is \(place.address)") }
        let author = mail.author
        guard let box = author ?? (bounce == nil ? nil : MailBox("mailer-daemon@\(place.domain)")) else {
            throw Unreadable("from: no mailbox")
        }
        let references = mail.references
        let text = IncomingText(
            bounce == nil ? MailReply.newWords(in: mail.text, answers: !references.isEmpty) : "")
        let subject = IncomingText(MailWords.decoded(mail.headers["subject"] ?? ""), limit: ChatLimits.identifierBytes)
        return InboundMail(
            id: mail.id ?? "<\(digest.dropFirst(5))@\(place.domain)>", tag: tag.isEmpty ? nil : tag,
            author: Author(id: box.address, name: box.name.map(IncomingText.name)),
            subject: subject.text, text: text.text, references: references, bounce: bounce, notes: text.notes)
    }

    package func answer(to delivery: RawDelivery, stored: [StoredItem], at now: Instant) -> HookAnswer {
        guard let item = stored.first else {
            return HookAnswer(status: 202, body: #"{"delivery":null,"duplicate":false}"#)
        }
        let body: JSON = ["delivery": .string(item.deliveryID), "duplicate": .bool(item.isDuplicate)]
        return HookAnswer(status: item.isUnreadable ? 200 : 202, body: body.text)
    }

    package func encode(
        _ letter: Letter, to address: Address, context: SendContext
    ) throws(EncodingFailure) -> Outgoing {
        throw EncodingFailure("what is said by mail goes to a mailbox")
    }

    package func verdict(on response: Response, at now: Instant) -> Verdict {
        .dead(reason: HTTPOutcome.words(response.status))
    }
}
