internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// Answers and questions, by word or by action, and what only a person can read.
extension Casework {
    // MARK: By word

    func takeAnswer(
        _ message: Message, inThread: [ImpedimentID], isListening: Bool, at moment: Instant
    ) throws -> Bool {
        // Out of its thread an answer counts where it names an impediment: what has no number names none.
        guard isListening || message.text.utf8.contains(where: { (48...57).contains($0) }) else { return false }
        let home = directory.team(ofChannel: message.reference.channel, source: message.reference.source)
        let product = home?.product ?? directory.products.values.min { $0.id < $1.id }
        guard let today = product.map({ directory.calendar(ofTeamOf: $0).day(of: moment) }),
            let spoken = try Spoken.answer(in: message.text, today: today) ?? toTheDoubt(message, among: inThread)
                ?? choice(message, among: inThread)
                ?? (inThread.isEmpty ? nil : Spoken.yesDone(in: message.text))
        else { return false }
        guard try isListening || names(spoken, ofChannelOf: message) else { return false }
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        let candidates = inThread.isEmpty ? try openBefore(person, message) : inThread
        let another =
            spoken.impediment == nil
            ? try asAnother(spoken.answer, by: person, in: message, among: candidates) : nil
        guard var impediment = try another?.impediment ?? target(of: spoken.impediment, inThread: candidates) else {
            let before = spoken.impediment == nil ? try before(person, message, until: Limits.shownToChoose) : []
            try send([
                workspace.correspondent.whichOne(
                    named: spoken.impediment, among: before, answer: spoken.answer, at: Place(message), now)
            ])
            return true
        }
        // What is open cannot be back; what was missing may be, which is asked.
        if spoken.impediment == nil, impediment.isOpen, Following.isBack(message.text) { return false }
        // "False alarm" behind one's own good news is about the news.
        let isOffhand =
            spoken.answer.verb == .withdraw && Spoken.isOffhand(message.text)
            || Spoken.isFalseAlarm(message.text) && isGoodNews(of: person, in: impediment)
        let isNamed = spoken.impediment != nil
        guard
            let given = isOffhand ? offhand(by: person, of: impediment, isNamed: isNamed) : spoken.answer
        else { return false }
        var answer = another?.answer ?? asMeant(given, by: person, of: impediment)
        // "Me too" is said of oneself, and so in words of somebody's own; a tap is not.
        if answer.verb == .stillThere, answer.text == nil, Following.isOfOthersToo(message.text) {
            answer.text = message.text
        }
        let channel = Team.Channel(source: message.reference.source, id: message.reference.channel)
        guard !directory.isFromElsewhere(answer.verb, by: person, in: channel, to: impediment, at: now) else {
            // Its thread is none of this conversation.
            try send([workspace.correspondent.refusal(.notHere, of: impediment, at: Place(message), now)])
            return true
        }
        try link(message, to: impediment.id)
        let cause = Cause(message: message.reference, actor: message.author.name, by: person, notes: message.notes)
        do {
            // Without a day "mine" is no promise: it counts as seen, and whoever gave it hears what is missing.
            let lacksDay = answer.verb == .seen && spoken.answer.verb == .mine
            do {
                try apply(answer, to: &impediment, by: person, author: message.author, at: moment, cause: cause)
            } catch Objection.alreadySo(.seen) where lacksDay {}
            if lacksDay { throw Objection.missing(field: "date") }
            // Its own thread hears, and so does whoever said it in the channel of a team, where they said it.
            if home != nil, channel != Team.Channel(source: impediment.source, id: impediment.channel) {
                try send([workspace.correspondent.noted(answer, to: impediment, at: Place(message), now)])
            }
        } catch let objection as Objection {
            try send([workspace.correspondent.refusal(objection, of: impediment, at: Place(message), now)])
        }
        return true
    }

