package import Impediments
package import Letters

/// One thing that is to be said to a funder or deputy.
package struct DeskItem: Sendable {
    package var impediment: Impediment
    package var kind: Desk.Kind
    package var rule: Rule

    package init(_ impediment: Impediment, _ kind: Desk.Kind, rule: Rule) {
        self.impediment = impediment
        self.kind = kind
        self.rule = rule
    }
}

extension Correspondent {
    /// One immediate message to a funder or deputy, with all that waits for them (DOMAIN 6.5, 6.6).
    ///
    /// It is an `ask` where it holds any, else `overdue` where it holds any, else a `reminder`. Asks go by chat and
    /// mail, the rest by chat or else mail. `nil` where there is nothing to say.
    ///
    /// - Parameter person: a key of `people`.
    package func deskLetter(_ items: [DeskItem], to person: String, at now: Instant) -> Letter? {
        let asks = items.filter { $0.kind == .ask }
        let overdues = items.filter { $0.kind == .overdue }
        let sorted = asks + overdues + items.filter { $0.kind == .reminder }
        guard let first = sorted.first else { return nil }
        let language = language(of: person)
        let purpose: Purpose = !asks.isEmpty ? .ask : !overdues.isEmpty ? .overdue : .reminder
        let paragraphs = sorted.flatMap { self.paragraphs($0, to: person, alone: sorted.count == 1, at: now) }
        let briefs = sorted.map { brief($0.impediment, for: person, at: now) }
        var letter = Letter(
            workspace: directory.workspace, key: "desk/\(person)/\(now.milliseconds)", to: .person(id: person),
            addresses: addresses(of: person, purpose == .ask ? .ask : .privately), purpose: purpose,
            impediment: first.impediment.id.description, rule: first.rule.description,
            content: .init(
                subject: subject(briefs, purpose, language),
                paragraphs: sorted.count == 1
                    ? paragraphs
                    : [
                        language.say(
                            .askManyThings, ["n": .count(sorted.count), "first": "\(first.impediment.id.number)"])
                    ] + paragraphs,
                actions: sorted.count == 1
                    ? actions(briefs[0], to: person, at: now) : briefs.map { page($0, to: person, at: now) },
                language: language.names.tag),
            mailThread: mailThread(first.impediment.id, person), about: .init(first.impediment), writtenAt: now)
        if sorted.count > 1 { letter.several = sorted.map { $0.impediment.id.description } }
        return letter
    }

    private func paragraphs(_ item: DeskItem, to person: String, alone: Bool, at now: Instant) -> [Prose] {
        let time = words(for: person, about: item.impediment, at: now)
        let otherwise = item.kind == .overdue ? nil : otherwise(for: item.impediment, to: person, time)
        let words = FunderWords(brief(item.impediment, for: person, at: now), time, otherwise: otherwise)
        switch item.kind {
        case .ask:
            let aside = aside(item, to: person).map { time.language.words($0) } ?? ""
            return words.ask(named: alone, aside: aside)
        case .reminder: return words.reminder(waiting(item, to: person))
        case .overdue: return words.overdue()
        }
    }

    /// What this reader is asked. Who cannot agree to live with it does not read that it was proposed (R4).
    func brief(_ impediment: Impediment, for person: String, at now: Instant) -> Brief {
        var brief = Brief(impediment, in: directory)
        let roles = directory.roles(of: PersonKey(person), for: impediment, at: now)
        if !roles.contains(.funder) { brief.proposedAt = nil }
        return brief
    }

    /// Why it comes to this reader, or comes again.
    private func aside(_ item: DeskItem, to person: String) -> Phrase? {
        let impediment = item.impediment
        switch item.rule.name {
        case .deputy: return .askAsideDeputy
        case .funderAway: return .askAsideAway
        case .funderBack: return .askAsideBack
        case .answered: break
        // Held back on its way to somebody else, it goes to them all the same.
        default: if impediment.ask.holder == nil { return nil }
        }
        // What somebody wanted to know goes back to whoever wanted to know it.
        let isPassedOn =
            impediment.ask.delegatedTo != nil && !impediment.ask.isQuestionOfDelegate
            && !(impediment.ask.alsoAsking ?? []).contains { $0.value == impediment.ask.delegatedTo }
            && person != directory.product(of: impediment).funder
        return isPassedOn ? .askAsideDelegated : .askAsideAnswered
    }

