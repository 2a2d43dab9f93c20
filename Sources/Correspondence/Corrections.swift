import Impediments
import Letters

/// "What was sent is no longer true → whoever got it" (FACE).
extension Correspondent {
    func corrections(_ happening: Happening) -> [Letter] {
        let impediment = happening.impediment
        guard let event = happening.events.last(where: { $0.unsays && !isToldOtherwise($0, happening) }) else {
            return []
        }
        // Whoever steers it hears of a decision as of all that comes of an ask.
        let told: [Recipient] = event.decides ? course(event, happening).map(\.to) : []
        return readers(of: impediment, event).filter { !told.contains(.person(id: $0)) }.map { person in
            let time = words(for: person, about: impediment, at: happening.at)
            let language = time.language
            var arguments: Arguments = [
                "id": "\(impediment.id)", "title": .text(impediment.labels.title(in: language)),
                "severity": .text(impediment.labels.severity.sentence(in: language)),
                // What is no impediment has lost its title, so these tell which one it was.
                "team": .text(impediment.team), "since": .text(time.since(impediment.since)),
            ]
            if case .merged(let other, _) = event { arguments["other"] = "\(other)" }
            if case .causedBy(let cause, _) = event { arguments["other"] = "\(cause)" }
            if case .causeEnded(let cause) = event { arguments["other"] = "\(cause)" }
            if case .keptAsOurs(_, _, let until) = event { arguments["day"] = .text(time.day(until)) }
            // Whoever passed it on reads what was decided, and not only that it was.
            let chosen = event.decides ? Brief(impediment, in: directory).chosen(in: language) : nil
            if let chosen { arguments["option"] = .text(chosen) }
            var paragraphs = [language.say(chosen == nil ? event.correction : .correctionDecidedSo, arguments)]
            var actions: [Letter.Action] = []
            let askedAt = impediment.ask.lastAskedAt(of: person, directory.product(of: impediment))
            switch event {
            case .worded:
                let brief = self.brief(impediment, for: person, at: happening.at)
                paragraphs += FunderWords(brief, time, askedAt: askedAt).ask(named: false)
            case .reopened:
                // It was said that nothing is needed: what stands again is asked whole.
                let brief = self.brief(impediment, for: person, at: happening.at)
                paragraphs += FunderWords(
                    brief, time, otherwise: otherwise(for: impediment, to: person, time), askedAt: askedAt
                ).ask(named: false)
                actions = self.actions(brief, to: person, at: happening.at)
            case .relabelled where isAsked(of: person, impediment):
                // Whether to answer still, and what: whole, as it reads now.
                let brief = self.brief(impediment, for: person, at: happening.at)
                let otherwise =
                    inTheDigest(happening, of: person, language)
                    ?? self.otherwise(for: impediment, to: person, time)
                paragraphs.append(language.say(.correctionStands))
                paragraphs += FunderWords(brief, time, otherwise: otherwise, askedAt: askedAt).ask(named: false)
                actions = self.actions(brief, to: person, at: happening.at)
            default:
                paragraphs.append(language.say(.correctionReplaces))
            }
            return privateLetter(
                to: person, about: impediment, key: key(happening, "correction", to: person), purpose: .correction,
                rule: rule(of: happening), subject: language.words(.correctionSubject, arguments),
                paragraphs, actions: actions, matter: event.matter, at: happening.at)
        }
    }

    /// What changes nothing for a funder who has not been asked, and what goes up again as an ask.
    private func isToldOtherwise(_ event: Event, _ happening: Happening) -> Bool {
        let ask = happening.impediment.ask
        switch event {
        case .keptAsOurs: return ask.sentAt == nil || ask.decidedAt != nil
        // What the lead keeps, holds or answers is nobody else's, and what lies on the desk comes by itself.
        case .reopened: return !ask.isWithFunder
        case .unmerged: return ask.sentAt != nil && !ask.isWithFunder
        case .worded:
            return ask.sentAt == nil || ask.decidedAt != nil || !ask.isWithFunder
                || happening.events.contains { if case .askDue = $0 { true } else { false } }
        // Only what was asked stands again; before that the lead gets another preview.
        case .causeEnded, .setApart: return !happening.impediment.isAsked || ask.decidedAt != nil
        default: return false
        }
    }

    /// Whether a person has what is asked still, neither promised nor put off.
    private func isAsked(of person: String, _ impediment: Impediment) -> Bool {
        let (ask, product) = (impediment.ask, directory.product(of: impediment))
        guard impediment.isOpen, !impediment.isMuted, ask.state == .sent || ask.state == .seen else { return false }
        if let other = ask.delegatedTo { return other == person }
        let deputy = ask.deputyAskedAt == nil ? nil : product.deputy
        return [product.funder, ask.askedInstead, deputy].contains(person)
    }

