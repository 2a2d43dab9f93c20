/// What came of asking a language model about a text. A closed set: nothing of what it wrote is in it.
///
/// Raw values are stored with labels and are the names outside: in metrics, logs and `straw classify --json`.
package enum SecondOpinion: String, CaseIterable, Codable, Sendable, Hashable {
    /// It reads the same.
    case agreed
    /// The embedded reader was unsure, and it has decided.
    case decided
    /// It reads something else, and the embedded reader was sure: people are asked.
    case disagreed
    case timedOut = "timed_out"
    /// It cannot be reached, or fails.
    case away
    /// It has too much to do (429).
    case overloaded
    /// It does not take the request: the key, the name of the model, the address.
    case refused
    /// It would not answer this text.
    case declined
    case filtered
    case cutOff = "cut_off"
    /// What it said is none of the labels, or contradicts itself.
    case nonsense
    case overBudget = "over_budget"
    /// It failed a moment ago, and is left in peace.
    case resting
    /// The text is about a person, and never leaves.
    case withheld

    /// Whether it has answered with labels.
    package var isAnswer: Bool {
        switch self {
        case .agreed, .decided, .disagreed: true
        case .timedOut, .away, .overloaded, .refused, .declined, .filtered, .cutOff, .nonsense, .overBudget, .resting,
            .withheld:
            false
        }
    }

    /// A sentence about it; where there is no answer it says what stands instead.
    package var words: String {
        switch self {
        case .agreed: "A language model was asked and agrees."
        case .decided: "The reader was unsure, and a language model was asked."
        case .disagreed: "A language model was asked and reads it differently."
        case .timedOut: without("did not answer in time")
        case .away: without("could not be reached")
        case .overloaded: without("has too much to do")
        case .refused: without("did not take the request")
        case .declined: without("would not answer")
        case .filtered: without("had its answer filtered")
        case .cutOff: without("had its answer cut off")
        case .nonsense: without("gave no answer that can be used")
        case .overBudget: without("has been asked as often as it may be today")
        case .resting: without("failed a moment ago and was not asked")
        case .withheld: without("is not asked about people")
        }
    }

    private func without(_ reason: String) -> String { "The language model \(reason), so this is read without it." }
}
