import GRDB

extension LedgerError {
    /// SQLite's own message names tables and columns; the arguments, which are people's words, are left out.
    init(_ error: DatabaseError) {
        let code: Code =
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt
            case .SQLITE_FULL: .full
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .full
            case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_CONSTRAINT: .constraint
            default: .other
            }
        self.init(code, "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no message")")
    }

    /// Runs `body` and turns what SQLite throws into a `LedgerError`; everything else passes as it is.
    static func mapping<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw LedgerError(error)
        }
    }
}
