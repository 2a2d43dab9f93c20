package import Impediments
package import Letters

/// Where somebody spoke to the bot: the answer goes back there.
package struct Place: Sendable, Hashable {
    package var source: String
    package var channel: String
    /// The message that began the conversation; `nil`: the channel itself.
    package var thread: String?
    /// The message that is answered; it makes the key.
    package var message: String?
    /// Only whoever clicked or commanded sees it.
    package var aside: Aside?

    package init(
        source: String, channel: String, thread: String? = nil, message: String? = nil, aside: Aside? = nil
    ) {
        self.source = source
        self.channel = channel
        self.thread = thread
        self.message = message
        self.aside = aside
    }

    var address: Address {
        aside.map { .aside(source: source, $0) } ?? .thread(source: source, channel: channel, thread: thread)
    }

    var recipient: Recipient {
        aside.map { .person(id: $0.user) } ?? .channel(source: source, channel: channel)
    }

    package init(_ message: Message) {
        self.init(
            source: message.reference.source, channel: message.reference.channel, thread: message.root,
            message: message.reference.id)
    }
}

/// Short answers outside the ladder: help, refusals, greetings, and the way to a human being.
extension Correspondent {
    /// The bot was addressed about no impediment: what it can do, in three lines.
    package func help(at place: Place, _ now: Instant) -> Letter {
        note(
            "help", rule: "an answer: the bot was addressed",
            [
                "Say here what stops the work, in your own words. It gets a number, and an answer in the thread.",
                "In its thread: `own`, `tried …`, `still there`, `done`, `reopen`, `withdraw`; `slower` or `no impediment` "
                    + "where it was read wrongly.",
                "Nobody in between: what only the funder can move reaches the funder, without names and without your words.",
            ], at: place, now)
    }

    /// The bot was addressed in a channel that no team lists.
    package func howToConnect(at place: Place, _ now: Instant) -> Letter {
        note(
            "connect", rule: "an answer: a channel that no team lists",
            [
                "No team is connected to this channel, so nothing said here is kept.",
                "To connect it, add \(code: "\(place.source):\(place.channel)") to the `channels` of a team in the configuration.",
            ], at: place, now)
    }

    /// The bot was asked into a channel and enters: what it does, what it keeps, how to stop it.
    package func greeting(at place: Place, _ now: Instant) -> Letter {
        note(
            "greeting", rule: "an invitation",
            [
                "From now on, whatever is said here that stops or slows the work gets a number and an answer in its thread.",
                "If it stays, the lead hears; if only the funder can move it, the funder does. Names and chat never go upward.",
                "Kept: messages about impediments. `withdraw` or deleting the message erases its words. To stop it, "
                    + "remove it from this channel.",
            ], at: place, now)
    }

    /// The bot cannot read the channel that it was asked into.
    package func unreadable(at place: Place, _ now: Instant) -> Letter {
        note(
            "unreadable", rule: "an invitation",
            ["This channel is encrypted, so nothing can be read here. Use a channel without encryption for the team."],
            at: place, now)
    }

    /// What enters a channel; no words are shown.
    package func entrance(source: String, channel: String, at now: Instant) -> Letter {
        Letter(
            workspace: directory.workspace, key: "entrance/\(source)/\(channel)/\(now.milliseconds)",
            to: .channel(source: source, channel: channel), addresses: [.entrance(source: source, channel: channel)],
            purpose: .update, rule: "an invitation", content: .init(subject: "", paragraphs: []), writtenAt: now)
    }

    /// A message about conduct, harassment, health or safety: no automation, and a private way to a human being.
    ///
    /// It repeats nothing of the message and gets no number (DOMAIN 5).
    ///
    /// - Parameter cause: the id of the message; makes the key.
    package func conductPointer(source: String, user: String, cause: String, at now: Instant) -> Letter {
        Letter(
            workspace: directory.workspace, key: "pointer/\(source)/\(cause)", to: .person(id: user),
            addresses: [.direct(source: source, user: user)], purpose: .update,
            rule: "an answer: about persons, so a human being is the one to talk to",
            content: .init(
                subject: "Somebody to talk to",
                paragraphs: [
                    "What you wrote is about people, not about work. Nothing was counted or passed on.",
                    "Somebody you trust can help: human resources, a works council, or a doctor; in danger, the emergency number.",
                ]), writtenAt: now)
    }

    /// Why an answer changed nothing: who may, or what is missing.
    ///
    /// - Parameter cause: makes the key where no message of the place does.
    package func refusal(
        _ objection: Objection, of impediment: Impediment?, cause: String? = nil, at place: Place, _ now: Instant
    ) -> Letter {
        var letter = note(
            "refusal", rule: "an answer: \(objection.name)",
            [
                impediment.map { "\($0.id): \(objection.words(directory, $0))" }
                    ?? objection.words(directory, nil).capitalized
            ],
            cause: cause, at: place, now)
        if let impediment { letter.isAbout(impediment) }
        return letter
    }

