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
/// At most 300 words: where that is too few the asks say less, and what is left out is named. No sentence is cut.
struct DigestWords {
    static let limit = 300

    let facts: DigestFacts
    let time: TimeWords
    let directory: Directory
    /// Where it can be read as a page; counted among its words.
    let page: Prose?
    /// Where it is told how far the products have come.
    let streams: Prose?
    /// What has no room in it as an ask, and what of earlier asks has.
    let rest: DigestRest

    init(
        _ facts: DigestFacts, _ time: TimeWords, _ directory: Directory, page: Prose? = nil, streams: Prose? = nil
    ) {
        self.facts = facts
        self.time = time
        self.directory = directory
        self.page = page
        self.streams = streams
        rest = DigestRest(facts)
    }

    var language: Catalogue { time.language }

    var subject: String {
        if facts.isHeartbeat {
            return language.words(.digestHeartbeatSubject, ["products": .text(products), "every": every])
        }
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

    /// Whether it speaks of weeks, or of the times that it comes.
    var every: Argument {
        switch facts.cadence {
        case .weekly, .stopped: "week"
        case .fortnightly, .monthly: "time"
        }
    }

    // MARK: One or two lines

    static let heartbeatLimit = 60

    /// Never "all green": what is not known is said to be unknown (P8). Of several products each is named, or where
    /// there is no room the one of which least is known.
    var heartbeat: [Prose] {
        guard facts.vitals.count > 1, facts.vitals.contains(where: { $0.shown != nil || $0.talked != nil }) else {
            return lines(saying: vitals(facts.vitals.first, isNamed: false))
        }
        let named = facts.vitals.map { vitals($0, isNamed: true) }
        let all = lines(saying: named.onOneLine ?? "")
        return all.wordCount <= Self.heartbeatLimit ? all : lines(saying: vitals(leastKnown, isNamed: true))
    }

    private func lines(saying vitals: Prose) -> [Prose] {
        let first = language.say(
            .digestHeartbeat,
            [
                "products": .text(products), "every": every,
                "open": .text(
                    language.words(
                        .digestHeartbeatOpen, ["n": .count(facts.open), "stopping": .count(facts.openStopping)])),
                "vitals": .prose(vitals),
            ])
        let second = [late, livedWith, keptBack, unconfirmed(Naming(most: 3)), silence].compactMap { $0 }.onOneLine
        return [first, second].compactMap { $0 }
    }

    // MARK: The whole

    /// What may be left out where there is no room for it, the least needed first.
    enum Part: Int, CaseIterable {
        case streams, counts, constraint, otherVitals, earlier, vitals, figures, silence

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

    /// How much is said of what is only named, by its number.
    struct Naming {
        /// How many numbers a list has; the others are counted.
        var most = 12
        /// Whether the title stands beside a number.
        var titled = true
    }

    /// How much an ask says here; it is whole on its own page, and in its own letter.
    struct Form {
        enum Options: Comparable { case all, suggested, none }
        /// What it stops, and what was answered; the latter alone; neither.
        enum Reason: Comparable { case all, answers, none }
        /// Words of what the lead wrote, in whole sentences.
        var text = 60
        var options = Options.all
        var reason = Reason.all
    }

    /// One thing less that is said.
    private enum Cut: Equatable {
        case part(Part)
        /// The number of the ask, from 0.
        case options(Int, Form.Options)
        case reason(Int, Form.Reason)
        case text(Int, upTo: Int)
        case named(upTo: Int)
        case titles
    }

    /// The least needed first, and of the asks the last first; the lead's words are shortened last. The figures go
    /// before what became of earlier asks, and before the proofs of life: those are what the funder moved, and what for.
    private var possibleCuts: [Cut] {
        let asks = facts.asks.prefix(facts.shown).indices.reversed()
        var cuts: [Cut] = [.part(.streams), .part(.counts), .named(upTo: 6)]
        cuts += asks.map { Cut.options($0, .suggested) }
        cuts += [.part(.constraint), .part(.otherVitals), .named(upTo: 3)]
        cuts += asks.map { Cut.options($0, .none) }
        cuts += [.part(.figures), .part(.earlier), .part(.vitals)]
        cuts += asks.map { Cut.reason($0, .answers) }
        cuts += [.part(.silence), .titles]
        for length in [40, 25, 12, 0] { cuts += asks.map { Cut.text($0, upTo: length) } }
        cuts += asks.map { Cut.reason($0, .none) }
        cuts.append(.named(upTo: 1))
        return cuts
    }

    var digest: [Prose] {
        var cuts: [Cut] = []
        var written = paragraphs(after: cuts)
        for cut in possibleCuts where written.wordCount > Self.limit {
            cuts.append(cut)
            written = paragraphs(after: cuts)
        }
        // What has room after all goes back, and first what was cut last.
        for cut in cuts.reversed() {
            let fewer = cuts.filter { $0 != cut }
            let more = paragraphs(after: fewer)
            if more.wordCount <= Self.limit { (cuts, written) = (fewer, more) }
        }
        return written
    }

    private func paragraphs(after cuts: [Cut]) -> [Prose] {
        let asks = facts.asks.prefix(facts.shown)
        var forms = asks.map { _ in Form() }
        var out: Set<Part> = []
        var naming = Naming()
        for cut in cuts {
            switch cut {
            case .part(let part): out.insert(part)
            case .options(let ask, let options): forms[ask].options = max(forms[ask].options, options)
            case .reason(let ask, let reason): forms[ask].reason = max(forms[ask].reason, reason)
            case .text(let ask, let length): forms[ask].text = min(forms[ask].text, length)
            case .named(let most): naming.most = min(naming.most, most)
            case .titles: naming.titled = false
            }
        }
        func unless(_ part: Part, _ words: [Prose?]) -> [Prose?] { out.contains(part) ? [] : words }
        var all: [Prose?] = [Prose(verbatim: subject, kind: .heading), late, bottomLine]
        for (index, brief) in asks.enumerated() {
            for line in ask(brief, number: index + 1, forms[index]) { all.append(line) }
        }
        // An ask that has no room to say that nobody answered is named with those that have none at all, and so is one
        // whose silence is not the reader's.
        let unsaid = zip(asks, forms).filter { isSilent($0) && ($1.reason == .none || isOfStandIn($0)) }.map { $0.0.id }
        let tellsAll = !out.contains(.earlier)
        all += [more(naming), again, silent(unsaid, naming), passedOn(all: tellsAll, naming)]
        all += earlier(all: tellsAll, naming) + [unblocked]
        all += unless(.constraint, [constraint]) + unless(.figures, figures)
        let told = out.contains(.otherVitals) ? [leastKnown].compactMap { $0 } : Array(facts.vitals.prefix(3))
        all += unless(.vitals, told.map { vitals($0, isNamed: facts.vitals.count > 1) })
        all += unless(.counts, [counts]) + [livedWith, review(naming), keptBack, unconfirmed(naming)]
        all += unless(.silence, [silence])
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

    private var again: Prose? {
        guard !facts.asks.isEmpty else { return nil }
        let count: Arguments = ["n": .count(min(facts.shown, facts.asks.count))]
        // What weighs the same may have its turn before these have theirs again; nothing else takes turns.
        guard rest.isEmpty else { return language.say(.digestAgainInTurn, count) }
        return language.say(.digestAgain, count + ["every": every])
    }
}
