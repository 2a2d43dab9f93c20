/// What one funder's digest tells (DOMAIN 7), without words and without anything that must not go upward.
package struct DigestFacts: Sendable, Equatable {
    /// What became of something that the funder was asked before.
    package struct EarlierAsk: Sendable, Equatable {
        package enum News: Sendable, Equatable {
            case promised(CalendarDay)
            case overdue(CalendarDay)
            case decided(Instant)
            case declined(Instant)
            /// With somebody else; since when they were asked, where the team was told that they do not answer.
            case delegated(to: String, silentSince: Instant? = nil)
            case postponed(CalendarDay)
            /// Over within the period; how long the team has had back since, where it had stood still.
            case done(Instant, returned: Duration?)
            /// Withdrawn, or never an impediment.
            case takenBack(Instant)
            case merged(into: ImpedimentID)
            case accepted(Instant)
            /// Read anew after it was sent; it stands as it is read now.
            case relabelled(Instant)
            /// The funder's question lies with the lead.
            case asksMore
        }
        package var brief: Brief
        package var news: News
    }

    /// The two proofs of life of one product (DOMAIN 1).
    package struct Vitals: Sendable, Equatable {
        package var product: String
        package var shown: Instant?
        package var talked: Instant?
    }

    /// A proof of life as the ledger has it.
    package struct Proof: Sendable, Hashable {
        package var product: String
        package var kind: EvidenceKind
        package var at: Instant
        package init(product: String, kind: EvidenceKind, at: Instant) {
            self.product = product
            self.kind = kind
            self.at = at
        }
    }

    /// When one thing was said, for judging by it how often a team says anything.
    package struct Report: Sendable, Hashable, Codable {
        package var product: String
        package var team: String
        /// R first, then every time that it was said again.
        package var occurrences: [Instant]
        /// Every time that it was said to be over.
        package var claims: [Claim]

        package init(_ impediment: Impediment) {
            product = impediment.product
            team = impediment.team
            occurrences = impediment.occurrences
            claims = impediment.claims
        }
    }

    package struct Silence: Sendable, Equatable {
        package var team: String
        package var since: Instant
        /// Something that it reported stands in the way still.
        package var hasOpen: Bool
    }

    package struct Until: Sendable, Equatable {
        package var id: ImpedimentID
        package var until: Instant
    }

    /// When the funder was last asked for something, or it came back to the funder.
    package struct Sending: Sendable, Equatable {
        package var at: Instant
        /// Something was answered before that: it was put off, a question, a promise.
        package var isAgain: Bool
        /// Nothing was answered for so long since that the team was told (DOMAIN 6.9).
        package var isSilent: Bool
        /// It was whoever stood in who was asked: the funder was away, and had no letter.
        package var isOfStandIn: Bool
        /// When it was acknowledged since then, though not decided.
        package var seenAt: Instant?
    }

    /// What is lived with, declined or accepted: its cost keeps counting (P14).
    package struct LivedWith: Sendable, Equatable {
        package var count: Int
        /// Teams that stood still because of it within the period, by name.
        package var teams: [String]
        /// For how long, of each team once, added up.
        package var stopped: Duration
    }

    /// A key of `people`.
    package var person: String
    package var productTitles: [String]
    package var from: Instant
    package var to: Instant
    package var now: Instant
    /// All that only the funder can move, in the order of DOMAIN 7; the first `shown` stand in the digest. Within one
    /// rank, what has stood there in vain makes room for the others.
    package var asks: [Brief]
    /// Of those that were asked before.
    package var sendings: [ImpedimentID: Sending]
    /// How many asks are put in it (P4).
    package var shown: Int
    package var earlier: [EarlierAsk]
    package var figures: Figures
    /// The same of the period before, for the trend.
    package var figuresBefore: Figures
    /// How many stopped the work at some time in it: the n of the time that teams stood still.
    package var stoppedWithin: Int
    /// What the teams have back through what the funder moved within the period; of each team once.
    package var returned: Duration
    package var vitals: [Vitals]
    package var open: Int
    /// Of those that are open, how many stop work.
    package var openStopping: Int
    package var counts: [Category: Int]
    package var held: [Until]
    package var kept: [Until]
    /// What would stand in it as an ask, had anybody confirmed that it is one.
    package var unconfirmed: [ImpedimentID]
    package var livedWith: LivedWith
    /// Accepted before, with a review date that has come.
    package var forReview: [Brief]
    package var silences: [Silence]
    /// The lowest missing layer of what is open, and the one at the beginning of the period (P3).
    package var constraint: Subreason?
    package var constraintBefore: Subreason?
    package var cadence: DigestCadence

    /// Nothing is needed and nothing became of earlier asks: one or two lines (DOMAIN 7).
    package var isHeartbeat: Bool { asks.isEmpty && earlier.isEmpty && forReview.isEmpty }

    /// It goes out more than an hour after its period ended.
    package var isLate: Bool { now > to + .seconds(3600) }

    /// The impediments that stand in it as asks.
    package var askIDs: [ImpedimentID] { asks.prefix(shown).map(\.id) }
}

