/// Exponential and logarithm from additions and multiplications only.
///
/// The C library's may differ in the last bit from one machine to the next, and training has to give the same
/// bytes everywhere.
enum Arithmetic {
    private static let ln2 = 0.693147180559945309417

    static func exp(_ x: Double) -> Double {
        if x < -700 { return 0 }
        let bounded = min(x, 700)
        let power = (bounded / ln2).rounded()
        let rest = bounded - power * ln2
        var term = 1.0
        var sum = 1.0
        for step in 1...13 {
            term *= rest / Double(step)
            sum += term
        }
        return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
    }

    /// Of a positive number.
    static func ln(_ x: Double) -> Double {
        let y = (x.significand - 1) / (x.significand + 1)
        let square = y * y
        var power = y
        var sum = 0.0
        for step in 0..<20 {
            sum += power / Double(2 * step + 1)
            power *= square
        }
        return 2 * sum + Double(x.exponent) * ln2
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
