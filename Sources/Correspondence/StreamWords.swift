package import Impediments
package import Letters

extension Correspondent {
    /// The stream-transfer page of one product, for one funder (DOMAIN 7).
    package func streamPage(_ facts: StreamFacts, for person: String) -> Letter.Content {
        let language = language(of: person)
        let time = TimeWords(calendar: directory.calendar(ofFunder: person), now: facts.now, language: language)
        let words = StreamWords(facts, time, isAgreed: directory.hasAgreedTime(with: person)) { id in
            links(LinkRequest(person: person, page: .ask(id), at: facts.now))
        }
        return .init(
            subject: language.words(.streamTitle, ["product": .text(facts.title)]), paragraphs: words.page,
            language: language.names.tag)
    }

    /// Links to the pages of a funder's products, for the foot of a digest.
    func streamLinks(for person: String, at now: Instant) -> Prose? {
        let pages = directory.products(fundedBy: person).compactMap { product in
            links(LinkRequest(person: person, page: .product(product.id), at: now)).map { url in
                let title = language(of: person).words(.streamTitle, ["product": .text(product.title.clipped(to: 6))])
                return Prose(spans: [.link(title: title, url: url)])
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
    /// Whether the funder agreed to the time until a decision; else it is the usual one.
    let isAgreed: Bool
    let link: (ImpedimentID) -> String?

    init(_ facts: StreamFacts, _ time: TimeWords, isAgreed: Bool, link: @escaping (ImpedimentID) -> String?) {
        self.facts = facts
        self.time = time
        self.isAgreed = isAgreed
        self.link = link
    }

    private var language: Catalogue { time.language }

    private func say(_ phrase: Phrase, _ arguments: Arguments = [:]) -> Prose { language.say(phrase, arguments) }

    var page: [Prose] {
        [standing] + chain + vitals + needs + waiting + promises
            + [news, say(.streamAsOf, ["day": .text(time.dayOf(facts.now))])]
    }

    /// The one sentence for whoever reads no further.
    private var standing: Prose {
        let reached = StreamFacts.Link.allCases.last { facts.chain[$0] != nil }
        let next = StreamFacts.Link.allCases.first { facts.chain[$0] == nil }
        func name(_ link: StreamFacts.Link?) -> Argument { .text(link.map { language.words($0.phrase) } ?? "") }
        switch (reached, next) {
        case (nil, _): return say(.streamNothingYet, ["next": name(next)])
        case (_?, _?): return say(.streamReached, ["reached": name(reached), "next": name(next)])
        case (_, nil): return say(.streamAll)
        }
    }

    private var chain: [Prose] {
        [say(.streamChain).heading()]
            + StreamFacts.Link.allCases.map { link in
                let name: Argument = .text(language.words(link.phrase).capitalizedFirst)
                guard let date = facts.chain[link] else { return say(.streamNotYet, ["name": name]).item() }
                return say(.streamSince, ["name": name, "day": .text(time.dayOf(date))]).item()
            }
    }

    private var vitals: [Prose] {
        func ago(_ moment: Instant) -> Argument {
            .text(language.words(.streamAgoOn, ["ago": .text(time.ago(moment)), "day": .text(time.dayOf(moment))]))
        }
        let shown = facts.shown.map { say(.vitalsShown, ["ago": ago($0)]) } ?? say(.vitalsNotShown)
        let talked =
            facts.talked.map { talk in
                guard let count = talk.count else { return say(.vitalsTalked, ["ago": ago(talk.at)]) }
                return say(.streamTalkedWith, ["ago": ago(talk.at), "n": .count(count)])
            } ?? say(.vitalsNotTalked)
        let cancelled = facts.cancelled == 0 ? [] : [say(.streamCancelled, ["n": .count(facts.cancelled)])]
        return [say(.streamLife).heading()] + ([shown, talked] + cancelled).map { $0.item() }
    }

    private var needs: [Prose] {
        [say(.streamNeeds).heading()]
            + facts.needs.map { lack in
                let name: Argument = .text(language.words(lack.need.phrase).capitalizedFirst)
                guard let since = lack.since else { return say(.streamPresent, ["name": name]).item() }
                return say(
                    lack.severity == .stopped ? .streamAbsent : .streamShort,
                    [
                        "name": name, "day": .text(time.dayOf(since)),
                        "days": .text(time.days(from: since, to: facts.now)),
                        "ids": .text(lack.ids.map(\.description).joined(separator: ", ")),
                    ]
                ).item()
            }
    }

    private var waiting: [Prose] {
        let head = say(.streamWaiting).heading()
        guard !facts.waiting.isEmpty else { return [head, say(.streamNothingWaits).item()] }
        return [head]
            + facts.waiting.map { waiting in
                let title = "\(waiting.brief.id), \(waiting.brief.title(in: language))"
                let linked = link(waiting.brief.id).map { Prose(spans: [.link(title: title, url: $0)]) }
                return say(
                    .streamWaits,
                    [
                        "title": .prose(linked ?? Prose(verbatim: title)), "ago": .text(time.ago(waiting.sentAt)),
                        "clock": .text(clock(waiting)),
                    ]
                ).item()
            }
    }

    private func clock(_ waiting: StreamFacts.Waiting) -> String {
        if let day = waiting.promised { return language.words(.streamPromised, ["day": .text(time.day(day))]) }
        let isSeen = waiting.acknowledgedAt != nil
        let phrase: Phrase =
            waiting.due < facts.now
            ? (isSeen ? .streamOverSeen : .streamOverUnseen) : (isSeen ? .streamDueSeen : .streamDueUnseen)
        return language.words(phrase, ["day": .text(time.dayOf(waiting.due)), "agreed": isAgreed ? "yes" : "no"])
    }

    private var promises: [Prose] {
        guard !facts.promises.isEmpty else { return [] }
        return [say(.streamPromises).heading()]
            + facts.promises.map { promise in
                say(
                    promise.by.isEmpty ? .streamPromiseKept : .streamPromiseEndangered,
                    [
                        "promise": .text(promise.promise),
                        "ids": .text(promise.by.map(\.description).joined(separator: ", ")),
                    ]
                ).item()
            }
    }

    /// Metric 21 with its meaning and n (P10).
    private var news: Prose {
        let news = facts.news
        guard news.n > 0 else { return say(.streamNoNews) }
        return say(
            news.isAtLeast ? .streamNewsLeast : .streamNews,
            ["days": .text(time.days(news.median)), "n": .count(news.n), "open": .count(news.stillOpen)])
    }
}

extension StreamFacts.Link {
    fileprivate var phrase: Phrase {
        switch self {
        case .runs: .linkRuns
        case .shown: .linkShown
        case .usedForReal: .linkUsedForReal
        case .firstBenefit: .linkFirstBenefit
        }
    }
}

extension StreamFacts.Need {
    fileprivate var phrase: Phrase {
        switch self {
        case .environments: .needEnvironments
        case .tools: .needTools
        case .room: .needRoom
        case .seats: .needSeats
        case .money: .needMoney
        case .users: .needUsers
        }
    }
}
