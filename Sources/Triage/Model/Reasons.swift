/// Finds the words of a message that decided its reading.
struct Reasons {
    /// More would not be read.
    private static let most = 4
    /// Of words in one phrase.
    private static let longest = 4
    /// Words that decide nothing worth naming are left out.
    private static let leastShare: Float = 0.15

    /// A row of weights times as large factors stays far below what 32 bits hold.
    private static let largestFactor: Float = 8_192

    /// What each entry of the vector adds to the chosen label over the next best.
    private let gains: [Float]
    private let vector: Vocabulary.Vector

    /// - Parameter direction: how much each label's score speaks for what was chosen over the next best.
    init(model: Model, vector: Vocabulary.Vector, direction: Model.Columns) {
        self.vector = vector
        let scaled = zip(direction, model.steps).map { $0 * $1 }
        let largest = max(scaled.reduce(0) { max($0, abs($1)) }, .leastNormalMagnitude)
        // Gains are only compared with each other, so that their scale is free.
        let factors = scaled.map { Int16($0 / largest * Self.largestFactor) }
        gains = vector.entries.map { Float(model.sum(ofRow: $0.row, times: factors)) * $0.value }
    }

    /// The strongest words first, neighbours joined, as the author wrote them.
    func words(of passage: Passage) -> [String] {
        let (tokens, scalars) = (passage.tokens, passage.scalars)
        let strengths = strengths(count: tokens.count)
        guard let top = strengths.max(), top > 0 else { return [] }
        // A sign is named only where it decided alone: "lunch?".
        let strong = tokens.indices.filter { tokens[$0].kind != .sign && strengths[$0] >= top * Self.leastShare }
        var phrases: [Range<Int>] = []
        for index in strong {
            if let last = phrases.last, last.upperBound == index, last.count < Self.longest,
                isJoined(tokens[index - 1], tokens[index], in: scalars)
            {
                phrases[phrases.count - 1] = last.lowerBound..<index + 1
            } else {
                phrases.append(index..<index + 1)
            }
        }
        if phrases.isEmpty, let only = strengths.firstIndex(of: top) { phrases = [only..<only + 1] }
        return phrases.map { (strength: strengths[$0].reduce(0, +), tokens: $0) }
            .sorted { ($1.strength, $0.tokens.lowerBound) < ($0.strength, $1.tokens.lowerBound) }
            .prefix(Self.most)
            .map { written(tokens[$0.tokens], in: scalars) }
    }

    /// What each token adds; a feature of several tokens is shared among them.
    private func strengths(count: Int) -> [Float] {
        var strengths = [Float](repeating: 0, count: count)
        for (hit, entry) in zip(vector.hits, vector.entryOfHit) where entry >= 0 && hit.first < hit.end {
            let gain = gains[Int(entry)] / Float(hit.end - hit.first)
            for index in hit.tokens { strengths[index] += gain }
        }
        return strengths
    }

    /// Whether nothing but space stands between two words.
    private func isJoined(_ a: Token, _ b: Token, in scalars: [Unicode.Scalar]) -> Bool {
        scalars[a.place.upperBound..<b.place.lowerBound].allSatisfy { $0 == " " || $0 == "-" }
    }

    private func written(_ tokens: ArraySlice<Token>, in scalars: [Unicode.Scalar]) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        // Not by appending to a view of scalars, which was a tenth of all reading.
        var bytes: [UInt8] = []
        for scalar in scalars[first.place.lowerBound..<last.place.upperBound] {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes += Array(String(scalar).utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
