package import Impediments

/// One thing that happened to an impediment, as whoever runs Straw is told: in English, and people by their keys alone.
package struct TimelineWords: Sendable {
    /// Its name for programs: `lead_told`.
    package let event: String
    package let what: String
    package let by: PersonKey?
    /// The rule that fired, where a clock did it.
    package let rule: String?
    /// Where the words are kept that were said with it; those that raised it are told apart.
    package let text: TextKey?

    /// - Parameter moment: how moments are written.
    /// - Returns: `nil` where there is nothing to tell.
    package init?(_ event: Event, moment: (Instant) -> String) {
        guard let told = event.told(moment) else { return nil }
        self.event = event.kind.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
        (what, by, text) = told
        rule = event.rule?.words(moment: moment)
    }
}

extension Event {
    fileprivate typealias Told = (what: String, by: PersonKey?, text: TextKey?)

    fileprivate func told(_ moment: (Instant) -> String) -> Told? {
        switch self {
        case .raised(let raised): return ("raised: \(raised.labels.plain)", raised.raiser, nil)
        case .saidAgain(let by, let text): return ("said again", by, text)
        case .echoed(let by, let text, _, _): return ("said anew in another message", by, text)
        case .echoTakenOut(_, let by): return ("what was said anew is not counted here", by, nil)
        case .relabelled(let labels, let by, .edited): return ("edited, read as: \(labels.plain)", by, nil)
        case .relabelled(let labels, let by, .corrected): return ("corrected: \(labels.plain)", by, nil)
        case .owned(let by): return ("taken on", by, nil)
        case .tried(let by, let text): return ("tried", by, text)
        case .answeredInThread(let by): return ("answered in its thread", by, nil)
        case .spokenOf(let by): return ("spoken of", by, nil)
        case .soundedOver(_, let by): return ("it sounded as if it were over", by, nil)
        case .overtaken(let verb, let by, let text):
            return ("`\(verb.rawValue)` came too late to change anything", by, text)
        case .resolved(let by, let text): return ("said to be over", by, text)
        case .verified(let by, _): return ("verified: it is over", by, nil)
        case .reopened(let by): return ("open again", by, nil)
        case .withdrawn(let by, let deleted):
            return (deleted ? "withdrawn: its message was deleted" : "withdrawn", by, nil)
        case .said: return nil
        case .nudged, .leadTold, .leadReminded, .leadAcknowledged, .confirmed, .worded, .previewed, .held, .released,
            .keptAsOurs, .reviewDue:
            return toldOfTheLead(moment)
        case .askDue, .asked, .raisedInPerson, .askedInstead, .handedBack, .funderChanged, .funderReminded,
            .acknowledged,
            .promised,
            .promiseMissed, .deputyAsked, .deputyNotAsked, .deputyReached, .deputyReminded, .silenceNoted, .delegated,
            .moreInfoWanted, .decided,
            .declined, .postponed, .acceptanceProposed, .accepted:
            return toldOfTheAsk
        case .merged, .unmerged, .absorbed, .parted, .causedBy, .setApart, .causeEnded, .causeReturned, .consequence,
            .consequenceGone:
            return toldOfOthers
        }
    }

    private func toldOfTheLead(_ moment: (Instant) -> String) -> Told? {
        switch self {
        case .nudged: ("the thread was asked", nil, nil)
        case .leadTold: ("the lead was told", nil, nil)
        case .leadReminded: ("the lead was reminded", nil, nil)
        case .leadAcknowledged(let by): ("the lead has it", by, nil)
        case .confirmed(let by): ("confirmed: the funder is needed", by, nil)
        case .worded(let wording, let by):
            ("the ask was worded" + (wording.text.map { ": “\($0)”" } ?? ""), by, nil)
        case .previewed: ("the lead was shown what would go to the funder", nil, nil)
        case .held(let by, let reason, let until): ("held back until \(moment(until))", by, reason)
        case .released(let by): ("no longer held back", by, nil)
        case .keptAsOurs(let by, let reason, let until): ("kept by the team until \(until)", by, reason)
        case .reviewDue: ("the lead was asked to look at it again", nil, nil)
        default: nil
        }
    }

    private var toldOfTheAsk: Told? {
        switch self {
        case .askDue: ("the ask went to the desk", nil, nil)
        case .asked(.letter, _, _): ("asked, by letter", nil, nil)
        case .asked(.digest, _, _): ("asked, in the digest", nil, nil)
        case .asked(.inPerson, _, _): ("asked, in person", nil, nil)
        case .raisedInPerson(let by, _): ("the funder was told in person", by, nil)
        case .askedInstead(let person, _): ("\(person) is asked in the place of the funder", nil, nil)
        case .handedBack: ("the funder, back again, was asked", nil, nil)
        case .funderChanged(let funder): ("\(funder) is the funder from here on, and nothing was asked yet", nil, nil)
        case .funderReminded: ("the funder was reminded", nil, nil)
        case .acknowledged(let by): ("seen", by, nil)
        case .promised(let by, _, let day): ("promised for \(day)", by, nil)
        case .promiseMissed(let party, _): ("the promise of the \(party.rawValue) was missed", nil, nil)
        case .deputyAsked: ("the deputy was asked", nil, nil)
        case .deputyNotAsked: ("settled before the deputy could be asked", nil, nil)
        case .deputyReached: ("what asks the deputy has left the desk", nil, nil)
        case .deputyReminded: ("the deputy was reminded", nil, nil)
        case .silenceNoted: ("the team was told that there is no answer yet", nil, nil)
        case .delegated(let by, let other): ("passed on to \(other)", by, nil)
        case .moreInfoWanted(let by, let text): ("more was asked for", by, text)
        case .decided(let by, let option, let text):
            ("decided" + (option.map { ": option \($0)" } ?? ""), by, text)
        case .declined(let by, let reason): ("declined: it is lived with", by, reason)
        case .postponed(let by, let until, let reason): ("not before \(until)", by, reason)
        case .acceptanceProposed(let by, let reason, let review):
            ("to live with it was proposed" + Self.lookedAt(review), by, reason)
        case .accepted(let by, let reason, let review): ("accepted: lived with" + Self.lookedAt(review), by, reason)
        default: nil
        }
    }

    private static func lookedAt(_ review: CalendarDay?) -> String {
        review.map { ", to be looked at again on \($0)" } ?? ""
    }

    private var toldOfOthers: Told? {
        switch self {
        case .merged(let other, let by): ("counted with \(other)", by, nil)
        case .unmerged(let by): ("stands on its own again", by, nil)
        case .absorbed(let other, let by): ("\(other.id) is counted here", by, nil)
        case .parted(let other, let by): ("\(other) is not counted here any more", by, nil)
        case .causedBy(let cause, let by): ("stands because of \(cause)", by, nil)
        case .setApart(let cause, let by): ("stands by itself, not because of \(cause)", by, nil)
        case .causeEnded(let cause): ("\(cause), because of which it stood, is over", nil, nil)
        case .causeReturned(let cause): ("\(cause), because of which it stands, is open again", nil, nil)
        case .consequence(let other, let by): ("\(other.id) stands because of it", by, nil)
        case .consequenceGone(let other): ("\(other) does not stand because of it any more", nil, nil)
        default: nil
        }
    }
}

extension Labels {
    fileprivate var plain: String {
        category == .nothing ? "no impediment" : "\(title) (\(category.rawValue)), \(severity.rawValue)"
    }
}
