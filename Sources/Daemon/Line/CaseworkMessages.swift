internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// What a delivery from a chat leads to.
extension Casework {
    func take(_ heard: Heard) throws {
        var casework = self
        casework.said = heard.said
        try casework.follow(heard)
    }

    private func follow(_ heard: Heard) throws {
        switch heard.inbound.content {
        case .message(let message):
            guard !message.author.isBot else { return }
            var message = message
            message.direct = try isPrivate(message)
            if workspace.mailSources.contains(message.reference.source) {
                return try takeWritten(message, heard.reading, at: heard.at)
            }
            try take(message, read: heard.reading, at: heard.at)
        case .edited(let reference, let text, let notes):
            try takeEdit(of: reference, text: text, notes: notes, by: heard.inbound.by, heard.reading, at: heard.at)
        case .deleted(let reference):
            try withdraw(reference, at: heard.at)
        case .action(let id, let author, let answer):
            try act(answer, on: id, by: author, heard)
        case .invited(let channel, let person, let direct):
            let source = heard.inbound.source
            let place = Place(source: source, channel: channel, speaker: direct ? person : nil)
            if direct {
                try transaction.setFact(Address.directFact(of: person, at: source), to: channel, in: workspace.name)
            }
            try send([
                workspace.correspondent.entrance(source: source, channel: channel, at: now),
                workspace.correspondent.greeting(at: place, now),
            ])
        case .unreadable(let channel, _):
            let place = Place(source: heard.inbound.source, channel: channel)
            try send([workspace.correspondent.unreadable(at: place, now)])
        case .joined(let channel):
            try send([
                workspace.correspondent.greeting(at: Place(source: heard.inbound.source, channel: channel), now)
            ])
        case .pointedOut(let message, let author): try pointOut(message, by: author, heard)
        case .command(let command): try take(command, heard)
        case .formWanted(let id, let author, let answer, let trigger):
            try openForm(for: answer, on: id, by: author, trigger: trigger, heard)
        case .homeOpened(let author): try showHome(to: author, at: heard.inbound.source)
        case .mail(let mail): try take(mail, heard)
        case .trouble(let trouble):
            try transaction.setFact(trouble.fact(of: heard.inbound.source), to: heard.at.rfc3339, in: workspace.name)
        case .released(let release): try take(release, from: heard.inbound.source, at: heard.at)
        }
    }

    // MARK: A message

    func take(_ message: Message, read reading: Reading?, at moment: Instant) throws {
        let reference = message.reference
        // The same message under another delivery id: it was read already (R9).
        guard try transaction.impediments(of: reference, in: workspace.name).isEmpty else { return }
        let root = MessageReference(source: reference.source, channel: reference.channel, id: message.root)
        var inThread = try transaction.impediments(inThread: root, in: workspace.name)
        if inThread.isEmpty, let thread = message.thread { inThread = try toldBy(thread, at: reference.source) }
        try take(message, read: reading, inThread: inThread, at: moment)
        try noteTalk(message, inThread: inThread, at: moment)
    }

    private func take(
        _ message: Message, read reading: Reading?, inThread: [ImpedimentID], at moment: Instant
    ) throws {
        let reference = message.reference
        let isListening = message.addressed || message.direct || !inThread.isEmpty

        // A mail that has no token proves nobody, so it gives no answers.
        let isProven = !workspace.mailSources.contains(reference.source)
        if isProven, try takeAnswer(message, inThread: inThread, isListening: isListening, at: moment) { return }
        if message.direct || message.addressed, isProven, try takeCadence(message) { return }
        if isListening, try takeRequest(message, inThread: inThread) { return }
        if workspace.addressedOnly.contains(reference.source), !isListening { return }
        guard let reading else { return }
        let home = home(of: message)
        if home != nil || isListening, Conduct.isTold(in: message.text) {
            return try send([
                workspace.correspondent.conductPointer(
                    to: message.author.id, at: Place(message), cause: reference.id, now)
            ])
        }
        if isListening, try takeUnread(message, inThread: inThread, at: moment) { return }
        if let (product, team) = home {
            if try takeEvidence(message, reading, product, team, at: moment) { return }
            if !inThread.isEmpty {
                try takeReply(message, reading, inThread: inThread, product, team, at: moment)
            } else if reading.isImpediment {
                try raiseOrCount([reading] + reading.more, of: message, product, team, at: moment)
            } else if let perhaps = reading.perhaps {
                try raiseOrCount([perhaps], of: message, product, team, at: moment)
            } else if try askWhichIsOver(message, reading, product, team, at: moment) {
                return
            } else if message.addressed || message.direct {
                try send([workspace.correspondent.help(at: Place(message), now)])
            }
        } else if message.direct {
            try send([workspace.correspondent.whichTeam(at: Place(message), now)])
        } else if message.addressed {
            try send([workspace.correspondent.howToConnect(at: Place(message), now)])
        }
    }

    /// What people speak of in its thread is not asked about for its silence, whatever they say to each other: what they
    /// ask the bot would make its own answer untrue. One sign a day is enough; of what is said about persons nothing is
    /// kept.
    private func noteTalk(_ message: Message, inThread: [ImpedimentID], at moment: Instant) throws {
        let reference = message.reference
        let person = workspace.key(of: message.author.id, at: reference.source)
        for id in inThread {
            guard let named = try transaction.impediment(id, in: workspace.name), named.source == reference.source,
                named.channel == reference.channel, named.thread == message.root
            else { continue }
            var impediment = try counted(named)
            // The first word about what was only asked about confirms it, on whatever day.
            guard impediment.isOpen, impediment.isUnconfirmed || isFirstTalkOfDay(about: impediment, at: moment),
                !Conduct.isTold(in: message.text), Triage.Request.said(in: message.text) == nil
            else { continue }
            try record([.spokenOf(by: person)], on: &impediment, at: moment, cause: .clock)
        }
    }

