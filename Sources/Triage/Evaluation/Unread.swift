package import Impediments

/// A labelled message, and what was made of it by a model that has not learned from its author.
package struct Unread: Sendable {
    /// The name of the author's file.
    package var author: String
    package var example: Example
    package var reading: Reading

    /// How surely another category was read than the label says; zero where the category is right.
    package var wrongness: Double {
        reading.category == example.category ? 0 : reading.confidence
    }
}

extension Sequence<Unread> {
    /// The figures of all of them.
    package var evaluation: Evaluation {
        reduce(into: Evaluation()) { $0.add($1.reading, for: $1.example) }
    }
}
