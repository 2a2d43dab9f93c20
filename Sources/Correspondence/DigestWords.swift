package import Impediments
package import Letters

extension Correspondent {
    /// The weekly digest of one funder, or its heartbeat where nothing is needed; by mail, or else by chat.
    ///
    /// - Parameter period: the name of the period, unique for each person (`2026-03-09`).
    package func digest(_ facts: DigestFacts, period: String) -> Letter {
        let time = TimeWords(calendar: directory.calendar(ofFunder: facts.person), now: facts.now)
        let page = links(LinkRequest(person: facts.person, page: .digest(period: period), at: facts.now))
        let words = DigestWords(
            facts, time, directory, page: page.map { "\(link: "This digest as a page", to: $0)" },
            streams: facts.isHeartbeat ? nil : streamLinks(for: facts.person, at: facts.now))
        let asks = facts.asks.prefix(facts.shown).map { brief in
            Letter.Action(
                Answer(.seen), label: "\(brief.id): \(brief.title)",
                url: links(LinkRequest(person: facts.person, page: .ask(brief.id), at: facts.now)))
        }
        return Letter(
            workspace: directory.workspace, key: "digest/\(facts.person)/\(period)", to: .person(id: facts.person),
            addresses: addresses(of: facts.person, .digest), purpose: facts.isHeartbeat ? .heartbeat : .digest,
            rule: Rule(.digest).description,
            content: .init(
                subject: words.subject, paragraphs: facts.isHeartbeat ? words.heartbeat : words.digest,
                actions: asks.filter { $0.url != nil },
                language: directory.people[facts.person]?.language ?? "en"),
            mailThread: "digest/\(facts.person)", writtenAt: facts.now)
    }
}

/// What a digest says (DOMAIN 7): at most 300 words; where it would be longer, the least of it goes first.
struct DigestWords {
    static let limit = 300

    let facts: DigestFacts
    let time: TimeWords
    let directory: Directory
    /// Where it can be read as a page; counted among its words.
    let page: Prose?
    /// Where it is told how far the products have come.
    let streams: Prose?

    init(
        _ facts: DigestFacts, _ time: TimeWords, _ directory: Directory, page: Prose? = nil, streams: Prose? = nil
    ) {
        self.facts = facts
        self.time = time
        self.directory = directory
        self.page = page
        self.streams = streams
    }

    var subject: String {
        facts.isHeartbeat ? "\(products): nothing needs you this week" : "\(products), week to \(time.dayOf(facts.to))"
    }

    private var products: String {
        let titles = facts.productTitles.map { $0.clipped(to: 6) }
        guard titles.count > 3 else { return titles.joined(separator: ", ") }
        return titles.prefix(3).joined(separator: ", ") + " and \(titles.count - 3) more"
    }

    // MARK: One or two lines

    /// Never "all green": what is not known is said to be unknown (P8).
    var heartbeat: [Prose] {
        let open =
            switch facts.open {
            case 0: "Nothing that is still open was reported."
            case 1: "1 impediment is in the team's hands."
            default: "\(facts.open) impediments are in the team's hands."
            }
        let first: Prose = "\(products): nothing needs you this week. \(open) \(vitals(facts.vitals.first))"
        let second = [late, keptBack, silence].compactMap { $0 }
        guard var line = second.first else { return [first] }
        for more in second.dropFirst() { line = "\(line) \(more)" }
        return [first, line]
    }

    // MARK: The whole

