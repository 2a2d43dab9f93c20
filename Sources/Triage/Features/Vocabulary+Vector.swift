/// How a message, and each of its parts, becomes a vector of features.
extension Vocabulary {
    /// How much each block counts beside the others; chosen on authors not learned from.
    private static let blockWeights: [Float] = [1, 1.25, 0.4]

    struct Entry {
        var row: Int32
        var value: Float

        static let nothing = Entry(row: 0, value: 0)
    }

    /// A message, by row, and of each of its hits the entry that it went into; `-1` for what is not known.
    struct Vector {
        var hits: [FeatureExtractor.Hit] = []
        var entries: [Entry] = []
        var entryOfHit: [Int32] = []
        /// What the entries were made of.
        var terms: [Term] = []

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

    /// What an entry is made of.
    struct Term {
        var row: Int32
        var times: Int32 = 0
        var block: FeatureExtractor.Block
        var rarity: Float
    }

    /// The vector of a message. Features that are unknown do not count, not even towards its length.
    func vector(of hits: [FeatureExtractor.Hit]) -> Vector {
        var vector = Vector(hits: hits)
        gather(rows(of: hits), into: &vector)
        Self.weigh(&vector)
        return vector
    }

    /// The vectors of the parts of a message, each as if it were all: of the hits that lie within its tokens.
    ///
    /// - Parameters:
    ///   - parts: ranges of tokens, one after the other.
    ///   - whole: the vector of all hits; nothing is looked up again.
    func vectors(ofParts parts: [Range<Int>], of whole: Vector) -> [Vector] {
        guard !parts.isEmpty else { return [] }
        let (order, starts) = Self.order(of: whole, by: parts)
        // Which term of its part an entry of the whole became last, and which that was: what is left over of another
        // part does not fit.
        var places = [Int32](repeating: 0, count: whole.entries.count)
        return parts.indices.map { part in
            let indices = order[starts[part]..<starts[part + 1]]
            var vector = Vector()
            vector.hits.reserveCapacity(indices.count)
            vector.entryOfHit.reserveCapacity(indices.count)
            vector.terms.reserveCapacity(indices.count)
            for index in indices {
                let entry = Int(whole.entryOfHit[Int(index)])
                var place = Int(places[entry])
                if place >= vector.terms.count || vector.terms[place].row != whole.terms[entry].row {
                    place = vector.terms.count
                    places[entry] = Int32(place)
                    var term = whole.terms[entry]
                    term.times = 0
                    vector.terms.append(term)
                }
                vector.terms[place].times += 1
                vector.hits.append(whole.hits[Int(index)])
                vector.entryOfHit.append(Int32(place))
            }
            Self.weigh(&vector)
            return vector
        }
    }

    /// The known hits that lie within a part, part after part, and where those of each part begin.
    private static func order(of whole: Vector, by parts: [Range<Int>]) -> (order: [Int32], starts: [Int]) {
        // By token, the part that it is in.
        var owners: [Int32] = []
        owners.reserveCapacity(parts.last?.upperBound ?? 0)
        for (number, part) in parts.enumerated() {
            owners += repeatElement(-1, count: part.lowerBound - owners.count)
            owners += repeatElement(Int32(number), count: part.count)
        }
        var starts = [Int](repeating: 0, count: parts.count + 1)
        let partOfHit = whole.hits.indices.map { index -> Int32 in
            let hit = whole.hits[index]
            guard whole.entryOfHit[index] >= 0, hit.first < hit.end, hit.end <= owners.count else { return -1 }
            let part = owners[Int(hit.first)]
            guard part >= 0, part == owners[Int(hit.end) - 1] else { return -1 }
            starts[Int(part) + 1] += 1
            return part
        }
        for part in parts.indices { starts[part + 1] += starts[part] }
        var next = starts
        var order = [Int32](repeating: 0, count: starts[parts.count])
        for (index, part) in partOfHit.enumerated() where part >= 0 {
            order[next[Int(part)]] = Int32(index)
            next[Int(part)] += 1
        }
        return (order, starts)
    }

    /// One term for each row that is hit.
    private func gather(_ rows: [Int32], into vector: inout Vector) {
        vector.entryOfHit.reserveCapacity(rows.count)
        vector.terms.reserveCapacity(rows.count)
        // Which term a row has, by open addressing.
        var size = 64
        while size < rows.count * 2 { size *= 2 }
        unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { places in
            unsafe places.initialize(repeating: -1)
            for (index, row) in rows.enumerated() {
                guard row >= 0 else {
                    vector.entryOfHit.append(-1)
                    continue
                }
                var place = Int(truncatingIfNeeded: UInt32(bitPattern: row) &* 0x9E37_79B1 >> 8) & (size - 1)
                while unsafe places[place] >= 0, unsafe vector.terms[Int(places[place])].row != row {
                    place = (place + 1) & (size - 1)
                }
                if unsafe places[place] < 0 {
                    unsafe places[place] = Int32(vector.terms.count)
                    vector.terms.append(Term(row: row, block: vector.hits[index].block, rarity: rarity[Int(row)]))
                }
                let term = unsafe places[place]
                vector.terms[Int(term)].times += 1
                vector.entryOfHit.append(term)
            }
        }
    }

    /// Each block is scaled to its length.
    private static func weigh(_ vector: inout Vector) {
        let logarithms = logarithms
        let most = logarithms.count - 1
        var (words, pieces, concepts): (Float, Float, Float) = (0, 0, 0)
        vector.entries = vector.terms.map { term in
            let value = term.times == 1 ? term.rarity : logarithms[min(Int(term.times), most)] * term.rarity
            switch term.block {
            case .words: words += value * value
            case .pieces: pieces += value * value
            case .concepts: concepts += value * value
            }
            return Entry(row: term.row, value: value)
        }
        let factors = zip(blockWeights, [words, pieces, concepts]).map { $1 > 0 ? $0 / $1.squareRoot() : 0 }
        for index in vector.entries.indices {
            vector.entries[index].value *= factors[vector.terms[index].block.rawValue]
        }
    }

    /// What is said often counts more, and less each time: one and the logarithm of how often.
    private static let logarithms: [Float] = (0..<64).map { $0 == 0 ? 0 : Float(1 + Arithmetic.ln(Double($0))) }
}
