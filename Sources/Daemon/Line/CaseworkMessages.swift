internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// What a delivery from a chat leads to.
extension Casework {
    func take(_ heard: Heard) throws {
        switch heard.inbound.content {
        case .message(let message):
            guard !message.author.isBot else { return }
            var message = message
            message.direct = try isPrivate(message)
            try take(message, read: heard.reading, at: heard.at)
        case .edited(let reference, let text, let notes):
            try reread(reference, text: text, notes: notes, by: heard.inbound.by, as: heard.reading, at: heard.at)
        case .deleted(let reference):
            try withdraw(reference, at: heard.at)
        case .action(let id, let author, let answer):
            try act(answer, on: id, by: author, source: heard.inbound.source, at: heard.at)
        case .invited(let channel, let person, let direct):
            let source = heard.inbound.source
            let place = Place(source: source, channel: channel)
            if direct {
                try transaction.setFact(
                    "\(source)/\(Address.directFact(of: person))", to: channel, in: workspace.name)
            }
            try send([
                workspace.correspondent.entrance(source: source, channel: channel, at: now),
                workspace.correspondent.greeting(at: place, now),
            ])
        case .unreadable(let channel, _):
            let place = Place(source: heard.inbound.source, channel: channel)
            try send([workspace.correspondent.unreadable(at: place, now)])
        }
    }

    // MARK: A message

    private func take(_ message: Message, read reading: Reading?, at moment: Instant) throws {
        let reference = message.reference
        // The same message under another delivery id: it was read already (R9).
        guard try transaction.impediments(of: reference, in: workspace.name).isEmpty else { return }
        let root = MessageReference(source: reference.source, channel: reference.channel, id: message.root)
        var inThread = try transaction.impediments(inThread: root, in: workspace.name)
        if inThread.isEmpty, let thread = message.thread { inThread = try toldBy(thread, at: reference.source) }
        let isListening = message.addressed || message.direct || !inThread.isEmpty

        if isListening, try takeAnswer(message, inThread: inThread, at: moment) { return }
        if isListening, try takeRequest(message, inThread: inThread) { return }
        if workspace.addressedOnly.contains(reference.source), !isListening { return }
        guard let reading else { return }
        if let (product, team) = home(of: message) {
            try keepEvidence(of: reading, message, product, team, at: moment)
            if Cues.isAboutConduct(message.text) {
                let user = message.author.id
                let cause = message.reference.id
                try send([
                    workspace.correspondent.conductPointer(
                        source: message.reference.source, user: user, cause: cause, at: now)
                ])
            } else if !inThread.isEmpty {
                try takeReply(message, reading, inThread: inThread, product, team, at: moment)
            } else if reading.isImpediment {
                try raise(message, reading, product, team, at: moment)
            } else if message.addressed || message.direct {
                try send([workspace.correspondent.help(at: Place(message), now)])
            }
        } else if message.addressed || message.direct {
            try send([workspace.correspondent.howToConnect(at: Place(message), now)])
        }
    }

    /// Whether only the author and the bot are there; some platforms say so, of others it is remembered.
    private func isPrivate(_ message: Message) throws -> Bool {
        if message.direct { return true }
        let fact = "\(message.reference.source)/\(Address.directFact(of: message.author.id))"
        return try transaction.fact(fact, in: workspace.name) == message.reference.channel
    }

    /// What a letter of ours was about, where somebody answers the letter itself.
    private func toldBy(_ message: String, at source: String) throws -> [ImpedimentID] {
        let letter = try transaction.letter(sentAs: message, at: source, in: workspace.name)
        return letter?.impediment.flatMap { ImpedimentID($0) }.map { [$0] } ?? []
    }

    /// The team of the channel; said privately, that of the only team there is.
    private func home(of message: Message) -> (Product, Team)? {
        if let home = directory.team(ofChannel: message.reference.channel, source: message.reference.source) {
            return (home.product, home.team)
        }
        guard message.direct, directory.products.count == 1, let product = directory.products.values.first,
            let team = product.teams.first, product.teams.count == 1
        else { return nil }
        return (product, team)
    }

    private func keepEvidence(
        of reading: Reading, _ message: Message, _ product: Product, _ team: Team, at moment: Instant
    ) throws {
        for kind in reading.evidence {
            try transaction.save(
                Evidence(product: product.id, team: team.id, kind: kind, at: moment, text: nil), in: workspace.name)
        }
    }

