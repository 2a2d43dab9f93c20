internal import Impediments
internal import Ledger
internal import Letters

/// What somebody of the workspace says of how a message was read is an example for what is said there later.
extension Casework {
    /// - Parameter events: what the answer led to; where nothing was put right, nothing is learned.
    func learn(
        from answer: Answer, _ events: [Event], of impediment: Impediment, by person: PersonKey, at moment: Instant
    ) throws {
        guard events.contains(where: \.isCorrection), mayTeach(person, by: impediment), try isWhole(impediment) else {
            return
        }
        var correction =
            try transaction.correction(of: impediment.text, in: workspace.name)
            ?? Correction(text: impediment.text, impediment: impediment.id, by: person, at: moment)
        (correction.by, correction.at) = (person, moment)
        // Only what was said is an example, not what the bot made of the rest.
        let labels = impediment.labels
        if answer.category == labels.category { correction.category = labels.category }
        if answer.severity == labels.severity { correction.severity = labels.severity }
        if labels.category == .nothing { correction.severity = nil }
        try transaction.save(correction, in: workspace.name)
        try keepFew()
    }

    /// The words of a message that was corrected are others now; what was said of it stands.
    func learnAnew(_ text: TextKey) throws {
        guard let correction = try transaction.correction(of: text, in: workspace.name) else { return }
        try transaction.save(correction, in: workspace.name)
    }

    /// Whoever speaks in a chat is of the workspace. A mail may come from anywhere: of it only people of the
    /// configuration are.
    private func mayTeach(_ person: PersonKey, by impediment: Impediment) -> Bool {
        let isOfUs = !workspace.mailSources.contains(impediment.source) || isConfigured(impediment.raiser)
        return isOfUs && (writer == nil || isConfigured(person))
    }

    /// By their key, or by the one that their mailbox has where mails come in.
    private func isConfigured(_ person: PersonKey) -> Bool {
        directory.people.values.contains { known in
            known.id == person.value
                || workspace.mailSources.contains { source in
                    known.mail.map { workspace.key(of: $0.lowercased(), at: source) == person } ?? false
                }
        }
    }

    /// Of a message that says several things only the first is about the whole of it.
    private func isWhole(_ impediment: Impediment) throws -> Bool {
        let message = MessageReference(source: impediment.source, channel: impediment.channel, id: impediment.message)
        return try transaction.impediments(of: message, in: workspace.name).first {
            try transaction.impediment($0, in: workspace.name)?.text == impediment.text
        } == impediment.id
    }

    /// Of whoever has the most the oldest goes, so that nobody can crowd out the others.
    private func keepFew() throws {
        guard try transaction.correctionsMark(in: workspace.name).count > Limits.correctionsKept else { return }
        let byTeacher = Dictionary(grouping: try transaction.corrections(in: workspace.name), by: \.correction.by)
        let most = byTeacher.values.max { ($0.count, $1[0].id) < ($1.count, $0[0].id) }
        if let oldest = most?.first { _ = try transaction.drop(correction: oldest.id, in: workspace.name) }
    }
}

extension Event {
    fileprivate var isCorrection: Bool {
        if case .relabelled(_, _, .corrected) = self { true } else { false }
    }
}
