/// What an answer leads to, or why it leads to nothing. Pure: state in, events out.
package struct AnswerDecision: Sendable {
    package let directory: Directory
    package let impediment: Impediment
    package let actor: PersonKey
    package let now: Instant
    /// When it was said, as the platform says; `nil` just now.
    let said: Instant?
    let roles: Set<Role>

    package init(
        _ directory: Directory, _ impediment: Impediment, by actor: PersonKey, at now: Instant, said: Instant? = nil
    ) {
        self.directory = directory
        self.impediment = impediment
        self.actor = actor
        self.now = now
        self.said = said
        roles = directory.roles(of: actor, for: impediment, at: now)
    }

    /// - Parameter text: the key under which the free words of the answer are kept, where it has any.
    package func events(for answer: Answer, text: TextKey?) throws(Objection) -> [Event] {
        let verb = answer.verb
        guard !roles.isDisjoint(with: verb.allowed) else {
            throw .notAllowed(verb, allowed: verb.allowed)
        }
        var events: [Event]
        if let standing = standing(answer) {
            try checkState(verb)
            events = try own(standing, text) + remembering(standing)
            if showThatTheFunderHasIt(events) { events.insert(.acknowledged(by: actor), at: 0) }
        } else {
            events = [.overtaken(verb, by: actor, text: text)]
        }
        if answersForTheLead, impediment.lead.toldAt != nil || verb.steersTheAsk,
            impediment.lead.acknowledgedAt.map({ (said ?? now) < $0 }) ?? true, impediment.isOpen
        {
            // Whatever the lead answers shows that the lead has it (R6).
            events.insert(.leadAcknowledged(by: actor), at: 0)
        }
        return events
    }

    private var answersForTheLead: Bool { !roles.isDisjoint(with: [.lead, .productOwner]) }

    /// Whatever the funder answers is an acknowledgement (R6, metric 5), also where the answer is not one to the ask.
    private func showThatTheFunderHasIt(_ events: [Event]) -> Bool {
        guard roles.contains(.funder), impediment.ask.lacksAcknowledgement else { return false }
        return events.contains { event in
            switch event {
            case .acceptanceProposed, .resolved, .saidAgain: true
            default: false
            }
        }
    }

    /// Most verbs need something open; what is over can be reopened, verified or put right.
    private func checkState(_ verb: Verb) throws(Objection) {
        let state = impediment.state
        switch verb {
        case .reopen:
            if state.isOpen { throw .alreadySo(verb) }
            if state == .withdrawn || state == .merged || state == .notAnImpediment { throw .notOpen(state) }
            if let over = impediment.resolvedAt ?? impediment.closedAt, state != .accepted,
                impediment.soundsBackSince == nil, !directory.policy.isStillTheSame(since: over, at: now)
            {
                throw .tooLateToReopen
            }
        case .verify:
            if state != .resolved { throw state == .verified ? .alreadySo(verb) : .notOpen(state) }
        case .correct:
            if !state.isOpen, state != .notAnImpediment { throw .notOpen(state) }
        case .unmerge:
            if state != .merged { throw .notOpen(state) }
        case .because:
            if !state.isOpen { throw .notOpen(state) }
        case .apart:
            if state == .withdrawn { throw .notOpen(state) }
        case .withdraw:
            if state == .withdrawn { throw .alreadySo(verb) }
        case .stillThere:
            if !state.isOpen, state != .resolved, state != .verified, state != .accepted { throw .notOpen(state) }
        case .done:
            if state == .resolved || state == .verified { throw .alreadySo(verb) }
            if !state.isOpen, state != .accepted { throw .notOpen(state) }
        default:
            if !state.isOpen { throw .notOpen(state) }
        }
    }

    private func own(_ answer: Answer, _ text: TextKey?) throws(Objection) -> [Event] {
        switch answer.verb {
        case .own:
            let owner = try owner(named: answer.to)
            if impediment.owner == owner {
                // Nothing changes but that the lead has been heard (R6).
                guard answersForTheLead, impediment.lead.toldAt != nil, impediment.lead.acknowledgedAt == nil else {
                    throw .alreadySo(.own)
                }
                return []
            }
            return [.owned(by: owner)]
        case .tried: return [.tried(by: actor, text: text)]
        case .stillThere: return stillThere(text)
        case .done: return [.resolved(by: actor, text: text)]
        case .verify: return [.verified(by: actor, rule: nil)]
        case .reopen: return [.reopened(by: actor)]
        case .withdraw: return [.withdrawn(by: actor, sourceDeleted: false)]
        case .correct: return try correct(answer)
        case .merge: return try merge(answer)
        case .unmerge: return [.unmerged(by: actor)]
        case .because: return try because(answer)
        case .apart: return try apart(answer)
        case .wording, .hold, .release, .ours, .confirm, .raisedInPerson:
            return try steer(answer, text)
        case .seen, .mine, .delegate, .moreInfo, .decide, .decline, .notNow:
            return try answerTheAsk(answer, text)
        case .accept: return try accept(answer, text)
        }
    }

    /// Said of something that was said to be over, it is open again (R2: age never resolves anything).
    private func stillThere(_ text: TextKey?) -> [Event] {
        let again = Event.saidAgain(by: actor, text: text)
        return impediment.comesBack(with: said) ? [.reopened(by: actor), again] : [again]
    }

    /// Whoever says it, or the person of the configuration who is named.
    private func owner(named name: String?) throws(Objection) -> PersonKey {
        guard let name else { return actor }
        let wanted = name.lowercased()
        let named = directory.people.values.filter { $0.id.lowercased() == wanted || $0.name.lowercased() == wanted }
        guard let person = named.min(by: { $0.id < $1.id }) else { throw .noSuchPerson(name) }
        return PersonKey(person.id)
    }

    private func correct(_ answer: Answer) throws(Objection) -> [Event] {
        guard answer.category != nil || answer.severity != nil else {
            if answer.text?.hasPrefix("not ") == true { throw .whatInstead(impediment.labels.category) }
            throw .missing(field: "category or severity")
        }
        var labels = impediment.labels
        if let category = answer.category, category != labels.category {
            labels.category = category
            labels.subreason = category.usualSubreason
            labels.pastDue = false
            labels.ofOnePerson = nil
        }
        if let severity = answer.severity { labels.severity = severity }
        if labels.category == .nothing { labels.severity = .slowing }
        labels.confidence = 1
        labels.correctedBy = actor
        return [.relabelled(labels, by: actor, because: .corrected)]
    }

    private func merge(_ answer: Answer) throws(Objection) -> [Event] {
        guard let into = answer.into else { throw .missing(field: "into") }
        guard let other = ImpedimentID(into), other != impediment.id else { throw .noSuchImpediment(into) }
        return [.merged(into: other, by: actor)]
    }

    /// It takes the lead and the funder (R4); the first of them proposes, the second accepts.
    private func accept(_ answer: Answer, _ text: TextKey?) throws(Objection) -> [Event] {
        let review = try day(answer.reviewDate ?? answer.date, field: "review_date", optional: true)
        let proposed = Event.acceptanceProposed(by: actor, reason: text, review: review)
        let accepted = Event.accepted(by: actor, reason: text, review: review ?? impediment.ask.proposedReview)
        let isBoth = roles.contains(.funder) && !roles.isDisjoint(with: [.lead, .productOwner])
        if isBoth { return [accepted] }
        guard let first = impediment.ask.acceptanceProposedBy else { return [proposed] }
        // A deputy may propose it only in the funder's place.
        let isFirstUpward = directory.roles(of: first, for: impediment, at: now).areUpward
        return isFirstUpward != roles.contains(.funder) ? [accepted] : [proposed]
    }

    /// A day on which something is promised or looked at again; not one that is over.
    func day(_ given: CalendarDay?, field: String, optional: Bool = false) throws(Objection) -> CalendarDay? {
        guard let given else {
            if optional { return nil }
            throw .missing(field: field)
        }
        guard let product = directory.products[impediment.product] else { return given }
        if given < directory.calendar(of: actor.value, for: product).day(of: now) { throw .dateIsPast(given) }
        return given
    }
}

extension Category {
    /// The label of a correction that names only the category.
    var usualSubreason: Subreason {
        switch self {
        case .resources: .tools
        case .team: .tooFew
        case .accessToUsers: .unknownWhom
        case .other: .dependency
        case .nothing: .announcement
        }
    }
}

extension Verb {
    /// Whoever uses it knows what it is about, told or not.
    fileprivate var steersTheAsk: Bool {
        switch self {
        case .wording, .hold, .release, .ours, .confirm, .raisedInPerson, .accept: true
        default: false
        }
    }
}

extension Policy {
    /// What comes back soon after it was over is the same impediment; later it is another one (R3).
    package func isStillTheSame(since over: Instant, at now: Instant) -> Bool { now <= over + reopenWithin.elapsed }
}

extension Span {
    /// The plain length, for windows that have no working hours.
    var elapsed: Duration {
        switch self {
        case .elapsed(let duration): duration
        case .workingHours(let hours): .seconds(hours * 3600)
        case .workingDays(let days): .seconds(days * 86400)
        }
    }
}
