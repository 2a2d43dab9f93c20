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
    /// Who is alone with the bot there.
    package var speaker: String?

    package init(
        source: String, channel: String, thread: String? = nil, message: String? = nil, aside: Aside? = nil,
        speaker: String? = nil
    ) {
        self.source = source
        self.channel = channel
        self.thread = thread
        self.message = message
        self.aside = aside
        self.speaker = speaker
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
            message: message.reference.id, speaker: message.direct ? message.author.id : nil)
    }
}

/// Short answers outside the ladder: help, refusals, greetings, and the way to a human being; in the language of where
/// they are given.
extension Correspondent {
    /// The bot was addressed about no impediment: what it can do, in three lines.
    package func help(at place: Place, _ now: Instant) -> Letter {
        said("help", rule: "an answer: the bot was addressed", [.helpSay, .helpAnswer, .helpUpward], at: place, now)
    }

    /// Whoever is asked upward is alone with the bot: how to answer, in two lines.
    package func helpToAnswer(at place: Place, _ now: Instant) -> Letter {
        said(
            "help", rule: "an answer: the bot was addressed", [.helpAsked, .helpStatus], ["id": "IMP-12"], at: place,
            now)
    }

    /// The bot was addressed in a channel that no team lists.
    package func howToConnect(at place: Place, _ now: Instant) -> Letter {
        said(
            "connect", rule: "an answer: a channel that no team lists", [.connectNobody, .connectHow],
            ["channel": "\(place.source):\(place.channel)"], at: place, now)
    }

    /// Said to the bot alone, of which it cannot know the team.
    package func whichTeam(at place: Place, _ now: Instant) -> Letter {
        said("team", rule: "an answer: said to the bot alone", [.connectPrivately], at: place, now)
    }

    /// The bot was asked into a channel and enters: what it does, what it keeps, how to stop it.
    package func greeting(at place: Place, _ now: Instant) -> Letter {
        said(
            "greeting", rule: "an invitation", [.greetingFromNow, .greetingUpward, .greetingKept], at: place, now)
    }

    /// The bot cannot read the channel that it was asked into.
    package func unreadable(at place: Place, _ now: Instant) -> Letter {
        said("unreadable", rule: "an invitation", [.encrypted], at: place, now)
    }

