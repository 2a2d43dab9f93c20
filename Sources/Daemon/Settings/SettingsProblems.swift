internal import Chat

/// Everything that is wrong with a configuration, not only the first thing.
///
/// It prints as FACE asks: one `FILE:LINE:COLUMN: what is wrong; what to do` a line. It holds what stands in
/// the file, never what a variable or a secret file put in its place.
package struct SettingsProblems: Error, Sendable, Equatable {
    package struct Problem: Sendable, Equatable {
        package var file: String
        /// From 1.
        package var line: Int
        /// From 1, in characters.
        package var column: Int
        package var what: String
        package var remedy: String
        /// It can be served, and is most likely not what was meant.
        package var isWarning = false

        package init(file: String, line: Int, column: Int, what: String, remedy: String, isWarning: Bool = false) {
            self.file = file
            self.line = line
            self.column = column
            self.what = what
            self.remedy = remedy
            self.isWarning = isWarning
        }
    }

    /// By file as named, then by place.
    package let problems: [Problem]
    /// What would be said of the configuration all the same, were nothing wrong with it.
    package let warnings: [Problem]

    package init(_ problems: [Problem], warnings: [Problem] = []) {
        self.problems = problems
        self.warnings = warnings
    }
}

extension SettingsProblems.Problem: CustomStringConvertible {
    package var description: String {
        "\(file):\(line):\(column): \(isWarning ? "warning: " : "")\(what); \(remedy)"
    }
}

extension SettingsProblems.Problem {
    /// One object, with stable keys.
    package var json: String {
        let object: JSON = [
            "file": .string(file), "line": .number("\(line)"), "column": .number("\(column)"),
            "severity": .string(isWarning ? "warning" : "error"), "what": .string(what), "remedy": .string(remedy),
        ]
        return object.text
    }
}

extension SettingsProblems: CustomStringConvertible {
    package var description: String { (problems + warnings).map(\.description).joined(separator: "\n") }
}
