import Impediments
import Letters

/// What a funder or deputy hears about one impediment; made from a `Brief` and nothing else (P9).
///
/// An ask has at most 120 words, whatever the lead wrote: long words of the lead are cut where they end.
struct FunderWords {
    static let limit = 120

    let brief: Brief
    let time: TimeWords
    /// What happens if nobody answers; nothing where that is said elsewhere.
    let otherwise: Prose?
    /// When it was asked, where that is over: the day by which it is needed does not move with every letter.
    let askedAt: Instant?

    init(_ brief: Brief, _ time: TimeWords, otherwise: Prose? = nil, askedAt: Instant? = nil) {
        self.brief = brief
        self.time = time
        self.otherwise = otherwise
        self.askedAt = askedAt
    }

    private var language: Catalogue { time.language }

    /// Fact, since when, what it stops, what is asked, by when, what happens otherwise, how to answer.
    ///
    /// - Parameters:
    ///   - named: whether it opens with its product; one of several begins with its number instead.
    ///   - aside: what the opening adds.
    func ask(named: Bool, aside: String = "") -> [Prose] {
        let head = language.say(
            named ? .askHead : .askHeadOf,
            [
                "product": .text(brief.productTitle.clipped(to: 6)), "id": "\(brief.id)", "aside": .text(aside),
            ])
        // The lead may write as much as there is room for; only the longest words crowd the cost out.
        // Options are cut last: nobody chooses what cannot be read.
        // What waiting costs is the reason to answer, so what it is reckoned from and the history go before it.
        let (whole, bare) = (condition(withHistory: true), condition(withHistory: false))
        let shortest = brief.back == nil ? bare : condition(withHistory: false, withBack: false)
        let (reckoned, plain) = (cost(withRate: true), cost(withRate: false))
        let sizes: [(text: Int, option: Int, condition: Prose, cost: Prose?)] = [
            (60, 12, whole, reckoned), (40, 12, whole, reckoned), (25, 12, whole, reckoned), (25, 12, whole, plain),
            (25, 12, bare, plain), (12, 12, bare, plain), (25, 12, whole, nil), (12, 12, whole, nil),
            (12, 6, bare, nil), (8, 4, shortest, nil), (8, 2, shortest, nil),
        ]
        let forms = sizes.map { size in
            [
                head, size.condition, asked(size.text), options(size.option), proposed(), size.cost, endangered,
                otherwise, howToAnswer,
            ].compactMap { $0 }
        }
        return forms.first { $0.wordCount <= Self.limit } ?? forms[forms.count - 1]
    }

    /// What a reminder says of the ask before it.
    enum Waiting {
        /// `nil`: nobody knows when.
        case asked(Instant?)
        /// It has come back since: answered, reopened, or its cause is over.
        case askedAgain(Instant)
        /// The promised day was over then.
        case promiseMissed(Instant)
        case putOff
    }

    /// Asked, and no answer yet.
    func reminder(_ waiting: Waiting) -> [Prose] {
        let head =
            switch waiting {
            case .asked(let asked): still(.askReminder, ["on": .text(time.onThatDay(asked ?? time.now))])
            case .askedAgain(let asked): still(.askReminderAgain, ["on": .text(time.onThatDay(asked))])
            case .promiseMissed(let missed):
                still(.askReminderMissed, ["day": .text(promisedDay), "since": .text(time.since(missed))])
            case .putOff: still(.askPutOff)
            }
        return [head, options(), proposed(), otherwise, howToAnswer].compactMap { $0 }
    }

    func overdue() -> [Prose] {
        [still(.askOverdue, ["day": .text(promisedDay)]), language.say(.askStillYours)]
    }

    private var promisedDay: String { time.day(brief.promisedFor ?? time.calendar.day(of: time.now)) }

    /// The lead proposes to live with it, which takes the funder as well.
    ///
    /// - Parameter isAsked: it is asked of the reader already, and can be answered as before.
    func acceptance(isAsked: Bool) -> [Prose] {
        let accept = Verb.accept.said(in: language)
        // Of what was not asked a bare word could be about anything.
        let answer: Prose = isAsked ? "\(code: accept)" : "\(code: "\(brief.id) \(accept)")"
        let rest = isAsked ? [options(), howToAnswer] : []
        let proposal = still(.askAcceptance, ["accept": .prose(answer), "steward": proposer])
        return [proposal, cost(withRate: true)].compactMap { $0 } + rest
    }

