package import Impediments
package import Letters

/// What one cause made of one impediment, with all that the words about it need.
///
/// The cause is a message, an answer or the clock; the events are what `decide` answered to it.
package struct Happening: Sendable {
    /// As the events have left it.
    package var impediment: Impediment
    package var events: [Event]
    package var at: Instant
    /// What happens next if nobody does anything, soonest first.
    package var plan: [Step]
    /// When the ask of the plan leaves its reader's desk, where the budget may keep it there; `nil`: as planned.
    package var askLeaves: Instant?
    /// The message that caused it, at the source of the impediment.
    package var inReplyTo: String?
    /// The cause is a message or an answer that gets a reply of its own, even where it changed little (FACE).
    package var owesReply: Bool
    /// Whoever answered; keeps the replies to two people of one moment apart.
    package var actor: PersonKey?
    /// How the team calls whoever caused it; shown in the thread only.
    package var actorName: String?
    /// What the funder wrote with an answer; shown to the lead only.
    package var words: String?
    /// What was changed on the way in.
    package var notes: [Inbound.Note]
    /// One that was said before and may be the same.
    package var like: Like?
    /// That of the product's funder, where a digest is foretold; `nil`: as if it came every week.
    package var desk: Desk?
    /// It is answered somewhere else: here only the receipt is brought up to date.
    package var isAnsweredElsewhere: Bool

    /// An open impediment of the same people, by its number and its day: no words.
    package struct Like: Sendable, Hashable {
        package var id: ImpedimentID
        package var raisedAt: Instant
        package var team: String

        package init(_ impediment: Impediment) {
            id = impediment.id
            raisedAt = impediment.raisedAt
            team = impediment.team
        }
    }

    package init(
        impediment: Impediment, events: [Event], at: Instant, plan: [Step], askLeaves: Instant? = nil,
        inReplyTo: String? = nil, owesReply: Bool = false, actor: PersonKey? = nil, actorName: String? = nil,
        words: String? = nil, notes: [Inbound.Note] = [], like: Like? = nil, desk: Desk? = nil,
        isAnsweredElsewhere: Bool = false
    ) {
        self.impediment = impediment
        self.events = events
        self.at = at
        self.plan = plan
        self.askLeaves = askLeaves
        self.inReplyTo = inReplyTo
        self.owesReply = owesReply
        self.actor = actor
        self.actorName = actorName
        self.words = words
        self.notes = notes
        self.like = like
        self.desk = desk
        self.isAnsweredElsewhere = isAnsweredElsewhere
    }
}

extension Happening {
    /// The first digest that would ask it, as its funder wants them to come: not the day on which it is old enough for
    /// one.
    func firstDigest(of funder: String, in directory: Directory) -> Instant? {
        DeskPlan(directory, desk ?? Desk(person: funder, digestsFrom: at)).firstDigest(asking: impediment, from: at)
    }
}

/// A signed page that a letter offers; the daemon makes the address, or none where it serves no pages.
package struct LinkRequest: Sendable, Hashable {
    package enum Page: Sendable, Hashable {
        /// Shows the impediment and offers this answer; the reader adds what is missing (a date, a reason).
        case answer(ImpedimentID, Answer)
        case ask(ImpedimentID)
        case digest(period: String)
        /// How often the digest comes; also where it is switched off with one click.
        case cadence
        /// The stream-transfer page of a product.
        case product(String)
    }

    /// A key of `people`: a link is bound to one person.
    package var person: String
    package var page: Page
    package var at: Instant

    package init(person: String, page: Page, at: Instant) {
        self.person = person
        self.page = page
        self.at = at
    }
}

extension Event {
    /// The rule of DOMAIN 6 that made it, where a clock did.
    var rule: Rule? {
        switch self {
        case .nudged(let rule), .leadTold(let rule), .leadReminded(let rule), .previewed(let rule),
            .askDue(let rule, _, _), .asked(_, let rule, _), .askedInstead(_, let rule), .handedBack(let rule),
            .funderReminded(let rule), .promiseMissed(_, let rule),
            .deputyAsked(let rule), .deputyReminded(let rule), .silenceNoted(let rule), .reviewDue(let rule):
            rule
        case .verified(_, let rule): rule
        case .raised: Rule(.onRaise)
        case .causeEnded: Rule(.rootCause)
        default: nil
        }
    }
}
