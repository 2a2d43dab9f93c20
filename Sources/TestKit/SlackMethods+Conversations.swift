/// Channels and private conversations.
extension SlackWorld {
    /// The channel that an id names, if the bot may know of it.
    func known(_ id: String?) throws(SlackFailure) -> String {
        guard let id, let channel = channels[id] else { throw SlackFailure("channel_not_found") }
        if channel.kind != .open, !channel.members.contains(bot) { throw SlackFailure("channel_not_found") }
        return id
    }

    /// Where a message may be posted. The id of a person stands for the private conversation with them.
    mutating func place(_ id: String?) throws(SlackFailure) -> String {
        if let id, let user = users[id] {
            if user.isBot { throw SlackFailure("cannot_dm_bot") }
            return directChannel(with: id)
        }
        let id = try known(id)
        guard let channel = channels[id] else { throw SlackFailure("channel_not_found") }
        if channel.isArchived { throw SlackFailure("is_archived") }
        guard channel.members.contains(bot) || scopes.contains("chat:write.public") else {
            throw SlackFailure("not_in_channel")
        }
        return id
    }

    mutating func openConversation(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        if let channel = call.text("channel") {
            let id = try known(channel)
            return ["no_op": true, "already_open": true, "channel": ["id": .string(id)]]
        }
        try need("im:write")
        let named = (call.text("users") ?? "").split(separator: ",").map(String.init)
        guard let user = named.first else { throw SlackFailure("users_list_not_supplied") }
        guard named.count == 1 else { throw SlackFailure("method_not_supported_for_channel_type") }
        guard let known = users[user] else { throw SlackFailure("user_not_found") }
        if known.isBot { throw SlackFailure("cannot_dm_bot") }
        if known.isDeleted { throw SlackFailure("user_disabled") }
        return ["channel": ["id": .string(directChannel(with: user))]]
    }

    func conversationInfo(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        let id = try known(call.text("channel"))
        guard let channel = channels[id] else { throw SlackFailure("channel_not_found") }
        try need(reading(channel, "read"))
        return ["channel": json(channel)]
    }

    func conversationMembers(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        let id = try known(call.text("channel"))
        guard let channel = channels[id] else { throw SlackFailure("channel_not_found") }
        try need(reading(channel, "read"))
        return [
            "members": .array(channel.members.sorted().map(SlackValue.string)),
            "response_metadata": ["next_cursor": ""],
        ]
    }

    mutating func joinConversation(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        try need("channels:join")
        let id = try known(call.text("channel"))
        guard let channel = channels[id] else { throw SlackFailure("channel_not_found") }
        guard channel.kind == .open else { throw SlackFailure("method_not_supported_for_channel_type") }
        if channel.isArchived { throw SlackFailure("is_archived") }
        let wasThere = channel.members.contains(bot)
        channels[id]?.members.insert(bot)
        var answer: [String: SlackValue] = ["channel": channels[id].map { json($0) } ?? .null]
        if wasThere { answer["warning"] = "already_in_channel" }
        return answer
    }

    /// What stands in the channel itself, the newest first.
    func history(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        let channel = try readable(call)
        let latest = call.text("latest")
        let oldest = call.text("oldest") ?? "0"
        let inclusive = call.arguments["inclusive"]?.flag ?? false
        let found = channel.messages.filter { message in
            (message.thread == nil || message.thread == message.ts)
                && (inclusive ? message.ts >= oldest : message.ts > oldest)
                && latest.map { inclusive ? message.ts <= $0 : message.ts < $0 } ?? true
        }
        return page(found.reversed().map { parent($0, in: channel) }, limit: call.text("limit"))
    }

    /// A thread, its first message before its replies.
    func replies(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        let channel = try readable(call)
        guard let ts = call.text("ts"), let asked = channel.messages.last(where: { $0.ts == ts }) else {
            throw SlackFailure("thread_not_found")
        }
        let root = asked.thread ?? ts
        let found = channel.messages.filter { $0.ts == root || $0.thread == root }
        return page(found.map { parent($0, in: channel) }, limit: call.text("limit"))
    }

    private func readable(_ call: SlackCall) throws(SlackFailure) -> Channel {
        let id = try known(call.text("channel"))
        guard let channel = channels[id] else { throw SlackFailure("channel_not_found") }
        try need(reading(channel, "history"))
        guard channel.members.contains(bot) else { throw SlackFailure("not_in_channel") }
        return channel
    }

    private func reading(_ channel: Channel, _ what: String) -> String {
        switch channel.kind {
        case .open: "channels:\(what)"
        case .closed: "groups:\(what)"
        case .im: "im:\(what)"
        case .mpim: "mpim:\(what)"
        }
    }

    private func page(_ messages: [SlackValue], limit: String?) -> [String: SlackValue] {
        let most = limit.flatMap { Int($0) } ?? 1000
        return ["messages": .array(Array(messages.prefix(most))), "has_more": .bool(messages.count > most)]
    }

    /// A first message knows of its replies.
    private func parent(_ message: Message, in channel: Channel) -> SlackValue {
        let count = channel.messages.count { $0.thread == message.ts && $0.ts != message.ts }
        guard count > 0 else { return json(message) }
        var members = json(message).members
        members["thread_ts"] = .string(message.ts)
        members["reply_count"] = .number(Double(count))
        return .object(members)
    }
}
