/// The Web API of a workspace: who may call what, and the methods that are about the bot itself and about people.
extension SlackWorld {
    /// One call, from its faults to its answer.
    mutating func answer(_ call: SlackCall, at now: Int64) -> HTTPDouble.Reply {
        let fault = takeFault(for: call.method, with: call.arguments)
        var request = Request(
            method: call.method, arguments: call.arguments, carriedToken: call.token != nil, status: 200, at: now)
        defer { requests.append(request) }
        if let fault, !fault.isPerformed {
            (request.status, request.error) = (fault.ending.status, fault.ending.error)
            return fault.ending.reply
        }
        let headers = ["x-oauth-scopes: \(scopes.sorted().joined(separator: ","))", "x-slack-req-id: \(newID("r"))"]
        let reply: HTTPDouble.Reply
        do {
            var members = try perform(call, at: now)
            members["ok"] = true
            if !call.warnings.isEmpty {
                members["warning"] = .string(call.warnings.joined(separator: ","))
                members["response_metadata"] = ["warnings": .array(call.warnings.map(SlackValue.string))]
            }
            reply = .answer(
                200, headers: ["content-type: application/json; charset=utf-8"] + headers,
                body: SlackValue.object(members).text)
        } catch {
            (request.status, request.error) = (error.retryAfter == nil ? 200 : 429, error.code)
            request.complaints = error.more["errors"]?.items ?? []
            reply = error.reply(headers: headers)
        }
        return fault?.ending.reply ?? reply
    }

    private mutating func perform(_ call: SlackCall, at now: Int64) throws(SlackFailure) -> [String: SlackValue] {
        if let tokenFailure { throw SlackFailure(tokenFailure) }
        try rates.call(call.method, at: now)
        switch call.method {
        case "api.test": return ["args": .object(call.arguments)]
        case "auth.test": return identity
        case "users.info": return try userInfo(call)
        case "chat.postMessage": return try postMessage(call, at: now)
        case "chat.postEphemeral": return try postEphemeral(call, at: now)
        case "chat.update": return try updateMessage(call, at: now)
        case "chat.delete": return try deleteMessage(call)
        case "chat.getPermalink": return try permalink(call)
        case "conversations.open": return try openConversation(call)
        case "conversations.info": return try conversationInfo(call)
        case "conversations.members": return try conversationMembers(call)
        case "conversations.join": return try joinConversation(call)
        case "conversations.history": return try history(call)
        case "conversations.replies": return try replies(call)
        case "views.open", "views.push": return try openView(call, at: now)
        case "views.update": return try updateView(call)
        case "views.publish": return try publishHome(call)
        default: throw SlackFailure("unknown_method")
        }
    }

    /// - Throws: `missing_scope` with what was needed, as Slack says it.
    func need(_ scope: String) throws(SlackFailure) {
        guard !scopes.contains(scope) else { return }
        throw SlackFailure(
            "missing_scope",
            more: ["needed": .string(scope), "provided": .string(scopes.sorted().joined(separator: ","))])
    }

    private var identity: [String: SlackValue] {
        [
            "url": .string("https://\(domain).slack.com/"), "team": .string(domain), "user": "straw",
            "team_id": .string(id), "user_id": .string(bot), "bot_id": .string(botID), "is_enterprise_install": false,
        ]
    }

    private func userInfo(_ call: SlackCall) throws(SlackFailure) -> [String: SlackValue] {
        try need("users:read")
        guard let user = call.text("user").flatMap({ users[$0] }) else { throw SlackFailure("user_not_found") }
        let mail = scopes.contains("users:read.email") ? user.mail.map(SlackValue.string) : nil
        let profile = SlackValue(members: [
            "real_name": .string(user.name), "display_name": .string(user.name), "email": mail,
        ])
        return [
            "user": [
                "id": .string(user.id), "team_id": .string(id), "name": .string(user.name),
                "real_name": .string(user.name), "deleted": .bool(user.isDeleted), "is_bot": .bool(user.isBot),
                "profile": profile,
            ]
        ]
    }
}
