internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// What somebody does beside the conversation: a command, a message pointed out, a form, the bot's own page. Whoever
/// does it alone sees the answer; what is raised stands in the channel.
extension Casework {
    func take(_ command: Command, _ heard: Heard) throws {
        let source = heard.inbound.source
        let aside = heard.inbound.aside ?? Aside(channel: command.channel, user: command.author.id)
        let place = Place(source: source, channel: command.channel, message: command.id, aside: aside)
        let person = workspace.key(of: command.author.id, at: source)
        let said = message(command, at: source)
        let correspondent = workspace.correspondent
        switch Order(command.text, today: today(in: said, at: heard.at)) {
        case .help: try send([correspondent.commands(at: place, now)])
        case .unknown:
            // What a funder says is never lost, however it is said (DOMAIN 4).
            if try takeUnread(said, inThread: [], at: heard.at, answeredAt: place) { return }
            try send([correspondent.commands(at: place, now)])
        case .retro: try lookBack(home: home(of: said), at: place)
        case .raise(let words):
            var raised = said
            raised.text = words
            try raise(raised, heard.reading, at: heard.at, place)
        case .evidence(let told): try take(told, from: said, at: place, heard.at)
        case .status:
            try tellWhatIsOpen(home: home(of: said), at: place)
        case .mine: try send([correspondent.list(try mine(person), title: .mine(person), at: place, now)])
        case .explain(let request, let id):
            guard let impediment = try meant(id, by: person, said) else {
                return try send([correspondent.whichOne(named: id, at: place, now)])
            }
            try explain(impediment, request, to: person, at: place)
        case .answer(let spoken):
            guard let impediment = try meant(spoken.impediment, by: person, said) else {
                let before = spoken.impediment == nil ? try before(person, said, until: Limits.shownToChoose) : []
                return try send([
                    correspondent.whichOne(
                        named: spoken.impediment, among: before, answer: spoken.answer, at: place, now)
                ])
            }
            let answer = asMeant(spoken.answer, by: person, of: impediment)
            try act(answer, on: impediment.id.description, by: command.author, heard, isCommand: true)
        }
    }

    func tellWhatIsOpen(home: (product: Product, team: Team)?, at place: Place) throws {
        guard let home else { return try send([workspace.correspondent.howToConnect(at: place, now)]) }
        let filter = ImpedimentFilter(
            product: home.product.id, team: home.team.id, openOnly: true, limit: Limits.lookedThroughAtOnce)
        let open = try transaction.impediments(in: workspace.name, matching: filter)
        try send([workspace.correspondent.list(open, title: .open(team: home.team.id), at: place, now)])
    }

    /// The last four weeks of the channel's team.
    private func lookBack(home: (product: Product, team: Team)?, at place: Place) throws {
        guard let home else { return try send([workspace.correspondent.howToConnect(at: place, now)]) }
        let window = Window(from: now - .weeks(4), to: now)
        let facts = try transaction.retroFacts(of: home.team, in: home.product, directory, window: window)
        try send([workspace.correspondent.retro(facts, at: place, now)])
    }

    /// Somebody says of a message that it stops the work, whatever it reads as.
    func pointOut(_ message: Message, by author: Author, _ heard: Heard) throws {
        let reference = message.reference
        let aside = heard.inbound.aside ?? Aside(channel: reference.channel, thread: message.root, user: author.id)
        let place = Place(
            source: reference.source, channel: reference.channel, message: heard.inbound.eventID, aside: aside)
        if let known = try transaction.impediments(of: reference, in: workspace.name).last {
            return try tell(known, at: place)
        }
        try raise(message, heard.reading, at: heard.at, place)
    }

    private func raise(_ message: Message, _ reading: Reading?, at moment: Instant, _ place: Place) throws {
        guard let reading else { return }
        guard let (product, team) = home(of: message) else {
            return try send([workspace.correspondent.howToConnect(at: place, now)])
        }
        if Conduct.isTold(in: message.text) {
            return try send([
                workspace.correspondent.conductPointer(
                    to: place.aside?.user ?? message.author.id, at: place, cause: message.reference.id, now)
            ])
        }
        try raise(
            topics(of: message.text, ([reading] + reading.more).asSaid), of: message, product, team, at: moment,
            isPointedOut: true)
        guard let id = try transaction.impediments(of: message.reference, in: workspace.name).last else { return }
        try tell(id, at: place)
    }

