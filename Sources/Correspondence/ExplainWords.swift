package import Impediments
package import Letters

/// Answers to "why?" and "next?": what was understood and from which words, and what happens if nobody does
/// anything. Asked in the thread and answered there; it never goes upward.
extension Correspondent {
    /// - Parameter why: the words that decided the reading, which are the team's own; `nil`: nobody asked for them.
    package func explain(
        _ impediment: Impediment, plan: [Step], why: [String]?, at place: Place, _ now: Instant
    ) -> Letter {
        let calendar = directory.calendar(ofTeamOf: directory.product(of: impediment))
        let time = TimeWords(calendar: calendar, now: now, language: language(at: place))
        var letter = note(
            "explain", rule: "an answer: why and next", explanation(of: impediment, plan: plan, why: why, time),
            in: time.language, at: place, now)
        letter.isAbout(impediment)
        letter.content.subject = "\(impediment.id)"
        letter.quotes = why?.isEmpty == false ? impediment.text : nil
        return letter
    }

    /// The same as paragraphs, for whoever runs Straw too.
    package func explanation(
        of impediment: Impediment, plan: [Step], why: [String]?, _ time: TimeWords
    ) -> [Prose] {
        let product = directory.product(of: impediment)
        let language = time.language
        var paragraphs = [
            language.say(
                .explainHead,
                [
                    "id": "\(impediment.id)", "title": .text(impediment.labels.title(in: language)),
                    "state": .text(impediment.state.words(in: language)),
                ])
        ]
        if let corrected = impediment.labels.correctedBy {
            let who = directory.people[corrected.value]?.name ?? language.words(.whoSomebody)
            paragraphs.append(language.say(.explainCorrected, ["who": .text(who)]))
        } else if let why {
            if !why.isEmpty {
                let percent = (impediment.labels.confidence * 100).rounded()
                let words = why.prefix(4).map { language.words(.explainWord, ["word": .text($0.clipped(to: 6))]) }
                    .joined(separator: ", ")
                paragraphs.append(
                    language.say(.explainRead, ["words": .text(words), "percent": .number(percent)]))
            }
            if let opinion = impediment.labels.secondOpinion { paragraphs.append(Prose(verbatim: opinion.words)) }
        }
        let count = impediment.countedConsequences.count
        if impediment.isOpen, count > 0 {
            paragraphs.append("\(language.carried(count)) \(language.say(.explainCarried))")
        }
        let steps = plan.prefix(3).map { step in
            let who = impediment.ask.reader(of: step.kind, product).map { role(of: $0, for: impediment, language) }
            return language.say(
                .explainStep,
                [
                    "on": .text(time.on(step.at)),
                    "what": .prose(
                        language.say(
                            step.phrase, ["who": .text(who ?? ""), "steward": .text(product.stewardsRole)])),
                ]
            ).item()
        }
        paragraphs.append(steps.isEmpty ? nothingMore(impediment, language) : language.say(.explainIfNobody))
        return paragraphs + steps
    }

    /// How the team calls somebody who is asked.
    private func role(of person: String, for impediment: Impediment, _ language: Catalogue) -> String {
        let product = directory.product(of: impediment)
        switch person {
        case product.funder: return language.words(.whoFunder)
        case product.deputy: return language.words(.whoDeputy)
        case impediment.ask.withStandIn: return language.words(.whoForFunder)
        default: return directory.people[person]?.name ?? language.words(.whoSomebody)
        }
    }

    private func nothingMore(_ impediment: Impediment, _ language: Catalogue) -> Prose {
        guard impediment.isOpen, impediment.isMuted, let cause = impediment.cause else {
            return language.say(.explainNothing)
        }
        return language.say(.explainBecause, ["other": "\(cause)"])
    }

    /// An answer was given without a number where several could be meant, or with one that does not exist.
    ///
    /// - Parameters:
    ///   - candidates: what lies before whoever gave it; where it is not said to them alone, only what is of that
    ///     channel is named.
    ///   - answer: what was answered; `nil`: nothing that counts.
    package func whichOne(
        named id: ImpedimentID?, among candidates: [Impediment] = [], answer: Answer? = nil, at place: Place,
        _ now: Instant
    ) -> Letter {
        let language = language(at: place)
        let isAlone = place.speaker != nil || place.aside != nil
        let shown = candidates.filter { isAlone || $0.source == place.source && $0.channel == place.channel }
        let example = "\(shown.first?.id.number ?? 0): \(answer?.example(in: language) ?? "1")"
        let words: [Prose] =
            if let id {
                [language.say(.noteNone, ["id": "\(id)"])]
            } else if !shown.isEmpty {
                [language.say(.noteWhichOf, ["answer": .text(example)])]
                    + shown.map { Prose(verbatim: "\($0.id), \($0.labels.title(in: language))").item() }
            } else {
                [language.say(.noteWhich, ["id": "IMP-12"])]
            }
        return note("which", rule: "an answer: which impediment is meant", words, in: language, at: place, now)
    }

    /// Why an answer changed nothing, as one line for a page or the command line.
    package func inWords(_ objection: Objection, about impediment: Impediment?) -> String {
        objection.words(directory, impediment).plainText
    }
}

extension Answer {
    /// How it is typed, in short.
    fileprivate func example(in language: Catalogue) -> String {
        verb == .decide ? option ?? "1" : verb.said(in: language)
    }
}

extension Step {
    /// What happens, as the team may hear it.
    fileprivate var phrase: Phrase { rule.name == .funderAway ? .stepAskInstead : kind.phrase }
}

extension Step.Kind {
    fileprivate var phrase: Phrase {
        switch self {
        case .nudgeTeam: .stepNudgeTeam
        case .tellLead: .stepTellLead
        case .remindLead: .stepRemindLead
        case .leadPromiseMissed: .stepLeadPromise
        case .preview: .stepPreview
        case .ask: .stepAsk
        case .handBack: .stepHandBack
        case .remindFunder, .remindDeputy: .stepRemind
        case .overdue: .stepOverdue
        case .askDeputy: .stepAskDeputy
        case .noteSilence: .stepSilence
        case .verify: .stepVerify
        case .review: .stepReview
        case .askWhetherThere: .stepStale
        }
    }
}
