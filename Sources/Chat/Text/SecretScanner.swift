/// Finds the bytes of a text that are secrets: by the shape of the token, or by the word before it.
struct SecretScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var out: [UInt8] = []
    private var copied = 0
    /// A secret that was announced some words before it; what stands between is looked at as well.
    private var ahead: Range<Int>?

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
            var found = ahead
            if found?.lowerBound != position { found = secret(after: previous) }
            if let found { hide(found) } else { position += 1 }
            previous = bytes[max(start, position - 1)]
        }
    }

    private mutating func hide(_ secret: Range<Int>) {
        out += bytes[copied..<secret.lowerBound]
        out += Masking.replacement.utf8
        copied = secret.upperBound
        position = secret.upperBound
        guard let next = ahead, next.lowerBound < position else { return }
        ahead = next.upperBound > position ? position..<next.upperBound : nil
    }

    /// The secret that begins at, or is announced by, what stands at the current position.
    private mutating func secret(after previous: UInt8) -> Range<Int>? {
        switch bytes[position] {
        case UInt8(ascii: "-"): return privateKey() ?? passwordOption(after: previous)
        case UInt8(ascii: ":"): return passwordInURL()
        case let byte where byte.isWordByte && !previous.isWordByte:
            if let token = token() { return token }
            if let value = announced() { return value }
            return passwordInLogin(after: previous) ?? keyNamedBehind() ?? bareKey()
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

    private static let userOptions = ["-u ", "--user ", "--user="].map { Array($0.utf8) }
    private static let curl = Array("curl ".utf8)

    /// The password in `curl -u user:password`. Without `curl` before it, as in `docker run -u 1000:1000`, it must
    /// look like one.
    private func passwordOption(after previous: UInt8) -> Range<Int>? {
        guard previous <= 0x20, let option = Self.userOptions.first(where: { starts(with: $0) }) else { return nil }
        var index = position + option.count
        skipBlanks(&index)
        let quote = skipQuote(&index)
        func continues(_ byte: UInt8) -> Bool { quote.map { byte != $0 && byte != 0x0A } ?? byte.isValueByte }
        let window = min(bytes.count, index + ChatLimits.secretBytes)
        while index < window, continues(bytes[index]), bytes[index] != UInt8(ascii: ":") { index += 1 }
        guard index < window, bytes[index] == UInt8(ascii: ":") else { return nil }
        let start = index + 1
        index = start
        while index < bytes.count, continues(bytes[index]) { index += 1 }
        let value = bytes[start..<index]
        guard !value.isEmpty, !value.starts(with: "//".utf8), !isReplacement(value) else { return nil }
        let isOfCurl = find(Self.curl, from: max(0, position - 200), within: min(position, 200)) != nil
        return isOfCurl || value.looksChosen(minimum: 4) ? start..<index : nil
    }

    /// The password in `name/password@database`, as Oracle's tools take it. A version or a branch behind `@` is none
    /// (`actions/cache2@v4`), nor is a name with a dash or a dot a password (`babel/preset-es2015@next`).
    private func passwordInLogin(after previous: UInt8) -> Range<Int>? {
        guard !"/@.-+#~\\".utf8.contains(previous), !bytes[position].isDigit else { return nil }
        var slash = position
        while slash < bytes.count, bytes[slash].isWordByte, slash < position + 40 { slash += 1 }
        guard slash < bytes.count, bytes[slash] == UInt8(ascii: "/") else { return nil }
        let run = bytes[(slash + 1)...].prefix(200).prefix(while: \.isValueByte)
        // Behind the host there may be slashes; before it, they are those of a path.
        let head = run.prefix { $0 != UInt8(ascii: "/") }
        guard let at = head.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let value = head[..<at]
        guard value.looksChosen(minimum: 5), !value.contains(where: { "-.:".utf8.contains($0) }) else { return nil }
        let host = run[(at + 1)...].prefix(while: \.isNameByte).map(\.lowercased)
        let isVersion = host.first == UInt8(ascii: "v") && host.dropFirst().first?.isDigit == true
        // The digest of an image says by which sum it was made (`service2@sha256:…`).
        let isHash = host.starts(with: "sha".utf8) || host.count > 6 && host.allSatisfy(\.isHexadecimal)
        guard let first = host.first ?? run[(at + 1)...].first, first.isLetter || first == UInt8(ascii: "/") else {
            return nil
        }
        return isVersion || isHash || Self.branches.contains(host) ? nil : value.startIndex..<value.endIndex
    }

    private static let branches = ["main", "master", "latest", "next", "develop", "head", "beta", "stable"]
        .map { Array($0.utf8) }

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

    /// `3f2a… is the api key`: so many hexadecimal digits are a checksum, unless the words say otherwise.
    private func keyNamedBehind() -> Range<Int>? {
        let key = bytes[position...].prefix(129).prefix(while: \.isHexadecimal)
        guard key.isHexadecimalKey else { return nil }
        var index = key.endIndex
        _ = skipQuote(&index)
        skipMarkup(&index, before: " ")
        skipBlanks(&index)
        guard index > key.endIndex, let name = SecretPhrase.afterCopula(in: bytes, at: index),
            SecretWord.isNamed(in: bytes, at: name)
        else { return nil }
        return position..<key.endIndex
    }

    // MARK: - Announced by a word

    /// The value after `password=`, `api_key: "…"`, `Authorization: Bearer …`, `the password is …`. One that stands
    /// further on, as after `password for staging:`, is kept for when the walk comes there.
    private mutating func announced() -> Range<Int>? {
        for word in SecretWord.all where starts(with: word.letters, foldingCase: true) {
            let end = position + word.letters.count
            if let value = value(after: end, of: word.kind) { return value }
            if ahead == nil { ahead = valueFurtherOn(after: end, of: word.kind) }
        }
        // `AWS_SECRET_ACCESS_KEY` and `dbPassword`: the word stands at the end of the name.
        var end = position
        while end < bytes.count, bytes[end].isNameByte, end < position + 64 { end += 1 }
        guard end < bytes.count, end - position > 4 else { return nil }
        var name = bytes[position..<end].map(\.lowercased)
        // `_Password_: …` is set in italics.
        while name.last == UInt8(ascii: "_") { name.removeLast() }
        let word = SecretWord.all.first {
            $0.kind != .scheme && !$0.standsAlone && name.count > $0.letters.count && name.hasSuffix($0.letters)
        }
        // `tests_pass: all` is no setting, but `DB_PASS=…` is one, whatever it is set to.
        let isSetting = word?.kind == .short && bytes[end] == UInt8(ascii: "=")
        return word.flatMap { value(after: end, of: isSetting ? .password : $0.kind) }
    }

    private enum Sign {
        case equals, colon, copula, blank
        /// A colon or `is` after words that tell what the secret is for.
        case purpose
        /// A colon after one word of any meaning.
        case word
    }

    private func value(after end: Int, of kind: SecretWord.Kind) -> Range<Int>? {
        var index = end
        let wasQuoted = skipQuote(&index) != nil
        skipMarkup(&index, before: " \t:=")
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
        } else if index > end, let after = SecretPhrase.afterCopula(in: bytes, at: index) {
            sign = .copula
            index = after
        } else if index == end {
            return nil
        }
        return value(at: index, of: kind, after: sign)
    }

    /// The value after `password for staging:`, which must look like one.
    private func valueFurtherOn(after end: Int, of kind: SecretWord.Kind) -> Range<Int>? {
        guard kind != .scheme else { return nil }
        var index = end
        _ = skipQuote(&index)
        skipMarkup(&index, before: " ")
        let blank = index
        skipBlanks(&index)
        guard index > blank, index < bytes.count,
            let phrase = SecretPhrase.afterPurpose(of: kind, in: bytes, at: index)
        else { return nil }
        return value(at: phrase.value, of: kind, after: phrase.isPlain ? .purpose : .word)
    }

    private func value(at index: Int, of kind: SecretWord.Kind, after sign: Sign) -> Range<Int>? {
        var index = index
        // `*Password:* …`, and `Password: *…*` with a quote within.
        if sign != .equals { skipMarkup(&index, before: " \t") }
        skipBlanks(&index)
        if sign != .equals { skipMarkup(&index, before: "\"'`") }
        let quote = skipQuote(&index)
        let isCode = quote == UInt8(ascii: "`")
        while isCode, index < bytes.count, bytes[index] == UInt8(ascii: "`") { index += 1 }
        var start = index
        func continues(_ byte: UInt8) -> Bool {
            if let quote { return byte != quote && byte != 0x0A }
            // In the query of an address, `&` begins the next name.
            return byte.isValueByte || byte == UInt8(ascii: "&") && sign != .equals
        }
        let window = min(bytes.count, start + ChatLimits.secretBytes)
        while index < window, continues(bytes[index]) { index += 1 }
        var shown = index
        if quote == nil {
            while shown > start, bytes[shown - 1].isClosingMark { shown -= 1 }
        } else if shown > start, bytes[shown - 1] == UInt8(ascii: "\\") {
            shown -= 1
        }
        // `*…*` sets the value in bold, and is no part of it.
        while quote == nil, shown - start > 2, bytes[start].isMarkup, bytes[shown - 1] == bytes[start] {
            start += 1
            shown -= 1
        }
        guard isSecret(start..<shown, of: kind, after: sign, in: quote) else { return nil }
        // It goes on past the window: all of it is masked.
        guard index == window, index < bytes.count else { return start..<shown }
        while index < bytes.count, continues(bytes[index]) { index += 1 }
        return start..<index
    }

    private func isSecret(_ range: Range<Int>, of kind: SecretWord.Kind, after sign: Sign, in quote: UInt8?) -> Bool {
        let value = bytes[range]
        if value.isEmpty || isReplacement(value) { return false }
        let isCode = quote == UInt8(ascii: "`")
        return switch (kind, sign) {
        case (_, .blank):
            kind == .scheme && value.looksSecret(minimum: 16)
                || kind == .key && value.isLongHexadecimal || kind == .digits && value.isHexadecimalKey
        case (.password, .equals): true
        case (.password, .colon): quote != nil || value.looksSecret(minimum: 4) || isLastOfLine(range.upperBound)
        case (.password, .copula): quote != nil || value.looksSecret(minimum: 4)
        case (.password, .purpose): quote != nil || value.looksChosen(minimum: 4)
        case (.password, .word): value.looksChosen(minimum: isCode ? 4 : 9)
        case (.short, .word), (.digits, .word): false
        case (.short, _): value.looksChosen(minimum: 4) || isCode && !value.contains(0x20)
        case (.key, .purpose): value.looksChosen(minimum: 8)
        case (.key, .word): value.looksChosen(minimum: 16) && (value.isHexadecimalKey || !value.isLongHexadecimal)
        case (.key, _): value.looksSecret(minimum: 8)
        case (.digits, _): value.isHexadecimalKey
        case (.scheme, _): value.looksSecret(minimum: 16)
        }
    }

    private func isReplacement(_ value: ArraySlice<UInt8>) -> Bool {
        value.starts(with: Masking.replacement.utf8.dropLast())
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

    /// Steps over what sets words in bold or the like, where it ends before one of these characters: a password may
    /// begin with such a sign.
    private func skipMarkup(_ index: inout Int, before characters: String) {
        let end = bytes[index...].prefix(while: \.isMarkup).endIndex
        if end < bytes.count, characters.utf8.contains(bytes[end]) { index = end }
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
