package import Impediments

/// What a person said of one message: an example of its workspace, for as long as the words of the message are kept.
package struct Correction: Sendable, Hashable, Codable {
    package var text: TextKey
    package var impediment: ImpedimentID
    /// Who corrected it last.
    package var by: PersonKey
    package var at: Instant
    /// `nil`: nothing was said about it.
    package var category: Category?
    package var severity: Severity?

    package init(
        text: TextKey, impediment: ImpedimentID, by: PersonKey, at: Instant, category: Category? = nil,
        severity: Severity? = nil
    ) {
        self.text = text
        self.impediment = impediment
        self.by = by
        self.at = at
        self.category = category
        self.severity = severity
    }
}

/// A correction as it is kept, with the words of its message.
package struct KeptCorrection: Sendable, Hashable {
    /// By which it is undone; never given twice.
    package var id: Int64
    package var correction: Correction
    package var words: String

    package init(id: Int64, correction: Correction, words: String) {
        self.id = id
        self.correction = correction
        self.words = words
    }
}

/// Differs whenever the corrections of a workspace do: numbers only rise, so the same two numbers mean the same ones.
package struct CorrectionsMark: Sendable, Hashable {
    package var count: Int
    package var newest: Int64

    package init(count: Int = 0, newest: Int64 = 0) {
        self.count = count
        self.newest = newest
    }
}