    private func raise(
        _ message: Message, _ reading: Reading, _ product: Product, _ team: Team, at moment: Instant
    ) throws {
        let text = try keep(message, reading)
        for (index, each) in ([reading] + reading.more).enumerated() where each.isImpediment {
            let id = try transaction.takeImpedimentNumber(in: workspace.name)
            var labels = Labels(each)
            // Unsure whether work is stopped: one question, and no answer counts as slower (P1).
            if each.abstain { labels.severity = .slowing }
            labels.pastDue = each.subreason == .money && Cues.isMoneyPastDue(message.text)
            let raised = Event.Raised(
                source: message.reference.source, channel: message.reference.channel,
                message: message.reference.id, thread: message.root, product: product.id, team: team.id,
                raiser: workspace.key(of: message.author.id, at: message.reference.source), text: text,
                labels: labels, unsure: each.abstain)
            var impediment = Impediment(id: id, raised: raised, at: moment)
            try link(message, to: id)
            // A message has one reply of its own; what else it says is answered beside it.
            let cause = Cause(
                message: index == 0 ? message.reference : nil, actor: message.author.name, notes: message.notes)
            try record([.raised(raised)], on: &impediment, at: moment, cause: cause)
        }
    }

    /// What somebody says in a known thread without a command: again, something else, or work on it.
    private func takeReply(
        _ message: Message, _ reading: Reading, inThread: [ImpedimentID], _ product: Product, _ team: Team,
        at moment: Instant
    ) throws {
        guard var impediment = try target(of: nil, inThread: inThread) else { return }
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        if reading.isImpediment {
            if !reading.abstain, reading.category != impediment.labels.category {
                return try raise(message, reading, product, team, at: moment)
            }
            let text = try keep(message, reading)
            try link(message, to: impediment.id)
            let again = Event.saidAgain(by: person, text: text)
            let events =
                impediment.state == .resolved || impediment.state == .verified
                ? [.reopened(by: person), again] : [again]
            try record(
                events, on: &impediment, at: moment,
                cause: Cause(message: message.reference, actor: message.author.name, notes: message.notes))
        } else if impediment.isOpen {
            let isWork = reading.subreason == .progress && !reading.abstain
            if isWork {
                try record([.tried(by: person, text: nil)], on: &impediment, at: moment, cause: .clock)
            } else if person != impediment.raiser, impediment.respondedAt == nil {
                try record([.answeredInThread(by: person)], on: &impediment, at: moment, cause: .clock)
            }
        }
    }

    // MARK: An answer or a question by word

    private func takeAnswer(_ message: Message, inThread: [ImpedimentID], at moment: Instant) throws -> Bool {
        let calendar = directory.products.values.min { $0.id < $1.id }.map { directory.calendar(ofTeamOf: $0) }
        guard let today = calendar?.day(of: moment), let spoken = Spoken.answer(in: message.text, today: today)
        else { return false }
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        let candidates = inThread.isEmpty ? try openBefore(person, message) : inThread
        guard var impediment = try target(of: spoken.impediment, inThread: candidates) else {
            try send([workspace.correspondent.whichOne(named: spoken.impediment, at: Place(message), now)])
            return true
        }
        try link(message, to: impediment.id)
        var answer = spoken.answer
        // Among the team, "mine by Friday" says who drives it; only a funder's or lead's is a promise.
        if answer.verb == .mine, directory.roles(of: person, for: impediment).isDisjoint(with: Verb.mine.allowed) {
            answer = Answer(.own)
        }
        if answer.verb == .mine, answer.date == nil {
            answer = directory.roles(of: person, for: impediment).contains(.funder) ? Answer(.seen) : Answer(.own)
        }
        let cause = Cause(message: message.reference, actor: message.author.name, notes: message.notes)
        do {
            try apply(answer, to: &impediment, by: person, author: message.author, at: moment, cause: cause)
        } catch let objection as Objection {
            try send([workspace.correspondent.refusal(objection, of: impediment, at: Place(message), now)])
        }
        return true
    }

    private func takeRequest(_ message: Message, inThread: [ImpedimentID]) throws -> Bool {
        guard let request = Triage.Request(in: message.text) else { return false }
        let impediment = try target(of: nil, inThread: inThread)
        switch (request, impediment) {
        case (.help, _), (.status, nil), (.why, nil), (.next, nil):
            guard message.addressed || message.direct else { return false }
            try send([workspace.correspondent.help(at: Place(message), now)])
        case (_, let impediment?):
            try link(message, to: impediment.id)
            let why = try transaction.personal(impediment.text, in: workspace.name)?.why ?? []
            try send([
                workspace.correspondent.explain(
                    impediment, plan: plan(impediment), why: request == .why ? why : [], at: Place(message), now)
            ])
        }
        return true
    }

    /// The one that a word without a number means: the newest open one, or else the newest.
    private func target(of named: ImpedimentID?, inThread: [ImpedimentID]) throws -> Impediment? {
        if let named { return try transaction.impediment(named, in: workspace.name) }
        let all = try inThread.compactMap { try transaction.impediment($0, in: workspace.name) }
        return all.last(where: \.isOpen) ?? all.last
    }

