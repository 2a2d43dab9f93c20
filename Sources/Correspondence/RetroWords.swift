package import Impediments
package import Letters

extension Correspondent {
    /// The retrospective pack of one team, for its own table, in its language: text, Markdown and HTML are made of it.
    package func retro(_ facts: RetroFacts, at now: Instant) -> Letter.Content {
        let team = product(of: facts).teams.first { $0.id == facts.team }
        return pack(facts, at: now, in: .of(team?.language))
    }

    /// The pack as the answer to a command, in the language of the place.
    package func retro(_ facts: RetroFacts, at place: Place, _ now: Instant) -> Letter {
        let language = language(at: place)
        let paragraphs = pack(facts, at: now, in: language).paragraphs
        return note("retro", rule: "an answer: a command", paragraphs, in: language, at: place, now)
    }

    private func pack(_ facts: RetroFacts, at now: Instant, in language: Catalogue) -> Letter.Content {
        let calendar = directory.calendar(ofTeamOf: product(of: facts))
        let words = RetroWords(facts, TimeWords(calendar: calendar, now: now, language: language))
        return .init(subject: words.title, paragraphs: words.pack, language: language.names.tag)
    }

    private func product(of facts: RetroFacts) -> Product {
        directory.products[facts.product] ?? Product(id: facts.product, title: facts.productTitle)
    }
}

/// What a team's retrospective pack says (DOMAIN 8): conditions, lengths and dates; each figure with what it means.
struct RetroWords {
    let facts: RetroFacts
    let time: TimeWords

    init(_ facts: RetroFacts, _ time: TimeWords) {
        self.facts = facts
        self.time = time
    }

    private var language: Catalogue { time.language }

    private func say(_ phrase: Phrase, _ arguments: Arguments = [:]) -> Prose { language.say(phrase, arguments) }

    private func words(_ phrase: Phrase, _ arguments: Arguments = [:]) -> String { language.words(phrase, arguments) }

    private func days(_ length: Duration) -> Argument { .text(language.days(length)) }

    var title: String {
        words(
            .retroTitle,
            [
                "product": .text(facts.productTitle), "team": .text(facts.team),
                "from": .text(time.dayOf(facts.window.from)), "to": .text(time.dayOf(lastDay)),
            ])
    }

    /// The window ends before its end.
    private var lastDay: Instant { max(facts.window.from, facts.window.to - .seconds(1)) }

    var pack: [Prose] {
        [Prose(verbatim: title, kind: .heading), summary] + stood + recurring + figures + vitals + [say(.retroFoot)]
    }

    private var summary: Prose {
        guard !facts.items.isEmpty else { return say(.retroNothing) }
        return say(
            .retroSummary,
            [
                "n": .count(facts.items.count), "open": .count(facts.items.count { $0.outcome == .open }),
                "blocked": days(facts.measures.blockedTeams.values.reduce(.zero, +)),
                "length": days(facts.window.length),
            ])
    }

    // MARK: What stood in the way, and what moved it

    private var stood: [Prose] {
        guard !facts.items.isEmpty else { return [] }
        let shown = facts.items.prefix(Self.listed)
        let rest = facts.items.count - shown.count
        return [say(.retroStood).heading()] + shown.map { item($0).item() }
            + (rest > 0 ? [say(.listMore, ["n": .count(rest)]).item()] : [])
    }

    private static let listed = 25

    private func item(_ item: RetroFacts.Item) -> Prose {
        func times(_ count: Int) -> Arguments { ["times": .text(time.times(count))] }
        var parts = [words(.retroOpen, ["days": days(item.open)])]
        if item.stopped > .zero { parts.append(words(.retroStopped, ["days": days(item.stopped)])) }
        if item.timesSaid > 1 { parts.append(words(.retroSaid, times(item.timesSaid))) }
        if item.timesTried > 0 { parts.append(words(.retroTried, times(item.timesTried))) }
        parts.append(words(.retroWaited, ["party": item.waitedLongestOn.argument]))
        if item.timesReopened > 0 { parts.append(words(.retroReopened, times(item.timesReopened))) }
        return say(
            .retroItem,
            [
                "id": "\(item.id)", "title": .text(item.labels.title(in: language)),
                "day": .text(time.dayOf(item.since)), "parts": .text(parts.joined(separator: ", ")),
                "ending": .text(ending(item)),
            ])
    }

    private func ending(_ item: RetroFacts.Item) -> String {
        guard let end = item.endedAt else { return words(.retroStillThere) }
        let on: Arguments = ["on": .text(time.onDayOf(end))]
        switch item.outcome {
        case .open: return words(.retroStillThere)
        case .over, .verified:
            // Who had the last move, as far as the events tell it.
            let isVerified: Argument = item.outcome == .verified ? "yes" : "no"
            return words(.retroOver, on + ["verified": isVerified, "party": item.movedBy.argument])
        case .declined: return words(.retroDeclined, on)
        case .accepted: return words(.retroAccepted, ["day": .text(time.dayOf(end))])
        case .withdrawn: return words(.retroWithdrawn, on)
        }
    }

    private var recurring: [Prose] {
        guard !facts.recurring.isEmpty else { return [] }
        return [say(.retroRecurring).heading()]
            + facts.recurring.map { kind in
                say(
                    .retroKind,
                    [
                        "title": .text(language.topic(kind.subreason).title), "times": .text(time.times(kind.count)),
                        "stopped": kind.stopped > .zero ? "yes" : "no", "days": days(kind.stopped),
                    ]
                ).item()
            }
    }

    // MARK: Figures

    private var figures: [Prose] {
        [say(.retroFigures).heading()]
            + RetroFigures(facts, in: language).all.map { figure in
                say(
                    .retroFigure,
                    [
                        "number": .count(figure.metric.rawValue), "title": .text(figure.title),
                        "value": .text(figure.value), "n": .count(figure.n),
                        "definition": .text(figure.definition.capitalizedFirst), "caveat": .text(figure.caveat),
                    ]
                ).item()
            }
    }

    private var vitals: [Prose] {
        func ago(_ moment: Instant) -> Arguments {
            let days = time.dayCount(from: moment, to: facts.window.to)
            return ["ago": .text(words(.retroBefore, ["n": .count(days)]))]
        }
        let shown = facts.shown.map { say(.vitalsShown, ago($0)) } ?? say(.vitalsNotShown)
        let talked = facts.talked.map { say(.vitalsTalked, ago($0)) } ?? say(.vitalsNotTalked)
        let talks = say(.retroTalks, ["talks": .count(facts.talks), "cancelled": .count(facts.cancelledTalks)])
        return [say(.streamLife).heading()] + [shown, talked, talks].map { $0.item() }
    }
}

extension Party? {
    /// For a choice of words, which differ with the sentence: none of the parties is nobody.
    var argument: Argument { .text(self?.rawValue ?? "nobody") }
}
