/// Forms that open before somebody who has just clicked, and the bot's own page.
extension SlackWorld {
    /// How long a trigger is valid, in microseconds.
    package static let triggerLife: Int64 = 3_000_000
    private static let viewBytes = 250_000
    private static let mostPushed = 3

    /// Somebody clicked, commanded, or chose a shortcut.
    package mutating func issueTrigger(for user: String, at now: Int64) -> String {
        let id = "\(now / 1000).\(newID("7")).\(newID("t").lowercased())"
        triggers[id] = Trigger(user: user, issued: now)
        return id
    }

    mutating func openView(_ call: SlackCall, at now: Int64) throws(SlackFailure) -> [String: SlackValue] {
        let content = try view(call, as: .modal)
        guard let name = call.text("trigger_id"), let trigger = triggers[name] else {
            throw SlackFailure("invalid_trigger_id")
        }
        if trigger.isUsed { throw SlackFailure("exchanged_trigger_id") }
        if now - trigger.issued > Self.triggerLife { throw SlackFailure("expired_trigger_id") }
        let open = views.values.filter { $0.user == trigger.user }.sorted { $0.id < $1.id }
        if call.method == "views.push", open.count >= Self.mostPushed { throw SlackFailure("push_limit_reached") }
        triggers[name]?.isUsed = true
        let id = newID("V")
        let under = call.method == "views.push" ? open.last : nil
        let view = View(
            id: id, user: trigger.user, content: content, hash: newID("h"), root: under?.root ?? id, previous: under?.id
        )
        views[id] = view
        return ["view": json(view)]
    }

    mutating func updateView(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        let content = try view(call, as: .modal)
        guard let id = call.text("view_id"), var view = views[id] else { throw SlackFailure("not_found") }
        if let hash = call.text("hash"), hash != view.hash { throw SlackFailure("hash_conflict") }
        view.content = content
        view.hash = newID("h")
        views[id] = view
        return ["view": json(view)]
    }

    mutating func publishHome(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        let content = try view(call, as: .home)
        guard let user = call.text("user_id"), users[user] != nil else { throw SlackFailure("user_not_found") }
        if let hash = call.text("hash"), let shown = homes[user], hash != shown.hash {
            throw SlackFailure("hash_conflict")
        }
        let id = homes[user]?.id ?? newID("V")
        let view = View(id: id, user: user, content: content, hash: newID("h"), root: id)
        homes[user] = view
        return ["view": json(view)]
    }

    private mutating func view(
        _ call: SlackCall, as surface: SlackKit.Surface
    ) throws(SlackFailure) -> SlackValue {
        guard let view = call.arguments["view"], case .object(var members) = view else {
            throw SlackFailure("invalid_arguments", complaints: ["missing required field: view"])
        }
        let complaints = SlackKit.complaints(about: view, as: surface)
        if !complaints.isEmpty { throw SlackFailure("invalid_arguments", complaints: complaints) }
        if view.text.utf8.count > Self.viewBytes { throw SlackFailure("view_too_large") }
        members["blocks"] = named(members["blocks"])
        return .object(members)
    }
}
