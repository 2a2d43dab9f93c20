import CPostgres

extension SQLValue {
    /// Told with each statement: left to itself the server takes what it does not know for text.
    var postgresType: Oid {
        switch self {
        case .integer: PostgresType.int8
        case .bytes: PostgresType.bytes
        case .text: PostgresType.text
        // Fits any column.
        case .null: 0
        }
    }

    /// `nil` for NULL. Numbers go as their digits, bytes as they are.
    fileprivate var wire: [UInt8]? {
        switch self {
        case .null: nil
        case .integer(let number): Array(String(number).utf8) + [0]
        // PostgreSQL cannot keep a NUL in a text; a picture of it takes its place.
        case .text(let text): Array(text.withPicturedNULs.utf8) + [0]
        case .bytes(let bytes): bytes
        }
    }

    fileprivate var isBinary: Bool { if case .bytes = self { true } else { false } }
}

extension [SQLValue] {
    /// The arguments as libpq takes them: pointers, lengths (of bytes only) and formats.
    func withParameters<Value>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>, UnsafePointer<Int32>) -> Value
    ) -> Value {
        let wires = map(\.wire)
        let lengths = wires.map { Int32($0?.count ?? 0) } + [0]
        let formats = map { $0.isBinary ? Int32(1) : 0 } + [0]
        // All in one block, so that the pointers hold while libpq reads them.
        let block = wires.reduce(into: [UInt8]()) { $0 += $1 ?? [] } + [0]
        return unsafe block.withUnsafeBytes { bytes in
            var offset = 0
            var pointers: [UnsafePointer<CChar>?] = unsafe []
            for wire in wires {
                unsafe pointers.append(
                    wire == nil
                        ? nil : bytes.baseAddress.map { unsafe ($0 + offset).assumingMemoryBound(to: CChar.self) })
                offset += wire?.count ?? 0
            }
            unsafe pointers.append(nil)
            return unsafe pointers.withUnsafeBufferPointer { pointers in
                unsafe lengths.withUnsafeBufferPointer { lengths in
                    unsafe formats.withUnsafeBufferPointer { formats in
                        guard let a = pointers.baseAddress, let b = lengths.baseAddress, let c = formats.baseAddress
                        else { preconditionFailure("each of them has one element more than there are arguments") }
                        return unsafe body(a, b, c)
                    }
                }
            }
        }
    }
}

extension [String] {
    /// The texts as C strings, with a NULL at the end.
    func withCStrings<Value>(_ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value) -> Value {
        unsafe map(SQLValue.text).withParameters { pointers, _, _ in unsafe body(pointers) }
    }
}
