/// Messages: posted, shown to one person, changed, taken back.
extension SlackWorld {
    private static let longestText = 40_000
    private static let metadataBytes = 8_000

    struct Content: Sendable {
        var text: String
        var blocks: SlackValue?
        var metadata: SlackValue?
    }

    mutating func postMessage(_ call: SlackCall, at now: Int64) throws(SlackFailure) -> [String: SlackValue] {
        try need("chat:write")
        let channel = try place(call.text("channel"))
        let content = try content(of: call.arguments)
        let thread = try thread(call.text("thread_ts"), in: channel)
        try rates.post(into: channel, at: now)
        let message = Message(
            ts: newTS(at: now), user: bot, botID: botID, text: content.text, blocks: named(content.blocks),
            thread: thread, metadata: content.metadata)
        channels[channel]?.messages.append(message)
        return ["channel": .string(channel), "ts": .string(message.ts), "message": json(message)]
    }

    mutating func postEphemeral(_ call: SlackCall, at now: Int64) throws(SlackFailure) -> [String: SlackValue] {
        try need("chat:write")
        let channel = try place(call.text("channel"))
        guard let user = call.text("user"), users[user] != nil else { throw SlackFailure("user_not_found") }
        guard channels[channel]?.members.contains(user) == true else { throw SlackFailure("user_not_in_channel") }
        let content = try content(of: call.arguments)
        let thread = try thread(call.text("thread_ts"), in: channel)
        let shown = Ephemeral(
            ts: newTS(at: now), channel: channel, user: user, text: content.text, blocks: named(content.blocks),
            thread: thread, by: call.method)
        ephemerals.append(shown)
        return ["message_ts": .string(shown.ts)]
    }

    /// Text without blocks takes the blocks away; blocks without text leave the text. What was shown to one person
    /// alone is no message, and is not found.
    mutating func updateMessage(_ call: SlackCall, at now: Int64) throws(SlackFailure) -> [String: SlackValue] {
        try need("chat:write")
        let (channel, index) = try ownMessage(call, refusal: "cant_update_message")
        let content = try content(of: call.arguments)
        let blocks = named(content.blocks)
        guard var message = channels[channel]?.messages[index] else { throw SlackFailure("message_not_found") }
        message.earlier.append(message.text)
        if call.text("text") != nil { message.text = content.text }
        if blocks != nil || call.text("text") != nil { message.blocks = blocks }
        if content.metadata != nil { message.metadata = content.metadata }
        channels[channel]?.messages[index] = message
        return [
            "channel": .string(channel), "ts": .string(message.ts), "text": .string(message.text),
            "message": json(message),
        ]
    }

    mutating func deleteMessage(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        try need("chat:write")
        let (channel, index) = try ownMessage(call, refusal: "cant_delete_message")
        let ts = channels[channel]?.messages[index].ts ?? ""
        remove(ts, from: channel)
        return ["channel": .string(channel), "ts": .string(ts)]
    }

    func permalink(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        let channel = try known(call.text("channel"))
        let message = call.text("message_ts").flatMap { ts in channels[channel]?.messages.last { $0.ts == ts } }
        guard let message else { throw SlackFailure("message_not_found") }
        let place = "https://\(domain).slack.com/archives/\(channel)/p\(message.ts.filter { $0 != "." })"
        let thread = message.thread.map { "?thread_ts=\($0)&cid=\(channel)" } ?? ""
        return ["channel": .string(channel), "permalink": .string(place + thread)]
    }

    /// A message with replies stays as a tombstone.
    package mutating func remove(_ ts: String, from channel: String) {
        guard let index = channels[channel]?.index(of: ts) else { return }
        if channels[channel]?.hasReplies(ts) == true {
            channels[channel]?.messages[index].text = "This message was deleted."
            channels[channel]?.messages[index].blocks = nil
            channels[channel]?.messages[index].subtype = "tombstone"
        } else {
            channels[channel]?.messages.remove(at: index)
        }
    }

    private func ownMessage(
        _ call: SlackCall, refusal: String
    ) throws(SlackFailure) -> (channel: String, index: Int) {
        let channel = try known(call.text("channel"))
        guard let ts = call.text("ts"), let index = channels[channel]?.index(of: ts),
            let message = channels[channel]?.messages[index]
        else { throw SlackFailure("message_not_found") }
        guard message.botID == botID, message.subtype != "tombstone" else { throw SlackFailure(refusal) }
        guard channels[channel]?.isArchived == false else { throw SlackFailure("is_inactive") }
        return (channel, index)
    }

    func content(of arguments: [String: SlackValue]) throws(SlackFailure) -> Content {
        let text = arguments["text"]?.string ?? ""
        if text.unicodeScalars.count > Self.longestText { throw SlackFailure("msg_too_long") }
        let blocks = arguments["blocks"]
        if let blocks {
            guard case .array(let items) = blocks, items.allSatisfy({ !$0.members.isEmpty }) else {
                throw SlackFailure("invalid_blocks_format")
            }
            let complaints = SlackKit.complaints(about: blocks, on: .message, at: "/blocks")
            if !complaints.isEmpty { throw SlackFailure("invalid_blocks", complaints: complaints) }
            if SlackKit.weight(of: blocks) > SlackKit.heaviest { throw SlackFailure("msg_blocks_too_long") }
        }
        let hasBlocks = blocks?.items.isEmpty == false
        if text.allSatisfy(\.isWhitespace), !hasBlocks { throw SlackFailure("no_text") }
        return Content(text: text, blocks: hasBlocks ? blocks : nil, metadata: try metadata(arguments["metadata"]))
    }

    private func metadata(_ value: SlackValue?) throws(SlackFailure) -> SlackValue? {
        guard let value else { return nil }
        guard case .object = value else { throw SlackFailure("invalid_metadata_format") }
        guard value["event_type"]?.string != nil, case .object? = value["event_payload"] else {
            throw SlackFailure("invalid_metadata_schema")
        }
        if value.text.utf8.count > Self.metadataBytes { throw SlackFailure("metadata_too_large") }
        return value
    }

    /// The first message of the thread, where one is named: it must be there, and be no reply itself.
    private func thread(_ ts: String?, in channel: String) throws(SlackFailure) -> String? {
        guard let ts else { return nil }
        let parts = ts.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else {
            throw SlackFailure("invalid_thread_ts")
        }
        guard let first = channels[channel]?.messages.last(where: { $0.ts == ts }),
            first.thread == nil || first.thread == ts
        else { throw SlackFailure("thread_not_found") }
        return ts
    }
}
