internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// The same thing said anew is an occurrence of what was said; what is only similar is suggested, never counted
/// together by itself (DOMAIN P5).
extension Casework {
    /// Each thing that a message says gets a number, or is counted where the team has said the same already. The first
    /// of them answers the message.
    func raiseOrCount(
        _ readings: [Reading], of message: Message, _ product: Product, _ team: Team, at moment: Instant
    ) throws {
        let said = readings.filter(\.isImpediment)
        let text = try keep(message, readings)
        // Looked at before anything of this message is added: its own parts are not compared with each other.
        let shelves = try shelves(of: team, product)
        var isAnswered = false
        for topic in topics(of: message.text, said) {
            switch try find(topic, on: shelves) {
            case .same(let impediment):
                try count(impediment, again: message, text, replies: !isAnswered, at: moment)
            case .like(let impediment):
                try raise(
                    [topic], of: message, product, team, at: moment, as: text, answersMessage: !isAnswered,
                    like: impediment)
            case .neither:
                try raise([topic], of: message, product, team, at: moment, as: text, answersMessage: !isAnswered)
            }
            isAnswered = true
        }
    }

    /// It counts in the thread where it was said first; the answer stands where it was said now, with a way out.
    ///
    /// - Parameter labels: what it was read as, where that is of another kind.
    func count(
        _ impediment: Impediment, again message: Message, _ text: TextKey, readAs labels: Labels? = nil, replies: Bool,
        at moment: Instant
    ) throws {
        var impediment = try transaction.impediment(impediment.id, in: workspace.name) ?? impediment
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        try link(message, to: impediment.id)
        let place = Echo.Message(
            source: message.reference.source, channel: message.reference.channel, id: message.reference.id,
            thread: message.root)
        try record(
            [.echoed(by: person, text: text, in: place, readAs: labels)], on: &impediment, at: moment,
            cause: Cause(actor: message.author.name, isAnsweredElsewhere: true))
        guard replies else { return }
        try send([workspace.correspondent.saidAnew(impediment, text, at: Place(message), now)])
    }

    /// `another` below something that was counted means that it is something of its own: what the same person said there
    /// last, or else what anybody did.
    ///
    /// - Returns: where it is counted, and the answer that takes it out; `nil` where nothing is.
    func asAnother(
        _ answer: Answer, by person: PersonKey, in message: Message, among candidates: [ImpedimentID]
    ) throws -> (impediment: Impediment, answer: Answer)? {
        guard answer.verb == .apart || answer.verb == .unmerge, answer.option == nil else { return nil }
        let place = (message.reference.source, message.reference.channel, message.root)
        let counted = try candidates.compactMap { try transaction.impediment($0, in: workspace.name) }
            .flatMap { impediment in
                (impediment.echoes ?? []).filter { $0.message.place == place }.map {
                    (impediment: impediment, echo: $0)
                }
            }
        let own = counted.filter { $0.echo.by == person }
        // Of two at the same moment the one that was counted last.
        let last = (own.isEmpty ? counted : own).reversed().max { $0.echo.at < $1.echo.at }
        return last.map { ($0.impediment, Answer(.apart, option: $0.echo.text.value)) }
    }

    /// What was counted with something said before, and says something else now, stands by itself.
    func readAnew(
        _ message: Message, _ reading: Reading, _ text: TextKey, countedWith ids: [ImpedimentID], at moment: Instant
    ) throws {
        for id in ids {
            guard var impediment = try transaction.impediment(id, in: workspace.name),
                let echo = impediment.echo(named: text), let product = directory.products[impediment.product],
                let team = product.teams.first(where: { $0.id == impediment.team })
            else { continue }
            let cause = Cause(isAnsweredElsewhere: true)
            // In its thread it goes on about the same, in whatever words.
            if echo.message.place == impediment.place, reading.isImpediment, reading.more.isEmpty,
                !Following.bringsMore(message.text, in: reading.language)
            {
                let readAs = reading.category == impediment.labels.category ? nil : Labels(reading, of: message.text)
                let anew: [Event] = [
                    .echoTakenOut(text, by: echo.by),
                    .echoed(by: echo.by, text: text, in: echo.message, readAs: readAs),
                ]
                if readAs != echo.readAs { try record(anew, on: &impediment, at: echo.at, cause: cause) }
                continue
            }
            try record([.echoTakenOut(text, by: echo.by)], on: &impediment, at: moment, cause: cause)
            guard reading.isImpediment else { continue }
            var message = message
            message.thread = echo.message.thread == echo.message.id ? nil : echo.message.thread
            try raise(
                topics(of: message.text, [reading] + reading.more), of: message, product, team, at: moment, as: text,
                answersMessage: false)
        }
    }

