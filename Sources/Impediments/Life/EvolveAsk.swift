extension Impediment {
    /// The events that concern the ask to the funder: the long clock.
    mutating func evolveAsk(_ event: Event, at now: Instant) {
        switch event {
        case .worded(let wording, _):
            ask.wording = ask.wording.map { $0.updated(by: wording) } ?? wording
            if ask.state == .none { ask.state = .drafted }
        case .held(_, _, let until):
            ask.holds.append(Ask.Hold(from: now, until: until))
            if isAskedInDigestOnly { takeOutOfTheDigest() }
            if ask.state == .queued { ask.state = .previewed }
        case .released:
            if let last = ask.holds.indices.last, ask.hold(at: now) != nil { ask.holds[last].releasedAt = now }
            if !isSettled([.keeping], after: now) { ask.endKeeping(at: now) }
        case .keptAsOurs(_, _, let until):
            ask.endKeeping(at: now)
            ask.oursUntil = until
            ask.keepings = (ask.keepings ?? []) + [Ask.Keeping(from: now, until: until)]
            reviewedAt = nil
            // What the funder has been asked is taken back, until then.
            if ask.state == .queued || ask.isWithFunder { ask.state = .previewed }
            ask.clockFrom = nil
            // Later it is asked of the funder, or of whoever it was passed on to.
            ask.holder = ask.delegatedTo
            ask.alsoAsking = nil
        case .askDue(let rule, let funder, let other):
            ask.state = .queued
            ask.queuedAt = now
            ask.queuedRule = rule
            ask.askedOf = funder ?? ask.askedOf
            // As it was stored before events said so: the question of whoever it was passed on to was theirs.
            if rule.name == .answered { ask.holder = other ?? (ask.isQuestionOfDelegate ? ask.delegatedTo : nil) }
        case .asked(let route, _, let funder):
            sent(route, now)
            ask.askedOf = funder ?? ask.askedOf
            // Where several have asked back, the answer goes to each of them.
            if let other = ask.delegatedTo,
                ask.holder == other || (ask.alsoAsking ?? []).contains(where: { $0.value == other })
            {
                // Their clock runs, and not the funder's.
                ask.clockFrom = nil
                ask.askedOfAnother(now)
            }
        case .funderChanged:
            var before = ask
            before.state = .superseded
            before.clockFrom = nil
            earlierAsks.append(before)
            ask = Ask()
            ask.wording = before.wording
        case .raisedInPerson(_, let funder):
            sent(.inPerson, now)
            ask.askedOf = funder ?? ask.askedOf
        case .askedInstead(let person, _):
            ask.askedInstead = person
            ask.askedInsteadAt = now
            ask.handedBackAt = nil
        case .handedBack:
            ask.handedBackAt = now
            ask.holder = ask.delegatedTo
            if ask.isWithFunder {
                // The funder's own clock of acknowledgement begins.
                ask.state = .sent
                ask.clockFrom = now
                ask.remindedAt = nil
            }
        case .funderReminded:
            if ask.state == .postponed {
                // It was put off until today: it comes back, and the clock runs again.
                ask.state = .sent
                ask.postponedUntil = nil
                ask.comeBack(at: now)
            } else {
                ask.remindedAt = now
            }
        case .acknowledged(let person):
            acknowledged(person, now)
            if ask.state == .sent { ask.state = .seen }
        case .promised(let person, let party, let day):
            acknowledged(person, now)
            ask.promisedAs = party
            ask.promise = Promise(by: person, on: day, givenAt: now)
            ask.state = .committed
        case .promiseMissed:
            ask.promise?.missedAt = now
            ask.promisesMissed += 1
            ask.state = .sent
            ask.comeBack(at: now)
            if ask.isPromiseOfDeputy { ask.askedOfAnother(now) }
        case .deputyAsked:
            ask.deputyAskedAt = now
            tier = max(tier, .l3b)
        case .deputyNotAsked:
            ask.takeBackFromDeputy()
            beforeMerge?.ask.takeBackFromDeputy()
        case .deputyReached:
            ask.deputyAskedAt = now
            ask.deputyRemindedAt = nil
        case .deputyReminded:
            ask.deputyRemindedAt = now
        case .silenceNoted:
            ask.silenceNotedAt = now
        case .delegated(let person, let other):
            // With that it is asked of the other one, however it stood; what is decided stays so.
            if ask.state != .decided, ask.state != .declined { sent(ask.route ?? .letter, now) }
            acknowledged(person, now)
            ask.delegatedTo = other
            ask.holder = other
            ask.questionBy = nil
            ask.alsoAsking = nil
            // What was promised before was promised for oneself.
            ask.promise = nil
            ask.askedOfAnother(now)
        case .moreInfoWanted(let person, _):
            acknowledged(person, now)
            // A question that is open gets its answer with this one.
            let open = ask.state == .moreInfo ? (ask.alsoAsking ?? []) + [ask.questionBy].compactMap(\.self) : []
            let others = open.filter { $0 != person }
            ask.alsoAsking = others.isEmpty ? nil : others
            ask.state = .moreInfo
            ask.questionBy = person
            // The lead's clock of acknowledgement begins anew: a question must not lie for ever.
            lead.toldAt = now
            lead.remindedAt = nil
            lead.acknowledgedAt = nil
        case .decided(let person, let option, _):
            acknowledged(person, now)
            ask.state = .decided
            ask.decidedAt = now
            ask.decidedOption = option
        case .declined(let person, _):
            acknowledged(person, now)
            ask.state = .declined
            ask.decidedAt = now
        case .accepted(let person, _, _):
            guard ask.sentAt != nil else { break }
            acknowledged(person, now)
            ask.decidedAt = ask.decidedAt ?? now
        case .postponed(let person, let until, _):
            acknowledged(person, now)
            ask.state = .postponed
            ask.postponedUntil = until
        default:
            break  // Not about the ask; `evolve` routes only what is.
        }
    }

    /// What stood in a digest waits for another one, or for a letter of its own after a preview.
    mutating func takeOutOfTheDigest() {
        ask.state = .drafted
        ask.previewedAt = nil
        ask.clockFrom = nil
    }

    private mutating func sent(_ route: Ask.Route, _ now: Instant) {
        ask.state = .sent
        ask.sentAt = ask.sentAt ?? now
        ask.route = route
        ask.clockFrom = now
        tier = max(tier, .l3)
    }

    private mutating func acknowledged(_ person: PersonKey, _ now: Instant) {
        ask.acknowledgedAt = ask.acknowledgedAt ?? now
        ask.acknowledgedBy = ask.acknowledgedBy ?? person
        // Whoever sees it after the funder makes it no less the funder's.
        let isFunders = ask.clockFrom == nil && ask.askedOf != nil && ask.seenBy?.value == ask.askedOf
        if ask.seenAt.map({ $0 <= now }) ?? true, !isFunders || ask.seenBy == person {
            ask.seenAt = now
            ask.seenBy = person
        }
        if ask.deputyAskedAt != nil { ask.deputyAcknowledgedAt = ask.deputyAcknowledgedAt ?? now }
        ask.clockFrom = nil
        ask.postponedUntil = nil
    }
}