    /// The same, said where it is asked: nobody is asked as if nothing had been proposed.
    ///
    /// - Parameter answer: what agrees; `nil`: the word alone.
    func proposed(_ answer: String? = nil) -> Prose? {
        let agreeing = answer ?? Verb.accept.said(in: language)
        return brief.proposedAt.map { proposed in
            language.say(
                .askProposed,
                [
                    "on": .text(time.onDayOf(proposed)), "accept": .prose("\(code: agreeing)"), "steward": proposer,
                ])
        }
    }

    /// Who proposes it, for a phrase to choose its words by.
    private var proposer: Argument { .text(brief.isProposalOfOwner ? "owner" : "lead") }

    private func still(_ phrase: Phrase, _ more: Arguments = [:]) -> Prose {
        let arguments: Arguments = [
            "id": "\(brief.id)", "title": .text(brief.title(in: language)), "team": .text(brief.team),
            "stops": .text(stops),
        ]
        return language.say(phrase, arguments + more)
    }

    // MARK: Parts

    var stops: String {
        guard brief.severity == .stopped else { return language.words(.askSlower) }
        return brief.concernsOnePerson ? language.words(.askStopsOne) : language.topic(brief.subreason).stops
    }

    private func condition(withHistory: Bool, withBack: Bool = true) -> Prose {
        let (team, length) = (brief.team.clipped(to: 3), time.length(workingFrom: brief.since, to: time.now))
        let condition: Prose =
            if isPastDue {
                pastDue
            } else if brief.concernsOnePerson {
                language.say(
                    .askOfOne,
                    ["team": .text(team), "length": .text(length), "title": .text(brief.labels.title(in: language))])
            } else {
                language.condition(brief.subreason, team: team, length: length)
            }
        let parts = [stops, withBack ? back : nil, withHistory ? history : nil, others]
        let sentences = parts.compactMap { $0 }.joined(separator: " ")
        return "\(condition) \(sentences)"
    }

    /// What was decided or done before it came back. By whom is not said: it may have been whoever had it then.
    var back: String? {
        guard let back = brief.back else { return nil }
        let chosen = brief.chosenBefore(in: language)
        let phrase: Phrase =
            switch back.before {
            case .decided: chosen == nil ? .askBackDecided : .askBackDecidedSo
            case .declined: .askBackDeclined
            case .livedWith: .askBackLivedWith
            case .over: .askBackOver
            }
        let arguments: Arguments = [
            "on": .text(time.onDayOf(back.at)), "since": .text(time.since(back.since)),
        ]
        return language.words(phrase, arguments + ["option": .text(chosen?.clipped(to: 8) ?? "")])
    }

    private var isPastDue: Bool { brief.pastDue && brief.subreason == .money }

    /// It is not how long ago somebody said so that counts.
    private var pastDue: Prose { language.say(.askPastDue, ["team": .text(brief.team.clipped(to: 3))]) }

    /// A root cause carries the count of what stands because of it (DOMAIN 6.8).
    private var others: String? {
        guard brief.consequences > 0 else { return nil }
        let teams = brief.consequenceTeams.map { $0.clipped(to: 3) }
        guard let last = teams.last, teams.count < 4 else { return language.carried(brief.consequences) }
        let before = teams.dropLast().joined(separator: ", ")
        let names =
            teams.count == 1 ? last : language.words(.wordAnd, ["list": .text(before), "last": .text(last)])
        return language.words(.askOthersIn, ["n": .count(brief.consequences), "teams": .text(names)]).capitalizedFirst
    }

    /// The words of the configuration, so they may go upward.
    private var endangered: Prose? {
        brief.endangers.first.map { first in
            language.say(
                .askEndangers, ["promise": .text(first.clipped(to: 12)), "more": .count(brief.endangers.count - 1)])
        }
    }

    private var history: String? {
        let arguments: Arguments = [
            "said": .text(time.times(brief.timesSaid)), "tried": .text(time.times(brief.timesTried)),
        ]
        return switch (brief.timesSaid > 1, brief.timesTried > 0) {
        case (true, true): language.words(.askSaidTried, arguments).capitalizedFirst
        case (true, false): language.words(.askSaid, arguments).capitalizedFirst
        case (false, true): language.words(.askTried, arguments).capitalizedFirst
        case (false, false): nil
        }
    }