    /// What was taken out gets a number of its own, and its clocks start when it was said.
    func raise(_ echo: Echo, likeBefore impediment: Impediment, cause: Cause) throws {
        let id = try transaction.takeImpedimentNumber(in: workspace.name)
        var labels = echo.readAs ?? impediment.labels
        labels.correctedBy = nil
        let raised = Event.Raised(
            source: echo.message.source, channel: echo.message.channel, message: echo.message.id,
            thread: echo.message.thread, product: impediment.product, team: impediment.team, raiser: echo.by,
            text: echo.text, labels: labels, unsure: false)
        var another = Impediment(id: id, raised: raised, at: echo.at)
        let reference = MessageReference(
            source: echo.message.source, channel: echo.message.channel, id: echo.message.id)
        let root = MessageReference(
            source: echo.message.source, channel: echo.message.channel, id: echo.message.thread)
        try transaction.link(reference, root: root, to: id, in: workspace.name)
        try record([.raised(raised)], on: &another, at: echo.at, cause: cause)
        guard let kept = try transaction.personal(echo.text, in: workspace.name), !kept.erased else { return }
        try remember(another, by: [gist(of: kept.words)])
    }

    // MARK: Found

    private enum Found {
        case same(Impediment)
        case like(Impediment)
        case neither
    }

    private func find(_ topic: Topic, on shelves: Shelves) throws -> Found {
        let reading = topic.reading
        var similar: [(id: ImpedimentID, score: Double)] = []
        var same: [ImpedimentID] = []
        let general = workspace.generalWords
        for (shelf, isOfTheTeam) in [(shelves.own, true)] + shelves.others.reversed().map({ ($0, false) }) {
            for line in shelf.lines.reversed() {
                let isRead = (line.saying.category == reading.category)
                for gist in topic.gists {
                    let saying = Saying(
                        gist: gist, category: reading.category, subreason: reading.subreason, isOfTheTeam: isOfTheTeam)
                    let likeness = Likeness.between(saying, line.saying) { shelves.weight(of: $0, general: general) }
                    // Of a message that says several things each part has its own kind.
                    if likeness == .same, isOfTheTeam, isRead || topic.gists.count == 1 {
                        if isRead { same.insert(line.id, at: 0) } else { same.append(line.id) }
                    } else if let score = likeness.score {
                        similar.append((line.id, score))
                    }
                }
            }
        }
        for id in same.prefix(Limits.suggestionsTried) {
            if let open = try openOne(id), open.occurrences.count < Limits.saidAtMost { return .same(open) }
        }
        return try firstOpen(of: similar).map { .like($0) } ?? .neither
    }

    /// The one that is open in a channel and that a text is about which says of no kind what it is; `nil` where two are
    /// meant as much, since nobody can tell which. What is over weighs as if it were open until newer ones push it out.
    func openOne(concernedBy text: String, of team: Team, _ product: Product, saidBeside reference: MessageReference)
        throws -> Impediment?
    {
        var found: (impediment: Impediment, concern: Double)?
        for (id, concern) in try concerns(of: text, team, product).ranked {
            if let found, concern < found.concern { break }
            guard let open = try openOne(id), open.source == reference.source, open.channel == reference.channel,
                open.id != found?.impediment.id
            else { continue }
            if found != nil { return nil }
            found = (open, concern)
        }
        return found?.impediment
    }

    /// Of those that are open in a thread the one that a text is about most; where no word tells, the only one of the
    /// kind that it would be if it stopped anything ("the licence is there"), or else the last.
    func meant(
        by text: String, _ reading: Reading, of open: [Impediment], _ team: Team, _ product: Product
    ) throws -> Impediment? {
        guard open.count > 1 else { return open.first }
        let concerns = try concerns(of: text, team, product)
        let told = concerns.ranked.lazy.compactMap { id, _ in open.first { $0.id == id } }.first
        let kind = reading.isImpediment ? reading.category : reading.runnerUp.category
        let alike = open.filter { $0.labels.category == kind }
        return told ?? (alike.count == 1 ? alike.first : open.last)
    }