    /// Yes or no, where it was asked whether one of a thread is over, or back, and nobody has answered.
    private func toTheDoubt(_ message: Message, among ids: [ImpedimentID]) throws -> SpokenAnswer? {
        guard !ids.isEmpty else { return nil }
        let asked = try ids.compactMap { try transaction.impediment($0, in: workspace.name) }
            .filter { ($0.isOpen || $0.state == .accepted) && $0.soundsOverSince != nil || $0.soundsBackSince != nil }
        guard asked.count == 1, let one = asked.first else { return nil }
        if one.soundsBackSince != nil {
            if try Spoken.isBareNo(message.text) && isDoubtedByNo(one) { return nil }
            return Spoken.isBackOrNot(in: message.text).map {
                SpokenAnswer(impediment: one.id, answer: Answer($0 ? .reopen : .verify))
            }
        }
        return Spoken.yesOrNo(in: message.text).map {
            SpokenAnswer(impediment: one.id, answer: Answer($0 ? .done : .stillThere))
        }
    }

    /// "Yes, go ahead with 2" of whoever is asked; among the team it is talk.
    private func choice(_ message: Message, among ids: [ImpedimentID]) throws -> SpokenAnswer? {
        guard let spoken = Spoken.choice(in: message.text) else { return nil }
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        let candidates = try spoken.impediment.map { [$0] } ?? (ids.isEmpty ? openBefore(person, message) : ids)
        guard let impediment = try target(of: nil, inThread: candidates), isUpward(person, of: impediment) else {
            return nil
        }
        return spoken
    }

    private func names(_ spoken: SpokenAnswer, ofChannelOf message: Message) throws -> Bool {
        guard let id = spoken.impediment, let named = try transaction.impediment(id, in: workspace.name) else {
            return false
        }
        let reference = message.reference
        return named.source == reference.source && named.channel == reference.channel
            && !workspace.addressedOnly.contains(reference.source)
    }

    /// Among the team, "mine by Friday" says who drives it; only a funder's or lead's is a promise. Without a
    /// day even theirs is none.
    func asMeant(_ answer: Answer, by person: PersonKey, of impediment: Impediment) -> Answer {
        // Where it is asked whether it is back, that it is done says that it is not.
        if answer.verb == .done, impediment.soundsBackSince != nil { return Answer(.verify) }
        guard answer.verb == .mine else { return answer }
        let roles = directory.roles(of: person, for: impediment, at: now)
        if roles.isDisjoint(with: Verb.mine.allowed) { return Answer(.own) }
        guard answer.date == nil else { return answer }
        return Answer(roles.areUpward ? .seen : .own)
    }

    func takeRequest(_ message: Message, inThread: [ImpedimentID]) throws -> Bool {
        guard let (request, named) = Triage.Request.said(in: message.text) else { return false }
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        let isUnclear = mayBeAlone(message)
        let home = isUnclear ? nil : home(of: message)
        var message = message
        if isUnclear { message.direct = true }
        let place = Place(message)
        let candidates = inThread.isEmpty && request.isAboutOne ? try openBefore(person, message) : inThread
        let impediment = try target(of: named, inThread: candidates)
        switch (request, impediment) {
        case (_, nil) where named != nil:
            try send([workspace.correspondent.whichOne(named: named, at: place, now)])
        case (.status, nil) where message.addressed || message.direct:
            // A funder sees what is asked, and nothing that never was.
            if let home, !message.direct || !directory.isAskedUpward(person.value) {
                try tellWhatIsOpen(home: home, at: place)
            } else {
                try tellWhatIsOpen(in: message, to: person, at: place)
            }
        case (.help, _), (.status, nil), (.why, nil), (.next, nil):
            guard message.addressed || message.direct else { return false }
            try help(person, isPrivate: message.direct, hasTeam: home != nil, at: place)
        case (_, let impediment?):
            try link(message, to: impediment.id)
            try explain(impediment, request, to: person, at: place)
        }
        return true
    }

    /// Somebody configured addresses the bot where no team is; for all that its source says, privately.
    private func mayBeAlone(_ message: Message) -> Bool {
        let reference = message.reference
        return message.addressed && workspace.unclearSources.contains(reference.source)
            && directory.person(source: reference.source, user: message.author.id) != nil
            && directory.team(ofChannel: reference.channel, source: reference.source) == nil
    }

