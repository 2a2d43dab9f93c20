/// Exponential and logarithm from additions and multiplications only.
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
        var sum = 1.0
        for share in shares { sum = 1 + sum * rest * share }
        // Two to the power: between -1010 and 1010 it is a number of the usual form.
        return sum * Double(bitPattern: UInt64(Int(power) + 1023) << 52)
    }
    /// One by 13, by 12, … by 1.
    private static let shares = (1...13).reversed().map { 1 / Double($0) }

    /// Of a positive number.
    static func ln(_ x: Double) -> Double {
        let y = (x.significand - 1) / (x.significand + 1)
        let square = y * y
        var power = y
        var sum = 0.0
        for share in oddShares {
            sum += power * share
            power *= square
        }
        return 2 * sum + Double(x.exponent) * ln2
    }
    /// One by 1, by 3, by 5, …
    private static let oddShares = (0..<20).map { 1 / Double(2 * $0 + 1) }

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
