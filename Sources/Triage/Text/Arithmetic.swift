/// Exponential and logarithm from additions and multiplications only, right to twelve digits.
///
/// The C library's may differ in the last bit from one machine to the next, and training has to give the same
/// bytes everywhere.
enum Arithmetic {
    private static let ln2 = 0.693147180559945309417

    static func exp(_ x: Double) -> Double {
        if x < -700 { return 0 }
        let bounded = min(x, 700)
        let power = (bounded * (1 / ln2)).rounded()
        let rest = bounded - power * ln2
        // Line by line: a loop over a table takes three times as long.
        var sum = 1 + rest * (1 / 11)
        sum = 1 + sum * rest * (1 / 10)
        sum = 1 + sum * rest * (1 / 9)
        sum = 1 + sum * rest * (1 / 8)
        sum = 1 + sum * rest * (1 / 7)
        sum = 1 + sum * rest * (1 / 6)
        sum = 1 + sum * rest * (1 / 5)
        sum = 1 + sum * rest * (1 / 4)
        sum = 1 + sum * rest * (1 / 3)
        sum = 1 + sum * rest * (1 / 2)
        sum = 1 + sum * rest
        // Two to the power: between -1010 and 1010 it is a number of the usual form.
        return sum * Double(bitPattern: UInt64(Int(power) + 1023) << 52)
    }

    /// Of a positive number.
    static func ln(_ x: Double) -> Double {
        let y = (x.significand - 1) / (x.significand + 1)
        let square = y * y
        var sum = 1 / 23 + square * (1 / 25)
        sum = 1 / 21 + square * sum
        sum = 1 / 19 + square * sum
        sum = 1 / 17 + square * sum
        sum = 1 / 15 + square * sum
        sum = 1 / 13 + square * sum
        sum = 1 / 11 + square * sum
        sum = 1 / 9 + square * sum
        sum = 1 / 7 + square * sum
        sum = 1 / 5 + square * sum
        sum = 1 / 3 + square * sum
        sum = 1 + square * sum
        return 2 * y * sum + Double(x.exponent) * ln2
    }

    /// Turns scores into chances that add up to one.
    static func softmax(_ scores: [Double], temperature: Double = 1) -> [Double] {
        guard let top = scores.max() else { return [] }
        var chances = scores
        var sum = 0.0
        for index in chances.indices {
            chances[index] = exp((chances[index] - top) / temperature)
            sum += chances[index]
        }
        for index in chances.indices { chances[index] /= sum }
        return chances
    }

    static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}