    /// What can be said: to a funder or deputy alone with the bot how to answer, to anybody else there where to speak.
    private func help(_ person: PersonKey, isPrivate: Bool, hasTeam: Bool, at place: Place) throws {
        let correspondent = workspace.correspondent
        if isPrivate, directory.isAskedUpward(person.value) {
            return try send([correspondent.helpToAnswer(at: place, now)])
        }
        if isPrivate, !hasTeam { return try send([correspondent.whichTeam(at: place, now)]) }
        try send([correspondent.help(at: place, now)])
    }

    /// Where no team is: what is theirs, to whoever is alone with the bot.
    private func tellWhatIsOpen(in message: Message, to person: PersonKey, at place: Place) throws {
        guard message.direct else { return try tellWhatIsOpen(home: nil, at: place) }
        try send([workspace.correspondent.list(try mine(person), title: .mine(person), at: place, now)])
    }

    /// What happens next, and from which words it was read: the team's own, which go to nobody who is asked (P9).
    func explain(_ impediment: Impediment, _ request: Triage.Request, to person: PersonKey, at place: Place) throws {
        let tellsWhy = request == .why && !isUpward(person, of: impediment)
        try send([
            workspace.correspondent.explain(
                impediment, plan: outlook(impediment), why: tellsWhy ? try why(of: impediment) : nil, at: place, now)
        ])
    }

    /// Anything else that a funder says goes to the lead as it is, never lost (DOMAIN 4).
    ///
    /// - Parameter answeredAt: where whoever said it hears so, where that is not below the message.
    func takeUnread(
        _ message: Message, inThread: [ImpedimentID], at moment: Instant, answeredAt place: Place? = nil
    ) throws -> Bool {
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        let place = place ?? Place(message)
        let named = Spoken.addressee(of: message.text)
        let candidates = try named.map { [$0] } ?? (inThread.isEmpty ? openBefore(person, message) : inThread)
        if candidates.isEmpty, message.direct || message.addressed {
            let asked = try asked(of: person, until: Limits.shownToChoose)
            if asked.count > 1 {
                // It may be about any of them, so it is not guessed, and not lost either.
                try send([workspace.correspondent.whichOne(named: nil, among: asked, at: place, now)])
                return true
            }
        }
        guard var impediment = try target(of: nil, inThread: candidates), impediment.isOpen,
            isUpward(person, of: impediment)
        else { return false }
        try link(message, to: impediment.id)
        // Below the message it is answered at once what becomes of it; elsewhere the thread hears that it was seen.
        let isInThread =
            message.reference.source == impediment.source && message.reference.channel == impediment.channel
            && message.root == impediment.thread
        try record(
            signs(of: person, in: impediment, at: moment), on: &impediment, at: moment,
            cause: Cause(isAnsweredElsewhere: isInThread))
        let correspondent = workspace.correspondent
        if let letter = correspondent.unreadAnswer(message.text, to: impediment, cause: message.reference.id, at: now) {
            try send([letter])
        }
        try send([correspondent.passedOn(impediment, at: place, now)])
        return true
    }

    /// What words that nobody could read are all the same: a response or a sign of life, and of the funder an
    /// acknowledgement (R6).
    ///
    /// - Parameter moment: when they were said; now where nobody knows.
    func signs(of person: PersonKey, in impediment: Impediment, at moment: Instant? = nil) -> [Event] {
        var events: [Event] = []
        if impediment.respondedAt == nil {
            events.append(.answeredInThread(by: person))
        } else if isFirstTalkOfDay(about: impediment, at: moment ?? now) {
            events.append(.spokenOf(by: person))
        }
        let isFunder = directory.roles(of: person, for: impediment, at: now).contains(.funder)
        if isFunder, impediment.ask.lacksAcknowledgement { events.append(.acknowledged(by: person)) }
        return events
    }

    /// The funder or somebody in the funder's place, and not at the same time of the team.
    func isUpward(_ person: PersonKey, of impediment: Impediment) -> Bool {
        directory.roles(of: person, for: impediment, at: now).areOnlyUpward
    }

    /// The one that a word without a number means: the newest open one, or else the newest.
    func target(of named: ImpedimentID?, inThread: [ImpedimentID]) throws -> Impediment? {
        if let named { return try transaction.impediment(named, in: workspace.name) }
        let all = try inThread.compactMap { try transaction.impediment($0, in: workspace.name) }
        return all.last(where: \.isOpen) ?? all.last
    }

