/// What became of what a funder was asked, or said something about.
extension Impediment {
    /// When a blocker that the funder was asked about was over, within a period.
    func endOfAskedBlocker(_ person: String, from: Instant, to: Instant) -> Instant? {
        // What stopped one person gives a team no time back.
        guard wasActedOn(by: person), !concernsOnePerson, labels.severity == .stopped, let resolvedAt,
            resolvedAt >= from, resolvedAt < to,
            state == .resolved || state == .verified || state == .closed
        else { return nil }
        return resolvedAt
    }

    /// What became of it since it was sent, however it was sent: also what is no longer as it was. Or since the funder
    /// said something about it before it was sent.
    func newsForTheFunder(
        _ person: String, from: Instant, to: Instant, readOn day: CalendarDay, _ stops: [TimeSpan]
    ) -> DigestFacts.EarlierAsk.News? {
        guard ask.sentAt != nil || ask.acknowledgedAt != nil else { return nil }
        func happened(_ moment: Instant?) -> Instant? { moment.flatMap { $0 >= from && $0 < to ? $0 : nil } }
        if let done = happened(resolvedAt), state == .resolved || state == .verified || state == .closed {
            guard endOfAskedBlocker(person, from: from, to: to) != nil else { return .done(done, returned: nil) }
            let back = (to - done) - stops.length(from: done, to: to)
            return .done(done, returned: back > .zero ? back : nil)
        }
        switch state {
        // Whoever was sent it has had a note at once; only what stood in a digest is missed in the next.
        case .withdrawn, .notAnImpediment:
            return ask.route == .digest ? happened(closedAt).map { .takenBack($0) } : nil
        case .merged: return happened(openSpans.last?.to).flatMap { _ in mergedInto.map { .merged(into: $0) } }
        default: break
        }
        if state == .accepted, ask.state != .declined { return happened(closedAt).map { .accepted($0) } }
        if let decided = happened(ask.decidedAt) {
            return ask.state == .declined ? .declined(decided) : .decided(decided)
        }
        guard isOpen, !isMuted else { return nil }
        if let news = newsOfTheOpen(readOn: day) { return news }
        // Whoever has it was told at once that it stands as an ask, and so it does in this digest.
        guard ask.state != .sent, ask.state != .seen, ask.state != .queued, let sentAt = ask.sentAt,
            let relabelled = happened(relabelledAt), relabelled > sentAt
        else { return nil }
        return .relabelled(relabelled)
    }

    /// How things stand with it; what is decided, and was told, is with the team.
    private func newsOfTheOpen(readOn day: CalendarDay) -> DigestFacts.EarlierAsk.News? {
        switch ask.state {
        case .decided, .declined: return nil
        case .committed:
            if let promise = ask.promise, promise.on >= day { return .promised(promise.on) }
        case .postponed:
            if let until = ask.postponedUntil { return .postponed(until) }
        // A question of whoever it was passed on to is theirs.
        case .moreInfo where !ask.isQuestionOfDelegate: return .asksMore
        default: break
        }
        // Whoever it was passed on to is asked about the promise.
        if let delegated = ask.delegatedTo { return .delegated(to: delegated, silentSince: ask.delegateSilentSince) }
        guard let promise = ask.promise, ask.isWithFunder, promise.missedAt != nil || ask.state == .committed else {
            return nil
        }
        return .overdue(promise.on)
    }

    /// The funder, or whoever answered in the funder's place, did something about it: only that is credited (P12).
    private func wasActedOn(by person: String) -> Bool {
        guard ask.sentAt != nil else { return false }
        return ask.promise != nil || ask.decidedAt != nil || ask.delegatedTo != nil || resolvedBy?.value == person
    }
}

extension Ask {
    /// Since when whoever it was passed on to is asked, where the team was told that there is no answer (DOMAIN 6.9).
    fileprivate var delegateSilentSince: Instant? {
        guard isWaitedFor, let silenceNotedAt else { return nil }
        // After a missed promise the clock runs from there; before one, until they have seen it.
        let since = clockFrom ?? (deputyAcknowledgedAt == nil ? deputyAskedAt : nil)
        return since.flatMap { $0 <= silenceNotedAt ? $0 : nil }
    }
}

extension DigestFacts.EarlierAsk.News {
    /// A missed promise first, then what is no longer as it was sent or is not answered, then the rest.
    var rank: Int {
        switch self {
        case .overdue: 0
        case .takenBack, .merged, .relabelled, .delegated(_, .some): 1
        case .promised, .decided, .declined, .delegated, .postponed, .done, .accepted, .asksMore: 2
        }
    }
}