extension DigestFacts {
    /// The period before, of the same length, begins there; what is told of it is the trend.
    package static func comparedSince(_ from: Instant, _ to: Instant) -> Instant { from - (to - from) }

    /// What was said since then is what silence is judged by; where a team has spoken lately, less is enough
    /// (`reportsWanted`).
    package static func reportsSince(_ to: Instant) -> Instant {
        to - Impediments.Silence.longest - Impediments.Silence.window
    }

    /// The facts of the period `from`–`to`, and the figures of the one before it.
    ///
    /// What has been over since before `comparedSince` has no part in them. Exactly: asks, counts, constraint and holds are of
    /// what is open; reviews are of what is accepted, which also goes on stopping its team. Everything else is a moment
    /// within the period (an answer, a decision, an end) or a stretch that reaches into it, and was written by an event
    /// then or later, since a stretch that is over ended with an event, and what is over was decided or superseded.
    ///
    /// - Parameters:
    ///   - impediments: of any state, at least those that are open, accepted, or had an event from `comparedSince` on;
    ///     those of other funders' products are passed over.
    ///   - reports: at least of what had an event from `reportsSince` on; `nil`: what the impediments tell.
    ///   - evidence: proofs of life of any age, at least the last of each kind for each product.
    ///   - showings: the funder's digests so far, in any order.
    package static func make(
        for person: String, directory: Directory, impediments: [Impediment], reports: [Report]? = nil,
        evidence: [Proof], showings: [Showing] = [], from: Instant, to: Instant, now: Instant,
        cadence: DigestCadence = .weekly
    ) -> DigestFacts {
        let products = directory.products(fundedBy: person)
        let ids = Set(products.map(\.id))
        let mine = impediments.filter { ids.contains($0.product) && $0.raisedAt < to }
        let open = mine.filter(\.isOpen)
        let reports = reports ?? impediments.map(Report.init)
        let things = mine.things
        let calendar = directory.calendar(ofFunder: person)
        let today = calendar.day(of: to)
        let due = open.filter { $0.isDueForTheDigest(of: person, directory, at: to) }
        let asked = due.filter { !$0.isUnconfirmed }
        var sendings: [ImpedimentID: Sending] = [:]
        for impediment in asked { sendings[impediment.id] = impediment.lastSending(to: person) }
        let turns = turns(of: sendings, in: showings.filter { $0.at < to })
        let kept: [Until] = mine.compactMap { impediment in
            impediment.keptBack(from: from, to: to, calendar).map { Until(id: impediment.id, until: $0) }
        }
        let stops = Dictionary(grouping: mine.filter(\.isCounted), by: \.teamName)
            .mapValues { $0.flatMap(\.teamStops).union }
        let earlier = mine.compactMap { impediment in
            // What was promised for a day before it is read is overdue by then.
            impediment.newsForTheFunder(
                person, from: from, to: to, readOn: calendar.day(of: now), stops[impediment.teamName] ?? []
            ).map { EarlierAsk(brief: Brief(impediment, in: directory), news: $0) }
        }

        return DigestFacts(
            person: person, productTitles: products.map(\.title), from: from, to: to, now: now,
            asks: asked.map { Brief($0, in: directory) }.sorted { Brief.comesFirst($0, $1, turns: turns) },
            sendings: sendings,
            shown: directory.policy.asksPerDigest,
            earlier: earlier.enumerated()
                .sorted { ($0.element.news.rank, $0.offset) < ($1.element.news.rank, $1.offset) }.map(\.element),
            figures: Figures(mine, from: from, to: to),
            figuresBefore: Figures(mine, from: comparedSince(from, to), to: from),
            stoppedWithin: things.count { $0.teamStopped.length(from: from, to: to) > .zero },
            returned: returned(by: mine, person, stops, from: from, to: to),
            vitals: products.map { product in
                let proofs = evidence.filter { $0.product == product.id && $0.at <= to }
                return Vitals(
                    product: product.title,
                    shown: proofs.filter { $0.kind == .workingSoftware }.map(\.at).max(),
                    talked: proofs.filter { $0.kind == .userContact }.map(\.at).max())
            },
            open: open.count, openStopping: open.count { $0.labels.severity == .stopped },
            counts: Dictionary(open.map { ($0.labels.category, 1) }, uniquingKeysWith: +),
            held: mine.compactMap { impediment in
                impediment.heldBack(from: from, to: to).map { Until(id: impediment.id, until: $0) }
            },
            kept: kept,
            unconfirmed: due.filter(\.isUnconfirmed).map(\.id).sorted(),
            livedWith: LivedWith(things, from: from, to: to),
            forReview: mine.filter { $0.state == .accepted && ($0.ask.oursUntil.map { $0 <= today } ?? false) }
                .map { Brief($0, in: directory) },
            silences: products.flatMap { product in
                product.teams.compactMap { team in
                    let said = reports.filter {
                        $0.product == product.id && $0.team == team.id
                            && ($0.occurrences.first.map { $0 < to } ?? false)
                    }
                    // Whoever says that something is over has spoken, and so has whoever shows something; of what is
                    // shown nobody knows which of several teams it was.
                    let shown = product.teams.count == 1 ? evidence.filter { $0.product == product.id } : []
                    let heard = (said.flatMap(\.claims).map(\.at) + shown.map(\.at)).filter { $0 <= to }.max()
                    guard let quiet = Impediments.Silence(of: said.flatMap(\.occurrences), heardAt: heard, at: to),
                        quiet.isFlagged
                    else { return nil }
                    let hasOpen = open.contains { $0.product == product.id && $0.team == team.id }
                    return Silence(team: team.id, since: quiet.last, hasOpen: hasOpen)
                }
            },
            constraint: constraint(mine, at: to), constraintBefore: constraint(mine, at: from),
            cadence: cadence)
    }

