package import Impediments
package import Letters

extension Correspondent {
    /// The weekly digest of one funder, or its heartbeat where nothing is needed; by mail, or else by chat.
    ///
    /// - Parameter period: the name of the period, unique for each person (`2026-03-09`).
    package func digest(_ facts: DigestFacts, period: String) -> Letter {
        let language = language(of: facts.person)
        let time = TimeWords(
            calendar: directory.calendar(ofFunder: facts.person), now: facts.now, language: language)
        let page = links(LinkRequest(person: facts.person, page: .digest(period: period), at: facts.now))
        let words = DigestWords(
            facts, time, directory, page: page.map { "\(link: language.words(.digestPage), to: $0)" },
            streams: facts.isHeartbeat ? nil : streamLinks(for: facts.person, at: facts.now))
        let asks = facts.asks.prefix(facts.shown).map { brief in
            Letter.Action(
                Answer(.seen), label: "\(brief.id): \(brief.title(in: language))",
                url: links(LinkRequest(person: facts.person, page: .ask(brief.id), at: facts.now)))
        }
        return Letter(
            workspace: directory.workspace, key: "digest/\(facts.person)/\(period)", to: .person(id: facts.person),
            addresses: addresses(of: facts.person, .digest), purpose: facts.isHeartbeat ? .heartbeat : .digest,
            rule: Rule(.digest).description,
            content: .init(
                subject: words.subject, paragraphs: facts.isHeartbeat ? words.heartbeat : words.digest,
                actions: asks.filter { $0.url != nil }, language: language.names.tag),
            mailThread: "digest/\(facts.person)", writtenAt: facts.now)
    }
}

