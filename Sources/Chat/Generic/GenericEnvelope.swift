import Impediments
package import Letters

extension GenericPlatform {
    /// The body that carries a letter: `reply.created`, `reply.updated` or `direct.created` (FACE, HTTP).
    ///
    /// It holds no time of sending, so every attempt and every `GET …/replies` shows the same bytes.
    ///
    /// - Parameter cursor: where a reader who fetches its answers goes on after this one; unlike `data.id`, which an
    ///   edit shares with what it replaces, no two answers have the same.
    package func envelope(
        for letter: Letter, to address: Address, cursor: Int64? = nil
    ) throws(EncodingFailure) -> [UInt8] {
        guard address.source == source else {
            throw EncodingFailure("\(source) cannot carry a letter of another source")
        }
        let kind: String
        var place: [JSON.Member]
        switch address {
        case .thread(_, let channel, let thread):
            kind = letter.replaces == nil ? "reply.created" : "reply.updated"
            place = [.init("channel", .string(channel)), .init("thread", JSON(thread))]
        case .direct(_, let user):
            kind = "direct.created"
            place = [.init("to", .string(user)), .init("channel", .null), .init("thread", .null)]
        case .entrance, .aside, .form, .home, .mail:
            throw EncodingFailure(
                "a generic source has neither entrances nor mailboxes, and nothing beside its channels")
        }
        // A private letter is never edited in place, so it keeps its own id.
        let id = kind == "reply.updated" ? letter.replaces ?? letter.key : letter.key
        place = [.init("id", .string(id))] + place
        let data =
            place + [
                .init("in_reply_to", JSON(letter.inReplyTo)),
                .init("purpose", .string(letter.purpose.rawValue)),
                .init("text", .string(letter.content.plainText)),
                .init("impediment", letter.about.map(Self.card) ?? .null),
                .init("actions", .array(letter.content.actions.map(Self.action))),
            ]
        var body: [JSON.Member] = [
            .init("type", .string(kind)), .init("timestamp", .string(letter.writtenAt.rfc3339)),
            .init("data", .object(data)),
        ]
        if let cursor { body.append(.init("cursor", .string(String(cursor)))) }
        return JSON.object(body).bytes
    }

    private static func card(_ card: Letter.Card) -> JSON {
        [
            "id": .string(card.id), "category": .string(card.category.rawValue),
            "severity": .string(card.severity.rawValue), "state": .string(card.state.rawValue),
            "tier": .string(card.tier.rawValue), "product": .string(card.product), "team": .string(card.team),
        ]
    }

    private static func action(_ action: Letter.Action) -> JSON {
        var members: [JSON.Member] = [
            .init("verb", .string(action.answer.verb.rawValue)), .init("label", .string(action.label)),
        ]
        if let url = action.url { members.append(.init("url", .string(url))) }
        return .object(members)
    }
}
