/// A place in a chat where one person alone sees an answer: beside the message that they clicked, or the command that
/// they gave.
package struct Aside: Sendable, Hashable, Codable {
    package var channel: String
    /// The thread that it stands in, where it stands in one.
    package var thread: String?
    package var user: String
    /// Where the platform takes the answer, for a short while; it takes nothing but words for this person.
    package var url: String?

    package init(channel: String, thread: String? = nil, user: String, url: String? = nil) {
        self.channel = channel
        self.thread = thread
        self.user = user
        self.url = url
    }
}

/// `/straw status`: what somebody told the bot beside the conversation. Nobody else has seen it.
package struct Command: Sendable, Hashable, Codable {
    /// Unique in its source; stands for the message that there is not.
    package var id: String
    package var channel: String
    /// The channel is a private conversation with the bot.
    package var direct: Bool
    package var author: Author
    /// What stands after the command itself.
    package var text: String
    package var notes: [Inbound.Note]

    package init(
        id: String, channel: String, direct: Bool = false, author: Author, text: String, notes: [Inbound.Note] = []
    ) {
        self.id = id
        self.channel = channel
        self.direct = direct
        self.author = author
        self.text = text
        self.notes = notes
    }
}

/// Why nothing comes from a source any more, or not all; the operator has to know.
package enum Trouble: String, Sendable, Hashable, Codable, CaseIterable {
    /// Somebody took the bot out of the workspace.
    case uninstalled
    /// The token that it answers with is valid no longer.
    case tokenRevoked = "token_revoked"
    /// The platform holds deliveries back for a while, since there are too many.
    case rateLimited = "rate_limited"
}