    /// Nobody has said or done anything about it on that day of its team's.
    func isFirstTalkOfDay(about impediment: Impediment, at moment: Instant) -> Bool {
        guard let product = directory.products[impediment.product] else { return false }
        let calendar = directory.calendar(ofTeamOf: product)
        return calendar.day(of: moment) > calendar.day(of: impediment.lastSaidAt)
    }

    /// Whether only the author and the bot are there; some platforms say so, of others it is remembered.
    private func isPrivate(_ message: Message) throws -> Bool {
        if message.direct { return true }
        let fact = Address.directFact(of: message.author.id, at: message.reference.source)
        return try transaction.fact(fact, in: workspace.name) == message.reference.channel
    }

    /// What a letter of ours was about, where somebody answers the letter itself.
    private func toldBy(_ message: String, at source: String) throws -> [ImpedimentID] {
        let letter = try transaction.letter(sentAs: message, at: source, in: workspace.name)
        return letter?.impediment.flatMap { ImpedimentID($0) }.map { [$0] } ?? []
    }

    /// The team of the channel; said privately, that of the only team there is.
    func home(of message: Message) -> (Product, Team)? {
        if let home = directory.team(ofChannel: message.reference.channel, source: message.reference.source) {
            return (home.product, home.team)
        }
        guard message.direct, directory.products.count == 1, let product = directory.products.values.first,
            let team = product.teams.first, product.teams.count == 1
        else { return nil }
        return (product, team)
    }

    /// Each topic that is an impediment gets a number. The first answers the message; a message has one reply of its own,
    /// so what else it says is answered beside it.
    ///
    /// - Parameter isPointedOut: somebody says by name that it is one, so that it is not read alone.
    func raise(
        _ topics: [Topic], of message: Message, _ product: Product, _ team: Team, at moment: Instant,
        as text: TextKey? = nil, answersMessage: Bool = true, like: Impediment? = nil,
        isPointedOut: Bool = false
    ) throws {
        let text = try text ?? keep(message, topics.map(\.reading))
        var reply = answersMessage ? message.reference : nil
        for topic in topics where topic.reading.isImpediment {
            let reading = topic.reading
            let id = try transaction.takeImpedimentNumber(in: workspace.name)
            let raised = Event.Raised(
                source: message.reference.source, channel: message.reference.channel,
                message: message.reference.id, thread: message.root, product: product.id, team: team.id,
                raiser: workspace.key(of: message.author.id, at: message.reference.source), text: text,
                labels: Labels(reading, of: message.text), unsure: reading.abstain)
            var impediment = Impediment(id: id, raised: raised, at: moment)
            try link(message, to: id)
            let cause = Cause(message: reply, actor: message.author.name, notes: message.notes, like: like)
            let word: [Event] = isPointedOut && raised.unsure ? [.spokenOf(by: raised.raiser)] : []
            try record([.raised(raised)] + word, on: &impediment, at: moment, cause: cause)
            try remember(impediment, by: topic.gists)
            reply = nil
        }
    }

    // MARK: Shared

    func keep(_ message: Message, _ readings: [Reading]) throws -> TextKey {
        let key = textKey(of: message.reference)
        var text = PersonalText(
            key: key, person: workspace.key(of: message.author.id, at: message.reference.source), words: message.text,
            author: message.author, permalink: message.permalink)
        text.keepReasons(of: readings)
        try transaction.save(text, in: workspace.name)
        return key
    }

    /// The words of a message by which an impediment was read; empty once they are erased.
    func why(of impediment: Impediment) throws -> [String] {
        try transaction.personal(impediment.text, in: workspace.name)?.reasons(for: impediment) ?? []
    }

    func textKey(of reference: MessageReference) -> TextKey {
        TextKey("\(reference.source)/\(reference.channel)/\(reference.id)")
    }

    func link(_ message: Message, to id: ImpedimentID) throws {
        let root = MessageReference(
            source: message.reference.source, channel: message.reference.channel, id: message.root)
        try transaction.link(message.reference, root: root, to: id, in: workspace.name)
    }
}

extension PersonalText {
    /// The words by which an impediment was read.
    func reasons(for impediment: Impediment) -> [String] { whyElse?[impediment.labels.subreason.rawValue] ?? why }

    /// The words that decided each of its readings; further ones are of other kinds than the first.
    mutating func keepReasons(of readings: [Reading]) {
        why = readings.first?.why ?? []
        let further = readings.dropFirst().map { ($0.subreason.rawValue, $0.why) }
        whyElse = further.isEmpty ? nil : Dictionary(further) { first, _ in first }
    }
}

extension Trouble {
    /// The name under which the moment of it is remembered, for the doctor.
    func fact(of source: String) -> String { "\(source)/trouble.\(rawValue)" }
}

/// An action names an impediment that this workspace does not have.
struct UnknownImpediment: Error, CustomStringConvertible {
    let name: String
    var description: String { "there is no impediment \(name) in this workspace" }
}
