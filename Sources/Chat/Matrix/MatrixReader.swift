import Impediments
import Letters

/// Events of a transaction, one by one: a bad one never takes the others with it.
struct MatrixReader {
    let source: String
    let userID: String
    let inviters: [String]?
    /// The whole transaction, for events of which nothing else is left.
    let body: [UInt8]
    let now: Instant

    /// `nil` for what says nothing to us: other types, our own echoes, what was redacted before it came.
    func decoded(_ event: JSONField) -> Decoded? {
        do throws(Unreadable) {
            if let defect = event.value?.defect(at: event.path) { throw Unreadable(defect) }
            return try inbound(try event.object()).map(Decoded.readable)
        } catch {
            return .unreadable(eventID: id(of: event), payload: payload(of: event), reason: error.reason)
        }
    }

    /// Without an id of its own: a digest of what stays the same when the server sends it again.
    private func id(of event: JSONField) -> String {
        if let id = event.value?.string("event_id"), !id.isEmpty, id.utf8.count <= ChatLimits.identifierBytes,
            !id.unicodeScalars.contains("\0")
        {
            return id
        }
        guard case .object(let members)? = event.value else {
            return "event/" + StableID.of(event.path, String(decoding: body, as: UTF8.self))
        }
        let stable = members.filter { $0.key != "age" && $0.key != "unsigned" }
        return "event/" + StableID.of(JSON.object(stable).text)
    }

    private func payload(of event: JSONField) -> [UInt8] {
        if case .broken? = event.value { return Masking.mask(payload: body) }
        return Masking.mask(payload: event.value?.bytes ?? [])
    }

    private func inbound(_ event: JSONField) throws(Unreadable) -> Inbound? {
        let kind = try event["type"].text()
        let kinds = [
            "m.room.message", "m.room.redaction", "m.room.member", "m.room.encrypted", "m.room.encryption",
        ]
        guard kinds.contains(kind) else { return nil }
        let sender = try event["sender"].identifier()
        if isOwn(sender) || isGone(event, kind: kind) { return nil }

        let room = try event["room_id"].identifier()
        let id = try event["event_id"].identifier()
        let at = min(Instant(milliseconds: try event["origin_server_ts"].integer()), now)
        var inbound: Inbound?
        func made(_ content: Inbound.Content?) -> Inbound? {
            content.map { Inbound(source: source, eventID: id, at: at, content: $0) }
        }
        switch kind {
        case "m.room.message":
            let reference = MessageReference(source: source, channel: room, id: id)
            let content = MatrixContent(event: event, reference: reference, sender: sender, userID: userID)
            inbound = made(try content.read())
            if case .edited? = inbound?.content { inbound?.by = sender }
        case "m.room.redaction": inbound = made(.deleted(try redacted(by: event, in: room)))
        case "m.room.member": inbound = made(try invitation(event, from: sender, to: room))
        default:
            // One word a room, however many messages stay unread: hence one id.
            let reason = "the room is encrypted"
            inbound = made(.unreadable(channel: room, reason: reason))
            inbound?.eventID = "encrypted/\(room)"
        }
        return inbound
    }

    private func redacted(by event: JSONField, in room: String) throws(Unreadable) -> MessageReference {
        // Since room version 11 it stands in the content; servers still write both.
        let inner = event["content"]["redacts"]
        let target = try (inner.isAbsent ? event["redacts"] : inner).identifier()
        return MessageReference(source: source, channel: room, id: target)
    }

    private func invitation(
        _ event: JSONField, from sender: String, to room: String
    ) throws(Unreadable) -> Inbound.Content? {
        guard event.value?.string("state_key") == userID, event["content"].value?.string("membership") == "invite",
            mayInvite(sender)
        else { return nil }
        let direct = try event["content"]["is_direct"].flag(default: false)
        return .invited(channel: room, by: sender, direct: direct)
    }

    /// Redacted before it was delivered: nothing is left to read. A redaction without a reason is empty by nature.
    private func isGone(_ event: JSONField, kind: String) -> Bool {
        event["unsigned"]["redacted_because"].value != nil
            || event["content"].value == .object([]) && kind != "m.room.redaction"
    }

    /// The bot itself, and the users `@straw_…` and `@_straw_…` that its registration reserves.
    private func isOwn(_ sender: String) -> Bool {
        if sender == userID { return true }
        let (name, server) = Self.parts(of: userID)
        let (other, otherServer) = Self.parts(of: sender)
        return server == otherServer && (other.hasPrefix("\(name)_") || other.hasPrefix("_\(name)_"))
    }

    private func mayInvite(_ user: String) -> Bool {
        guard let inviters else { return Self.parts(of: user).server == Self.parts(of: userID).server }
        return inviters.contains { Self.matches(user[...], pattern: $0[...]) }
    }

    /// `@straw:example.org:8448` is `straw` at `example.org:8448`.
    static func parts(of user: String) -> (name: Substring, server: Substring) {
        let parts = user.dropFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }

    /// `*` stands for any characters, also none.
    private static func matches(_ text: Substring, pattern: Substring) -> Bool {
        let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else { return text == pattern }
        guard text.hasPrefix(first), text.dropFirst(first.count).hasSuffix(last) else { return false }
        var rest = text.dropFirst(first.count).dropLast(last.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let range = rest.firstRange(of: piece) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
