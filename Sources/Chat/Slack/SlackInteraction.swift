import Impediments
import Letters

/// What somebody did with a message or a form: clicked, chose, sent it, or pointed at a message.
struct SlackInteraction {
    let payload: JSONField
    let reading: SlackReading
    private let installation: SlackInstallation

    init(payload: JSON, reading: SlackReading) {
        self.payload = JSONField(payload)
        self.reading = reading
        installation = SlackInstallation(interaction: payload)
    }

    private var source: String { reading.platform.source }

    /// Empty for what is not ours to answer: other types, other sources, values that we never made.
    func inbound() throws(Unreadable) -> [Inbound] {
        _ = try payload.object()
        let kind = try payload["type"].text()
        guard installation.serves(reading.platform.team) else { return [] }
        switch kind {
        case "block_actions":
            var clicks: [Inbound] = []
            for action in try payload["actions"].items() {
                if let click = try click(action) { clicks.append(click) }
            }
            return clicks
        case "view_submission": return try submitted().map { [$0] } ?? []
        case "message_action": return try pointedOut().map { [$0] } ?? []
        default: return []
        }
    }

    /// What Slack hears: nothing, but for a form that cannot be taken as it is, and a menu that asks what to offer.
    var answer: HookAnswer {
        switch payload.value?.string("type") {
        case "block_suggestion": return SlackReading.json(["options": []])
        case "view_submission":
            guard let faults = submission?.faults, !faults.isEmpty else { return SlackReading.nothing }
            return SlackReading.json([
                "response_action": "errors",
                "errors": .object(faults.map { .init($0.field, .string($0.words)) }),
            ])
        default: return SlackReading.nothing
        }
    }

    // MARK: A button, or a choice of a menu

    private func click(_ action: JSONField) throws(Unreadable) -> Inbound? {
        let chosen = action.value?["selected_option"]?.string("value")
        guard let value = action.value?.string("value") ?? chosen,
            let button = SlackButton(value, signedWith: reading.platform.keys),
            let impediment = ImpedimentID(button.impediment)
        else { return nil }
        let author = try author()
        let stamp = try action.id("action_ts")
        let place = [action.value?.string("block_id"), action.value?.string("action_id")].map { $0 ?? "" }
        let lacks = AnswerField.asked(by: button.answer.verb).contains {
            $0.isRequired && !button.answer.hasField(named: $0.name)
        }
        let trigger = payload["trigger_id"]
        var content = Inbound.Content.action(
            impediment: impediment.description, by: author, answer: button.answer)
        if lacks, !trigger.isAbsent {
            content = .formWanted(
                impediment: impediment.description, by: author, answer: button.answer,
                trigger: try trigger.identifier())
        }
        return Inbound(
            source: source, eventID: "click/\(author.id)/\(stamp)/\(place[0])/\(place[1])",
            at: reading.moment(stamp), content: content, aside: try aside())
    }

    // MARK: A form

    private var submission: SlackSubmission? {
        SlackSubmission(view: payload["view"], keys: reading.platform.keys, now: reading.now)
    }

    private func submitted() throws(Unreadable) -> Inbound? {
        guard let submission, submission.faults.isEmpty else { return nil }
        let view = payload["view"]
        let id = try view.id("id")
        let hash = view.value?.string("hash") ?? view.value?.string("root_view_id") ?? ""
        let user = try payload["user"].id("id")
        return Inbound(
            source: source, eventID: "submission/\(id)/\(hash)", at: reading.sentAt,
            content: .action(
                impediment: submission.impediment.description, by: try author(), answer: submission.answer),
            aside: submission.channel.map { Aside(channel: $0, thread: submission.thread, user: user) })
    }

    // MARK: A message at which somebody points

    private func pointedOut() throws(Unreadable) -> Inbound? {
        let field = try payload["message"].object()
        guard payload.value?.string("callback_id") == "raise_impediment", !installation.isOfBot(field) else {
            return nil
        }
        let channel = try payload["channel"].id("id")
        let id = try field.id("ts")
        let text = IncomingText(
            SlackText(try field["text"].optional { (field) throws(Unreadable) in try field.text() } ?? "").words)
        let author = try author()
        let message = Message(
            reference: MessageReference(source: source, channel: channel, id: id),
            thread: try SlackEvents.thread(of: field), author: try installation.author(of: field), text: text.text,
            direct: payload["channel"].value?.string("name") == "directmessage", notes: text.notes)
        return Inbound(
            source: source, eventID: "pointed/\(installation.ids.first ?? "")/\(channel)/\(id)/\(author.id)",
            at: reading.moment(payload.value?.string("action_ts")), content: .pointedOut(message, by: author),
            aside: try aside())
    }

    // MARK: Who, and where they are answered

    private func author() throws(Unreadable) -> Author {
        let user = try payload["user"].object()
        let id = installation.id(of: try user.id("id"), from: user.value?.string("team_id"))
        return Author(id: id, name: SlackReading.name(user.value?.string("username") ?? user.value?.string("name")))
    }

    /// `nil` on the bot's own page, which is in no channel.
    private func aside() throws(Unreadable) -> Aside? {
        let container = payload["container"]
        let channel = payload["channel"].isAbsent ? container["channel_id"] : payload["channel"]["id"]
        if channel.isAbsent { return nil }
        // Of a message that only its author sees, nothing is sent along but where it stands.
        let message = payload["message"].isAbsent ? container : payload["message"]
        let own = message.value?.string("ts") ?? message.value?.string("message_ts")
        let thread = message.value?.string("thread_ts") ?? container.value?.string("thread_ts")
        return SlackAside(apiURL: reading.platform.apiURL).beside(
            channel: try channel.identifier(), thread: thread == own ? nil : thread,
            user: try payload["user"].id("id"), url: payload.value?.string("response_url"))
    }
}