    /// The number of what was raised; whoever has raised it can take it back there.
    private func tell(_ id: ImpedimentID, at place: Place) throws {
        let raiser = try transaction.impediment(id, in: workspace.name)?.raiser
        let reader = place.aside.map { workspace.key(of: $0.user, at: place.source) }
        try send([
            workspace.correspondent.knownAs(id, isTheirs: raiser != nil && raiser == reader, at: place, now)
        ])
    }

    // MARK: Forms

    /// A button whose answer needs more words: the form, or why it would change nothing.
    func openForm(for answer: Answer, on name: String, by author: Author, trigger: String, _ heard: Heard) throws {
        guard let id = ImpedimentID(name), let impediment = try transaction.impediment(id, in: workspace.name) else {
            throw UnknownImpediment(name: name)
        }
        let source = heard.inbound.source
        let person = workspace.key(of: author.id, at: source)
        let aside = heard.inbound.aside ?? Aside(channel: impediment.channel, user: author.id)
        let place = Place(source: source, channel: aside.channel, message: heard.inbound.eventID, aside: aside)
        let roles = directory.roles(of: person, for: impediment, at: now)
        let objection: Objection? =
            if !impediment.isOpen {
                roles.areOnlyUpward ? .over(impediment.state, isPassedOn: false) : .notOpen(impediment.state)
            } else if roles.isDisjoint(with: answer.verb.allowed) {
                .notAllowed(answer.verb, allowed: answer.verb.allowed)
            } else { nil }
        if let objection {
            return try send([workspace.correspondent.refusal(objection, of: impediment, at: place, now)])
        }
        try send([workspace.correspondent.form(for: answer, to: impediment, trigger: trigger, at: place, now)])
    }

    // MARK: The bot's own page

    /// What is open, for a member; what waits for an answer, for whoever is asked.
    func showHome(to author: Author, at source: String) throws {
        let person = workspace.key(of: author.id, at: source)
        let asked = try asked(of: person, until: Limits.shownAtHome)
        // A funder sees what is asked, and nothing that never was.
        let isFunder = !directory.products(fundedBy: person.value).isEmpty
        let open =
            isFunder
            ? []
            : try transaction.impediments(
                in: workspace.name, matching: ImpedimentFilter(openOnly: true, limit: Limits.shownAtHome))
        try send([
            workspace.correspondent.home(of: author.id, at: source, person: person, asked: asked, open: open, now)
        ])
    }

    // MARK: Parts

    /// The message that a command would be, had it been said in its channel.
    private func message(_ command: Command, at source: String) -> Message {
        Message(
            reference: MessageReference(source: source, channel: command.channel, id: command.id),
            author: command.author, text: command.text, addressed: true, direct: command.direct, notes: command.notes)
    }

    private func today(in message: Message, at moment: Instant) -> CalendarDay {
        let product = home(of: message)?.0 ?? directory.products.values.min { $0.id < $1.id }
        return directory.calendar(ofTeamOf: product ?? Product(id: "", title: "")).day(of: moment)
    }

    /// The one that is named, or the only one that can be meant.
    private func meant(_ id: ImpedimentID?, by person: PersonKey, _ message: Message) throws -> Impediment? {
        try target(of: id, inThread: id == nil ? openBefore(person, message) : [])
    }

    /// What a person drives, has to answer, or leads.
    func mine(_ person: PersonKey) throws -> [Impediment] {
        let asked = try asked(of: person, until: Limits.shownAtHome)
        let open = try transaction.impediments(
            in: workspace.name, matching: ImpedimentFilter(openOnly: true, limit: Limits.lookedThroughAtOnce * 10))
        let theirs = open.filter { impediment in
            impediment.owner == person
                || impediment.tier > .l1
                    && directory.products[impediment.product].flatMap({ directory.lead(of: $0, at: now) })
                        == person.value
        }
        return asked + theirs.filter { !asked.map(\.id).contains($0.id) }
    }
}

extension [Reading] {
    /// What somebody says to be an impediment is one, also where it reads as none; unsure, so that it is asked about.
    fileprivate var asSaid: [Reading] {
        guard let first, !contains(where: \.isImpediment) else { return self }
        var said = first
        let isOther = first.runnerUp.category == .nothing
        said.category = isOther ? .other : first.runnerUp.category
        said.subreason =
            isOther
            ? .process
            : first.runnerUp.subreason ?? Subreason.allCases.first { $0.category == said.category } ?? .process
        said.confidence = first.runnerUp.confidence
        said.abstain = true
        return [said]
    }
}
