internal import Impediments

/// Logistic regression for all labels at once by averaged stochastic gradient descent, the same bits every time: one
/// of many for the finer labels, yes or no for blocker and each kind of evidence.
///
/// The order of the examples comes from a generator of its own with a fixed seed; the squared weights are held down;
/// the weights of the later rounds are averaged, which is what makes so few rounds enough; at each look some words of a
/// message are forgotten.
struct JointTrainer {
    /// What is true of one message.
    struct Target {
        var subreason: Int
        /// 1 or 0 in the columns of yes or no.
        var flags = Model.Columns(repeating: 0, count: Model.width)

        init(_ example: Example) {
            subreason = Subreason.allCases.firstIndex(of: example.subreason) ?? 0
            flags[Model.Column.blocker] = example.blocker ? 1 : 0
            for (column, kind) in zip(Model.Column.evidence, EvidenceKind.vitals) {
                flags[column] = example.evidence.contains(kind) ? 1 : 0
            }
        }
    }

    /// By row, then by place.
    struct Weights {
        var values: [Float]
        var biases: Model.Columns
    }

    private static let width = Model.width

    var rounds = 18
    var rate: Float = 1.2
    /// How strongly weights are held down, times the number of examples.
    var penalty: Float = 0.15

    func fit(_ messages: [Forgetting], _ targets: [Target], rows: Int) -> Weights {
        var weights = [Float](repeating: 0, count: rows * Self.width)
        var biases = Model.Columns(repeating: 0, count: Self.width)
        var average = weights
        var averageBiases = biases
        var averaged: Float = 0
        /// The true weights are `weights * scale`: shrinking all of them is then one multiplication.
        var scale: Float = 1
        let decay = penalty / Float(max(messages.count, 1))
        var order = Array(messages.indices)
        var generator = SplitMix(seed: 20_130_217)
        var step: Float = 0
        let total = Float(rounds * max(messages.count, 1))
        for round in 0..<rounds {
            generator.shuffle(&order)
            for example in order {
                // Slower and slower, to a tenth.
                let rate = rate * (1 - 0.9 * step / total)
                step += 1
                let entries = messages[example].entries(by: &generator)
                var scores = Model.Columns(repeating: 0, count: Self.width)
                Self.add(weights, of: entries, to: &scores)
                for column in 0..<Self.width { scores[column] = scores[column] * scale + biases[column] }
                let slopes = Self.slopes(scores, targets[example])
                scale *= 1 - rate * decay
                for column in 0..<Self.width { biases[column] -= slopes[column] * 0.1 * rate }
                Self.subtract(slopes.map { $0 * rate / scale }, of: entries, from: &weights)
            }
            guard round >= rounds / 2 else { continue }
            averaged += 1
            for index in weights.indices { average[index] += weights[index] * scale }
            for column in 0..<Self.width { averageBiases[column] += biases[column] }
        }
        if averaged > 0 {
            for index in average.indices { average[index] /= averaged }
            for column in 0..<Self.width { averageBiases[column] /= averaged }
        }
        return Weights(values: average, biases: averageBiases)
    }

    // Without a check for each weight several are taken at once; rows come from the vocabulary that the weights were
    // made for.

    private static func add(_ weights: [Float], of vector: [Vocabulary.Entry], to scores: inout Model.Columns) {
        unsafe weights.withUnsafeBufferPointer { weights in
            unsafe scores.withUnsafeMutableBufferPointer { scores in
                for entry in vector {
                    let base = Int(entry.row) * width
                    for column in 0..<width { unsafe scores[column] += weights[base + column] * entry.value }
                }
            }
        }
    }

    private static func subtract(
        _ change: Model.Columns, of vector: [Vocabulary.Entry], from weights: inout [Float]
    ) {
        unsafe weights.withUnsafeMutableBufferPointer { weights in
            unsafe change.withUnsafeBufferPointer { change in
                for entry in vector {
                    let base = Int(entry.row) * width
                    for column in 0..<width { unsafe weights[base + column] -= change[column] * entry.value }
                }
            }
        }
    }

    /// How far each column says too much.
    private static func slopes(_ scores: Model.Columns, _ target: Target) -> Model.Columns {
        var slopes = scores
        let chances = Arithmetic.softmax(Model.Column.subreasons.map { Double(scores[$0]) })
        for column in Model.Column.subreasons { slopes[column] = Float(chances[column]) }
        slopes[target.subreason] -= 1
        for column in Model.Column.blocker..<Model.Column.count {
            slopes[column] = Float(Arithmetic.sigmoid(Double(scores[column]))) - target.flags[column]
        }
        return slopes
    }
}

/// SplitMix64: a small generator whose numbers are the same everywhere.
struct SplitMix {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    mutating func shuffle(_ items: inout [Int]) {
        for index in stride(from: items.count - 1, to: 0, by: -1) {
            items.swapAt(index, Int(next() % UInt64(index + 1)))
        }
    }
}
