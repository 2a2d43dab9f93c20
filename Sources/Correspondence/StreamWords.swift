package import Impediments
package import Letters

extension Correspondent {
    /// The stream-transfer page of one product, for one funder (DOMAIN 7).
    package func streamPage(_ facts: StreamFacts, for person: String) -> Letter.Content {
        let time = TimeWords(calendar: directory.calendar(ofFunder: person), now: facts.now)
        let words = StreamWords(facts, time) { id in
            links(LinkRequest(person: person, page: .ask(id), at: facts.now))
        }
        return .init(
            subject: "\(facts.title): from words to use", paragraphs: words.page,
            language: directory.people[person]?.language ?? "en")
    }

    /// Links to the pages of a funder's products, for the foot of a digest.
    func streamLinks(for person: String, at now: Instant) -> Prose? {
        let pages = directory.products(fundedBy: person).compactMap { product in
            links(LinkRequest(person: person, page: .product(product.id), at: now)).map {
                Prose(spans: [.link(title: "\(product.title.clipped(to: 6)): from words to use", url: $0)])
            }
        }
        guard let first = pages.first else { return nil }
        return pages.dropFirst().reduce(first) { $0 + " · " + $1 }
    }
}

/// What the stream-transfer page says: dates, and never a percentage of progress.
struct StreamWords {
    let facts: StreamFacts
    let time: TimeWords
    let link: (ImpedimentID) -> String?

    init(_ facts: StreamFacts, _ time: TimeWords, link: @escaping (ImpedimentID) -> String?) {
        self.facts = facts
        self.time = time
        self.link = link
    }

    var page: [Prose] {
        [standing] + chain + vitals + needs + waiting + promises + [news]
            + [
                "As of \(time.dayOf(facts.now)). No names here, and nothing of what people wrote. What nobody reported is not known."
            ]
    }

    /// The one sentence for whoever reads no further.
    private var standing: Prose {
        let reached = StreamFacts.Link.allCases.last { facts.chain[$0] != nil }
        let next = StreamFacts.Link.allCases.first { facts.chain[$0] == nil }
        switch (reached, next) {
        case (nil, _): return "\(strong: "Nothing is noted yet") that people could use. What comes first: it runs."
        case (let reached?, let next?):
            return "\(strong: "It has come as far as: \(reached.words).") What comes next: \(next.words)."
        case (_, nil): return "\(strong: "All four steps are noted:") it is of use."
        }
    }

    private var chain: [Prose] {
        [("From words to use" as Prose).heading()]
            + StreamFacts.Link.allCases.map { link in
                let date = facts.chain[link].map { "since \(time.dayOf($0))" } ?? "not yet"
                return ("\(strong: link.words.capitalizedFirst): \(date)" as Prose).item()
            }
    }

    private var vitals: [Prose] {
        func ago(_ moment: Instant) -> String {
            "\(time.days(from: moment, to: facts.now)) ago (\(time.dayOf(moment)))"
        }
        let shown: Prose =
            facts.shown.map { "Working software last shown to a user \(ago($0))." }
            ?? "Not known: when working software was shown to a user."
        let with = facts.talked?.count.map { $0 == 1 ? ", with one person" : ", with \($0) people" } ?? ""
        let talked: Prose =
            facts.talked.map { "Last talk with a user \(ago($0.at))\(with)." }
            ?? "Not known: the last talk with a user."
        let cancelled: [Prose] =
            facts.cancelled == 0 ? [] : ["Talks with users cancelled since then: \(facts.cancelled)."]
        return [("Signs of life" as Prose).heading()] + ([shown, talked] + cancelled).map { $0.item() }
    }

    private var needs: [Prose] {
        [("What the work needs" as Prose).heading()]
            + facts.needs.map { lack in
                guard let since = lack.since else {
                    return ("\(lack.need.words.capitalizedFirst): nothing is reported as missing" as Prose).item()
                }
                let ids = lack.ids.map(\.description).joined(separator: ", ")
                let how = lack.severity == .stopped ? "absent" : "short"
                let words = "\(lack.need.words.capitalizedFirst): \(how) since \(time.dayOf(since))"
                return ("\(strong: words), \(time.days(from: since, to: facts.now)) (\(ids))" as Prose).item()
            }
    }

    private var waiting: [Prose] {
        let head = ("Waiting for your decision" as Prose).heading()
        guard !facts.waiting.isEmpty else { return [head, ("Nothing." as Prose).item()] }
        return [head]
            + facts.waiting.map { waiting in
                let brief = waiting.brief
                let title: Prose =
                    link(brief.id).map { "\(link: "\(brief.id), \(brief.title)", to: $0)" }
                    ?? "\(brief.id), \(brief.title)"
                let asked = "asked \(time.days(from: waiting.sentAt, to: facts.now)) ago"
                return (title + ": \(asked); \(clock(waiting)).").item()
            }
    }

    private func clock(_ waiting: StreamFacts.Waiting) -> String {
        if let day = waiting.promised { return "promised for \(time.day(day))" }
        let seen = waiting.acknowledgedAt == nil ? "not seen yet" : "seen"
        let due = time.dayOf(waiting.due)
        return waiting.due < facts.now
            ? "\(seen); the agreed time was over on \(due)" : "\(seen); an answer is agreed by \(due)"
    }

    private var promises: [Prose] {
        guard !facts.promises.isEmpty else { return [] }
        return [("What was promised" as Prose).heading()]
            + facts.promises.map { promise in
                let by = promise.by.map(\.description).joined(separator: ", ")
                return
                    (promise.by.isEmpty
                    ? "\(promise.promise): nothing is reported that endangers it"
                    : "\(promise.promise): \(strong: "endangered by \(by)")" as Prose).item()
            }
    }

    /// Metric 21 with its meaning and n (P10).
    private var news: Prose {
        let news = facts.news
        guard news.n > 0 else { return "News of an impediment has not had to reach you in the last thirteen weeks." }
        let least = news.isAtLeast ? "at least " : ""
        let open = news.isAtLeast ? ", \(news.stillOpen) not seen yet" : ""
        return """
            News takes \(least)\(DayNumbers.days(news.median)) to reach you: from first said in the team to first seen by \
            you (median of \(news.n) in thirteen weeks\(open); elapsed days).
            """
    }
}

extension StreamFacts.Link {
    fileprivate var words: String {
        switch self {
        case .runs: "it runs"
        case .shown: "shown to a user"
        case .usedForReal: "used for real"
        case .firstBenefit: "first benefit noted"
        }
    }
}

extension StreamFacts.Need {
    fileprivate var words: String {
        switch self {
        case .environments: "environments"
        case .tools: "tools and data"
        case .room: "room and machines"
        case .seats: "people in their seats"
        case .money: "money"
        case .users: "users to talk to"
        }
    }
}

/// Elapsed days in figures, to a tenth.
enum DayNumbers {
    static func number(_ duration: Duration) -> String {
        let tenths = Int((duration / .seconds(8640)).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    static func days(_ duration: Duration) -> String {
        let number = number(duration)
        return number == "1" ? "1 day" : "\(number) days"
    }
}