    /// Said privately by a lead or funder without a number: what lies before them, where it is only one.
    func openBefore(_ person: PersonKey, _ message: Message) throws -> [ImpedimentID] {
        let before = try before(person, message, until: 2)
        return before.count == 1 ? before.map(\.id) : []
    }

    /// The same, however many; not many more than `count`.
    func before(_ person: PersonKey, _ message: Message, until count: Int) throws -> [Impediment] {
        guard message.direct || message.addressed else { return [] }
        var before = try asked(of: person, until: count)
        for product in directory.products.values.sorted(by: { $0.id < $1.id })
        where directory.lead(of: product, at: now) == person.value && before.count < count {
            before += try open(of: product, ledBy: person, until: count - before.count)
        }
        return before
    }

    /// What waits on them as the funder, the deputy, or whoever it was passed to.
    func asked(of person: PersonKey, until count: Int = 2) throws -> [Impediment] {
        try first(count, { isUpwardOf($0, person) }) {
            try transaction.askedImpediments(in: workspace.name, after: $0, limit: Limits.lookedThroughAtOnce)
        }
    }

    /// What is open and theirs to steer.
    private func open(of product: Product, ledBy person: PersonKey, until count: Int) throws -> [Impediment] {
        try first(count, { !isUpwardOf($0, person) }) {
            try transaction.impediments(
                in: workspace.name,
                matching: ImpedimentFilter(
                    product: product.id, openOnly: true, after: $0, limit: Limits.lookedThroughAtOnce))
        }
    }

    private func isUpwardOf(_ impediment: Impediment, _ person: PersonKey) -> Bool {
        directory.roles(of: person, for: impediment, at: now).areUpward
    }

    /// Page after page, until so many are found: a further one would change nothing.
    private func first(
        _ count: Int, _ isWanted: (Impediment) -> Bool, of page: (ImpedimentID?) throws -> [Impediment]
    ) throws -> [Impediment] {
        var (found, last): ([Impediment], ImpedimentID?) = ([], nil)
        while found.count < count {
            let impediments = try page(last)
            guard let end = impediments.last else { break }
            found += impediments.filter(isWanted)
            last = end.id
        }
        return found
    }

    // MARK: By action

    func act(_ answer: Answer, on name: String, by author: Author, _ heard: Heard, isCommand: Bool = false) throws {
        guard let id = ImpedimentID(name), var impediment = try transaction.impediment(id, in: workspace.name) else {
            throw UnknownImpediment(name: name)
        }
        let inbound = heard.inbound
        let person = workspace.key(of: author.id, at: inbound.source)
        let cause = Cause(actor: author.name, by: person)
        let place = inbound.aside.map {
            Place(source: inbound.source, channel: $0.channel, message: inbound.eventID, aside: $0)
        }
        do {
            let channel = place.map { Team.Channel(source: $0.source, id: $0.channel) }
            if let channel, directory.isFromElsewhere(answer.verb, by: person, in: channel, to: impediment, at: now) {
                throw Objection.notHere
            }
            try apply(answer, to: &impediment, by: person, author: author, at: heard.at, cause: cause)
            // In its own channel whoever clicked sees the answer in the thread.
            if let place, isCommand || place.channel != impediment.channel {
                try send([workspace.correspondent.noted(answer, to: impediment, at: place, now)])
            }
        } catch let objection as Objection {
            let correspondent = workspace.correspondent
            try send([
                place.map { correspondent.refusal(objection, of: impediment, at: $0, now) }
                    ?? refusal(objection, to: answer.verb, of: impediment, for: person)
            ])
        }
    }

    /// To somebody configured privately; to anybody else in the thread, which is where they are.
    func refusal(_ objection: Objection, to verb: Verb, of impediment: Impediment, for person: PersonKey) -> Letter {
        let cause = "\(now.milliseconds)/\(verb.rawValue)/\(person)"
        if directory.people[person.value] != nil {
            return workspace.correspondent.refusal(objection, of: impediment, to: person.value, cause: cause, at: now)
        }
        let place = Place(source: impediment.source, channel: impediment.channel, thread: impediment.thread)
        return workspace.correspondent.refusal(objection, of: impediment, cause: cause, at: place, now)
    }
}
