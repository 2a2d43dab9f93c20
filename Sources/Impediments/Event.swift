/// Who did something: a key of `people`, or an opaque key for somebody known only by their chat account.
///
/// Never a name or a handle: those are personal text and live apart from the events.
package struct PersonKey: Sendable, Hashable, Codable, CustomStringConvertible {
    package let value: String
    package init(_ value: String) { self.value = value }
    package init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(String.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
    package var description: String { value }
}

/// A reference to words that are kept apart from the events, so that they can be erased.
package struct TextKey: Sendable, Hashable, Codable {
    package let value: String
    package init(_ value: String) { self.value = value }
    package init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(String.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

/// `IMP-12`: short enough to say, unique within its workspace.
package struct ImpedimentID: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    package let number: Int
    package init(_ number: Int) { self.number = number }

    /// Reads `IMP-12`, `imp-12` and `12`.
    package init?(_ text: String) {
        let digits = text.uppercased().hasPrefix("IMP-") ? text.dropFirst(4) : text[...]
        guard !digits.isEmpty, digits.utf8.count <= 9, digits.utf8.allSatisfy({ (48...57).contains($0) }),
            let number = Int(digits), number > 0
        else { return nil }
        self.number = number
    }
    package init(from decoder: any Decoder) throws {
        number = try decoder.singleValueContainer().decode(Int.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
    package static func < (a: ImpedimentID, b: ImpedimentID) -> Bool { a.number < b.number }
    package var description: String { "IMP-\(number)" }
}

/// The labels of a reading that an impediment keeps; the words that decided stay with the text.
package struct Labels: Sendable, Hashable, Codable {
    package var category: Category
    package var subreason: Subreason
    package var severity: Severity
    package var confidence: Double
    /// `nil`: as the bot read it.
    package var correctedBy: PersonKey?
    /// Money that should have been paid by now (DOMAIN 6.3).
    package var pastDue: Bool
    /// What a language model made of it; `nil`: none was to be asked.
    package var secondOpinion: SecondOpinion?
    /// Whether whoever said it spoke of their own machine, tool or account alone; `nil`: not so, or not looked at.
    package var ofOnePerson: Bool?

    package init(
        category: Category, subreason: Subreason, severity: Severity, confidence: Double,
        correctedBy: PersonKey? = nil, pastDue: Bool = false, secondOpinion: SecondOpinion? = nil,
        ofOnePerson: Bool? = nil
    ) {
        self.category = category
        self.subreason = subreason
        self.severity = severity
        self.confidence = confidence
        self.correctedBy = correctedBy
        self.pastDue = pastDue
        self.secondOpinion = secondOpinion
        self.ofOnePerson = ofOnePerson
    }

    package init(_ reading: Reading) {
        self.init(
            category: reading.category, subreason: reading.subreason, severity: reading.severity,
            confidence: reading.confidence, secondOpinion: reading.secondOpinion)
    }
}

/// Something that happened to one impediment. Append-only: state, tier and clocks are derived from these.
package enum Event: Sendable, Hashable, Codable {
    case raised(Raised)
    /// Said again, by anyone: a dated occurrence (P5).
    case saidAgain(by: PersonKey, text: TextKey?)
    /// The source message was edited, or a person corrected the reading; clocks are worked out again from R.
    case relabelled(Labels, by: PersonKey?, because: Relabelling)
    case owned(by: PersonKey)
    case tried(by: PersonKey, text: TextKey?)
    /// A person other than the raiser answered in the thread: the first response.
    case answeredInThread(by: PersonKey)
    /// Somebody spoke of it, in its thread or to us, noted at most once a day: a sign of life, and no response.
    case spokenOf(by: PersonKey)
    /// It was said that it works again, or that what was missing has come: asked about, a claim only where somebody says so
    /// (R2).
    ///
    /// - Parameters:
    ///   - byRaiser: whoever raised it said so, who is asked even where somebody else was.
    ///   - by: whoever said so, who may take it back; `nil`: not known.
    case soundedOver(byRaiser: Bool? = nil, by: PersonKey? = nil)
    case nudged(rule: Rule)
    case leadTold(rule: Rule)
    case leadReminded(rule: Rule)
    case leadAcknowledged(by: PersonKey)
    case confirmed(by: PersonKey)
    case worded(Wording, by: PersonKey)
    case previewed(rule: Rule)
    case held(by: PersonKey, reason: TextKey?, until: Instant)
    case released(by: PersonKey)
    case keptAsOurs(by: PersonKey, reason: TextKey?, until: CalendarDay)
    /// The ask is ready for the desk of whoever it is for, which sends it when it may.
    ///
    /// - Parameters:
    ///   - of: whoever was the funder then; `nil`: not known.
    ///   - to: whoever wanted to know what it answers, where that is not the funder.
    case askDue(rule: Rule, of: String? = nil, to: String? = nil)
    /// - Parameter of: whoever was the funder then; `nil`: not known.
    case asked(Ask.Route, rule: Rule, of: String? = nil)
    /// The configuration names another funder since it was asked: that one is asked afresh.
    case funderChanged(to: String)
    /// - Parameter of: whoever was the funder then; `nil`: not known.
    case raisedInPerson(by: PersonKey, of: String? = nil)
    /// The funder is away: somebody else is asked in the funder's place.
    case askedInstead(String, rule: Rule)
    /// The funder is back, and it is undecided.
    case handedBack(rule: Rule)
    case funderReminded(rule: Rule)
    case acknowledged(by: PersonKey)
    /// By the funder, the deputy or the lead: the clock of that party is quiet until the end of that day.
    case promised(by: PersonKey, as: Party, on: CalendarDay)
    case promiseMissed(of: Party, rule: Rule)
    case deputyAsked(rule: Rule)
    /// The funder answered before that could leave: the deputy was not asked.
    case deputyNotAsked
    /// What was to ask the deputy has lain on a desk, and leaves only now: the clock of the deputy begins.
    case deputyReached
    case deputyReminded(rule: Rule)
    case silenceNoted(rule: Rule)
    case delegated(by: PersonKey, to: String)
    case moreInfoWanted(by: PersonKey, text: TextKey?)
    case decided(by: PersonKey, option: Int?, text: TextKey?)
    case declined(by: PersonKey, reason: TextKey?)
    case postponed(by: PersonKey, until: CalendarDay, reason: TextKey?)
    case acceptanceProposed(by: PersonKey, reason: TextKey?, review: CalendarDay?)
    case accepted(by: PersonKey, reason: TextKey?, review: CalendarDay?)
    case resolved(by: PersonKey, text: TextKey?)
    case verified(by: PersonKey?, rule: Rule?)
    case reopened(by: PersonKey)
    case withdrawn(by: PersonKey?, sourceDeleted: Bool)
    case merged(into: ImpedimentID, by: PersonKey)
    case unmerged(by: PersonKey)
    /// Another one is counted here from now on, with all its dates (P5).
    case absorbed(Absorbed, by: PersonKey)
    /// The same one stands on its own again.
    case parted(from: ImpedimentID, by: PersonKey)
    /// It stands because of another one, which is asked for in its place (DOMAIN 6.8).
    case causedBy(ImpedimentID, by: PersonKey)
    /// It stands by itself again.
    case setApart(from: ImpedimentID, by: PersonKey)
    /// What it stands on is over, one way or another: its own clocks go on.
    case causeEnded(ImpedimentID)
    /// What it stands on is open again.
    case causeReturned(ImpedimentID)
    /// This one carries another, as that one is now; `by` whoever has said so, where somebody has.
    case consequence(Consequence, by: PersonKey?)
    case consequenceGone(ImpedimentID)
    /// The same was said anew beside the thread, or something in it that may be of its own: counted here, and to be taken
    /// out again exactly.
    ///
    /// - Parameter readAs: what it was read as, where that is of another kind.
    case echoed(by: PersonKey, text: TextKey, in: Echo.Message, readAs: Labels? = nil)
    case echoTakenOut(TextKey, by: PersonKey)
    /// Said before something about the same that has come in already: it is kept, and changes nothing.
    case overtaken(Verb, by: PersonKey, text: TextKey?)
    /// From its moment on these are settled; of what was said before, and comes in later, nothing counts.
    case said([Matter], by: PersonKey)
    /// The day has come on which it was to be looked at again.
    case reviewDue(rule: Rule)

    package enum Relabelling: String, Sendable, Hashable, Codable { case edited, corrected }

    package struct Raised: Sendable, Hashable, Codable {
        package var source: String
        package var channel: String
        package var message: String
        package var thread: String
        package var product: String
        package var team: String
        package var raiser: PersonKey
        package var text: TextKey
        package var labels: Labels
        /// The question was asked instead of a receipt.
        package var unsure: Bool

        package init(
            source: String, channel: String, message: String, thread: String, product: String, team: String,
            raiser: PersonKey, text: TextKey, labels: Labels, unsure: Bool
        ) {
            self.source = source
            self.channel = channel
            self.message = message
            self.thread = thread
            self.product = product
            self.team = team
            self.raiser = raiser
            self.text = text
            self.labels = labels
            self.unsure = unsure
        }
    }
}

/// A rule of DOMAIN 6, with the facts that made it fire; stored, logged, and shown to whoever asks why.
package struct Rule: Sendable, Hashable, Codable {
    package enum Name: String, Sendable, Hashable, Codable, CaseIterable {
        case onRaise = "L0: on raise"
        case ownerWanted = "L1: nobody drives it"
        case leadUnowned = "L2: nobody drives it"
        case leadUnresolved = "L2: still there"
        case leadSilent = "L2: no acknowledgement"
        case preview = "L3: preview before the ask"
        case funder = "L3: still there, and only the funder can move it"
        case funderAccess = "L3: access to users, still there"
        case confirmed = "L3: the lead confirmed"
        case holdEnded = "L3: the hold is over"
        case moneyPastDue = "L3: unpaid money past its date"
        case digestOnly = "L3: slowing, for the digest"
        case inPerson = "L3: raised in person"
        case funderAway = "L3: the funder is away"
        case funderBack = "L3: the funder is back, and it is undecided"
        case funderSilent = "L3: no acknowledgement"
        case promiseMissed = "L3: a promise was missed"
        case leadPromiseMissed = "L2: a promise was missed"
        case deputy = "L3b: the funder has not answered"
        case deputySilent = "L3b: no acknowledgement"
        case silence = "L3: no answer for ten working days"
        case stale = "R2: nothing said of it for long"
        case soundsOver = "R2: it sounds over, and lies with the funder"
        case verified = "R2: no objection since it was said to be over"
        case review = "review date reached"
        case rootCause = "root cause: over, so what stood because of it goes on"
        case digest = "digest: weekly"
        case answered = "an answer"
    }

    package var name: Name
    /// The length that ran out, as configured: `2wd`.
    package var after: Span?
    package var since: Instant?

    package init(_ name: Name, after: Span? = nil, since: Instant? = nil) {
        self.name = name
        self.after = after
        self.since = since
    }
}

extension Rule: CustomStringConvertible {
    package var description: String { words(moment: \.rfc3339) }

    /// - Parameter moment: how moments are written.
    package func words(moment: (Instant) -> String) -> String {
        guard let after else { return name.rawValue }
        return "\(name.rawValue) (\(after) since \(since.map(moment) ?? "it was raised"))"
    }
}

/// The lead's words for an ask: the only free text that goes upward (P9).
package struct Wording: Sendable, Hashable, Codable {
    package var text: String?
    package var options: [String]
    package var recommendation: String?
    package var neededBy: CalendarDay?
    /// Hours that the ask takes of the funder, as the lead estimates them.
    package var effort: Double?
    /// The promises of the product that it endangers: their places in the configuration, from 1.
    package var endangers: [Int]?

    package init(
        text: String? = nil, options: [String] = [], recommendation: String? = nil, neededBy: CalendarDay? = nil,
        effort: Double? = nil, endangers: [Int]? = nil
    ) {
        self.text = text
        self.options = options
        self.recommendation = recommendation
        self.neededBy = neededBy
        self.effort = effort
        self.endangers = endangers
    }
}
