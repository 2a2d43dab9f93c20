package import Impediments

/// Something that was said, as far as it is compared: what it is about, what it was read as, and where it was said.
package struct Saying: Sendable, Hashable {
    package var gist: CodedGist
    package var category: Category
    package var subreason: Subreason
    /// Said in the same team; otherwise in another one of the same product.
    package var isOfTheTeam: Bool

    package init(gist: CodedGist, category: Category, subreason: Subreason, isOfTheTeam: Bool = true) {
        self.gist = gist
        self.category = category
        self.subreason = subreason
        self.isOfTheTeam = isOfTheTeam
    }
}

/// How like two things are that were said: the same said again, similar enough to be suggested, or neither (P5).
package enum Likeness: Sendable, Hashable {
    case same
    /// 0…1.
    case similar(Double)
    case different

    /// How like they are, where they are; of the same, 1.
    package var score: Double? {
        switch self {
        case .same: 1
        case .similar(let score): score
        case .different: nil
        }
    }

    /// From here on a suggestion is mostly right: measured on the pairs of the corpus (`LikenessTests`).
    package static let threshold = 0.6
    /// Another team may have the same trouble with the same thing; it has to be plainer.
    package static let thresholdBeyondTheTeam = 0.75
    /// What is shared has to weigh about as much as one word that is rare; less can be chance.
    static let leastShared = 0.75
    /// What a word weighs that says only of what kind it is.
    package static let weightOfGeneral = 0.5

    /// - Parameter weight: how much a word tells, 0…1 (`weight(of:isGeneral:among:count:)`).
    package static func between(_ a: Saying, _ b: Saying, weight: (UInt64) -> Double) -> Likeness {
        // What repeats may change how it is read, and says nothing.
        if a.gist.whole == b.gist.whole { return .same }
        let score = score(a, b, weight)
        let needed = a.isOfTheTeam && b.isOfTheTeam ? threshold : thresholdBeyondTheTeam
        return score >= needed ? .similar(score) : .different
    }

    /// Shared words by their weight, of all that both say and of all that the shorter one says; what they were read as
    /// weighs in, since "no access to the server" and "the server is unpaid" share a server and nothing else.
    static func score(_ a: Saying, _ b: Saying, _ weight: (UInt64) -> Double) -> Double {
        // Most have nothing in common, and are passed over before anything is weighed.
        let shared = a.gist.stems.filter(b.gist.stems.contains)
        if shared.isEmpty { return 0 }
        let (first, second) = (sum(a.gist.stems, weight), sum(b.gist.stems, weight))
        let common = sum(shared, weight)
        guard common >= leastShared else { return 0 }
        let words = 0.8 * 2 * common / (first + second) + 0.2 * common / min(first, second)
        let labels = a.subreason == b.subreason ? 1.15 : a.category == b.category ? 0.95 : 0.6
        return min(1, words * labels)
    }

    /// How much of what is said to be over is about something that is open; `nil` where that can be chance.
    ///
    /// "The simulator is flashed" says less than what was raised, and by other words; so two rare words that are shared are
    /// enough, or one where little else is said. It leads to a question only.
    package static func concern(of over: CodedGist, for open: CodedGist, weight: (UInt64) -> Double) -> Double? {
        let common = sum(over.stems.filter(open.stems.contains), weight)
        guard common >= leastShared else { return nil }
        return common >= 2 * leastShared || common >= leastConcern * sum(over.stems, weight) ? common : nil
    }

    private static func sum(_ stems: [UInt64], _ weight: (UInt64) -> Double) -> Double {
        stems.reduce(0) { $0 + weight($1) }
    }

    /// The share of what is said that one word has to be.
    private static let leastConcern = 0.4

    /// How much a word tells among so many things that are open.
    ///
    /// - Parameter count: in how many of them it stands.
    package static func weight(of word: UInt64, isGeneral: Bool, among total: Int, count: Int) -> Double {
        // Without a logarithm: 1 for a word that stands nowhere else, a third for one that stands everywhere.
        let rarity = 1 / (1 + 2 * Double(count) / Double(max(total, 8)))
        return isGeneral ? rarity * weightOfGeneral : rarity
    }
}
