/// Hours, quiet hours or a holiday file that cannot be read; the message says what is wrong and how to write it.
package struct CalendarFormatError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Of a file, from 1; `nil` where it is about one value.
    package let line: Int?
    package let what: String

    package init(_ what: String, line: Int? = nil) {
        self.what = what
        self.line = line
    }

    package var message: String { line.map { "line \($0): \(what)" } ?? what }
    package var description: String { message }
}
