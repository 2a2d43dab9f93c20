package import Impediments
package import Letters

/// The generic source: Standard Webhooks in, Standard Webhooks out (FACE, HTTP).
package struct GenericPlatform: ChatPlatform {
    package let source: String
    package let maxBody: Int
    /// Where answers are posted; `nil`: they are kept for `GET …/replies`.
    package let replyURL: String?
    private let webhook: StandardWebhook

    /// - Parameter secrets: the bytes of each `whsec_…` secret (`StandardWebhook.secret`); the first one signs.
    package init(source: String, secrets: [[UInt8]], replyURL: String? = nil, maxBody: Int = 1_048_576) {
        self.source = source
        self.maxBody = maxBody
        self.replyURL = replyURL
        webhook = StandardWebhook(secrets: secrets)
    }

    package func route(method: String, path: String) -> HookRoute {
        switch path {
        case "", "/": method == "POST" ? .delivery : .wrongMethod
        case "/replies" where replyURL == nil: method == "GET" ? .replies : .wrongMethod
        default: .unknown
        }
    }

    package func verify(_ delivery: RawDelivery, at now: Instant) throws(Refusal) {
        let isQuestion = delivery.method == "GET"
        _ = try webhook.verify(
            delivery, payload: isQuestion ? Array(delivery.target.utf8) : delivery.body, at: now)
        // Only now: whoever is not known learns nothing, not even which types are read.
        if !isQuestion, !Self.isJSON(delivery) {
            throw Refusal(.wrongType, answer: HookAnswer(status: 415, body: #"{"error":"send application/json"}"#))
        }
    }

    package func decode(_ delivery: RawDelivery, at now: Instant) -> [Decoded] {
        let headers = delivery.values(of: "webhook-id") + delivery.values(of: "svix-id")
        let stamps = delivery.values(of: "webhook-timestamp") + delivery.values(of: "svix-timestamp")
        let sent = stamps.first.flatMap(Int64.init).map { Instant(milliseconds: $0 * 1000) } ?? now
        let eventID = "webhook/\(headers.first ?? "")"
        do throws(Unreadable) {
            let body = try JSONReader.read(delivery.body)
            if let defect = body.defect() { throw Unreadable(defect) }
            let reader = GenericReader(source: source, root: JSONField(body))
            guard let content = try reader.content() else { return [] }
            let at = try min(reader.at() ?? sent, now)
            // A release is known by itself, under whatever id it is sent.
            if case .released(let release) = content { return [release.decoded(by: source, at: at)] }
            return [
                .readable(
                    Inbound(source: source, eventID: eventID, at: at, content: content, by: try reader.editor()))
            ]
        } catch {
            return [
                .unreadable(eventID: eventID, payload: Masking.mask(payload: delivery.body), reason: error.reason)
            ]
        }
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
        let body = try envelope(for: letter, to: address)
        guard let replyURL else { return .keep }
        let id = "msg_" + StableID.of(letter.workspace, letter.key, address.lane)
        let headers = webhook.headers(id: id, payload: body, at: context.now)
        return .request(
            Request(
                method: "POST", url: replyURL,
                headers: [.init(name: "content-type", value: "application/json")] + headers,
                body: body))
    }

    package func verdict(on response: Response, at now: Instant) -> Verdict {
        switch response.status {
        case 200...299: .sent(remoteID: nil)
        case let status where HTTPOutcome.isWorthAnotherTry(status):
            .retry(after: HTTPOutcome.retryAfter(response.headers, at: now), reason: HTTPOutcome.words(status))
        case let status: .dead(reason: HTTPOutcome.words(status))
        }
    }

    private static func isJSON(_ delivery: RawDelivery) -> Bool {
        let types = delivery.values(of: "content-type")
        guard let type = types.first, types.count == 1 else { return false }
        let parts = type.lowercased().split(separator: ";").map { $0.filter { $0 != " " && $0 != "\"" } }
        guard let media = parts.first, media == "application/json" || media.hasSuffix("+json") else { return false }
        return parts.dropFirst().allSatisfy {
            !$0.hasPrefix("charset=") || $0 == "charset=utf-8" || $0 == "charset=utf8"
        }
    }
}
