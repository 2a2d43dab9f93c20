internal import Chat

/// What one check of the doctor has found.
package struct Finding: Sendable, Hashable {
    package enum Verdict: String, Sendable, Hashable, CaseIterable {
        case ok
        /// Worth knowing; nothing is out of order.
        case note
        case wrong
        /// A service that is needed cannot be reached just now.
        case away
    }

    /// What was looked at: `ledger`, `chain`, `source`, `mail` …
    package var check: String
    /// Which of them: a workspace, a source; `nil` where there is only one.
    package var subject: String?
    package var verdict: Verdict
    package var what: String
    package var remedy: String?

    package init(_ check: String, _ subject: String? = nil, _ verdict: Verdict, _ what: String, remedy: String? = nil) {
        self.check = check
        self.subject = subject
        self.verdict = verdict
        self.what = what
        self.remedy = remedy
    }

    /// For a person, one line: how it is, what was looked at, what was found; what to do.
    package var line: String {
        let word = verdict.rawValue.padded(to: 5)
        let place = subject.map { "\(check) \($0)" } ?? check
        return "\(word)  \(place): \(what)" + (remedy.map { "; \($0)" } ?? "")
    }

    package var json: String {
        let object: JSON = [
            "check": .string(check), "subject": JSON(subject), "verdict": .string(verdict.rawValue),
            "what": .string(what), "remedy": JSON(remedy),
        ]
        return object.text
    }
}
