/// Turns a message into hashed features: words, word pairs, pieces of text, and what the words are about.
///
/// Every feature knows the tokens that it came from, so that a reading can name the words that decided.
struct FeatureExtractor: Sendable {
    /// Each block is scaled to length one by itself, so that many small pieces do not drown the few concepts.
    enum Block: Int, CaseIterable {
        case words, pieces, concepts

        /// Features of fewer messages than this are not learned: they would name single messages.
        var minimumMessages: Int { self == .pieces ? 5 : 2 }
    }

    struct Hit {
        var key: UInt32
        var block: Block
        var first: Int32
        var end: Int32

        var tokens: Range<Int> { Int(first)..<Int(end) }
    }

    /// Pieces run over the borders of words: "no ac" says more than " ac". Several lengths read no better than this one
    /// (macro-F1 0.827 with 4 and 6, too, authors not learned from), and take longer.
    private static let pieceLength = 5
    /// Concepts further apart than this many words are not taken as one statement.
    private static let conceptReach = 5

    let lexicon: Lexicon

    /// Changes whenever the features of anything change: a model made for others must not be used.
    var fingerprint: UInt64 {
        var sum = Checksum()
        sum.add("\(lexicon.fingerprint) \(Standup.fingerprint) \(TagQuestion.fingerprint)".utf8)
        for hit in hits(in: Self.probe, saysNothingBlocks: true) { sum.add("\(hit.key) \(hit.block.rawValue);".utf8) }
        return sum.value
    }
    private static let probe = Token.all(
        in: Array("Day 3: no Staging server, we can't show the nurses Müller's build?! B: none".unicodeScalars))

    /// - Parameter saysNothingBlocks: somebody answered that nothing stands in the way; of that there are no tokens.
    func hits(in tokens: [Token], saysNothingBlocks: Bool) -> [Hit] {
        var hits: [Hit] = []
        hits.reserveCapacity(tokens.count * 12 + 16)
        addWords(tokens, to: &hits)
        addPieces(tokens, to: &hits)
        addConcepts(tokens, to: &hits)
        if saysNothingBlocks { hits.append(Hit(key: Self.key(7, nil), block: .concepts, first: 0, end: 0)) }
        return hits
    }

    private func addWords(_ tokens: [Token], to hits: inout [Hit]) {
        var previous: UInt64 = 0
        for (index, token) in tokens.enumerated() {
            let single = Self.mixed(token.code &+ 1)
            hits.append(Hit(key: Self.key(single), block: .words, first: Int32(index), end: Int32(index + 1)))
            if index > 0 {
                let pair = Self.mixed(previous &* 31 &+ single)
                hits.append(Hit(key: Self.key(pair), block: .words, first: Int32(index - 1), end: Int32(index + 1)))
            }
            previous = single
        }
    }

    private func addPieces(_ tokens: [Token], to hits: inout [Hit]) {
        var letters: [UInt32] = [32]
        var owners: [Int32] = [0]
        letters.reserveCapacity(tokens.count * 7 + 2)
        owners.reserveCapacity(tokens.count * 7 + 2)
        for (index, token) in tokens.enumerated() {
            for scalar in token.form {
                letters.append(scalar.value)
                owners.append(Int32(index))
            }
            letters.append(32)
            owners.append(Int32(index))
        }
        guard letters.count >= Self.pieceLength else { return }
        for start in 0...letters.count - Self.pieceLength {
            let end = start + Self.pieceLength
            var sum = Checksum()
            sum.add(scalar: 3)
            for letter in letters[start..<end] { sum.add(scalar: letter) }
            hits.append(
                Hit(
                    key: Self.key(Self.mixed(sum.value)), block: .pieces, first: owners[start], end: owners[end - 1] + 1
                ))
        }
    }

    private func addConcepts(_ tokens: [Token], to hits: inout [Hit]) {
        var recent: [(concept: Concept, at: Int)] = []
        var seen: [(concept: Concept, at: Int)] = []
        recent.reserveCapacity(16)
        seen.reserveCapacity(8)
        for (index, concepts) in lexicon.concepts(of: tokens).enumerated() {
            seen.removeAll(keepingCapacity: true)
            for concept in concepts {
                hits.append(
                    Hit(
                        key: Self.key(4, concept), block: .concepts, first: Int32(index), end: Int32(index + 1)))
                for earlier in recent where index - earlier.at <= Self.conceptReach {
                    hits.append(
                        Hit(
                            key: Self.key(5, earlier.concept, concept), block: .concepts, first: Int32(earlier.at),
                            end: Int32(index + 1)))
                }
                seen.append((concept, index))
            }
            recent.removeAll { index - $0.at >= Self.conceptReach }
            recent.append(contentsOf: seen)
        }
        let length = min(tokens.count / 6, 6)
        hits.append(Hit(key: Self.key(6, nil, number: length), block: .concepts, first: 0, end: 0))
    }

    private static func key(_ kind: UInt64, _ a: Concept?, _ b: Concept? = nil, number: Int = 0) -> UInt32 {
        let pair = UInt64(a?.rawValue ?? 255) << 12 | UInt64(b?.rawValue ?? 255)
        return key(mixed(kind << 36 | pair << 12 | UInt64(number)))
    }

    private static func key(_ mixed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: mixed) }

    /// The low bits of FNV mix least: fold the high ones in.
    private static func mixed(_ value: UInt64) -> UInt64 {
        let folded = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
        return folded ^ (folded >> 33)
    }
}
