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

    static let all: [SecretShape] = tokens + addresses

    private static let tokens: [SecretShape] =
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
            SecretShape("hvs.", 20), SecretShape("hvb.", 20), SecretShape("ya29.", 20, extra: "_-."),
        ]

    /// Whoever knows such an address may write to the channel behind it.
    private static let addresses: [SecretShape] = [
        "hooks.slack.com/services/", "hooks.slack.com/workflows/", "hooks.slack.com/triggers/",
        "discord.com/api/webhooks/", "discord.com/api/v9/webhooks/", "discord.com/api/v10/webhooks/",
        "discordapp.com/api/webhooks/", "webhook.office.com/", "outlook.office.com/webhook/",
    ].map { SecretShape($0, 10, extra: "/_-@.", keepsPrefix: true) }
}

extension Collection<UInt8> {
    /// Letters with digits, as keys and good passwords are; not a ticket key, and not an address.
    func looksSecret(minimum: Int) -> Bool {
        guard count >= minimum, contains(where: { $0.isDigit || $0.isSymbol }) || count >= 24 else { return false }
        return !isTicketKey && !isAddress
    }

    /// As a password that somebody chose: letters with a digit or a sign among them, in one word. Stricter than
    /// `looksSecret`, for where the words before it do not say for certain that a secret follows.
    func looksChosen(minimum: Int) -> Bool {
        // `#channel` and `@name` hold no sign but their first.
        let value = drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "@") }
        guard contains(where: \.isLetter), value.contains(where: { $0.isDigit || $0.isSymbol }) else { return false }
        guard value.looksSecret(minimum: minimum), !contains(where: { $0 <= 0x20 }) else { return false }
        return !value.isMeasure && !value.isVersion && !value.isMail && !value.isVault
    }

    /// Many hexadecimal digits and nothing else.
    var isLongHexadecimal: Bool { count >= 32 && allSatisfy(\.isHexadecimal) }

    /// The hash of a commit has forty digits, which keys seldom have.
    var isHexadecimalKey: Bool { isLongHexadecimal && count != 40 }

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

    /// `15min`, `2FA`
    private var isMeasure: Bool { count < 6 && first?.isDigit == true }

    /// `v2.3.1`
    private var isVersion: Bool {
        guard let first, first.lowercased == UInt8(ascii: "v"), dropFirst().first?.isDigit == true else { return false }
        return contains(UInt8(ascii: "."))
    }

    /// `name@example.org`
    private var isMail: Bool {
        guard let at = firstIndex(of: UInt8(ascii: "@")), at > startIndex else { return false }
        let host = self[index(after: at)...]
        return host.contains(UInt8(ascii: "."))
            && host.allSatisfy { $0.isLetter || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }

    /// A place where passwords are kept, and none itself.
    private var isVault: Bool { map(\.lowercased).elementsEqual("1password".utf8) }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isUpper: Bool { (0x41...0x5A).contains(self) }
    var isLower: Bool { (0x61...0x7A).contains(self) }
    var isLetter: Bool { isUpper || isLower }
    var isHexadecimal: Bool { isDigit || (0x61...0x66).contains(lowercased) }
    var isWordByte: Bool { isDigit || isLetter || self == UInt8(ascii: "_") }
    var isNameByte: Bool { isWordByte || self == UInt8(ascii: "-") || self == UInt8(ascii: ".") }
    var isQuote: Bool { [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")].contains(self) }
    var isSymbol: Bool { "!@#$%^*+=".utf8.contains(self) }
    /// Sets a word in bold or the like.
    var isMarkup: Bool { "*_~".utf8.contains(self) }
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
