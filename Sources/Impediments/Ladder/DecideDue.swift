extension Ladder {
    /// The events of the next step that is due, or nothing; called again until nothing is due.
    package func due(_ impediment: Impediment, at now: Instant) -> [Event] {
        guard let step = plan(for: impediment, from: now).first, step.at <= now else { return [] }
        return instead(of: step, impediment, now) + events(of: step, impediment)
    }

    /// Where the funder is away, what is due for the funder is asked of whoever stands in; `next?` has said so.
    private func instead(of step: Step, _ impediment: Impediment, _ now: Instant) -> [Event] {
        guard step.rule.name == .funderAway, let product = directory.products[impediment.product],
            let funder = product.funder
        else { return [] }
        return [.askedInstead(directory.recipient(for: funder, product, at: now), rule: step.rule)]
    }

    private func events(of step: Step, _ impediment: Impediment) -> [Event] {
        switch step.kind {
        case .nudgeTeam, .askWhetherThere: [.nudged(rule: step.rule)]
        case .tellLead: [.leadTold(rule: step.rule)]
        case .remindLead: [.leadReminded(rule: step.rule)]
        case .leadPromiseMissed: [.promiseMissed(of: .lead, rule: step.rule)]
        case .preview: [.previewed(rule: step.rule)]
        case .ask: [.askDue(rule: step.rule, of: directory.products[impediment.product]?.funder)]
        case .handBack: [.handedBack(rule: step.rule)]
        case .remindFunder: [.funderReminded(rule: step.rule)]
        case .overdue: [.promiseMissed(of: .funder, rule: step.rule)]
        case .askDeputy: [.deputyAsked(rule: step.rule)]
        case .remindDeputy: [.deputyReminded(rule: step.rule)]
        case .noteSilence: [.silenceNoted(rule: step.rule)]
        case .verify: [.verified(by: nil, rule: step.rule)]
        case .review: [.reviewDue(rule: step.rule)]
        }
    }

    /// The states in which anything is ever planned.
    package static let plannedStates = Set(LifeState.allCases.filter(\.isOpen)).union([.resolved, .accepted])

    /// When the next step is due; `nil` where none is to come.
    package func nextDue(_ impediment: Impediment, after now: Instant) -> Instant? {
        plan(for: impediment, from: now).first?.at
    }
}
