/// Learns how statements are weighed, by stochastic gradient descent, the same bits every time.
struct WeighingTrainer {
    /// What one message says, and what is true of it.
    struct Sample {
        var inputs: [Float]
        /// The place of its category.
        var category: Int
        /// 1 or 0 for each of what is yes or no.
        var flags: [Float]
    }

    var rounds = 24
    var rate: Float = 0.01
    /// How strongly weights are held down at each step.
    var penalty: Float = 1e-4

    func fit(_ samples: [Sample]) -> Weighing {
        var weighing = Self.scaling(of: samples)
        let samples = samples.map { sample in
            var sample = sample
            sample.inputs = weighing.scaled(sample.inputs)
            return sample
        }
        weighing.networks = (0..<Network.members).map { network(number: $0, from: samples) }
        return weighing
    }

    private func network(number: Int, from samples: [Sample]) -> Network {
        var generator = SplitMix(seed: 20_260_302 + UInt64(number))
        var network = Self.start(&generator)
        var average = network
        var averaged: Float = 0
        var order = Array(samples.indices)
        let total = Float(rounds * max(samples.count, 1))
        var step: Float = 0
        for round in 0..<rounds {
            generator.shuffle(&order)
            for index in order {
                // Slower and slower, to a twentieth.
                learn(from: samples[index], rate * (1 - 0.95 * step / total), &network)
                step += 1
            }
            guard round >= rounds / 2 else { continue }
            averaged += 1
            average.approach(network, by: 1 / averaged)
        }
        return average
    }

    /// Inputs are brought to mean 0 and deviation 1.
    private static func scaling(of samples: [Sample]) -> Weighing {
        let count = Float(max(samples.count, 1))
        var weighing = Weighing.none
        for sample in samples {
            for place in 0..<Weighing.inputs { weighing.offsets[place] += sample.inputs[place] / count }
        }
        var squares = [Float](repeating: 0, count: Weighing.inputs)
        for sample in samples {
            for place in 0..<Weighing.inputs {
                let off = sample.inputs[place] - weighing.offsets[place]
                squares[place] += off * off / count
            }
        }
        weighing.factors = squares.map { $0 > 1e-6 ? 1 / $0.squareRoot() : 0 }
        return weighing
    }

    /// Small random weights.
    private static func start(_ generator: inout SplitMix) -> Network {
        var network = Network.none
        func fill(_ weights: inout [Float], from count: Int, to other: Int) {
            let size = (6 / Float(count + other)).squareRoot()
            for index in weights.indices {
                weights[index] = (Float(generator.next() >> 40) / Float(1 << 23) - 1) * size
            }
        }
        fill(&network.first, from: Weighing.inputs, to: Network.units)
        fill(&network.second, from: Network.units, to: Network.outputs)
        return network
    }

    private func learn(from sample: Sample, _ rate: Float, _ network: inout Network) {
        let sums = network.hiddenSums(of: sample.inputs)
        let hidden = sums.map { max($0, 0) }
        let slopes = Self.slopes(network.outputs(of: hidden), sample)
        let width = slopes.count
        var back = [Float](repeating: 0, count: hidden.count)
        for unit in hidden.indices where sums[unit] > 0 {
            for output in 0..<width { back[unit] += slopes[output] * network.second[unit * width + output] }
        }
        Self.subtract(hidden, slopes, rate, penalty, from: &network.second)
        Self.subtract(sample.inputs, back, rate, penalty, from: &network.first)
        for output in 0..<width { network.secondBiases[output] -= rate * slopes[output] }
        for unit in hidden.indices { network.firstBiases[unit] -= rate * back[unit] }
    }

    /// How far each output says too much.
    private static func slopes(_ scores: [Float], _ sample: Sample) -> [Float] {
        let categories = scores.count - sample.flags.count
        var slopes = Arithmetic.softmax(scores[..<categories].map(Double.init)).map { Float($0) }
        slopes[sample.category] -= 1
        for (score, flag) in zip(scores[categories...], sample.flags) {
            slopes.append(Float(Arithmetic.sigmoid(Double(score))) - flag)
        }
        return slopes
    }

    /// Without a check for each weight several are taken at once; there is a row for each value.
    private static func subtract(
        _ values: [Float], _ slopes: [Float], _ rate: Float, _ penalty: Float, from weights: inout [Float]
    ) {
        let width = slopes.count
        let keep = 1 - rate * penalty
        precondition(weights.count == values.count * width, "a row for each value")
        unsafe weights.withUnsafeMutableBufferPointer { weights in
            unsafe slopes.withUnsafeBufferPointer { slopes in
                for (row, value) in values.enumerated() {
                    let change = value * rate
                    for place in 0..<width {
                        let index = row * width + place
                        unsafe weights[index] = weights[index] * keep - change * slopes[place]
                    }
                }
            }
        }
    }
}

extension Network {
    fileprivate mutating func approach(_ other: Network, by share: Float) {
        func approach(_ weights: inout [Float], _ others: [Float]) {
            for index in weights.indices { weights[index] += (others[index] - weights[index]) * share }
        }
        approach(&first, other.first)
        approach(&firstBiases, other.firstBiases)
        approach(&second, other.second)
        approach(&secondBiases, other.secondBiases)
    }
}
