internal import Impediments

/// What was learned: for each known feature one weight for each label.
package struct Model: Sendable {
    /// Which label a column of the weights belongs to.
    enum Column {
        static let categories = 0..<Category.allCases.count
        static let blocker = categories.upperBound
        static let subreasons = blocker + 1..<blocker + 1 + Subreason.allCases.count
        static let evidence = subreasons.upperBound..<subreasons.upperBound + EvidenceKind.vitals.count
        static let count = evidence.upperBound
    }

    /// What a model was made from and how its scores are read.
    struct Facts: Sendable, Equatable {
        /// Of the corpus that it was trained on.
        var corpus: UInt64
        /// Of the features that it was trained with.
        var features: UInt64
        /// Scores are divided by it before they become chances; from readings of authors not learned from.
        var temperature: Double
    }

    var facts: Facts
    let vocabulary: Vocabulary
    /// By row, then by column, each a whole number of its column's `steps`.
    let weights: [Int8]
    let steps: [Float]
    let biases: [Float]

    /// Of the corpus that this was trained on; equal to `Corpus.checksum` where nobody forgot to train.
    package var corpusChecksum: UInt64 { facts.corpus }

    /// The scores of all labels for a vector.
    func scores(of vector: [Vocabulary.Entry]) -> [Double] {
        let count = Column.count
        var sums = [Double](repeating: 0, count: count)
        for entry in vector {
            let base = entry.row &* count
            for column in 0..<count { sums[column] += Double(weights[base &+ column]) * entry.value }
        }
        for column in 0..<count { sums[column] = sums[column] * Double(steps[column]) + Double(biases[column]) }
        return sums
    }

    func weight(row: Int, column: Int) -> Double {
        Double(weights[row * Column.count + column]) * Double(steps[column])
    }
}
