package import Impediments
package import Letters

extension Correspondent {
    /// The retrospective pack of one team, for its own table: text, Markdown and HTML are made of it.
    package func retro(_ facts: RetroFacts, at now: Instant) -> Letter.Content {
        let product = directory.products[facts.product] ?? Product(id: facts.product, title: facts.productTitle)
        let time = TimeWords(calendar: directory.calendar(ofTeamOf: product), now: now)
        let words = RetroWords(facts, time)
        return .init(subject: words.title, paragraphs: words.pack)
    }

    /// The pack as the answer to a command.
    package func retro(_ facts: RetroFacts, at place: Place, _ now: Instant) -> Letter {
        note("retro", rule: "an answer: a command", retro(facts, at: now).paragraphs, in: .english, at: place, now)
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

    var title: String {
        "\(facts.productTitle), \(facts.team) team: \(time.dayOf(facts.window.from)) to \(time.dayOf(lastDay))"
    }

    /// The window ends before its end.
    private var lastDay: Instant { max(facts.window.from, facts.window.to - .seconds(1)) }

    var pack: [Prose] {
        [Prose(verbatim: title, kind: .heading), summary] + stood + recurring + figures + vitals
            + ["For the team's own table. No names, nobody's words, no comparison with other teams."]
    }

    private var summary: Prose {
        let count = facts.items.count
        guard count > 0 else { return "Nothing was reported to be in the way. Either nothing was, or it was not said." }
        let blocked = facts.measures.blockedTeams.values.reduce(.zero, +)
        let open = facts.items.count { $0.outcome == .open }
        let head = count == 1 ? "1 thing stood in the way" : "\(count) things stood in the way"
        return """
            \(strong: "\(head); \(open) of them still \(open == 1 ? "does" : "do").") The team stood still for \
            \(DayNumbers.days(blocked)) of \(DayNumbers.days(facts.window.length)).
            """
    }

    // MARK: What stood in the way, and what moved it

    private var stood: [Prose] {
        guard !facts.items.isEmpty else { return [] }
        let shown = facts.items.prefix(Self.listed)
        let rest = facts.items.count - shown.count
        return [("What stood in the way" as Prose).heading()] + shown.map { item($0).item() }
            + (rest > 0 ? [("And \(rest) more." as Prose).item()] : [])
    }

    private static let listed = 25

    private func item(_ item: RetroFacts.Item) -> Prose {
        var parts = ["open \(DayNumbers.days(item.open))"]
        if item.stopped > .zero { parts.append("work stopped \(DayNumbers.days(item.stopped))") }
        if item.timesSaid > 1 { parts.append("said \(time.times(item.timesSaid))") }
        if item.timesTried > 0 { parts.append("tried \(time.times(item.timesTried))") }
        parts.append("waited longest on \(item.waitedLongestOn.words)")
        if item.timesReopened > 0 { parts.append("came back \(time.times(item.timesReopened))") }
        return """
            \(strong: item.id.description) \(item.labels.title), since \(time.dayOf(item.since)): \
            \(parts.joined(separator: ", ")). \(ending(item))
            """
    }

    private func ending(_ item: RetroFacts.Item) -> String {
        guard let end = item.endedAt else { return "It is still there." }
        let day = time.dayOf(end)
        return switch item.outcome {
        case .open: "It is still there."
        case .over: "Said to be over on \(day)\(moved(item))."
        case .verified: "Over on \(day)\(moved(item))."
        case .declined: "Declined on \(day), and lived with."
        case .accepted: "Lived with since \(day)."
        case .withdrawn: "Taken back on \(day)."
        }
    }

    /// The last move, as far as the events tell it.
    private func moved(_ item: RetroFacts.Item) -> String { "; the last move was with \(item.movedBy.words)" }

    private var recurring: [Prose] {
        guard !facts.recurring.isEmpty else { return [] }
        return [("What came more than once" as Prose).heading()]
            + facts.recurring.map { kind in
                let labels = Labels(
                    category: kind.subreason.category, subreason: kind.subreason, severity: .stopped, confidence: 1)
                let stopped = kind.stopped > .zero ? ", work stopped \(DayNumbers.days(kind.stopped)) in all" : ""
                return ("\(labels.title): \(Catalogue.english.times(kind.count))\(stopped)" as Prose).item()
            }
    }

    // MARK: Figures

    private var figures: [Prose] {
        [("Figures" as Prose).heading()]
            + RetroFigure.all(facts).map { figure in
                """
                \(strong: "\(figure.metric.rawValue) \(figure.metric.title):") \(figure.value) (n \(figure.n)). \
                \(figure.metric.definition.capitalizedFirst); \(figure.metric.caveat).
                """
            }.map { (line: Prose) in line.item() }
    }

    private var vitals: [Prose] {
        func ago(_ moment: Instant) -> String { "\(time.days(from: moment, to: facts.window.to)) before the end" }
        let shown: Prose =
            facts.shown.map { "Working software last shown to a user \(ago($0))." }
            ?? "Not known: when working software was shown to a user."
        let talked: Prose =
            facts.talked.map { "Last talk with a user \(ago($0))." } ?? "Not known: the last talk with a user."
        return [
            ("Signs of life" as Prose).heading(), shown.item(), talked.item(),
            ("Talks with users noted: \(facts.talks); cancelled: \(facts.cancelledTalks)" as Prose).item(),
        ]
    }
}

extension Party? {
    /// As a part of a sentence.
    var words: String {
        switch self {
        case nil: "nobody"
        case .team: "the team"
        case .lead: "the lead"
        case .productOwner: "the product owner"
        case .ideaOwner: "the idea owner"
        case .funder: "the funder"
        case .deputy: "the funder's stand-in"
        case .otherTeam: "another team"
        case .vendor: "a supplier"
        }
    }
}