    /// Said privately by a lead or funder without a number: what lies before them, where it is only one.
    private func openBefore(_ person: PersonKey, _ message: Message) throws -> [ImpedimentID] {
        guard message.direct || message.addressed else { return [] }
        let open = try transaction.impediments(in: workspace.name, matching: ImpedimentFilter(openOnly: true))
        let before = open.filter { impediment in
            let roles = directory.roles(of: person, for: impediment)
            return roles.contains(.funder) || roles.contains(.deputy)
                ? impediment.ask.isWithFunder : roles.contains(.lead)
        }
        return before.count == 1 ? before.map(\.id) : []
    }

    // MARK: Edits, deletions, actions

    /// - Parameter editor: who edited, where the platform lets anyone send an edit of anyone's words; only the
    ///   author's own counts.
    private func reread(
        _ reference: MessageReference, text: String, notes: [Inbound.Note], by editor: String?, as reading: Reading?,
        at moment: Instant
    ) throws {
        guard let reading else { return }
        for id in try transaction.impediments(of: reference, in: workspace.name) {
            guard var impediment = try transaction.impediment(id, in: workspace.name),
                impediment.message == reference.id, impediment.state != .withdrawn
            else { continue }
            if let editor, workspace.key(of: editor, at: reference.source) != impediment.raiser { continue }
            if var kept = try transaction.personal(impediment.text, in: workspace.name) {
                kept.words = text
                kept.why = reading.why
                try transaction.save(kept, in: workspace.name)
            }
            // What a person corrected stands; the bot does not argue.
            guard impediment.labels.correctedBy == nil, impediment.isOpen || impediment.state == .notAnImpediment
            else { continue }
            var labels = Labels(reading)
            if reading.abstain { labels.severity = impediment.labels.severity }
            labels.pastDue = reading.subreason == .money && Cues.isMoneyPastDue(text)
            guard
                labels.category != impediment.labels.category || labels.severity != impediment.labels.severity
                    || labels.subreason != impediment.labels.subreason
            else { continue }
            try record(
                [.relabelled(labels, by: nil, because: .edited)], on: &impediment, at: moment,
                cause: Cause(message: nil, notes: notes))
        }
    }

    /// Deleting the message withdraws what it raised and erases its words; what others say stays theirs.
    private func withdraw(_ reference: MessageReference, at moment: Instant) throws {
        for id in try transaction.impediments(of: reference, in: workspace.name) {
            guard var impediment = try transaction.impediment(id, in: workspace.name) else { continue }
            try transaction.erase(textKey(of: reference), in: workspace.name)
            guard impediment.message == reference.id, impediment.state != .withdrawn else { continue }
            try record(
                [.withdrawn(by: nil, sourceDeleted: true)], on: &impediment, at: moment, cause: .clock)
        }
    }

    private func act(
        _ answer: Answer, on name: String, by author: Author, source: String, at moment: Instant
    ) throws {
        guard let id = ImpedimentID(name), var impediment = try transaction.impediment(id, in: workspace.name) else {
            throw UnknownImpediment(name: name)
        }
        let person = workspace.key(of: author.id, at: source)
        do {
            try apply(answer, to: &impediment, by: person, author: author, at: moment, cause: Cause(actor: author.name))
        } catch let objection as Objection {
            try send([refusal(objection, of: impediment, to: person)])
        }
    }

    /// To somebody configured privately; to anybody else in the thread, which is where they are.
    private func refusal(_ objection: Objection, of impediment: Impediment, to person: PersonKey) -> Letter {
        if directory.people[person.value] != nil {
            return workspace.correspondent.refusal(objection, of: impediment, to: person.value, at: now)
        }
        let place = Place(source: impediment.source, channel: impediment.channel, thread: impediment.thread)
        return workspace.correspondent.refusal(objection, of: impediment, at: place, now)
    }

    // MARK: Shared

    private func keep(_ message: Message, _ reading: Reading) throws -> TextKey {
        let key = textKey(of: message.reference)
        let why = ([reading] + reading.more).flatMap(\.why)
        try transaction.save(
            PersonalText(
                key: key, person: workspace.key(of: message.author.id, at: message.reference.source),
                words: message.text, author: message.author, permalink: message.permalink, why: why),
            in: workspace.name)
        return key
    }

    private func textKey(of reference: MessageReference) -> TextKey {
        TextKey("\(reference.source)/\(reference.channel)/\(reference.id)")
    }

    private func link(_ message: Message, to id: ImpedimentID) throws {
        let root = MessageReference(
            source: message.reference.source, channel: message.reference.channel, id: message.root)
        try transaction.link(message.reference, root: root, to: id, in: workspace.name)
    }
}

/// An action names an impediment that this workspace does not have.
struct UnknownImpediment: Error, CustomStringConvertible {
    let name: String
    var description: String { "there is no impediment \(name) in this workspace" }
}
