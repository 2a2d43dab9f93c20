package import Impediments
package import Letters

/// How often the digest comes, in the words of whoever gets it.
extension Correspondent {
    package func cadencePage(_ cadence: DigestCadence, for person: String) -> Letter.Content {
        let language = language(of: person)
        let now: Phrase =
            switch cadence {
            case .weekly: .cadenceWeekly
            case .fortnightly: .cadenceFortnightly
            case .monthly: .cadenceMonthly
            case .stopped: .cadenceStopped
            }
        let rest: Phrase = cadence == .stopped ? .cadenceStoppedRest : .cadenceRest
        return .init(
            subject: language.words(.cadenceTitle), paragraphs: [language.say(now), language.say(rest)],
            language: language.names.tag)
    }

    /// What stands on the button that chooses it.
    package func label(_ cadence: DigestCadence, for person: String) -> String {
        let phrase: Phrase =
            switch cadence {
            case .weekly: .cadenceLabelWeekly
            case .fortnightly: .cadenceLabelFortnightly
            case .monthly: .cadenceLabelMonthly
            case .stopped: .cadenceLabelStopped
            }
        return language(of: person).words(phrase)
    }

    /// The title of the link to that page.
    package func cadenceLink(for person: String) -> String { language(of: person).words(.cadenceLink) }

    /// The same to somebody who has said it in a chat.
    package func cadenceNoted(
        _ cadence: DigestCadence, to person: String, at place: Place, _ now: Instant
    ) -> Letter {
        note(
            "cadence", rule: "an answer: the cadence of the digest", cadencePage(cadence, for: person).paragraphs,
            in: language(of: person), at: place, now)
    }

    /// The funder wants no digests: what only they told is asked nowhere now.
    package func digestsStopped(by person: String, to steward: String, at: Instant) -> Letter {
        let language = language(of: steward)
        let name: Arguments = ["name": .text(directory.people[person]?.name ?? language.words(.cadenceFunder))]
        return Letter(
            workspace: directory.workspace, key: "cadence/\(person)/\(at.milliseconds)/\(steward)",
            to: .person(id: steward), addresses: addresses(of: steward, .privately), purpose: .nudge,
            rule: "an answer: digests stopped",
            content: .init(
                subject: language.words(.cadenceLeadSubject, name),
                paragraphs: [language.say(.cadenceLeadHead, name), language.say(.cadenceLeadRest)],
                language: language.names.tag),
            writtenAt: at)
    }
}
