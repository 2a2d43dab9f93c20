package import Impediments
package import Letters

/// What is said to somebody who told of a proof of life.
extension Correspondent {
    /// One line: what is noted, and that no words of theirs go further.
    package func evidenceNoted(_ kinds: [EvidenceKind], count: Int?, at place: Place, _ now: Instant) -> Letter {
        let language = language(at: place)
        let told = kinds.map { language.say($0.noted, ["n": .count(count ?? 0)]) }
        let what = told.dropFirst().reduce(told.first ?? "") { all, next in
            language.say(.evidenceBoth, ["one": .prose(all), "other": .prose(next)])
        }
        return note(
            "evidence", rule: "an answer: evidence", [language.say(.evidenceNoted, ["what": .prose(what)])],
            in: language, at: place, now)
    }
}

extension EvidenceKind {
    fileprivate var noted: Phrase {
        switch self {
        case .workingSoftware: .evidenceShown
        case .userContact: .evidenceTalk
        case .runs: .evidenceRuns
        case .usedForReal: .evidenceUsed
        case .firstBenefit: .evidenceBenefit
        case .contactCancelled: .evidenceCancelled
        }
    }
}
