/// A word that nobody may read: a key, a token, a password.
///
/// It prints as `<redacted>` in every way in which Swift prints things, and it is not `Codable`, so it cannot
/// slip into a log line, an error or a dump. Whoever needs the word says `reveal()`, which is easy to find.
package struct Secret: Sendable, Hashable {
    private let word: String

    package init(_ word: String) { self.word = word }

    /// The word itself. Never log what it returns.
    package func reveal() -> String { word }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