/// What a digest says, part by part (DOMAIN 7).
///
/// At most 300 words: the asks say less before anything is left out, and what is left out is named. No sentence is cut.
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

    var language: Catalogue { time.language }

    var subject: String {
        if facts.isHeartbeat { return language.words(.digestHeartbeatSubject, ["products": .text(products)]) }
        // After a long stop it tells of more than a week.
        let isWeek = facts.to - facts.from < .seconds(8 * 86_400)
        return language.words(
            isWeek ? .digestSubject : .digestSubjectLong,
            [
                "products": .text(products), "start": .text(time.dayOf(facts.from)),
                "day": .text(time.dayOf(facts.to)),
            ])
    }

    private var products: String {
        let titles = facts.productTitles.map { $0.clipped(to: 6) }
        guard titles.count > 3 else { return titles.joined(separator: ", ") }
        let shown = titles.prefix(2).joined(separator: ", ")
        return language.words(.digestProductsMore, ["products": .text(shown), "n": .count(titles.count - 2)])
    }

    // MARK: One or two lines

    /// Never "all green": what is not known is said to be unknown (P8).
    var heartbeat: [Prose] {
        let first = language.say(
            .digestHeartbeat,
            [
                "products": .text(products),
                "open": .text(language.words(.digestHeartbeatOpen, ["n": .count(facts.open)])),
                "vitals": .prose(vitals(facts.vitals.first, isNamed: false)),
            ])
        let second = [late, keptBack, silence].compactMap { $0 }
        guard var line = second.first else { return [first] }
        for more in second.dropFirst() { line = "\(line) \(more)" }
        return [first, line]
    }

    // MARK: The whole

    /// What may be left out where there is no room for it, the least needed first.
    enum Part: Int, CaseIterable {
        case streams, counts, constraint, otherVitals, earlier, figures, vitals, silence

        var phrase: Phrase {
            switch self {
            case .streams, .counts: .partCounts
            case .constraint: .partConstraint
            case .otherVitals, .vitals: .partVitals
            case .earlier: .partEarlier
            case .figures: .partFigures
            case .silence: .partSilence
            }
        }
    }

    /// How much an ask says here; it is whole on its own page, and in its own letter.
    private struct Form {
        enum Options { case all, suggested, none }
        /// Words of what the lead wrote.
        var text: Int
        var options: Options
        /// Whether it says what it stops.
        var hasReason = true
    }

    private static let long = Form(text: 20, options: .all)
    private static let middle = Form(text: 12, options: .all)
    private static let short = Form(text: 12, options: .suggested)
    private static let bare = Form(text: 8, options: .none)
    private static let barest = Form(text: 8, options: .none, hasReason: false)

    var digest: [Prose] {
        var ways: [(Form, Set<Part>)] = [
            (Self.long, []), (Self.middle, []), (Self.middle, [.streams, .counts]), (Self.short, []),
            (Self.short, [.streams, .counts]), (Self.bare, []),
        ]
        var out: Set<Part> = []
        for part in Part.allCases {
            out.insert(part)
            ways.append((Self.bare, out))
        }
        ways.append((Self.barest, out))
        var written: [Prose] = []
        for (form, out) in ways {
            written = paragraphs(form, without: out)
            if written.wordCount <= Self.limit { break }
        }
        return written
    }

    private func paragraphs(_ form: Form, without out: Set<Part>) -> [Prose] {
        func unless(_ part: Part, _ words: [Prose?]) -> [Prose?] { out.contains(part) ? [] : words }
        var all: [Prose?] = [Prose(verbatim: subject, kind: .heading), late, bottomLine]
        for (index, brief) in facts.asks.prefix(facts.shown).enumerated() {
            for line in ask(brief, number: index + 1, form) { all.append(line) }
        }
        all += [more, again]
        all += earlier(all: !out.contains(.earlier)) + [unblocked]
        all += unless(.constraint, [constraint]) + unless(.figures, figures)
        let told = facts.vitals.prefix(out.contains(.otherVitals) ? 1 : 3)
        all += unless(.vitals, told.map { vitals($0, isNamed: facts.vitals.count > 1) })
        all += unless(.counts, [counts]) + [review, keptBack] + unless(.silence, [silence])
        let leftOut = Part.allCases.filter { out.contains($0) && isThere($0) }
        if !leftOut.isEmpty {
            let names = leftOut.map { language.words($0.phrase) }
            let list = names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] }.joined(
                separator: ", ")
            all.append(language.say(.digestLeftOut, ["list": .text(list)]))
        }
        return (all + [language.say(.digestColophon), page] + unless(.streams, [streams])).compactMap { $0 }
    }

    /// Whether there would be anything to say.
    private func isThere(_ part: Part) -> Bool {
        switch part {
        case .counts: counts != nil
        case .constraint: constraint != nil
        case .otherVitals: facts.vitals.count > 1
        case .vitals: !facts.vitals.isEmpty
        case .figures: true
        case .silence: silence != nil
        // These are counted where they stand.
        case .earlier, .streams: false
        }
    }

    // MARK: 1 and 2: the bottom line, and the asks

    private var late: Prose? {
        facts.isLate ? language.say(.digestLate, ["on": .text(time.on(facts.to))]) : nil
    }

    private var bottomLine: Prose {
        guard let oldest = facts.asks.map(\.since).min() else {
            let head = language.say(.digestNothingNew)
            return facts.earlier.isEmpty ? head : "\(head) \(language.say(.digestNewsFollows))"
        }
        let waits = language.say(
            .digestBottomLine,
            [
                "n": .count(facts.asks.count), "days": .count(time.dayCount(from: oldest, to: facts.now)),
            ])
        return "\(waits) \(language.say(.digestNothingElse))"
    }

    /// What stands in the way, and what is asked: a line each.
    private func ask(_ brief: Brief, number: Int, _ form: Form) -> [Prose] {
        let words = FunderWords(brief, time, askedAt: brief.sentAt)
        let asked = brief.wording?.text?.sentences(upTo: form.text) ?? language.topic(brief.subreason).asked
        let options: Prose =
            switch form.options {
            case .all: "\(words.options(12))."
            case .suggested: "\(words.suggestion(12))."
            case .none: ""
            }
        let reason = [words.stops, others(brief), missed(brief) ?? unanswered(brief)].compactMap { $0 }
        return [
            language.say(
                form.hasReason ? .digestAskHead : .digestAskHeadBare,
                [
                    "number": .count(number), "id": "\(brief.id)", "title": .text(brief.title(in: language)),
                    "team": .text(brief.team.clipped(to: 4)), "history": .text(history(brief)),
                    "stops": .text(reason.joined(separator: " ")),
                ]),
            language.say(
                form.options == .none ? .digestAskBare : .digestAsk,
                [
                    "asked": .text(asked), "by": .text(words.by(after: asked)), "options": .prose(options),
                    "answer": "\(brief.id.number): \((brief.suggested ?? 0) + 1)",
                ]),
        ]
    }

    /// A promise that was not kept is said with the ask that it was given to.
    private func missed(_ brief: Brief) -> String? {
        guard brief.promisesMissed > 0, let day = brief.promisedFor else { return nil }
        return language.words(.digestMissed, ["day": .text(time.day(day))])
    }

    /// Since when, how many times, and what was tried.
    private func history(_ brief: Brief) -> String {
        let days = time.dayCount(from: brief.since, to: facts.now)
        var parts = [language.words(.digestDays, ["n": .count(days)])]
        if brief.timesSaid > 1 {
            parts.append(language.words(.digestSaid, ["said": .text(time.times(brief.timesSaid))]))
        }
        if brief.timesTried > 0 {
            parts.append(language.words(.digestTried, ["tried": .text(time.times(brief.timesTried))]))
        }
        return parts.joined(separator: ", ")
    }

    private func others(_ brief: Brief) -> String? {
        brief.consequences > 0 ? language.carried(brief.consequences) : nil
    }

    /// A silence is said plainly, as a length (DOMAIN 6.9).
    private func unanswered(_ brief: Brief) -> String? {
        guard let sent = brief.sentAt, sent < facts.from else { return nil }
        return language.words(.digestUnanswered, ["days": .count(time.dayCount(from: sent, to: facts.now))])
    }

    private var more: Prose? {
        let rest = facts.asks.count - facts.shown
        return rest > 0 ? language.say(.digestMore, ["n": .count(rest)]) : nil
    }

    private var again: Prose? {
        facts.asks.isEmpty ? nil : language.say(.digestAgain, ["n": .count(min(facts.shown, facts.asks.count))])
    }

    // MARK: 3 and 4: what became of earlier asks, and what it gave back

    /// A missed promise is always told; of the rest three, and how many more there are.
    private func earlier(all: Bool) -> [Prose?] {
        let shown = facts.askIDs
        // What stands as an ask again says there that it was promised.
        let news = facts.earlier.filter { !($0.news.isMissed && shown.contains($0.brief.id)) }
        let told = news.prefix(3).filter { all || $0.news.isMissed }
        let rest = news.count - told.count
        let more = rest > 0 ? language.say(.digestEarlierMore, ["n": .count(rest)]) : nil
        guard !all, !told.isEmpty else { return told.map { earlier($0) } + [more] }
        let ids = told.map(\.brief.id.description).joined(separator: ", ")
        return [language.say(.digestMissedOnes, ["ids": .text(ids)]), more]
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
        case .overdue(let day): return say(.newsOverdue, ["day": .text(time.day(day))])
        case .decided(let at): return say(.newsDecided, on(at))
        case .declined(let at): return say(.newsDeclined, on(at))
        case .delegated(let person):
            let name = directory.people[person]?.name
            return name.map { say(.newsDelegated, ["name": .text($0)]) } ?? say(.newsDelegatedToSomebody)
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
    private var unblocked: Prose? {
        let moved = facts.earlier.count { $0.news.isOver }
        guard moved > 1, facts.returned > .zero else { return nil }
        return language.say(.digestUnblocked, ["n": .count(moved), "days": .text(time.days(facts.returned))])
    }

    // MARK: 5: the constraint

    private var constraint: Prose? {
        func title(_ subreason: Subreason) -> Argument { .text(language.topic(subreason).title) }
        switch (facts.constraint, facts.constraintBefore) {
        case (nil, nil): return nil
        case (nil, let before?): return language.say(.digestConstraintGone, ["before": title(before)])
        case (let now?, nil): return language.say(.digestConstraint, ["title": title(now)])
        case (let now?, let before?) where now == before:
            return language.say(.digestConstraintSame, ["title": title(now)])
        case (let now?, let before?):
            return language.say(.digestConstraintMoved, ["title": title(now), "before": title(before)])
        }
    }

    // MARK: 8 to 10: counts, holds, silence

    private var counts: Prose? {
        let parts = Category.allCases.compactMap { category in
            facts.counts[category].map { "\(category.words(in: language)) \($0)" }
        }
        return parts.isEmpty ? nil : language.say(.digestCounts, ["list": .text(parts.joined(separator: ", "))])
    }

    private var review: Prose? {
        guard !facts.forReview.isEmpty else { return nil }
        var ids = facts.forReview.prefix(5).map(\.description).joined(separator: ", ")
        if facts.forReview.count > 5 { ids += " (+\(facts.forReview.count - 5))" }
        return language.say(.digestReview, ["ids": .text(ids)])
    }

    /// A hold is always counted (P7).
    private var keptBack: Prose? {
        func said(_ phrase: Phrase, _ items: [DigestFacts.Until]) -> Prose? {
            items.map(\.until).max().map {
                language.say(phrase, ["n": .count(items.count), "day": .text(time.dayOf($0))])
            }
        }
        let isOver = facts.held.allSatisfy { $0.until <= facts.now }
        let parts = [said(isOver ? .digestHeldOver : .digestHeld, facts.held), said(.digestKept, facts.kept)].compactMap
        { $0 }
        return parts.first.map { first in parts.dropFirst().reduce(first) { "\($0) \($1)" } }
    }

    private var silence: Prose? {
        guard let first = facts.silences.min(by: { $0.since < $1.since }) else { return nil }
        let words = language.say(
            .digestSilence,
            [
                "team": .text(first.team.clipped(to: 4)),
                "days": .count(time.dayCount(from: first.since, to: facts.now)),
            ])
        let others = facts.silences.count - 1
        return others > 0 ? "\(words) \(language.say(.digestSilenceMore, ["n": .count(others)]))" : words
    }
}

extension DigestFacts.EarlierAsk.News {
    fileprivate var isMissed: Bool { if case .overdue = self { true } else { false } }
    fileprivate var isOver: Bool { if case .done = self { true } else { false } }
}
