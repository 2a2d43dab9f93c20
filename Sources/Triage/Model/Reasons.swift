/// Finds the words of a message that decided its reading.
struct Reasons {
    /// More would not be read.
    private static let most = 4
    /// Of words in one phrase.
    private static let longest = 4
    /// Words that decide nothing worth naming are left out.
    private static let leastShare = 0.15

    /// What each row of the vector adds to the chosen label over the next best.
    private let gains: [Int: Double]
    private let model: Model

    init(model: Model, factors: [Vocabulary.Entry], category: Int, against: Int, subreason: Int) {
        self.model = model
        var gains: [Int: Double] = [:]
        gains.reserveCapacity(factors.count)
        for entry in factors {
            let base = entry.row * Model.Column.count
            let chosen = Double(model.weights[base + category]) * Double(model.steps[category])
            let other = Double(model.weights[base + against]) * Double(model.steps[against])
            let fine = Double(model.weights[base + subreason]) * Double(model.steps[subreason])
            gains[entry.row] = entry.value * (chosen - other + fine / 2)
        }
        self.gains = gains
    }

    /// The strongest words first, neighbours joined, as the author wrote them.
    func words(of hits: [FeatureExtractor.Hit], tokens: [Token], in scalars: [Unicode.Scalar]) -> [String] {
        let strengths = strengths(of: hits, count: tokens.count)
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
    private func strengths(of hits: [FeatureExtractor.Hit], count: Int) -> [Double] {
        var strengths = [Double](repeating: 0, count: count)
        for hit in hits where !hit.tokens.isEmpty {
            guard let row = model.vocabulary.row(of: hit), let gain = gains[row] else { continue }
            for index in hit.tokens { strengths[index] += gain / Double(hit.tokens.count) }
        }
        return strengths
    }

    /// Whether nothing but space stands between two words.
    private func isJoined(_ a: Token, _ b: Token, in scalars: [Unicode.Scalar]) -> Bool {
        scalars[a.place.upperBound..<b.place.lowerBound].allSatisfy { $0 == " " || $0 == "," || $0 == "-" }
    }

    private func written(_ tokens: ArraySlice<Token>, in scalars: [Unicode.Scalar]) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[first.place.lowerBound..<last.place.upperBound])
        return String(view)
    }
}
