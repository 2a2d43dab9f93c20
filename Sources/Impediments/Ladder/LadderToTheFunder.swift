extension Ladder {
    // MARK: Before the ask: preview, hold, L3

    /// The preview to the lead and the ask to the funder, while it has not been handed to the funder's desk.
    func beforeTheAsk(_ impediment: Impediment, _ product: Product, _ now: Instant) -> [Step?] {
        switch impediment.ask.state {
        case .none, .drafted, .previewed: break
        default: return []
        }
        guard let funder = product.funder, case let calendar = directory.calendar(of: funder, for: product),
            let base = base(impediment, product, calendar)
        else { return [] }
        guard let steward = product.steward else {
            return [Step(.ask, at: base.ask, rule: base.rule)]
        }

        let preview = inHours(base.preview, before: base.ask, notBefore: base.earliest, product, steward)

        if let hold = impediment.ask.holds.last, (hold.releasedAt ?? hold.until) >= preview {
            // A hold stands for the preview, where the lead has seen the draft.
            let over = max(hold.releasedAt ?? hold.until, base.ask, notBefore(impediment, product, steward))
            let rule = over == base.ask ? base.rule : Rule(.holdEnded, after: policy.hold, since: hold.from)
            let before = max(calendar.subtracting(policy.preview, from: over), hold.from)
            let draft = inHours(before, before: over, notBefore: max(base.earliest, hold.from), product, steward)
            guard let previewed = impediment.ask.previewedAt else {
                guard let due = reading(by: steward, product, from: draft, before: over, now) else {
                    return [Step(.ask, at: over, rule: rule)]
                }
                let ask = due > draft ? calendar.adding(policy.preview, to: due) : over
                return [
                    Step(.preview, at: due, rule: Rule(.preview, after: policy.preview)),
                    Step(.ask, at: max(ask, over), rule: rule),
                ]
            }
            // Whoever releases what they have seen wants it gone; a draft that came late has its time limit.
            let isLate = previewed > draft && previewed >= hold.releasedAt ?? previewed
            let limit = isLate ? calendar.adding(policy.preview, to: previewed) : over
            return [Step(.ask, at: max(over, limit), rule: rule)]
        }
        guard let previewed = impediment.ask.previewedAt, previewed >= base.from else {
            let draft = max(preview, base.from)
            guard let due = reading(by: steward, product, from: draft, before: max(base.ask, draft), now) else {
                return [Step(.ask, at: max(base.ask, draft), rule: base.rule)]
            }
            // Whenever the preview comes late, the lead still has the whole time limit.
            let ask = due > preview ? calendar.adding(policy.preview, to: due) : base.ask
            return [
                Step(.preview, at: due, rule: Rule(.preview, after: policy.preview)),
                Step(.ask, at: max(ask, base.ask), rule: base.rule),
            ]
        }
        let limit = previewed > preview ? calendar.adding(policy.preview, to: previewed) : base.ask
        return [Step(.ask, at: max(limit, base.ask), rule: base.rule)]
    }

    /// When a draft is shown: in the hours of whoever reads it. Where none of these come before the ask, it is the last
    /// ones before the draft, counted back from the ask: a funder far away would else always be asked before the lead
    /// could say a word. It is never late by that, since the funder's own hours pass as before.
    ///
    /// - Parameter earliest: before this there was nothing to draft.
    private func inHours(
        _ draft: Instant, before ask: Instant, notBefore earliest: Instant, _ product: Product, _ steward: String
    ) -> Instant {
        let stewards = directory.calendar(of: steward, for: product)
        let next = sendableToSteward(product, stewards, at: draft)
        if next < ask { return next }
        // A lead who is away then, and nobody stands in: that is a matter of its own.
        if directory.isNobodyThere(for: steward, product, at: draft) { return draft }
        let earlier = max(stewards.subtracting(policy.preview, from: ask), earliest)
        return min(sendableToSteward(product, stewards, at: earlier), draft)
    }

    /// When a draft that is due can be read; `nil` where the lead is away until after the ask and nobody stands in. A
    /// time limit that nobody can use is none: then it goes straight to the funder (DOMAIN 6.1).
    private func reading(
        by steward: String, _ product: Product, from draft: Instant, before ask: Instant, _ now: Instant
    ) -> Instant? {
        // Whether the lead is there is a matter of the day for which it was planned; what is late is planned now.
        let planned = now > ask ? now : draft
        guard directory.isNobodyThere(for: steward, product, at: planned) else { return shown(draft, product, now) }
        let back = sendableToSteward(product, directory.calendar(of: steward, for: product), at: planned)
        return back <= max(ask, planned) ? shown(back, product, now) : nil
    }

    /// What is late is shown in the lead's hours, as any draft, where they come before the ask that would follow if it
    /// were shown at once. A real clock wakes a little late, for which nothing is put off.
    private func shown(_ draft: Instant, _ product: Product, _ now: Instant) -> Instant {
        guard draft.milliseconds < now.milliseconds - 60_000 else { return max(draft, now) }
        let stewards = directory.calendar(of: product.steward, for: product)
        let inHours = sendableToSteward(product, stewards, at: now)
        guard inHours > now else { return now }
        let ask = directory.calendar(of: product.funder, for: product).adding(policy.preview, to: now)
        return inHours < ask ? inHours : now
    }

    /// Whether a review day would bring the preview of an ask, or the ask has gone up already.
    func previewsAtReview(_ impediment: Impediment, _ product: Product) -> Bool {
        switch impediment.ask.state {
        case .none, .drafted, .previewed:
            product.funder.map { base(impediment, product, directory.calendar(of: $0, for: product)) != nil } ?? false
        default: true
        }
    }

    /// When the funder is asked if nobody reacts, and the preview before it.
    private struct Base {
        var ask: Instant
        var preview: Instant
        /// A preview before this does not count: the ask was put off since.
        var from: Instant
        /// Before this there was nothing to draft.
        var earliest: Instant
        var rule: Rule
    }

    /// - Parameter calendar: that of the funder.
    private func base(_ impediment: Impediment, _ product: Product, _ calendar: WorkingCalendar) -> Base? {
        let steward = product.steward
        let raised = impediment.clocksFrom
        let notBefore = steward.map { self.notBefore(impediment, product, $0) } ?? raised
        func previewFirst(at start: Instant, soSince since: Instant? = nil, _ rule: Rule) -> Base {
            let preview = max(start, notBefore)
            return Base(
                ask: steward == nil ? preview : calendar.adding(policy.preview, to: preview), preview: preview,
                from: notBefore, earliest: max(since ?? start, notBefore), rule: rule)
        }

        if let confirmed = impediment.lead.confirmedAt {
            // A draft that the lead has before them as they say so goes when it said that it would.
            let draft = impediment.ask.previewedAt.flatMap { previewed in
                let isRunning = previewed >= notBefore && confirmed <= calendar.adding(policy.preview, to: previewed)
                return previewed < confirmed && isRunning ? previewed : nil
            }
            return previewFirst(at: draft ?? confirmed, Rule(.confirmed, since: confirmed))
        }
        guard impediment.labels.severity == .stopped || impediment.labels.pastDue,
            impediment.labels.subreason.liesAboveTheTeam
        else { return nil }
        if impediment.labels.pastDue {
            return previewFirst(
                at: calendar.nextWorking(from: raised), soSince: raised, Rule(.moneyPastDue, since: raised))
        }
        let access = impediment.labels.category == .accessToUsers
        let span = (access ? policy.funderIfAccessUnresolved : policy.funderIfUnresolved)
            .scaled(by: startingFactor(impediment, product))
        let rule = Rule(access ? .funderAccess : .funder, after: span, since: raised)
        let ask = calendar.adding(span, to: raised, without: impediment.pauses)
        if notBefore > ask { return previewFirst(at: notBefore, rule) }
        let preview = max(calendar.subtracting(policy.preview, from: ask), raised)
        if notBefore > preview { return previewFirst(at: notBefore, rule) }
        // What was muted has a new preview, also where the one before came long before the ask.
        let from = impediment.resumedAt.map { max(raised, $0) } ?? raised
        return Base(ask: ask, preview: preview, from: from, earliest: notBefore, rule: rule)
    }

    /// The lead keeps it as the team's own until a review date, or promised something by a day.
    private func notBefore(_ impediment: Impediment, _ product: Product, _ steward: String) -> Instant {
        var moment = max(impediment.raisedAt, impediment.resumedAt ?? impediment.raisedAt)
        if let review = impediment.ask.oursUntil {
            let calendar = directory.calendar(of: steward, for: product)
            moment = max(moment, calendar.nextSendable(from: calendar.start(of: review)))
        }
        if let promise = impediment.lead.promise { moment = max(moment, end(of: promise, product)) }
        return moment
    }

    // MARK: After the ask: acknowledgement, promise, deputy, silence

    func afterTheAsk(_ impediment: Impediment, _ product: Product) -> [Step?] {
        guard let funder = product.funder, impediment.ask.isWithFunder else { return [] }
        let ask = impediment.ask
        // The hours of whoever has it.
        let calendar = directory.calendar(of: ask.withStandIn ?? funder, for: product)
        var steps: [Step?] = [
            overdue(ask, product), putOff(ask, calendar), deputyReminder(impediment, product),
            handBack(ask, product, funder), silence(impediment, product, calendar),
        ]
        if let from = ask.clockFrom.map({ afterLeadsPromise($0, impediment, product) }) {
            if ask.remindedAt == nil, !ask.isMissedByDeputy, !impediment.isForTheDigestOnly {
                let span = directory.agreement(with: funder).acknowledges
                steps.append(
                    Step(
                        .remindFunder, at: calendar.adding(span, to: from),
                        rule: Rule(.funderSilent, after: span, since: from)))
            }
            if !impediment.isForTheDigestOnly { steps.append(deputy(ask, from, product)) }
        }
        return steps
    }

    /// Nobody has answered for long: the funder, or else whoever it was delegated to.
    private func silence(_ impediment: Impediment, _ product: Product, _ funders: WorkingCalendar) -> Step? {
        let ask = impediment.ask
        guard ask.silenceNotedAt == nil, ask.isWaitedFor else { return nil }
        let isOthers = ask.clockFrom == nil && ask.deputyAcknowledgedAt == nil
        guard let asked = isOthers ? ask.deputyAskedAt : ask.clockFrom else { return nil }
        let calendar = isOthers ? directory.calendar(of: ask.delegatedTo, for: product) : funders
        let from = afterLeadsPromise(asked, impediment, product)
        let span = policy.silenceAfter
        return Step(.noteSilence, at: calendar.adding(span, to: from), rule: Rule(.silence, after: span, since: from))
    }

    private func overdue(_ ask: Ask, _ product: Product) -> Step? {
        guard let promise = ask.promise, promise.missedAt == nil, ask.state == .committed else { return nil }
        return Step(.overdue, at: end(of: promise, product), rule: Rule(.promiseMissed, since: promise.givenAt))
    }

    /// Back again, the funder gets what is undecided. What whoever stood in has promised, or put off, goes on first.
    private func handBack(_ ask: Ask, _ product: Product, _ funder: String) -> Step? {
        guard ask.withStandIn != nil, let since = ask.askedInsteadAt, ask.delegatedTo == nil,
            ask.state == .sent || ask.state == .seen
        else { return nil }
        let calendar = directory.calendar(of: funder, for: product)
        var due = since
        for _ in 0...(directory.people[funder]?.absences.count ?? 0) {
            let back = directory.dayBack(of: funder, product, from: due)
            due = calendar.nextSendable(from: max(due, calendar.start(of: back)))
            // Back for a weekend only is not back.
            if !directory.isAway(funder, product, at: due) { break }
        }
        return Step(.handBack, at: due, rule: Rule(.funderBack, since: since))
    }

    /// "Not now": the ask comes back, once, on the day to which it was put off.
    private func putOff(_ ask: Ask, _ calendar: WorkingCalendar) -> Step? {
        guard ask.state == .postponed, let day = ask.postponedUntil else { return nil }
        let due = calendar.nextSendable(from: calendar.start(of: day))
        return Step(.remindFunder, at: due, rule: Rule(.review))
    }

    private func deputy(_ ask: Ask, _ from: Instant, _ product: Product) -> Step? {
        // A deputy who stands in for the funder has it already.
        guard let deputy = product.deputy, deputy != product.funder, deputy != ask.withStandIn, ask.deputyAskedAt == nil
        else { return nil }
        let span = policy.deputyAfter
        let due = directory.calendar(of: deputy, for: product).adding(span, to: from)
        return Step(.askDeputy, at: due, rule: Rule(.deputy, after: span, since: from))
    }

    private func deputyReminder(_ impediment: Impediment, _ product: Product) -> Step? {
        let ask = impediment.ask
        guard let deputy = ask.standIn(for: product), let asked = ask.deputyAskedAt, ask.deputyRemindedAt == nil,
            ask.deputyAcknowledgedAt == nil, ask.isWaitedFor,
            // What the deputy had promised of it unasked is asked by no letter, either.
            !(ask.isMissedByDeputy && impediment.isForTheDigestOnly)
        else { return nil }
        let span = policy.deputyAcknowledges
        let from = afterLeadsPromise(asked, impediment, product)
        let due = directory.calendar(of: deputy, for: product).adding(span, to: from)
        return Step(.remindDeputy, at: due, rule: Rule(.deputySilent, after: span, since: from))
    }
}

extension Impediment {
    /// What only slows the work is asked in the digest, and there alone, unless the lead has said more.
    package var isForTheDigestOnly: Bool {
        labels.severity == .slowing && lead.confirmedAt == nil && ask.route != .inPerson
    }
}
