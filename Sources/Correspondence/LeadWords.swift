import Impediments
import Letters

/// What the lead hears, privately and in the lead's language: L2, its reminder, the preview, and what the funder wants
/// to know.
extension Correspondent {
    func leadLetters(_ happening: Happening) -> [Letter] {
        happening.events.flatMap { event -> [Letter] in
            switch event {
            case .leadTold(let rule): told(happening, rule)
            case .leadReminded(let rule): reminder(happening, rule)
            case .promiseMissed(of: .lead, let rule): reminder(happening, rule)
            case .previewed(let rule): preview(happening, rule)
            case .moreInfoWanted: question(happening)
            case .resolved: passOn(happening)
            case .silenceNoted, .promiseMissed, .decided, .declined, .postponed, .reopened: course(event, happening)
            case .acceptanceProposed(let person, _, _): acceptance(happening, by: person)
            case .reviewDue(let rule): review(happening, rule)
            default: []
            }
        }
    }

    /// L2 goes to the lead, and to the product owner if there is one (FACE).
    private func told(_ happening: Happening, _ rule: Rule) -> [Letter] {
        let product = directory.product(of: happening.impediment)
        var people = [product.lead, product.productOwner].compactMap { $0 }
            .map { directory.recipient(for: $0, product, at: happening.at) }
        if people.count == 2, people[0] == people[1] { people.removeLast() }
        return people.map { person in
            let time = words(for: person, about: happening.impediment, at: happening.at)
            let head = stillThere(happening, rule.name == .leadUnowned ? .leadUnowned : .leadUnresolved, time)
            return leadLetter(
                happening, to: person, purpose: .nudge, rule: rule.description,
                asStands(head, happening, time),
                actions: steering(happening.impediment, time.language))
        }
    }

    /// As the team has lived with it, whoever was away meanwhile.
    private func stillThere(_ happening: Happening, _ phrase: Phrase, _ time: TimeWords) -> Prose {
        let (impediment, language) = (happening.impediment, time.language)
        let calendar = directory.calendar(ofTeamOf: directory.product(of: impediment))
        let length = TimeWords(calendar: calendar, now: happening.at, language: language)
            .length(workingFrom: impediment.raisedAt, to: happening.at)
        return language.say(phrase, ["id": "\(impediment.id)", "length": .text(length)])
    }

    private func reminder(_ happening: Happening, _ rule: Rule) -> [Letter] {
        guard let steward = directory.steward(of: happening.impediment, at: happening.at) else { return [] }
        let impediment = happening.impediment
        let time = words(for: steward, about: impediment, at: happening.at)
        if let back = impediment.soundsBackSince {
            return [soundsBack(happening, since: back, to: steward, rule, time)]
        }
        let phrase: Phrase =
            switch rule.name {
            case .leadPromiseMissed: .leadMissed
            case .stale: .leadStale
            case .soundsOver: .leadMayBeOver
            default: .leadSilent
            }
        let since = rule.name == .stale ? impediment.lastSaidAt : impediment.lead.toldAt ?? happening.at
        let head =
            ofAnother(happening, rule, steward, time)
            ?? time.language.say(phrase, ["id": "\(impediment.id)", "since": .text(time.since(since))])
        return [
            leadLetter(
                happening, to: steward, purpose: rule.name == .leadPromiseMissed ? .overdue : .reminder,
                rule: rule.description,
                asStands(head, happening, time),
                actions: steering(impediment, time.language))
        ]
    }

    /// Nobody is held to what somebody else has promised, or was told in their place; `nil` where it was this reader.
    private func ofAnother(_ happening: Happening, _ rule: Rule, _ steward: String, _ time: TimeWords) -> Prose? {
        let (impediment, language) = (happening.impediment, time.language)
        switch rule.name {
        case .leadPromiseMissed:
            guard let promise = impediment.lead.promise, promise.by.value != steward else { return nil }
            let name = directory.people[promise.by.value]?.name ?? language.words(.whoLead)
            let what = language.say(.leadPromiseOver, ["who": .text(name), "day": .text(time.day(promise.on))])
            return language.say(.toldHead, ["id": "\(impediment.id)", "what": .prose(what)])
        case .leadSilent:
            guard let told = impediment.lead.toldAt, directory.steward(of: impediment, at: told) != steward else {
                return nil
            }
            // To this reader it is no reminder.
            let isUnowned = impediment.labels.severity == .stopped && impediment.owner == nil
            return stillThere(happening, isUnowned ? .leadUnowned : .leadUnresolved, time)
        default: return nil
        }
    }

