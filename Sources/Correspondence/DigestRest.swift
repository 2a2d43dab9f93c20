import Impediments
import Letters

/// What a digest has no room for as an ask, and what of earlier asks it tells: chosen once, however often its words are
/// chosen anew.
struct DigestRest {
    /// Asks beyond those that stand in it: how the work goes on without them, and which nobody has answered for long.
    var stopped: [ImpedimentID] = []
    var slower: [ImpedimentID] = []
    var silent: [ImpedimentID] = []
    /// The news of earlier asks.
    private let news: [DigestFacts.EarlierAsk]
    /// Three of them, and one thing that was moved, whatever else there is.
    private let chosen: [DigestFacts.EarlierAsk]
    /// That one: what gave time back, or else is done, or else decided.
    private let moved: ImpedimentID?

    var isEmpty: Bool { stopped.isEmpty && slower.isEmpty }

    /// What of the news has a line of its own: where there is no room for `all`, the one thing that was moved.
    func told(all: Bool) -> [DigestFacts.EarlierAsk] { all ? chosen : chosen.filter { $0.brief.id == moved } }

    /// What of it is only named or counted.
    func untold(all: Bool) -> [DigestFacts.EarlierAsk] {
        let ids = told(all: all).map(\.brief.id)
        return news.filter { !ids.contains($0.brief.id) }
    }

    init(_ facts: DigestFacts) {
        let shown = facts.askIDs
        // What stands as an ask again says there that it was promised.
        let news = facts.earlier.filter { !($0.news.isMissed && shown.contains($0.brief.id)) }
        // A missed promise says already that nothing came.
        let missed = news.filter(\.news.isMissed).map(\.brief.id)
        for brief in facts.asks.dropFirst(facts.shown) {
            if brief.severity == .stopped { stopped.append(brief.id) } else { slower.append(brief.id) }
            let isSilent = facts.sendings[brief.id]?.isSilent == true
            if isSilent, !missed.contains(brief.id) { silent.append(brief.id) }
        }
        let moved =
            news.first { $0.news.gaveTimeBack } ?? news.first { $0.news.isOver } ?? news.first { $0.news.isDecided }
        var told = Array(news.prefix(3))
        if let moved, !told.contains(where: { $0.brief.id == moved.brief.id }) { told.append(moved) }
        self.news = news
        chosen = told
        self.moved = moved?.brief.id
    }
}

extension DigestWords {
    /// What is counted is named as far as there is room, what stops the work first.
    func more(_ naming: Naming) -> Prose? {
        guard !rest.isEmpty else { return nil }
        let count = language.say(.digestMore, ["n": .count(rest.stopped.count + rest.slower.count)])
        let room = naming.most - min(naming.most, rest.stopped.count)
        let stopped =
            rest.stopped.isEmpty
            ? nil : language.say(.digestMoreStopped, ["ids": .text(named(rest.stopped, upTo: naming.most))])
        let slower =
            rest.slower.isEmpty || room == 0
            ? nil : language.say(.digestMoreSlower, ["ids": .text(named(rest.slower, upTo: room))])
        return [count, stopped, slower].compactMap(\.self).onOneLine
    }

    /// A silence of the length of which the team was told is said plainly, also of what stands here in no other words
    /// (DOMAIN 6.9).
    ///
    /// - Parameter unsaid: asks that stand here and have no room to say so.
    func silent(_ unsaid: [ImpedimentID], _ naming: Naming) -> Prose? {
        noAnswer(.digestSilent, unsaid + rest.silent, naming)
    }

    /// The same of what the funder passed on: that is answered, and somebody else owes the next word.
    ///
    /// - Parameter all: whether the news of earlier asks is told, and with it who does not answer.
    func passedOn(all: Bool, _ naming: Naming) -> Prose? {
        let ids = rest.untold(all: all).filter(\.news.isSilent).map(\.brief.id)
        return noAnswer(.digestSilentPassedOn, ids, naming)
    }

    private func noAnswer(_ phrase: Phrase, _ ids: [ImpedimentID], _ naming: Naming) -> Prose? {
        guard !ids.isEmpty else { return nil }
        return language.say(
            phrase,
            [
                "length": .text(language.length(directory.policy.silenceAfter)),
                "ids": .text(named(ids, upTo: naming.most)),
            ])
    }

    /// What was read and only asked about is asked of nobody, and counted all the same (P7).
    func unconfirmed(_ naming: Naming) -> Prose? {
        guard !facts.unconfirmed.isEmpty else { return nil }
        return language.say(
            .digestUnconfirmed, ["ids": .text(named(facts.unconfirmed, upTo: min(5, naming.most)))])
    }

    func isSilent(_ brief: Brief) -> Bool { facts.sendings[brief.id]?.isSilent == true }

    func isOfStandIn(_ brief: Brief) -> Bool { facts.sendings[brief.id]?.isOfStandIn == true }

    /// With their titles where there is room for those: a number alone says nothing.
    func named(_ briefs: [Brief], _ naming: Naming) -> String {
        guard naming.titled else { return named(briefs.map(\.id), upTo: min(5, naming.most)) }
        let most = min(3, naming.most)
        let titles = briefs.prefix(most).map { "\($0.id), \($0.title(in: language))" }.joined(separator: " · ")
        return titles + others(briefs.count - most)
    }

    private func named(_ ids: [ImpedimentID], upTo most: Int) -> String {
        ids.prefix(most).map(\.description).joined(separator: ", ") + others(ids.count - most)
    }

    private func others(_ count: Int) -> String { count > 0 ? " (+\(count))" : "" }
}

extension DigestFacts.EarlierAsk.News {
    var isMissed: Bool { if case .overdue = self { true } else { false } }
    var isOver: Bool { if case .done = self { true } else { false } }
    /// Over through what the funder did, and its team no longer stood still.
    var gaveTimeBack: Bool { if case .done(_, .some) = self { true } else { false } }
    fileprivate var isDecided: Bool { if case .decided = self { true } else { false } }
    var isSilent: Bool { if case .delegated(_, .some) = self { true } else { false } }
}
