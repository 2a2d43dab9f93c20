internal import Foundation

/// What a message is about, as far as another one can be compared with it: the words that carry it, by their stems.
///
/// Its words are compared as codes, so that they can be kept without being kept (`coded`).
package struct Gist: Sendable, Hashable {
    /// All words in their order without what only repeats, so that two that are the same are the same thing said.
    package var whole: String
    /// Stems of the words that carry it, each once, in the order of the text.
    package var stems: [String]

    package init(whole: String, stems: [String]) {
        self.whole = whole
        self.stems = stems
    }

    /// Of a whole message.
    package init(_ text: String) { self.init(scalars: Cleaned(text).scalars) }

    /// The parts of a message that speak of different things, and the whole of it.
    package static func parts(of text: String) -> [Gist] {
        let cleaned = Cleaned(text).scalars
        let parts = Parts.split(cleaned)
        return [Gist(scalars: cleaned)] + (parts.count > 1 ? parts.map { Gist(scalars: Array(cleaned[$0])) } : [])
    }

    init(scalars: [Unicode.Scalar]) {
        let words = Self.words(in: scalars)
        let lasting = StopWords.withoutRepeating(words)
        whole = lasting.joined(separator: " ")
        var seen: Set<String> = []
        stems = lasting.map(Stem.withoutElision).filter { !StopWords.carriesNothing($0) }.map(Stem.of)
            .filter { seen.insert($0).inserted }
        if stems.count > Self.most { stems.removeLast(stems.count - Self.most) }
    }

    /// Enough to tell two impediments apart; a report of many words is compared by its beginning.
    static let most = 24

    /// Stems that say of what kind something is rather than what it is about.
    package static let general: Set<String> = StopWords.general

    package func coded(_ code: (String) -> UInt64) -> CodedGist {
        CodedGist(whole: code(whole), stems: stems.map(code))
    }

    /// Lower case, without accents and signs; numbers stay what they are.
    private static func words(in scalars: [Unicode.Scalar]) -> [String] {
        Token.all(in: scalars).filter { $0.kind != .sign }.map { token in
            guard token.form.contains("#") else { return token.text }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[token.place])
            return String(view).lowercased()
        }
    }
}

/// A gist that cannot be read any more, only compared: a code for the whole and one for each stem.
package struct CodedGist: Sendable, Hashable {
    package var whole: UInt64
    package var stems: [UInt64]

    package init(whole: UInt64, stems: [UInt64]) {
        self.whole = whole
        self.stems = stems
    }
}

/// A word without the endings that the same thing has in another sentence. Light: what it cannot tell it leaves.
enum Stem {
    /// French joins its small words to what follows: "d'environnement".
    static func withoutElision(_ word: String) -> String {
        guard let mark = word.prefix(4).firstIndex(of: "'"), elided.contains(String(word[..<mark])) else { return word }
        return String(word[word.index(after: mark)...])
    }

    private static let elided: Set<String> = ["l", "d", "n", "j", "s", "c", "m", "t", "qu"]

    static func of(_ word: String) -> String {
        if let same = Self.names[word] { return same }
        var stem = word
        if stem.hasSuffix("'s") { stem.removeLast(2) }
        if let same = Self.names[stem] { return same }
        for (ending, kept) in endings where stem.hasSuffix(ending) && stem.count - ending.count >= 3 {
            stem = String(stem.dropLast(ending.count)) + kept
            break
        }
        // "stopp-ed" and "stop" are one.
        let last = Array(stem.suffix(2))
        if stem.count > 3, last.count == 2, last[0] == last[1], !"lsz".contains(last[0]) { stem.removeLast() }
        if stem.count > 4, stem.hasSuffix("e") { stem.removeLast() }
        return Self.names[stem] ?? stem
    }

    private static let endings: [(String, String)] = [
        ("iest", "y"), ("ies", "y"), ("sses", "ss"), ("ations", "at"), ("ation", "at"), ("ments", "ment"),
        ("ingly", ""),
        ("ings", ""), ("ing", ""), ("edly", ""), ("ed", ""), ("ers", "er"), ("ss", "ss"), ("us", "us"), ("es", "e"),
        ("s", ""), ("ly", ""),
    ]

    /// What people call by several names at work.
    private static let names: [String: String] = {
        let rows = [
            "environment: env envs environments sandbox staging testenv umgebung entorno environnement ambiente",
            "licence: license licenses licences seat seats lizenz licencia",
            "access: permission permissions rights login logins credential credentials account accounts zugang acceso acces",
            "database: db dbs databases",
            "developer: developers dev devs programmer programmers engineer engineers coder coders",
            "tester: testers qa",
            "computer: laptop laptops pc pcs machine machines notebook notebooks computers",
            "money: payment payments paid pay invoice invoices budget funding funds",
            "approval: approve approved approves sign-off signoff signature signatures sign signed",
            "decision: decide decided decides",
            "certificate: cert certs certificates",
            "server: servers box boxes host hosts vm vms",
            "user: users customer customers client clients",
            "meeting: interview interviews session sessions appointment appointments",
            "firewall: port ports",
        ]
        var names: [String: String] = [:]
        for row in rows {
            let sides = row.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let name = String(sides[0])
            names[name] = name
            for other in sides[1].split(separator: " ") { names[String(other)] = name }
        }
        return names
    }()
}
