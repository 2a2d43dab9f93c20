/// Reads JSON from bytes that a stranger sent: strict grammar, bounded depth, no recursion beyond it.
///
/// Foundation's reader takes a lone surrogate for an error of the whole body, keeps the last of two equal keys,
/// and names no place. Here the whole body is lost only where its grammar is broken.
package struct JSONReader {
    private let bytes: [UInt8]
    private var position = 0

    /// - Throws: `Unreadable` with the byte at which the grammar is broken.
    package static func read(_ bytes: [UInt8]) throws(Unreadable) -> JSON {
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.unexpected("text after the value") }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func unexpected(_ what: String) -> Unreadable {
        Unreadable("body: not JSON: \(what) at byte \(position)")
    }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws(Unreadable) -> JSON {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard depth < ChatLimits.jsonDepth else { return try tooDeep() }
            return next == UInt8(ascii: "{") ? try object(depth: depth) : try array(depth: depth)
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"): return try number()
        case nil: throw unexpected("it ends")
        case let byte? where byte.isDigit: return try number()
        default: throw unexpected("an unexpected character")
        }
    }

    private mutating func word(_ word: String, _ value: JSON) throws(Unreadable) -> JSON {
        guard bytes[position...].starts(with: word.utf8) else { throw unexpected("an unknown word") }
        position += word.utf8.count
        return value
    }

    private mutating func array(depth: Int) throws(Unreadable) -> JSON {
        position += 1
        var items: [JSON] = []
        if take(UInt8(ascii: "]")) { return .array(items) }
        repeat { items.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw unexpected("no end of a list") }
        return .array(items)
    }

    private mutating func object(depth: Int) throws(Unreadable) -> JSON {
        position += 1
        var members: [JSON.Member] = []
        var keys: Set<String> = []
        var defect: String?
        /// A few keys are compared faster than they are hashed.
        func isKnown(_ key: String) -> Bool {
            if members.count < 16 { return members.contains { $0.key == key } }
            if keys.isEmpty { keys = Set(members.map(\.key)) }
            return !keys.insert(key).inserted
        }
        if take(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw unexpected("no key") }
            let key = try string()
            guard take(UInt8(ascii: ":")) else { throw unexpected("no colon after a key") }
            let value = try value(depth: depth + 1)
            switch key {
            case .string(let key):
                if isKnown(key) { defect = "the key \(key) stands twice" }
                members.append(JSON.Member(key, value))
            default: defect = "a key that is no text"
            }
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw unexpected("no end of an object") }
        return defect.map(JSON.broken) ?? .object(members)
    }

    /// Steps over a value that is nested too deeply, counting brackets instead of calling itself.
    private mutating func tooDeep() throws(Unreadable) -> JSON {
        var open = 0
        repeat {
            switch next {
            case nil: throw unexpected("it ends")
            case UInt8(ascii: "\""):
                _ = try string()
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): open -= 1
            default: break
            }
            position += 1
        } while open > 0
        return .broken("nested deeper than \(ChatLimits.jsonDepth) levels")
    }

    private mutating func number() throws(Unreadable) -> JSON {
        let start = position
        if next == UInt8(ascii: "-") { position += 1 }
        let whole = digits()
        guard whole == 1 || (whole > 1 && bytes[position - whole] != UInt8(ascii: "0")) else {
            throw unexpected("a number that is none")
        }
        if next == UInt8(ascii: ".") {
            position += 1
            guard digits() > 0 else { throw unexpected("a number that is none") }
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            guard digits() > 0 else { throw unexpected("a number that is none") }
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = next, byte.isDigit { position += 1 }
        return position - start
    }

    /// A string, or `broken` where it ends well but holds what is no text.
    private mutating func string() throws(Unreadable) -> JSON {
        position += 1
        let start = position
        // Nearly every text is plain ASCII without escapes, and is taken as it stands.
        while let byte = next, (0x20..<0x80).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
            position += 1
        }
        if next == UInt8(ascii: "\"") {
            position += 1
            return .string(String(decoding: bytes[start..<(position - 1)], as: UTF8.self))
        }
        var text = Array(bytes[start..<position])
        var defect: String?
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                if let defect { return .broken(defect) }
                return String(validating: text, as: UTF8.self).map(JSON.string) ?? .broken("bytes that are no UTF-8")
            case UInt8(ascii: "\\"):
                position += 1
                guard let character = try escaped() else {
                    defect = "a lone surrogate"
                    continue
                }
                text += String(character).utf8
            case ..<0x20: throw unexpected("a raw control character")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw unexpected("no end of a text")
    }

    /// The character after a backslash; `nil` for a half of a surrogate pair.
    private mutating func escaped() throws(Unreadable) -> Unicode.Scalar? {
        guard let byte = next else { throw unexpected("it ends") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw unexpected("an unknown escape")
        }
        let first = try hexadecimal()
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard bytes[position...].starts(with: "\\u".utf8) else { return nil }
        let mark = position
        position += 2
        let second = try hexadecimal()
        guard (0xDC00..<0xE000).contains(second) else {
            position = mark
            return nil
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func hexadecimal() throws(Unreadable) -> UInt32 {
        let digits = bytes[position...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw unexpected("an escape without four digits") }
        position += 4
        return number
    }
}

/// Why an authentic delivery cannot be read, with the place: `data.author.id: missing`.
package struct Unreadable: Error, Sendable, Hashable {
    package var reason: String
    package init(_ reason: String) { self.reason = reason }
}
