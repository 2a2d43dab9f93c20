package import Impediments
package import Letters

/// What the funder's pages say, in the language of whom the link was made for; made of a `Brief`, like everything that
/// goes upward.
extension Correspondent {
    /// The ask whole, with everything that can be answered. Its subject is the title of the page.
    package func askPage(_ impediment: Impediment, for person: String, at now: Instant) -> Letter.Content {
        let brief = Brief(impediment, in: directory)
        let words = FunderWords(brief, words(for: person, about: impediment, at: now), askedAt: brief.sentAt)
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
        let chosen = answer.option.flatMap(Int.init).flatMap { brief.option($0, language) } ?? answer.option
        let words = language.say(phrase, ["option": .text(chosen ?? language.words(.pageOwnWords))])
        return .init(
            subject: "\(brief.id): \(brief.title(in: language))", paragraphs: [words, language.say(.pagePress)],
            language: language.names.tag)
    }

    /// What stands on the button where the answer has no better word.
    package func yes(for person: String) -> String { language(of: person).words(.pageYes) }

    /// After the answer: what was noted.
    package func thanks(for answer: Answer, to impediment: Impediment, person: String) -> [Prose] {
        [thanks(for: answer, to: impediment, in: language(of: person))]
    }

    func thanks(for answer: Answer, to impediment: Impediment, in language: Catalogue) -> Prose {
        language.say(.pageNoted, ["id": "\(impediment.id)", "verb": .text(answer.verb.said(in: language))])
    }

    /// Why the answer changed nothing.
    package func sorry(_ objection: Objection, _ impediment: Impediment?, person: String) -> [Prose] {
        [objection.words(directory, impediment, in: language(of: person)).capitalized]
    }

    /// What an answer still needs from whoever gives it.
    package func fields(of verb: Verb, for person: String) -> [AnswerField] {
        fields(of: verb, in: language(of: person))
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
    fileprivate func option(_ number: Int, _ language: Catalogue) -> String? {
        let options = options(in: language)
        return options.indices.contains(number - 1) ? options[number - 1] : nil
    }
}
