extension Ladder {
    /// What `next?` answers: the plan, and of what goes upward the moment at which its reader's desk lets it go.
    ///
    /// As things stand now: what else becomes due for the same reader meanwhile may use up the budget before it.
    ///
    /// - Parameters:
    ///   - desk: that of a person, where there is one.
    ///   - asks: what a funder's digest of a moment would ask, the few that stand in it, if it were made as things are.
    package func outlook(
        for impediment: Impediment, from now: Instant, desk: (String) throws -> Desk?,
        asks: (_ funder: String, _ digest: Instant) throws -> [ImpedimentID]
    ) rethrows -> [Step] {
        var steps = plan(for: impediment, from: now)
        guard let product = directory.products[impediment.product] else { return steps }
        steps = try steps.map { step in
            guard let reader = reader(of: step, impediment, product) else { return step }
            // Whoever was never written to has a desk with nothing on it.
            let desk = try desk(reader) ?? Desk(person: reader, digestsFrom: now)
            return Step(step.kind, at: DeskPlan(directory, desk).leaving(from: step.at), rule: step.rule)
        }
        // With another reader the clock of acknowledgement begins anew: what it would have done is not to come.
        if let turn = steps.first(where: { $0.kind == .handBack || $0.rule.name == .funderAway }) {
            steps.removeAll { Self.ofTheClock.contains($0.kind) && $0.at > turn.at }
        }
        if let funder = product.funder, let funders = try desk(funder),
            let ask = try waitingAsk(impediment, product, now, desk)
        {
            let plan = DeskPlan(directory, funders)
            var (ask, isAsked) = (ask, true)
            if plan.digest(from: ask.at) == ask.at, try !asks(funder, ask.at).contains(impediment.id) {
                // The few that stand in that digest are others.
                isAsked = impediment.ask.state == .queued
                ask = Step(ask.kind, at: plan.leaving(from: ask.at + .milliseconds(1)), rule: ask.rule)
            }
            if isAsked {
                // What stands in a digest as an ask is asked; no preview and no letter follows.
                steps.removeAll { step in
                    ([.ask, .preview].contains(step.kind) || step.rule.name == .stale) && step.at >= ask.at
                }
                if !steps.contains(where: { $0.kind == .ask }) { steps.append(ask) }
            }
        }
        // What the funder has is not looked for an owner any more.
        if let ask = steps.first(where: { $0.kind == .ask }) {
            steps.removeAll { $0.kind == .nudgeTeam && $0.at > ask.at }
        }
        if let lying = try lyingAsk(ofDeputy: impediment, product, now, desk) {
            // The deputy's clock begins with that.
            steps.removeAll { $0.kind == .remindDeputy }
            steps.append(lying)
        }
        return steps.sorted { $0.at < $1.at }
    }

    /// What the deputy is to be asked, and lies on a desk.
    private func lyingAsk(
        ofDeputy impediment: Impediment, _ product: Product, _ now: Instant, _ desk: (String) throws -> Desk?
    ) rethrows -> Step? {
        guard let deputy = product.deputy, let theirs = try desk(directory.recipient(for: deputy, product, at: now)),
            let item = theirs.waiting.first(where: {
                $0.impediment == impediment.id && $0.kind == .ask && $0.rule.name == .deputy
            }), item.stillStands(impediment)
        else { return nil }
        return Step(.askDeputy, at: DeskPlan(directory, theirs).leaving(from: max(item.leaves, now)), rule: item.rule)
    }

    /// Who would read it, where it goes over a desk; while they are away whoever stands in.
    private func reader(of step: Step, _ impediment: Impediment, _ product: Product) -> String? {
        impediment.ask.reader(of: step.kind, product).map { directory.recipient(for: $0, product, at: step.at) }
    }

    /// An ask that no step of the plan brings: it is on a desk already, or only the digest asks it.
    private func waitingAsk(
        _ impediment: Impediment, _ product: Product, _ now: Instant, _ desk: (String) throws -> Desk?
    ) rethrows -> Step? {
        guard impediment.isOpen, !impediment.isMuted, let funder = product.funder, let funders = try desk(funder) else {
            return nil
        }
        let plan = DeskPlan(directory, funders)
        if impediment.ask.state == .queued {
            // The letter may be for somebody else, or for whoever stands in; the digest is the funder's.
            let holder = impediment.ask.holder.map { directory.recipient(for: $0, product, at: now) }
            let readers = try (holder ?? impediment.ask.withStandIn).flatMap(desk) ?? funders
            let moments = [
                DeskPlan(directory, readers).nextMessage(after: now), holder == nil ? plan.nextDigest : nil,
            ]
            guard let moment = moments.compactMap(\.self).min() else { return nil }
            return Step(.ask, at: max(moment, now), rule: impediment.ask.queuedRule ?? Rule(.funder))
        }
        guard impediment.ask.isUnasked, impediment.labels.severity == .slowing,
            let digest = plan.firstDigest(asking: impediment, from: now)
        else { return nil }
        return Step(.ask, at: max(digest, now), rule: Rule(.digestOnly))
    }

    private static let ofTheClock: Set<Step.Kind> = [.remindFunder, .askDeputy, .noteSilence]
}

extension DeskPlan {
    private static let digestsLookedAhead = 60

    /// The first digest from a moment on that would ask what only slows the work; `nil` where none does.
    package func firstDigest(asking impediment: Impediment, from now: Instant) -> Instant? {
        var digest = digest(from: now)
        for _ in 0..<Self.digestsLookedAhead {
            guard let end = digest else { return nil }
            if end > impediment.raisedAt, impediment.isForTheDigest(of: desk.person, directory, at: end) { return end }
            digest = self.digest(from: end + .milliseconds(1))
        }
        return nil
    }
}

extension Ask {
    /// Whose desk a step goes over; `nil` where it goes over none.
    package func reader(of kind: Step.Kind, _ product: Product) -> String? {
        switch kind {
        case .ask: holder ?? product.funder
        case .handBack: product.funder
        case .remindFunder: withStandIn ?? product.funder
        case .overdue: promise?.by.value ?? product.funder
        case .askDeputy: product.deputy
        case .remindDeputy: standIn(for: product)
        case .nudgeTeam, .tellLead, .remindLead, .leadPromiseMissed, .preview, .noteSilence, .verify, .review,
            .askWhetherThere:
            nil
        }
    }
}