    /// What is over, and perhaps back, is not steered yet: it is only asked whether it is.
    private func soundsBack(
        _ happening: Happening, since back: Instant, to steward: String, _ rule: Rule, _ time: TimeWords
    ) -> Letter {
        let impediment = happening.impediment
        let language = time.language
        let asked = language.say(
            .leadMayBeBack,
            [
                "id": "\(impediment.id)", "title": .text(impediment.labels.title(in: language)),
                "since": .text(time.since(back)),
            ])
        return leadLetter(
            happening, to: steward, purpose: .reminder, rule: rule.description, [asked],
            actions: [
                .init(Answer(.reopen), label: language.words(.labelReopen)),
                .init(Answer(.verify), label: language.words(.labelVerify)),
            ])
    }

    /// The whole ask as it would go, in the words of its reader, and what the lead can do about it (DOMAIN 6.1).
    private func preview(_ happening: Happening, _ rule: Rule) -> [Letter] {
        let product = directory.product(of: happening.impediment)
        guard let steward = directory.steward(of: product, at: happening.at), let funder = product.funder else {
            return []
        }
        let impediment = happening.impediment
        let time = words(for: steward, about: impediment, at: happening.at)
        let language = time.language
        let step = happening.plan.first { $0.kind == .ask }
        let sending = step?.at ?? happening.at
        let holder = impediment.ask.holder
        let asked = directory.recipient(for: holder ?? funder, product, at: sending)
        let funders = words(for: asked, about: impediment, at: sending)
        // What follows depends on how it stands once it is asked.
        var sent = impediment
        if holder == nil, asked != funder { sent.evolve(.askedInstead(asked, rule: Rule(.funderAway)), at: sending) }
        sent.evolve(.asked(.letter, rule: step?.rule ?? rule), at: sending)
        let ask = FunderWords(
            Brief(impediment, in: directory), funders, otherwise: otherwise(for: sent, to: asked, funders)
        ).ask(named: true).map { Prose(spans: $0.spans, kind: .quote) }
        let head = language.say(
            holder != nil ? .leadPreviewOther : asked == funder ? .leadPreview : .leadPreviewStandIn,
            [
                "on": .text(time.on(sending).capitalizedFirst),
                "name": .text(directory.people[asked]?.name ?? asked),
            ])
        let tail = language.say(.leadPreviewTail, ["length": .text(language.length(directory.policy.hold))])
        var actions: [Letter.Action] = [
            .init(Answer(.wording), label: language.words(.labelWording)),
            .init(Answer(.raisedInPerson), label: language.words(.labelInPerson)),
            .init(Answer(.hold), label: language.words(.labelHold)),
            .init(Answer(.ours), label: language.words(.labelOurs)),
        ]
        if impediment.soundsOverSince != nil {
            actions.insert(.init(Answer(.done), label: language.words(.labelDone)), at: 0)
        }
        return [
            leadLetter(
                happening, to: steward, purpose: .preview, rule: rule.description,
                [soundsOver(impediment, time), head] + ask + [tail], actions: actions)
        ]
    }

    private func question(_ happening: Happening) -> [Letter] {
        guard let steward = directory.steward(of: happening.impediment, at: happening.at) else { return [] }
        let impediment = happening.impediment
        let language = language(of: steward)
        let asker = impediment.ask.questionBy.flatMap { directory.people[$0.value] }
        let isFunder = asker == nil || asker?.id == directory.product(of: impediment).funder
        var paragraphs = [
            language.say(
                isFunder ? .leadWantsToKnow : .leadOtherWantsToKnow,
                [
                    "id": "\(impediment.id)", "title": .text(impediment.labels.title(in: language)),
                    "name": .text(asker?.name ?? ""),
                ])
        ]
        if let words = happening.words { paragraphs.append(Prose(verbatim: words, kind: .quote)) }
        paragraphs.append(language.say(.leadWaitsOnYou))
        return [
            leadLetter(
                happening, to: steward, purpose: .nudge, rule: rule(of: happening), paragraphs,
                actions: [.init(Answer(.wording), label: language.words(.labelWording))], matter: .ask)
        ]
    }

    /// What the funder wrote with an answer: whoever acts on it must have it whole.
    private func passOn(_ happening: Happening) -> [Letter] {
        guard let words = happening.words,
            let steward = directory.steward(of: happening.impediment, at: happening.at)
        else { return [] }
        return [
            leadLetter(
                happening, to: steward, purpose: .nudge, rule: rule(of: happening),
                [
                    about(happening.impediment, .leadFunderWrote, language(of: steward)),
                    Prose(verbatim: words, kind: .quote),
                ], actions: [])
        ]
    }

