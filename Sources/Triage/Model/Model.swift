internal import Impediments

/// What was learned: for each known feature one weight for each label.
package struct Model: Sendable {
    /// A weight, a score or a share for each label.
    typealias Columns = [Float]

    /// Which label a column of the weights belongs to.
    enum Column {
        static let subreasons = 0..<Subreason.allCases.count
        static let blocker = subreasons.upperBound
        static let evidence = blocker + 1..<blocker + 1 + EvidenceKind.vitals.count
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
    let steps: Columns
    let biases: Columns

    /// Of the corpus that this was trained on; equal to `Corpus.checksum` where nobody forgot to train.
    package var corpusChecksum: UInt64 { facts.corpus }

    /// The scores of all labels for a vector.
    func scores(of vector: [Vocabulary.Entry]) -> Columns {
        var sums = Columns(repeating: 0, count: Column.count)
        // This is most of the work of reading. Rows come from the vocabulary, so that they are inside of the weights;
        // without a check for each weight, several are taken at once.
        unsafe weights.withUnsafeBufferPointer { weights in
            unsafe sums.withUnsafeMutableBufferPointer { sums in
                for entry in vector {
                    let base = Int(entry.row) * Column.count
                    for column in 0..<Column.count {
                        unsafe sums[column] += Float(weights[base + column]) * entry.value
                    }
                }
            }
        }
        for column in 0..<Column.count { sums[column] = sums[column] * steps[column] + biases[column] }
        return sums
    }

    /// What a row adds to the scores, each times a factor.
    func sum(ofRow row: Int32, times factors: Columns) -> Float {
        let base = Int(row) * Column.count
        var sum: Float = 0
        for column in 0..<Column.count where factors[column] != 0 {
            sum += Float(weights[base + column]) * factors[column]
        }
        return sum
    }
}
