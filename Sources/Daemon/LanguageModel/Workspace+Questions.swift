internal import Chat
internal import Impediments
internal import Letters
internal import Triage

/// What a language model may be asked about: only what Straw itself listens to, and what is no answer to it.
extension Workspace {
    func mayBeAskedAbout(_ inbound: Inbound) -> Bool {
        switch inbound.content {
        case .message(let message): mayBeAskedAbout(message, at: inbound.at)
        case .edited(let reference, _, _): isTeams(reference.channel, reference.source)
        case .pointedOut: true
        case .command(let command): Order.raised(in: command.text) != nil
        case .mail(let mail): mayBeAskedAbout(mail, at: inbound.source)
        case .deleted, .action, .invited, .unreadable, .joined, .formWanted, .homeOpened, .trouble, .released: false
        }
    }

    private func mayBeAskedAbout(_ message: Message, at moment: Instant) -> Bool {
        guard !message.author.isBot else { return false }
        let isAddressed = message.addressed || message.direct
        guard isAddressed || isTeams(message.reference.channel, message.reference.source) else { return false }
        guard isAddressed || message.thread != nil else { return true }
        // What a funder tells the bot is for the lead to read.
        let person = directory.person(source: message.reference.source, user: message.author.id)?.id
        if let person, directory.isAskedUpward(person) { return false }
        return !isAnswer(message.text, at: moment)
    }

    /// Somebody who may write here, to the team; not an answer to a letter.
    private func mayBeAskedAbout(_ mail: InboundMail, at source: String) -> Bool {
        guard let door = self.mail, mail.bounce == nil, mail.tag.map({ !MailTokens.isToken($0) }) ?? true else {
            return false
        }
        return door.mayBegin(mail.author.id, at: source, in: directory) && isTeams(mail.tag ?? door.place.local, source)
    }

    private func isTeams(_ channel: String, _ source: String) -> Bool {
        !addressedOnly.contains(source) && directory.team(ofChannel: channel, source: source) != nil
    }

    private func isAnswer(_ text: String, at moment: Instant) -> Bool {
        if Request(in: text) != nil { return true }
        guard let product = directory.products.values.min(by: { $0.id < $1.id }) else { return false }
        return Spoken.answer(in: text, today: directory.calendar(ofTeamOf: product).day(of: moment)) != nil
    }
}
