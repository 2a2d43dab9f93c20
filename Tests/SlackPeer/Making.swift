import TestKit

/// People, channels, what people say, and what goes wrong, out of a test's JSON.
extension Control {
    static func addUser(_ body: SlackValue, to world: inout SlackWorld) throws(Wrong) {
        let id = try text("id", of: body)
        world.users[id] = SlackWorld.User(
            id: id, name: body["name"]?.string, mail: body["mail"]?.string, isBot: body["is_bot"]?.flag ?? false,
            isDeleted: body["is_deleted"]?.flag ?? false)
    }

    /// A known channel is changed; what is not named stays.
    static func addChannel(_ body: SlackValue, to world: inout SlackWorld) throws(Wrong) {
        let id = try text("id", of: body)
        var channel = world.channels[id] ?? SlackWorld.Channel(id: id)
        if let name = body["name"]?.string { channel.name = name }
        if let kind = body["kind"]?.string {
            guard let known = SlackWorld.Channel.Kind(rawValue: kind) else { throw Wrong(what: "kind: \(kind)") }
            channel.kind = known
        }
        if let members = body["members"] { channel.members = Set(members.items.compactMap(\.string)) }
        if let archived = body["is_archived"] { channel.isArchived = archived.flag }
        world.channels[id] = channel
    }

    static func say(_ body: SlackValue, in world: inout SlackWorld, at now: Int64) throws(Wrong) -> SlackValue {
        let (channel, user) = (try text("channel", of: body), try text("user", of: body))
        guard world.channels[channel] != nil else { throw Wrong(what: "there is no channel \(channel)") }
        let ts = world.say(
            try text("text", of: body), by: user, in: channel, thread: body["thread_ts"]?.string, at: now)
        return ["ts": .string(ts)]
    }

    /// What stood there before, so that the event can say both.
    static func edit(_ body: SlackValue, in world: inout SlackWorld) throws(Wrong) -> SlackValue {
        let (channel, index) = try place(body, in: world)
        let before = world.channels[channel]?.messages[index]
        world.channels[channel]?.messages[index].earlier.append(before?.text ?? "")
        world.channels[channel]?.messages[index].text = try text("text", of: body)
        let after = world.channels[channel]?.messages[index]
        return [
            "previous_message": before.map { world.json($0) } ?? .null,
            "message": after.map { world.json($0) } ?? .null,
        ]
    }

    /// `message` is there where a tombstone stays.
    static func remove(_ body: SlackValue, in world: inout SlackWorld) throws(Wrong) -> SlackValue {
        let (channel, index) = try place(body, in: world)
        let before = world.channels[channel]?.messages[index]
        world.remove(try text("ts", of: body), from: channel)
        let tombstone = world.channels[channel]?.messages.first { $0.ts == before?.ts }
        return [
            "previous_message": before.map { world.json($0) } ?? .null,
            "message": tombstone.map { world.json($0) } ?? .null,
        ]
    }

    private static func place(_ body: SlackValue, in world: SlackWorld) throws(Wrong) -> (String, Int) {
        let (channel, ts) = (try text("channel", of: body), try text("ts", of: body))
        guard let index = world.channels[channel]?.messages.lastIndex(where: { $0.ts == ts }) else {
            throw Wrong(what: "there is no message \(ts) in \(channel)")
        }
        return (channel, index)
    }

    /// `{"method":"chat.postMessage","error":"not_in_channel"}`; instead of `error`: `status` with `body` and
    /// `headers`, `retry_after`, or `way`, which is `hang`, `close`, `reset` or `half`.
    static func fault(_ body: SlackValue) throws(Wrong) -> SlackFault {
        SlackFault(
            try text("method", of: body), try kind(body), times: Int(body["times"]?.number ?? 1),
            arguments: body["arguments"]?.members ?? [:], isPerformed: body["performed"]?.flag ?? false)
    }

    private static func kind(_ body: SlackValue) throws(Wrong) -> SlackFault.Kind {
        if let error = body["error"]?.string {
            return .failure(SlackFailure(error, more: body["more"]?.members ?? [:]))
        }
        if let seconds = body["retry_after"]?.number {
            return .failure(SlackFailure("ratelimited", retryAfter: Int(seconds)))
        }
        if let status = body["status"]?.number {
            guard case .status(_, let headers, let page) = SlackFault.errorPage else { return SlackFault.errorPage }
            let named = body["headers"]?.items.compactMap(\.string)
            return .status(Int(status), headers: named ?? headers, body: body["body"]?.string ?? page)
        }
        switch body["way"]?.string {
        case "hang": return .hang
        case "close": return .close
        case "reset": return .reset
        case "half": return .half
        default: throw Wrong(what: "a fault needs error, status, retry_after or way")
        }
    }
}
