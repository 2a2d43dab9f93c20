import Impediments
import Letters

/// `/straw …`: what somebody told the bot beside the conversation.
struct SlackCommand {
    let form: JSONField
    let reading: SlackReading

    /// `nil` where it is not for this source.
    func inbound() throws(Unreadable) -> Inbound? {
        let installation = SlackInstallation(command: form.value ?? .null)
        guard installation.serves(reading.platform.team) else { return nil }
        let trigger = try form.id("trigger_id")
        let user = try form.id("user_id")
        let channel = try form.id("channel_id")
        let text = IncomingText(SlackText(form.value?.string("text") ?? "").words)
        let id = "command/\(trigger)"
        let command = Command(
            id: id, channel: channel, direct: form.value?.string("channel_name") == "directmessage",
            author: Author(id: user, name: SlackReading.name(form.value?.string("user_name"))), text: text.text,
            notes: text.notes)
        return Inbound(
            source: reading.platform.source, eventID: id, at: reading.sentAt, content: .command(command),
            aside: SlackAside(apiURL: reading.platform.apiURL)
                .beside(channel: channel, user: user, url: form.value?.string("response_url")))
    }
}

extension SlackReading {
    /// A name beside an id: bounded, masked, and none where it is empty.
    static func name(_ raw: String?) -> String? {
        guard let raw, !raw.isEmpty else { return nil }
        return IncomingText.name(raw)
    }
}
