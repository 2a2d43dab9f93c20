/// One workspace of Slack, as much of it as a bot sees: people, channels with their messages, forms and pages.
///
/// A value without a clock: each method gets the moment, in microseconds since 1970. What Slack refuses is refused
/// here with the same words (`SlackMethods.swift` and what follows it).
package struct SlackWorld: Sendable {
    package struct User: Sendable, Hashable {
        package var id: String
        package var name: String
        package var mail: String?
        package var isBot = false
        package var isDeleted = false

        package init(id: String, name: String? = nil, mail: String? = nil, isBot: Bool = false, isDeleted: Bool = false)
        {
            self.id = id
            self.name = name ?? id.lowercased()
            self.mail = mail
            self.isBot = isBot
            self.isDeleted = isDeleted
        }
    }

    package struct Channel: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable { case open = "channel", closed = "group", im, mpim }

        package var id: String
        package var name: String
        package var kind: Kind
        package var members: Set<String>
        package var isArchived = false
        package var messages: [Message] = []

        package init(
            id: String, name: String? = nil, kind: Kind = .open, members: Set<String> = [], isArchived: Bool = false
        ) {
            self.id = id
            self.name = name ?? id.lowercased()
            self.kind = kind
            self.members = members
            self.isArchived = isArchived
        }

        /// Where in `messages` it stands.
        func index(of ts: String) -> Int? { messages.lastIndex { $0.ts == ts } }
        func hasReplies(_ ts: String) -> Bool { messages.contains { $0.thread == ts && $0.ts != ts } }
    }

    package struct Message: Sendable, Hashable {
        package var ts: String
        package var user: String
        package var botID: String?
        package var text: String
        package var blocks: SlackValue?
        package var thread: String?
        package var metadata: SlackValue?
        /// What it said before each edit.
        package var earlier: [String] = []
        package var subtype: String?
    }

    /// What one person alone has seen.
    package struct Ephemeral: Sendable, Hashable {
        package var ts: String
        package var channel: String
        package var user: String
        package var text: String
        package var blocks: SlackValue?
        package var thread: String?
        /// `chat.postEphemeral`, or `response_url`.
        package var by: String
    }

    package struct View: Sendable, Hashable {
        package var id: String
        package var user: String
        package var content: SlackValue
        package var hash: String
        package var root: String
        package var previous: String?
    }

    package struct Trigger: Sendable, Hashable {
        package var user: String
        package var issued: Int64
        package var isUsed = false
    }

    package struct ResponseURL: Sendable, Hashable {
        package var channel: String
        package var user: String
        package var message: String?
        package var issued: Int64
        package var uses = 0
    }

    /// One request of the bot, and what became of it.
    package struct Request: Sendable, Hashable {
        package var method: String
        package var arguments: [String: SlackValue]
        package var carriedToken: Bool
        package var status: Int
        package var error: String?
        /// What was wrong where.
        package var complaints: [SlackValue] = []
        package var at: Int64
    }

    package var id: String
    package var domain = "acme"
    package var app = "A0STRAW"
    package var bot = "U0STRAW"
    package var botID = "B0STRAW"
    package var token: String
    /// What every call is answered with: `token_revoked`, `account_inactive` …
    package var tokenFailure: String?
    package var scopes = SlackWorld.usualScopes
    package var users: [String: User] = [:]
    package var channels: [String: Channel] = [:]
    package var ephemerals: [Ephemeral] = []
    package var views: [String: View] = [:]
    package var homes: [String: View] = [:]
    package var triggers: [String: Trigger] = [:]
    package var responseURLs: [String: ResponseURL] = [:]
    package var requests: [Request] = []
    package var faults: [SlackFault] = []
    package var rates = SlackRates()
    private var lastTS: Int64 = 0
    private var counter = 0

    package init(id: String = "T0ACME") {
        self.id = id
        token = "xoxb-\(id)"
        users[bot] = User(id: bot, name: "straw", isBot: true)
    }

    /// What docs/connect/slack.md asks for; whatever needs more is refused, as it would be there.
    package static let usualScopes: Set<String> = [
        "app_mentions:read", "channels:history", "channels:read", "chat:write", "commands", "groups:history",
        "groups:read", "im:history", "im:write", "mpim:history",
    ]

    /// The id of a new message: the moment, and never the same twice.
    mutating func newTS(at now: Int64) -> String {
        lastTS = max(lastTS + 1, now)
        let micros = String(lastTS % 1_000_000)
        return "\(lastTS / 1_000_000)." + String(repeating: "0", count: 6 - micros.count) + micros
    }

    /// What a person says in a channel; its `ts`.
    package mutating func say(
        _ text: String, by user: String, in channel: String, thread: String? = nil, at now: Int64
    ) -> String {
        let ts = newTS(at: now)
        channels[channel]?.messages.append(Message(ts: ts, user: user, text: text, thread: thread))
        return ts
    }

    /// `V000012`: unique in this workspace.
    mutating func newID(_ prefix: String) -> String {
        counter += 1
        let digits = String(counter, radix: 36).uppercased()
        return prefix + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    /// The private conversation of the bot with somebody; made where there is none yet.
    package mutating func directChannel(with user: String) -> String {
        if let known = channels.values.first(where: { $0.kind == .im && $0.members.contains(user) }) { return known.id }
        let channel = Channel(id: newID("D"), name: user, kind: .im, members: [bot, user])
        channels[channel.id] = channel
        return channel.id
    }

    /// The blocks as they are kept: those without an id of their own have one given to them.
    mutating func named(_ blocks: SlackValue?) -> SlackValue? {
        guard let blocks else { return nil }
        var named: [SlackValue] = []
        for block in blocks.items {
            var members = block.members
            if members["block_id"] == nil { members["block_id"] = .string(newID("b")) }
            for key in ["accessory", "element"] { members[key] = members[key].map { withActionID($0) } }
            if case .array(let elements)? = members["elements"] {
                members["elements"] = .array(elements.map { withActionID($0) })
            }
            named.append(.object(members))
        }
        return .array(named)
    }

    private mutating func withActionID(_ element: SlackValue) -> SlackValue {
        var members = element.members
        let isInteractive = !["plain_text", "mrkdwn", "image", nil].contains(members["type"]?.string)
        if isInteractive, members["action_id"] == nil { members["action_id"] = .string(newID("a")) }
        return .object(members)
    }
}
