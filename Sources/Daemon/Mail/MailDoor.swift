internal import Chat
internal import Correspondence
internal import Foundation
internal import Impediments
internal import Letters

/// Where mail of one workspace comes in, and what the tokens there stand for.
struct MailDoor: Sendable {
    /// The first source of kind `mail`: its address is the one that people answer to.
    let source: String
    let place: MailPlace
    let tokens: MailTokens
    /// Patterns of those who may begin something by a mail of their own, by source.
    private let senders: [String: [String]?]

    /// `nil` where the workspace has no source of this kind.
    init?(_ workspace: WorkspaceSettings, links: Links) {
        let all = workspace.sources.compactMap { source -> (name: String, settings: MailInSettings)? in
            guard case .mail(let settings) = source.kind else { return nil }
            return (source.name, settings)
        }
        guard let first = all.first else { return nil }
        source = first.name
        place = first.settings.place
        tokens = links.mailTokens(of: workspace.name)
        senders = Dictionary(all.map { ($0.name, $0.settings.senders) }, uniquingKeysWith: { first, _ in first })
    }

    /// What its token stands for: for everybody configured it is tried, and for whoever it says it is from.
    func ticket(of mail: InboundMail, in directory: Directory) -> MailTokens.Ticket? {
        guard let tag = mail.tag, MailTokens.isToken(tag) else { return nil }
        let people = directory.people.keys.sorted().map { MailTokens.Reader.person($0) }
        return tokens.ticket(tag, readers: people + [.mailbox(mail.author.id)])
    }

    /// Whether this mailbox may begin something at this source.
    func mayBegin(_ mailbox: String, at source: String, in directory: Directory) -> Bool {
        guard let patterns = senders[source] ?? nil else {
            return directory.people.values.contains { $0.mail?.lowercased() == mailbox }
        }
        return patterns.contains { Self.matches(mailbox[...], $0[...]) }
    }

    static func matches(_ text: Substring, _ pattern: Substring) -> Bool {
        guard let star = pattern.firstIndex(of: "*") else { return text == pattern }
        let (head, tail) = (pattern[..<star], pattern[pattern.index(after: star)...])
        guard text.hasPrefix(head) else { return false }
        var rest = text.dropFirst(head.count)
        while true {
            if matches(rest, tail) { return true }
            guard !rest.isEmpty else { return false }
            rest = rest.dropFirst()
        }
    }
}

/// What each mail of ours offers besides its words.
struct MailOffering: Sendable {
    private let door: MailDoor?
    private let directory: Directory
    private let mailSources: Set<String>
    private let workspace: String
    private let links: Links

    init(_ workspace: WorkspaceSettings, links: Links) {
        door = MailDoor(workspace, links: links)
        directory = workspace.directory
        mailSources = Set(workspace.sources.filter { $0.kind.isMail }.map(\.name))
        self.workspace = workspace.name
        self.links = links
    }

    func offers(for letter: Letter, to address: Address) -> MailOffers {
        var offers = MailOffers()
        guard case .mail(let mailbox, _) = address, let reader = reader(of: letter, mailbox) else { return offers }
        let at = letter.writtenAt
        func box(_ subject: MailTokens.Subject, isSecond: Bool = false) -> String? {
            guard let door, let tag = door.tokens.tag(reader, subject, isSecond: isSecond, at: at) else { return nil }
            // 64 characters may stand before the `@` (RFC 5321); without its numbers it is all that waits.
            if case .several(let ids) = subject, !ids.isEmpty, door.place.local.utf8.count + 1 + tag.utf8.count > 64 {
                return box(.several([]), isSecond: isSecond)
            }
            return door.place.address(with: tag)
        }
        if let subject = subject(of: letter) {
            offers.replyTo = box(subject, isSecond: letter.answeredMail != nil && letter.to.isPerson)
        }
        offers.bounces = box(.bounce)
        if letter.purpose == .digest || letter.purpose == .heartbeat, case .person(let id) = reader {
            offers.unsubscribeURL = links.url(for: LinkRequest(person: id, page: .cadence, at: at), in: workspace)
            offers.unsubscribeAddress = box(.unsubscribe)
        }
        return offers
    }

    private func reader(of letter: Letter, _ mailbox: String) -> MailTokens.Reader? {
        switch letter.to {
        case .person(let id): directory.people[id] == nil ? .mailbox(mailbox.lowercased()) : .person(id)
        case .channel(let source, _): mailSources.contains(source) ? .mailbox(mailbox.lowercased()) : nil
        }
    }

    private func subject(of letter: Letter) -> MailTokens.Subject? {
        if letter.purpose == .digest || letter.purpose == .heartbeat {
            // Its key ends with the name of its period.
            return letter.key.split(separator: "/").last.flatMap { CalendarDay(String($0)) }.map { .digest($0) }
        }
        // Several things in one letter have one page each, and no answers of their own.
        let several = (letter.several ?? []).compactMap { ImpedimentID($0) }
        if !several.isEmpty || letter.content.actions.count(where: { $0.answer.verb == .seen }) > 1 {
            return .several(several)
        }
        return letter.impediment.flatMap { ImpedimentID($0) }.map { .impediment($0) } ?? .several([])
    }
}

extension Recipient {
    fileprivate var isPerson: Bool { if case .person = self { true } else { false } }
}