    /// How much a text is about each of the newest impediments of a team, of those that it is about at all.
    private func concerns(of text: String, _ team: Team, _ product: Product) throws -> [ImpedimentID: Double] {
        let shelves = try shelves(of: team, product)
        let general = workspace.generalWords
        let gist = gist(of: text)
        var concerns: [ImpedimentID: Double] = [:]
        for line in shelves.own.lines {
            let concern = Likeness.concern(of: gist, for: line.saying.gist) { shelves.weight(of: $0, general: general) }
            if let concern { concerns[line.id] = max(concern, concerns[line.id] ?? 0) }
        }
        return concerns
    }

    /// The most alike, and of those the newest, which comes first.
    private func firstOpen(of found: [(id: ImpedimentID, score: Double)]) throws -> Impediment? {
        let ranked = found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        for (_, each) in ranked.prefix(Limits.suggestionsTried) {
            if let open = try openOne(each.id) { return open }
        }
        return nil
    }

    /// The one that counts, where it is open.
    private func openOne(_ id: ImpedimentID) throws -> Impediment? {
        guard let impediment = try transaction.impediment(id, in: workspace.name) else { return nil }
        let counted = try counted(impediment)
        return counted.isOpen ? counted : nil
    }

    // MARK: Kept

    /// Keeps what an impediment is about, in codes, for as long as it is among the newest of its team.
    func remember(_ impediment: Impediment, by gists: [CodedGist]) throws {
        guard let product = directory.products[impediment.product] else { return }
        var shelf = try ownShelf(product, impediment.team)
        shelf.take(impediment.id)
        for gist in gists { shelf.put(impediment, gist) }
        try keep(shelf, product.id, impediment.team)
    }

    /// Its words are erased, so nothing is compared with them any more.
    func forget(_ impediment: Impediment) throws {
        let fact = Shelf.fact(impediment.product, impediment.team)
        guard let stored = try transaction.fact(fact, in: workspace.name) else { return }
        var shelf = workspace.shelves.shelf(fact, stored)
        shelf.take(impediment.id)
        try keep(shelf, impediment.product, impediment.team)
    }

    private func keep(_ shelf: Shelf, _ product: String, _ team: String) throws {
        var shelf = shelf
        shelf.keepNewest(Limits.comparedWith)
        let (fact, text) = (Shelf.fact(product, team), shelf.text)
        try transaction.setFact(fact, to: text, in: workspace.name)
        workspace.shelves.keep(shelf, fact, text)
    }

    /// That of the team, and of the other teams of its product.
    func shelves(of team: Team, _ product: Product) throws -> Shelves {
        let others = try product.teams.filter { $0.id != team.id }.prefix(Limits.otherTeamsCompared).compactMap {
            let fact = Shelf.fact(product.id, $0.id)
            return try transaction.fact(fact, in: workspace.name).map { workspace.shelves.shelf(fact, $0) }
        }
        return Shelves(own: try ownShelf(product, team.id), others: others)
    }

    /// Where it is not there, since nothing was compared before or somebody's words were erased, it is made anew.
    private func ownShelf(_ product: Product, _ team: String) throws -> Shelf {
        let fact = Shelf.fact(product.id, team)
        if let stored = try transaction.fact(fact, in: workspace.name) { return workspace.shelves.shelf(fact, stored) }
        let open = try transaction.impediments(
            in: workspace.name,
            matching: ImpedimentFilter(
                product: product.id, team: team, openOnly: true, raisedSince: now - Limits.comparedBack))
        var shelf = Shelf()
        for impediment in open.suffix(Limits.comparedWith) {
            guard let kept = try transaction.personal(impediment.text, in: workspace.name), !kept.erased else {
                continue
            }
            shelf.put(impediment, gist(of: kept.words))
        }
        return shelf
    }
}

extension Impediment {
    /// What was said anew and is taken out by these events; asked before they are recorded.
    func echo(takenOutBy events: [Event]) -> Echo? {
        events.lazy.compactMap { event in
            if case .echoTakenOut(let text, _) = event { echo(named: text) } else { nil }
        }.first
    }
}

extension [ImpedimentID: Double] {
    /// The highest first, and of those as high the newest.
    fileprivate var ranked: [(key: ImpedimentID, value: Double)] {
        sorted { ($1.value, $1.key) < ($0.value, $0.key) }
    }
}
