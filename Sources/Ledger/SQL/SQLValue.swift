/// What a column can hold: times are whole milliseconds, truth is 0 or 1.
enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
}

/// What can be an argument of a statement.
protocol SQLArgument {
    var sqlValue: SQLValue { get }
}

/// What a column can be read as; `nil` where it holds something else.
protocol SQLReadable {
    init?(_ value: SQLValue)
}

extension String: SQLArgument, SQLReadable {
    var sqlValue: SQLValue { .text(self) }
    init?(_ value: SQLValue) {
        guard case .text(let text) = value else { return nil }
        self = text
    }
}

extension Int64: SQLArgument, SQLReadable {
    var sqlValue: SQLValue { .integer(self) }
    init?(_ value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self = number
    }
}

extension Int: SQLArgument, SQLReadable {
    var sqlValue: SQLValue { .integer(Int64(self)) }
    init?(_ value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self = Int(number)
    }
}

extension Bool: SQLArgument {
    var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension [UInt8]: SQLArgument, SQLReadable {
    var sqlValue: SQLValue { .bytes(self) }
    init?(_ value: SQLValue) {
        guard case .bytes(let bytes) = value else { return nil }
        self = bytes
    }
}

extension Optional: SQLReadable where Wrapped: SQLReadable {
    init?(_ value: SQLValue) {
        if value == .null { self = .none } else if let wrapped = Wrapped(value) { self = wrapped } else { return nil }
    }
}

extension String {
    /// With a picture of it in the place of each NUL, which PostgreSQL cannot keep in a text.
    var withPicturedNULs: String { utf8.contains(0) ? replacing("\0", with: "\u{2400}") : self }
}
