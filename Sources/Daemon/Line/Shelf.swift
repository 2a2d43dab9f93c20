internal import Impediments
internal import Synchronization
internal import Triage

/// What the newest impediments of a team are about, as one small fact of the ledger: reading a hundred of them with
/// their words for every message would cost more than everything else that is done for it.
///
/// Words stand in it as codes only. It can be made anew from what is kept; whoever erases words throws it away.
struct Shelf: Sendable {
    struct Line: Sendable, Equatable {
        var id: ImpedimentID
        var saying: Saying
        /// As it is kept: each line is written once, however often its shelf is.
        fileprivate var text: String
    }

    /// The oldest first; of one impediment there are several where its message said several things.
    private(set) var lines: [Line] = []
    /// In how many lines each word stands.
    private(set) var counts: [UInt64: Int] = [:]

    static let prefix = "likeness/"

    static func fact(_ product: String, _ team: String) -> String { "\(prefix)\(product)/\(team)" }

    init() {}

    /// - Parameter stored: as `text` wrote it; a line that cannot be read is left out.
    init(_ stored: String) {
        // Byte by byte: this is read for every impediment that is raised.
        for line in Array(stored.utf8).split(separator: UInt8(ascii: "\n")).compactMap({ Line($0) }) { put(line) }
    }

    var text: String {
        var text = ""
        text.reserveCapacity(lines.reduce(0) { $0 + $1.text.utf8.count + 1 })
        for line in lines {
            if !text.isEmpty { text += "\n" }
            text += line.text
        }
        return text
    }

    /// What an impediment is about, as it is read now.
    mutating func put(_ impediment: Impediment, _ gist: CodedGist) {
        let labels = impediment.labels
        put(Line(impediment.id, Saying(gist: gist, category: labels.category, subreason: labels.subreason)))
    }

    mutating func take(_ id: ImpedimentID) {
        for line in lines where line.id == id { discount(line) }
        lines.removeAll { $0.id == id }
    }

    /// Leaves out the oldest.
    mutating func keepNewest(_ most: Int) {
        guard lines.count > most else { return }
        let surplus = lines.count - most
        for line in lines.prefix(surplus) { discount(line) }
        lines.removeFirst(surplus)
    }

    private mutating func put(_ line: Line) {
        lines.append(line)
        for stem in line.saying.gist.stems { counts[stem, default: 0] += 1 }
    }

    private mutating func discount(_ line: Line) {
        for stem in line.saying.gist.stems {
            let count = (counts[stem] ?? 0) - 1
            counts[stem] = count > 0 ? count : nil
        }
    }
}

/// What something that is said in a team is compared with: its own shelf, and those of the other teams of its product.
struct Shelves: Sendable {
    var own: Shelf
    var others: [Shelf]

    /// - Parameter general: the codes of words that say only of what kind something is.
    func weight(of word: UInt64, general: Set<UInt64>) -> Double {
        let (total, count) = others.reduce((own.lines.count, own.counts[word] ?? 0)) {
            ($0.0 + $1.lines.count, $0.1 + ($1.counts[word] ?? 0))
        }
        return Likeness.weight(of: word, isGeneral: general.contains(word), among: total, count: count)
    }
}

/// Shelves as they were read or written last: one is read anew only where somebody else wrote it since.
final class ShelfMemory: Sendable {
    private let known = Mutex<[String: (text: String, shelf: Shelf)]>([:])

    func shelf(_ fact: String, _ stored: String) -> Shelf {
        if let known = known.withLock({ $0[fact] }), known.text == stored { return known.shelf }
        let shelf = Shelf(stored)
        keep(shelf, fact, stored)
        return shelf
    }

    func keep(_ shelf: Shelf, _ fact: String, _ text: String) { known.withLock { $0[fact] = (text, shelf) } }
}

extension Shelf.Line {
    /// `12 environments 9f86d081 …`: a number, what it was read as, the whole, and its stems, in hexadecimal.
    fileprivate init?(_ line: ArraySlice<UInt8>) {
        let parts = line.split(separator: UInt8(ascii: " "))
        guard parts.count >= 3, let number = Int(String(decoding: parts[0], as: UTF8.self)), number > 0,
            let subreason = Subreason(rawValue: String(decoding: parts[1], as: UTF8.self))
        else { return nil }
        let codes = parts.dropFirst(2).map { Self.number($0) }
        id = ImpedimentID(number)
        saying = Saying(
            gist: CodedGist(whole: codes[0], stems: Array(codes.dropFirst())), category: subreason.category,
            subreason: subreason)
        text = String(decoding: line, as: UTF8.self)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64 {
        digits.reduce(0) { sum, digit in
            let value = digit >= UInt8(ascii: "a") ? digit &- UInt8(ascii: "a") &+ 10 : digit &- UInt8(ascii: "0")
            return sum << 4 | UInt64(value & 15)
        }
    }

    fileprivate init(_ id: ImpedimentID, _ saying: Saying) {
        self.id = id
        self.saying = saying
        let codes = ([saying.gist.whole] + saying.gist.stems).map { String($0, radix: 16) }
        text = "\(id.number) \(saying.subreason.rawValue) \(codes.joined(separator: " "))"
    }
}