    /// From when on reports are wanted for judging the silence of each team, as far as those since `reached` tell: the
    /// eight weeks before the last one, or more where a team has said nothing since. `nil`: these are enough.
    package static func reportsWanted(
        _ reports: [Report], knownSince reached: Instant, of products: [Product], at to: Instant
    ) -> Instant? {
        let lasts: [Instant?] = products.flatMap { product in
            product.teams.map { team in
                reports.filter { $0.product == product.id && $0.team == team.id }
                    .flatMap(\.occurrences).filter { $0 <= to }.max()
            }
        }
        guard let earliest = lasts.map({ ($0 ?? reached) - Impediments.Silence.window }).min() else { return nil }
        // Step by step: what is found on the way may be later than what is known so far.
        let wanted = max(earliest, reached - Impediments.Silence.window, reportsSince(to))
        return wanted < reached ? wanted : nil
    }

    /// From the first end of a blocker that the funder was asked about, the time in which the team stood still no more.
    private static func returned(
        by impediments: [Impediment], _ person: String, _ stops: [String: [TimeSpan]], from: Instant, to: Instant
    ) -> Duration {
        let ends = impediments.compactMap { impediment in
            impediment.endOfAskedBlocker(person, from: from, to: to).map { (impediment.teamName, $0) }
        }
        return Dictionary(ends, uniquingKeysWith: min).reduce(.zero) { total, end in
            total + (to - end.value) - (stops[end.key] ?? []).length(from: end.value, to: to)
        }
    }