    /// What only slows the work brings its funder no letter any more.
    private func inTheDigest(_ happening: Happening, of person: String, _ language: Catalogue) -> Prose? {
        let impediment = happening.impediment
        guard impediment.isForTheDigestOnly, impediment.ask.withAnother == nil,
            person == directory.product(of: impediment).funder,
            happening.firstDigest(of: person, in: directory) != nil
        else { return nil }
        return language.say(.askOtherwiseDigest)
    }

    /// Whoever got words about it privately, except the person who did this.
    private func readers(of impediment: Impediment, _ event: Event) -> [String] {
        let product = directory.product(of: impediment)
        var people: [String?] = []
        let ask = impediment.ask
        // That it is over makes nothing untrue but what is still to be done about it.
        let asksStill = ask.sentAt != nil && (ask.decidedAt == nil || event.decides)
        // Open again, what was passed on is asked of the other one, and of nobody else.
        let isOthers = event.asksAgain && ask.isPassedOn
        let leadHasIt = impediment.lead.toldAt != nil || ask.previewedAt != nil
        if event.wasNeverSo ? leadHasIt : ask.previewedAt != nil && ask.sentAt == nil {
            // Whoever it was at the time.
            let told = [event.wasNeverSo ? impediment.lead.toldAt : nil, ask.previewedAt].compactMap { $0 }
            people += told.map { directory.steward(of: product, at: $0) }
        }
        if event.wasNeverSo, let told = impediment.lead.toldAt {
            people.append(product.productOwner.map { directory.recipient(for: $0, product, at: told) })
        }
        // Whoever was to agree to live with it has heard of it, asked or not.
        if event.wasNeverSo, let proposer = ask.acceptanceProposedBy, let at = ask.acceptanceProposedAt {
            let isUpward = directory.roles(of: proposer, for: impediment, at: at).areUpward
            people.append(
                isUpward
                    ? directory.steward(of: product, at: at)
                    : product.funder.map { directory.recipient(for: $0, product, at: at) })
        }
        if event.wasNeverSo ? ask.sentAt != nil : asksStill {
            let funderHasIt = ask.askedInsteadAt.map { $0 > (ask.queuedAt ?? $0) } ?? true
            people += [
                !isOthers && (funderHasIt || ask.handedBackAt != nil) ? product.funder : nil, ask.askedInstead,
                ask.delegatedTo,
            ]
        }
        if ask.deputyAskedAt != nil, !isOthers, event.wasNeverSo || asksStill { people.append(product.deputy) }
        var readers: [String] = []
        for case let person? in people where person != event.actor?.value && !readers.contains(person) {
            readers.append(person)
        }
        return readers
    }
}

extension Event {
    /// What holds instead of what was said before.
    fileprivate var correction: Phrase {
        switch self {
        case .resolved: .correctionResolved
        case .reopened: .correctionReopened
        case .unmerged, .setApart: .correctionUnmerged
        case .causeEnded: .correctionCauseEnded
        case .merged: .correctionMerged
        case .causedBy: .correctionCausedBy
        case .decided, .declined: .correctionDecided
        case .keptAsOurs: .correctionKept
        case .worded: .correctionWorded
        case .relabelled(let labels, _, _):
            labels.category == .nothing ? .correctionNotAnImpediment : .correctionRelabelled
        default: .correctionTakenBack
        }
    }

    /// In which matter that is.
    fileprivate var matter: Matter {
        switch self {
        case .relabelled: .category
        case .merged, .unmerged: .merging
        case .causedBy, .setApart, .causeEnded: .cause
        case .decided, .declined: .ask
        case .keptAsOurs: .keeping
        case .worded: .wording
        default: .end
        }
    }

    /// What was said before does not hold after it.
    fileprivate var unsays: Bool {
        switch self {
        case .withdrawn, .relabelled, .resolved, .merged, .unmerged, .reopened, .causedBy, .decided, .declined,
            .keptAsOurs, .worded, .causeEnded, .setApart:
            true
        default: false
        }
    }

    /// Whoever else was asked need not answer any more.
    fileprivate var decides: Bool {
        switch self {
        case .decided, .declined: true
        default: false
        }
    }

    /// What was asked is asked again.
    fileprivate var asksAgain: Bool { if case .reopened = self { true } else { false } }

    /// Not over, but never an impediment, or another one.
    fileprivate var wasNeverSo: Bool {
        switch self {
        case .withdrawn, .relabelled: true
        default: false
        }
    }

    fileprivate var actor: PersonKey? {
        switch self {
        case .resolved(let person, _), .merged(_, let person), .reopened(let person), .unmerged(let person),
            .causedBy(_, let person), .setApart(_, let person), .decided(let person, _, _), .declined(let person, _),
            .keptAsOurs(let person, _, _), .worded(_, let person):
            person
        case .relabelled(_, let person, _): person
        case .withdrawn(let person, _): person
        default: nil
        }
    }
}