    /// To live with it takes the lead and the funder: whichever of them did not begin is asked (R4).
    private func acceptance(_ happening: Happening, by person: PersonKey) -> [Letter] {
        guard directory.roles(of: person, for: happening.impediment, at: happening.at).areUpward else {
            return acceptance(happening, ofLead: person)
        }
        guard let steward = directory.steward(of: happening.impediment, at: happening.at), steward != person.value
        else { return [] }
        let language = language(of: steward)
        let accept = Answer(.accept)
        let head = language.say(
            .leadAcceptance,
            [
                "id": "\(happening.impediment.id)",
                "title": .text(happening.impediment.labels.title(in: language)),
                "accept": .prose("\(code: Verb.accept.said(in: language))"),
            ])
        let words = happening.words.map { [Prose(verbatim: $0, kind: .quote)] } ?? []
        return [
            leadLetter(
                happening, to: steward, purpose: .nudge, rule: rule(of: happening), [head] + words,
                actions: [.init(accept, label: language.words(.labelAccept))], matter: .acceptance)
        ]
    }

    /// The same to the funder, or whoever stands in; where it was asked, with all that can be answered to the ask.
    private func acceptance(_ happening: Happening, ofLead person: PersonKey) -> [Letter] {
        let impediment = happening.impediment
        let product = directory.product(of: impediment)
        guard let funder = product.funder,
            case let reader = directory.recipient(for: funder, product, at: happening.at), reader != person.value
        else { return [] }
        let brief = Brief(impediment, in: directory)
        let link = LinkRequest(person: reader, page: .answer(impediment.id, Answer(.accept)), at: happening.at)
        let accept = Letter.Action(
            Answer(.accept), label: language(of: reader).words(.labelAccept), url: links(link))
        let time = words(for: reader, about: impediment, at: happening.at)
        return [
            leadLetter(
                happening, to: reader, purpose: .nudge, rule: rule(of: happening),
                FunderWords(brief, time).acceptance(isAsked: impediment.isAsked),
                // What is asked has the word that agrees among its answers.
                actions: impediment.isAsked ? actions(brief, to: reader, at: happening.at) : [accept],
                matter: .acceptance)
        ]
    }

    /// The day has come on which it was to be looked at again (DOMAIN P14).
    private func review(_ happening: Happening, _ rule: Rule) -> [Letter] {
        guard let steward = directory.steward(of: happening.impediment, at: happening.at) else { return [] }
        let impediment = happening.impediment
        let time = words(for: steward, about: impediment, at: happening.at)
        let language = time.language
        let isAccepted = impediment.state == .accepted
        let head = about(impediment, isAccepted ? .leadReviewAccepted : .leadReviewKept, language)
        let product = directory.product(of: impediment)
        let digest = product.funder.flatMap { happening.firstDigest(of: $0, in: directory) }
        let otherwise = digest.map { language.say(.leadReviewDigest, ["day": .text(time.dayOf($0))]) } ?? ""
        return [
            leadLetter(
                happening, to: steward, purpose: .reminder, rule: rule.description,
                [
                    "\(head) \(standing(impediment, time))", isAccepted ? "" : otherwise,
                    language.say(isAccepted ? .leadReopens : .leadYours),
                ],
                actions: [
                    .init(
                        isAccepted ? Answer(.reopen) : Answer(.done),
                        label: language.words(isAccepted ? .labelReopen : .labelDone))
                ])
        ]
    }

    // MARK: Parts

    func about(_ impediment: Impediment, _ phrase: Phrase, _ language: Catalogue) -> Prose {
        language.say(phrase, ["id": "\(impediment.id)", "title": .text(impediment.labels.title(in: language))])
    }

    /// What a lead can do about one that is theirs to steer.
    func steering(_ impediment: Impediment, _ language: Catalogue) -> [Letter.Action] {
        var actions: [Letter.Action] = [
            .init(Answer(.own), label: language.words(.labelOwn)),
            .init(Answer(.done), label: language.words(.labelDone)),
            .init(Answer(.ours), label: language.words(.labelOurs)),
        ]
        if impediment.lead.confirmedAt == nil, impediment.ask.sentAt == nil || impediment.isAskedInDigestOnly {
            actions.append(.init(Answer(.confirm), label: language.words(.labelConfirm)))
        }
        return actions + [.init(Answer(.accept), label: language.words(.labelAccept))]
    }

