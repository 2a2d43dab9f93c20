import Impediments

/// One row of an answer.
struct SQLRow: Sendable {
    let columns: [String]
    let values: [SQLValue]

    /// The value of a column; a `corrupt` error where it is missing or of another type.
    func value<Value: SQLReadable>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
        guard let index = columns.firstIndex(of: column), let value = Value(values[index]) else {
            throw LedgerError(.corrupt, "column \(column) cannot be read as \(Value.self)")
        }
        return value
    }

    func instant(_ column: String) throws -> Instant { Instant(milliseconds: try value(column)) }
    func instantIfAny(_ column: String) throws -> Instant? {
        try value(column, as: Int64?.self).map(Instant.init(milliseconds:))
    }
}
