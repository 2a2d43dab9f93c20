import Letters

/// The installation of our app through which a delivery came, and who is a stranger to it.
///
/// In a channel that companies share, an id of a user is unique only together with the company: theirs stand as
/// `T0OTHER/U1`, so that nobody of another company can be taken for one of ours.
struct SlackInstallation {
    /// The workspace, and the organisation where it belongs to one; the workspace first.
    let ids: [String]
    /// Our own users.
    let bots: [String]
    /// Where it may have come from as well, as far as Slack says.
    private let places: [String]
    /// All who are there belong to one organisation, whatever workspace of it they come from.
    private let isOneOrganisation: Bool

    /// An event: its authorizations decide. What stands beside them is where it happened, which in a shared channel
    /// may be another company's workspace.
    init(event root: JSON) {
        var ids: [String?] = []
        var bots: [String] = []
        var organisation: String?
        if case .array(let authorizations)? = root["authorizations"] {
            for one in authorizations {
                ids += [one.string("team_id"), one.string("enterprise_id")]
                organisation = organisation ?? one.string("enterprise_id")
                if one["is_bot"] == .bool(true), let user = one.string("user_id") { bots.append(user) }
            }
        }
        if ids.allSatisfy({ $0 == nil }) { ids = [root.string("team_id"), root.string("enterprise_id")] }
        self.ids = ids.compactMap(\.self)
        self.bots = bots
        places = []
        isOneOrganisation =
            (organisation ?? root.string("enterprise_id")) != nil && root["is_ext_shared_channel"] == .bool(false)
    }

    /// A click or a form: what the bot's own message says of itself comes before where the click was made.
    init(interaction payload: JSON) {
        let team = payload["team"]?.string("id")
        let organisation = payload["enterprise"]?.string("id") ?? payload["team"]?.string("enterprise_id")
        let message = payload["message"]
        let installed =
            payload["view"]?.string("app_installed_team_id")
            ?? (message?.string("bot_id") == nil ? nil : message?.string("team"))
        // With an organisation, the workspace where somebody clicked is one of its own.
        ids = [installed ?? team, organisation, organisation == nil ? nil : team].compactMap(\.self)
        bots = []
        places = [team].compactMap(\.self)
        isOneOrganisation = team == nil && organisation != nil
    }

    init(command form: JSON) {
        ids = [form.string("team_id"), form.string("enterprise_id")].compactMap { $0?.isEmpty == false ? $0 : nil }
        bots = []
        places = []
        isOneOrganisation = true
    }

    /// Whether the source is for it; `nil`: the source takes whatever is signed.
    func serves(_ team: String?) -> Bool { team.map { ids.contains($0) || places.contains($0) } ?? true }

    /// The user as the house knows them.
    ///
    /// - Parameter team: the company that Slack names beside the user, if it does.
    func id(of user: String, from team: String?) -> String {
        guard let team, !team.isEmpty, !ids.isEmpty, !ids.contains(team), !isOneOrganisation else { return user }
        return "\(team)/\(user)"
    }

    /// Whoever wrote a message, or did what an event tells of.
    func author(of message: JSONField) throws(Unreadable) -> Author {
        let user = try message.id("user")
        let value = message.value
        let team = value?.string("user_team") ?? value?.string("source_team") ?? value?.string("team")
        return Author(id: id(of: user, from: team))
    }

    /// Words of a bot, of Slack itself, or our own.
    func isOfBot(_ message: JSONField) -> Bool {
        guard let value = message.value else { return false }
        if value.has("bot_id") || value.string("subtype") == "bot_message" { return true }
        guard let user = value.string("user") else { return false }
        return user == "USLACKBOT" || bots.contains(user)
    }
}
