package import Impediments
package import Letters

/// What the lead hears, privately: L2, its reminder, the preview, and what the funder wants to know.
extension Correspondent {
    func leadLetters(_ happening: Happening) -> [Letter] {
        happening.events.flatMap { event -> [Letter] in
            switch event {
            case .leadTold(let rule): told(happening, rule)
            case .leadReminded(let rule): reminder(happening, rule, missed: false)
            case .promiseMissed(of: .lead, let rule): reminder(happening, rule, missed: true)
            case .previewed(let rule): preview(happening, rule)
            case .moreInfoWanted: question(happening)
            case .decided, .declined, .postponed: passOn(happening)
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
            let impediment = happening.impediment
            let length = time.length(workingFrom: impediment.raisedAt, to: happening.at)
            let head: Prose =
                rule.name == .leadUnowned
                ? "\(strong: impediment.id.description) has nobody after \(length)."
                : "\(strong: impediment.id.description) is still there after \(length)."
            return leadLetter(
                happening, to: person, purpose: .nudge, rule: rule.description,
                ["\(head) \(standing(impediment, time))", then(happening, time), yours],
                actions: steering(impediment))
        }
    }

    private func reminder(_ happening: Happening, _ rule: Rule, missed: Bool) -> [Letter] {
        guard let steward = directory.steward(of: happening.impediment, at: happening.at) else { return [] }
        let impediment = happening.impediment
        let time = words(for: steward, about: impediment, at: happening.at)
        let head: Prose =
            missed
            ? "\(strong: impediment.id.description): the day that you named is over, and it is still there."
            : """
            \(strong: impediment.id.description) is with you \(impediment.lead.toldAt.map(time.since) ?? "now"), \
            without a word yet.
            """
        return [
            leadLetter(
                happening, to: steward, purpose: .reminder, rule: rule.description,
                ["\(head) \(standing(impediment, time))", then(happening, time), yours],
                actions: steering(impediment))
        ]
    }

    /// The whole ask as it would go, and what the lead can do about it (DOMAIN 6.1).
    private func preview(_ happening: Happening, _ rule: Rule) -> [Letter] {
        let product = directory.product(of: happening.impediment)
        guard let steward = directory.steward(of: product, at: happening.at), let funder = product.funder else {
            return []
        }
        let impediment = happening.impediment
        let time = words(for: steward, about: impediment, at: happening.at)
        let step = happening.plan.first { $0.kind == .ask }
        let sending = step?.at ?? happening.at
        let asked = directory.recipient(for: funder, product, at: sending)
        let funders = words(for: asked, about: impediment, at: sending)
        let brief = Brief(impediment, in: directory)
        let ask = FunderWords(brief, funders, otherwise: otherwise(.ask, for: impediment, to: funder)).ask(named: true)
            .map { Prose(spans: $0.spans, kind: .quote) }
        let reader = asked == funder ? "the funder" : "whoever stands in for the funder, who is away"
        let head: Prose = "\(time.on(sending).capitalizedFirst) this goes to \(reader):"
        let tail: Prose = """
            `wording …` puts it in your words. `raised` if you tell them yourself. `hold REASON` gives \
            \(directory.policy.hold.words). `ours until DATE because REASON` keeps it in the team. Nothing from you, and it goes as \
            it stands.
            """
        return [
            leadLetter(
                happening, to: steward, purpose: .preview, rule: rule.description, [head] + ask + [tail],
                actions: [
                    .init(Answer(.wording), label: Labelled.wording),
                    .init(Answer(.raisedInPerson), label: Labelled.inPerson),
                    .init(Answer(.hold), label: Labelled.hold), .init(Answer(.ours), label: Labelled.ours),
                ])
        ]
    }

    private func question(_ happening: Happening) -> [Letter] {
        guard let steward = directory.steward(of: happening.impediment, at: happening.at) else { return [] }
        let impediment = happening.impediment
        var paragraphs: [Prose] = [
            "\(strong: impediment.id.description), \(impediment.labels.title): the funder wants to know more."
        ]
        if let words = happening.words { paragraphs.append(Prose(verbatim: words, kind: .quote)) }
        paragraphs.append("It waits on you. `wording …` answers, and the ask goes back with it.")
        return [
            leadLetter(
                happening, to: steward, purpose: .nudge, rule: rule(of: happening), paragraphs,
                actions: [.init(Answer(.wording), label: Labelled.wording)])
        ]
    }

    /// What the funder wrote with an answer: whoever acts on it must have it whole.
    private func passOn(_ happening: Happening) -> [Letter] {
        guard let words = happening.words,
            let steward = directory.steward(of: happening.impediment, at: happening.at)
        else { return [] }
        let impediment = happening.impediment
        return [
            leadLetter(
                happening, to: steward, purpose: .nudge, rule: rule(of: happening),
                [
                    "\(strong: impediment.id.description), \(impediment.labels.title): the funder has answered, and wrote:",
                    Prose(verbatim: words, kind: .quote),
                ], actions: [])
        ]
    }

    /// The day has come on which it was to be looked at again (DOMAIN P14).
    private func review(_ happening: Happening, _ rule: Rule) -> [Letter] {
        guard let steward = directory.steward(of: happening.impediment, at: happening.at) else { return [] }
        let impediment = happening.impediment
        let time = words(for: steward, about: impediment, at: happening.at)
        let isAccepted = impediment.state == .accepted
        let head: Prose =
            isAccepted
            ? "\(strong: impediment.id.description) is lived with, and today is the day to look at it again."
            : "\(strong: impediment.id.description) was kept in the team until today."
        return [
            leadLetter(
                happening, to: steward, purpose: .reminder, rule: rule.description,
                [
                    "\(head) \(standing(impediment, time))",
                    isAccepted ? "`reopen` takes it up again. Nothing from you, and it stays as it is." : yours,
                ],
                actions: [
                    .init(
                        isAccepted ? Answer(.reopen) : Answer(.done),
                        label: isAccepted ? Labelled.reopen : Labelled.done)
                ])
        ]
    }

    /// What a funder wrote that is no known answer: shown to the lead whole, never lost (DOMAIN 4).
    ///
    /// - Parameter cause: the message that it came in; makes the key.
    package func unreadAnswer(_ words: String, to impediment: Impediment, cause: String, at: Instant) -> Letter? {
        guard let steward = directory.steward(of: impediment, at: at) else { return nil }
        return privateLetter(
            to: steward, about: impediment, key: "\(impediment.id)/unread/\(at.milliseconds)/\(cause)",
            purpose: .nudge, rule: "an answer: not read, passed to the lead",
            subject: "\(impediment.id): an answer for you to read",
            [
                "\(strong: impediment.id.description): the funder answered, and it is for you to read:",
                Prose(verbatim: words, kind: .quote),
                "Say what it means: `done`, `ours until DATE because REASON`, or answer the funder yourself.",
            ], at: at)
    }

    // MARK: Parts

    /// What a lead can do about one that is theirs to steer.
    private func steering(_ impediment: Impediment) -> [Letter.Action] {
        var actions: [Letter.Action] = [
            .init(Answer(.own), label: Labelled.own), .init(Answer(.done), label: Labelled.done),
            .init(Answer(.ours), label: Labelled.ours),
        ]
        if impediment.lead.confirmedAt == nil, impediment.ask.sentAt == nil {
            actions.append(.init(Answer(.confirm), label: Labelled.confirm))
        }
        return actions + [.init(Answer(.accept), label: Labelled.accept)]
    }

    private func leadLetter(
        _ happening: Happening, to person: String, purpose: Purpose, rule: String, _ paragraphs: [Prose],
        actions: [Letter.Action]
    ) -> Letter {
        let impediment = happening.impediment
        let team = impediment.team
        return privateLetter(
            to: person, about: impediment, key: key(happening, purpose.rawValue, to: person), purpose: purpose,
            rule: rule, subject: "\(impediment.id): \(impediment.labels.title) (\(team))",
            paragraphs.filter { !$0.spans.isEmpty }, actions: actions, at: happening.at)
    }

    private func standing(_ impediment: Impediment, _ time: TimeWords) -> Prose {
        let labels = impediment.labels
        let count = impediment.allOccurrences.count
        let said = count > 1 ? ", said \(times(count))" : ""
        let tried = impediment.tried.isEmpty ? "" : ", tried \(times(impediment.tried.count))"
        return """
            The \(impediment.team) team: \(labels.title) \(time.since(impediment.since))\(said)\(tried). \
            \(labels.severity.sentence)\(others(impediment))
            """
    }

    private func others(_ impediment: Impediment) -> String {
        let count = impediment.countedConsequences.count
        return count > 0 ? " \(carried(count))" : ""
    }

    private func then(_ happening: Happening, _ time: TimeWords) -> Prose {
        guard let ask = happening.plan.first(where: { $0.kind == .ask }) else { return "" }
        return "If it is still there \(time.on(ask.at)), the funder hears; you see the draft before."
    }

    private var yours: Prose { "`own`, `done`, or `ours until DATE because REASON` if the funder cannot help." }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Span {
    /// `two working days`, for the few lengths that letters name.
    var words: String {
        let names = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        func said(_ count: Double, _ unit: String) -> String {
            let number = Int(exactly: count).map { names.indices.contains($0) ? names[$0] : "\($0)" }
            return "\(number ?? "\(count)") \(unit)\(count == 1 ? "" : "s")"
        }
        return switch self {
        case .workingDays(let days): said(days, "working day")
        case .workingHours(let hours): said(hours, "working hour")
        case .elapsed(let length):
            Self.units.map { (length / $0.length, $0.name) }.first { $0.0 >= 1 && $0.0 == $0.0.rounded() }.map(said)
                ?? description
        }
    }

    /// Longest first.
    private static let units: [(length: Duration, name: String)] = [
        (.seconds(86400), "day"), (.seconds(3600), "hour"), (.seconds(60), "minute"), (.seconds(1), "second"),
    ]
}
