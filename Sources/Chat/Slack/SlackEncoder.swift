package import Letters

extension SlackPlatform {
    package func encode(
        _ letter: Letter, to address: Address, context: SendContext
    ) throws(EncodingFailure) -> Outgoing {
        guard address.source == source else {
            throw EncodingFailure("\(source) cannot carry a letter of another source")
        }
        let id = StableID.of(letter.workspace, letter.key, address.lane)
        let post = { SlackPost(letter, id: id, signedWith: keys) }
        switch address {
        case .thread(_, let channel, let thread):
            return message(post(), id: id, in: channel, thread: thread, context: context)
        case .direct(_, let user):
            let fact = Address.directFact(of: user)
            guard let channel = context.facts[fact] else {
                return .first(
                    call("conversations.open", [.init("users", .string(Self.user(user)))]), remember: fact,
                    pick: "channel.id")
            }
            return message(post(), id: id, in: channel, thread: nil, context: context)
        case .aside(_, let aside):
            return .request(self.aside(post(), id: id, aside))
        case .form(_, let trigger, let aside):
            let form = try SlackForm(letter, aside: aside, signedWith: keys)
            return .request(call("views.open", [.init("trigger_id", .string(trigger)), .init("view", form.view)]))
        case .home(_, let user):
            let view = SlackHome.view(letter, id: id, signedWith: keys)
            return .request(call("views.publish", [.init("user_id", .string(Self.user(user))), .init("view", view)]))
        case .entrance, .mail:
            throw EncodingFailure("Slack has neither entrances nor mailboxes")
        }
    }

    package func fallback(from address: Address) -> Address? {
        switch address {
        case .form(let source, _, let aside): return .aside(source: source, aside)
        case .aside(let source, var aside):
            guard aside.url != nil else { return .direct(source: source, user: aside.user) }
            aside.url = nil
            return .aside(source: source, aside)
        case .thread, .direct, .entrance, .home, .mail: return nil
        }
    }

    /// Slack takes about one message a second for each channel, and short bursts.
    package func pace(at address: Address) -> Pace? {
        let place: String
        switch address {
        case .thread(_, let channel, _): place = channel
        case .direct(_, let user): place = user
        case .aside(_, let aside):
            if aside.url != nil, !Self.isDirect(aside.channel) { return nil }
            place = aside.channel
        case .entrance, .form, .home, .mail: return nil
        }
        return Pace(place: place, every: .seconds(1), burst: 4)
    }

    // MARK: Messages

    private func message(
        _ post: SlackPost, id: String, in channel: String, thread: String?, context: SendContext
    ) -> Outgoing {
        if let replaced = context.replacedID {
            let members: [JSON.Member] = [.init("channel", .string(channel)), .init("ts", .string(replaced))]
            return .request(call("chat.update", members, post))
        }
        guard let thread, !Self.isTimestamp(thread) else {
            return .request(posting(post, id: id, in: channel, thread: thread))
        }
        // What began as a command stands in no channel: the first answer is the message that others go on with.
        let fact = "thread.\(thread)"
        if let begun = context.facts[fact] {
            return .request(posting(post, id: id, in: channel, thread: begun))
        }
        return .beginning(posting(post, id: id, in: channel, thread: nil), remember: fact, pick: "ts")
    }

    private func posting(_ post: SlackPost, id: String, in channel: String, thread: String?) -> Request {
        // Slack knows no keys against repetition; by this, a copy can be told after the fact.
        let metadata: JSON = ["event_type": "straw_letter", "event_payload": ["id": .string(id)]]
        var members: [JSON.Member] = [.init("channel", .string(channel))]
        if let thread { members.append(.init("thread_ts", .string(thread))) }
        members += [
            .init("unfurl_links", false), .init("unfurl_media", false), .init("metadata", metadata),
        ]
        return call("chat.postMessage", members, post)
    }

    /// What one person alone sees; in a conversation of two there is nobody else, and it may stay.
    private func aside(_ post: SlackPost, id: String, _ aside: Aside) -> Request {
        let thread = aside.thread.flatMap { Self.isTimestamp($0) ? $0 : nil }
        if Self.isDirect(aside.channel) { return posting(post, id: id, in: aside.channel, thread: thread) }
        var members: [JSON.Member] = []
        if let thread { members.append(.init("thread_ts", .string(thread))) }
        if let url = aside.url {
            members += [.init("response_type", "ephemeral"), .init("replace_original", false)]
            // Whoever answers here needs no token, and gets none.
            return Self.request(url, members + post.members)
        }
        members = [.init("channel", .string(aside.channel)), .init("user", .string(Self.user(aside.user)))] + members
        return call("chat.postEphemeral", members, post)
    }

    // MARK: Requests

    private func call(_ method: String, _ members: [JSON.Member], _ post: SlackPost? = nil) -> Request {
        // An edit would else look for addresses and names in the words, and make links of them.
        let words = post.map { $0.members + [.init("parse", "none")] } ?? []
        var request = Self.request("\(apiURL)/\(method)", members + words)
        request.headers.append(.init(name: "authorization", value: "Bearer \(botToken)"))
        return request
    }

    private static func request(_ url: String, _ members: [JSON.Member]) -> Request {
        Request(
            method: "POST", url: url,
            headers: [.init(name: "content-type", value: "application/json; charset=utf-8")],
            body: JSON.object(members).bytes)
    }

    // MARK: Names

    /// Whom Slack is asked for: of a user of another company, the part without the company.
    private static func user(_ id: String) -> String { id.split(separator: "/").last.map(String.init) ?? id }

    private static func isDirect(_ channel: String) -> Bool { channel.hasPrefix("D") }

    /// `1700000000.123456`: a message, and so something that has a thread.
    private static func isTimestamp(_ id: String) -> Bool {
        let parts = id.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits.contains) }
    }
}
