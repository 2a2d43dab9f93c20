import Impediments
import Letters

/// What the lead hears of an ask once it has left: it stays the lead's to steer (R5).
extension Correspondent {
    /// One short letter of what somebody else has done with it, or has not.
    func course(_ event: Event, _ happening: Happening) -> [Letter] {
        let impediment = happening.impediment
        guard let steward = directory.steward(of: impediment, at: happening.at),
            !isOwn(event, of: steward, impediment)
        else { return [] }
        let time = words(for: steward, about: impediment, at: happening.at)
        let language = time.language
        guard let what = what(event, happening, time) else { return [] }
        let head = language.say(
            .leadCourse,
            [
                "id": "\(impediment.id)", "title": .text(impediment.labels.title(in: language)),
                "what": .prose(what),
            ])
        let written = happening.words.map { [Prose(verbatim: $0, kind: .quote)] } ?? []
        let over = impediment.isOpen ? soundsOver(impediment, time) : ""
        let next = whatNext(event, impediment, steward, language)
        var letter = leadLetter(
            happening, to: steward, purpose: .nudge, rule: rule(of: happening), [head] + written + [over, next],
            actions: answers(event, impediment, language), matter: event.isReopening ? .end : .ask)
        // It asks nothing: where it stands otherwise by then, that does not mean that nothing is needed.
        letter.settled = about(impediment, .leadOtherwise, language)
        if case .decided = event { letter.driven = .init(said: next, rest: decidedThen(language)) }
        return [letter]
    }

    /// What the lead did, or is waited for with, the lead knows.
    private func isOwn(_ event: Event, of steward: String, _ impediment: Impediment) -> Bool {
        let (product, ask) = (directory.product(of: impediment), impediment.ask)
        let person: String? =
            switch event {
            case .silenceNoted: ask.withAnother ?? product.funder
            case .promiseMissed: ask.promise?.by.value
            case .decided(let person, _, _), .declined(let person, _), .postponed(let person, _, _),
                .reopened(let person):
                person.value
            default: nil
            }
        return person == steward || person == product.steward
    }

    /// - Returns: `nil` where the lead hears of it otherwise, or it was never asked of the funder.
    private func what(_ event: Event, _ happening: Happening, _ time: TimeWords) -> Prose? {
        let (impediment, language) = (happening.impediment, time.language)
        let ask = impediment.ask
        func said(_ phrase: Phrase, by person: String?, _ values: Arguments = [:]) -> Prose {
            language.say(phrase, values + ["who": .text(whoAnswers(person, impediment, language))])
        }
        switch event {
        case .silenceNoted(let rule):
            // The clock has begun anew with what the deputy had promised; the funder is silent since the ask.
            let since = (ask.isMissedByDeputy ? ask.sentAt : rule.since) ?? ask.sentAt ?? happening.at
            return said(.leadNoAnswer, by: ask.withAnother, ["since": .text(time.since(since))])
        case .promiseMissed:
            let phrase: Phrase = impediment.soundsOverSince == nil ? .leadPromiseOver : .leadPromisePast
            return ask.promise.map {
                said(phrase, by: $0.by.value, ["day": .text(time.day($0.on))])
            }
        case .decided(let person, let option, _):
            let options = Brief(impediment, in: directory).options(in: language)
            guard let option, options.indices.contains(option - 1) else {
                return said(.leadDecided, by: person.value)
            }
            return said(.leadDecidedSo, by: person.value, ["option": .text(options[option - 1])])
        case .declined(let person, _): return said(.toldDeclined, by: person.value)
        case .postponed(let person, let until, _):
            return said(.toldPostponed, by: person.value, ["onDay": .text(time.onDay(until))])
        case .reopened:
            let wasAsked = ask.sentAt != nil || impediment.earlierAsks.last?.sentAt != nil
            // A preview says that it is back, and what was decided.
            let isPreviewed = happening.plan.contains { $0.kind == .preview }
            return wasAsked && !impediment.isMuted && !isPreviewed ? language.say(.toldReopened) : nil
        default: return nil
        }
    }

    /// Where it stands with that, what the lead can do, and what happens otherwise.
    private func whatNext(
        _ event: Event, _ impediment: Impediment, _ steward: String, _ language: Catalogue
    ) -> Prose {
        switch event {
        case .decided:
            let driver: Prose
            if let owner = impediment.owner {
                let name = directory.people[owner.value]?.name ?? language.words(.whoSomebody)
                driver =
                    owner.value == steward
                    ? language.say(.leadDrivenByYou)
                    : language.say(.leadDriven, ["who": .text(name.capitalizedFirst)])
            } else {
                driver = language.say(.leadUndriven)
            }
            return "\(driver) \(decidedThen(language))"
        case .declined: return language.say(.leadReopens)
        case .reopened where !impediment.isAsked: return yours(impediment, language)
        default: return language.say(.leadAskStands)
        }
    }

    /// What the lead can do about one that is theirs to steer; a question that is open comes first.
    func yours(_ impediment: Impediment, _ language: Catalogue) -> Prose {
        guard impediment.ask.state == .moreInfo else { return language.say(.leadYours) }
        let who = whoAnswers(impediment.ask.questionBy?.value, impediment, language)
        return language.say(.leadQuestionOpen, ["who": .text(who)])
    }

    private func decidedThen(_ language: Catalogue) -> Prose {
        language.say(.leadDecidedThen, ["length": .text(language.length(directory.policy.staleAfter))])
    }

    private func answers(_ event: Event, _ impediment: Impediment, _ language: Catalogue) -> [Letter.Action] {
        let done = Letter.Action(Answer(.done), label: language.words(.labelDone))
        switch event {
        case .decided: return [.init(Answer(.own), label: language.words(.labelOwn)), done]
        case .declined: return [.init(Answer(.reopen), label: language.words(.labelReopen))]
        case .reopened where !impediment.isAsked && impediment.ask.state != .moreInfo:
            return steering(impediment, language)
        default:
            return [
                .init(Answer(.wording), label: language.words(.labelWording)),
                .init(Answer(.ours), label: language.words(.labelOurs)), done,
            ]
        }
    }

    /// Whoever has the ask, as the lead may hear it; `nil`: the funder.
    private func whoAnswers(_ person: String?, _ impediment: Impediment, _ language: Catalogue) -> String {
        let product = directory.product(of: impediment)
        switch person {
        case nil, product.funder: return language.words(.whoFunder)
        case product.deputy: return language.words(.whoDeputy)
        case impediment.ask.askedInstead: return language.words(.whoForFunder)
        case let person?: return directory.people[person]?.name ?? language.words(.whoForFunder)
        }
    }
}

extension Event {
    fileprivate var isReopening: Bool { if case .reopened = self { true } else { false } }
}
