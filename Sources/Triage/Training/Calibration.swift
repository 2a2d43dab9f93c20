/// Makes confidence mean what it says: of the messages read at 0.8, four in five should be right.
enum Calibration {
    /// The temperature, from 0.3 to 5, that makes the right labels most likely; found by halving the range.
    static func temperature(of scored: [(scores: [Double], target: Int)]) -> Double {
        func surprise(_ temperature: Double) -> Double {
            scored.reduce(0) { sum, item in
                let chance = Arithmetic.softmax(item.scores, temperature: temperature)[item.target]
                return sum - Arithmetic.ln(max(chance, 1e-12))
            }
        }
        guard !scored.isEmpty else { return 1 }
        var low = 0.3
        var high = 5.0
        for _ in 0..<24 {
            let a = low + (high - low) * 0.382
            let b = low + (high - low) * 0.618
            if surprise(a) < surprise(b) { high = b } else { low = a }
        }
        return ((low + high) / 2 * 1000).rounded() / 1000
    }
}
