extension Vocabulary {
    /// One thing that is true of each message: a number below `kinds`.
    struct Labelling {
        var labels: [Int]
        var kinds: Int

        /// How common each kind is, 0…1.
        fileprivate var shares: [Float] {
            labels.reduce(into: [Float](repeating: 0, count: kinds)) { $0[$1] += 1 / Float(labels.count) }
        }
    }

    /// Learns from messages: of the features that enough of them have, those that tell most about the labels.
    ///
    /// - Parameters:
    ///   - labellings: what is to be told of the messages; a feature counts by the one of which it tells most.
    ///   - most: how many features are kept.
    init(of messages: [[FeatureExtractor.Hit]], labellings: [Labelling], most: Int) {
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
            let telling = Self.telling(messages, labellings, candidates, counts.count)
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

    /// How much each candidate tells, of the labelling that it tells most of.
    private static func telling(
        _ messages: [[FeatureExtractor.Hit]], _ labellings: [Labelling], _ candidates: [UInt32: Int32], _ count: Int
    ) -> [Float] {
        var tables = labellings.map { [Int32](repeating: 0, count: count * $0.kinds) }
        for (number, hits) in messages.enumerated() {
            for key in Set(hits.map(\.key)) {
                guard let index = candidates[key] else { continue }
                for (place, labelling) in labellings.enumerated() {
                    tables[place][Int(index) * labelling.kinds + labelling.labels[number]] += 1
                }
            }
        }
        let shares = labellings.map(\.shares)
        return (0..<count).map { index in
            labellings.indices.reduce(0) { most, place in
                let kinds = labellings[place].kinds
                return max(most, telling(tables[place][index * kinds..<(index + 1) * kinds], shares[place]))
            }
        }
    }

    /// How far the label that a candidate speaks for most is above what chance would give.
    private static func telling(_ table: ArraySlice<Int32>, _ shares: [Float]) -> Float {
        let all = Float(table.reduce(0, +))
        return zip(table, shares).reduce(0) { most, kind in
            let expected = all * kind.1
            return max(
                most,
                expected > 0 ? abs(Float(kind.0) - expected) / (expected * (1 - kind.1) + 0.5).squareRoot() : 0)
        }
    }
}