    /// When the ask wants its answer: the lead's day, or three working days from when it was asked.
    var neededDay: CalendarDay {
        let calendar = time.calendar
        let usual = calendar.day(of: calendar.adding(.workingDays(3), to: askedAt ?? time.now))
        guard let worded = brief.wording?.neededBy else { return usual }
        // What is asked now is not asked for a day that is over.
        return askedAt == nil && worded < calendar.day(of: time.now) ? usual : worded
    }

    /// Goes on after what is asked: within its sentence, or as one of its own where it ends with a sign.
    func by(after text: String) -> String {
        let isOver = neededDay < time.calendar.day(of: time.now)
        let words = language.words(isOver ? .askWasNeeded : .askBy, ["day": .text(time.day(neededDay))])
        guard text.last.map({ ".!?…".contains($0) }) == true else { return words }
        return " " + String(words.drop { $0.isWhitespace || $0 == "," || $0 == ";" }).capitalizedFirst
    }

    private func asked(_ length: Int) -> Prose {
        guard let text = brief.wording?.text?.sentences(upTo: length) else {
            let usual = language.topic(brief.subreason).asked
            return language.say(.askAsked, ["what": .text(usual), "by": .text(by(after: usual))])
        }
        return language.say(.askAskedInWords, ["what": .text(text), "by": .text(by(after: text))])
    }

    /// - Parameter length: words of each option.
    func options(_ length: Int = 8) -> Prose { Prose(verbatim: listed(length).joined(separator: " · ")) }

    /// The suggested option alone, or the first, and how many others there are.
    func suggestion(_ length: Int) -> Prose {
        let listed = listed(length)
        let suggested = brief.suggested.flatMap { listed.indices.contains($0) ? $0 : nil } ?? 0
        return language.say(
            .digestSuggestedOnly, ["option": .text(listed[suggested]), "more": .count(listed.count - 1)])
    }

    private func listed(_ length: Int) -> [String] {
        brief.options(in: language).prefix(Self.mostOptions).enumerated().map { index, option in
            let numbered = "\(index + 1) \(option.clipped(to: length))"
            return index == brief.suggested
                ? language.words(.askSuggested, ["option": .text(numbered)]) : numbered
        }
    }

    static let mostOptions = 5

    /// An estimate carries its basis (P10).
    private func cost(withRate: Bool) -> Prose? {
        if let cost = brief.costPerWeek {
            let phrase: Phrase =
                switch (brief.cost.teams > 1, withRate && brief.cost.rate != nil) {
                case (true, true): .askCostOfTeams
                case (true, false): .askCostOnlyOfTeams
                case (false, true): .askCost
                case (false, false): .askCostOnly
                }
            return language.say(
                phrase,
                [
                    "cost": .text(cost.words(in: language)), "size": .count(brief.cost.people),
                    "teams": .count(brief.cost.teams), "rate": .text(brief.cost.rate?.words(in: language) ?? ""),
                ])
        }
        guard brief.severity == .stopped, !brief.concernsOnePerson, let value = brief.valuePerWeek else { return nil }
        return language.say(.askWorth, ["value": .text(value.words(in: language))])
    }

    var howToAnswer: Prose {
        let count = max(1, min(brief.options(in: language).count, Self.mostOptions))
        let numbers = (1...count).map { Prose(spans: [.code("\($0)")]) }
        let choices = numbers.dropFirst().reduce(numbers[0]) { "\($0), \($1)" }
        return language.say(.askHowToAnswer, ["choices": .prose(choices)])
    }
}

extension TimeWords {
    /// A moment that is over, as far as it matters: `at 09:00` today, else `on Friday 6 March`.
    fileprivate func onThatDay(_ moment: Instant) -> String {
        calendar.day(of: moment) == calendar.day(of: now) ? on(moment) : onDayOf(moment)
    }
}

extension Ask {
    /// When a reader was handed it for the last time; `nil` before it was sent. That somebody else was asked, in the
    /// place of the funder or as the deputy, moves the day of nobody but them.
    func lastAskedAt(of person: String, _ product: Product) -> Instant? {
        let instead = person == askedInstead ? askedInsteadAt : nil
        let asDeputy = person == standIn(for: product) ? deputyAskedAt : nil
        return sentAt.map { sent in
            [queuedAt, instead, asDeputy, handedBackAt, cameBackAt, clockFrom].compactMap { $0 }.reduce(sent, max)
        }
    }
}
