/// What is kept back from a funder, what the funder has, and what is lived with, as the digest counts it.
extension Impediment {
    /// Until when the lead kept it back, where that was within the period and it was still there: also a hold that was
    /// over before the digest is counted in it (P7).
    func heldBack(from: Instant, to: Instant) -> Instant? {
        (earlierAsks + [ask]).flatMap(\.holds).compactMap { hold in
            let end = min(hold.releasedAt ?? hold.until, hold.until)
            return openSpans.length(from: max(hold.from, from), to: min(end, to)) > .zero ? end : nil
        }.max()
    }

    /// The same for what the team keeps until a day: also where that day has come, or it was let go before.
    func keptBack(from: Instant, to: Instant, _ calendar: WorkingCalendar) -> Instant? {
        let before: [Ask.Keeping] = earlierAsks.flatMap { $0.keepings ?? [] }
        return (before + keepings).compactMap { keeping in
            let day = calendar.start(of: keeping.until)
            let end = min(keeping.endedAt ?? day, day)
            return openSpans.length(from: max(keeping.from, from), to: min(end, to)) > .zero ? end : nil
        }.max()
    }

    /// Those of the ask as it is now.
    private var keepings: [Ask.Keeping] {
        if let keepings = ask.keepings { return keepings }
        // As it was stored before each time was noted. The day of what is lived with is that of its review.
        guard state != .accepted, let day = ask.oursUntil else { return [] }
        return [Ask.Keeping(from: raisedAt, until: day)]
    }

    /// Where it is with the funder; the acknowledgement clock begins with it.
    ///
    /// - Parameter person: whoever reads of it; what somebody else has seen they have not.
    func lastSending(to person: String) -> DigestFacts.Sending? {
        guard ask.isWithFunder, let sentAt = ask.sentAt else { return nil }
        let moments = [ask.queuedAt, ask.handedBackAt, ask.cameBackAt].compactMap(\.self)
        let at = ask.clockFrom ?? moments.reduce(sentAt, max)
        // Seen since, it is still one that came back after an answer.
        let wasAnswered = ask.acknowledgedAt.map { ask.state == .sent || at == ask.cameBackAt && $0 < at } ?? false
        return DigestFacts.Sending(
            // Read anew, it was asked anew: what was sent before is replaced.
            at: max(at, relabelledAt ?? at), isAgain: wasAnswered && at != ask.handedBackAt,
            isSilent: ask.isWaitedFor && ask.silenceNotedAt.map { $0 >= at } ?? false,
            // Asked before leaving, it was the funder's own.
            isOfStandIn: ask.withStandIn != nil && ask.route == .letter && ask.askedInsteadAt.map { $0 <= at } ?? false,
            // As it was stored before each time was noted, only the first is known.
            seenAt: ask.state == .seen && (ask.seenBy ?? ask.acknowledgedBy)?.value == person
                ? ask.seenAt ?? ask.acknowledgedAt : nil)
    }
}

extension DigestFacts.LivedWith {
    init(_ things: [Thing], from: Instant, to: Instant) {
        let accepted = things.filter { $0.impediment.state == .accepted }
        let stopped = Dictionary(grouping: accepted, by: \.team)
            .mapValues { $0.flatMap(\.teamStopped).union.length(from: from, to: to) }.filter { $0.value > .zero }
        count = accepted.count
        teams = stopped.keys.sorted().compactMap { key in accepted.first { $0.team == key }?.impediment.team }
        self.stopped = stopped.values.reduce(.zero, +)
    }
}
