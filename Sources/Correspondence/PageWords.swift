package import Impediments
package import Letters

/// What the funder's pages say; made of a `Brief`, like everything that goes upward.
extension Correspondent {
    /// The ask whole, with everything that can be answered. Its subject is the title of the page.
    package func askPage(_ impediment: Impediment, for person: String, at now: Instant) -> Letter.Content {
        let brief = Brief(impediment, in: directory)
        let words = FunderWords(brief, words(for: person, about: impediment, at: now))
        let language = directory.people[person]?.language ?? "en"
        guard impediment.isOpen else {
            return .init(
                subject: "\(brief.id): \(brief.title)",
                paragraphs: ["It is \(impediment.state.words). Nothing is needed."],
                language: language)
        }
        return .init(
            subject: "\(brief.productTitle): \(brief.title)",
            // A page is answered by its buttons, not by words.
            paragraphs: words.ask(named: true).filter { $0 != words.howToAnswer },
            actions: actions(brief, to: person, at: now), language: language)
    }

    /// What is to be confirmed by pressing the button.
    package func confirmation(of answer: Answer, to impediment: Impediment) -> Letter.Content {
        let brief = Brief(impediment, in: directory)
        let words: Prose =
            switch answer.verb {
            case .decide:
                "You choose: \(answer.option.flatMap(Int.init).flatMap { brief.option($0) } ?? answer.option ?? "your own words")."
            case .mine: "You take it, and promise a day. Nothing about it is sent to you before that day is over."
            case .moreInfo: "The lead gets your question and answers it."
            case .notNow: "It comes back to you after so many days."
            case .decline: "It is lived with from then on, and its cost keeps counting."
            case .delegate: "It goes to the person you name, and stays in your digest."
            case .seen: "You have seen it. The team hears that."
            default: "The team hears it."
            }
        return .init(
            subject: "\(brief.id): \(brief.title)",
            paragraphs: [words, "Nothing happens until you press the button."])
    }

    /// After the answer: what was noted.
    package func thanks(for answer: Answer, to impediment: Impediment) -> [Prose] {
        ["\(impediment.id): \(code: answer.verb.said) is noted."]
    }

    /// Why the answer changed nothing.
    package func sorry(_ objection: Objection, _ impediment: Impediment?) -> [Prose] {
        [objection.words(directory, impediment).capitalized]
    }
}

extension Brief {
    fileprivate func option(_ number: Int) -> String? {
        options.indices.contains(number - 1) ? options[number - 1] : nil
    }
}
