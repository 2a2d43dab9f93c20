/// Hours, quiet hours or a holiday file that cannot be read; the message says what is wrong and how to write it.
package struct CalendarFormatError: Error, Sendable, Equatable, CustomStringConvertible {
    package let message: String
    package init(_ message: String) { self.message = message }
    package var description: String { message }
}
