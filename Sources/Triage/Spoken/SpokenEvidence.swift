package import Impediments

/// A proof of life that somebody tells the bot by word: "shown to two nurses", "runs", "first benefit: …".
package struct SpokenEvidence: Sendable, Equatable {
    package var kinds: [EvidenceKind]
    /// How many users it was with, where the words say so.
    package var count: Int?
    /// Nothing else can be meant by the words, whatever they read as.
    package var isWhole: Bool

    package init(_ kinds: [EvidenceKind], count: Int? = nil, isWhole: Bool = false) {
        self.kinds = kinds
        self.count = count
        self.isWhole = isWhole
    }
}

extension Spoken {
    /// What is told to be noted; only as a command, so whoever calls this has seen that the bot was addressed.
    package static func evidence(in text: String) -> SpokenEvidence? {
        let said = Utterance(text)
        guard !said.words.isEmpty, !said.isQuestion, !said.asksWithin else { return nil }
        if let kind = EvidenceRule.phrases[said.phrase] { return SpokenEvidence([kind], isWhole: true) }
        for rule in EvidenceRule.all + EvidenceRule.inLanguages {
            guard var found = rule.found(in: said) else { continue }
            found.isWhole = found.isWhole || found.kinds != [.contactCancelled] && said.saysOneThing
            return found
        }
        return nil
    }
}

/// How a proof of life begins, and what is read from the words behind it.
struct EvidenceRule: Sendable {
    private let openings: [[String]]
    /// The first words as they have to be written, where only a sign over a letter tells the past from a command.
    private let exact: [String]?
    private let read: @Sendable (Utterance) -> SpokenEvidence?

    /// - Parameter isExact: "montré à" tells that it was shown, and "montre à" asks to show it.
    init(_ openings: String, isExact: Bool = false, read: @escaping @Sendable (Utterance) -> SpokenEvidence?) {
        self.openings = openings.withoutAccents.phrasesByWord
        exact = isExact ? openings.phrasesByWord.compactMap(\.first) : nil
        self.read = read
    }

    func found(in said: Utterance) -> SpokenEvidence? {
        if let exact, !said.isWritten(as: exact) { return nil }
        for opening in openings {
            guard let rest = said.dropping(opening), !rest.words.isEmpty, let found = read(rest) else { continue }
            return found
        }
        return nil
    }

    // MARK: What is read

    /// The board is shown many things; only a user can tell whether it is of use.
    static func shown(_ rest: Utterance) -> SpokenEvidence? {
        guard rest.tellsOfSomebody, !rest.fails else { return nil }
        guard rest.isOfUsers else { return SpokenEvidence([.runs]) }
        // "Montré à tort", "gezeigt: Fehler 500".
        guard rest.countsPeople || rest.namesUsers || rest.isName else { return nil }
        return SpokenEvidence([.workingSoftware, .userContact], count: rest.count)
    }

    /// With colleagues, IT and the works council one talks every day.
    static func talked(_ rest: Utterance) -> SpokenEvidence? {
        guard rest.tellsOfSomebody, !rest.fails, rest.isOfUsers, rest.countsPeople || rest.namesUsers else {
            return nil
        }
        return SpokenEvidence([.userContact], count: rest.count)
    }

    /// Crashes and browsers are observed and tested with, too, and counted.
    private static func observed(_ rest: Utterance) -> SpokenEvidence? { rest.namesUsers ? talked(rest) : nil }

    static func used(_ rest: Utterance) -> SpokenEvidence? {
        let users = rest.dropping(any: bys) ?? rest
        return users.tellsOfSomebody ? SpokenEvidence([.usedForReal], count: users.count) : nil
    }

    static let bys = [["by"], ["von"], ["par"], ["por"], ["pela"], ["pelas"], ["pelo"], ["pelos"]]

    /// "Erster Nutzen erst im Mai" plans one, and "first benefit: perhaps in May" hopes for it.
    static func benefit(_ rest: Utterance) -> SpokenEvidence? {
        guard rest.followsPause, rest.tellsOfSomebody, !rest.hopes else { return nil }
        return SpokenEvidence([.firstBenefit], isWhole: true)
    }

    // MARK: English

    static let all: [EvidenceRule] = [
        EvidenceRule("shown to | showed it to | showed to | we showed it to | demoed to | demoed it to | demo to") {
            shown($0)
        },
        EvidenceRule(
            """
            talked to | talked with | spoke to | spoke with | we talked to | we spoke to | we spoke with
            """
        ) { talked($0) },
        EvidenceRule("interviewed | we interviewed | tested with | observed") { observed($0) },
        EvidenceRule("runs in | runs on | runs at | it runs in | it runs on") { rest in
            rest.tellsWhere ? SpokenEvidence([.runs], isWhole: true) : nil
        },
        EvidenceRule("used for real | it's used for real | it is used for real | used in earnest") { rest in
            // "Used for real estate" is about houses.
            let isSomewhere = rest.dropping(any: [["in"], ["on"], ["at"]])?.tellsWhere ?? false
            return isSomewhere || rest.dropping(any: [["by"], ["since"]]) != nil ? used(rest) : nil
        },
        EvidenceRule("first benefit | the first benefit") { benefit($0) },
        EvidenceRule("\(cancelled) | interview cancelled | interview canceled") { _ in
            SpokenEvidence([.contactCancelled])
        },
    ]

    static let phrases: [String: EvidenceKind] = {
        let rows: [(EvidenceKind, String)] = [
            (.runs, "runs | it runs | it's running | it is running | it runs now"),
            (.usedForReal, "used for real | it's used for real | it is used for real | in real use | it's in real use"),
            (.contactCancelled, cancelled),
        ]
        var table: [String: EvidenceKind] = [:]
        for (kind, phrases) in rows + phrasesInLanguages {
            for phrase in phrases.withoutAccents.phrases { table[phrase] = kind }
        }
        return table
    }()

    private static let cancelled =
        "session cancelled | session canceled | the session was cancelled | user session cancelled"
}

extension Utterance {
    /// Whether these words say with whom it was: not "nobody yet", not "tomorrow", not "them, never".
    fileprivate var tellsOfSomebody: Bool {
        guard let first = words.first, !EvidenceRule.nobodyYet.contains(first.key) else { return false }
        return EvidenceRule.denials.isDisjoint(with: words.map(\.key)) && !isToCome
    }

    fileprivate var isOfUsers: Bool { Set(words.map(\.key)).isDisjoint(with: EvidenceRule.noUsers) }

    /// "Three nurses", "3 nurses": the number that the words begin with.
    fileprivate var count: Int? {
        guard words.count > 1, let first = words.first?.key else { return nil }
        return SpokenDelay.numbers[first] ?? Int(first).flatMap { (1...999).contains($0) ? $0 : nil }
    }
}
