import Foundation
import Impediments
import Letters

/// What an `m.room.message` says: a message, an edit of one, or nothing to us.
struct MatrixContent {
    let event: JSONField
    let reference: MessageReference
    let sender: String
    let userID: String

    private var content: JSONField { event["content"] }
    private var relation: JSONField { content["m.relates_to"] }

    func read() throws(Unreadable) -> Inbound.Content? {
        _ = try content.object()
        if !relation.isAbsent { _ = try relation.object() }
        if relation.value?.string("rel_type") == "m.replace" { return try edit() }
        guard let words = try words(of: content) else { return nil }
        let text = IncomingText(words)
        return .message(
            Message(
                reference: reference, thread: try thread(), author: Author(id: sender), text: text.text,
                permalink: permalink, addressed: try isAddressed(words), notes: text.notes))
    }

    /// The new words stand whole in `m.new_content`; without it, no client shows an edit, and neither do we.
    private func edit() throws(Unreadable) -> Inbound.Content? {
        let new = content["m.new_content"]
        if new.isAbsent { return nil }
        let original = MessageReference(
            source: reference.source, channel: reference.channel, id: try relation["event_id"].identifier())
        guard let words = try words(of: try new.object()) else { return nil }
        let text = IncomingText(words)
        return .edited(original, text: text.text, notes: text.notes)
    }

    /// The words of a person; `nil` for notices, which are the words of bots, and for what has none.
    private func words(of content: JSONField) throws(Unreadable) -> String? {
        let body = try content["body"].optional { (field) throws(Unreadable) in try field.text() }
        switch try content["msgtype"].text() {
        case "m.text", "m.emote":
            guard let body else { throw content["body"].complaint("missing") }
            return isReply ? Self.withoutFallback(body) : body
        case "m.image", "m.file", "m.audio", "m.video":
            // Without a file name beside it, the body is the file name and no caption.
            let name = try content["filename"].optional { (field) throws(Unreadable) in try field.text() }
            return name == nil || name == body ? nil : body
        default: return nil
        }
    }

    private var isReply: Bool {
        !relation["m.in_reply_to"].isAbsent || relation.value?.string("rel_type") == "m.replace"
    }

    /// Drops the quotation that older clients put before an answer, and nothing that a person quoted.
    static func withoutFallback(_ body: String) -> String {
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, first.prefixMatch(of: #/> (\* )?<@[^>]+>/#) != nil else { return body }
        let rest = lines.drop { $0.hasPrefix(">") }
        return (rest.first?.isEmpty == true ? rest.dropFirst() : rest).joined(separator: "\n")
    }

    /// The root of the thread; a plain reply belongs to what it replies to.
    private func thread() throws(Unreadable) -> String? {
        if relation.value?.string("rel_type") == "m.thread" { return try relation["event_id"].identifier() }
        let replied = relation["m.in_reply_to"]
        return replied.isAbsent ? nil : try replied.object()["event_id"].identifier()
    }

    /// Where the sender's client says whom it mentions, only that counts.
    private func isAddressed(_ words: String) throws(Unreadable) -> Bool {
        let mentions = content["m.mentions"]
        if !mentions.isAbsent {
            guard case .array(let users)? = try mentions.object()["user_ids"].value else { return false }
            return users.contains(.string(userID))
        }
        let name = MatrixReader.parts(of: userID).name.lowercased()
        let start = words.drop { $0 == "@" || $0.isWhitespace }.lowercased()
        return words.contains(userID) || [":", ",", " :"].contains { start.hasPrefix(name + $0) }
    }

    private var permalink: String {
        "https://matrix.to/#/\(reference.channel.asPathSegment)/\(reference.id.asPathSegment)"
    }
}

extension String {
    /// Percent-encoded so that it is one segment of a path, whatever it holds.
    var asPathSegment: String {
        let unreserved = CharacterSet(charactersIn: "-._~").union(
            CharacterSet(charactersIn: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"))
        let encoded = addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
        // A lone dot or two would be taken for a step in the path.
        return encoded.allSatisfy { $0 == "." } ? encoded.replacing(".", with: "%2E") : encoded
    }
}
