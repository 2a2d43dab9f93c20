/// Chance from a seed: the same seed throws the same dice, on any machine (SplitMix64).
package struct Dice: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    mutating func happens(_ percent: Int) -> Bool { roll(0...99) < percent }

    /// One of several; there is at least one.
    mutating func pick<Element>(_ several: [Element]) -> Element { several[roll(0...several.count - 1)] }

    /// One of several, each as often as its weight says.
    mutating func pick<Element>(weighted several: [(Int, Element)]) -> Element {
        var left = roll(0...several.reduce(0) { $0 + $1.0 } - 1)
        for (weight, element) in several {
            if left < weight { return element }
            left -= weight
        }
        return several[several.count - 1].1
    }
}
