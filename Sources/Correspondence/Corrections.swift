import Impediments
import Letters

/// "What was sent is no longer true → whoever got it" (FACE).
extension Correspondent {
    func corrections(_ happening: Happening) -> [Letter] {
        guard let event = happening.events.last(where: \.unsays) else { return [] }
        let impediment = happening.impediment
        return readers(of: impediment, event).map { person in
            let language = language(of: person)
            var arguments: Arguments = [
                "id": "\(impediment.id)", "title": .text(impediment.labels.title(in: language)),
                "severity": .text(impediment.labels.severity.sentence(in: language)),
            ]
            if case .merged(let other, _) = event { arguments["other"] = "\(other)" }
            if case .causedBy(let cause, _) = event { arguments["other"] = "\(cause)" }
            return privateLetter(
                to: person, about: impediment, key: key(happening, "correction", to: person), purpose: .correction,
                rule: rule(of: happening), subject: language.words(.correctionSubject, arguments),
                [language.say(event.correction, arguments), language.say(.correctionReplaces)], at: happening.at)
        }
    }

    /// Whoever got words about it privately, except the person who did this.
    private func readers(of impediment: Impediment, _ event: Event) -> [String] {
        let product = directory.product(of: impediment)
        var people: [String?] = []
        let ask = impediment.ask
        // That it is over makes nothing untrue but what is still to be done about it.
        let asksStill = ask.sentAt != nil && ask.decidedAt == nil
        let leadHasIt = impediment.lead.toldAt != nil || ask.previewedAt != nil
        if event.wasNeverSo ? leadHasIt : ask.previewedAt != nil && ask.sentAt == nil {
            // Whoever it was at the time.
            let told = [event.wasNeverSo ? impediment.lead.toldAt : nil, ask.previewedAt].compactMap { $0 }
            people += told.map { directory.steward(of: product, at: $0) }
        }
        if event.wasNeverSo, let told = impediment.lead.toldAt {
            people.append(product.productOwner.map { directory.recipient(for: $0, product, at: told) })
        }
        if event.wasNeverSo ? ask.sentAt != nil : asksStill {
            let funderHasIt = ask.askedInsteadAt.map { $0 > (ask.queuedAt ?? $0) } ?? true
            people += [
                funderHasIt || ask.handedBackAt != nil ? product.funder : nil, ask.askedInstead, ask.delegatedTo,
            ]
        }
        if ask.deputyAskedAt != nil, event.wasNeverSo || asksStill { people.append(product.deputy) }
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
        case .unmerged: .correctionUnmerged
        case .merged: .correctionMerged
        case .causedBy: .correctionCausedBy
        case .relabelled(let labels, _, _):
            labels.category == .nothing ? .correctionNotAnImpediment : .correctionRelabelled
        default: .correctionTakenBack
        }
    }

    /// What was said before does not hold after it.
    fileprivate var unsays: Bool {
        switch self {
        case .withdrawn, .relabelled, .resolved, .merged, .unmerged, .reopened, .causedBy: true
        default: false
        }
    }

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
            .causedBy(_, let person):
            person
        case .relabelled(_, let person, _): person
        case .withdrawn(let person, _): person
        default: nil
        }
    }
}
