/// Where a letter goes: a place in a chat, a person in a chat, or a mailbox.
package enum Address: Sendable, Hashable, Codable {
    /// A thread of a channel (`thread` nil: the channel itself).
    case thread(source: String, channel: String, thread: String?)
    /// A person, privately, in a chat.
    case direct(source: String, user: String)
    /// The bot enters a channel that it was invited to; no words are shown.
    case entrance(source: String, channel: String)
    /// Beside what a person clicked or commanded; nobody else sees it.
    case aside(source: String, Aside)
    /// A form that opens before a person who has just clicked; `trigger` is the platform's leave to do so, and is
    /// valid for seconds. What cannot be shown goes to `aside`.
    case form(source: String, trigger: String, aside: Aside)
    /// The bot's own page, as this person sees it.
    case home(source: String, user: String)
    case mail(mailbox: String, name: String?)

    /// The source whose adapter carries it; `nil` for mail.
    package var source: String? {
        switch self {
        case .thread(let source, _, _), .direct(let source, _), .entrance(let source, _), .aside(let source, _),
            .form(let source, _, _), .home(let source, _):
            source
        case .mail: nil
        }
    }

    /// The name under which a source remembers the private conversation with a user, where it has to make one.
    package static func directFact(of user: String) -> String { "direct.\(user)" }

    /// The same where the facts of all sources stand side by side: in the ledger.
    package static func directFact(of user: String, at source: String) -> String {
        "\(source)/\(directFact(of: user))"
    }

    /// Letters of one lane leave one after the other, in the order in which they were written.
    package var lane: String {
        switch self {
        case .thread(let source, let channel, let thread): "chat/\(source)/\(channel)/\(thread ?? "")"
        case .entrance(let source, let channel): "chat/\(source)/\(channel)/"
        case .direct(let source, let user): "direct/\(source)/\(user)"
        // Whoever has clicked waits for it: it stands behind nothing else.
        case .aside(let source, let aside), .form(let source, _, let aside): "aside/\(source)/\(aside.user)"
        case .home(let source, let user): "home/\(source)/\(user)"
        case .mail(let mailbox, _): "mail/\(mailbox.lowercased())"
        }
    }
}

/// Whom a letter is for; its addresses are where it is carried to.
package enum Recipient: Sendable, Hashable, Codable {
    case channel(source: String, channel: String)
    /// A key of `people`, or a user id of a source.
    case person(id: String)
}

/// Why a letter is written. FACE.md fixes the names and who gets which.
package enum Purpose: String, Sendable, Hashable, Codable, CaseIterable {
    case receipt, question, nudge, preview, ask, reminder, overdue, update, closing, correction, digest,
        heartbeat
}
