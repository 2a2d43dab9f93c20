import Foundation
import GRDB

/// GRDB's connection, within a transaction or a reading.
struct SQLiteConnection: SQLConnection {
    let db: Database
    var dialect: Dialect { .sqlite }
    /// One daemon at a time serves a file, so whoever came before is gone.
    var presence: Int64? { nil }

    func run(_ sql: SQL) throws -> Int {
        try LedgerError.mapping {
            try statement(sql).execute()
            return db.changesCount
        }
    }

    func rows(_ sql: SQL) throws -> [SQLRow] {
        try LedgerError.mapping {
            let statement = try statement(sql)
            let (columns, cursor) = (statement.columnNames, try Row.fetchCursor(statement))
            var rows: [SQLRow] = []
            while let row = try cursor.next() {
                rows.append(SQLRow(columns: columns, values: row.databaseValues.map(SQLValue.init)))
            }
            return rows
        }
    }

    func patiently<Value>(_ body: () throws -> Value) rethrows -> Value { try body() }

    /// The write-ahead log still holds what the pages no longer do.
    func sweepAfterCommit() { db.afterNextTransaction { db in Self.emptyLog(db) } }

    /// Moves the log into the pages and cuts it to nothing.
    static func emptyLog(_ db: Database) {
        do {
            try db.checkpoint(.truncate)
        } catch {
            // Somebody reads just now: the next erasure, or closing, does it.
        }
    }

    private func statement(_ sql: SQL) throws -> Statement {
        let (text, arguments) = sql.rendered { _ in "?" }
        let statement = try db.cachedStatement(sql: text)
        // As optional ones: the other way round each argument costs a key path.
        let values: [(any DatabaseValueConvertible)?] = arguments.map { $0.databaseValue }
        statement.arguments = StatementArguments(values)
        return statement
    }
}

extension SQLValue {
    init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        // No column of ours holds one; it is shown as it is, and reading it as something else fails.
        case .double(let number): self = .text(String(number))
        case .string(let text): self = .text(text)
        case .blob(let data): self = .bytes(Array(data))
        }
    }

    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }
}
