/// What a text was understood to say.
///
/// Triage makes it; people correct it; an impediment keeps its labels (`Labels`). `why` quotes the
/// message, so it is personal text and is stored and erased with it.
package struct Reading: Sendable, Equatable, Codable {
    package var category: Category
    package var subreason: Subreason
    /// Work cannot go on. Always `false` for `nothing`.
    package var blocker: Bool
    /// Of the category, 0...1.
    package var confidence: Double
    package var evidence: [EvidenceKind]
    package var runnerUp: RunnerUp
    /// Unsure: too little confidence, or two labels too close together.
    package var abstain: Bool
    /// BCP 47 primary language; `und` where it cannot be told.
    package var language: String
    /// Whether it is in a language that nothing was learned from; `nil`: it is not.
    package var isForeign: Bool?
    /// The words that decided, strongest first.
    package var why: [String]
    /// Further impediments in the same message, in order; theirs are empty.
    package var more: [Reading]
    /// Of a further one: which part of the message it was read from, counted from 0.
    package var part: Int?
    /// What a language model made of it; `nil`: none was to be asked.
    package var secondOpinion: SecondOpinion?

    package struct RunnerUp: Sendable, Equatable, Codable {
        package var category: Category
        package var confidence: Double
        /// The finer label that it would have; `nil` where nobody looked.
        package var subreason: Subreason?

        package init(category: Category, confidence: Double, subreason: Subreason? = nil) {
            self.category = category
            self.confidence = confidence
            self.subreason = subreason
        }
    }

    package init(
        category: Category, subreason: Subreason, blocker: Bool, confidence: Double,
        evidence: [EvidenceKind] = [], runnerUp: RunnerUp, abstain: Bool = false, language: String = "en",
        why: [String] = [], more: [Reading] = [], part: Int? = nil, secondOpinion: SecondOpinion? = nil
    ) {
        self.category = category
        self.subreason = subreason
        self.blocker = blocker
        self.confidence = confidence
        self.evidence = evidence
        self.runnerUp = runnerUp
        self.abstain = abstain
        self.language = language
        self.why = why
        self.more = more
        self.part = part
        self.secondOpinion = secondOpinion
    }

    /// Unsure whether it is an impediment at all, and more likely one of any kind than none: what is to be asked about,
    /// where one kind is likely enough, or the language is not known.
    package var perhaps: Reading? {
        guard abstain, !isImpediment, confidence < 0.5, let subreason = runnerUp.subreason,
            isForeign == true || runnerUp.confidence >= Self.leastConfidenceOfADoubt
        else { return nil }
        var perhaps = self
        (perhaps.category, perhaps.subreason, perhaps.confidence) = (runnerUp.category, subreason, runnerUp.confidence)
        perhaps.runnerUp = RunnerUp(category: category, confidence: confidence, subreason: self.subreason)
        return perhaps
    }

    package var severity: Severity { blocker ? .stopped : .slowing }
    package var isImpediment: Bool { category != .nothing }
    /// Of what is less likely to be an impediment of any one kind four in five are chatter where a channel is like those
    /// that people write in.
    private static let leastConfidenceOfADoubt = 0.3
    /// Below this a part of a message is not taken for another thing than the whole: most of what is said beside an
    /// impediment only goes on about it.
    package static let leastConfidenceOfAnother = 0.85
}
