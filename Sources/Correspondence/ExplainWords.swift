package import Impediments
package import Letters

/// Answers to "why?" and "next?": what was understood and from which words, and what happens if nobody does
/// anything. Asked in the thread and answered there; it never goes upward.
extension Correspondent {
    /// - Parameter why: the words that decided the reading, which are the team's own; `nil`: nobody asked for them.
    package func explain(
        _ impediment: Impediment, plan: [Step], why: [String]?, at place: Place, _ now: Instant
    ) -> Letter {
        let product = directory.product(of: impediment)
        let time = TimeWords(calendar: directory.calendar(ofTeamOf: product), now: now)
        var paragraphs: [Prose] = ["\(impediment.id): \(impediment.labels.title), \(impediment.state.words)."]
        if let corrected = impediment.labels.correctedBy {
            let who = directory.people[corrected.value]?.name ?? "somebody in the team"
            paragraphs.append("Its labels were put right by \(who).")
        } else if let why {
            if !why.isEmpty {
                let percent = Int((impediment.labels.confidence * 100).rounded())
                let words = why.prefix(4).map { "“\($0.clipped(to: 6))”" }.joined(separator: ", ")
                paragraphs.append("Read from \(words); \(percent) % sure.")
            }
            if let opinion = impediment.labels.secondOpinion { paragraphs.append(Prose(verbatim: opinion.words)) }
        }
        let count = impediment.countedConsequences.count
        if impediment.isOpen, count > 0 {
            paragraphs.append("\(carried(count)) What is asked here is asked for them too.")
        }
        let steps = plan.prefix(3).compactMap { step in
            step.words.map { Prose(verbatim: "\(time.on(step.at)): \($0)", kind: .item) }
        }
        paragraphs.append(steps.isEmpty ? nothingMore(impediment) : "If nobody does anything:")
        var letter = note("explain", rule: "an answer: why and next", paragraphs + steps, at: place, now)
        letter.isAbout(impediment)
        letter.content.subject = "\(impediment.id)"
        letter.quotes = why?.isEmpty == false ? impediment.text : nil
        return letter
    }

    private func nothingMore(_ impediment: Impediment) -> Prose {
        guard impediment.isOpen, impediment.isMuted, let cause = impediment.cause else {
            return "Nothing more happens by itself."
        }
        return """
            It stands because of \(cause): what happens there is for both. When that is over you are asked here whether this \
            is still there. `apart` lets it stand by itself.
            """
    }

    /// An answer was given without a number where several could be meant, or with one that does not exist.
    package func whichOne(named id: ImpedimentID?, at place: Place, _ now: Instant) -> Letter {
        let words: Prose =
            id.map { "There is no \(code: $0.description) here." }
            ?? "Which one? Put its number before the answer: \(code: "IMP-12 done")."
        return note("which", rule: "an answer: which impediment is meant", [words], at: place, now)
    }

    /// Why an answer changed nothing, as one line for a page or the command line.
    package func inWords(_ objection: Objection, about impediment: Impediment?) -> String {
        objection.words(directory, impediment).plainText
    }
}

extension Step {
    fileprivate var words: String? {
        rule.name == .funderAway ? "whoever stands in for the funder, who is away, is asked" : kind.words
    }
}

extension Step.Kind {
    /// What happens, as the team may hear it; `nil` for what concerns nobody but the clock.
    fileprivate var words: String? {
        switch self {
        case .nudgeTeam: "the thread is asked once more who drives it"
        case .tellLead: "the lead hears"
        case .remindLead: "the lead is reminded"
        case .leadPromiseMissed: "the lead's promise is due"
        case .preview: "the lead sees what would go to the funder"
        case .ask: "the funder is asked, privately and without names"
        case .handBack: "the funder, back again, is asked"
        case .remindFunder: "the funder is reminded"
        case .overdue: "the funder's promise is due"
        case .askDeputy: "the deputy is asked"
        case .remindDeputy: "the deputy is reminded"
        case .noteSilence: "you are told that there is no answer yet"
        case .verify: "it counts as verified, unless somebody objects"
        case .review: nil
        }
    }
}
