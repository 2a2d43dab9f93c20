package import Impediments
package import Letters

/// Everything that Straw says, as letters: pure, and the same for the same history.
///
/// Who gets which letter is FACE's table; the words stand in one file for each kind (`ThreadWords`,
/// `LeadWords`, `FunderWords`, `DigestWords`, `NoteWords`).
package struct Correspondent: Sendable {
    package let directory: Directory
    let links: @Sendable (LinkRequest) -> String?

    package init(directory: Directory, links: @escaping @Sendable (LinkRequest) -> String? = { _ in nil }) {
        self.directory = directory
        self.links = links
    }

    /// The letters that tell of a happening: to the thread, to the lead, and corrections of what was said before.
    ///
    /// Asks, reminders and overdues to a funder or deputy are not among them: `deskLetter` writes those when the
    /// budget of interruptions allows.
    package func letters(for happening: Happening) -> [Letter] {
        let thread = threadLetters(happening)
        return thread + leadLetters(happening) + corrections(happening)
    }

    // MARK: The thread

    /// In the language of the team.
    private func threadLetters(_ happening: Happening) -> [Letter] {
        let words = ThreadWords(happening, directory)
        if let raised = happening.events.first(where: { $0.kind == "raised" }) {
            let unsure = happening.impediment.unsure
            return [
                threadLetter(
                    words, key: anchorKey(happening), purpose: unsure ? .question : .receipt,
                    rule: raised.rule?.description, unsure ? words.question : words.receipt,
                    actions: words.corrections, inReplyTo: happening.inReplyTo)
            ]
        }
        var letters: [Letter] = []
        for event in happening.events {
            guard case .nudged(let rule) = event else { continue }
            letters.append(
                threadLetter(
                    words, key: key(happening, "nudge"), purpose: .nudge, rule: rule.description,
                    [words.nudge], actions: words.nudged))
        }
        if !happening.isAnsweredElsewhere, let news = words.news {
            letters.append(
                threadLetter(
                    words, key: key(happening, "update"), purpose: news.closes ? .closing : .update,
                    rule: rule(of: happening), news.paragraphs, actions: words.afterwards,
                    inReplyTo: happening.inReplyTo))
        }
        if happening.events.contains(where: \.changesTheAnchor) {
            var edit = threadLetter(
                words, key: key(happening, "receipt"), purpose: .receipt, rule: rule(of: happening),
                words.anchor, actions: happening.impediment.isOpen ? words.corrections : [],
                inReplyTo: happening.impediment.message)
            edit.replaces = anchorKey(happening)
            letters.append(edit)
        }
        return letters
    }

    private func threadLetter(
        _ words: ThreadWords, key: String, purpose: Purpose, rule: String?, _ paragraphs: [Prose],
        actions: [Letter.Action] = [], inReplyTo: String? = nil
    ) -> Letter {
        let (happening, impediment, language) = (words.happening, words.impediment, words.language)
        return Letter(
            workspace: directory.workspace, key: key,
            to: .channel(source: impediment.source, channel: impediment.channel),
            addresses: [.thread(source: impediment.source, channel: impediment.channel, thread: impediment.thread)],
            purpose: purpose, impediment: impediment.id.description, rule: rule ?? self.rule(of: happening),
            content: .init(
                subject: "\(impediment.id): \(impediment.labels.title(in: language))", paragraphs: paragraphs,
                actions: actions, controls: language.controls(of: actions),
                language: language.names.tag),
            inReplyTo: inReplyTo, about: .init(impediment), writtenAt: happening.at)
    }

    // MARK: Keys and rules

    /// The receipt is the one message of an impediment that is edited in place.
    private func anchorKey(_ happening: Happening) -> String { "\(happening.impediment.id)/receipt" }

    /// Made of what is told and when, so that the same history gives the same keys and no two are alike.
    func key(_ happening: Happening, _ what: String, to person: String? = nil) -> String {
        let cause = happening.events.map(\.kind).joined(separator: "+")
        let parts = [
            "\(happening.impediment.id)", what, "\(happening.at.milliseconds)", cause.isEmpty ? "noted" : cause,
            // Whoever gets a letter of their own sees its key on some platforms: nobody else is named in it.
            person, happening.inReplyTo, person == nil ? happening.actor?.value : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: "/")
    }

    func rule(of happening: Happening) -> String {
        if let rule = happening.events.lazy.compactMap(\.rule).first { return rule.description }
        return "\(Rule.Name.answered.rawValue): \(happening.events.last?.kind ?? "noted")"
    }
}

extension Letter.Card {
    init(_ impediment: Impediment) {
        self.init(
            id: impediment.id.description, category: impediment.labels.category,
            severity: impediment.labels.severity, state: impediment.state, tier: impediment.tier,
            product: impediment.product, team: impediment.team)
    }
}
