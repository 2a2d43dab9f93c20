/// A token that gives itself away by how it begins.
struct SecretShape: Sendable {
    let prefix: [UInt8]
    /// Characters after the prefix, at least.
    let minimum: Int
    /// Bytes of the prefix that are shown; all of it where it is an address.
    let kept: Int
    let needsDots: Int
    let extra: [UInt8]

    var first: UInt8 { prefix[0] }

    init(_ prefix: String, _ minimum: Int, extra: String = "_-", dots: Int = 0, keepsPrefix: Bool = false) {
        self.prefix = Array(prefix.utf8)
        self.minimum = minimum
        self.kept = keepsPrefix ? prefix.utf8.count : 0
        self.needsDots = dots
        self.extra = Array(extra.utf8)
    }

    func allows(_ byte: UInt8) -> Bool { byte.isDigit || byte.isUpper || byte.isLower || extra.contains(byte) }

    func accepts(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.count >= minimum && rest.count { $0 == UInt8(ascii: ".") } >= needsDots
    }

    static let all: [SecretShape] =
        ["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxc-", "xoxd-", "xoxe-", "xoxe.", "xapp-"]
        .map { SecretShape($0, 10, extra: "_-.%") }
        + ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map { SecretShape($0, 20) }
        + ["AKIA", "ASIA"].map { SecretShape($0, 16, extra: "") }
        + ["sk_live_", "sk_test_", "rk_live_", "rk_test_"].map { SecretShape($0, 10) }
        + [
            SecretShape("github_pat_", 20), SecretShape("glpat-", 15), SecretShape("sk-", 20),
            SecretShape("whsec_", 16, extra: "+/=_-"), SecretShape("whsk_", 16, extra: "+/=_-"),
            SecretShape("AIza", 30), SecretShape("syt_", 20), SecretShape("npm_", 30), SecretShape("pypi-", 30),
            SecretShape("SG.", 30, extra: "_-."), SecretShape("eyJ", 30, extra: "_-.=", dots: 2),
            SecretShape("hooks.slack.com/services/", 10, extra: "/", keepsPrefix: true),
        ]
}

/// A word after which a secret is likely to stand.
struct SecretWord: Sendable {
    enum Kind: Sendable {
        /// Its value may be an ordinary word.
        case password
        /// Its value must look like a key.
        case key
        /// `Bearer …`: the value follows without a sign.
        case scheme
    }
    let letters: [UInt8]
    let kind: Kind

    static let all: [SecretWord] =
        ["password", "passwort", "kennwort", "passphrase", "passwd", "pwd", "mot de passe", "contraseña"]
        .map { SecretWord(letters: Array($0.utf8), kind: .password) }
        + [
            "secret", "token", "api_key", "api-key", "api key", "apikey", "access_key", "access-key", "access key",
            "accesskey", "accountkey", "account_key", "private_key", "secret_key", "secret key", "credentials",
        ].map { SecretWord(letters: Array($0.utf8), kind: .key) }
        + ["bearer", "basic"].map { SecretWord(letters: Array($0.utf8), kind: .scheme) }

    private static let copulas = ["is ", "ist ", "lautet ", "est ", "es "].map { Array($0.utf8) }

    /// Where the value begins after `is` in one of the languages in which people say it.
    static func afterCopula(in bytes: [UInt8], at index: Int) -> Int? {
        copulas.first { bytes[index...].starts(with: $0) }.map { index + $0.count }
    }
}

extension Collection<UInt8> {
    /// Letters with digits, as keys and good passwords are; not a ticket key, and not an address.
    func looksSecret(minimum: Int) -> Bool {
        guard count >= minimum, contains(where: { $0.isDigit || $0.isSymbol }) || count >= 24 else { return false }
        return !isTicketKey && !isAddress
    }

    // By hand: the words of every message are looked at, and a regular expression is compiled at each use.

    /// `ABC-123`
    private var isTicketKey: Bool {
        guard let dash = firstIndex(of: UInt8(ascii: "-")), let first, first.isUpper else { return false }
        let number = self[index(after: dash)...]
        return self[..<dash].allSatisfy { $0.isUpper || $0.isDigit } && !number.isEmpty && number.allSatisfy(\.isDigit)
    }

    /// `scheme://…`
    private var isAddress: Bool {
        guard let colon = firstIndex(of: UInt8(ascii: ":")), colon > startIndex else { return false }
        return self[..<colon].allSatisfy(\.isLower) && self[colon...].starts(with: "://".utf8)
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isUpper: Bool { (0x41...0x5A).contains(self) }
    var isLower: Bool { (0x61...0x7A).contains(self) }
    var isWordByte: Bool { isDigit || isUpper || isLower || self == UInt8(ascii: "_") }
    var isNameByte: Bool { isWordByte || self == UInt8(ascii: "-") || self == UInt8(ascii: ".") }
    var isQuote: Bool { [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")].contains(self) }
    var isSymbol: Bool { "!@#$%^*+=".utf8.contains(self) }
    /// Ends a sentence rather than a value.
    var isClosingMark: Bool { ".,;:!?)]}".utf8.contains(self) }
    /// May stand in a value without quotes.
    var isValueByte: Bool { self > 0x20 && self != 0x7F && !"\"'`<>,;&\\".utf8.contains(self) }
    var lowercased: UInt8 { isUpper ? self + 0x20 : self }
}

/// What a run of characters is made of.
struct CharacterMix {
    private enum Kind { case upper, lower, digit }

    private var length = 0
    private var counts = (upper: 0, lower: 0, digit: 0, dash: 0)
    /// How often a letter or digit is of another kind than the one before it.
    private var changes = 0
    private var last: Kind?

    /// Whether the run goes on with this byte: letters, digits, and what keys in base 64 are joined by.
    mutating func take(_ byte: UInt8) -> Bool {
        var kind: Kind?
        if byte.isUpper {
            counts.upper += 1
            kind = .upper
        } else if byte.isLower {
            counts.lower += 1
            kind = .lower
        } else if byte.isDigit {
            counts.digit += 1
            kind = .digit
        } else if "_-".utf8.contains(byte) {
            counts.dash += 1
        } else if !"/+".utf8.contains(byte) {
            return false
        }
        length += 1
        if let kind {
            if let last, kind != last { changes += 1 }
            last = kind
        }
        return true
    }

    var isKey: Bool {
        guard counts.upper > 2, counts.lower > 2, counts.digit > 0 else { return false }
        // Of random characters nearly two in three differ in kind from the one before; of names put together from
        // words (`CheckoutFlow2ForNewScreens`) one in four or five.
        let isRandom = counts.digit > 2 && changes * 20 >= length * 9
        let isOfACloud = length == 40 && counts.dash == 0 && counts.upper > 3 && counts.lower > 3
        return length >= 24 && isRandom || isOfACloud
    }
}
