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

        package init(file: String, line: Int, column: Int, what: String, remedy: String) {
            self.file = file
            self.line = line
            self.column = column
            self.what = what
            self.remedy = remedy
        }
    }

    /// By file as named, then by place.
    package let problems: [Problem]

    package init(_ problems: [Problem]) { self.problems = problems }
}

extension SettingsProblems.Problem: CustomStringConvertible {
    package var description: String { "\(file):\(line):\(column): \(what); \(remedy)" }
}

extension SettingsProblems: CustomStringConvertible {
    package var description: String { problems.map(\.description).joined(separator: "\n") }
}
