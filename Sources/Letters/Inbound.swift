package import Impediments

/// A verified and decoded delivery: what happened in a chat, without its platform.
///
/// It is stored in the inbox before the platform gets its answer, and read from there later, so it is
/// `Codable` and holds nothing that must not be stored: secrets are masked before it is made.
package struct Inbound: Sendable, Hashable, Codable {
    /// The name of the source (`/hooks/NAME`).
    package var source: String
    /// The platform's own id of the event: the idempotency key, without a time window (R9).
    package var eventID: String
    /// When it happened, as the platform says; not when it arrived.
    package var at: Instant
    package var content: Content
    /// Who edited, where the platform itself lets anyone send an edit of anyone's words (Matrix): an edit by
    /// another than the author is to be ignored. `nil`: the platform has seen to it.
    package var by: String?
    /// Where whoever clicked or commanded can be answered so that nobody else sees it; `nil` where there is no such
    /// place.
    package var aside: Aside?

    package init(
        source: String, eventID: String, at: Instant, content: Content, by: String? = nil, aside: Aside? = nil
    ) {
        self.source = source
        self.eventID = eventID
        self.at = at
        self.content = content
        self.by = by
        self.aside = aside
    }

    package enum Content: Sendable, Hashable, Codable {
        case message(Message)
        case edited(MessageReference, text: String, notes: [Note])
        case deleted(MessageReference)
        case action(impediment: String, by: Author, answer: Answer)
        /// Somebody asks the bot into a channel.
        case invited(channel: String, by: String, direct: Bool)
        /// The bot cannot read this channel (an encrypted Matrix room).
        case unreadable(channel: String, reason: String)
        /// The bot was put into a channel, and can speak there.
        case joined(channel: String)
        /// Somebody says of a message that it stops the work, whatever it reads as.
        case pointedOut(Message, by: Author)
        /// What somebody told the bot by a command; it stands in no channel.
        case command(Command)
        /// A button whose answer needs more words first: a form is to be shown.
        case formWanted(impediment: String, by: Author, answer: Answer, trigger: String)
        /// Somebody looks at the bot's own page.
        case homeOpened(by: Author)
        /// The platform says that it cuts the bot off.
        case trouble(Trouble)
        case mail(InboundMail)
        /// Working software was published.
        case released(Release)
    }

    /// What was changed on the way in, so that the receipt can say so.
    package enum Note: String, Sendable, Hashable, Codable, CaseIterable {
        case secretMasked = "secret_masked"
        case nulReplaced = "nul_replaced"
        case cutAtLimit = "cut_at_limit"
    }

    /// Deliveries of one conversation are read in the order in which they came.
    package var conversation: String {
        switch content {
        case .message(let message): "\(source)/\(message.reference.channel)"
        case .edited(let reference, _, _), .deleted(let reference): "\(source)/\(reference.channel)"
        case .action(let impediment, _, _): "\(source)/action/\(impediment)"
        case .invited(let channel, _, _), .unreadable(let channel, _), .joined(let channel): "\(source)/\(channel)"
        case .pointedOut(let message, _): "\(source)/\(message.reference.channel)"
        case .command(let command): "\(source)/\(command.channel)"
        case .formWanted(_, let author, _, _), .homeOpened(let author): "\(source)/person/\(author.id)"
        case .trouble: "\(source)/trouble"
        case .mail(let mail): "\(source)/\(mail.tag ?? "")"
        case .released(let release): "\(source)/\(release.channel)"
        }
    }
}

/// One message of one channel of one source.
package struct MessageReference: Sendable, Hashable, Codable {
    package var source: String
    package var channel: String
    package var id: String

    package init(source: String, channel: String, id: String) {
        self.source = source
        self.channel = channel
        self.id = id
    }
}

/// A version that was published for its users. What it is called is not kept.
package struct Release: Sendable, Hashable, Codable {
    /// The repository, `acme/app`; a team lists it among its channels.
    package var channel: String
    /// What tells it from others of its channel.
    package var id: String

    package init(channel: String, id: String) {
        self.channel = channel
        self.id = id
    }
}

/// Who wrote or clicked, in the words of the source.
package struct Author: Sendable, Hashable, Codable {
    package var id: String
    package var name: String?
    package var isBot: Bool

    package init(id: String, name: String? = nil, isBot: Bool = false) {
        self.id = id
        self.name = name
        self.isBot = isBot
    }
}

package struct Message: Sendable, Hashable, Codable {
    package var reference: MessageReference
    /// The message that began the thread; `nil` where this one begins or is none.
    package var thread: String?
    package var author: Author
    package var text: String
    package var permalink: String?
    /// The bot was mentioned, commanded, or written to privately.
    package var addressed: Bool
    /// The channel is a private conversation with the bot.
    package var direct: Bool
    package var notes: [Inbound.Note]

    package init(
        reference: MessageReference, thread: String? = nil, author: Author, text: String,
        permalink: String? = nil, addressed: Bool = false, direct: Bool = false, notes: [Inbound.Note] = []
    ) {
        self.reference = reference
        self.thread = thread
        self.author = author
        self.text = text
        self.permalink = permalink
        self.addressed = addressed
        self.direct = direct
        self.notes = notes
    }

    /// The id of the message that began the conversation this one belongs to.
    package var root: String { thread ?? reference.id }
}
