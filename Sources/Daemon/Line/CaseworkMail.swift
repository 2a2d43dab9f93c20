internal import Chat
internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// What a mail that came in leads to. What it says of its author is believed by its token alone.
extension Casework {
    func take(_ mail: InboundMail, _ heard: Heard) throws {
        guard let door = workspace.mail else { return }
        let source = heard.inbound.source
        let ticket = door.ticket(of: mail, in: directory)
        if let bounce = mail.bounce { return try note(bounce, at: ticket?.reader) }
        if let ticket {
            switch (ticket.subject, ticket.reader) {
            // What comes to where only servers write is from nobody.
            case (.bounce, _): return
            case (.unsubscribe, .person(let id)):
                if ticket.lastDay >= MailTokens.day(of: now) { _ = try setCadence(.stopped, of: id) }
                return
            case (.unsubscribe, .mailbox): return
            case (_, .person(let id)): return try takeAnswers(mail, of: id, ticket, heard)
            case (_, .mailbox): return try takeFromTeam(mail, ticket, heard)
            }
        }
        if let letter = try letterAnswered(by: mail) { return try passOn(mail, answering: letter) }
        guard door.mayBegin(mail.author.id, at: source, in: directory) else {
            throw MailProblem.stranger
        }
        // A token that is not valid names no channel.
        let channel = mail.tag.flatMap { MailTokens.isToken($0) ? nil : $0 } ?? door.place.local
        let message = Message(
            reference: MessageReference(source: source, channel: channel, id: mail.id),
            thread: mail.references.first, author: mail.author, text: mail.said, notes: mail.notes)
        try takeWritten(message, heard.reading, at: heard.at)
    }

    // MARK: Among the team

    /// What somebody says to everybody by mail; it is answered at their mailbox.
    func takeWritten(_ message: Message, _ reading: Reading?, at moment: Instant) throws {
        var casework = self
        casework.writer = message.author
        try casework.take(message, read: reading, at: moment)
    }

    /// An answer to what somebody of the team was told: its token proves that it comes from the same mailbox.
    private func takeFromTeam(_ mail: InboundMail, _ ticket: MailTokens.Ticket, _ heard: Heard) throws {
        var casework = self
        casework.writer = mail.author
        let source = heard.inbound.source
        guard case .impediment(let id) = ticket.subject, ticket.lastDay >= MailTokens.day(of: now),
            let impediment = try transaction.impediment(id, in: workspace.name)
        else { throw MailProblem.stranger }
        let person = workspace.key(of: mail.author.id, at: source)
        let message = Message(
            reference: MessageReference(source: impediment.source, channel: impediment.channel, id: mail.id),
            thread: impediment.thread, author: mail.author, text: mail.text, addressed: true, notes: mail.notes)
        let said = MailAnswers(mail.text, today: today(of: person, about: impediment, at: heard.at))
        for spoken in said.answers {
            let another = try asAnother(spoken.answer, by: person, in: message, among: [spoken.impediment ?? id])
            guard var meant = try another?.impediment ?? target(of: spoken.impediment, inThread: [id]) else {
                try casework.send([workspace.correspondent.whichOne(named: spoken.impediment, at: Place(message), now)])
                continue
            }
            let cause = Cause(message: message.reference, actor: mail.author.name, by: person, notes: mail.notes)
            do {
                let answer = another?.answer ?? asMeant(spoken.answer, by: person, of: meant)
                try casework.apply(answer, to: &meant, by: person, author: mail.author, at: heard.at, cause: cause)
            } catch let objection as Objection {
                try casework.send([workspace.correspondent.refusal(objection, of: meant, at: Place(message), now)])
            }
        }
        guard said.answers.isEmpty else { return }
        try casework.take(message, read: heard.reading, at: heard.at)
    }

    // MARK: An answer to a letter

