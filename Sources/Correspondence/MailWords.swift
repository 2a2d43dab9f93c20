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
    ///   - candidates: what it may be about; none: a digest.
    ///   - isTold: its writer is written back what counts as an answer.
    ///   - cause: the mail; makes the key.
    package func unreadMail(
        _ words: String, from person: String?, _ doubt: MailDoubt, about candidates: [Impediment], isTold: Bool,
        to steward: String, cause: String, at: Instant
    ) -> Letter {
        let language = language(of: steward)
        let impediment = candidates.count == 1 ? candidates.first : nil
        let several =
            candidates.isEmpty
            ? language.words(.mailTheDigest) : candidates.prefix(10).map(\.id.description).joined(separator: ", ")
        let who = person.flatMap { directory.people[$0]?.name } ?? language.words(.mailSomebody)
        let what = impediment.map { impediment in
            language.say(
                .mailWhat, ["id": "\(impediment.id)", "title": .text(impediment.labels.title(in: language))])
        }
        let phrase: Phrase =
            switch doubt {
            case .noAnswer: .mailNoAnswer
            case .otherMailbox: .mailOtherMailbox
            case .unproven: .mailUnproven
            case .tooOld: .mailTooOld
            }
        let head = language.say(
            phrase, ["what": .prose(what ?? Prose(verbatim: several)), "who": .text(who)])
        // One that may be about several goes to the lead of each.
        let name = impediment?.id.description ?? "digest/\(steward)"
        let key = "\(name)/unread/\(at.milliseconds)/\(cause)"
        var letter = Letter(
            workspace: directory.workspace, key: key, to: .person(id: steward),
            addresses: addresses(of: steward, .privately), purpose: .nudge,
            rule: "an answer: not read, passed to the lead",
            content: .init(
                subject: language.words(
                    .leadUnreadSubject, ["id": .text(impediment?.id.description ?? several)]),
                paragraphs: [
                    head, Prose(verbatim: words, kind: .quote),
                    language.say(.mailUnreadTail),
                ] + (isTold ? [language.say(.leadUnreadChoice)] : []), language: language.names.tag),
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
        let language = language(of: steward)
        let arguments: Arguments = [
            "who": .text(directory.people[person]?.name ?? language.words(.mailSomebody).capitalizedFirst),
            "number": .text(status.map { " (\($0))" } ?? ""), "subject": .text(letter.content.subject),
        ]
        return Letter(
            workspace: directory.workspace, key: "\(letter.key)/came-back/\(steward)", to: .person(id: steward),
            addresses: addresses(of: steward, .privately), purpose: .nudge, impediment: letter.impediment,
            rule: "an answer: a mail came back",
            content: .init(
                subject: language.words(.mailCameBackSubject, arguments),
                paragraphs: [language.say(.mailCameBack, arguments), language.say(.mailCameBackTail)],
                language: language.names.tag),
            about: letter.about, writtenAt: at)
    }

    // MARK: Back to whoever wrote it

    /// What was written holds no answer that counts.
    package func notUnderstood(
        _ impediment: Impediment?, by person: String, isPassedOn: Bool, cause: String, at: Instant
    ) -> Letter {
        let language = language(of: person)
        let head = impediment.map { "\($0.id): " } ?? ""
        let passed = language.words(isPassedOn ? .mailPassedOn : .mailNotRead)
        let isUpward = impediment.map { directory.roles(of: PersonKey(person), for: $0, at: at).areUpward } ?? true
        let counts = language.say(isUpward ? .mailCountsUpward : .mailCountsHere)
        // Something may have changed all the same: it counts as seen.
        return backLetter(
            "unread", to: person, about: impediment, subject: language.words(.mailYourAnswer),
            ["\(head)\(passed)", counts], cause: cause, at: at)
    }

    /// What stood besides an answer that counts, where nobody reads it.
    package func unreadBesides(
        _ words: String, about candidates: [Impediment], by person: String, cause: String, at: Instant
    ) -> Letter {
        let language = language(of: person)
        let ids = candidates.prefix(10).map(\.id.description).joined(separator: ", ")
        return backLetter(
            "besides", to: person, about: candidates.count == 1 ? candidates.first : nil,
            subject: language.words(.mailYourAnswer),
            [language.say(.notePassedToNobody, ["id": .text(ids)]), Prose(verbatim: words, kind: .quote)],
            cause: cause, at: at)
    }

    /// Several may be meant.
    package func whichOf(_ all: [Impediment], named: ImpedimentID?, by person: String, cause: String, at: Instant)
        -> Letter
    {
        let language = language(of: person)
        var paragraphs: [Prose] = []
        if let named { paragraphs.append(language.say(.mailNoSuch, ["id": "\(named)"])) }
        if let first = all.first {
            let number: Arguments = ["number": "\(first.id.number)"]
            paragraphs.append(language.say(named == nil ? .mailWhichOne : .mailNumberFirst, number))
        } else {
            paragraphs.append(language.say(.mailNothingWaits))
        }
        paragraphs += all.prefix(10).map { Prose(verbatim: "\($0.id), \($0.labels.title(in: language))").item() }
        var letter = backLetter("which", to: person, about: nil, paragraphs, cause: cause, at: at)
        letter.several = all.isEmpty ? nil : all.map(\.id.description)
        return letter
    }

    /// The letter that was answered is too old.
    package func letterTooOld(
        _ impediment: Impediment?, by person: String, isPassedOn: Bool, cause: String, at: Instant
    ) -> Letter {
        backLetter(
            "old", to: person, about: impediment,
            [language(of: person).say(isPassedOn ? .mailLetterTooOld : .mailLetterTooOldUnread)], cause: cause, at: at)
    }

    /// How often the digest comes from now on.
    package func cadenceNoted(_ cadence: DigestCadence, by person: String, cause: String, at: Instant) -> Letter {
        backLetter(
            "cadence", to: person, about: nil, cadencePage(cadence, for: person).paragraphs, cause: cause, at: at)
    }

    private func backLetter(
        _ what: String, to person: String, about impediment: Impediment?, subject: String? = nil,
        _ paragraphs: [Prose], cause: String, at: Instant
    ) -> Letter {
        let language = language(of: person)
        var letter = Letter(
            workspace: directory.workspace, key: "mail/\(what)/\(at.milliseconds)/\(cause)", to: .person(id: person),
            addresses: [], purpose: .update, rule: "an answer: by mail",
            content: .init(
                subject: subject ?? impediment.map { language.words(.objectionSubject, ["id": "\($0.id)"]) }
                    ?? language.words(.mailYourAnswer),
                paragraphs: paragraphs, language: language.names.tag),
            mailThread: impediment.map { mailThread($0.id, person) }, writtenAt: at)
        letter.impediment = impediment?.id.description
        letter.about = impediment.map { Letter.Card($0) }
        return letter
    }
}
