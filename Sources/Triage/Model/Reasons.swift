/// Finds the words of a message that decided its reading.
struct Reasons {
    /// More would not be read.
    private static let most = 4
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
        guard !tokens.isEmpty else { return [] }
        var strengths = [Double](repeating: 0, count: tokens.count)
        for hit in hits where !hit.tokens.isEmpty {
            guard let row = model.vocabulary.row(of: hit), let gain = gains[row] else { continue }
            let share = gain / Double(hit.tokens.count)
            for index in hit.tokens { strengths[index] += share }
        }
        guard let top = strengths.max(), top > 0 else { return [] }
        var phrases: [(strength: Double, tokens: Range<Int>)] = []
        var index = 0
        while index < tokens.count {
            var end = index
            var sum = 0.0
            while end < tokens.count, tokens[end].kind != .sign, strengths[end] >= top * Self.leastShare,
                end - index < 4
            {
                sum += strengths[end]
                end += 1
            }
            if end > index { phrases.append((sum, index..<end)) }
            index = max(end, index + 1)
        }
        phrases.sort {
            $0.strength != $1.strength ? $0.strength > $1.strength : $0.tokens.lowerBound < $1.tokens.lowerBound
        }
        return phrases.prefix(Self.most).map { phrase in
            let place =
                tokens[phrase.tokens.lowerBound].place
                .lowerBound..<tokens[phrase.tokens.upperBound - 1].place.upperBound
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[place].map { $0 == "\n" ? " " : $0 })
            return String(view)
        }
    }
}
