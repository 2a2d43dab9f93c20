/// The ladder from the team to the funder (DOMAIN 6): what will happen to an impediment, and when.
///
/// Every timer counts the recipient's working hours and starts at R. Nothing is remembered here: the plan is
/// worked out anew from the state, so a correction, an answer or a changed policy simply gives another plan.
package struct Ladder: Sendable {
    package let directory: Directory
    var policy: Policy { directory.policy }

    package init(_ directory: Directory) { self.directory = directory }

    /// What happens from `now` on if nobody does anything, soonest first; what is late already stands at `now`, or in
    /// the next hours of the lead who reads it.
    package func plan(for impediment: Impediment, from now: Instant) -> [Step] {
        guard let product = directory.products[impediment.product] else { return [] }
        // A root cause mutes its consequences (DOMAIN 6.8).
        if impediment.isOpen, impediment.isMuted { return [] }
        var steps: [Step?] = []
        switch impediment.state {
        case .raised, .triaged, .owned, .inProgress, .waiting:
            steps.append(nudge(impediment, product))
            steps += leadSteps(impediment, product)
            steps += beforeTheAsk(impediment, product, now)
            steps += afterTheAsk(impediment, product)
            steps.append(review(impediment, product))
            if steps.allSatisfy({ $0 == nil }) { steps = [stale(impediment, product)] }
        case .resolved:
            steps = [whetherBack(impediment, product) ?? verification(impediment, product)]
        case .accepted:
            steps = [review(impediment, product)]
        case .verified, .closed, .withdrawn, .merged, .notAnImpediment:
            steps = []
        }
        let over = impediment.isOpen ? impediment.standingPromises.map { end(of: $0, product) }.max() : nil
        // At one moment the lower rung comes first.
        return steps.compactMap { planned in
            guard var step = planned else { return nil }
            if let over { step = notDuringPromises(step, until: over, product) }
            if step.at < now { step.at = late(step.kind, product, now) }
            return whileFunderIsAway(step, impediment, product)
        }.sorted { ($0.at, $0.kind.rung) < ($1.at, $1.kind.rung) }
    }

    /// The preview sees to its hours itself, since the ask hangs on them.
    private func late(_ kind: Step.Kind, _ product: Product, _ now: Instant) -> Instant {
        switch kind {
        case .tellLead, .remindLead, .leadPromiseMissed, .review:
            sendableToSteward(product, directory.calendar(of: product.steward, for: product), at: now)
        default: now
        }
    }

    // MARK: The team and its lead: the short clock

    private func nudge(_ impediment: Impediment, _ product: Product) -> Step? {
        // What the funder has needs nobody who takes it; the thread was told so.
        guard impediment.owner == nil, impediment.lead.nudgedAt == nil, !impediment.ask.isWithFunder else { return nil }
        let calendar = directory.calendar(ofTeamOf: product)
        let span = policy.ownerWanted[impediment.labels.severity]
        let from = impediment.shortClockFrom
        let due = calendar.adding(span, to: from, without: impediment.pauses)
        return Step(.nudgeTeam, at: due, rule: Rule(.ownerWanted, after: span, since: from))
    }

    private func leadSteps(_ impediment: Impediment, _ product: Product) -> [Step?] {
        guard let steward = product.steward else { return [] }
        let calendar = directory.calendar(of: steward, for: product)
        return [
            tellLead(impediment, product, calendar),
            remindLead(impediment, product, calendar) ?? tellThatItSoundsOver(impediment, product, calendar),
            leadPromise(impediment, product, calendar),
        ]
    }

    /// "Unowned 4 wh or else unresolved 1 wd, once / 3 wd."
    private func tellLead(_ impediment: Impediment, _ product: Product, _ calendar: WorkingCalendar) -> Step? {
        guard impediment.lead.toldAt == nil, !impediment.lead.hasStandingPromise,
            // Who proposes to live with it knows of it, and waits for the funder; of another's proposal they may not.
            directory.proposalOfLead(impediment).map({ proposed in
                impediment.ask.acceptanceProposedBy?.value != directory.steward(of: product, at: proposed)
            }) ?? true
        else { return nil }
        let factor = startingFactor(impediment, product)
        let from = impediment.shortClockFrom
        let unresolved = policy.leadIfUnresolved[impediment.labels.severity].scaled(by: factor)
        var due = calendar.adding(unresolved, to: from, without: impediment.pauses)
        var rule = Rule(.leadUnresolved, after: unresolved, since: from)
        if impediment.labels.severity == .stopped, impediment.owner == nil {
            let unowned = policy.leadIfUnowned.scaled(by: factor)
            let dueUnowned = calendar.adding(unowned, to: from, without: impediment.pauses)
            if dueUnowned <= due {
                due = dueUnowned
                rule = Rule(.leadUnowned, after: unowned, since: from)
            }
        }
        return Step(.tellLead, at: sendableToSteward(product, calendar, at: due), rule: rule)
    }

    private func remindLead(_ impediment: Impediment, _ product: Product, _ calendar: WorkingCalendar) -> Step? {
        guard let told = impediment.lead.toldAt, impediment.lead.remindedAt == nil,
            impediment.lead.acknowledgedAt == nil, !impediment.lead.hasStandingPromise,
            // Somebody drives it now: what the lead was told about is no longer so.
            impediment.ownedAt.map({ $0 < told }) ?? true,
            // Decided meanwhile: the lead has nothing to answer any more.
            impediment.ask.decidedAt.map({ $0 < told }) ?? true,
            // Answered, or taken back by whoever asked: the question is the lead's no more, nor is what was passed on.
            impediment.ask.state == .moreInfo
                || (impediment.ask.questionBy == nil
                    && (impediment.ask.delegatedTo == nil || impediment.ask.sentAt == nil))
        else { return nil }
        let span = policy.leadAcknowledges[impediment.labels.severity]
        let from = max(told, impediment.tried.last ?? told, impediment.resumedAt ?? told)
        let due = sendableToSteward(product, calendar, at: calendar.adding(span, to: from))
        return Step(.remindLead, at: due, rule: Rule(.leadSilent, after: span, since: from))
    }

    /// What lies with the funder sounds over, and the thread has not answered: L2 and the preview are past, so the lead
    /// hears of it once by itself, before the funder is reminded of what is over.
    private func tellThatItSoundsOver(
        _ impediment: Impediment, _ product: Product, _ calendar: WorkingCalendar
    ) -> Step? {
        let (lead, ask) = (impediment.lead, impediment.ask)
        guard let over = impediment.soundsOverSince, ask.isWithFunder, let told = lead.toldAt else { return nil }
        // That there is no answer, and that a promised day is over, says so too; a lead who has the ask hears neither.
        let isWithLead = (ask.withAnother ?? product.funder) == product.steward
        let course: [Instant?] = isWithLead ? [] : [ask.silenceNotedAt, ask.promise?.missedAt]
        // Nothing is said until a promised day is over, and then with that.
        let isPromised = ask.state == .committed && ask.promise?.missedAt == nil
        guard !isPromised || isWithLead,
            !([told, lead.remindedAt, ask.previewedAt] + course).compactMap(\.self).contains(where: { $0 >= over })
        else { return nil }
        let span = policy.ownerWanted[impediment.labels.severity]
        let due = directory.calendar(ofTeamOf: product).adding(span, to: over)
        return Step(
            .remindLead, at: sendableToSteward(product, calendar, at: due),
            rule: Rule(.soundsOver, after: span, since: over))
    }

    private func leadPromise(_ impediment: Impediment, _ product: Product, _ calendar: WorkingCalendar) -> Step? {
        guard let promise = impediment.lead.promise, promise.missedAt == nil else { return nil }
        let due = sendableToSteward(product, calendar, at: end(of: promise, product))
        return Step(.leadPromiseMissed, at: due, rule: Rule(.leadPromiseMissed, since: promise.givenAt))
    }

    private func verification(_ impediment: Impediment, _ product: Product) -> Step? {
        guard let resolved = impediment.resolvedAt else { return nil }
        let due = directory.calendar(ofTeamOf: product).adding(policy.verifiedAfter, to: resolved)
        return Step(.verify, at: due, rule: Rule(.verified, after: policy.verifiedAfter, since: resolved))
    }

    /// While nobody has said whether it is back it is not verified, and asked about again after a long silence; the
    /// lead hears as of what is open.
    private func whetherBack(_ impediment: Impediment, _ product: Product) -> Step? {
        guard impediment.soundsBackSince != nil else { return nil }
        let asked = [impediment.lead.nudgedAt, impediment.lead.remindedAt].compactMap(\.self)
        return asking(impediment, product, from: asked.reduce(impediment.lastSaidAt, max))
    }

    /// What is lived with, or kept by the team, is looked at again on its day; the lead is told once. Where that
    /// day brings the preview of an ask, the preview says so.
    private func review(_ impediment: Impediment, _ product: Product) -> Step? {
        guard let steward = product.steward, let day = impediment.ask.oursUntil, impediment.reviewedAt == nil,
            impediment.state == .accepted || !previewsAtReview(impediment, product)
        else { return nil }
        let calendar = directory.calendar(of: steward, for: product)
        let due = calendar.nextSendable(from: calendar.start(of: day))
        return Step(.review, at: sendableToSteward(product, calendar, at: due), rule: Rule(.review))
    }

    /// Nothing else is to come, and nobody has said anything for long: it is asked whether it is still there, again and
    /// again, since age never ends anything (DOMAIN 9, R2). After two questions that nobody has answered the lead hears
    /// instead, once. What lies on a desk, or waits for somebody's answer, has a next move, unless it sounds over.
    private func stale(_ impediment: Impediment, _ product: Product) -> Step? {
        // What was passed on stands in no digest: once that silence is noted, nothing else is to come.
        let isWaitedFor =
            impediment.ask.isWaitedFor
            && !(impediment.ask.delegatedTo != nil && impediment.ask.silenceNotedAt != nil)
        guard !isWaitedFor || impediment.soundsOverSince != nil, impediment.ask.state != .queued else { return nil }
        let ripe = impediment.ask.isUnasked ? ripeForTheDigest(impediment, product) : nil
        return asking(impediment, product, from: max(impediment.lastHeardAt, ripe ?? impediment.raisedAt))
    }

    /// The thread is asked, and after two questions in vain the lead, where there is one.
    private func asking(_ impediment: Impediment, _ product: Product, from: Instant) -> Step {
        let span = policy.staleAfter
        let due = directory.calendar(ofTeamOf: product).adding(span, to: from)
        let rule = Rule(.stale, after: span, since: from)
        if impediment.isAskedInVain, let steward = product.steward {
            let calendar = directory.calendar(of: steward, for: product)
            return Step(.remindLead, at: sendableToSteward(product, calendar, at: due), rule: rule)
        }
        return Step(.askWhetherThere, at: due, rule: rule)
    }

    /// From when on what only slows the work may stand in the funder's digest: like every timer this counts the
    /// recipient's hours for the product (DOMAIN 6), whatever the hours in which its funder reads. That does not mean
    /// that it ever does: the digest shows few (P4), and what has stood in none is asked about like anything else.
    func ripeForTheDigest(_ impediment: Impediment, _ product: Product) -> Instant? {
        guard let funder = product.funder, impediment.labels.areForTheDigest else { return nil }
        // `starting` halves L2 and L3 timers, also this one (DOMAIN 6.4).
        let span = policy.digestIfSlowing.scaled(by: startingFactor(impediment, product))
        return directory.calendar(of: funder, for: product)
            .adding(span, to: impediment.clocksFrom, without: impediment.pauses)
    }

    // MARK: Shared by the rungs

    /// The lead's clock goes on while somebody stands in; what is said then is said in the hours of the stand-in.
    ///
    /// - Parameter calendar: that of the lead.
    func sendableToSteward(_ product: Product, _ calendar: WorkingCalendar, at due: Instant) -> Instant {
        guard let steward = product.steward else { return calendar.sendable(at: due) }
        var moment = due
        for _ in 0..<Self.looksForSteward {
            let present = directory.recipient(for: steward, product, at: moment)
            let hours = present == steward ? calendar : directory.calendar(of: present, for: product)
            let next = hours.sendable(at: moment)
            if next == moment { break }
            // By then it may be somebody else who is there.
            moment = next
        }
        return moment
    }

    /// Somebody is there sooner, unless all of them are away in turns.
    private static let looksForSteward = 20

    /// What falls due for a funder who is away then goes to whoever stands in, unless that person has it already.
    private func whileFunderIsAway(_ step: Step, _ impediment: Impediment, _ product: Product) -> Step {
        guard let funder = product.funder else { return step }
        switch step.kind {
        // What is somebody else's goes to them, whether the funder is there or not.
        case .ask where impediment.ask.holder != nil: return step
        case .ask, .remindFunder: break
        case .overdue where impediment.ask.promise?.by.value == funder: break
        default: return step
        }
        let recipient = directory.recipient(for: funder, product, at: step.at)
        guard recipient != funder, recipient != impediment.ask.withStandIn else { return step }
        return Step(step.kind, at: step.at, rule: Rule(.funderAway, after: step.rule.after, since: step.rule.since))
    }

    /// Phase `starting` halves the timers of L2 and L3 for need levels 1 and 2 (DOMAIN 6.4).
    func startingFactor(_ impediment: Impediment, _ product: Product) -> Double {
        guard product.phase == .starting, let level = impediment.labels.subreason.needLevel, level <= 2 else {
            return 1
        }
        return policy.startingFactor
    }

    /// The next working moment after the end of the promised day, in the promiser's zone.
    func end(of promise: Promise, _ product: Product) -> Instant {
        directory.calendar(of: promise.by.value, for: product).nextSendable(from: dayEnd(of: promise, product))
    }

    /// The end of the promised day, in the promiser's zone.
    func dayEnd(of promise: Promise, _ product: Product) -> Instant {
        directory.calendar(of: promise.by.value, for: product).endOfWork(on: promise.on)
    }

    /// While a promise stands, of the lead or of the funder, nothing about it is sent (DOMAIN 6.5).
    private func notDuringPromises(_ step: Step, until over: Instant, _ product: Product) -> Step {
        if over <= step.at || step.kind == .leadPromiseMissed || step.kind == .overdue { return step }
        switch step.kind {
        case .tellLead, .remindLead, .preview, .review:
            // That was a working moment of the promiser.
            let calendar = directory.calendar(of: product.steward, for: product)
            return Step(step.kind, at: sendableToSteward(product, calendar, at: over), rule: step.rule)
        default: return Step(step.kind, at: over, rule: step.rule)
        }
    }

    /// Where a clock of whoever was asked begins: no time runs against them while the lead has it.
    func afterLeadsPromise(_ from: Instant, _ impediment: Impediment, _ product: Product) -> Instant {
        impediment.lead.promise.map { max(from, end(of: $0, product)) } ?? from
    }
}

