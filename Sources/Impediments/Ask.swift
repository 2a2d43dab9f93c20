/// The ask to the funder, from draft to decision: the long clock.
package struct Ask: Sendable, Hashable, Codable {
    package enum State: String, Sendable, Hashable, Codable {
        case none, drafted, previewed, queued, sent, seen, committed, decided, declined, superseded
        case moreInfo = "more_info"
        case postponed
    }

    /// How it reached the funder.
    package enum Route: String, Sendable, Hashable, Codable {
        case letter
        case digest
        case inPerson = "in_person"
    }

    package struct Hold: Sendable, Hashable, Codable {
        package var from: Instant
        package var until: Instant
        /// Set when it was released before its end.
        package var releasedAt: Instant?
        package init(from: Instant, until: Instant) {
            self.from = from
            self.until = until
        }
    }

    package var state: State = .none
    /// How it stood when what it asks about was over; open again, it goes on from there.
    package var stoodAs: State?
    package var wording: Wording?
    package var previewedAt: Instant?
    package var holds: [Hold] = []
    /// The team keeps it until this day (`ours`).
    package var oursUntil: CalendarDay?
    /// Every time that the team has kept it.
    package var keepings: [Keeping]?
    package var queuedAt: Instant?
    package var queuedRule: Rule?
    /// F
    package var sentAt: Instant?
    package var route: Route?
    /// Whoever was the funder when it became due, or was told; `nil`: not known.
    package var askedOf: String?
    /// Whose it is, where it is not the funder's: it was passed on to them, or answers what they wanted to know. Who
    /// stands in for somebody who is away is found when it is sent.
    package var holder: String?
    /// K
    package var acknowledgedAt: Instant?
    package var acknowledgedBy: PersonKey?
    /// When it was acknowledged last, and by whom: what has come back is acknowledged anew.
    package var seenAt: Instant?
    package var seenBy: PersonKey?
    /// The acknowledgement clock: runs from F, or from a missed promise (R6); `nil` while it stands still.
    package var clockFrom: Instant?
    /// When it came back to whoever has it: put off until then, promised and missed, or open again.
    package var cameBackAt: Instant?
    package var remindedAt: Instant?
    package var promise: Promise?
    /// As what the promiser gave it: the funder, or the deputy.
    package var promisedAs: Party?
    package var promisesMissed = 0
    package var deputyAskedAt: Instant?
    package var deputyRemindedAt: Instant?
    package var deputyAcknowledgedAt: Instant?
    package var silenceNotedAt: Instant?
    package var delegatedTo: String?
    /// Whoever wanted to know more, last.
    package var questionBy: PersonKey?
    /// Whoever wanted to know more before that one did, and has the same answer to get.
    package var alsoAsking: [PersonKey]?
    /// Whoever was asked in the place of a funder who was away; it stays when the funder is back.
    package var askedInstead: String?
    package var askedInsteadAt: Instant?
    /// When the funder, back again, was given it.
    package var handedBackAt: Instant?
    package var postponedUntil: CalendarDay?
    /// D
    package var decidedAt: Instant?
    package var decidedOption: Int?
    package var acceptanceProposedBy: PersonKey?
    /// When that was; `nil` also where it was stored before this was noted.
    package var acceptanceProposedAt: Instant?
    /// When whoever proposed it wants to look at it again.
    package var proposedReview: CalendarDay?

    package init() {}

    /// It is with the funder and undecided (R7).
    package var isWithFunder: Bool {
        switch state {
        case .sent, .seen, .committed, .postponed: true
        case .none, .drafted, .previewed, .queued, .decided, .declined, .superseded, .moreInfo: false
        }
    }

    /// Nobody was ever asked, or it was taken back since: the digest that shows it asks it.
    package var isUnasked: Bool {
        switch state {
        case .none, .drafted, .previewed: true
        default: sentAt == nil
        }
    }

    /// Whoever has it while the funder is away; `nil` while the funder has it.
    package var withStandIn: String? { handedBackAt == nil ? askedInstead : nil }

    /// Whoever else has it: the person to whom it was passed on, or who stands in; `nil`: the funder.
    package var withAnother: String? { delegatedTo ?? withStandIn }

    /// Whoever answers in the funder's place: the person it was delegated to, or else the deputy.
    package func standIn(for product: Product) -> String? { delegatedTo ?? product.deputy }

    /// Somebody else has it: it was passed on, and the funder has promised nothing since.
    package var isPassedOn: Bool { delegatedTo != nil && (promise == nil || promisedAs != .funder) }

    /// The deputy promised it, and nobody has answered since that day was over: their clock runs anew, and not that of
    /// the funder, who has promised nothing (R6).
    package var isMissedByDeputy: Bool {
        guard delegatedTo == nil, promisedAs == .deputy, let missed = promise?.missedAt, clockFrom == missed else {
            return false
        }
        return deputyAskedAt.map { $0 >= missed } ?? false
    }

    /// The question was that of the person to whom it was passed on.
    package var isQuestionOfDelegate: Bool { delegatedTo != nil && questionBy?.value == delegatedTo }

    /// Whoever wanted to know more, and gets the ask back with the answer; `nil`: the funder, or whoever stands in.
    func questioner(for product: Product) -> String? {
        questionBy.flatMap { [product.funder, withStandIn].contains($0.value) ? nil : $0.value }
    }

    /// The funder has it, and has not said a word since it was asked, or asked again.
    package var lacksAcknowledgement: Bool { isWithFunder && (acknowledgedAt == nil || clockFrom != nil) }

    /// Somebody's clock of acknowledgement runs: the funder's, or that of the person it was delegated to.
    package var isWaitedFor: Bool {
        isWithFunder && (clockFrom != nil || (delegatedTo != nil && state != .committed && state != .postponed))
    }

    package func hold(at now: Instant) -> Hold? {
        holds.last.flatMap { $0.releasedAt == nil && $0.until > now ? $0 : nil }
    }
}
