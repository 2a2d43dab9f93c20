import Letters

/// A value for a place of a pattern.
enum Argument: Sendable {
    case text(String)
    /// Words that have their own marks and links.
    case prose(Prose)
    case number(Double)

    static func count(_ count: Int) -> Argument { .number(Double(count)) }
}

extension Argument: ExpressibleByStringInterpolation {
    /// Always plain words: a literal has no marks here.
    init(stringLiteral value: String) { self = .text(value) }
}

typealias Arguments = [String: Argument]