    private static func constraint(_ impediments: [Impediment], at moment: Instant) -> Subreason? {
        impediments.filter { impediment in
            // What is raised at the very beginning was not there before it.
            impediment.raisedAt < moment && impediment.openSpans.contains(moment)
                && impediment.state != .notAnImpediment && !impediment.isUnconfirmed
                // In the way is the root of it.
                && !(impediment.mutedSpans ?? []).contains(moment)
        }
        .min { a, b in a.layer == b.layer ? a.raisedAt < b.raisedAt : a.layer < b.layer }?
        .labels.subreason
    }
}

extension Impediment {
    /// Stopped before slowing, then the lowest need level; what has none comes last.
    fileprivate var layer: Int { (labels.severity == .stopped ? 0 : 10) + (labels.subreason.needLevel ?? 5) }

    /// Whether a digest of that moment would ask it. What nobody has confirmed is only counted there.
    package func isForTheDigest(of person: String, _ directory: Directory, at to: Instant) -> Bool {
        !isUnconfirmed && isDueForTheDigest(of: person, directory, at: to)
    }

    /// A blocker only after its L3, or as an exceeded budget; what slows the work after its own time (DOMAIN 7).
    fileprivate func isDueForTheDigest(of person: String, _ directory: Directory, at to: Instant) -> Bool {
        // What is asked for with its cause is no ask of its own (DOMAIN 6.8).
        if ask.delegatedTo != nil || isMuted { return false }
        switch ask.state {
        case .sent, .seen, .queued: return true
        case .committed, .postponed, .decided, .declined, .moreInfo: return false
        case .none, .drafted, .previewed, .superseded: break
        }
        let calendar = directory.calendar(ofFunder: person)
        guard ask.hold(at: to) == nil,
            ask.oursUntil.map({ $0 <= calendar.day(of: to) }) ?? true,
            let product = directory.products[self.product], case let ladder = Ladder(directory),
            // What the lead has promised is not asked before its day is over, where the lead is (DOMAIN 6.5).
            lead.promise.map({ $0.missedAt != nil || ladder.dayEnd(of: $0, product) <= to }) ?? true,
            let ripe = ladder.ripeForTheDigest(self, product)
        else { return false }
        return ripe <= to
    }

    fileprivate var teamName: String { "\(product)/\(team)" }

    fileprivate var isCounted: Bool { state != .notAnImpediment && state != .merged && state != .withdrawn }
}

extension Brief {
    /// Need level, stopped before slowing, cost of delay over effort (CD3), age.
    ///
    /// - Parameter turns: how often each has had its turn: before its age, and after all else.
    package static func comesFirst(_ a: Brief, _ b: Brief, turns: [ImpedimentID: Int] = [:]) -> Bool {
        func rank(_ brief: Brief) -> (Int, Int, Double, Int, Instant, ImpedimentID) {
            (
                brief.subreason.needLevel ?? 5, brief.severity == .stopped ? 0 : 1,
                -brief.costOfDelayPerHour, turns[brief.id] ?? 0, brief.since, brief.id
            )
        }
        return rank(a) < rank(b)
    }
}