extension Impediment {
    /// Where timers begin: R, or the first R of all that is counted here. A merge sets no clock back (DOMAIN 4, 9).
    var clocksFrom: Instant { since }

    /// The short clock starts there, and again whenever somebody shows work on it (R6), or when its cause is over.
    var shortClockFrom: Instant { max(clocksFrom, tried.last ?? clocksFrom, resumedAt ?? clocksFrom) }

    /// When somebody last said or did anything about it.
    package var lastSaidAt: Instant {
        let moments: [Instant?] = [
            tried.last, allOccurrences.last, ownedAt, respondedAt, heardAt, soundsOverSince, relabelledAt,
            openSpans.last?.from, lastWord?.values.max(), lead.acknowledgedAt, lead.confirmedAt, lead.promise?.givenAt,
            ask.holds.last?.from, ask.keepings?.last?.from, ask.route == .inPerson ? ask.sentAt : nil,
            ask.acknowledgedAt, ask.decidedAt, ask.promise?.givenAt, ask.deputyAcknowledgedAt,
        ]
        return moments.reduce(clocksFrom) { latest, moment in moment.map { max(latest, $0) } ?? latest }
    }

    /// It was only asked about, and nobody has said a word of it since: no answer, no second time, nothing in its
    /// thread. Before somebody does, no digest asks it of a funder.
    package var isUnconfirmed: Bool {
        unsure && isOpen && ask.isUnasked && ask.acceptanceProposedBy == nil && owner == nil && heardAt == nil
            && absorbed.isEmpty && cause == nil && consequences == nil && lastSaidAt <= raisedAt
    }

