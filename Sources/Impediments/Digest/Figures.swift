/// The figures of DOMAIN 8 over one window `[from, to)`, in elapsed time.
///
/// What was taken back or counted with another is left out; what is lived with goes on costing.
package struct Figures: Sendable, Equatable {
    /// A median of lengths, some of which have not ended.
    package struct Latency: Sendable, Equatable {
        package var median: Duration
        package var n: Int
        /// How many still run; the median is a lower bound ("at least") where there are any.
        package var stillOpen: Int

        package init(median: Duration, n: Int, stillOpen: Int) {
            self.median = median
            self.n = n
            self.stillOpen = stillOpen
        }
    }

    /// Ages of the blockers open at the end, longest first (metric 1).
    package var blockerAges: [Duration]
    /// Share of open time that waited on the funder (metric 11); `nil` where nothing was open.
    package var shareWaitingOnFunder: Double?
    /// Ask sent → decided (metric 6); open asks count until now, never left out.
    package var decisionLatency: Latency?
    /// Ask sent → acknowledged (metric 5), of the asks that were acknowledged in the window.
    package var funderResponse: Latency?
    /// Time for which each team stood still, summed over teams (metric 8): a union within a team, never a sum.
    package var blockedTeamTime: Duration

    package init(_ impediments: [Impediment], from: Instant, to: Instant) {
        let counted = impediments.filter { $0.state != .notAnImpediment && $0.state != .merged }
        blockerAges =
            counted
            .filter { $0.isOpen && $0.labels.severity == .stopped && $0.raisedAt <= to }
            .map { to - $0.since }.sorted(by: >)

        let open = counted.reduce(Duration.zero) { $0 + $1.openSpans.length(from: from, to: to) }
        let waiting = counted.reduce(Duration.zero) { $0 + $1.funderSpans.length(from: from, to: to) }
        shareWaitingOnFunder = open > .zero ? waiting / open : nil

        let asks = counted.flatMap { $0.earlierAsks + [$0.ask] }
        decisionLatency = Self.latency(asks.compactMap { Self.decision(of: $0, from: from, to: to) })
        funderResponse = Self.latency(
            asks.compactMap { ask in
                guard let sent = ask.sentAt, let seen = ask.acknowledgedAt, seen >= from, seen < to else { return nil }
                return (seen - sent, false)
            })

        let teams = Dictionary(grouping: counted) { "\($0.product)/\($0.team)" }
        blockedTeamTime = teams.values.reduce(.zero) { total, team in
            total + team.flatMap(\.stoppedSpans).union.length(from: from, to: to)
        }
    }

    /// p85 by nearest rank, `nil` below eight values, which are listed instead (metric 14).
    package var blockerAgeP85: Duration? {
        guard blockerAges.count >= 8 else { return nil }
        let rank = Int((0.85 * Double(blockerAges.count)).rounded(.up))
        return blockerAges.reversed()[rank - 1]
    }

    package var blockedTeamDays: Double { blockedTeamTime / .seconds(86400) }

    private static func decision(of ask: Ask, from: Instant, to: Instant) -> (Duration, Bool)? {
        guard let sent = ask.sentAt, sent < to else { return nil }
        if let decided = ask.decidedAt, decided < to { return decided >= from ? (decided - sent, false) : nil }
        return ask.state == .superseded ? nil : (to - sent, true)
    }

    private static func latency(_ values: [(Duration, Bool)]) -> Latency? {
        guard !values.isEmpty else { return nil }
        let sorted = values.map(\.0).sorted()
        let middle = sorted.count / 2
        let median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        return Latency(median: median, n: sorted.count, stillOpen: values.count { $0.1 })
    }
}

extension [TimeSpan] {
    /// The length of what lies within a window; stretches of one list never overlap.
    package func length(from: Instant, to: Instant) -> Duration {
        reduce(.zero) { total, span in
            let begin = Swift.max(span.from, from)
            let end = Swift.min(span.to ?? to, to)
            return begin < end ? total + (end - begin) : total
        }
    }

    /// The same time without overlaps, in order.
    package var union: [TimeSpan] {
        sorted { $0.from < $1.from }.reduce(into: []) { union, span in
            guard let last = union.last, last.to.map({ span.from <= $0 }) ?? true else {
                union.append(span)
                return
            }
            guard let end = last.to else { return }
            union[union.count - 1].to = span.to.map { Swift.max($0, end) }
        }
    }

    package func contains(_ moment: Instant) -> Bool {
        contains { $0.from <= moment && ($0.to.map { moment < $0 } ?? true) }
    }
}
