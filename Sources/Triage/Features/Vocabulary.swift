/// The features that a model knows, how rare each is, and how a message becomes a vector of them.
struct Vocabulary: Sendable {
    /// How much each block counts beside the others; chosen by leave-one-author-out.
    static let blockWeights: [Double] = [1, 1.3, 0.9]

    /// Buckets of the known features, ascending: row n of the weights belongs to bucket n.
    let buckets: [UInt32]
    /// How rare a feature is: the logarithm of the share of messages that have it, upside down.
    let rarity: [Float]
    private let rowOfBucket: [Int32]

    struct Entry {
        var row: Int
        var value: Double
    }

    init(buckets: [UInt32], rarity: [Float]) {
        self.buckets = buckets
        self.rarity = rarity
        var rows = [Int32](repeating: -1, count: 1 << FeatureExtractor.bits)
        for (row, bucket) in buckets.enumerated() { rows[Int(bucket)] = Int32(row) }
        rowOfBucket = rows
    }

    /// Learns from messages: every feature that at least `minimum` of them have.
    init(of messages: [[FeatureExtractor.Hit]], minimum: Int) {
        var counts = [Int32](repeating: 0, count: 1 << FeatureExtractor.bits)
        var lastSeen = [Int32](repeating: -1, count: 1 << FeatureExtractor.bits)
        for (number, hits) in messages.enumerated() {
            for hit in hits where lastSeen[hit.bucket] != number {
                lastSeen[hit.bucket] = Int32(number)
                counts[hit.bucket] += 1
            }
        }
        var buckets: [UInt32] = []
        var rarity: [Float] = []
        let total = Double(messages.count + 1)
        for (bucket, count) in counts.enumerated() where Int(count) >= minimum {
            buckets.append(UInt32(bucket))
            rarity.append(Float(Arithmetic.ln(total / Double(count + 1)) + 1))
        }
        self.init(buckets: buckets, rarity: rarity)
    }

    func row(of hit: FeatureExtractor.Hit) -> Int? {
        let row = rowOfBucket[hit.bucket]
        return row < 0 ? nil : Int(row)
    }

    /// The vector of a message, by row. Features that are unknown do not count, not even towards its length.
    func vector(of hits: [FeatureExtractor.Hit]) -> [Entry] {
        var known: [Int] = []
        known.reserveCapacity(hits.count)
        for hit in hits {
            let row = Int(rowOfBucket[hit.bucket])
            if row >= 0 { known.append(row &* 4 &+ hit.block.rawValue) }
        }
        known.sort()
        var entries: [Entry] = []
        var blocks: [Int] = []
        var squares = [Double](repeating: 0, count: Self.blockWeights.count)
        var index = 0
        while index < known.count {
            let key = known[index]
            var times = 1
            while index + times < known.count, known[index + times] == key { times += 1 }
            index += times
            let row = key >> 2
            let value = (times == 1 ? 1 : 1 + Arithmetic.ln(Double(times))) * Double(rarity[row])
            entries.append(Entry(row: row, value: value))
            blocks.append(key & 3)
            squares[key & 3] += value * value
        }
        let factors = zip(squares, Self.blockWeights).map { $0 > 0 ? $1 / $0.squareRoot() : 0 }
        for index in entries.indices { entries[index].value *= factors[blocks[index]] }
        return entries
    }
}
