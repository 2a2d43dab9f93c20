import Impediments
import Letters

/// The events of the generic source, from JSON that is whole.
struct GenericReader {
    let source: String
    let root: JSONField

    /// What happened; `nil` for a type that is not ours, which is answered and ignored.
    func content() throws(Unreadable) -> Inbound.Content? {
        _ = try root.object()
        let kind = try root["type"].text()
        return switch kind {
        case "message.created": .message(try message(try root["data"].object()))
        case "message.updated": try edited(try root["data"].object())
        case "message.deleted": .deleted(try reference(try root["data"].object()))
        case "release.published": .released(try release(try root["data"].object()))
        case "action": try action(try root["data"].object())
        default: nil
        }
    }

    /// When it happened; `nil` where the sender does not say.
    func at() throws(Unreadable) -> Instant? {
        try root["timestamp"].optional { (field) throws(Unreadable) in
            guard let moment = Instant(rfc3339: try field.text()) else {
                throw field.complaint("must be a moment as RFC 3339 writes it")
            }
            return moment
        }
    }

    private func reference(_ data: JSONField) throws(Unreadable) -> MessageReference {
        MessageReference(source: source, channel: try data["channel"].identifier(), id: try data["id"].identifier())
    }

    private func message(_ data: JSONField) throws(Unreadable) -> Message {
        let text = IncomingText(try data["text"].text())
        return Message(
            reference: try reference(data),
            thread: try data["thread"].optional { (field) throws(Unreadable) in try field.identifier() },
            author: try author(data["author"]), text: text.text, permalink: try permalink(data["permalink"]),
            addressed: try data["addressed"].flag(default: false), notes: text.notes)
    }

    private func release(_ data: JSONField) throws(Unreadable) -> Release {
        Release(channel: try data["channel"].identifier(), id: try data["id"].identifier())
    }

    private func edited(_ data: JSONField) throws(Unreadable) -> Inbound.Content {
        let text = IncomingText(try data["text"].text())
        return .edited(try reference(data), text: text.text, notes: text.notes)
    }

    private func action(_ data: JSONField) throws(Unreadable) -> Inbound.Content {
        let field = data["impediment"]
        guard let impediment = ImpedimentID(try field.identifier()) else {
            throw field.complaint("must be a number such as IMP-1")
        }
        let author = try author(data["author"])
        return .action(impediment: impediment.description, by: author, answer: try AnswerReader(data: data).answer())
    }

    /// Whoever edited, where the delivery says so and it is a person.
    func editor() throws(Unreadable) -> String? {
        guard try root["type"].text() == "message.updated" else { return nil }
        let data = try root["data"].object()
        let author = try data["author"].optional { (field) throws(Unreadable) in try self.author(field) }
        return author.flatMap { $0.isBot ? nil : $0.id }
    }

    private func author(_ field: JSONField) throws(Unreadable) -> Author {
        let author = try field.object()
        let name = try author["name"].optional { (field) throws(Unreadable) in try field.text() }
        return Author(
            id: try author["id"].identifier(),
            name: name.map(IncomingText.name),
            isBot: try author["bot"].flag(default: false))
    }

    private func permalink(_ field: JSONField) throws(Unreadable) -> String? {
        let link = try field.optional { (field) throws(Unreadable) in try field.identifier() }
        return link.map { Masking.mask($0).text }
    }
}
