package import Impediments
package import Letters

/// What is said because of a mail that came in.
extension Correspondent {
    /// Why a mail that says something to the lead was not taken as an answer.
    package enum MailDoubt: Sendable, Hashable {
        /// Nothing: it says nothing that counts.
        case noAnswer
        /// It came from another mailbox than the one that was written to: it may have been passed on.
        case otherMailbox
        /// Nothing proves who wrote it.
        case unproven
        case tooOld
    }

    /// What somebody wrote by mail that changes nothing by itself: word for word to the lead, never lost (DOMAIN 4).
    ///
    /// - Parameters:
    ///   - person: whom it is from, or says it is from; `nil`: nobody that is known.
    ///   - cause: the mail; makes the key.
    package func unreadMail(
        _ words: String, from person: String?, _ doubt: MailDoubt, about impediment: Impediment?, to steward: String,
        cause: String, at: Instant
    ) -> Letter {
        let who = person.flatMap { directory.people[$0]?.name } ?? "somebody"
        let what: Prose = impediment.map { "\(strong: $0.id.description), \($0.labels.title)" } ?? "The digest"
        let head: Prose =
            switch doubt {
            case .noAnswer: "\(what): \(who) answered by mail, and it is for you to read:"
            case .otherMailbox:
                "\(what): an answer to what \(who) was sent came from another mailbox. Nothing was changed by it. It says:"
            case .unproven: "\(what): a mail came that may be from \(who). Nothing was changed by it. It says:"
            case .tooOld: "\(what): \(who) answered a letter that is too old. Nothing was changed by it. It says:"
            }
        let key = "\(impediment?.id.description ?? "digest")/unread/\(at.milliseconds)/\(cause)"
        var letter = Letter(
            workspace: directory.workspace, key: key, to: .person(id: steward),
            addresses: addresses(of: steward, .privately), purpose: .nudge,
            rule: "an answer: not read, passed to the lead",
            content: .init(
                subject: "\(impediment?.id.description ?? "The digest"): an answer for you to read",
                paragraphs: [
                    head, Prose(verbatim: words, kind: .quote),
                    "Say what it means: `done`, `ours until DATE because REASON`, or answer yourself.",
                ], language: directory.people[steward]?.language ?? "en"),
            mailThread: impediment.map { mailThread($0.id, steward) }, writtenAt: at)
        if let impediment {
            letter.impediment = impediment.id.description
            letter.about = .init(impediment)
        }
        return letter
    }

    /// A mail of ours did not reach whom it was for.
    ///
    /// - Parameter status: `5.1.1`, where the other server tells it.
    package func cameBack(_ letter: Letter, of person: String, status: String?, to steward: String, at: Instant)
        -> Letter
    {
        let who = directory.people[person]?.name ?? "Somebody"
        let number = status.map { " (\($0))" } ?? ""
        return Letter(
            workspace: directory.workspace, key: "\(letter.key)/came-back/\(steward)", to: .person(id: steward),
            addresses: addresses(of: steward, .privately), purpose: .nudge, impediment: letter.impediment,
            rule: "an answer: a mail came back",
            content: .init(
                subject: "A mail to \(who) came back",
                paragraphs: [
                    "\(strong: who) did not get “\(letter.content.subject)”: the mail came back\(number).",
                    "Tell them yourself, and have their address looked at. `raised` notes that you have asked in person.",
                ], language: directory.people[steward]?.language ?? "en"),
            about: letter.about, writtenAt: at)
    }

    // MARK: Back to whoever wrote it

    /// What was written holds no answer that counts.
    package func notUnderstood(
        _ impediment: Impediment?, by person: String, isPassedOn: Bool, cause: String, at: Instant
    ) -> Letter {
        let head = impediment.map { "\($0.id): " } ?? ""
        let passed =
            isPassedOn
            ? "Your mail was not read as an answer; it goes to the lead, word for word."
            : "Nothing in your mail was read as an answer."
        let isUpward =
            impediment.map { !directory.roles(of: PersonKey(person), for: $0).isDisjoint(with: [.funder, .deputy]) }
            ?? true
        let counts: Prose =
            isUpward
            ? "An answer that counts is a number, `mine by DATE`, `more info` or `not now`; of several, each in a line of its own: `12: 1`."
            : "An answer that counts is `own`, `done`, `hold REASON` or `ours until DATE because REASON`; of several, each in a line of its own: `12: done`."
        return backLetter("unread", to: person, about: impediment, ["\(head)\(passed)", counts], cause: cause, at: at)
    }

    /// Several may be meant.
    package func whichOf(_ all: [Impediment], named: ImpedimentID?, by person: String, cause: String, at: Instant)
        -> Letter
    {
        var paragraphs: [Prose] = []
        if let named { paragraphs.append("There is no \(named) that you can answer.") }
        switch (all.first, named) {
        case (nil, _): paragraphs.append("Nothing waits for you just now, so nothing was changed.")
        case (let first?, nil):
            paragraphs.append(
                "Which one do you mean? Put its number first: `\(first.id.number): 1`. Nothing was changed.")
        case (let first?, _?): paragraphs.append("Put the number first: `\(first.id.number): 1`. Nothing was changed.")
        }
        paragraphs += all.prefix(10).map { Prose(verbatim: "\($0.id), \($0.labels.title)").item() }
        return backLetter("which", to: person, about: nil, paragraphs, cause: cause, at: at)
    }

    /// The letter that was answered is too old.
    package func letterTooOld(_ impediment: Impediment?, by person: String, cause: String, at: Instant) -> Letter {
        backLetter(
            "old", to: person, about: impediment,
            [
                "The letter that you answered is too old, so nothing was changed. What you wrote goes to the lead, word for word. "
                    + "The newest letter takes answers."
            ], cause: cause, at: at)
    }

    /// How often the digest comes from now on.
    package func cadenceNoted(_ cadence: DigestCadence, by person: String, cause: String, at: Instant) -> Letter {
        backLetter("cadence", to: person, about: nil, cadencePage(cadence).paragraphs, cause: cause, at: at)
    }

    private func backLetter(
        _ what: String, to person: String, about impediment: Impediment?, _ paragraphs: [Prose], cause: String,
        at: Instant
    ) -> Letter {
        var letter = Letter(
            workspace: directory.workspace, key: "mail/\(what)/\(at.milliseconds)/\(cause)", to: .person(id: person),
            addresses: [], purpose: .update, rule: "an answer: by mail",
            content: .init(
                subject: impediment.map { "\($0.id): nothing changed" } ?? "Your answer", paragraphs: paragraphs,
                language: directory.people[person]?.language ?? "en"),
            mailThread: impediment.map { mailThread($0.id, person) }, writtenAt: at)
        letter.impediment = impediment?.id.description
        letter.about = impediment.map { Letter.Card($0) }
        return letter
    }
}
