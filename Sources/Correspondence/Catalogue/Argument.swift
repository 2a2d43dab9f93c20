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

/// The values of one phrase, by their places: few, so that looking through them is faster than hashing their names.
struct Arguments: Sendable, ExpressibleByDictionaryLiteral {
    private var values: [(place: String, value: Argument)]

    init(dictionaryLiteral elements: (String, Argument)...) { values = elements.map { ($0.0, $0.1) } }

    subscript(place: String) -> Argument? {
        get { values.first { $0.place == place }?.value }
        set {
            values.removeAll { $0.place == place }
            if let newValue { values.append((place, newValue)) }
        }
    }

    /// These and others; each place is in one of them.
    static func + (a: Arguments, b: Arguments) -> Arguments {
        var both = a
        both.values += b.values
        return both
    }
}
