/// How Slack writes what it holds, and the whole of it for a test to read.
extension SlackWorld {
    package func json(_ message: Message) -> SlackValue {
        SlackValue(members: [
            "type": "message", "subtype": message.subtype.map(SlackValue.string), "ts": .string(message.ts),
            "user": .string(message.user), "bot_id": message.botID.map(SlackValue.string),
            "app_id": message.botID == nil ? nil : .string(app), "team": .string(id), "text": .string(message.text),
            "blocks": message.blocks, "thread_ts": message.thread.map(SlackValue.string), "metadata": message.metadata,
            "edited": message.earlier.isEmpty ? nil : ["user": .string(message.user), "ts": .string(message.ts)],
        ])
    }

    package func json(_ channel: Channel) -> SlackValue {
        let other = channel.members.subtracting([bot]).sorted().first
        return SlackValue(members: [
            "id": .string(channel.id), "name": channel.kind == .im ? nil : .string(channel.name),
            "is_channel": .bool(channel.kind == .open), "is_group": .bool(channel.kind == .closed),
            "is_im": .bool(channel.kind == .im), "is_mpim": .bool(channel.kind == .mpim),
            "is_private": .bool(channel.kind != .open), "is_archived": .bool(channel.isArchived),
            "is_member": .bool(channel.members.contains(bot)), "context_team_id": .string(id),
            "user": channel.kind == .im ? SlackValue(other) : nil,
        ])
    }

    package func json(_ view: View) -> SlackValue {
        var members = view.content.members
        let added: [String: SlackValue] = [
            "id": .string(view.id), "team_id": .string(id), "app_id": .string(app), "bot_id": .string(botID),
            "hash": .string(view.hash), "root_view_id": .string(view.root),
            "previous_view_id": SlackValue(view.previous),
            "state": ["values": [:]],
        ]
        members.merge(added) { _, new in new }
        for (name, absent) in [("private_metadata", "" as SlackValue), ("callback_id", ""), ("external_id", "")] {
            members[name] = members[name] ?? absent
        }
        return .object(members)
    }

    /// Everything, in one object.
    package var state: SlackValue {
        let all = channels.values.sorted { $0.id < $1.id }
        return [
            "team": [
                "id": .string(id), "domain": .string(domain), "app": .string(app), "bot": .string(bot),
                "bot_id": .string(botID), "token": .string(token),
            ],
            "channels": .object(
                Dictionary(
                    uniqueKeysWithValues: all.map { channel in
                        var members = json(channel).members
                        members["members"] = .array(channel.members.sorted().map(SlackValue.string))
                        return (channel.id, .object(members))
                    })),
            "messages": .array(all.flatMap { channel in channel.messages.map { told($0, in: channel) } }),
            "ephemerals": .array(ephemerals.map { told($0) }),
            "views": .array(views.values.sorted { $0.id < $1.id }.map { told($0) }),
            "homes": .object(homes.mapValues { told($0) }),
            "requests": .array(requests.map { told($0) }),
            "faults": .number(Double(faults.reduce(0) { $0 + $1.times })),
        ]
    }

    package func told(_ message: Message, in channel: Channel) -> SlackValue {
        var members = json(message).members
        members["channel"] = .string(channel.id)
        members["earlier"] = .array(message.earlier.map(SlackValue.string))
        return .object(members)
    }

    package func told(_ shown: Ephemeral) -> SlackValue {
        SlackValue(members: [
            "ts": .string(shown.ts), "channel": .string(shown.channel), "user": .string(shown.user),
            "text": .string(shown.text), "blocks": shown.blocks, "thread_ts": shown.thread.map(SlackValue.string),
            "by": .string(shown.by),
        ])
    }

    package func told(_ view: View) -> SlackValue {
        ["user": .string(view.user), "view": json(view)]
    }

    package func told(_ request: Request) -> SlackValue {
        [
            "method": .string(request.method), "arguments": .object(request.arguments),
            "token": .bool(request.carriedToken), "status": .number(Double(request.status)),
            "error": SlackValue(request.error), "complaints": .array(request.complaints),
            "at": .number(Double(request.at)),
        ]
    }
}
