/// One impediment as its events have made it: state, tier and clocks.
///
/// Derived only by `evolve`; the ledger stores it beside the events so that it need not be folded anew.
package struct Impediment: Sendable, Hashable, Codable {
    package let id: ImpedimentID
    /// Where it was said, and where the team is answered.
    package var source: String
    package var channel: String
    package var message: String
    package var thread: String
    package var product: String
    package var team: String
    package var raiser: PersonKey
    package var text: TextKey
    /// R: every timer starts here (DOMAIN 6).
    package var raisedAt: Instant
    package var labels: Labels
    package var unsure: Bool
    package var state: LifeState
    package var tier: Tier
    package var owner: PersonKey?
    package var ownedAt: Instant?
    /// H: the first human response that is not the raiser's.
    package var respondedAt: Instant?
    /// When somebody spoke of it, noted at most once a day; only the question whether it is still there waits for it.
    package var heardAt: Instant?
    /// R first, then every time that it was said again.
    package var occurrences: [Instant]
    /// When somebody said what was tried: visible work, which delays the short clock.
    package var tried: [Instant]
    /// Since when it sounds as if it were over, and nobody has said so or said it again.
    package var soundsOverSince: Instant?
    /// Who said so last; means nothing where it does not sound over.
    package var soundsOverBy: PersonKey?
    /// When whoever raised it last said so.
    package var raiserSoundedOverAt: Instant?
    package var lead: LeadClock
    package var ask: Ask
    /// Asks that were decided before the impediment came back.
    package var earlierAsks: [Ask]
    package var resolvedAt: Instant?
    package var resolvedBy: PersonKey?
    /// Every time that it was said to be over, in the order of the events.
    package var claims: [Claim]
    package var closedAt: Instant?
    package var mergedInto: ImpedimentID?
    /// All that a merge changes, to be restored exactly by `unmerge`.
    package var beforeMerge: BeforeMerge?
    /// The ones that are counted here.
    package var absorbed: [Absorbed]
    /// When the lead was told that its review day has come.
    package var reviewedAt: Instant?
    /// When it was last read anew, by an edit or a correction.
    package var relabelledAt: Instant?
    /// When the last word on each matter was said, as the platforms say; what was said before changes it no more.
    package var lastWord: [Matter: Instant]?
    /// The one that it stands because of (DOMAIN 6.8).
    package var cause: ImpedimentID?
    /// When its own clocks stood still since its cause was open; the last has no end while it is.
    package var mutedSpans: [TimeSpan]?
    /// What stands because of this one, directly or by what is counted with it.
    package var consequences: [Consequence]?
    /// What was said anew beside the thread and is counted here.
    package var echoes: [Echo]?
    /// When it was open, as half-open intervals; the last has no end while it is open.
    package var openSpans: [TimeSpan]
    /// When it stopped the work.
    package var stoppedSpans: [TimeSpan]
    /// On whom it waited, and when: stretches that cover all the time for which it was open, and no other.
    package var waits: [Wait]

    package init(id: ImpedimentID, raised: Event.Raised, at now: Instant) {
        self.id = id
        source = raised.source
        channel = raised.channel
        message = raised.message
        thread = raised.thread
        product = raised.product
        team = raised.team
        raiser = raised.raiser
        text = raised.text
        raisedAt = now
        labels = raised.labels
        unsure = raised.unsure
        state = .triaged
        tier = .l1
        occurrences = [now]
        tried = []
        lead = LeadClock()
        ask = Ask()
        earlierAsks = []
        claims = []
        absorbed = []
        openSpans = [TimeSpan(from: now)]
        stoppedSpans = raised.labels.severity == .stopped ? [TimeSpan(from: now)] : []
        waits = [Wait(on: nil, from: now)]
    }

    package var isOpen: Bool { state.isOpen }

    /// Whether it sounds over by the words of whoever raised it, and not only by those of others.
    package var soundsOverToRaiser: Bool {
        guard let soundsOverSince, let raiserSoundedOverAt else { return false }
        return raiserSoundedOverAt >= soundsOverSince
    }

    /// S: the earliest start of all that is counted here; it survives merges. Timers start at R all the same.
    package var since: Instant { absorbed.reduce(raisedAt) { min($0, $1.since) } }

    /// Every time that it was said, whichever number it was said under.
    package var allOccurrences: [Instant] { absorbed.reduce(occurrences) { $0 + $1.occurrences }.sorted() }

    /// Whether only its raiser is known to stand still: nobody else has said it of themselves, nor the lead that it is
    /// the whole team (DOMAIN 4, `confirm`).
    package var concernsOnePerson: Bool {
        labels.ofOnePerson == true && lead.confirmedAt == nil && absorbed.isEmpty
            && (echoes ?? []).allSatisfy { $0.by == raiser }
    }

    /// When its team stood still because of it: never, where only one of them did.
    package var teamStops: [TimeSpan] { concernsOnePerson ? [] : stoppedSpans }
}

/// What a merge adds to the other impediment, kept apart so that it can be taken out again exactly.
package struct Absorbed: Sendable, Hashable, Codable {
    package var id: ImpedimentID
    package var since: Instant
    package var occurrences: [Instant]

    package init(_ impediment: Impediment) {
        id = impediment.id
        since = impediment.since
        occurrences = impediment.allOccurrences
    }
}

/// An impediment as it stood before it was merged.
package struct BeforeMerge: Sendable, Hashable, Codable {
    var state: LifeState
    var ask: Ask
    var openSpans: [TimeSpan]
    var stoppedSpans: [TimeSpan]
    var waits: [Wait]

    init(_ impediment: Impediment) {
        state = impediment.state
        ask = impediment.ask
        openSpans = impediment.openSpans
        stoppedSpans = impediment.stoppedSpans
        waits = impediment.waits
    }
}

/// A half-open stretch of time; without an end it still runs.
package struct TimeSpan: Sendable, Hashable, Codable {
    package var from: Instant
    package var to: Instant?
    package init(from: Instant, to: Instant? = nil) {
        self.from = from
        self.to = to
    }
}

/// Somebody said that it is over (R2), and what became of that.
package struct Claim: Sendable, Hashable, Codable {
    /// V, once it is verified: the claim's own time.
    package var at: Instant
    package var verifiedAt: Instant?
    package var reopenedAt: Instant?
    package init(at: Instant, verifiedAt: Instant? = nil, reopenedAt: Instant? = nil) {
        self.at = at
        self.verifiedAt = verifiedAt
        self.reopenedAt = reopenedAt
    }
}

/// What was said to the team and to the lead, and when: the short clocks.
package struct LeadClock: Sendable, Hashable, Codable {
    package var nudgedAt: Instant?
    /// When the thread was asked whether it is still there: the first two times since somebody last spoke of it.
    package var questions: [Instant]?
    package var toldAt: Instant?
    package var remindedAt: Instant?
    package var acknowledgedAt: Instant?
    /// The lead says that the funder is needed, or that the whole team is stopped.
    package var confirmedAt: Instant?
    /// A promise by the lead.
    package var promise: Promise?

    package init() {}

    /// After so many that nobody has answered the lead hears.
    static let questionsKept = 2

    func unanswered(since said: Instant) -> [Instant] { (questions ?? []).filter { $0 > said } }
}

/// A committed date. It means the end of that working day in the promiser's zone.
package struct Promise: Sendable, Hashable, Codable {
    package var by: PersonKey
    package var on: CalendarDay
    package var givenAt: Instant
    package var missedAt: Instant?

    package init(by: PersonKey, on: CalendarDay, givenAt: Instant) {
        self.by = by
        self.on = on
        self.givenAt = givenAt
    }
}
