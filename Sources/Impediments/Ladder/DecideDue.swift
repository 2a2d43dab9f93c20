extension Ladder {
    /// The events of the next step that is due, or nothing; called again until nothing is due.
    package func due(_ impediment: Impediment, at now: Instant) -> [Event] {
        guard let step = plan(for: impediment, from: now).first, step.at <= now else { return [] }
        return switch step.kind {
        case .nudgeTeam: [.nudged(rule: step.rule)]
        case .tellLead: [.leadTold(rule: step.rule)]
        case .remindLead: [.leadReminded(rule: step.rule)]
        case .leadPromiseMissed: [.promiseMissed(of: .lead, rule: step.rule)]
        case .preview: [.previewed(rule: step.rule)]
        case .ask: [.askDue(rule: step.rule)]
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
