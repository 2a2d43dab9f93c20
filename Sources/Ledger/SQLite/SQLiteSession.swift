import GRDB
import Impediments

/// One transaction's (or one reading's) view of the file: SQL in, values out.
///
/// Its extensions answer the protocol, one file a subject. Every value goes in as an argument of the SQL
/// literal, never as text.
struct SQLiteSession: LedgerTransaction {
    let db: Database

    /// Runs a statement that changes rows; how many.
    @discardableResult
    func run(_ sql: SQL) throws -> Int {
        try LedgerError.mapping {
            try db.cachedStatement(literal: sql).execute()
            return db.changesCount
        }
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try LedgerError.mapping { try Row.fetchAll(db.cachedStatement(literal: sql)) }
    }

    func row(_ sql: SQL) throws -> Row? { try rows(sql).first }
}

extension Row {
    /// The value of a column; a `corrupt` error where it is missing or of another type.
    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ column: String, as type: Value.Type = Value.self
    ) throws -> Value {
        do {
            return try decode(Value.self, forColumn: column)
        } catch {
            throw LedgerError(.corrupt, "column \(column) cannot be read as \(Value.self)")
        }
    }

    func instant(_ column: String) throws -> Instant { Instant(milliseconds: try value(column)) }
    func instantIfAny(_ column: String) throws -> Instant? {
        try value(column, as: Int64?.self).map(Instant.init(milliseconds:))
    }
}
