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
            return News(paragraphs: [headed(language.say(.toldNoted))], closes: false)
        }
        var paragraphs = told.map { $0.1.capitalized }
        paragraphs[0] = headed(told[0].1)
        return News(paragraphs: paragraphs, closes: told.contains { $0.0.closes })
    }

    private func headed(_ what: Prose) -> Prose { language.say(.toldHead, ["id": "\(id)", "what": .prose(what)]) }

    /// Who did it, as the thread may say: the role where there is one, else how the team calls the person.
    private func who(_ person: PersonKey) -> String {
        switch person.value {
        case product.funder: language.words(.whoFunder)
        case product.deputy: language.words(.whoDeputy)
        case product.lead: language.words(.whoLead)
        case product.productOwner: language.words(.whoProductOwner)
        case impediment.ask.askedInstead: language.words(.whoForFunder)
        default:
            happening.actorName ?? directory.people[person.value]?.name ?? language.words(.whoSomebody)
        }
    }

    private func said(_ phrase: Phrase, by person: PersonKey, _ values: Arguments = [:]) -> Prose {
        language.say(phrase, values + ["who": .text(who(person))])
    }

    private func said(_ phrase: Phrase, of other: ImpedimentID, _ values: Arguments = [:]) -> Prose {
        language.say(phrase, values + ["other": "\(other)"])
    }

    /// With what happens next.
    private func andNext(_ told: Prose) -> Prose { hears.spans.isEmpty ? told : "\(told) \(hears)" }

    private func sentence(for event: Event) -> Prose? {
        let ask = impediment.ask
        switch event {
        case .tried:
            guard happening.owesReply else { return nil }
            return language.say(.toldTried, ["times": .text(time.times(impediment.tried.count))])
        case .raised, .reviewDue, .answeredInThread, .spokenOf, .soundedOver, .nudged, .leadTold, .leadReminded,
            .previewed, .askDue, .funderReminded, .deputyNotAsked, .deputyReached, .deputyReminded, .said,
            .verified(by: nil, _), .echoed, .echoTakenOut, .consequence(_, by: nil), .consequenceGone, .funderChanged:
            return nil
        case .overtaken: return happening.owesReply ? language.say(.toldOvertaken) : nil
        case .saidAgain: return language.say(.toldSaidAgain, ["times": .text(timesSaid)])
        case .relabelled(let labels, _, _): return relabelled(labels)
        case .owned(let person): return andNext(said(.toldOwned, by: person))
        case .leadAcknowledged: return language.say(.toldLeadHas)
        case .confirmed: return andNext(language.say(.toldConfirmed))
        case .worded: return andNext(language.say(.toldWorded))
        case .held(_, _, let until): return language.say(.toldHeld, ["moment": .text(time.until(until))])
        case .released: return andNext(language.say(.toldReleased))
        case .keptAsOurs(_, _, let until): return language.say(.toldOurs, ["day": .text(time.day(until))])
        case .asked(.digest, _, _): return language.say(.toldInDigest)
        case .asked(.inPerson, _, _), .raisedInPerson: return language.say(.toldInPerson)
        case .asked(.letter, let rule, _) where rule.name == .funderAway:
            let standIn = ask.askedInstead.map { who(PersonKey($0)) } ?? language.words(.whoForFunder)
            return language.say(.toldAskedFor, ["who": .text(standIn)])
        case .asked(.letter, _, _):
            // Whoever is there, in the place of whose it is.
            let reader = (ask.holder ?? product.funder).map {
                directory.recipient(for: $0, product, at: happening.at)
            }
            guard let reader, reader != product.funder else { return language.say(.toldAsked) }
            // Asked anew, what was passed on answers no question.
            let isPassedOn = ask.holder != nil && ask.holder == ask.delegatedTo && !ask.isQuestionOfDelegate
            guard isPassedOn else { return said(.toldAnswered, by: PersonKey(reader)) }
            return language.say(.toldDelegated, ["name": .text(directory.people[reader]?.name ?? reader)])
        case .askedInstead(let person, _):
            // Where nobody has it yet, the sending tells it.
            guard ask.isWithFunder else { return nil }
            return language.say(.toldAskedInstead, ["who": .text(who(PersonKey(person)).capitalizedFirst)])
        case .handedBack: return ask.isWithFunder ? language.say(.toldHandedBack) : nil
        case .acknowledged(let person): return said(.toldSeen, by: person)
        case .promised(let person, _, let day):
            return said(.toldPromised, by: person, ["day": .text(time.day(day))])
        case .promiseMissed(of: .lead, _):
            let isAway = directory.steward(of: impediment, at: happening.at) != product.steward
            return language.say(isAway ? .toldMissedByLeadAway : .toldMissedByLead)
        case .promiseMissed: return language.say(.toldMissedByFunder)
        case .deputyAsked: return language.say(.toldDeputyAsked, ["who": .text(holder)])
        case .silenceNoted: return language.say(.toldSilence, ["who": .text(holder)])
        case .delegated(_, let other):
            return language.say(.toldDelegated, ["name": .text(directory.people[other]?.name ?? other)])
        case .moreInfoWanted(let person, _): return said(.toldMoreInfo, by: person)
        case .decided(let person, let option, _): return decided(person, option)
        case .declined(let person, _): return said(.toldDeclined, by: person)
        case .postponed(let person, let until, _):
            return said(.toldPostponed, by: person, ["onDay": .text(time.onDay(until))])
        case .acceptanceProposed(let person, _, _): return said(.toldAcceptance, by: person)
        case .accepted(_, _, let review?):
            return language.say(.toldAcceptedUntil, ["onDay": .text(time.onDay(review))])
        case .accepted: return language.say(.toldAccepted)
        case .resolved(let person, _):
            let length = time.length(workingFrom: impediment.raisedAt, to: happening.at)
            return said(.toldResolved, by: person, ["length": .text(length)])
        case .verified: return language.say(.toldVerified)
        case .reopened:
            let told = andNext(language.say(.toldReopened))
            // It was only said to be there again, by no command: how to put that right.
            return isSaidAgain ? "\(told) \(language.say(.toldNotOver))" : told
        case .withdrawn: return language.say(isUnheard ? .toldWithdrawn : .toldWithdrawnWidely)
        case .merged(let other, _): return said(.toldMerged, of: other)
        case .unmerged: return andNext(language.say(.toldUnmerged))
        case .absorbed(let other, _): return said(.toldAbsorbed, of: other.id, ["times": .text(timesSaid)])
        case .parted(let other, _): return said(.toldParted, of: other)
        case .causedBy(let cause, _): return said(.toldCausedBy, of: cause)
        case .setApart: return andNext(language.say(.toldSetApart))
        case .causeEnded(let cause): return andNext(said(.toldCauseEnded, of: cause))
        case .causeReturned(let cause): return said(.toldCauseReturned, of: cause)
        case .consequence(let other, _):
            let before = impediment.countedConsequences.count - 1
            let told = said(.toldConsequence, of: other.id)
            return before > 0 ? "\(told) \(language.carried(before))" : told
        }
    }

    private var isSaidAgain: Bool {
        happening.events.contains { if case .saidAgain = $0 { true } else { false } }
    }

    /// Whoever has the ask, and has not answered.
    private var holder: String {
        let person = impediment.ask.withAnother
        return person.map { who(PersonKey($0)) } ?? language.words(.whoFunder)
    }

    private var timesSaid: String { time.times(impediment.allOccurrences.count) }

    private func relabelled(_ labels: Labels) -> Prose {
        if labels.category == .nothing {
            return language.say(isUnheard ? .toldTakenBack : .toldTakenBackWidely)
        }
        let told = language.say(
            .toldRelabelled,
            [
                "title": .text(labels.title(in: language)), "category": .text(labels.category.words(in: language)),
            ])
        return andNext("\(told) \(labels.severity.sentence(in: language))")
    }

    private func decided(_ person: PersonKey, _ option: Int?) -> Prose {
        let options = Brief(impediment, in: directory).options(in: language)
        let told: Prose
        if let option, options.indices.contains(option - 1) {
            // In quotation marks: "you" in it is the funder, not whoever reads the thread.
            told = said(.toldDecidedSo, by: person, ["option": .text(options[option - 1])])
        } else {
            told = said(.toldDecided, by: person)
        }
        // Where nobody drives it, nobody acts: not everybody has a lead who is told so.
        guard impediment.isOpen, impediment.owner == nil else { return told }
        return "\(told) \(language.say(.threadWhoDrives))"
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
        case .raised, .tried, .answeredInThread, .spokenOf, .soundedOver, .nudged, .leadReminded, .leadAcknowledged,
            .worded, .previewed, .askDue, .funderReminded, .deputyNotAsked, .deputyReached, .deputyReminded,
            .acceptanceProposed, .reviewDue, .overtaken, .said:
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
