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
        let purpose: Purpose = !asks.isEmpty ? .ask : !overdues.isEmpty ? .overdue : .reminder
        let paragraphs = sorted.flatMap { self.paragraphs($0, to: person, alone: sorted.count == 1, at: now) }
        let briefs = sorted.map { Brief($0.impediment, in: directory) }
        return Letter(
            workspace: directory.workspace, key: "desk/\(person)/\(now.milliseconds)", to: .person(id: person),
            addresses: addresses(of: person, purpose == .ask ? .ask : .privately), purpose: purpose,
            impediment: first.impediment.id.description, rule: first.rule.description,
            content: .init(
                subject: subject(briefs, purpose),
                paragraphs: sorted.count == 1 ? paragraphs : [manyThings(sorted.count)] + paragraphs,
                actions: sorted.count == 1
                    ? actions(briefs[0], to: person, at: now) : briefs.map { page($0, to: person, at: now) },
                language: directory.people[person]?.language ?? "en"),
            mailThread: mailThread(first.impediment.id, person), about: .init(first.impediment), writtenAt: now)
    }

    private func paragraphs(_ item: DeskItem, to person: String, alone: Bool, at now: Instant) -> [Prose] {
        let time = words(for: person, about: item.impediment, at: now)
        let otherwise = otherwise(item.kind, for: item.impediment, to: person)
        let words = FunderWords(Brief(item.impediment, in: directory), time, otherwise: otherwise)
        switch item.kind {
        case .ask:
            let aside =
                switch item.rule.name {
                case .deputy: "; the funder has not answered"
                case .funderAway: ", while the funder is away"
                case .funderBack: "; asked while you were away"
                case .answered: ", with what you wanted to know"
                default: ""
                }
            return words.ask(named: alone, aside: aside)
        case .reminder:
            let ask = item.impediment.ask
            return words.reminder(asked: item.rule.name == .deputySilent ? ask.deputyAskedAt : ask.sentAt)
        case .overdue: return words.overdue()
        }
    }

    /// What happens if nobody answers this.
    func otherwise(_ kind: Desk.Kind, for impediment: Impediment, to person: String) -> Prose? {
        let product = directory.product(of: impediment)
        let policy = directory.policy
        let isWithStandIn = impediment.ask.withStandIn == person
        switch kind {
        case .ask where person == product.deputy && !isWithStandIn:
            return "No answer: you hear once more after \(policy.deputyAcknowledges.words)."
        case .ask where isWithStandIn && impediment.ask.remindedAt != nil:
            return "No answer: the funder is asked, back again."
        case .ask:
            let terms = directory.agreement(with: product.funder)
            return "No answer: you hear once more after \(terms.acknowledges.words)."
        case .reminder where isWithStandIn: return "No answer: the funder is asked, back again."
        case .reminder where person == product.funder && product.deputy != nil:
            return "No answer: the deputy is asked, \(policy.deputyAfter.words) after the ask."
        case .reminder: return "No answer: the team hears that there is none."
        case .overdue: return nil
        }
    }

    private func manyThings(_ count: Int) -> Prose {
        "\(count) things that you can move. Put the number first when you answer: `12: 1`."
    }

    private func subject(_ briefs: [Brief], _ purpose: Purpose) -> String {
        guard briefs.count == 1, let brief = briefs.first else { return "\(briefs.count) things that you can move" }
        return switch purpose {
        case .overdue: "\(brief.productTitle): promised and not there (\(brief.id))"
        case .reminder: "\(brief.productTitle): one thing waits for you (\(brief.id))"
        default: "\(brief.productTitle): one thing that you can move (\(brief.id))"
        }
    }

    // MARK: What the reader can do with one tap

    func actions(_ brief: Brief, to person: String, at now: Instant) -> [Letter.Action] {
        let options = brief.options.prefix(FunderWords.mostOptions).enumerated().map { index, option in
            (Answer(.decide, option: "\(index + 1)"), "\(index + 1) \(option)")
        }
        let others: [(Answer, String)] = [
            (Answer(.mine), Labelled.mine), (Answer(.delegate), Labelled.delegate),
            (Answer(.moreInfo), Labelled.moreInfo),
            (Answer(.notNow), Labelled.notNow), (Answer(.decline), Labelled.decline),
            (Answer(.seen), Labelled.seen),
        ]
        return (options + others).map { answer, label in
            let link = LinkRequest(person: person, page: .answer(brief.id, answer), at: now)
            return Letter.Action(answer, label: label, url: links(link))
        }
    }

    /// One of several: a page that shows it with all its answers.
    private func page(_ brief: Brief, to person: String, at now: Instant) -> Letter.Action {
        let link = LinkRequest(person: person, page: .ask(brief.id), at: now)
        return Letter.Action(Answer(.seen), label: "\(brief.id): \(brief.title)", url: links(link))
    }
}
