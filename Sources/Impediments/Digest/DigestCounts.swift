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

    /// The same for what the team keeps until a day: also where that day has come.
    func keptBack(from: Instant, to: Instant, _ calendar: WorkingCalendar) -> Instant? {
        // The day of what is lived with is that of its review.
        guard state != .accepted, let day = ask.oursUntil else { return nil }
        let end = calendar.start(of: day)
        return openSpans.length(from: from, to: min(end, to)) > .zero ? end : nil
    }

    /// Where it is with the funder; the acknowledgement clock begins with it.
    var lastSending: DigestFacts.Sending? {
        guard ask.isWithFunder, let sentAt = ask.sentAt else { return nil }
        let at = ask.clockFrom ?? max(sentAt, ask.queuedAt ?? sentAt, ask.handedBackAt ?? sentAt)
        return DigestFacts.Sending(
            at: at, isAgain: ask.state == .sent && ask.acknowledgedAt != nil && at != ask.handedBackAt,
            isSilent: ask.silenceNotedAt.map { $0 >= at } ?? false)
    }
}

extension DigestFacts.LivedWith {
    init(_ things: [Thing], from: Instant, to: Instant) {
        let accepted = things.filter { $0.impediment.state == .accepted }
        let stopped = Dictionary(grouping: accepted, by: \.team)
            .mapValues { $0.flatMap(\.stopped).union.length(from: from, to: to) }.filter { $0.value > .zero }
        count = accepted.count
        teams = stopped.keys.sorted().compactMap { key in accepted.first { $0.team == key }?.impediment.team }
        self.stopped = stopped.values.reduce(.zero, +)
    }
}
