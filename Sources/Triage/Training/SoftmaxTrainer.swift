/// Multinomial logistic regression by averaged stochastic gradient descent, the same bits every time.
///
/// The order of the examples comes from a generator of its own with a fixed seed; the squared weights are held
/// down; the weights of the later rounds are averaged, which is what makes so few rounds enough.
struct SoftmaxTrainer {
    var rounds = 24
    var rate = 0.6
    /// How strongly weights are held down, times the number of examples.
    var penalty = 0.15

    struct Weights {
        var classes: Int
        /// By row, then by class.
        var values: [Double]
        var biases: [Double]
    }

    func fit(_ vectors: [[Vocabulary.Entry]], _ targets: [Int], classes: Int, rows: Int) -> Weights {
        var weights = [Double](repeating: 0, count: rows * classes)
        var biases = [Double](repeating: 0, count: classes)
        var average = weights
        var averageBiases = biases
        var averaged = 0.0
        /// The true weights are `weights * scale`: shrinking all of them is then one multiplication.
        var scale = 1.0
        let decay = penalty / Double(max(vectors.count, 1))
        var order = Array(vectors.indices)
        var generator = SplitMix(seed: 20_130_217)
        var step = 0.0
        for round in 0..<rounds {
            generator.shuffle(&order)
            for example in order {
                let rate = rate / (1 + rate * decay * step)
                step += 1
                var scores = [Double](repeating: 0, count: classes)
                for entry in vectors[example] {
                    let base = entry.row &* classes
                    for label in 0..<classes { scores[label] += weights[base &+ label] * entry.value }
                }
                for label in 0..<classes { scores[label] = scores[label] * scale + biases[label] }
                var slopes = Arithmetic.softmax(scores)
                slopes[targets[example]] -= 1
                scale *= 1 - rate * decay
                for label in 0..<classes {
                    biases[label] -= 0.1 * rate * slopes[label]
                    slopes[label] *= rate / scale
                }
                for entry in vectors[example] {
                    let base = entry.row &* classes
                    for label in 0..<classes { weights[base &+ label] -= slopes[label] * entry.value }
                }
            }
            guard round >= rounds / 3 else { continue }
            averaged += 1
            for index in weights.indices { average[index] += weights[index] * scale }
            for label in 0..<classes { averageBiases[label] += biases[label] }
        }
        for index in average.indices { average[index] /= averaged }
        for label in 0..<classes { averageBiases[label] /= averaged }
        return Weights(classes: classes, values: average, biases: averageBiases)
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
