internal import Impediments

/// What was learned: for each known feature one weight for each label, and how what they say is weighed together.
package struct Model: Sendable {
    /// A weight, a score or a share for each label, in `width` places.
    typealias Columns = [Float]

    /// Places in a row: one for each column, and some that stay empty. As the number is known to the compiler, it takes
    /// several columns at once.
    static let width = 32

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
    /// By row, then by place, each a whole number of its column's `steps`.
    let weights: [Int8]
    let steps: Columns
    let biases: Columns
    /// What makes a reading of what a message and its parts say.
    var weighing: Weighing

    /// Of the corpus that this was trained on; equal to `Corpus.checksum` where nobody forgot to train.
    package var corpusChecksum: UInt64 { facts.corpus }

    /// The scores of all labels for a vector.
    func scores(of vector: [Vocabulary.Entry]) -> Columns {
        var sums = Columns(repeating: 0, count: Self.width)
        // Rows come from the vocabulary, so that they are inside of the weights: nothing is checked for each weight.
        unsafe weights.withUnsafeBufferPointer { weights in
            unsafe sums.withUnsafeMutableBufferPointer { sums in
                // Two rows at once: half as often a sum waits for the one before.
                for index in stride(from: 0, to: vector.count, by: 2) {
                    let (one, two) = (vector[index], index + 1 < vector.count ? vector[index + 1] : .nothing)
                    let (first, second) = (Int(one.row) * Self.width, Int(two.row) * Self.width)
                    for place in 0..<Self.width {
                        unsafe sums[place] +=
                            Float(weights[first + place]) * one.value + Float(weights[second + place]) * two.value
                    }
                }
            }
        }
        for place in 0..<Self.width { sums[place] = sums[place] * steps[place] + biases[place] }
        return sums
    }

    /// What a row adds to the scores, each times its factor. Of whole numbers, several are taken at once.
    func sum(ofRow row: Int32, times factors: [Int16]) -> Int32 {
        let base = Int(row) * Self.width
        var sum: Int32 = 0
        unsafe weights.withUnsafeBufferPointer { weights in
            unsafe factors.withUnsafeBufferPointer { factors in
                for place in 0..<Self.width {
                    unsafe sum &+= Int32(weights[base + place]) &* Int32(factors[place])
                }
            }
        }
        return sum
    }
}