    /// The parts in reading order, each with how soon it may be left out: 0 never.
    var digest: [Prose] {
        var parts: [(prose: Prose?, rank: Int)] = [
            (Prose(verbatim: subject, kind: .heading), 0), (late, 0), (bottomLine, 0),
        ]
        parts += facts.asks.prefix(facts.shown).enumerated().map { (ask($1, number: $0 + 1), 0) }
        parts += [(more, 0), (facts.asks.isEmpty ? nil : "Unanswered, it stands here again next week.", 3)]
        parts += facts.earlier.prefix(3).map { (earlier($0), 3) }
        parts.append((facts.earlier.count > 3 ? "Earlier asks in all: \(facts.earlier.count)." : nil, 3))
        parts += [(constraint, 5), (numbers, 2)]
        parts += facts.vitals.prefix(3).map { (vitals($0), 4) }
        parts += [(counts, 6), (review, 1), (keptBack, 0), (silence, 1), (colophon, 1), (page, 0), (streams, 4)]

        var kept = parts.compactMap { part in part.prose.map { ($0, part.rank) } }
        while kept.map(\.0).wordCount > Self.limit,
            let least = kept.indices.filter({ kept[$0].1 > 0 }).max(by: { (kept[$0].1, $0) < (kept[$1].1, $1) })
        {
            kept.remove(at: least)
        }
        return kept.map(\.0)
    }

    private var late: Prose? {
        facts.isLate ? "This one is late: it was due \(time.on(facts.to))." : nil
    }

    private var bottomLine: Prose {
        guard let oldest = facts.asks.map(\.since).min() else {
            return "\(strong: "Nothing new that only you can move.") News of your earlier asks follows."
        }
        let age = time.days(from: oldest, to: facts.now)
        return facts.asks.count == 1
            ? "\(strong: "1 thing only you can move.") It has waited \(age). Nothing else needs you."
            : "\(strong: "\(facts.asks.count) things only you can move.") The oldest has waited \(age). Nothing else needs you."
    }

    private func ask(_ brief: Brief, number: Int) -> Prose {
        let words = FunderWords(brief, time)
        let tried = brief.timesTried > 0 ? ", tried \(times(brief.timesTried))" : ""
        let said = "said \(times(brief.timesSaid))\(tried)"
        let asked = brief.wording?.text?.clipped(to: 20) ?? brief.subreason.topic.asked
        let suggested = brief.suggested.map { "\($0 + 1)" } ?? "1"
        return """
            \(number). \(brief.id), \(brief.title), \(brief.team.clipped(to: 4)) team \
            (\(time.days(from: brief.since, to: facts.now)), \(said)): \(words.stops)\(others(brief))\(unanswered(brief)) Asked: \(asked), by \
            \(words.neededBy). \(words.options(5)). Answer \(code: "\(brief.id.number): \(suggested)")
            """
    }

    private func others(_ brief: Brief) -> String {
        brief.consequences > 0 ? " \(carried(brief.consequences))" : ""
    }

    /// A silence is said plainly, as a length (DOMAIN 6.9).
    private func unanswered(_ brief: Brief) -> String {
        guard let sent = brief.sentAt, sent < facts.from else { return "" }
        return " You were asked \(time.days(from: sent, to: facts.now)) ago; no answer yet."
    }

    private var more: Prose? {
        let rest = facts.asks.count - facts.shown
        return rest > 0 ? "And \(rest) more." : nil
    }

    private func earlier(_ earlier: DigestFacts.EarlierAsk) -> Prose {
        let head = "Your earlier ask \(earlier.brief.id), \(earlier.brief.title):"
        switch earlier.news {
        case .promised(let day): return "\(head) promised for \(time.day(day))."
        case .overdue(let day): return "\(head) promised for \(time.day(day)), not there yet. Still yours?"
        case .decided(let at): return "\(head) decided on \(time.dayOf(at))."
        case .declined(let at): return "\(head) declined on \(time.dayOf(at)); its cost keeps counting."
        case .delegated(let person): return "\(head) with \(directory.people[person]?.name ?? "the person you named")."
        case .postponed(let day): return "\(head) put off until \(time.day(day))."
        case .done(let at, let returned):
            let days = returned.map { Self.days($0) }
            let back = days.map { " That gave the \(earlier.brief.team) team \($0) back so far." } ?? ""
            return "\(head) done on \(time.dayOf(at)).\(back)"
        }
    }

