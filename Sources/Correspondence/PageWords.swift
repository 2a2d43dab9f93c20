package import Impediments
package import Letters

/// What the funder's pages say, in the language of whom the link was made for; made of a `Brief`, like everything that
/// goes upward.
extension Correspondent {
    /// The ask whole, with everything that can be answered. Its subject is the title of the page.
    package func askPage(_ impediment: Impediment, for person: String, at now: Instant) -> Letter.Content {
        let brief = self.brief(impediment, for: person, at: now)
        let words = FunderWords(
            brief, words(for: person, about: impediment, at: now),
            askedAt: impediment.ask.lastAskedAt(of: person, directory.product(of: impediment)))
        let language = language(of: person)
        guard impediment.isOpen else {
            let state = impediment.state.words(in: language)
            return .init(
                subject: "\(brief.id): \(brief.title(in: language))",
                paragraphs: [language.say(.pageClosed, ["state": .text(state)])], language: language.names.tag)
        }
        return .init(
            subject: "\(brief.productTitle): \(brief.title(in: language))",
            // A page is answered by its buttons, not by words.
            paragraphs: words.ask(named: true).filter { $0 != words.howToAnswer },
            actions: actions(brief, to: person, at: now), language: language.names.tag)
    }

    /// What is to be confirmed by pressing the button.
    package func confirmation(of answer: Answer, to impediment: Impediment, for person: String) -> Letter.Content {
        let brief = Brief(impediment, in: directory)
        let language = language(of: person)
        let phrase: Phrase =
            switch answer.verb {
            case .decide: .pageChoose
            case .mine: .pageMine
            case .moreInfo: .pageMoreInfo
            case .notNow: .pageNotNow
            case .decline: .pageDecline
            case .delegate: .pageDelegate
            case .seen: .pageSeen
            default: .pageOther
            }
        let words = language.say(phrase, ["option": .text(brief.chosen(by: answer, language))])
        return .init(
            subject: "\(brief.id): \(brief.title(in: language))", paragraphs: [words, language.say(.pagePress)],
            language: language.names.tag)
    }

    /// What stands on the button where the answer has no better word.
    package func yes(for person: String) -> String { language(of: person).words(.pageYes) }

    /// After the answer: what was noted, and what was chosen by it.
    package func thanks(
        for answer: Answer, to impediment: Impediment, person: String, at now: Instant
    ) -> [Prose] {
        let time = words(for: person, about: impediment, at: now)
        let what: String? =
            switch answer.verb {
            case .decide: Brief(impediment, in: directory).chosen(by: answer, time.language)
            case .mine: answer.date.map(time.day)
            case .notNow: impediment.ask.postponedUntil.map(time.day)
            case .delegate: answer.to.map { directory.person(called: $0)?.name ?? $0 }
            default: nil
            }
        guard let what else { return [thanks(for: answer, to: impediment, in: time.language)] }
        return [
            time.language.say(
                .pageNotedWhat,
                [
                    "id": "\(impediment.id)", "verb": .text(answer.verb.said(in: time.language)), "what": .text(what),
                ])
        ]
    }

    func thanks(for answer: Answer, to impediment: Impediment, in language: Catalogue) -> Prose {
        language.say(.pageNoted, ["id": "\(impediment.id)", "verb": .text(answer.verb.said(in: language))])
    }

    /// Why the answer changed nothing.
    package func sorry(_ objection: Objection, _ impediment: Impediment?, person: String) -> [Prose] {
        [objection.words(directory, impediment, in: language(of: person)).capitalized]
    }

    /// What an answer still needs from whoever gives it; whoever it can be handed to, by name.
    package func fields(of verb: Verb, to impediment: Impediment, for person: String) -> [AnswerField] {
        fields(of: verb, in: language(of: person)).map { field in
            guard verb == .delegate, field.name == "to" else { return field }
            var field = field
            field.suggestions = suggestions(for: impediment, besides: person)
            return field
        }
    }

    /// Who else pays or stands in and can be written to, but for the funder, who has it already, and the reader. Nobody of
    /// the team is named upward, not even here (P9).
    private func suggestions(for impediment: Impediment, besides reader: String) -> [String] {
        let product = directory.product(of: impediment)
        let funder = product.funder
        // Whoever looks after the team may pay for another product.
        let ofTheTeam = [product.lead, product.productOwner, product.ideaOwner]
        let upward = Set(directory.products.values.flatMap { [$0.funder, $0.deputy] })
        let people = directory.people.values
            .filter { upward.contains($0.id) && !ofTheTeam.contains($0.id) && $0.id != reader && $0.id != funder }
            .filter { $0.mail != nil || $0.chat != nil }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        return people.map { person in
            // Two of one name are told apart.
            people.contains { $0.name == person.name && $0.id != person.id } ? person.id : person.name
        }
    }

    func fields(of verb: Verb, in language: Catalogue) -> [AnswerField] {
        AnswerField.asked(by: verb).map { field in
            var field = field
            // A field that has no phrase of its own keeps its English label.
            if let phrase = Phrase(rawValue: "field.\(verb.rawValue).\(field.name)") {
                field.label = language.words(phrase)
            }
            return field
        }
    }
}

extension Brief {
    /// What a decision says: an option in its words, or that it has words of its own.
    fileprivate func chosen(by answer: Answer, _ language: Catalogue) -> String {
        answer.option.flatMap(Int.init).flatMap { option($0, language) } ?? answer.option
            ?? language.words(.pageOwnWords)
    }

    private func option(_ number: Int, _ language: Catalogue) -> String? {
        let options = options(in: language)
        return options.indices.contains(number - 1) ? options[number - 1] : nil
    }
}
