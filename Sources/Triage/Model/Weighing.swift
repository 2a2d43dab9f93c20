internal import Impediments

/// Weighs what a whole message says together with what its parts say: a small network over statements.
///
/// A long message is mostly about something else than its one sentence that counts, and a sentence may be taken back by
/// the next; the sums of words that a statement is made of do not see that (decision 0038).
struct Weighing: Sendable, Equatable {
    /// How many numbers are looked at.
    static let inputs = Statement.width * 6 + Model.Column.subreasons.count + 4

    /// Of each input: what is taken away from it, and what it is then multiplied with.
    var offsets: [Float]
    var factors: [Float]
    /// They began from different numbers; their mean errs less than any of them.
    var networks: [Network]

    /// Of a model that has not learned to weigh yet.
    static let none = Weighing(
        offsets: [Float](repeating: 0, count: inputs), factors: [Float](repeating: 0, count: inputs),
        networks: [Network](repeating: .none, count: Network.members))

    /// What is weighed.
    ///
    /// - Parameters:
    ///   - parts: empty where the message is of one part.
    ///   - tokens: how many words, numbers and signs the message has.
    ///   - isPlain: whether it is said plainly that work stands still.
    static func inputs(_ whole: Statement, parts: [Statement], tokens: Int, isPlain: Bool) -> [Float] {
        var inputs = whole.values
        inputs.reserveCapacity(Self.inputs)
        let values = parts.isEmpty ? [whole.values] : parts.map(\.values)
        for place in 0..<Statement.width { inputs.append(values.reduce(-.infinity) { max($0, $1[place]) }) }
        for place in 0..<Statement.width { inputs.append(values.reduce(.infinity) { min($0, $1[place]) }) }
        for place in 0..<Statement.width {
            inputs.append(values.reduce(0) { $0 + $1[place] } / Float(values.count))
        }
        inputs += values[0]
        inputs += values[values.count - 1]
        inputs += whole.fine
        inputs += [
            parts.isEmpty ? 0 : 1, logarithm(parts.count), logarithm(tokens), isPlain ? 1 : 0,
        ]
        return inputs
    }

    private static func logarithm(_ count: Int) -> Float { Float(Arithmetic.ln(Double(count + 1))) }

    /// Scores of the categories, and of what is yes or no in the order of its columns.
    func scores(of inputs: [Float]) -> [Float] {
        let scaled = scaled(inputs)
        var sums = [Float](repeating: 0, count: Network.outputs)
        for network in networks {
            let outputs = network.outputs(of: network.hiddenSums(of: scaled))
            for output in sums.indices { sums[output] += outputs[output] / Float(networks.count) }
        }
        return sums
    }

    func scaled(_ inputs: [Float]) -> [Float] {
        inputs.indices.map { (inputs[$0] - offsets[$0]) * factors[$0] }
    }
}

/// One of the networks that weigh: a layer of units between what is looked at and what is said.
struct Network: Sendable, Equatable {
    static let members = 3
    static let units = 16
    static let outputs = Statement.width

    /// By input, then by unit.
    var first: [Float]
    var firstBiases: [Float]
    /// By unit, then by output.
    var second: [Float]
    var secondBiases: [Float]

    static let none = Network(
        first: [Float](repeating: 0, count: Weighing.inputs * units), firstBiases: [Float](repeating: 0, count: units),
        second: [Float](repeating: 0, count: units * outputs), secondBiases: [Float](repeating: 0, count: outputs))

    func hiddenSums(of scaled: [Float]) -> [Float] {
        var sums = firstBiases
        precondition(first.count == scaled.count * Self.units && sums.count == Self.units, "a row for each input")
        // Nothing is checked for each weight, and the width is known to the compiler: several are taken at once, of two
        // rows, so that a sum waits half as often for the one before.
        unsafe first.withUnsafeBufferPointer { first in
            unsafe sums.withUnsafeMutableBufferPointer { sums in
                for row in stride(from: 0, to: scaled.count, by: 2) {
                    let next = min(row + 1, scaled.count - 1)
                    let (one, two) = (scaled[row], next > row ? scaled[next] : 0)
                    for unit in 0..<Self.units {
                        unsafe sums[unit] +=
                            first[row * Self.units + unit] * one + first[next * Self.units + unit] * two
                    }
                }
            }
        }
        return sums
    }

    /// - Parameter hidden: sums of the units; those below zero say nothing.
    func outputs(of hidden: [Float]) -> [Float] {
        var sums = secondBiases
        for (unit, value) in hidden.enumerated() where value > 0 {
            for output in sums.indices { sums[output] += second[unit * sums.count + output] * value }
        }
        return sums
    }
}
