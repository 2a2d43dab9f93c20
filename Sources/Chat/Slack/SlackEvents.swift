import Impediments
import Letters

/// The Events API: of more than a hundred types, the few that say something to us.
struct SlackEvents {
    let root: JSONField
    let reading: SlackReading
    private let installation: SlackInstallation
    private let event: JSONField

    init(root: JSONField, reading: SlackReading) {
        self.root = root
        self.reading = reading
        installation = SlackInstallation(event: root.value ?? .null)
        event = root["event"]
    }

    private var source: String { reading.platform.source }

    /// `nil` for what says nothing to us, or is not for this source.
    func inbound() throws(Unreadable) -> Inbound? {
        _ = try root.object()
        let kind = try root["type"].text()
        guard installation.serves(reading.platform.team) else { return nil }
        switch kind {
        case "event_callback": return try callback()
        case "app_rate_limited": return try limited()
        default: return nil
        }
    }

    private func callback() throws(Unreadable) -> Inbound? {
        _ = try event.object()
        let kind = try event["type"].text()
        switch kind {
        case "message": return try message()
        case "app_mention": return try said(isMention: true)
        case "member_joined_channel": return try joined()
        case "app_home_opened":
            guard event.value?.string("tab") == "home" else { return nil }
            return try made(.homeOpened(by: try installation.author(of: event)))
        case "app_uninstalled": return try made(.trouble(.uninstalled))
        case "tokens_revoked":
            guard case .array(let bots)? = event["tokens"].value?["bot"], !bots.isEmpty else { return nil }
            return try made(.trouble(.tokenRevoked))
        default: return nil
        }
    }

    private func message() throws(Unreadable) -> Inbound? {
        switch event.value?.string("subtype") {
        case let subtype where Self.isSpoken(subtype): try said(isMention: false)
        case "message_changed": try changed()
        case "message_deleted": try deleted()
        default: nil
        }
    }

    /// Subtypes under which a person's own words come; without any, they are ordinary.
    private static func isSpoken(_ subtype: String?) -> Bool {
        switch subtype {
        case nil, "file_share", "thread_broadcast", "me_message": true
        default: false
        }
    }

    /// A mention comes twice, as a message of the channel and as a mention: both have the same id here, so that
    /// whichever comes second is known.
    private func said(isMention: Bool) throws(Unreadable) -> Inbound? {
        if installation.isOfBot(event) || event.value?["hidden"] == .bool(true) { return nil }
        let words = SlackText(try text(of: event), bots: installation.bots)
        let text = IncomingText(words.words)
        let reference = try reference("ts", of: event)
        let direct = isDirect(reference.channel)
        let message = Message(
            reference: reference, thread: try Self.thread(of: event), author: try installation.author(of: event),
            text: text.text, addressed: isMention || direct || words.mentionsBot, direct: direct, notes: text.notes)
        let team = try team()
        return Inbound(
            source: source, eventID: "message/\(team)/\(reference.channel)/\(reference.id)",
            at: moment(reference.id), content: .message(message))
    }

    /// Slack tells of a link that it has unfolded as of a change too; only other words are an edit.
    private func changed() throws(Unreadable) -> Inbound? {
        let message = try event["message"].object()
        let previous = event["previous_message"]
        if installation.isOfBot(previous) { return nil }
        let reference = try reference("ts", of: message)
        // What is left of a message that was deleted under its replies is Slack's own.
        if message.value?.string("subtype") == "tombstone" { return try made(.deleted(reference)) }
        guard !installation.isOfBot(message), Self.isSpoken(message.value?.string("subtype")) else { return nil }
        let text = try text(of: message)
        if !previous.isAbsent, previous.value?.string("text") ?? "" == text { return nil }
        let words = IncomingText(SlackText(text, bots: installation.bots).words)
        return try made(.edited(reference, text: words.text, notes: words.notes))
    }

    private func deleted() throws(Unreadable) -> Inbound? {
        if installation.isOfBot(event["previous_message"]) { return nil }
        return try made(.deleted(try reference("deleted_ts", of: event)))
    }

    private func joined() throws(Unreadable) -> Inbound? {
        guard installation.bots.contains(try event.id("user")) else { return nil }
        return try made(.joined(channel: try event.id("channel")))
    }

    private func limited() throws(Unreadable) -> Inbound? {
        let minute = try root["minute_rate_limited"].integer()
        return Inbound(
            source: source, eventID: "limited/\(try team())/\(minute)", at: reading.moment("\(minute)"),
            content: .trouble(.rateLimited))
    }

    private func made(_ content: Inbound.Content) throws(Unreadable) -> Inbound {
        let id = try root.id("event_id")
        return Inbound(
            source: source, eventID: "event/\(id)", at: moment(event.value?.string("event_ts")), content: content)
    }

    private func moment(_ stamp: String?) -> Instant {
        guard case .number(let seconds)? = root.value?["event_time"] else { return reading.moment(stamp) }
        return reading.moment(stamp, seconds)
    }

    /// The workspace under which it came; the organisation, where it came under none.
    private func team() throws(Unreadable) -> String {
        if root.value?.has("team_id") != true, let id = installation.ids.first { return id }
        return try root.id("team_id")
    }

    private func reference(_ key: String, of message: JSONField) throws(Unreadable) -> MessageReference {
        MessageReference(
            source: source, channel: try event.id("channel"), id: try message.id(key))
    }

    /// A picture alone has no words, and may begin a thread all the same.
    private func text(of message: JSONField) throws(Unreadable) -> String {
        if let text = message.value?.string("text") { return text }
        return try message["text"].optional { (field) throws(Unreadable) in try field.text() } ?? ""
    }

    /// A message with replies is in its own thread; it still begins it.
    static func thread(of message: JSONField) throws(Unreadable) -> String? {
        guard message.value?.has("thread_ts") == true else { return nil }
        let thread = try message.id("thread_ts")
        return thread == message.value?.string("ts") ? nil : thread
    }

    private func isDirect(_ channel: String) -> Bool {
        switch event.value?.string("channel_type") {
        case "im", "app_home": true
        case nil: channel.hasPrefix("D")
        default: false
        }
    }
}
