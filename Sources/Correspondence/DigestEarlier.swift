import Impediments
import Letters

/// Parts 3 and 4 of the digest.
extension DigestWords {
    // MARK: 3 and 4: what became of earlier asks, and what it gave back

    /// A missed promise is always told or named, and one thing that was moved told (P12); of all that three, and how
    /// many more there are of what stands here in no other words.
    func earlier(all: Bool, _ naming: Naming) -> [Prose?] {
        let told = rest.told(all: all)
        let untold = rest.untold(all: all)
        let others = untold.count { !$0.news.isMissed && !$0.news.isSilent }
        let more = others > 0 ? language.say(.digestEarlierMore, ["n": .count(others)]) : nil
        var lines: [Prose?] = told.map { earlier in
            all || naming.titled
                ? self.earlier(earlier) : language.say(.digestMovedOnes, ["ids": "\(earlier.brief.id)"])
        }
        let missed = untold.filter(\.news.isMissed).map(\.brief)
        let missedOnes: Prose? =
            missed.isEmpty ? nil : language.say(.digestMissedOnes, ["ids": .text(named(missed, naming))])
        // Missed promises stand first, told or named.
        lines.insert(missedOnes, at: told.count { $0.news.isMissed })
        return lines + [more]
    }

    private func earlier(_ earlier: DigestFacts.EarlierAsk) -> Prose {
        language.say(
            .digestEarlier,
            [
                "id": "\(earlier.brief.id)", "title": .text(earlier.brief.title(in: language)),
                "news": .text(news(earlier)),
            ])
    }

    private func news(_ earlier: DigestFacts.EarlierAsk) -> String {
        func say(_ phrase: Phrase, _ arguments: Arguments = [:]) -> String { language.words(phrase, arguments) }
        func on(_ at: Instant) -> Arguments { ["on": .text(time.onDayOf(at))] }
        switch earlier.news {
        case .promised(let day): return say(.newsPromised, ["day": .text(time.day(day))])
        case .overdue(let day):
            // Only whoever promised it is asked whether it is theirs still.
            return missed(earlier.brief, day) ?? say(.newsOverdue, ["day": .text(time.day(day))])
        case .decided(let at):
            guard let chosen = earlier.brief.chosen(in: language) else { return say(.newsDecided, on(at)) }
            return say(.newsDecidedSo, on(at) + ["option": .text(chosen)])
        case .declined(let at): return say(.newsDeclined, on(at))
        case .delegated(let person, nil):
            let name = directory.people[person]?.name
            return name.map { say(.newsDelegated, ["name": .text($0)]) } ?? say(.newsDelegatedToSomebody)
        case .delegated(let person, let since?):
            let asked: Arguments = ["since": .text(time.since(since))]
            let name = directory.people[person]?.name
            return name.map { say(.newsDelegatedSilent, asked + ["name": .text($0)]) }
                ?? say(.newsDelegatedToSomebodySilent, asked)
        case .postponed(let day): return say(.newsPostponed, ["day": .text(time.day(day))])
        case .done(let at, let returned):
            guard let returned else { return say(.newsDone, on(at)) }
            let back: Arguments = [
                "team": .text(earlier.brief.team.clipped(to: 4)), "days": .text(time.days(returned)),
            ]
            return say(.newsDoneReturned, on(at) + back)
        case .takenBack(let at): return say(.newsTakenBack, on(at))
        case .merged(let other): return say(.newsMerged, ["other": "\(other)"])
        case .accepted(let at): return say(.newsAccepted, ["since": .text(time.since(at))])
        case .relabelled(let at):
            let severity: Arguments = ["severity": .text(earlier.brief.severity.sentence(in: language))]
            return say(.newsRelabelled, on(at) + severity)
        case .asksMore: return say(.newsAsksMore)
        }
    }

    /// Where one line does not say it already.
    var unblocked: Prose? {
        // What went by itself is credited to nobody.
        let moved = facts.earlier.count { $0.news.gaveTimeBack }
        guard moved > 1, facts.returned > .zero else { return nil }
        return language.say(.digestUnblocked, ["n": .count(moved), "days": .text(time.days(facts.returned))])
    }
}
