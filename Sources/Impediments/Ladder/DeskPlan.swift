/// When something may be said to one funder or deputy, and what: the budget of DOMAIN 6.5 and 6.6.
package struct DeskPlan: Sendable {
    let directory: Directory
    let desk: Desk
    let calendar: WorkingCalendar

    package init(_ directory: Directory, _ desk: Desk) {
        self.directory = directory
        self.desk = desk
        calendar = directory.calendar(ofFunder: desk.person)
    }

    /// When the desk has something to do next: an immediate message, or the digest.
    package func nextDue(after now: Instant) -> Instant? {
        [nextMessage(after: now), digestDue].compactMap { $0 }.min()
    }

    /// When what waits may go as one message: in working hours that are not quiet, within the budget.
    ///
    /// What the digest reaches first goes in the digest.
    package func nextMessage(after now: Instant) -> Instant? {
        guard let since = desk.waiting.map(\.leaves).min() else { return nil }
        var moment = calendar.sendable(at: max(now, since))
        for _ in 0..<Self.daysLookedAhead {
            if isWithinBudget(moment) {
                guard let digest = nextDigest, digest <= moment else { return moment }
                return nil
            }
            moment = calendar.nextSendable(from: calendar.start(of: calendar.day(of: moment).adding(days: 1)))
        }
        return nil
    }

    /// A budget of nothing at all leaves everything to the digest.
    private static let daysLookedAhead = 15

    /// At most so many immediate messages a calendar day and week, in the funder's zone.
    private func isWithinBudget(_ moment: Instant) -> Bool {
        let day = calendar.day(of: moment)
        let week = calendar.startOfWeek(of: moment)
        let today = desk.interruptions.count { calendar.day(of: $0) == day }
        let thisWeek = desk.interruptions.count { calendar.startOfWeek(of: $0) == week }
        let terms = directory.agreement(with: desk.person)
        return today < terms.interruptsPerDay && thisWeek < terms.interruptsPerWeek
    }

    // MARK: The digest

    /// The end of the period that is owed next; only funders are owed one.
    package var digestDue: Instant? {
        guard directory.funders.contains(desk.person) else { return nil }
        return digestEnd(after: desk.digestsFrom)
    }

    /// The last period end that is not after `now`, where one is owed: several that were missed are one digest.
    package func digestsOwed(at now: Instant) -> [DigestPeriod] {
        guard directory.funders.contains(desk.person) else { return [] }
        var owed: [DigestPeriod] = []
        var from = desk.digestsFrom
        while owed.count < Self.periodsAtOnce {
            let end = digestEnd(after: from)
            if end > now { break }
            owed.append(DigestPeriod(from: from, to: end, name: calendar.day(of: end).description))
            from = end
        }
        return owed
    }

    private static let periodsAtOnce = 520

    /// The first configured weekday and time strictly after a moment, in the funder's zone.
    private func periodEnd(after moment: Instant) -> Instant {
        let plan = directory.agreement(with: desk.person).digest
        let today = calendar.day(of: moment)
        let ahead = (plan.weekday - calendar.weekday(of: today) + 7) % 7
        let day = today.adding(days: ahead)
        let end = calendar.instant(of: day, hour: plan.hour, minute: plan.minute)
        guard end <= moment else { return end }
        return calendar.instant(of: day.adding(days: 7), hour: plan.hour, minute: plan.minute)
    }

    // MARK: What the desk keeps

    /// Without what is settled, and without interruptions that no budget counts any more.
    package func swept(at now: Instant) -> Desk {
        var swept = desk
        let week = calendar.startOfWeek(of: now)
        swept.interruptions.removeAll { calendar.startOfWeek(of: $0) < week }
        return swept
    }
}

// MARK: How often

extension DeskPlan {
    package var cadence: DigestCadence { desk.cadence ?? .weekly }

    /// When a digest is written next; `nil` where none is, though its period is counted.
    package var nextDigest: Instant? { cadence == .stopped ? nil : digestDue }

    /// The first digest at or after a moment; `nil` for who gets none.
    package func digest(from moment: Instant) -> Instant? {
        guard directory.funders.contains(desk.person), cadence != .stopped else { return nil }
        return digestEnd(after: lastPeriod(before: moment))
    }

    /// When something that becomes due at a moment would be said, as things stand now: by an immediate message, or by
    /// the digest that comes sooner.
    package func leaving(from moment: Instant) -> Instant {
        var then = desk
        if directory.funders.contains(desk.person) { then.digestsFrom = lastPeriod(before: moment) }
        then.waiting = [
            Desk.Item(impediment: ImpedimentID(0), kind: .ask, since: moment, rule: Rule(.funder))
        ]
        let plan = DeskPlan(directory, then)
        return plan.nextMessage(after: moment) ?? plan.nextDigest ?? moment
    }

    /// Where the period begins that ends at a moment or after it.
    private func lastPeriod(before moment: Instant) -> Instant {
        var from = desk.digestsFrom
        while true {
            let end = digestEnd(after: from)
            if end >= moment { return from }
            from = end
        }
    }

    /// The end of the period that begins here: as many of the weekly moments later as its reader wants.
    private func digestEnd(after from: Instant) -> Instant {
        // What another cadence left open is told by the next digest, and none is owed for it by itself.
        var end = max(from, desk.digestsNotBefore ?? from)
        guard let weeks = cadence.weeks else {
            repeat { end = periodEnd(after: end) } while calendar.day(of: end).day > 7
            return end
        }
        for _ in 0..<weeks { end = periodEnd(after: end) }
        return end
    }
}

/// One week of one funder; its name is the local day on which it ends.
package struct DigestPeriod: Sendable, Hashable {
    package var from: Instant
    package var to: Instant
    package var name: String
}

extension Desk.Item {
    /// Whether it is still true and still worth saying; what was answered meanwhile is dropped.
    package func stillStands(_ impediment: Impediment) -> Bool {
        guard impediment.isOpen, !impediment.isMuted else { return false }
        let ask = impediment.ask
        switch kind {
        case .ask:
            switch rule.name {
            // What somebody passed on reaches the other one, whatever they promised before.
            case .answered: return ask.state == .queued || ask.isWithFunder
            // Only while nobody has answered.
            case .deputy: return ask.isWithFunder && ask.clockFrom != nil
            // Asked of one in the place of the other, and not promised or put off since.
            case .funderAway, .funderBack: return [.queued, .sent, .seen].contains(ask.state)
            // Not told in person, promised or put off before it could leave.
            default: return ask.state == .queued
            }
        // Due while the ask lay here, it would leave with the ask: the clock has begun anew since.
        case .reminder where rule.name == .deputySilent: return ask.isWaitedFor && ask.deputyRemindedAt != nil
        // Asked anew while it lay here, the same.
        case .reminder where rule.name == .funderSilent: return ask.isWaitedFor && ask.remindedAt != nil
        case .reminder, .overdue: return ask.isWaitedFor
        }
    }
}

extension Ladder {
    /// Until when the clock's letter stays on a desk: while a promise of the lead stands nothing about it is sent
    /// (DOMAIN 6.5). `nil`: it may leave.
    package func quiet(_ item: Desk.Item, about impediment: Impediment, at now: Instant) -> Instant? {
        // A promise that is over is told all the same, and what somebody passed on is no letter of the clock.
        guard item.kind != .overdue, item.rule.name != .answered, item.stillStands(impediment),
            let promise = impediment.lead.promise, promise.missedAt == nil,
            let product = directory.products[impediment.product]
        else { return nil }
        let over = end(of: promise, product)
        return over > now ? over : nil
    }
}
