/// Something that several answers settle between them: of those to one matter the one that was said last counts, in
/// whatever order they come in.
package enum Matter: String, Sendable, Hashable, Codable, CodingKeyRepresentable, CaseIterable {
    /// Over, or open again.
    case end
    /// Lived with.
    case acceptance
    case owner, category, severity, wording
    /// Kept back by the lead, or not.
    case hold
    /// Kept by the team, and until when.
    case keeping
    /// What the lead promises.
    case promise
    /// What the funder answers.
    case ask
    case merging
    /// What it stands because of.
    case cause
}

extension Impediment {
    /// How it stands in a matter of which people are told; the same where nothing has changed in the end.
    ///
    /// - Returns: `nil` for what nobody is told of as such.
    package func stand(in matter: Matter) -> String? {
        // What never was one, or is taken back, stands in no matter any more.
        if state == .withdrawn || state == .notAnImpediment { return state.rawValue }
        switch matter {
        case .end:
            switch state {
            case .resolved, .verified, .closed: return "over"
            case .accepted: return state.rawValue
            default: return ""
            }
        case .acceptance:
            // Never by whom: it is kept with letters that go upward.
            guard isOpen else { return state.rawValue }
            return ask.acceptanceProposedBy.map { _ in "proposed/\(ask.proposedReview?.description ?? "")" } ?? ""
        case .category: return "\(labels.category.rawValue)/\(labels.subreason.rawValue)/\(labels.severity.rawValue)"
        case .keeping: return ask.oursUntil?.description ?? ""
        case .ask:
            switch ask.state {
            case .moreInfo, .declined: return ask.state.rawValue
            case .decided: return "\(ask.state.rawValue)/\(ask.decidedOption ?? 0)"
            case .postponed: return "\(ask.state.rawValue)/\(ask.postponedUntil?.description ?? "")"
            default:
                // A day that is over and a silence are told of, until somebody answers.
                let told = [ask.promise?.missedAt, ask.silenceNotedAt].compactMap(\.self).max()
                return told.flatMap { ask.isWaitedFor ? "waited/\($0.milliseconds)" : nil } ?? ""
            }
        case .merging: return mergedInto?.description ?? ""
        case .cause: return isMuted ? cause?.description ?? "" : ""
        case .owner, .severity, .wording, .hold, .promise: return nil
        }
    }

    /// Whether something that was said later has settled one of these already.
    ///
    /// - Parameter said: `nil` just now, by our own clock, which is not set against that of a platform.
    package func isSettled(_ matters: [Matter], after said: Instant?) -> Bool {
        guard let said, let lastWord else { return false }
        return matters.contains { matter in lastWord[matter].map { said < $0 } ?? false }
    }

    /// Whether it is open again where somebody says that it is still there: it was over before that was said.
    package func comesBack(with said: Instant?) -> Bool {
        !isOpen && state != .accepted && !isSettled([.end], after: said)
    }

    mutating func settle(_ matters: [Matter], at said: Instant) {
        var last = lastWord ?? [:]
        for matter in matters { last[matter] = max(last[matter] ?? said, said) }
        lastWord = last
    }
}

extension AnswerDecision {
    /// What must not have been settled by something later, for the answer to count.
    ///
    /// Only by what would be allowed after it: a promise that follows a refusal is refused, in either order.
    private func yieldsTo(_ answer: Answer) -> [Matter] {
        switch answer.verb {
        case .reopen, .accept, .decline: [.end, .acceptance]
        case .done, .verify, .correct, .unmerge, .apart: settled(by: answer)
        case .stillThere, .withdraw: []
        // What was kept or promised after it stays so; that the funder is needed, or that nothing is held, was said.
        case .release: [.hold] + (impediment.isOpen ? [] : [.end, .acceptance])
        case .confirm: impediment.isOpen ? [] : [.end, .acceptance]
        case .own, .tried, .wording, .hold, .ours, .raisedInPerson, .seen, .mine, .delegate, .moreInfo, .decide,
            .notNow, .merge, .because:
            settled(by: answer) + (answer.verb == .seen ? [.ask] : [])
                // What needs something open came before its end.
                + (impediment.isOpen ? [] : [.end, .acceptance])
        }
    }

    /// What the answer settles against all that was said before it.
    private func settled(by answer: Answer) -> [Matter] {
        switch answer.verb {
        case .own: [.owner]
        case .done, .verify, .reopen: [.end]
        case .accept, .decline: [.acceptance]
        case .correct: (answer.category == nil ? [] : [.category]) + (answer.severity == nil ? [] : [.severity])
        case .wording: [.wording]
        case .hold: [.hold]
        case .release: [.hold, .keeping]
        case .ours: [.keeping]
        case .confirm: [.keeping, .promise]
        case .mine: roles.areUpward ? [.ask] : [.promise]
        case .delegate, .moreInfo, .decide, .notNow: [.ask]
        case .merge, .unmerge: [.merging]
        case .because: [.cause]
        // Something said anew that is taken out again is a matter of its own.
        case .apart: answer.option == nil ? [.cause] : []
        case .stillThere: [.end]
        case .tried, .withdraw, .raisedInPerson, .seen: []
        }
    }

    /// The answer without what was settled by something later; `nil` where nothing of it is left.
    func standing(_ answer: Answer) -> Answer? {
        let late = yieldsTo(answer).filter { impediment.isSettled([$0], after: said) }
        guard answer.verb == .correct else { return late.isEmpty ? answer : nil }
        var rest = answer
        // What is no impediment stops nothing either.
        if rest.category == .nothing { rest.severity = .slowing }
        if late.contains(.category) { rest.category = nil }
        if late.contains(.severity) { rest.severity = nil }
        return late.isEmpty || rest.category != nil || rest.severity != nil ? rest : nil
    }

    /// Remembers when the answer was said, where the platform knows.
    func remembering(_ answer: Answer) -> [Event] {
        let matters = said == nil ? [] : settled(by: answer)
        return matters.isEmpty ? [] : [.said(matters, by: actor)]
    }

    /// What is to be remembered of an answer that changes nothing, since it is so already: what was said before it may be
    /// yet to come.
    package func remembering(_ answer: Answer, refusedFor objection: Objection) -> [Event] {
        switch objection {
        case .alreadySo, .nothingHeld: remembering(answer)
        case .notOpen where answer.verb == .unmerge: remembering(answer)
        default: []
        }
    }
}
