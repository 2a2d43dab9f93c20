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
    private var counts: [UInt64: Int] = [:]

    static let prefix = "likeness/"

    static func fact(_ product: String, _ team: String) -> String { "\(prefix)\(product)/\(team)" }

    init() {}

    /// - Parameter stored: as `text` wrote it; a line that cannot be read is left out.
    init(_ stored: String, isOfTheTeam: Bool) {
        // Byte by byte: this is read for every impediment that is raised.
        lines = Array(stored.utf8).split(separator: UInt8(ascii: "\n")).compactMap { Line($0, isOfTheTeam) }
    }

    var text: String { lines.map(\.text).joined(separator: "\n") }

    /// Counts in how many each word stands.
    mutating func count() {
        counts.reserveCapacity(lines.count * 8)
        for line in lines { for stem in line.saying.gist.stems { counts[stem, default: 0] += 1 } }
    }

    /// - Parameter general: the codes of words that say only of what kind something is.
    func weight(of word: UInt64, general: Set<UInt64>) -> Double {
        Likeness.weight(of: word, isGeneral: general.contains(word), among: lines.count, counts: counts)
    }
}

extension Shelf.Line {
    /// `12 environments 9f86d081 …`: a number, what it was read as, the whole, and its stems, in hexadecimal.
    fileprivate init?(_ line: ArraySlice<UInt8>, _ isOfTheTeam: Bool) {
        let parts = line.split(separator: UInt8(ascii: " "))
        guard parts.count >= 3, let number = Int(String(decoding: parts[0], as: UTF8.self)), number > 0,
            let subreason = Subreason(rawValue: String(decoding: parts[1], as: UTF8.self))
        else { return nil }
        let codes = parts.dropFirst(2).map { Self.number($0) }
        id = ImpedimentID(number)
        saying = Saying(
            gist: CodedGist(whole: codes[0], stems: Array(codes.dropFirst())), category: subreason.category,
            subreason: subreason, isOfTheTeam: isOfTheTeam)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64 {
        digits.reduce(0) { sum, digit in
            let value = digit >= UInt8(ascii: "a") ? digit &- UInt8(ascii: "a") &+ 10 : digit &- UInt8(ascii: "0")
            return sum << 4 | UInt64(value & 15)
        }
    }

    fileprivate var text: String {
        let gist = saying.gist
        return "\(id.number) \(saying.subreason.rawValue) "
            + ([gist.whole] + gist.stems).map { String($0, radix: 16) }.joined(separator: " ")
    }
}
