/// Finds the bytes of a text that are secrets: by the shape of the token, or by the word before it.
struct SecretScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var out: [UInt8] = []
    private var copied = 0

    /// The text with each secret replaced; `nil` where there is none, so that ordinary text is not copied.
    static func masked(_ bytes: [UInt8]) -> [UInt8]? {
        var scanner = SecretScanner(bytes: bytes)
        scanner.walk()
        guard scanner.copied > 0 else { return nil }
        return scanner.out + bytes[scanner.copied...]
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func walk() {
        var previous: UInt8 = 0
        while position < bytes.count {
            let start = position
            if let secret = secret(after: previous) {
                out += bytes[copied..<secret.lowerBound]
                out += Masking.replacement.utf8
                copied = secret.upperBound
                position = secret.upperBound
            } else {
                position += 1
            }
            previous = bytes[max(start, position - 1)]
        }
    }

    /// The secret that begins at, or is announced by, what stands at the current position.
    private func secret(after previous: UInt8) -> Range<Int>? {
        switch bytes[position] {
        case UInt8(ascii: "-"): return privateKey()
        case UInt8(ascii: ":"): return passwordInURL()
        case let byte where byte.isWordByte && !previous.isWordByte: return token() ?? announced() ?? bareKey()
        default: return nil
        }
    }

    // MARK: - Shapes

    private func privateKey() -> Range<Int>? {
        let head = Array("-----BEGIN ".utf8)
        guard starts(with: head), let line = find(Array("PRIVATE KEY".utf8), from: position, within: 60) else {
            return nil
        }
        guard let end = find(Array("-----END ".utf8), from: line, within: 16_384),
            let tail = find(Array("-----".utf8), from: end + 9, within: 60)
        else { return position..<bytes.count }
        return position..<(tail + 5)
    }

    /// The password in `scheme://user:password@host`, seen from the colon before the slashes.
    private func passwordInURL() -> Range<Int>? {
        guard starts(with: Array("://".utf8)), position > 0, bytes[position - 1].isWordByte else { return nil }
        var colon: Int?
        var index = position + 3
        var at: Int?
        while index < bytes.count, index < position + 600 {
            let byte = bytes[index]
            if byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<") { break }
            // A password may hold a slash, but then only one that `@` still follows in the same word; a path
            // that holds `@` without a colon before it is left alone.
            if byte == UInt8(ascii: "/"), colon == nil { break }
            if byte == UInt8(ascii: ":"), colon == nil { colon = index }
            if byte == UInt8(ascii: "@") { at = index }
            index += 1
        }
        guard let colon, let at, at > colon + 1, !isPort(colon + 1, before: at) else { return nil }
        return (colon + 1)..<at
    }

    /// `host:8080/path@x` is an address, not a password: digits up to a slash.
    private func isPort(_ start: Int, before end: Int) -> Bool {
        guard let slash = bytes[start..<end].firstIndex(of: UInt8(ascii: "/")) else { return false }
        return bytes[start..<slash].allSatisfy(\.isDigit)
    }

    private func token() -> Range<Int>? {
        for shape in SecretShape.all where shape.first == bytes[position] {
            guard starts(with: shape.prefix) else { continue }
            let start = position + shape.prefix.count
            var end = start
            let window = min(bytes.count, start + ChatLimits.secretBytes)
            while end < window, shape.allows(bytes[end]) { end += 1 }
            guard shape.accepts(bytes[start..<end]) else { continue }
            while end < bytes.count, shape.allows(bytes[end]) { end += 1 }
            while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
            return (position + shape.kept)..<end
        }
        return nil
    }

    /// A key that nothing announces: forty characters of mixed case with digits, as a cloud's secret key is, or a longer
    /// or shorter one in which nobody could read a word. A hash of a commit has one case, and is none.
    private func bareKey() -> Range<Int>? {
        if position > 0, "/+-.".utf8.contains(bytes[position - 1]) { return nil }
        var end = position
        var mix = CharacterMix()
        let window = min(bytes.count, position + ChatLimits.secretBytes)
        while end < window, mix.take(bytes[end]) { end += 1 }
        guard mix.isKey else { return nil }
        if end == window { while end < bytes.count, mix.take(bytes[end]) { end += 1 } }
        return position..<end
    }

    // MARK: - Announced by a word

    /// The value after `password=`, `api_key: "…"`, `Authorization: Bearer …`, `the password is …`.
    private func announced() -> Range<Int>? {
        for word in SecretWord.all where starts(with: word.letters, foldingCase: true) {
            if let value = value(after: position + word.letters.count, of: word.kind) { return value }
        }
        // `AWS_SECRET_ACCESS_KEY` and `dbPassword`: the word stands at the end of the name.
        var end = position
        while end < bytes.count, bytes[end].isNameByte, end < position + 64 { end += 1 }
        guard end < bytes.count, end - position > 5 else { return nil }
        let name = bytes[position..<end].map(\.lowercased)
        return SecretWord.all
            .first { $0.kind != .scheme && name.count > $0.letters.count && name.hasSuffix($0.letters) }
            .flatMap { value(after: end, of: $0.kind) }
    }

    private enum Sign { case equals, colon, copula, blank }

    private func value(after end: Int, of kind: SecretWord.Kind) -> Range<Int>? {
        var index = end
        let wasQuoted = skipQuote(&index) != nil
        skipBlanks(&index)
        guard index < bytes.count else { return nil }
        var sign = Sign.blank
        switch bytes[index] {
        case UInt8(ascii: "="): sign = .equals
        case UInt8(ascii: ":"): sign = wasQuoted ? .equals : .colon
        default: break
        }
        if sign != .blank {
            index += 1
            while let byte = bytes[index...].first, byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=") {
                index += 1
            }
        } else if index > end, let after = SecretWord.afterCopula(in: bytes, at: index) {
            sign = .copula
            index = after
        } else if kind != .scheme || index == end {
            return nil
        }
        skipBlanks(&index)
        let quote = skipQuote(&index)
        let start = index
        func continues(_ byte: UInt8) -> Bool { quote.map { byte != $0 && byte != 0x0A } ?? byte.isValueByte }
        let window = min(bytes.count, start + ChatLimits.secretBytes)
        while index < window, continues(bytes[index]) { index += 1 }
        var shown = index
        if quote == nil {
            while shown > start, bytes[shown - 1].isClosingMark { shown -= 1 }
        } else if shown > start, bytes[shown - 1] == UInt8(ascii: "\\") {
            shown -= 1
        }
        guard isSecret(start..<shown, of: kind, after: sign, inQuotes: quote != nil) else { return nil }
        // It goes on past the window: all of it is masked.
        guard index == window, index < bytes.count else { return start..<shown }
        while index < bytes.count, continues(bytes[index]) { index += 1 }
        return start..<index
    }

    private func isSecret(_ range: Range<Int>, of kind: SecretWord.Kind, after sign: Sign, inQuotes: Bool) -> Bool {
        let value = bytes[range]
        if value.isEmpty || value.starts(with: Masking.replacement.utf8.dropLast()) { return false }
        return switch (kind, sign) {
        case (.password, .equals): true
        case (.password, .colon): inQuotes || value.looksSecret(minimum: 4) || isLastOfLine(range.upperBound)
        case (.password, .copula): inQuotes || value.looksSecret(minimum: 4)
        case (.key, _): value.looksSecret(minimum: 8)
        case (.scheme, _): value.looksSecret(minimum: 16)
        case (.password, .blank): false
        }
    }

    private func isLastOfLine(_ index: Int) -> Bool {
        var index = index
        while index < bytes.count, bytes[index] == 0x20 || bytes[index].isClosingMark { index += 1 }
        return index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D
    }

    // MARK: - Bytes

    private func skipBlanks(_ index: inout Int) {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    }

    /// Steps over an opening or closing quote, which JSON within JSON writes with a backslash.
    private func skipQuote(_ index: inout Int) -> UInt8? {
        var next = index
        if next < bytes.count, bytes[next] == UInt8(ascii: "\\") { next += 1 }
        guard next < bytes.count, bytes[next].isQuote else { return nil }
        index = next + 1
        return bytes[next]
    }

    private func starts(with prefix: [UInt8], foldingCase: Bool = false) -> Bool {
        guard position + prefix.count <= bytes.count else { return false }
        for (offset, byte) in prefix.enumerated() {
            let here = bytes[position + offset]
            guard here == byte || foldingCase && here.lowercased == byte else { return false }
        }
        return true
    }

    private func find(_ needle: [UInt8], from start: Int, within length: Int) -> Int? {
        let end = min(bytes.count - needle.count, start + length)
        guard start <= end else { return nil }
        return (start...end).first { bytes[$0...].starts(with: needle) }
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
        count >= suffix.count && self.suffix(suffix.count) == suffix[...]
    }
}
