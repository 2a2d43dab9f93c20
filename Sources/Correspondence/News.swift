import Impediments
import Letters

/// One reply in the thread: what changed, for whoever raised it (P13).
struct News {
    var paragraphs: [Prose]
    /// It is over, one way or another.
    var closes: Bool
}

extension ThreadWords {
    /// What the raiser should know of this happening; `nil` where it is silent.
    var news: News? {
        var told = happening.events.compactMap { event in sentence(for: event).map { (event, $0) } }
        // "The funder has seen it" goes without saying where the funder also answered.
        if told.count > 1 { told.removeAll { $0.0.isOnlyAnAcknowledgement } }
        if told.isEmpty {
            guard happening.owesReply, !happening.events.contains(where: { $0.kind == "nudged" }) else { return nil }
            return News(paragraphs: ["\(id): noted."], closes: false)
        }
        var paragraphs = told.map { $0.1.capitalized }
        paragraphs[0] = "\(id): \(told[0].1)"
        return News(paragraphs: paragraphs, closes: told.contains { $0.0.closes })
    }

    /// Who did it, as the thread may say: the role where there is one, else how the team calls the person.
    private func who(_ person: PersonKey) -> String {
        switch person.value {
        case product.funder: "the funder"
        case product.deputy: "the deputy"
        case product.lead: "the lead"
        case product.productOwner: "the product owner"
        case impediment.ask.askedInstead: "whoever stands in for the funder"
        default: happening.actorName ?? directory.people[person.value]?.name ?? "somebody in the team"
        }
    }

    private var next: Prose { hears.spans.isEmpty ? "" : " \(hears)" }

    private func sentence(for event: Event) -> Prose? {
        let time = self.time
        switch event {
        case .tried:
            return happening.owesReply ? "noted, tried \(times(impediment.tried.count))." : nil
        case .raised, .reviewDue, .answeredInThread, .soundedOver, .nudged, .leadTold, .leadReminded, .previewed,
            .askDue, .funderReminded, .deputyReminded, .verified(by: nil, _), .said, .echoed, .echoTakenOut,
            .consequence(_, by: nil), .consequenceGone:
            return nil
        case .overtaken: return happening.owesReply ? "noted; what was said later stands." : nil
        case .saidAgain: return "noted, said \(times(impediment.allOccurrences.count))."
        case .relabelled(let labels, _, _): return relabelled(labels)
        case .owned(let person): return "\(who(person)) drives it.\(next)"
        case .leadAcknowledged: return "the lead has it."
        case .confirmed: return "the lead confirms that the funder is needed.\(next)"
        case .worded: return "the ask is put into words.\(next)"
        case .held(_, _, let until): return "the lead keeps it back until \(time.moment(until))."
        case .released: return "no longer kept back.\(next)"
        case .keptAsOurs(_, _, let until): return "the team keeps it until \(time.day(until)); no ask before that."
        case .asked(.digest, _): return "it stands in the funder's digest now. You need do nothing."
        case .asked(.inPerson, _), .raisedInPerson: return "the funder was told in person. You need do nothing."
        case .asked(.letter, let rule) where rule.name == .funderAway:
            let standIn = impediment.ask.askedInstead.map { who(PersonKey($0)) } ?? "whoever stands in"
            return "\(standIn) has it now, while the funder is away. You need do nothing."
        case .asked(.letter, _): return "the funder has it now. You need do nothing."
        case .askedInstead(let person, _):
            // Where nobody has it yet, the sending tells it.
            return impediment.ask.isWithFunder
                ? "the funder is away. \(Prose(verbatim: who(PersonKey(person))).capitalized) is asked now." : nil
        case .handedBack:
            return impediment.ask.isWithFunder ? "the funder is back and has it now. You need do nothing." : nil
        case .acknowledged(let person): return "\(who(person)) has seen it."
        case .promised(let person, _, let day):
            return "\(who(person)) has it and answers by \(time.day(day)). You need do nothing."
        case .promiseMissed(let party, _):
            return party == .lead
                ? "the promised day is over and it is still there. The lead hears."
                : "the promised day is over and it is still there. The question goes back."
        case .deputyAsked: return "no answer from the funder yet. The deputy is asked next."
        case .silenceNoted: return "no answer yet from the funder. It is not forgotten: the digest says so too."
        case .delegated(_, let other): return "the funder has passed it to \(directory.people[other]?.name ?? other)."
        case .moreInfoWanted(let person, _): return "\(who(person)) wants to know more; the lead answers."
        case .decided(let person, let option, _): return decided(who(person), option)
        case .declined(let person, _):
            return "\(who(person)) has declined. It is lived with, and its cost keeps counting."
        case .postponed(let person, let until, _): return "\(who(person)) comes back to it on \(time.day(until))."
        case .acceptanceProposed(let person, _, _):
            return "\(who(person)) proposes to live with it. That takes the lead and the funder."
        case .accepted(_, _, let review):
            let day = review.map { ", to be looked at again on \(time.day($0))" } ?? ""
            return "accepted by lead and funder\(day). Its cost keeps counting."
        case .resolved(let person, _):
            let length = time.length(workingFrom: impediment.raisedAt, to: happening.at)
            return "over, says \(who(person)). It stood for \(length). If it comes back, say `reopen`."
        case .verified: return "verified: it is over. If it comes back, say `reopen`."
        case .reopened: return "open again, same number; its clocks go on.\(next)"
        case .withdrawn: return "withdrawn. Its words are erased, and nobody else hears of it."
        case .merged(let other, _): return "counted with \(other) from here on. `unmerge` takes it out again."
        case .unmerged: return "stands on its own again.\(next)"
        case .absorbed(let other, _):
            return "\(other.id) counts here from now on: said \(times(impediment.allOccurrences.count))."
        case .parted(let other, _): return "\(other) stands on its own again."
        case .causedBy(let cause, _):
            return
                "stands because of \(cause), and is asked for there. Nothing more comes of it alone; `apart` undoes that."
        case .setApart: return "stands by itself again.\(next)"
        case .causeEnded(let cause):
            return """
                \(cause), because of which it stood, is over. Is this over too? Say `done` or `still there`; without a word \
                its clocks go on.\(next)
                """
        case .causeReturned(let cause): return "\(cause) is open again, so it is asked for there."
        case .consequence(let other, _):
            let count = impediment.countedConsequences.count
            return count > 1
                ? "\(other.id) stands because of it. \(carried(count))" : "\(other.id) stands because of it."
        }
    }