    /// - Parameter matter: in which it asks: where that is settled before its reader's hours, only what somebody wrote
    ///   with it still goes.
    func leadLetter(
        _ happening: Happening, to person: String, purpose: Purpose, rule: String, _ paragraphs: [Prose],
        actions: [Letter.Action], matter: Matter? = nil
    ) -> Letter {
        let impediment = happening.impediment
        let language = language(of: person)
        let subject = language.words(
            .leadSubject,
            [
                "id": "\(impediment.id)", "title": .text(impediment.labels.title(in: language)),
                "team": .text(impediment.team),
            ])
        var letter = privateLetter(
            to: person, about: impediment, key: key(happening, purpose.rawValue, to: person), purpose: purpose,
            rule: rule, subject: subject, paragraphs.filter { !$0.spans.isEmpty }, actions: actions, matter: matter,
            at: happening.at)
        if matter != nil {
            letter.settled = about(impediment, .leadSettled, language)
            letter.before = language.say(.leadWrittenBefore)
        }
        return letter
    }

    private func standing(_ impediment: Impediment, _ time: TimeWords) -> Prose {
        let language = time.language
        let (said, tried) = (impediment.allOccurrences.count, impediment.tried.count)
        let phrase: Phrase =
            switch (said > 1, tried > 0) {
            case (true, true): .leadStandingSaidTried
            case (true, false): .leadStandingSaid
            case (false, true): .leadStandingTried
            case (false, false): .leadStanding
            }
        let count = impediment.countedConsequences.count
        let severity = impediment.labels.severity.sentence(in: language)
        // Of a payment nobody has said since when it is past its date, only when it was raised.
        let isPastDue = impediment.labels.pastDue && impediment.labels.subreason == .money
        return language.say(
            isPastDue ? .leadStandingPastDue : phrase,
            [
                "team": .text(impediment.team), "title": .text(impediment.labels.title(in: language)),
                "since": .text(time.since(impediment.since)), "said": .text(time.times(said)),
                "onDay": .text(time.onDayOf(impediment.since)), "tried": .text(time.times(tried)),
                "severity": .text(count > 0 ? "\(severity) \(language.carried(count))" : severity),
            ])
    }

    /// After its head, what a letter says of one that is the lead's to steer: how it stands, and what comes next.
    private func asStands(_ head: Prose, _ happening: Happening, _ time: TimeWords) -> [Prose] {
        let impediment = happening.impediment
        return [
            "\(head) \(standing(impediment, time))", soundsOver(impediment, time), unconfirmed(happening, time),
            asked(impediment, time), then(happening, time), yours(impediment, time.language),
        ]
    }

    /// Before the funder is asked about what is over already, the lead should know.
    func soundsOver(_ impediment: Impediment, _ time: TimeWords) -> Prose {
        impediment.soundsOverSince.map { time.language.say(.leadSoundsOver, ["since": .text(time.since($0))]) } ?? ""
    }

    /// What nobody has confirmed goes no further by itself; money past its date is previewed all the same (DOMAIN 6.3).
    private func unconfirmed(_ happening: Happening, _ time: TimeWords) -> Prose {
        let impediment = happening.impediment
        // What never reaches the funder by itself is kept back by nothing.
        let isHeldBack =
            impediment.isUnconfirmed && impediment.labels.subreason.liesAboveTheTeam
            && !happening.plan.contains { $0.kind == .ask }
        return isHeldBack ? time.language.say(.leadUnconfirmed) : ""
    }

    /// What lies with the funder already is not steered as if nothing had been asked.
    private func asked(_ impediment: Impediment, _ time: TimeWords) -> Prose {
        guard impediment.ask.isWithFunder, let asked = impediment.ask.sentAt else { return "" }
        let who = time.language.words(impediment.ask.withStandIn == nil ? .whoFunder : .whoForFunder)
        return time.language.say(.leadAsked, ["who": .text(who), "onDay": .text(time.onDayOf(asked))])
    }

    private func then(_ happening: Happening, _ time: TimeWords) -> Prose {
        // A lead who has seen the ask knows; one that goes now is told of otherwise.
        guard happening.plan.contains(where: { $0.kind == .preview }),
            let ask = happening.plan.first(where: { $0.kind == .ask }), ask.at > happening.at
        else { return "" }
        return time.language.say(.leadThen, ["on": .text(time.on(ask.at))])
    }
}
