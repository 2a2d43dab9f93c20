package import Impediments
import Letters

/// By what one person is known in one workspace: all that is held about them is found by these.
package struct Traces: Sendable, Hashable {
    package var workspace: String
    /// Their key in `people`, and the opaque keys of their accounts: somebody may have spoken before being configured.
    package var keys: Set<PersonKey>
    package var accounts: Set<Person.ChatAddress>
    package var mailboxes: Set<String>

    package init(
        workspace: String, keys: Set<PersonKey>, accounts: Set<Person.ChatAddress>, mailboxes: Set<String> = []
    ) {
        self.workspace = workspace
        self.keys = keys
        self.accounts = accounts
        self.mailboxes = mailboxes
    }

    /// Where letters to them in private go.
    var lanes: [String] {
        (accounts.flatMap(Self.addresses)
            + mailboxes.map { Address.mail(mailbox: $0, name: nil) }).map(\.lane).sorted()
    }

    private static func addresses(of account: Person.ChatAddress) -> [Address] {
        let (source, user) = (account.source, account.user)
        return [
            .direct(source: source, user: user), .aside(source: source, Aside(channel: "", user: user)),
            .home(source: source, user: user),
        ]
    }

    var facts: [String] { accounts.map { Address.directFact(of: $0.user, at: $0.source) }.sorted() }

    /// Whether a delivery is of their doing.
    func isAuthor(of inbound: Inbound) -> Bool {
        func isTheirs(_ user: String) -> Bool { accounts.contains(.init(source: inbound.source, user: user)) }
        if let by = inbound.by, isTheirs(by) { return true }
        return switch inbound.content {
        case .message(let message): isTheirs(message.author.id)
        case .action(_, let author, _), .formWanted(_, let author, _, _), .homeOpened(let author):
            isTheirs(author.id)
        case .pointedOut(let message, let author): isTheirs(message.author.id) || isTheirs(author.id)
        case .command(let command): isTheirs(command.author.id)
        case .mail(let mail): isTheirs(mail.author.id) || mailboxes.contains { $0.lowercased() == mail.author.id }
        case .invited(_, let user, _): isTheirs(user)
        case .edited, .deleted, .unreadable, .joined, .trouble, .released: false
        }
    }

    /// Whether bytes that nobody could read name them.
    func isNamed(in payload: [UInt8], from source: String) -> Bool {
        accounts.contains { $0.source == source && payload.firstRange(of: Array($0.user.utf8)) != nil }
    }
}

/// One thing that is held about a person.
package struct Held: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case text, correction, impediment, event, letter, delivery, desk, digest, fact
    }

    package var kind: Kind
    /// Its place: a key, a number, a row.
    package var id: String
    /// JSON, as it is stored.
    package var value: String

    package init(_ kind: Kind, _ id: String, _ value: String) {
        self.kind = kind
        self.id = id
        self.value = value
    }
}

/// What became of it.
package struct Erasure: Sendable, Hashable {
    /// Something that has left: it lies with somebody else, and cannot be called back from here.
    package struct Gone: Sendable, Hashable {
        package var letter: Int64
        package var purpose: String
        package var impediment: String?
        /// The platform's own id of it.
        package var remoteID: String?
        package var at: Instant?
        /// To the person, or with their words to others.
        package var wasToThem: Bool
        /// The source, or `nil` for mail.
        package var source: String?
    }

    package var texts = 0
    package var lettersDropped = 0
    package var lettersEmptied = 0
    package var namesTakenOut = 0
    package var deliveries = 0
    package var facts = 0
    package var gone: [Gone] = []
}
