import Impediments
import Letters

/// Parts 6 and 7 of the digest: four numbers, each with its meaning, n and what it was before (P10), and the vitals.
extension DigestWords {
    /// A name and a value each: a table where the medium has tables.
    var figures: [Prose?] {
        let rows = [blockers, share, latency, blocked].compactMap { $0?.item() }
        return rows + [language.say(.figureNote)]
    }

    /// What is there to compare with: nothing where nothing was open before.
    private var hasBefore: Bool { facts.figuresBefore.shareWaitingOnFunder != nil }

    private func before(_ value: String?, isLeast: Bool = false) -> Argument {
        guard hasBefore, let value else { return "" }
        return .text(language.words(isLeast ? .figureBeforeLeast : .figureBefore, ["value": .text(value)]))
    }

    private var blockers: Prose? {
        let ages = facts.figures.blockerAges
        let before = before("\(facts.figuresBefore.blockerAges.count)")
        if ages.isEmpty { return language.say(.figureBlockersNone, ["before": before]) }
        if let p85 = facts.figures.blockerAgeP85 {
            return language.say(
                .figureBlockersP85, ["n": .count(ages.count), "days": .text(time.days(p85)), "before": before])
        }
        return language.say(
            .figureBlockersListed,
            [
                "n": .count(ages.count), "ages": .text(ages.map(number).joined(separator: " · ")), "before": before,
            ])
    }

    private var share: Prose? {
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }
        guard let now = facts.figures.shareWaitingOnFunder else { return nil }
        return language.say(
            .figureShare,
            [
                "share": .text(percent(now)), "n": .count(facts.figures.waits.n),
                "before": before(facts.figuresBefore.shareWaitingOnFunder.map { "\(percent($0)) %" }),
            ])
    }

    private var latency: Prose? {
        guard let now = facts.figures.decisionLatency else { return nil }
        return language.say(
            now.stillOpen > 0 ? .figureLatencyLeast : .figureLatency,
            [
                "days": .text(time.days(now.median)), "n": .count(now.n), "open": .count(now.stillOpen),
                "target": target,
                "before": before(
                    facts.figuresBefore.decisionLatency.map { number($0.median) },
                    isLeast: (facts.figuresBefore.decisionLatency?.stillOpen ?? 0) > 0),
            ])
    }

    /// What the funder agreed to, or what is usual where nothing was agreed (P11).
    private var target: Argument {
        let length = directory.agreement(with: facts.person).decides
        return .text(
            language.words(
                .figureTarget,
                [
                    "length": .text(language.length(length)),
                    "agreed": directory.hasAgreedTime(with: facts.person) ? "yes" : "no",
                ]))
    }

    private var blocked: Prose? {
        language.say(
            .figureBlocked,
            [
                "days": .text(number(facts.figures.blockedTeamTime)), "n": .count(facts.stoppedWithin),
                "before": before(number(facts.figuresBefore.blockedTeamTime)),
            ])
    }

    /// Elapsed days to a tenth.
    private func number(_ length: Duration) -> String { language.names.figures(length.daysToTell) }

    /// The product of which nothing is known, or what is known is oldest.
    var leastKnown: DigestFacts.Vitals? {
        func oldest(_ vitals: DigestFacts.Vitals) -> Instant {
            min(vitals.shown ?? Instant(milliseconds: 0), vitals.talked ?? Instant(milliseconds: 0))
        }
        return facts.vitals.min { oldest($0) < oldest($1) }
    }

    /// - Parameter isNamed: whether the product stands in front.
    func vitals(_ vitals: DigestFacts.Vitals?, isNamed: Bool) -> Prose {
        guard let vitals, vitals.shown != nil || vitals.talked != nil else {
            let unknown = language.say(.vitalsNeither)
            return isNamed ? named(vitals, unknown) : unknown
        }
        func said(_ moment: Instant?, _ known: Phrase, _ unknown: Phrase) -> Prose {
            moment.map { language.say(known, ["ago": .text(time.ago($0))]) } ?? language.say(unknown)
        }
        let shown = said(vitals.shown, .vitalsShown, .vitalsNotShown)
        let talked = said(vitals.talked, .vitalsTalked, .vitalsNotTalked)
        return isNamed ? named(vitals, "\(shown) \(talked)") : "\(shown) \(talked)"
    }

    private func named(_ vitals: DigestFacts.Vitals?, _ words: Prose) -> Prose {
        language.say(
            .vitalsOf, ["product": .text(vitals?.product.clipped(to: 6) ?? ""), "vitals": .prose(words)])
    }
}
