package import Impediments

extension Reading {
    /// The reading together with what a language model says: each of the two has half the weight, and the model, which
    /// does not say how sure it is, puts all of its own on one label.
    ///
    /// So it decides where the embedded reader was unsure; where that was sure of something else, people are asked. What
    /// the embedded reader takes for an impediment is never dropped by a model that it contradicts: a message that tells the
    /// model to say "none" gains nothing by it.
    package func weighed(with labels: ModelLabels) -> Reading {
        let isSame = labels.category == category
        let before = isSame ? confidence : labels.category == runnerUp.category ? runnerUp.confidence : 0
        let other = isSame ? runnerUp : RunnerUp(category: category, confidence: confidence)
        let (first, second) = ((1 + before) / 2, other.confidence / 2)
        let isClose = first - second < Reader.leastGap
        if labels.category == .nothing, isImpediment, isClose || !more.isEmpty {
            var kept = self
            kept.abstain = true
            kept.secondOpinion = .disagreed
            return kept
        }
        return Reading(
            category: labels.category, subreason: labels.subreason, blocker: labels.blocker, confidence: first,
            evidence: labels.evidence, runnerUp: RunnerUp(category: other.category, confidence: second),
            abstain: isClose, language: language, why: isSame ? why : [],
            more: labels.category == .nothing ? [] : more.filter { $0.category != labels.category },
            secondOpinion: isSame ? .agreed : isClose ? .disagreed : .decided)
    }
}