    private func takeAnswers(_ mail: InboundMail, of id: String, _ ticket: MailTokens.Ticket, _ heard: Heard) throws {
        let person = PersonKey(id)
        let all = try meant(by: ticket, person)
        let open = all.filter(\.isOpen)
        let candidates = open.isEmpty ? all : open
        let only = candidates.count == 1 ? candidates.first : nil
        guard directory.people[id]?.mail?.lowercased() == mail.author.id else {
            try passOn(mail.words, from: id, .otherMailbox, about: candidates, mail)
            return
        }
        let correspondent = workspace.correspondent
        if ticket.lastDay < MailTokens.day(of: now) {
            let isPassedOn = try passOn(mail.words, from: id, .tooOld, about: candidates, mail)
            return try sendBack(
                [correspondent.letterTooOld(only, by: id, isPassedOn: isPassedOn, cause: mail.id, at: now)],
                to: mail, ticket)
        }
        if directory.funders.contains(id), let cadence = SpokenCadence.wanted(in: mail.text) {
            _ = try setCadence(cadence, of: id)
            return try sendBack(
                [correspondent.cadenceNoted(cadence, by: id, cause: mail.id, at: now)], to: mail, ticket)
        }
        let isAsked = candidates.contains { isUpward(person, of: $0) }
        // What somebody who is asked answers without a number is about what is undecided.
        let undecided = isAsked ? candidates.filter { $0.isOpen && $0.ask.isWithFunder } : []
        let choices = undecided.isEmpty ? candidates : undecided
        let said = MailAnswers(
            mail.text, today: today(of: person, about: candidates.first, at: heard.at), mayChoose: isAsked,
            by: [directory.people[id]?.name, mail.author.name].compactMap { $0 })
        var back: [Letter] = []
        for spoken in said.answers {
            // What is decided may be what is done by now.
            let among = spoken.answer.verb == .done ? candidates : choices
            guard var impediment = try meant(spoken.impediment, among: among, by: person) else {
                back.append(
                    correspondent.whichOf(among, named: spoken.impediment, by: id, cause: mail.id, at: now))
                continue
            }
            let answer = asMeant(spoken.answer, by: person, of: impediment)
            do {
                try apply(
                    answer, to: &impediment, by: person, author: mail.author, at: heard.at,
                    cause: Cause(actor: mail.author.name, by: person))
            } catch let objection as Objection {
                back.append(refusal(objection, to: answer.verb, of: impediment, for: person))
            }
        }
        if !said.rest.isEmpty || said.answers.isEmpty {
            let isPassedOn = try passOn(
                said.rest, from: id, .noAnswer, about: candidates, mail,
                isTold: isAsked && said.answers.isEmpty && !ticket.isSecond && mail.isRest != true)
            if said.answers.isEmpty {
                back.append(
                    correspondent.notUnderstood(
                        choices.count == 1 ? choices.first : nil, by: id, isPassedOn: isPassedOn, cause: mail.id,
                        at: now))
                if choices.count > 1 {
                    back.append(correspondent.whichOf(choices, named: nil, by: id, cause: mail.id, at: now))
                }
            } else if isAsked, unread != nil {
                back.append(
                    correspondent.unreadBesides(said.rest, about: candidates, by: id, cause: mail.id, at: now))
            }
        }
        try sendBack(back, to: mail, ticket)
    }

    /// What the letter was about that is answered.
    private func meant(by ticket: MailTokens.Ticket, _ person: PersonKey) throws -> [Impediment] {
        switch ticket.subject {
        case .impediment(let id): try transaction.impediment(id, in: workspace.name).map { [$0] } ?? []
        case .digest(let day):
            try (transaction.digest(of: person.value, period: day.description, in: workspace.name)?.asks ?? [])
                .compactMap { try transaction.impediment($0, in: workspace.name) }
        case .several([]): try asked(of: person, until: Limits.shownAtHome)
        case .several(let ids): try ids.compactMap { try transaction.impediment($0, in: workspace.name) }
        case .unsubscribe, .bounce: []
        }
    }

    /// The one that a line names, where its writer has a part in it; without a number the only one there is.
    private func meant(_ named: ImpedimentID?, among candidates: [Impediment], by person: PersonKey) throws
        -> Impediment?
    {
        guard let named else {
            let open = candidates.filter(\.isOpen)
            let only = open.count == 1 ? open.first : candidates.count == 1 ? candidates.first : nil
            // As it is by now: a line above may have changed it.
            return try only.flatMap { try transaction.impediment($0.id, in: workspace.name) }
        }
        guard let impediment = try transaction.impediment(named, in: workspace.name),
            directory.roles(of: person, for: impediment, at: now) != [.team]
        else { return nil }
        return impediment
    }