    /// Since when an answer is waited for: it is not always the first ask, and there may have been an answer before.
    private func waiting(_ item: DeskItem, to person: String) -> FunderWords.Waiting {
        let ask = item.impediment.ask
        if item.rule.name == .review { return .putOff }
        if item.rule.name == .deputySilent, let asked = ask.deputyAskedAt {
            // What was passed on in the night has left in the morning.
            guard asked == ask.cameBackAt else {
                return .asked(directory.calendar(ofFunder: person).sendable(at: asked))
            }
            return ask.promise?.missedAt == asked ? .promiseMissed(asked) : .askedAgain(asked)
        }
        guard let from = ask.clockFrom else { return .asked(ask.sentAt) }
        if ask.promise?.missedAt == from { return .promiseMissed(from) }
        return [ask.sentAt, ask.askedInsteadAt, ask.handedBackAt].contains(from) ? .asked(from) : .askedAgain(from)
    }

    /// What happens if this reader does not answer: the next step that still lies ahead.
    func otherwise(for impediment: Impediment, to person: String, _ time: TimeWords) -> Prose? {
        let (product, ask, language) = (directory.product(of: impediment), impediment.ask, time.language)
        for step in Ladder(directory).plan(for: impediment, from: time.now) {
            switch step.kind {
            case .remindFunder where step.rule.name == .funderSilent && person == ask.withStandIn ?? product.funder,
                .remindDeputy where person == directory.standIn(of: impediment, at: step.at):
                guard let length = step.rule.after else { continue }
                return language.say(.askOtherwiseAgain, ["length": .text(language.length(length))])
            case .handBack where person == ask.withStandIn: return language.say(.askOtherwiseBack)
            case .askDeputy: return language.say(.askOtherwiseDeputy, ["onDay": .text(time.onDayOf(step.at))])
            case .noteSilence: return language.say(.askOtherwiseTeam)
            default: continue
            }
        }
        return nil
    }

    private func subject(_ briefs: [Brief], _ purpose: Purpose, _ language: Catalogue) -> String {
        guard briefs.count == 1, let brief = briefs.first else {
            return language.words(.askSubjectMany, ["n": .count(briefs.count)])
        }
        let phrase: Phrase =
            switch purpose {
            case .overdue: .askSubjectOverdue
            case .reminder: .askSubjectReminder
            default: .askSubject
            }
        return language.words(phrase, ["product": .text(brief.productTitle), "id": "\(brief.id)"])
    }

    // MARK: What the reader can do with one tap

    func actions(_ brief: Brief, to person: String, at now: Instant) -> [Letter.Action] {
        let language = language(of: person)
        let proposed: [(Answer, String)] =
            brief.proposedAt == nil ? [] : [(Answer(.accept), language.words(.labelAccept))]
        let options = brief.options(in: language).prefix(FunderWords.mostOptions).enumerated().map { index, option in
            (Answer(.decide, option: "\(index + 1)"), "\(index + 1) \(option)")
        }
        let others: [(Answer, String)] = [
            (Answer(.mine), language.words(.labelMine)), (Answer(.delegate), language.words(.labelDelegate)),
            (Answer(.moreInfo), language.words(.labelMoreInfo)), (Answer(.notNow), language.words(.labelNotNow)),
            (Answer(.decline), language.words(.labelDecline)), (Answer(.seen), language.words(.labelSeen)),
        ]
        return (proposed + options + others).map { answer, label in
            let link = LinkRequest(person: person, page: .answer(brief.id, answer), at: now)
            return Letter.Action(
                answer, label: label, caution: answer.verb == .decline ? language.words(.cautionDecline) : nil,
                url: links(link))
        }
    }

    /// One of several: a page that shows it with all its answers.
    private func page(_ brief: Brief, to person: String, at now: Instant) -> Letter.Action {
        let link = LinkRequest(person: person, page: .ask(brief.id), at: now)
        let title = brief.title(in: language(of: person))
        return Letter.Action(Answer(.seen), label: "\(brief.id): \(title)", url: links(link))
    }
}

extension Directory {
    /// Whoever is asked in the funder's place at a moment: it was passed on to them, or they are the deputy.
    fileprivate func standIn(of impediment: Impediment, at moment: Instant) -> String? {
        let product = product(of: impediment)
        return impediment.ask.standIn(for: product).map { recipient(for: $0, product, at: moment) }
    }
}
