/// The ladder from the team to the funder (DOMAIN 6): what will happen to an impediment, and when.
///
/// Every timer counts the recipient's working hours and starts at R. Nothing is remembered here: the plan is
/// worked out anew from the state, so a correction, an answer or a changed policy simply gives another plan.
package struct Ladder: Sendable {
    package let directory: Directory
    var policy: Policy { directory.policy }

    package init(_ directory: Directory) { self.directory = directory }

    /// What happens from `now` on if nobody does anything, soonest first; what is late already stands at `now`.
    package func plan(for impediment: Impediment, from now: Instant) -> [Step] {
        guard let product = directory.products[impediment.product] else { return [] }
        // A root cause mutes its consequences (DOMAIN 6.8).
        if impediment.isOpen, impediment.isMuted { return [] }
        let steps: [Step?]
        switch impediment.state {
        case .raised, .triaged, .owned, .inProgress, .waiting:
            steps =
                teamSteps(impediment, product) + leadSteps(impediment, product)
                + beforeTheAsk(impediment, product, now) + afterTheAsk(impediment, product)
                + [review(impediment, product)]
        case .resolved:
            steps = [verification(impediment, product)]
        case .accepted:
            steps = [review(impediment, product)]
        case .verified, .closed, .withdrawn, .merged, .notAnImpediment:
            steps = []
        }
        // At one moment the lower rung comes first.
        return steps.compactMap { $0 }
            .map { Step($0.kind, at: max($0.at, now), rule: $0.rule) }
            .map { whileFunderIsAway($0, impediment, product) }
            .sorted { ($0.at, $0.kind.rung) < ($1.at, $1.kind.rung) }
    }

    // MARK: The team and its lead: the short clock

    private func teamSteps(_ impediment: Impediment, _ product: Product) -> [Step?] {
        guard impediment.owner == nil, impediment.lead.nudgedAt == nil else { return [] }
        let calendar = directory.calendar(ofTeamOf: product)
        let span = policy.ownerWanted[impediment.labels.severity]
        let from = impediment.shortClockFrom
        let due = calendar.adding(span, to: from, without: impediment.pauses)
        return [
            Step(
                .nudgeTeam, at: notDuringPromise(due, impediment, product),
                rule: Rule(.ownerWanted, after: span, since: from))
        ]
    }

    private func leadSteps(_ impediment: Impediment, _ product: Product) -> [Step?] {
        guard let steward = product.steward else { return [] }
        let calendar = directory.calendar(of: steward, for: product)
        return [
            tellLead(impediment, product, calendar), remindLead(impediment, product, calendar),
            leadPromise(impediment, product, calendar),
        ]
    }

    /// "Unowned 4 wh or else unresolved 1 wd, once / 3 wd."
    private func tellLead(_ impediment: Impediment, _ product: Product, _ calendar: WorkingCalendar) -> Step? {
        guard impediment.lead.toldAt == nil, !impediment.lead.hasStandingPromise else { return nil }
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
        due = notDuringPromise(sendableToSteward(product, calendar, at: due), impediment, product)
        return Step(.tellLead, at: due, rule: rule)
    }

    private func remindLead(_ impediment: Impediment, _ product: Product, _ calendar: WorkingCalendar) -> Step? {
        guard let told = impediment.lead.toldAt, impediment.lead.remindedAt == nil,
            impediment.lead.acknowledgedAt == nil, !impediment.lead.hasStandingPromise,
            // Somebody drives it now: what the lead was told about is no longer so.
            impediment.ownedAt.map({ $0 < told }) ?? true
        else { return nil }
        let span = policy.leadAcknowledges[impediment.labels.severity]
        let from = max(told, impediment.tried.last ?? told, impediment.resumedAt ?? told)
        let due = sendableToSteward(product, calendar, at: calendar.adding(span, to: from))
        return Step(
            .remindLead, at: notDuringPromise(due, impediment, product),
            rule: Rule(.leadSilent, after: span, since: from))
    }

    private func leadPromise(_ impediment: Impediment, _ product: Product, _ calendar: WorkingCalendar) -> Step? {
        guard let promise = impediment.lead.promise, promise.missedAt == nil else { return nil }
        return Step(
            .leadPromiseMissed, at: end(of: promise, product),
            rule: Rule(.leadPromiseMissed, since: promise.givenAt))
    }

    private func verification(_ impediment: Impediment, _ product: Product) -> Step? {
        guard let resolved = impediment.resolvedAt else { return nil }
        let due = directory.calendar(ofTeamOf: product).adding(policy.verifiedAfter, to: resolved)
        return Step(.verify, at: due, rule: Rule(.verified, after: policy.verifiedAfter, since: resolved))
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

    // MARK: Shared by the rungs

    /// The lead's clock goes on while somebody stands in; what is said then is said in the hours of the stand-in.
    ///
    /// - Parameter calendar: that of the lead.
    func sendableToSteward(_ product: Product, _ calendar: WorkingCalendar, at due: Instant) -> Instant {
        guard let steward = product.steward, case let present = directory.recipient(for: steward, product, at: due),
            present != steward
        else { return calendar.sendable(at: due) }
        return directory.calendar(of: present, for: product).sendable(at: due)
    }

    /// What falls due for a funder who is away then goes to whoever stands in, unless that person has it already.
    private func whileFunderIsAway(_ step: Step, _ impediment: Impediment, _ product: Product) -> Step {
        guard let funder = product.funder else { return step }
        switch step.kind {
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
        let calendar = directory.calendar(of: promise.by.value, for: product)
        return calendar.nextSendable(from: calendar.endOfWork(on: promise.on))
    }

    /// While the lead's promise stands nothing about it is sent (DOMAIN 6.5).
    func notDuringPromise(_ due: Instant, _ impediment: Impediment, _ product: Product) -> Instant {
        guard let promise = impediment.lead.promise, due > promise.givenAt else { return due }
        return max(due, end(of: promise, product))
    }
}

extension Impediment {
    /// Where timers begin: R, or the first R of all that is counted here. A merge sets no clock back (DOMAIN 4, 9).
    var clocksFrom: Instant { since }

    /// The short clock starts there, and again whenever somebody shows work on it (R6), or when its cause is over.
    var shortClockFrom: Instant { max(clocksFrom, tried.last ?? clocksFrom, resumedAt ?? clocksFrom) }

    /// Stretches in which no clock ran, all of them over: while its cause was open, and while it was over before it came
    /// back: then its clocks go on where they stood (R3).
    var pauses: [TimeSpan] {
        let gaps = zip(openSpans, openSpans.dropFirst()).compactMap { before, after in
            before.to.flatMap { $0 < after.from ? TimeSpan(from: $0, to: after.from) : nil }
        }
        return gaps.isEmpty ? mutedSpans ?? [] : (gaps + (mutedSpans ?? [])).union
    }
}

extension LeadClock {
    /// Nothing else is said to the lead until its day: then that it is over, which says all that L2 would.
    fileprivate var hasStandingPromise: Bool { promise.map { $0.missedAt == nil } ?? false }
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
        }
    }
}
