package import Impediments

/// One message that a person corrected: what it says, and what it is.
package struct Lesson: Sendable, Hashable {
    package var text: String
    /// Who corrected it; no one person can outvote all others.
    package var teacher: String
    /// `nil`: nothing was said about it.
    package var category: Category?
    package var severity: Severity?

    package init(text: String, teacher: String, category: Category? = nil, severity: Severity? = nil) {
        self.text = text
        self.teacher = teacher
        self.category = category
        self.severity = severity
    }
}
