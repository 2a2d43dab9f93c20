package import Impediments

/// One figure of a retrospective pack in words, with its meaning and its n.
package struct RetroFigure: Sendable, Equatable {
    package let metric: Metric
    package let title: String
    package let definition: String
    package let caveat: String
    package let value: String
    package let n: Int

    /// As programs have them.
    package static func all(_ facts: RetroFacts) -> [RetroFigure] { RetroFigures(facts, in: .english).all }
}

/// The figures of a retrospective pack in one language; those of which nothing is known are left out.
struct RetroFigures {
    private let facts: RetroFacts
    private let language: Catalogue

    init(_ facts: RetroFacts, in language: Catalogue) {
        self.facts = facts
        self.language = language
    }

    private var its: Measures { facts.measures }

    var all: [RetroFigure] {
        [lengths, standstills, flow, ratios, costs, silences].joined()
            .sorted { $0.metric.rawValue < $1.metric.rawValue }
    }

    private func figure(_ metric: Metric, _ value: String, n: Int) -> RetroFigure {
        let phrases = metric.phrases
        return RetroFigure(
            metric: metric, title: language.words(phrases.title), definition: language.words(phrases.definition),
            caveat: language.words(phrases.caveat), value: value, n: n)
    }

    // MARK: Lengths

    private var lengths: [RetroFigure] {
        let lengths: [(Metric, Lengths)] = [
            (.age, its.age), (.firstResponse, its.firstResponse), (.timeToOwner, its.timeToOwner),
            (.resolution, its.resolution), (.funderResponse, its.funderResponse),
            (.decisionLatency, its.decisionLatency), (.newsLatency, its.newsLatency), (.accessLead, its.access.lead),
        ]
        return lengths.compactMap { metric, lengths in
            lengths.orNil.map { figure(metric, value(of: $0), n: $0.n) }
        }
    }

    private func value(of lengths: Lengths) -> String {
        if let half = lengths.percentile(50), let most = lengths.percentile(85) {
            return language.words(
                .retroPercentiles,
                [
                    "half": .text(language.days(half)), "most": .text(language.days(most)),
                    "least": lengths.isAtLeast ? "yes" : "no", "open": .count(lengths.stillOpen),
                ])
        }
        // Too few for a percentile: all of them.
        func number(_ length: Duration) -> String { language.names.figures(length.daysToATenth) }
        let running = lengths.running.map { language.words(.retroLeast, ["amount": .text(number($0))]) }
        let listed = lengths.ended.map(number) + running
        let only = lengths.n == 1 ? lengths.longestFirst.first : nil
        return language.words(
            .retroListed,
            [
                "list": .text(listed.joined(separator: " · ")),
                "n": .number(only?.daysToATenth ?? Double(lengths.n)),
            ])
    }

    // MARK: Standing still, and waiting

    private var standstills: [RetroFigure] {
        var figures: [RetroFigure] = []
        let things = facts.items.count
        if things > 0 {
            let blocked = its.blockedTeams.values.reduce(.zero, +)
            figures.append(figure(.blockedTeamDays, language.days(blocked), n: its.blocked.count))
            if let ratio = its.blockedRatio {
                figures.append(figure(.blockedRatio, "\(percent(ratio)) %", n: its.blocked.count))
            }
            if let lost = its.lostPersonDays {
                figures.append(figure(.lostPersonDays, language.names.figures(lost), n: things))
            }
            figures.append(figure(.waitShares, shares(its.waits), n: its.waits.n))
        }
        if !its.blockedClusters.isEmpty {
            let clusters = its.blockedClusters.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
            let words = clusters.prefix(3).map { "\($0.key) \(language.days($0.value))" }.joined(separator: ", ")
            figures.append(figure(.blockedCluster, words, n: clusters.count))
        }
        return figures
    }

    /// All parties and nobody, the largest first; rounded so that they make a hundred.
    private func shares(_ waits: WaitShares) -> String {
        let parties: [Party?] = [nil] + Party.allCases.map(Optional.some)
        let found = parties.compactMap { party in waits.share(of: party).map { (party: party, percent: $0 * 100) } }
            .filter { $0.percent > 0 }.sorted { $0.percent > $1.percent }
        let left = 100 - found.reduce(0) { $0 + Int($1.percent) }
        let byRest = found.indices.sorted { a, b in
            let (first, second) = (found[a].percent, found[b].percent)
            return (first - first.rounded(.down), b) > (second - second.rounded(.down), a)
        }
        let raised = Set(byRest.prefix(max(0, left)))
        let whole = found.indices.map { (found[$0].party, Int(found[$0].percent) + (raised.contains($0) ? 1 : 0)) }
        return whole.filter { $0.1 > 0 }
            .map { language.words(.retroShare, ["party": $0.0.argument, "percent": .count($0.1)]) }
            .joined(separator: ", ")
    }

    // MARK: Counts, costs and silence

    private var flow: [RetroFigure] {
        guard let perWeek = its.flow.perWeek(its.flow.raised), let out = its.flow.perWeek(its.flow.verified) else {
            return []
        }
        let net = language.names.figures(Double(its.flow.net))
        let words = language.words(
            .retroFlow,
            [
                "raised": .number(perWeek), "verified": .number(out),
                "net": .text(its.flow.net > 0 ? "+\(net)" : net),
            ])
        return [figure(.flow, words, n: its.flow.raised + its.flow.verified)]
    }

    private var ratios: [RetroFigure] {
        let (inTime, own) = (its.escalations.inTime, its.escalations.couldDoIt)
        let escalations = words(of: inTime).map { ratio in
            language.words(
                .retroEscalations,
                [
                    "ratio": .text(ratio), "own": .count(own.count), "asks": .count(own.n),
                    "pending": .count(its.escalations.pending),
                ])
        }
        let ratios: [(Metric, Ratio, String?)] = [
            (.recurrence, its.recurrence, words(of: its.recurrence)), (.escalations, inTime, escalations),
            (.loopClosure, its.loopClosure, words(of: its.loopClosure)),
        ]
        return ratios.compactMap { metric, ratio, words in words.map { figure(metric, $0, n: ratio.n) } }
    }

    private func words(of ratio: Ratio) -> String? {
        ratio.share.map { share in
            language.words(
                .retroRatio, ["count": .count(ratio.count), "n": .count(ratio.n), "percent": .count(percent(share))])
        }
    }

    private var costs: [RetroFigure] {
        its.costOfDelay.sorted { $0.key < $1.key }.map { _, cost in
            let words = language.words(
                .retroCost,
                [
                    "cost": .text(cost.words(in: language)), "stopped": .count(percent(facts.criticalIfStopped)),
                    "slowing": .count(percent(facts.criticalIfSlowing)),
                ])
            return figure(.costOfDelay, words, n: facts.items.count)
        }
    }

    private var silences: [RetroFigure] {
        its.silence.sorted { $0.key < $1.key }.map { _, silence in
            let words = language.words(
                .retroSilence,
                [
                    "days": .text(language.days(silence.quiet)), "rate": .number(silence.perWeek),
                    "flagged": silence.isFlagged ? "yes" : "no",
                ])
            return figure(.silence, words, n: silence.n)
        }
    }

    private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