    /// Said again of one that is counted with another: its own thread hears where it counts.
    package func notedElsewhere(
        _ impediment: Impediment, with other: Impediment, at place: Place, _ now: Instant
    ) -> Letter {
        var letter = note(
            "elsewhere", rule: "an answer: said again",
            ["\(impediment.id): noted with \(other.id), said \(times(other.allOccurrences.count))."], at: place, now)
        letter.isAbout(impediment)
        return letter
    }

    /// The same said anew, in a message of its own: it counts where it was said first, unless somebody objects.
    package func saidAnew(_ impediment: Impediment, _ text: TextKey, at place: Place, _ now: Instant) -> Letter {
        let count = times(impediment.allOccurrences.count)
        let words: Prose =
            (place.source, place.channel, place.thread ?? "") == impediment.place
            ? "\(strong: impediment.id.description): noted, said \(count). Something of its own? Say `another`."
            : """
            \(strong: impediment.id.description) again: \(impediment.labels.title), said \(count) now. \
            Its thread goes on. Not the same? Say `another`.
            """
        var letter = note("anew", rule: "an answer: said again", [words], at: place, now)
        letter.isAbout(impediment)
        letter.content.actions = [.init(Answer(.apart, option: text.value), label: Labelled.another)]
        return letter
    }

    /// It sounds as if it were over: asked once, until somebody says so or it is said to be there again (R2).
    ///
    /// - Parameter isMeantWithoutNumber: a word below the question is taken for it.
    package func asksWhetherOver(
        _ impediment: Impediment, isMeantWithoutNumber: Bool, at place: Place, _ now: Instant
    ) -> Letter {
        let answer: Prose = isMeantWithoutNumber ? "`done`" : "\(code: "done \(impediment.id)")"
        var letter = note(
            "over", rule: "an answer: it sounds as if it were over",
            [
                """
                \(strong: impediment.id.description): \(impediment.labels.title). Is it over? Say \(answer). \
                No answer leaves it open.
                """
            ],
            cause: "\(impediment.id)/\(impediment.allOccurrences.count)/\(impediment.claims.count)", at: place, now)
        letter.isAbout(impediment)
        letter.purpose = .question
        letter.content.actions = [
            .init(Answer(.done), label: Labelled.done), .init(Answer(.stillThere), label: Labelled.stillThere),
        ]
        return letter
    }

    /// To a funder or deputy who said what is no answer: a person reads it (DOMAIN 4).
    package func passedOn(_ impediment: Impediment, at place: Place, _ now: Instant) -> Letter {
        let product = directory.product(of: impediment)
        let reader = product.steward == nil ? "it stays here for the team" : "it goes to the lead, word for word"
        var letter = note(
            "passed", rule: "an answer: not read, passed on",
            [
                "\(impediment.id): \(reader). An answer that counts is a number, `mine by DATE`, `more info` or `not now`."
            ],
            at: place, now)
        letter.isAbout(impediment)
        return letter
    }

    /// The same to somebody who answered privately: by chat, link or interface.
    package func refusal(
        _ objection: Objection, of impediment: Impediment, to person: String, cause: String? = nil, at now: Instant
    ) -> Letter {
        let language = language(of: person)
        return privateLetter(
            to: person, about: impediment, key: "\(impediment.id)/refusal/\(cause ?? "\(now.milliseconds)/\(person)")",
            purpose: .update, rule: "an answer: \(objection.name)",
            subject: language.words(.objectionSubject, ["id": "\(impediment.id)"]),
            ["\(impediment.id): \(objection.words(directory, impediment, in: language))"], at: now)
    }

    func note(
        _ what: String, rule: String, _ paragraphs: [Prose], cause: String? = nil, at place: Place, _ now: Instant
    ) -> Letter {
        let cause = cause ?? place.message ?? "\(now.milliseconds)"
        return Letter(
            workspace: directory.workspace, key: "\(what)/\(place.source)/\(place.channel)/\(cause)",
            to: place.recipient, addresses: [place.address], purpose: .update, rule: rule,
            content: .init(subject: "Straw", paragraphs: paragraphs),
            inReplyTo: place.message, writtenAt: now)
    }
}

extension Letter {
    /// A reply about an impediment.
    mutating func isAbout(_ subject: Impediment) {
        impediment = subject.id.description
        about = Card(subject)
    }
}

extension Objection {
    var name: String { "refused, " + (Mirror(reflecting: self).children.first?.label ?? "\(self)") }
}