    private func today(of person: PersonKey, about impediment: Impediment?, at moment: Instant) -> CalendarDay {
        let product =
            impediment.flatMap { directory.products[$0.product] } ?? directory.products.values.min { $0.id < $1.id }
        return directory.calendar(of: person.value, for: product ?? Product(id: "", title: "")).day(of: moment)
    }

    // MARK: What changes nothing

    /// To the lead as it is; what nobody would get lies in quarantine, where the operator sees it.
    ///
    /// - Parameters:
    ///   - candidates: what it may be about; of more than one it is not guessed which.
    ///   - isTold: its writer is written back what counts as an answer.
    /// - Returns: whether somebody else than its writer gets it.
    @discardableResult
    private func passOn(
        _ words: String, from person: String?, _ doubt: Correspondent.MailDoubt, about candidates: [Impediment],
        _ mail: InboundMail, isTold: Bool = false
    ) throws -> Bool {
        guard !words.isEmpty else { return false }
        let products =
            candidates.isEmpty
            ? person.flatMap { directory.products(fundedBy: $0).first }.map { [$0] } ?? []
            : candidates.compactMap { directory.products[$0.product] }
        let stewards = Set(products.compactMap { directory.steward(of: $0, at: now) })
        let readers = stewards.filter { doubt != .noAnswer || $0 != person }.sorted()
        if readers.isEmpty, !stewards.isEmpty { return false }
        // As it is by now: an answer above may have changed it.
        if doubt == .noAnswer, let person, candidates.count == 1, let only = candidates.first,
            var current = try transaction.impediment(only.id, in: workspace.name), current.isOpen
        {
            try record(signs(of: PersonKey(person), in: current), on: &current, cause: .clock)
        }
        if readers.isEmpty {
            var left = mail
            left.text = words
            left.isRest = true
            keep(unread: left)
            return false
        }
        let correspondent = workspace.correspondent
        try send(
            readers.map { reader in
                correspondent.unreadMail(
                    words, from: person, doubt, about: candidates, isTold: isTold, to: reader, cause: mail.id, at: now)
            })
        return true
    }

    /// A mail that refers to a letter of ours, and has no token: anybody could have written it.
    private func passOn(_ mail: InboundMail, answering letter: Letter) throws {
        let names = letter.several ?? letter.impediment.map { [$0] } ?? []
        let impediments = try names.compactMap { ImpedimentID($0) }.compactMap {
            try transaction.impediment($0, in: workspace.name)
        }
        guard case .person(let id) = letter.to else { throw MailProblem.stranger }
        try passOn(mail.words, from: id, .unproven, about: impediments, mail)
    }

    private func letterAnswered(by mail: InboundMail) throws -> Letter? {
        for id in mail.references.reversed() {
            if let letter = try transaction.letter(mailedAs: id, in: workspace.name) { return letter }
        }
        return nil
    }

    /// One mail for all that changed nothing, or that nobody reads. An answer to such a mail gets none, so that no two
    /// machines go on for ever.
    private func sendBack(_ letters: [Letter], to mail: InboundMail, _ ticket: MailTokens.Ticket) throws {
        // Nor does what was laid aside and is tried again: its writer was answered then.
        guard var letter = letters.first, !ticket.isSecond, mail.isRest != true else { return }
        for other in letters.dropFirst() { letter.content.paragraphs += other.content.paragraphs }
        // An answer to it is about what it asks about.
        letter.several = letters.lazy.compactMap(\.several).first
        letter.inReplyTo = mail.id
        letter.addresses = [.mail(mailbox: mail.author.id, name: mail.author.name)]
        guard try mayWriteBack(to: mail.author.id) else { return }
        try send([letter])
    }
}

extension InboundMail {
    /// What is read of it: the subject too, where it is its author's.
    var said: String {
        let isOwn = !isReply && !subject.isEmpty && !text.hasPrefix(subject)
        return isOwn ? (text.isEmpty ? subject : "\(subject)\n\(text)") : text
    }

    /// What is passed on, never empty where anything was sent.
    var words: String { text.isEmpty ? subject : text }
}

/// Why a mail lies in quarantine.
enum MailProblem: Error, CustomStringConvertible {
    case stranger
    case nobodyToRead

    var description: String {
        switch self {
        case .stranger: "it is from nobody who may write here; see `senders` of the source"
        case .nobodyToRead: "it is an answer for a lead to read, and the product has neither lead nor product owner"
        }
    }
}
