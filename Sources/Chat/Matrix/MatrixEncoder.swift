package import Impediments
package import Letters

extension MatrixPlatform {
    package func encode(
        _ letter: Letter, to address: Address, context: SendContext
    ) throws(EncodingFailure) -> Outgoing {
        guard address.source == source else {
            throw EncodingFailure("\(source) cannot carry a letter of another source")
        }
        switch address {
        case .entrance(_, let room):
            return .request(request("POST", "join/\(room.asPathSegment)", [:]))
        case .thread(_, let room, let thread):
            return .request(message(letter, at: address, room: room, thread: thread, context: context))
        case .direct(_, let user):
            let fact = Address.directFact(of: user)
            guard let room = context.facts[fact] else {
                return .first(
                    request(
                        "POST", "createRoom",
                        ["is_direct": true, "invite": [.string(user)], "preset": "trusted_private_chat"]),
                    remember: fact, pick: "room_id")
            }
            return .request(message(letter, at: address, room: room, thread: nil, context: context))
        case .aside, .form, .home, .mail:
            throw EncodingFailure("Matrix has no mailboxes, and nothing beside its rooms")
        }
    }

    package func verdict(on response: Response, at now: Instant) -> Verdict {
        let body: JSON?
        do { body = try JSONReader.read(response.body) } catch { body = nil }
        if (200...299).contains(response.status) { return .sent(remoteID: body?.string("event_id")) }
        let code = body?.string("errcode")
        let reason = [HTTPOutcome.words(response.status), code, body?.string("error")]
            .compactMap(\.self).joined(separator: " ").prefix(utf8: ChatLimits.identifierBytes)
        if code == "M_UNKNOWN_TOKEN" {
            // The operator can put it right, and then nothing of what waited is lost.
            return .retry(after: ChatLimits.retryAfter.upperBound, reason: reason)
        }
        guard HTTPOutcome.isWorthAnotherTry(response.status) || code == "M_LIMIT_EXCEEDED" else {
            return .dead(reason: reason)
        }
        let wish = HTTPOutcome.retryAfter(response.headers, at: now) ?? Self.legacyWish(body)
        return .retry(after: wish, reason: reason)
    }

    /// `retry_after_ms`, as servers said it before there was a header for it.
    private static func legacyWish(_ body: JSON?) -> Duration? {
        guard case .number(let digits)? = body?["retry_after_ms"], let milliseconds = Double(digits) else { return nil }
        return HTTPOutcome.clamped(.milliseconds(min(milliseconds, 1e9).rounded(.up)))
    }

    private func message(
        _ letter: Letter, at address: Address, room: String, thread: String?, context: SendContext
    ) -> Request {
        // The server makes it exactly once for each transaction id, so the letter's own key decides it.
        let transaction = "straw-" + StableID.of(letter.workspace, letter.key, address.lane)
        return request(
            "PUT", "rooms/\(room.asPathSegment)/send/m.room.message/\(transaction)",
            MatrixMessage(letter.content).content(thread: thread, replacing: context.replacedID))
    }

    private func request(_ method: String, _ path: String, _ body: JSON) -> Request {
        Request(
            method: method, url: "\(homeserver)/_matrix/client/v3/\(path)",
            headers: [
                .init(name: "authorization", value: "Bearer \(asToken)"),
                .init(name: "content-type", value: "application/json"),
            ],
            body: body.bytes)
    }
}
