import Impediments
import Letters

/// Part 5 of the digest, and parts 8 and 9: what is in the way, what is counted, and silence.
extension DigestWords {
    // MARK: 5: the constraint

    var constraint: Prose? {
        func title(_ subreason: Subreason) -> Argument { .text(language.topic(subreason).title) }
        switch (facts.constraint, facts.constraintBefore) {
        case (nil, nil): return nil
        case (nil, let before?): return language.say(.digestConstraintGone, ["before": title(before), "every": every])
        case (let now?, nil): return language.say(.digestConstraint, ["title": title(now)])
        case (let now?, let before?) where now == before:
            return language.say(.digestConstraintSame, ["title": title(now), "every": every])
        case (let now?, let before?):
            return language.say(
                .digestConstraintMoved, ["title": title(now), "before": title(before), "every": every])
        }
    }

    // MARK: 8 to 10: counts, holds, silence

    var counts: Prose? {
        let parts = Category.allCases.compactMap { category in
            facts.counts[category].map { "\(category.words(in: language)) \($0)" }
        }
        return parts.isEmpty ? nil : language.say(.digestCounts, ["list": .text(parts.joined(separator: ", "))])
    }

    func review(_ naming: Naming) -> Prose? {
        guard !facts.forReview.isEmpty else { return nil }
        return language.say(.digestReview, ["ids": .text(named(facts.forReview, naming))])
    }

    /// It is over as to its waiting, and costs what it did (P14).
    var livedWith: Prose? {
        let lived = facts.livedWith
        guard lived.count > 0 else { return nil }
        let phrase: Phrase =
            switch lived.teams.count {
            case 0: .digestLivedWith
            case 1: .digestLivedWithTeam
            default: .digestLivedWithTeams
            }
        return language.say(
            phrase,
            [
                "n": .count(lived.count), "team": .text(lived.teams.first?.clipped(to: 4) ?? ""),
                "teams": .count(lived.teams.count), "days": .text(time.days(lived.stopped)),
            ])
    }

    /// A hold is always counted (P7).
    var keptBack: Prose? {
        func said(_ running: Phrase, over: Phrase, _ items: [DigestFacts.Until]) -> Prose? {
            items.map(\.until).max().map { last in
                language.say(
                    last <= facts.now ? over : running,
                    [
                        "n": .count(items.count), "day": .text(time.dayOf(last)), "on": .text(time.onDayOf(last)),
                    ])
            }
        }
        return [
            said(.digestHeld, over: .digestHeldOver, facts.held), said(.digestKept, over: .digestKeptOver, facts.kept),
        ].compactMap { $0 }.onOneLine
    }

    var silence: Prose? {
        guard let first = facts.silences.min(by: { $0.since < $1.since }) else { return nil }
        // With something open it is not that nothing is in the way.
        let words = language.say(
            first.hasOpen ? .digestSilenceOpen : .digestSilence,
            [
                "team": .text(first.team.clipped(to: 4)),
                "days": .count(time.dayCount(from: first.since, to: facts.now)),
            ])
        let others = facts.silences.count - 1
        return others > 0 ? "\(words) \(language.say(.digestSilenceMore, ["n": .count(others)]))" : words
    }
}

extension [Prose] {
    /// One after the other; `nil` where there are none.
    var onOneLine: Prose? { first.map { dropFirst().reduce($0) { "\($0) \($1)" } } }
}
