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
        var hits: [FeatureExtractor.Hit] = []
        var entries: [Entry] = []
        var entryOfHit: [Int32] = []

        /// The share of the words that are known; one where there are none.
        var knownShare: Float {
            var (known, all) = (0, 0)
            for (hit, entry) in zip(hits, entryOfHit) {
                // Words come first, and of them the single ones.
                guard hit.block == .words else { break }
                guard hit.end - hit.first == 1 else { continue }
                all += 1
                known += entry >= 0 ? 1 : 0
            }
            return all == 0 ? 1 : Float(known) / Float(all)
        }
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
    ///   - most: how many features are kept.
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
    func vector(of hits: [FeatureExtractor.Hit]) -> Vector { vector(of: hits, rows: rows(of: hits)) }

    private func vector(of hits: [FeatureExtractor.Hit], rows: [Int32]) -> Vector {
        var entryOfHit: [Int32] = []
        // How often each entry was hit, and of which block it is.
        var counts: [(times: Int32, block: Int32)] = []
        counts.reserveCapacity(hits.count)
        var entries = unsafe [Entry](unsafeUninitializedCapacity: hits.count) { entries, count in
            unsafe entryOfHit = [Int32](unsafeUninitializedCapacity: hits.count) { entryOfHit, length in
                unsafe gather(hits, rows, into: entries, &counts, entryOfHit)
                length = hits.count
            }
            count = counts.count
        }
        weigh(&entries, counts)
        return Vector(hits: hits, entries: entries, entryOfHit: entryOfHit)
    }

    /// The vector of a part of a message, as if the part were all: of the hits that lie within some of its tokens.
    ///
    /// - Parameter whole: the vector of all hits, from which the rows are taken.
    func vector(ofPart tokens: Range<Int>, of whole: Vector) -> Vector {
        var hits: [FeatureExtractor.Hit] = []
        var rows: [Int32] = []
        for (hit, entry) in zip(whole.hits, whole.entryOfHit)
        where hit.first >= tokens.lowerBound && hit.end <= tokens.upperBound && hit.first < hit.end && entry >= 0 {
            hits.append(hit)
            rows.append(whole.entries[Int(entry)].row)
        }
        return vector(of: hits, rows: rows)
    }

    /// One entry for each row that is hit.
    private func gather(
        _ hits: [FeatureExtractor.Hit], _ rows: [Int32], into entries: UnsafeMutableBufferPointer<Entry>,
        _ counts: inout [(times: Int32, block: Int32)], _ entryOfHit: UnsafeMutableBufferPointer<Int32>
    ) {
        // Which entry a row has, by open addressing.
        var size = 64
        while size < hits.count * 2 { size *= 2 }
        unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { places in
            unsafe places.initialize(repeating: -1)
            for index in hits.indices {
                let row = rows[index]
                guard row >= 0 else {
                    unsafe entryOfHit[index] = -1
                    continue
                }
                var place = Int(truncatingIfNeeded: UInt32(bitPattern: row) &* 0x9E37_79B1 >> 8) & (size - 1)
                while unsafe places[place] >= 0, unsafe entries[Int(places[place])].row != row {
                    place = (place + 1) & (size - 1)
                }
                var entry = unsafe places[place]
                if entry < 0 {
                    entry = Int32(counts.count)
                    unsafe places[place] = entry
                    unsafe entries[counts.count] = Entry(row: row, value: 0)
                    counts.append((0, Int32(hits[index].block.rawValue)))
                }
                counts[Int(entry)].times += 1
                unsafe entryOfHit[index] = entry
            }
        }
    }

    /// Each block is scaled to its length.
    private func weigh(_ entries: inout [Entry], _ counts: [(times: Int32, block: Int32)]) {
        var squares = [Float](repeating: 0, count: Self.blockWeights.count)
        let most = Self.logarithms.count - 1
        for index in entries.indices {
            let value = Self.logarithms[min(Int(counts[index].times), most)] * rarity[Int(entries[index].row)]
            entries[index].value = value
            squares[Int(counts[index].block)] += value * value
        }
        for block in squares.indices where squares[block] > 0 {
            squares[block] = Self.blockWeights[block] / squares[block].squareRoot()
        }
        for index in entries.indices { entries[index].value *= squares[Int(counts[index].block)] }
    }

    /// The row of each hit; `-1` for what is not known.
    ///
    /// All first slots are fetched before one of them is looked at: where nothing has to be decided in between, a
    /// processor waits for many of them at once.
    private func rows(of hits: [FeatureExtractor.Hit]) -> [Int32] {
        unsafe slots.withUnsafeBufferPointer { slots in
            let first = hits.map { unsafe slots[Int($0.key) & mask] }
            return first.indices.map { index in
                let key = hits[index].key
                var slot = first[index]
                var place = Int(key) & mask
                while slot.row >= 0, slot.key != key {
                    place = (place + 1) & mask
                    slot = unsafe slots[place]
                }
                return slot.row
            }
        }
    }

    /// What is said often counts more, and less each time: one and the logarithm of how often.
    private static let logarithms: [Float] = (0..<64).map { $0 == 0 ? 0 : Float(1 + Arithmetic.ln(Double($0))) }
}
