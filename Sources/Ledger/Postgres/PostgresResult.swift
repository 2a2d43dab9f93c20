import CPostgres

/// An answer of the server; cleared when it goes out of scope, after its values were copied.
@safe struct PostgresResult: ~Copyable {
    private let result: OpaquePointer

    init?(_ result: OpaquePointer?) {
        guard let result = unsafe result else { return nil }
        unsafe self.result = result
    }

    deinit { unsafe PQclear(result) }

    var isEndOfPipeline: Bool { unsafe PQresultStatus(result) == PGRES_PIPELINE_SYNC }

    /// `nil` where the statement succeeded.
    var failure: (state: SQLState, message: String)? {
        switch unsafe PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return nil
        default:
            // Without a state it was the connection that failed.
            let state = unsafe PQresultErrorField(result, Int32(UnicodeScalar("C").value)).map {
                unsafe String(cString: $0)
            }
            let message = unsafe PQresultErrorField(result, Int32(UnicodeScalar("M").value)).map {
                unsafe String(cString: $0)
            }
            return (SQLState(code: state ?? "08006"), message ?? "the connection was lost")
        }
    }

    var changedRows: Int {
        guard let text = unsafe PQcmdTuples(result) else { return 0 }
        return unsafe Int(String(cString: text)) ?? 0
    }

    func rows() throws -> [SQLRow] {
        let columns = unsafe (0..<PQnfields(result)).map { index in
            unsafe PQfname(result, index).map { unsafe String(cString: $0) } ?? ""
        }
        let types = unsafe (0..<PQnfields(result)).map { unsafe PQftype(result, $0) }
        return try unsafe (0..<PQntuples(result)).map { row in
            SQLRow(
                columns: columns,
                values: try types.enumerated().map { index, type in try value(row, Int32(index), type) })
        }
    }

    private func value(_ row: Int32, _ column: Int32, _ type: Oid) throws -> SQLValue {
        guard unsafe PQgetisnull(result, row, column) == 0, let start = unsafe PQgetvalue(result, row, column) else {
            return .null
        }
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        switch type {
        case PostgresType.int8, PostgresType.int4, PostgresType.int2, PostgresType.numeric:
            guard let number = unsafe Int64(String(decoding: bytes, as: UTF8.self)) else {
                throw LedgerError(.corrupt, "a whole number was expected")
            }
            return .integer(number)
        case PostgresType.bytes: return .bytes(try unsafe Self.unhex(bytes))
        default: return .text(unsafe String(decoding: bytes, as: UTF8.self))
        }
    }

    /// `\x68656c6c6f`
    private static func unhex(_ text: UnsafeRawBufferPointer) throws -> [UInt8] {
        func digit(_ character: UInt8) throws -> UInt8 {
            switch character {
            case 48...57: character - 48
            case 97...102: character - 87
            default: throw LedgerError(.corrupt, "bytes cannot be read")
            }
        }
        guard text.count >= 2, text.count.isMultiple(of: 2) else { throw LedgerError(.corrupt, "bytes cannot be read") }
        return try stride(from: 2, to: text.count, by: 2).map { index in
            unsafe try digit(text[index]) << 4 | digit(text[index + 1])
        }
    }
}

/// The numbers by which PostgreSQL knows the types that we use.
enum PostgresType {
    static let bytes: Oid = 17
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let numeric: Oid = 1700
}