    private var constraint: Prose? {
        guard let now = facts.constraint else { return nil }
        guard let before = facts.constraintBefore else { return "In the way now: \(now.topic.title)." }
        return before == now
            ? "In the way now: \(now.topic.title), as last week."
            : "In the way now: \(now.topic.title); last week: \(before.topic.title)."
    }

    /// Four numbers, each with its meaning and n (P10).
    private var numbers: Prose {
        let figures = facts.figures
        var parts: [String] = []
        let ages = figures.blockerAges
        if let p85 = figures.blockerAgeP85 {
            parts.append("Open blockers \(ages.count), 85 % younger than \(Self.days(p85))")
        } else {
            let listed = ages.isEmpty ? "" : ", aged " + ages.map { Self.number($0) }.joined(separator: ", ") + " days"
            parts.append("Open blockers \(ages.count)\(listed)")
        }
        if let share = figures.shareWaitingOnFunder {
            parts.append("waiting on you \(Int((share * 100).rounded())) % of open time")
        }
        if let latency = figures.decisionLatency {
            let least = latency.stillOpen > 0 ? "at least " : ""
            let open = latency.stillOpen > 0 ? ", \(latency.stillOpen) still open" : ""
            parts.append("your decisions take \(least)\(Self.days(latency.median)) (median of \(latency.n)\(open))")
        }
        parts.append("days on which teams stood still: \(Self.number(figures.blockedTeamTime))")
        return Prose(verbatim: parts.joined(separator: " · ") + ". Elapsed days.")
    }

    private func vitals(_ vitals: DigestFacts.Vitals?) -> Prose {
        guard let vitals else { return "Not known: when working software was last shown, or users last spoken to." }
        func ago(_ moment: Instant) -> String { "\(time.days(from: moment, to: facts.now)) ago" }
        let several = facts.vitals.count > 1 ? "\(vitals.product.clipped(to: 6)): " : ""
        let shown = vitals.shown.map { "Working software last shown to a user \(ago($0))." }
        let talked = vitals.talked.map { "Last talk with a user \(ago($0))." }
        return """
            \(several)\(shown ?? "Not known: when working software was last shown to a user.") \
            \(talked ?? "Not known: the last talk with a user.")
            """
    }

    private var counts: Prose? {
        let parts = Category.allCases.compactMap { category in
            facts.counts[category].map { "\(category.words) \($0)" }
        }
        return parts.isEmpty ? nil : Prose(verbatim: "Open: " + parts.joined(separator: ", ") + ".")
    }

    private var review: Prose? {
        guard !facts.forReview.isEmpty else { return nil }
        let ids = facts.forReview.prefix(5).map(\.description).joined(separator: ", ")
        return "Lived with, and due to be looked at again: \(ids)."
    }

    /// A hold is always counted (P7).
    private var keptBack: Prose? {
        func said(_ what: String, _ items: [DigestFacts.Until]) -> String? {
            items.map(\.until).max().map { "\(what): \(items.count), until \(time.dayOf($0))." }
        }
        let parts = [said("Held back by the lead", facts.held), said("Kept by the team", facts.kept)].compactMap { $0 }
        return parts.isEmpty ? nil : Prose(verbatim: parts.joined(separator: " "))
    }

    private var silence: Prose? {
        guard let first = facts.silences.min(by: { $0.since < $1.since }) else { return nil }
        let others = facts.silences.count > 1 ? " So have \(facts.silences.count - 1) more." : ""
        return """
            The \(first.team.clipped(to: 4)) team has reported nothing for \
            \(time.days(from: first.since, to: facts.now)). Either nothing is in the way, or it is not being said.\(others)
            """
    }

    private var colophon: Prose {
        """
        Not in here: names, and what people wrote. It comes weekly, to you alone; the lead can have the day changed.
        """
    }

    // MARK: Numbers

    private static func number(_ duration: Duration) -> String {
        let tenths = Int((duration / .seconds(8640)).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private static func days(_ duration: Duration) -> String {
        let number = number(duration)
        return number == "1" ? "1 day" : "\(number) days"
    }
}
