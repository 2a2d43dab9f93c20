/// Turns a message into hashed features: words, word pairs, pieces of words, and what the words are about.
///
/// Every feature knows the tokens that it came from, so that a reading can name the words that decided.
struct FeatureExtractor {
    /// Each block is scaled to length one by itself, so that many small pieces do not drown the few concepts.
    enum Block: Int, CaseIterable {
        case words, pieces, concepts
    }

    struct Hit {
        var bucket: Int
        var block: Block
        var tokens: Range<Int>
    }

    static let bits = 20
    private static let mask: UInt64 = (1 << UInt64(bits)) - 1
    private static let pieceLengths = 2...5
    /// Concepts further apart than this many words are not taken as one statement.
    private static let conceptReach = 5

    let lexicon: Lexicon

    /// Changes whenever the features of anything change: a model made for others must not be used.
    var fingerprint: UInt64 {
        var sum = Checksum()
        sum.add(lexicon.fingerprint.description.utf8)
        for hit in hits(in: Self.probe) { sum.add("\(hit.bucket) \(hit.block.rawValue);".utf8) }
        return sum.value
    }
    private static let probe = Token.all(
        in: Array("Day 3: no Staging server, we can't show the nurses Müller's build?! B: none".unicodeScalars))

    func hits(in tokens: [Token]) -> [Hit] {
        var hits: [Hit] = []
        hits.reserveCapacity(tokens.count * 20)
        addWords(tokens, to: &hits)
        for (index, token) in tokens.enumerated() where token.kind == .word { addPieces(token, index, to: &hits) }
        addConcepts(tokens, to: &hits)
        return hits
    }

    private func addWords(_ tokens: [Token], to hits: inout [Hit]) {
        var previous: UInt64?
        for (index, token) in tokens.enumerated() {
            var single = Checksum()
            single.add(scalar: 1)
            for scalar in token.form { single.add(scalar: scalar.value) }
            hits.append(Hit(bucket: Self.bucket(single), block: .words, tokens: index..<index + 1))
            if let previous {
                var pair = single
                pair.add(scalar: 2)
                pair.add(scalar: UInt32(truncatingIfNeeded: previous ^ (previous >> 32)))
                hits.append(Hit(bucket: Self.bucket(pair), block: .words, tokens: index - 1..<index + 1))
            }
            previous = single.value
        }
    }

    private func addPieces(_ token: Token, _ index: Int, to hits: inout [Hit]) {
        let padded: [Unicode.Scalar] = [" "] + token.form + [" "]
        for start in 0..<padded.count - 1 {
            var sum = Checksum()
            sum.add(scalar: 3)
            for end in start..<min(start + Self.pieceLengths.upperBound, padded.count) {
                sum.add(scalar: padded[end].value)
                if end - start + 1 >= Self.pieceLengths.lowerBound {
                    hits.append(Hit(bucket: Self.bucket(sum), block: .pieces, tokens: index..<index + 1))
                }
            }
        }
    }

    private func addConcepts(_ tokens: [Token], to hits: inout [Hit]) {
        var recent: [(concept: Concept, at: Int)] = []
        var seen: [(concept: Concept, at: Int)] = []
        for index in tokens.indices {
            seen.removeAll(keepingCapacity: true)
            for concept in lexicon.concepts(of: tokens, at: index) {
                hits.append(Hit(bucket: Self.bucket(4, concept), block: .concepts, tokens: index..<index + 1))
                for earlier in recent where index - earlier.at <= Self.conceptReach {
                    hits.append(
                        Hit(
                            bucket: Self.bucket(5, earlier.concept, concept), block: .concepts,
                            tokens: earlier.at..<index + 1))
                }
                seen.append((concept, index))
            }
            recent.removeAll { index - $0.at >= Self.conceptReach }
            recent.append(contentsOf: seen)
        }
        let length = min(tokens.count / 6, 6)
        hits.append(Hit(bucket: Self.bucket(6, nil, number: length), block: .concepts, tokens: 0..<0))
    }

    private static func bucket(_ kind: UInt32, _ a: Concept?, _ b: Concept? = nil, number: Int = 0) -> Int {
        var sum = Checksum()
        sum.add(scalar: kind)
        sum.add(scalar: UInt32(a.map(\.rawValue) ?? 99))
        sum.add(scalar: UInt32(b.map(\.rawValue) ?? 99))
        sum.add(scalar: UInt32(number))
        return bucket(sum)
    }

    private static func bucket(_ sum: Checksum) -> Int {
        // The low bits of FNV mix least: fold the high ones in.
        var value = sum.value
        value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
        value ^= value >> 33
        return Int(value & mask)
    }
}
