/// A statement with its arguments kept apart, in words that both databases understand.
///
/// What is interpolated is an argument and never becomes text, so that nobody's words can be read as SQL:
/// `"SELECT body FROM desk WHERE person = \(person)"`.
struct SQL: ExpressibleByStringInterpolation, Sendable {
    fileprivate enum Part: Sendable {
        case text(String)
        case argument(SQLValue)
    }

    fileprivate var parts: [Part] = []

    init(stringLiteral text: String) { parts = [.text(text)] }
    init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

    static func + (a: SQL, b: SQL) -> SQL {
        var both = a
        both.parts += b.parts
        return both
    }
    static func += (a: inout SQL, b: SQL) { a.parts += b.parts }

    /// The statement as a database takes it, and its arguments in order.
    func rendered(placeholder: (Int) -> String) -> (text: String, arguments: [SQLValue]) {
        var text = ""
        var arguments: [SQLValue] = []
        for part in parts {
            switch part {
            case .text(let words): text += words
            case .argument(let value):
                arguments.append(value)
                text += placeholder(arguments.count)
            }
        }
        return (text, arguments)
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(interpolationCount * 2 + 1) }

        mutating func appendLiteral(_ text: String) { parts.append(.text(text)) }

        mutating func appendInterpolation(_ argument: some SQLArgument) { parts.append(.argument(argument.sqlValue)) }

        mutating func appendInterpolation<Argument: SQLArgument>(_ argument: Argument?) {
            parts.append(.argument(argument?.sqlValue ?? .null))
        }

        /// `x IN \(list)` and `x NOT IN \(list)`, also where the list is empty.
        mutating func appendInterpolation(_ list: [some SQLArgument]) {
            guard !list.isEmpty else { return parts.append(.text("(SELECT NULL WHERE 1 = 0)")) }
            parts.append(.text("("))
            for (index, argument) in list.enumerated() {
                if index > 0 { parts.append(.text(", ")) }
                parts.append(.argument(argument.sqlValue))
            }
            parts.append(.text(")"))
        }

        /// A part of a statement, with its own arguments.
        mutating func appendInterpolation(literal sql: SQL) { parts += sql.parts }
    }
}