    private func relabelled(_ labels: Labels) -> Prose {
        if labels.category == .nothing {
            let others: Prose =
                impediment.lead.toldAt == nil && impediment.ask.sentAt == nil && impediment.ask.previewedAt == nil
                ? "Nobody else hears of it." : "Whoever had heard of it is told."
            return "taken back: not an impediment. \(others)"
        }
        return "read anew: \(labels.title) (\(labels.category.words)). \(labels.severity.sentence)\(next)"
    }

    private func decided(_ who: String, _ option: Int?) -> Prose {
        let options = Brief(impediment, in: directory).options(in: .english)
        guard let option, options.indices.contains(option - 1) else {
            return "\(who) has decided. Whoever drives it acts."
        }
        // In quotation marks: "you" in it is the funder, not whoever reads the thread.
        return "\(who) has decided: “\(options[option - 1])”. Whoever drives it acts."
    }
}

extension Event {
    fileprivate var isOnlyAnAcknowledgement: Bool {
        switch self {
        case .acknowledged, .leadAcknowledged: true
        default: false
        }
    }

    fileprivate var closes: Bool {
        switch self {
        case .resolved, .withdrawn, .accepted, .declined: true
        default: false
        }
    }

    /// Whether the anchor would say something else after it.
    var changesTheAnchor: Bool {
        switch self {
        case .raised, .tried, .answeredInThread, .soundedOver, .nudged, .leadReminded, .leadAcknowledged, .worded,
            .previewed, .askDue, .funderReminded, .deputyReminded, .acceptanceProposed, .reviewDue, .overtaken, .said:
            false
        default: true
        }
    }
}

extension Prose {
    /// With a capital letter at its beginning.
    var capitalized: Prose {
        guard case .plain(let text)? = spans.first, let first = text.first else { return self }
        var copy = self
        copy.spans[0] = .plain(first.uppercased() + text.dropFirst())
        return copy
    }
}
