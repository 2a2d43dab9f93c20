extension AnswerDecision {
    // MARK: The lead steers the ask

    func steer(_ answer: Answer, _ text: TextKey?) throws(Objection) -> [Event] {
        let ask = impediment.ask
        // While it is asked for with its cause it has no ask of its own; words for one are kept.
        if answer.verb != .wording, impediment.isMuted, let cause = impediment.cause { throw .standsBecause(cause) }
        switch answer.verb {
        case .wording: return try word(answer)
        case .hold:
            if ask.isWithFunder, !impediment.isAskedInDigestOnly { throw .alreadyAsked }
            if ask.holds.count >= directory.policy.holds { throw .holdsUsedUp(directory.policy.holds) }
            if text == nil { throw .missing(field: "reason") }
            guard let product = directory.products[impediment.product] else { return [] }
            let until = directory.calendar(of: product.funder, for: product)
                .adding(directory.policy.hold, to: now)
            return [.held(by: actor, reason: text, until: until)]
        case .release:
            if ask.hold(at: now) == nil, !isKept { throw .nothingHeld }
            return [.released(by: actor)]
        case .ours:
            if text == nil { throw .missing(field: "reason") }
            guard let until = try day(answer.reviewDate ?? answer.date, field: "review_date") else { return [] }
            return [.keptAsOurs(by: actor, reason: text, until: until)]
        case .confirm:
            if ask.isWithFunder, !impediment.isAskedInDigestOnly { throw .alreadyAsked }
            if impediment.lead.confirmedAt != nil, !isKept, !impediment.lead.hasStandingPromise {
                throw .alreadySo(.confirm)
            }
            return [.confirmed(by: actor)]
        case .raisedInPerson:
            if ask.isWithFunder { throw .alreadyAsked }
            return [.raisedInPerson(by: actor, of: directory.products[impediment.product]?.funder)]
        default: return []
        }
    }

    /// The team keeps it still, by what was said before this.
    private var isKept: Bool {
        guard let until = impediment.ask.oursUntil, let product = directory.products[impediment.product],
            !impediment.isSettled([.keeping], after: said)
        else { return false }
        return until > directory.calendar(of: actor.value, for: product).day(of: now)
    }

    private func word(_ answer: Answer) throws(Objection) -> [Event] {
        let wording = Wording(
            text: answer.text, options: answer.options ?? [], recommendation: answer.recommendation,
            neededBy: try day(answer.neededBy ?? answer.date, field: "needed_by", optional: true),
            effort: try effort(answer.effort), endangers: try promises(answer.endangers))
        if wording == Wording() { throw .missing(field: "text") }
        let worded = Event.worded(wording, by: actor)
        guard impediment.ask.state == .moreInfo else { return [worded] }
        // Somebody wanted to know more: the words are the answer, and the ask goes back to them at once.
        let product = directory.products[impediment.product]
        let asker = product.flatMap { impediment.ask.questioner(for: $0) }.flatMap { directory.people[$0]?.id }
        return [
            worded, .askDue(rule: Rule(.answered, since: impediment.ask.sentAt), of: product?.funder, to: asker),
        ]
    }

    private func effort(_ hours: Double?) throws(Objection) -> Double? {
        guard let hours else { return nil }
        guard hours > 0, hours <= Self.mostEffort else { throw .missing(field: "effort (hours, above 0)") }
        return hours
    }

    /// Half a year of work: more is no ask any more.
    private static let mostEffort = 1000.0

    /// They go upward in the words of the configuration, so only those that stand there can be named.
    private func promises(_ numbers: [Int]?) throws(Objection) -> [Int]? {
        guard let numbers, !numbers.isEmpty else { return nil }
        let count = directory.products[impediment.product]?.promises.count ?? 0
        if let wrong = numbers.first(where: { !(1...max(1, count)).contains($0) || count == 0 }) {
            throw .noSuchPromise(wrong, of: count)
        }
        return Set(numbers).sorted()
    }

    // MARK: The funder answers

    func answerTheAsk(_ answer: Answer, _ text: TextKey?) throws(Objection) -> [Event] {
        let ask = impediment.ask
        switch answer.verb {
        case .seen:
            // Whoever it was handed to has a clock of their own.
            let isOthers = ask.deputyAskedAt != nil && ask.deputyAcknowledgedAt == nil && !roles.contains(.funder)
            // What only the deputy has seen the funder has not.
            let isFunders =
                roles.contains(.funder) && ask.state == .seen
                && ask.seenBy.map { !directory.roles(of: $0, for: impediment, at: now).contains(.funder) } ?? false
            if ask.acknowledgedAt != nil, ask.clockFrom == nil, !isOthers, !isFunders { throw .alreadySo(.seen) }
            return [.acknowledged(by: actor)]
        case .mine:
            guard let date = try day(answer.date, field: "date") else { return [] }
            // Pressed twice, or said twice: the team is told once.
            if let promise = ask.promise, promise.by == actor, promise.on == date, ask.state == .committed {
                throw .alreadySo(.mine)
            }
            let party: Party = roles.contains(.funder) ? .funder : roles.contains(.deputy) ? .deputy : .lead
            return [.promised(by: actor, as: party, on: date)]
        case .delegate:
            guard let to = answer.to else { throw .missing(field: "to") }
            guard let person = directory.person(called: to) else { throw .noSuchPerson(to) }
            if person.id == actor.value { throw .toOneself }
            if person.mail == nil, person.chat == nil { throw .cannotBeReached(person.id) }
            return [.delegated(by: actor, to: person.id)]
        case .moreInfo: return [.moreInfoWanted(by: actor, text: text)]
        case .decide: return try decide(answer, text)
        case .decline: return [.declined(by: actor, reason: text)]
        case .notNow: return try postpone(answer, text)
        default: return []
        }
    }

    private func decide(_ answer: Answer, _ text: TextKey?) throws(Objection) -> [Event] {
        var number: Int?
        if let option = answer.option?.trimmingSpaces, !option.isEmpty {
            let count = impediment.ask.wording.map(\.options.count).flatMap { $0 > 0 ? $0 : nil } ?? Self.usualOptions
            let index = impediment.ask.wording?.options.firstIndex(of: option).map { $0 + 1 } ?? Int(option)
            // Words that are no option are the decision itself; a number that is none is a slip.
            if index != nil || text == nil {
                guard let index, (1...count).contains(index) else { throw .noSuchOption(option) }
                let isSame = impediment.ask.state == .decided && impediment.ask.decidedOption == index
                if isSame, text == nil { throw .alreadySo(.decide) }
                number = index
            }
        }
        if number == nil, text == nil { throw .missing(field: "option or text") }
        return [.decided(by: actor, option: number, text: text)]
    }

    /// How many options an ask has where the lead did not word them (DOMAIN 5).
    private static let usualOptions = 3

    private func postpone(_ answer: Answer, _ text: TextKey?) throws(Objection) -> [Event] {
        guard let product = directory.products[impediment.product] else { return [] }
        let today = directory.calendar(of: actor.value, for: product).day(of: now)
        let days = answer.days ?? 7
        guard (1...365).contains(days) else { throw .missing(field: "days (1 to 365)") }
        let until = try day(answer.date, field: "date", optional: true) ?? today.adding(days: days)
        return [.postponed(by: actor, until: until, reason: text)]
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
