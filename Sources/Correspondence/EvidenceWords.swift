package import Impediments
package import Letters

/// What is said to somebody who told of a proof of life.
extension Correspondent {
    /// One line: what is noted, and that no words of theirs go further.
    package func evidenceNoted(_ kinds: [EvidenceKind], count: Int?, at place: Place, _ now: Instant) -> Letter {
        let what = kinds.map { $0.noted(count) }.joined(separator: ", and ")
        return note(
            "evidence", rule: "an answer: evidence",
            ["Noted: \(what). The funder sees the date and the count, not your words."], at: place, now)
    }
}

extension EvidenceKind {
    fileprivate func noted(_ count: Int?) -> String {
        let users = count.map { $0 == 1 ? "one user" : "\($0) users" }
        return switch self {
        case .workingSoftware: "working software was shown to \(users ?? "a user")"
        case .userContact: "a talk with \(users ?? "a user")"
        case .runs: "it runs; once a user has seen it, say `shown to …`"
        case .usedForReal: "it is used for real\(users.map { " by \($0)" } ?? "")"
        case .firstBenefit: "a first benefit"
        case .contactCancelled: "a talk with users that did not take place"
        }
    }
}
