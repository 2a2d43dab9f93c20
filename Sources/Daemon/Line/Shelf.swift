internal import Impediments
internal import Triage

/// What the newest impediments of a team are about, as one small fact of the ledger: reading a hundred of them with
/// their words for every message would cost more than everything else that is done for it.
///
/// Words stand in it as codes only. It can be made anew from what is kept; whoever erases words throws it away.
struct Shelf: Sendable {
    struct Line: Sendable, Equatable {
        var id: ImpedimentID
        var saying: Saying
    }

    /// The oldest first; of one impediment there are several where its message said several things.
    var lines: [Line] = []
    private var counts: [String: Int] = [:]

    static let prefix = "likeness/"

    static func fact(_ product: String, _ team: String) -> String { "\(prefix)\(product)/\(team)" }

    init() {}

    /// - Parameter stored: as `text` wrote it; a line that cannot be read is left out.
    init(_ stored: String, isOfTheTeam: Bool) {
        lines = stored.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ")
            guard parts.count >= 3, let number = Int(parts[0]), number > 0,
                let subreason = Subreason(rawValue: String(parts[1]))
            else { return nil }
            let gist = Gist(whole: String(parts[2]), stems: parts.dropFirst(3).map(String.init))
            return Line(
                id: ImpedimentID(number),
                saying: Saying(
                    gist: gist, category: subreason.category, subreason: subreason, isOfTheTeam: isOfTheTeam))
        }
    }

    var text: String {
        lines.map { line in
            let gist = line.saying.gist
            return ([String(line.id.number), line.saying.subreason.rawValue, gist.whole] + gist.stems)
                .joined(separator: " ")
        }.joined(separator: "\n")
    }

    /// Counts in how many each word stands.
    mutating func count() {
        counts = lines.reduce(into: [:]) { counts, line in
            for stem in line.saying.gist.stems { counts[stem, default: 0] += 1 }
        }
    }

    /// - Parameter general: the codes of words that say only of what kind something is.
    func weight(of word: String, general: Set<String>) -> Double {
        Likeness.weight(of: word, isGeneral: general.contains(word), among: lines.count, counts: counts)
    }
}
