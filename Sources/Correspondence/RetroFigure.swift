package import Impediments

/// One figure of a retrospective pack in words, with its n; figures of which nothing is known are left out.
package struct RetroFigure: Sendable, Equatable {
    package let metric: Metric
    package let value: String
    package let n: Int

    package static func all(_ facts: RetroFacts) -> [RetroFigure] {
        let its = facts.measures
        let lengths: [(Metric, Lengths)] = [
            (.age, its.age), (.firstResponse, its.firstResponse), (.timeToOwner, its.timeToOwner),
            (.resolution, its.resolution), (.funderResponse, its.funderResponse),
            (.decisionLatency, its.decisionLatency), (.newsLatency, its.newsLatency), (.accessLead, its.access.lead),
        ]
        var figures = lengths.compactMap { metric, lengths in lengths.orNil.map { of(metric, $0) } }
        let things = facts.items.count
        if things > 0 {
            let blocked = its.blockedTeams.values.reduce(.zero, +)
            figures.append(RetroFigure(metric: .blockedTeamDays, value: DayNumbers.days(blocked), n: its.blocked.count))
            if let ratio = its.blockedRatio {
                figures.append(RetroFigure(metric: .blockedRatio, value: percent(ratio), n: its.blocked.count))
            }
            if let lost = its.lostPersonDays {
                figures.append(RetroFigure(metric: .lostPersonDays, value: number(lost), n: things))
            }
            figures.append(RetroFigure(metric: .waitShares, value: shares(its.waits), n: its.waits.n))
        }
        if !its.blockedClusters.isEmpty {
            let clusters = its.blockedClusters.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
            let words = clusters.prefix(3).map { "\($0.key) \(DayNumbers.days($0.value))" }.joined(separator: ", ")
            figures.append(RetroFigure(metric: .blockedCluster, value: words, n: clusters.count))
        }
        if let perWeek = its.flow.perWeek(its.flow.raised), let out = its.flow.perWeek(its.flow.verified) {
            let words = "raised \(number(perWeek)), verified \(number(out)) a week; net \(signed(its.flow.net)) in all"
            figures.append(RetroFigure(metric: .flow, value: words, n: its.flow.raised + its.flow.verified))
        }
        figures += ratios(its)
        figures += its.costOfDelay.sorted { $0.key < $1.key }.map { _, cost in
            let assumed =
                "\(percent(facts.criticalIfStopped)) where stopped, \(percent(facts.criticalIfSlowing)) where slower"
            return RetroFigure(
                metric: .costOfDelay, value: "\(cost.words(in: .english)), assuming \(assumed)", n: things)
        }
        figures += its.silence.sorted { $0.key < $1.key }.map { _, silence in
            let before = "\(number(silence.perWeek)) a week in the eight weeks before"
            let words = "\(DayNumbers.days(silence.quiet)) without a report, \(before)"
            return RetroFigure(
                metric: .silence, value: words + (silence.isFlagged ? "; not by chance" : ""), n: silence.n)
        }
        return figures.sorted { $0.metric.rawValue < $1.metric.rawValue }
    }

    private static func ratios(_ its: Measures) -> [RetroFigure] {
        var figures: [RetroFigure] = []
        func add(_ metric: Metric, _ ratio: Ratio, _ words: String = "") {
            guard let share = ratio.share else { return }
            let value = "\(ratio.count) of \(ratio.n) (\(percent(share)))\(words)"
            figures.append(RetroFigure(metric: metric, value: value, n: ratio.n))
        }
        add(.recurrence, its.recurrence)
        let own = its.escalations.couldDoIt
        add(
            .escalations, its.escalations.inTime,
            " in time; \(own.count) of \(own.n) the team ended itself; \(its.escalations.pending) not due yet")
        add(.loopClosure, its.loopClosure)
        return figures
    }

    private static func of(_ metric: Metric, _ lengths: Lengths) -> RetroFigure {
        let least = lengths.isAtLeast ? "at least " : ""
        let open = lengths.isAtLeast ? "; \(lengths.stillOpen) not ended" : ""
        let value: String
        if let half = lengths.percentile(50), let most = lengths.percentile(85) {
            value = "\(least)\(DayNumbers.days(half)) for half, \(least)\(DayNumbers.days(most)) for 85 %\(open)"
        } else {
            // Too few for a percentile: all of them.
            let listed =
                lengths.ended.map(DayNumbers.number) + lengths.running.map { "at least " + DayNumbers.number($0) }
            value = listed.joined(separator: ", ") + (listed == ["1"] ? " day" : " days")
        }
        return RetroFigure(metric: metric, value: value, n: lengths.n)
    }

    /// All parties and nobody, the largest first; rounded so that they make a hundred.
    private static func shares(_ waits: WaitShares) -> String {
        let parties: [Party?] = [nil] + Party.allCases.map(Optional.some)
        let found = parties.compactMap { party in waits.share(of: party).map { (party: party, percent: $0 * 100) } }
            .filter { $0.percent > 0 }.sorted { $0.percent > $1.percent }
        let left = 100 - found.reduce(0) { $0 + Int($1.percent) }
        let byRest = found.indices.sorted { a, b in
            let (first, second) = (found[a].percent, found[b].percent)
            return (first - first.rounded(.down), b) > (second - second.rounded(.down), a)
        }
        let raised = Set(byRest.prefix(max(0, left)))
        return found.indices.map { (found[$0].party, Int(found[$0].percent) + (raised.contains($0) ? 1 : 0)) }
            .filter { $0.1 > 0 }.map { "\($0.0.words) \($0.1) %" }.joined(separator: ", ")
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let whole = tenths / 10
        return tenths % 10 == 0 ? "\(whole)" : "\(whole).\(abs(tenths % 10))"
    }

    private static func signed(_ count: Int) -> String { count > 0 ? "+\(count)" : "\(count)" }
}