    /// A note of whole phrases.
    private func said(
        _ what: String, rule: String, _ phrases: [Phrase], _ values: Arguments = [:], at place: Place, _ now: Instant
    ) -> Letter {
        let language = language(at: place)
        return note(what, rule: rule, phrases.map { language.say($0, values) }, in: language, at: place, now)
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
    /// - Parameters:
    ///   - place: where it was said; the answer goes to whoever said it alone.
    ///   - cause: the id of the message; makes the key.
    package func conductPointer(to user: String, at place: Place, cause: String, _ now: Instant) -> Letter {
        let language =
            directory.person(source: place.source, user: user).map { .of($0.language) } ?? language(at: place)
        return Letter(
            workspace: directory.workspace, key: "pointer/\(place.source)/\(cause)", to: .person(id: user),
            addresses: [.direct(source: place.source, user: user)], purpose: .update,
            rule: "an answer: about persons, so a human being is the one to talk to",
            content: .init(
                subject: language.words(.conductSubject),
                paragraphs: [language.say(.conductNothing), language.say(.conductHelp)],
                language: language.names.tag), writtenAt: now)
    }

    /// Why an answer changed nothing: who may, or what is missing.
    ///
    /// - Parameter cause: makes the key where no message of the place does.
    package func refusal(
        _ objection: Objection, of impediment: Impediment?, cause: String? = nil, at place: Place, _ now: Instant
    ) -> Letter {
        let language = language(at: place)
        let words = objection.words(directory, impediment, in: language)
        var letter = note(
            "refusal", rule: "an answer: \(objection.name)",
            [impediment.map { about($0, objects: words, language) } ?? words.capitalized],
            in: language, cause: cause, at: place, now)
        if let impediment { letter.isAbout(impediment) }
        return letter
    }

    /// Said again of one that is counted with another: its own thread hears where it counts.
    package func notedElsewhere(
        _ impediment: Impediment, with other: Impediment, at place: Place, _ now: Instant
    ) -> Letter {
        let language = language(at: place)
        let values: Arguments = [
            "id": "\(impediment.id)", "other": "\(other.id)",
            "times": .text(language.times(other.allOccurrences.count)),
        ]
        var letter = note(
            "elsewhere", rule: "an answer: said again", [language.say(.noteElsewhere, values)],
            in: language, at: place, now)
        letter.isAbout(impediment)
        return letter
    }

    /// The same said anew, in a message of its own: it counts where it was said first, unless somebody objects.
    package func saidAnew(_ impediment: Impediment, _ text: TextKey, at place: Place, _ now: Instant) -> Letter {
        let language = language(at: place)
        let values: Arguments = [
            "id": "\(impediment.id)", "times": .text(language.times(impediment.allOccurrences.count)),
        ]
        let isHere = (place.source, place.channel, place.thread ?? "") == impediment.place
        let words =
            isHere
            ? language.say(.noteAgainHere, values)
            : language.say(.noteAgain, values + ["title": .text(impediment.labels.title(in: language))])
        var letter = note("anew", rule: "an answer: said again", [words], in: language, at: place, now)
        letter.isAbout(impediment)
        letter.content.actions = [
            .init(Answer(.apart, option: text.value), label: language.words(.labelAnother))
        ]
        return letter
    }

    /// It sounds as if it were over: asked once, until somebody says so or it is said to be there again (R2).
    ///
    /// - Parameters:
    ///   - isMeantWithoutNumber: a word below the question is taken for it.
    ///   - again: asked of others before, and now of whoever raised it.
    package func asksWhetherOver(
        _ impediment: Impediment, isMeantWithoutNumber: Bool, again: Bool, at place: Place, _ now: Instant
    ) -> Letter {
        let language = language(at: place)
        let id: Argument = "\(impediment.id)"
        let answer = isMeantWithoutNumber ? language.words(.noteDone) : language.words(.noteDoneOf, ["id": id])
        var letter = note(
            "over", rule: "an answer: it sounds as if it were over",
            [
                language.say(
                    impediment.state == .accepted ? .noteOverLivedWith : .noteOver,
                    ["id": id, "title": .text(impediment.labels.title(in: language)), "answer": .text(answer)])
            ],
            in: language,
            cause: "\(impediment.id)/\(impediment.allOccurrences.count)/\(impediment.claims.count)"
                + (again ? "/again" : ""),
            at: place, now)
        letter.isAbout(impediment)
        letter.purpose = .question
        letter.content.actions = [
            .init(Answer(.done), label: language.words(.labelDone)),
            .init(Answer(.stillThere), label: language.words(.labelStillThere)),
        ]
        return letter
    }

    /// It sounds as if what was said to be over were back: asked once, and not verified until somebody answers (R2).
    ///
    /// - Parameters:
    ///   - text: what was said, counted there, which may be something of its own.
    ///   - isMeantWithoutNumber: a word below the question is taken for it.
    package func asksWhetherBack(
        _ impediment: Impediment, _ text: TextKey, isMeantWithoutNumber: Bool, at place: Place, _ now: Instant
    ) -> Letter {
        let language = language(at: place)
        let id: Argument = "\(impediment.id)"
        let reopen = language.words(.commandReopen)
        let done = isMeantWithoutNumber ? language.words(.noteDone) : language.words(.noteDoneOf, ["id": id])
        let values: Arguments = [
            "id": id, "title": .text(impediment.labels.title(in: language)), "done": .text(done),
            "reopen": .text(isMeantWithoutNumber ? reopen : "\(reopen) \(impediment.id)"),
        ]
        var letter = note(
            "back", rule: "an answer: it sounds as if it were back", [language.say(.noteBack, values)],
            in: language, at: place, now)
        letter.isAbout(impediment)
        letter.purpose = .question
        letter.content.actions = [
            .init(Answer(.reopen), label: language.words(.labelReopen)),
            .init(Answer(.verify), label: language.words(.labelVerify)),
            .init(Answer(.apart, option: text.value), label: language.words(.labelAnother)),
        ]
        return letter
    }

    /// To a funder or deputy who said what is no answer: a person reads it (DOMAIN 4), or where nobody steers it the
    /// team, if it was said in its channel.
    package func passedOn(_ impediment: Impediment, at place: Place, _ now: Instant) -> Letter {
        let product = directory.product(of: impediment)
        let isAmongTheTeam =
            place.aside == nil && (place.source, place.channel) == (impediment.source, impediment.channel)
        let phrase: Phrase =
            product.steward != nil ? .notePassedOn : isAmongTheTeam ? .notePassedNowhere : .notePassedToNobody
        let language = language(at: place)
        let values: Arguments = ["id": "\(impediment.id)", "steward": .text(product.stewardsRole)]
        var letter = note(
            "passed", rule: "an answer: not read, passed on", [language.say(phrase, values)],
            in: language, at: place, now)
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
            [about(impediment, objects: objection.words(directory, impediment, in: language), language)], at: now)
    }

    private func about(_ impediment: Impediment, objects words: Prose, _ language: Catalogue) -> Prose {
        language.say(.noteObjection, ["id": "\(impediment.id)", "objection": .prose(words)])
    }

    /// - Parameter language: that of the words.
    func note(
        _ what: String, rule: String, _ paragraphs: [Prose], in language: Catalogue, cause: String? = nil,
        at place: Place, _ now: Instant
    ) -> Letter {
        let cause = cause ?? place.message ?? "\(now.milliseconds)"
        return Letter(
            workspace: directory.workspace, key: "\(what)/\(place.source)/\(place.channel)/\(cause)",
            to: place.recipient, addresses: [place.address], purpose: .update, rule: rule,
            content: .init(
                subject: "Straw", paragraphs: paragraphs, language: language.names.tag),
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

extension Product {
    /// Who steers it, for a phrase to choose its words by.
    var stewardsRole: String { lead == nil && productOwner != nil ? "owner" : "lead" }
}