extension Impediment {
    /// It stood in a digest, where what only slows the work is asked, and nobody has been written to about it: it can
    /// still be held back, or asked by a letter.
    package var isAskedInDigestOnly: Bool {
        labels.severity == .slowing && lead.confirmedAt == nil && ask.route == .digest && ask.delegatedTo == nil
            && ask.withStandIn == nil && (ask.state == .sent || ask.state == .seen)
    }
}

extension Ask {
    /// The team keeps it (`ours`): a hold of another kind, which is counted too, whatever becomes of it (P7).
    package struct Keeping: Sendable, Hashable, Codable {
        package var from: Instant
        package var until: CalendarDay
        /// Set when it was released, confirmed, or kept anew before its day.
        package var endedAt: Instant?
        package init(from: Instant, until: CalendarDay) {
            self.from = from
            self.until = until
        }
    }

    /// It waits for somebody who is the funder no more; what that one passed on, or a deputy has promised, stands.
    package func waitsForAnother(than funder: String?) -> Bool {
        guard let funder, let askedOf, askedOf != funder, delegatedTo == nil else { return false }
        if state == .committed { return promisedAs == .funder && promise?.by.value != funder }
        return isWithFunder || state == .queued || state == .moreInfo
    }

    /// It is asked again: the clock of acknowledgement begins anew, that of whoever has it; a silence is another one.
    mutating func comeBack(at now: Instant) {
        cameBackAt = now
        clockFrom = isPassedOn ? nil : now
        remindedAt = nil
        silenceNotedAt = nil
        if isPassedOn { askedOfAnother(now) }
    }

    /// The other's own clock of acknowledgement begins.
    fileprivate mutating func askedOfAnother(_ now: Instant) {
        deputyAskedAt = now
        deputyRemindedAt = nil
        deputyAcknowledgedAt = nil
        silenceNotedAt = nil
    }

    /// The deputy has promised it, and not in the place of a funder who was away.
    fileprivate var isPromiseOfDeputy: Bool {
        delegatedTo == nil && promisedAs == .deputy && (deputyAskedAt != nil || promise?.by.value != askedInstead)
    }

    /// The deputy was to be asked, and was not: what was passed on has a clock of its own.
    fileprivate mutating func takeBackFromDeputy() {
        guard delegatedTo == nil else { return }
        deputyAskedAt = nil
        deputyRemindedAt = nil
        deputyAcknowledgedAt = nil
    }

    /// The team keeps it no longer, or until another day; that it did is counted still (P7).
    mutating func endKeeping(at now: Instant) {
        if oursUntil != nil, let last = keepings?.indices.last { keepings?[last].endedAt = now }
        oursUntil = nil
    }
}

extension Wording {
    /// The later words win; what they leave out stays.
    func updated(by new: Wording) -> Wording {
        Wording(
            text: new.text ?? text, options: new.options.isEmpty ? options : new.options,
            recommendation: new.recommendation ?? recommendation, neededBy: new.neededBy ?? neededBy,
            effort: new.effort ?? effort, endangers: new.endangers ?? endangers)
    }
}
