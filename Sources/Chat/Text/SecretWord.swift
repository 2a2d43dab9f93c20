/// A word after which a secret is likely to stand.
struct SecretWord: Sendable {
    enum Kind: Sendable {
        /// Its value may be an ordinary word.
        case password
        /// `pass: …`: the word says much else as well, so that its value must look like a password.
        case short
        /// Its value must look like a key.
        case key
        /// `key: …`: there are keys of many kinds, and only one of hexadecimal digits is taken for a secret.
        case digits
        /// `Bearer …`: the value follows without a sign.
        case scheme
    }
    let letters: [UInt8]
    let kind: Kind
    /// Other words end in it that announce nothing: `bypass`, `desenha`.
    let standsAlone: Bool

    static let all: [SecretWord] = [passwords, shorts, keys, digits, schemes].flatMap { $0 }

    private static let passwords: [SecretWord] =
        words(
            [
                "password", "passwort", "kennwort", "passphrase", "passwd", "pwd", "mot de passe", "contraseña",
                "contrasena", "palavra-passe", "palavra passe", "_senha",
            ], .password) + words(["senha"], .password, standAlone: true)
    private static let shorts: [SecretWord] =
        words(["_pass", "_pw"], .short) + words(["pass", "pw", "mdp", "clave", "creds"], .short, standAlone: true)
    private static let keys = words(
        [
            "secret", "token", "api_key", "api-key", "api key", "apikey", "access_key", "access-key", "access key",
            "accesskey", "accountkey", "account_key", "private_key", "secret_key", "secret key", "credentials",
            "api-schlüssel", "clé api", "clé d'api", "clave api", "clave de api", "chave api", "chave de api",
            "chave da api",
        ], .key)
    private static let digits = words(["key", "schlüssel", "clé", "chave"], .digits)
    private static let schemes = words(["bearer", "basic"], .scheme)

    private static func words(_ words: [String], _ kind: Kind, standAlone: Bool = false) -> [SecretWord] {
        words.map { SecretWord(letters: Array($0.utf8), kind: kind, standsAlone: standAlone) }
    }

    /// Words that make a run of hexadecimal digits a checksum: `is the hash of the password`.
    private static let checksums = ["hash", "md5", "checksum", "digest", "of"].map { Array($0.utf8) }

    /// Whether a key or a password is named here, or after up to three other words: `our new api key`.
    static func isNamed(in bytes: [UInt8], at index: Int) -> Bool {
        var index = index
        for _ in 0...3 {
            if all.contains(where: { $0.isName && $0.stands(in: bytes, at: index) }) { return true }
            let word = bytes[index...].prefix(24).prefix { $0 > 0x20 && !$0.isClosingMark }
            guard !word.isEmpty, word.endIndex < bytes.count, bytes[word.endIndex] == 0x20 else { return false }
            if checksums.contains(where: { $0.count == word.count && bytes.say($0, at: index) }) { return false }
            index = word.endIndex + 1
        }
        return false
    }

    private var isName: Bool { kind == .password || kind == .key }

    private func stands(in bytes: [UInt8], at index: Int) -> Bool {
        let end = index + letters.count
        return bytes.say(letters, at: index) && (end == bytes.count || !bytes[end].isWordByte)
    }
}

/// What people put between the name of a secret and the secret itself, in the languages in which they do.
enum SecretPhrase {
    private static let copulas = phrases(["is", "are", "ist", "sind", "lautet", "est", "es", "é", "eh", "são"])
    private static let auxiliaries = phrases(["was", "has been", "got", "wurde", "a été", "ha sido", "foi"])
    private static let adverbs = phrases([
        "now", "jetzt", "nun", "ab sofort", "maintenant", "désormais", "ahora", "agora",
    ])
    private static let changes = phrases([
        "changed to", "set to", "reset to", "updated to", "rotated to", "geändert auf", "geändert in", "geändert zu",
        "changé en", "changé pour", "cambiada a", "cambiada por", "cambiado a", "cambió a", "alterada para",
        "mudada para", "mudou para", "trocada por",
    ])
    private static let purposes = phrases([
        "for", "of", "für", "fürs", "vom", "von", "zum", "zur", "der", "des", "pour", "du", "de", "para", "del", "do",
        "da",
    ])
    /// Not after a short word: tests pass on a machine, and in a build.
    private static let places = phrases(["on", "in", "at", "to", "am", "im", "auf", "sur", "en", "no", "na"])

    private static func phrases(_ phrases: [String]) -> [[UInt8]] { phrases.map { Array($0.utf8) } }

    /// Where the value begins after `is`, `is now` or `was changed to`.
    static func afterCopula(in bytes: [UInt8], at index: Int) -> Int? {
        let verb = after(adverbs, in: bytes, at: index) ?? index
        let copula = after(copulas, in: bytes, at: verb)
        let rest = copula ?? after(auxiliaries, in: bytes, at: verb) ?? verb
        let last = after(adverbs, in: bytes, at: rest) ?? rest
        return after(changes, in: bytes, at: last) ?? (copula == nil ? nil : last)
    }

    /// Where the value begins after `for staging:` or `fürs Demo-Tablet ist`, which are several words and plainly
    /// about the secret, or after one word of any meaning, as in `staging:`.
    static func afterPurpose(
        of kind: SecretWord.Kind, in bytes: [UInt8], at index: Int
    ) -> (value: Int, isPlain: Bool)? {
        let isPlace = kind != .short && after(places, in: bytes, at: index) != nil
        let isPlain = isPlace || bytes[index] == UInt8(ascii: "(") || after(purposes, in: bytes, at: index) != nil
        var index = index
        for count in 0..<(isPlain ? 6 : 1) {
            if count > 0, let value = afterCopula(in: bytes, at: index) { return (value, isPlain) }
            let word = bytes[index...].prefix(64).prefix { $0 > 0x20 }
            if let value = afterSign(in: word) { return (value, isPlain) }
            // The words go on, in the same sentence and on the same line.
            guard let last = word.last, !".,;!?".utf8.contains(last) else { return nil }
            let blanks = bytes[word.endIndex...].prefix { $0 == 0x20 || $0 == 0x09 }
            guard !blanks.isEmpty, blanks.endIndex < bytes.count else { return nil }
            index = blanks.endIndex
        }
        return nil
    }

    /// Behind the colon of `staging:` or `*staging*:`, or of `staging:Gr33nFr0g`, but not of an address.
    private static func afterSign(in word: ArraySlice<UInt8>) -> Int? {
        var end = word.endIndex
        while end > word.startIndex, word[end - 1].isMarkup { end -= 1 }
        if end > word.startIndex, word[end - 1] == UInt8(ascii: ":") || word[end - 1] == UInt8(ascii: "=") {
            return end
        }
        guard !word.contains(UInt8(ascii: "/")), !word.contains(UInt8(ascii: "\"")) else { return nil }
        return word.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 }
    }

    /// Behind one of the phrases, and what blanks and colon follow it.
    private static func after(_ phrases: [[UInt8]], in bytes: [UInt8], at index: Int) -> Int? {
        for phrase in phrases where bytes.say(phrase, at: index) {
            let rest = bytes[(index + phrase.count)...].prefix { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ":") }
            if !rest.isEmpty { return rest.endIndex }
        }
        return nil
    }
}

extension [UInt8] {
    /// Whether these words stand at the index; small letters of ASCII stand for capitals as well.
    fileprivate func say(_ words: [UInt8], at index: Int) -> Bool {
        guard index + words.count <= count else { return false }
        return words.indices.allSatisfy { self[index + $0].lowercased == words[$0] }
    }
}
