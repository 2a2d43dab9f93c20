package import Impediments

/// An answer given by word, and the impediment that it names, if it names one.
package struct SpokenAnswer: Sendable, Equatable {
    package var impediment: ImpedimentID?
    package var answer: Answer

    package init(impediment: ImpedimentID? = nil, answer: Answer) {
        self.impediment = impediment
        self.answer = answer
    }
}

/// Understands answers by word in a thread (DOMAIN 4, Answers).
///
/// Only what is said as a command counts: "done", not "done with lunch", and not "done?"; the text of an answer may ask
/// ("more info: which server?"). What is not understood is `nil`, so that it reaches a person instead.
package enum Spoken {
    /// Whether a text begins with the name of the bot, as one calls somebody: "@straw what is open?"
    package static func callsStraw(_ text: String) -> Bool { Utterance.callsStraw(text) }

    /// - Parameter today: the speaker's day, from which "Friday" and "tomorrow" are counted.
    package static func answer(in text: String, today: CalendarDay) -> SpokenAnswer? {
        let said = Utterance(text)
        guard !said.words.isEmpty else { return nil }
        if let (id, rest) = said.takingLeadingID() {
            return command(rest, today).map { SpokenAnswer(impediment: id, answer: $0) }
        }
        let whole = command(said, today)
        if let (id, rest) = said.takingTrailingID(), let shorter = command(rest, today),
            whole == nil || shorter.isWordless
        {
            return SpokenAnswer(impediment: id, answer: shorter)
        }
        return whole.map { SpokenAnswer(answer: $0) }
    }

    private static func command(_ said: Utterance, _ today: CalendarDay) -> Answer? {
        if !said.isQuestion, let answer = SpokenPhrases.table[said.phrase] { return answer }
        for (rule, opening) in SpokenRules.openings(beginningWith: said.words.first?.key ?? "")
        where rule.exact.map({ said.isWritten(as: $0) }) ?? true {
            guard let rest = said.dropping(opening), !said.isQuestion || rule.mayAsk(rest, after: opening) else {
                continue
            }
            if let answer = rule.read(rest, today) { return answer }
        }
        guard !said.isQuestion else { return nil }
        // By itself it is a greeting, or the second of something.
        if SpokenDate.ambiguous.contains(said.phrase) { return nil }
        return SpokenDate.whole(said, today).map { Answer(.mine, date: $0) }
    }
}

extension Answer {
    /// Whether it carries no words of its own, to which a trailing number could belong.
    fileprivate var isWordless: Bool { text == nil && reason == nil && to == nil && into == nil }
}
