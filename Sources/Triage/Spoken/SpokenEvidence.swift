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
        guard !said.words.isEmpty, !said.isQuestion else { return nil }
        if let kind = phrases[said.phrase] { return SpokenEvidence([kind], isWhole: true) }
        for (openings, read) in rules {
            for opening in openings {
                guard let rest = said.dropping(opening), !rest.words.isEmpty, let found = read(rest) else { continue }
                return found
            }
        }
        return nil
    }

    private static let phrases: [String: EvidenceKind] = {
        let rows: [(EvidenceKind, String)] = [
            (.runs, "runs | it runs | it's running | it is running | it runs now"),
            (.usedForReal, "used for real | it's used for real | it is used for real | in real use | it's in real use"),
            (
                .contactCancelled,
                "session cancelled | session canceled | the session was cancelled | user session cancelled"
            ),
        ]
        var table: [String: EvidenceKind] = [:]
        for (kind, phrases) in rows {
            for phrase in phrases.phrases { table[phrase] = kind }
        }
        return table
    }()

    private typealias Reads = @Sendable (Utterance) -> SpokenEvidence?

    private static let rules: [(openings: [[String]], read: Reads)] = [
        (
            openings("shown to | showed it to | showed to | we showed it to | demoed to | demoed it to | demo to"),
            { rest in
                // The board is shown many things; only a user can tell whether it is of use.
                let isUser = Set(rest.words.map(\.key)).isDisjoint(with: noUsers)
                return isUser
                    ? SpokenEvidence([.workingSoftware, .userContact], count: count(rest)) : SpokenEvidence([.runs])
            }
        ),
        (
            openings(
                "talked to | talked with | spoke to | spoke with | we talked to | we spoke to | we spoke with "
                    + "| interviewed | we interviewed | tested with | observed"),
            { rest in
                Set(rest.words.map(\.key)).isDisjoint(with: noUsers)
                    ? SpokenEvidence([.userContact], count: count(rest)) : nil
            }
        ),
        (
            openings("runs in | runs on | runs at | it runs in | it runs on"),
            { _ in SpokenEvidence([.runs], isWhole: true) }
        ),
        (
            openings("used for real | it's used for real | it is used for real | used in earnest"),
            { SpokenEvidence([.usedForReal], count: count($0.dropping(["by"]) ?? $0)) }
        ),
        (openings("first benefit | the first benefit"), { _ in SpokenEvidence([.firstBenefit], isWhole: true) }),
        (
            openings(
                "session cancelled | session canceled | the session was cancelled | user session cancelled "
                    + "| interview cancelled | interview canceled"),
            { _ in SpokenEvidence([.contactCancelled]) }
        ),
    ]

    private static func openings(_ phrases: String) -> [[String]] { phrases.phrasesByWord }

    private static let noUsers: Set<String> = [
        "board", "funder", "funders", "sponsor", "sponsors", "investors", "management", "manager", "managers", "boss",
        "bosses", "team", "ourselves", "us", "colleagues", "stakeholders", "lead", "owner",
    ]

    private static let numbers = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    ]

    /// "Three nurses", "3 nurses": the number that the words begin with.
    private static func count(_ rest: Utterance) -> Int? {
        guard rest.words.count > 1, let first = rest.words.first?.key else { return nil }
        return numbers[first] ?? Int(first).flatMap { (1...999).contains($0) ? $0 : nil }
    }
}