    /// The same, or when it was last told, asked or due here: nothing is asked about sooner after that.
    var lastHeardAt: Instant {
        let moments: [Instant?] = [
            resumedAt, reviewedAt, lead.nudgedAt, lead.toldAt, lead.remindedAt, lead.promise?.missedAt,
            ask.previewedAt, ask.holds.last.map { $0.releasedAt ?? $0.until }, ask.sentAt, ask.remindedAt,
            ask.silenceNotedAt, ask.deputyAskedAt, ask.deputyRemindedAt, ask.promise?.missedAt,
        ]
        return moments.reduce(lastSaidAt) { latest, moment in moment.map { max(latest, $0) } ?? latest }
    }

    /// The thread was asked twice whether it is still there and nobody has answered, nor has the lead heard so.
    fileprivate var isAskedInVain: Bool {
        let unanswered = lead.unanswered(since: lastSaidAt)
        guard unanswered.count == LeadClock.questionsKept, let last = unanswered.last else { return false }
        return lead.remindedAt.map { $0 < last } ?? true
    }

    /// Stretches in which no clock ran, all of them over: while its cause was open, and while it was over before it came
    /// back: then its clocks go on where they stood (R3).
    var pauses: [TimeSpan] {
        let gaps = zip(openSpans, openSpans.dropFirst()).compactMap { before, after in
            before.to.flatMap { $0 < after.from ? TimeSpan(from: $0, to: after.from) : nil }
        }
        return gaps.isEmpty ? mutedSpans ?? [] : (gaps + (mutedSpans ?? [])).union
    }
}

extension Impediment {
    /// What was promised and is not over yet.
    fileprivate var standingPromises: [Promise] {
        [lead.promise, ask.state == .committed ? ask.promise : nil].compactMap(\.self).filter { $0.missedAt == nil }
    }
}

extension LeadClock {
    /// Nothing else is said to the lead until its day: then that it is over, which says all that L2 would.
    var hasStandingPromise: Bool { promise.map { $0.missedAt == nil } ?? false }
}

extension Step.Kind {
    /// The order of steps that are due at one moment.
    fileprivate var rung: Int {
        switch self {
        case .verify, .review: 0
        case .nudgeTeam: 1
        case .leadPromiseMissed: 2
        case .tellLead: 3
        case .remindLead: 4
        case .preview: 5
        case .ask: 6
        case .handBack: 7
        case .remindFunder: 8
        case .overdue: 9
        case .askDeputy: 10
        case .remindDeputy: 11
        case .noteSilence: 12
        case .askWhetherThere: 13
        }
    }
}
