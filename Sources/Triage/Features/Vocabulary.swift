/// The features that a model knows, how rare each is, and how a message becomes a vector of them.
struct Vocabulary: Sendable {
    /// How much each block counts beside the others; chosen on authors not learned from.
    static let blockWeights: [Float] = [1, 1.25, 0.4]

    /// Keys of the known features, the frequent ones first: row n of the weights belongs to key n.
    let keys: [UInt32]
    /// How rare a feature is: the logarithm of the share of messages that have it, upside down.
    let rarity: [Float]
    /// Open addressing: a row and its key where there is one, `-1` elsewhere.
    private let slots: [Slot]
    private let mask: Int

    private struct Slot {
        var key: UInt32 = 0
        var row: Int32 = -1
    }

    struct Entry {
        var row: Int32
        var value: Float
    }

    /// A message, by row, and of each of its hits the entry that it went into; `-1` for what is not known.
    struct Vector {
        var entries: [Entry] = []
        var entryOfHit: [Int32] = []
    }

    init(keys: [UInt32], rarity: [Float]) {
        self.keys = keys
        self.rarity = rarity
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        mask = size - 1
        var slots = [Slot](repeating: Slot(), count: size)
        for (row, key) in keys.enumerated() {
            var place = Int(key) & mask
            while slots[place].row >= 0 { place = (place + 1) & mask }
            slots[place] = Slot(key: key, row: Int32(row))
        }
        self.slots = slots
    }

    /// Learns from messages: of the features that enough of them have, those that tell most about the labels.
    ///
    /// - Parameters:
    ///   - labels: of each message, a number below `kinds`.
    ///   - most: how many features are kept. Half of all cost no more than a thousandth of macro-F1 (authors not learned
    ///     from).
    init(of messages: [[FeatureExtractor.Hit]], labels: [Int], kinds: Int, most: Int) {
        var known: [UInt32: Int32] = [:]
        var minimums: [Int32] = []
        var counts: [Int32] = []
        for hits in messages {
            var seen: Set<UInt32> = []
            for hit in hits where seen.insert(hit.key).inserted {
                if let index = known[hit.key] {
                    counts[Int(index)] += 1
                } else {
                    known[hit.key] = Int32(counts.count)
                    minimums.append(Int32(hit.block.minimumMessages))
                    counts.append(1)
                }
            }
        }
        var candidates = known.filter { counts[Int($0.value)] >= minimums[Int($0.value)] }
        if candidates.count > most {
            let telling = Self.telling(messages, labels, kinds, candidates, counts.count)
            let best = candidates.sorted { (telling[Int($1.value)], $0.key) < (telling[Int($0.value)], $1.key) }
            candidates = Dictionary(uniqueKeysWithValues: best.prefix(most).map { ($0.key, $0.value) })
        }
        // The frequent ones stand side by side, where a processor finds them fast.
        let rows = candidates.sorted { (counts[Int($1.value)], $0.key) < (counts[Int($0.value)], $1.key) }
        let total = Double(messages.count + 1)
        self.init(
            keys: rows.map(\.key),
            rarity: rows.map { Float(Arithmetic.ln(total / Double(counts[Int($0.value)] + 1)) + 1) })
    }

    /// How much each candidate tells: how far the label that it speaks for most is above what chance would give.
    private static func telling(
        _ messages: [[FeatureExtractor.Hit]], _ labels: [Int], _ kinds: Int, _ candidates: [UInt32: Int32],
        _ count: Int
    ) -> [Float] {
        var tables = [Int32](repeating: 0, count: count * kinds)
        var shares = [Float](repeating: 0, count: kinds)
        for (number, hits) in messages.enumerated() {
            shares[labels[number]] += 1 / Float(messages.count)
            for key in Set(hits.map(\.key)) {
                guard let index = candidates[key] else { continue }
                tables[Int(index) * kinds + labels[number]] += 1
            }
        }
        return (0..<count).map { index in
            let table = tables[index * kinds..<(index + 1) * kinds]
            let all = Float(table.reduce(0, +))
            return zip(table, shares).reduce(0) { most, kind in
                let expected = all * kind.1
                return max(
                    most,
                    expected > 0 ? abs(Float(kind.0) - expected) / (expected * (1 - kind.1) + 0.5).squareRoot() : 0)
            }
        }
    }

    /// The vector of a message. Features that are unknown do not count, not even towards its length.
    func vector(of hits: [FeatureExtractor.Hit]) -> Vector {
        var size = 64
        while size < hits.count * 2 { size *= 2 }
        var places = [Int32](repeating: -1, count: size)
        var vector = Vector()
        var (counts, blocks): ([Int32], [UInt8]) = ([], [])
        vector.entryOfHit.reserveCapacity(hits.count)
        vector.entries.reserveCapacity(hits.count)
        counts.reserveCapacity(hits.count)
        blocks.reserveCapacity(hits.count)
        for hit in hits {
            let row = row(of: hit.key)
            guard row >= 0 else {
                vector.entryOfHit.append(-1)
                continue
            }
            var place = Int(truncatingIfNeeded: UInt32(bitPattern: row) &* 0x9E37_79B1 >> 8) & (size - 1)
            while places[place] >= 0, vector.entries[Int(places[place])].row != row { place = (place + 1) & (size - 1) }
            if places[place] < 0 {
                places[place] = Int32(vector.entries.count)
                vector.entries.append(Entry(row: row, value: 0))
                counts.append(1)
                blocks.append(UInt8(hit.block.rawValue))
            } else {
                counts[Int(places[place])] += 1
            }
            vector.entryOfHit.append(places[place])
        }
        var squares = SIMD4<Float>()
        for index in vector.entries.indices {
            let times = Int(counts[index])
            let often =
                times < Self.logarithms.count ? Self.logarithms[times] : Self.logarithms[Self.logarithms.count - 1]
            let value = often * rarity[Int(vector.entries[index].row)]
            vector.entries[index].value = value
            squares[Int(blocks[index])] += value * value
        }
        for block in Self.blockWeights.indices where squares[block] > 0 {
            squares[block] = Self.blockWeights[block] / squares[block].squareRoot()
        }
        for index in vector.entries.indices { vector.entries[index].value *= squares[Int(blocks[index])] }
        return vector
    }

    private func row(of key: UInt32) -> Int32 {
        var place = Int(key) & mask
        while true {
            let slot = slots[place]
            if slot.row < 0 || slot.key == key { return slot.row }
            place = (place + 1) & mask
        }
    }

    /// What is said often counts more, and less each time: one and the logarithm of how often.
    private static let logarithms: [Float] = (0..<64).map { $0 == 0 ? 0 : Float(1 + Arithmetic.ln(Double($0))) }
}
