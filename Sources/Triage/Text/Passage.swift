/// A text as it is read: its tokens and features, and where its parts stand.
struct Passage {
    let scalars: [Unicode.Scalar]
    let tokens: [Token]
    let hits: [FeatureExtractor.Hit]
    /// Of the tokens; empty where the text speaks of one thing in one go.
    let parts: [Range<Int>]

    /// - Parameter scalars: cleaned.
    init(_ scalars: [Unicode.Scalar], by extractor: FeatureExtractor) {
        self.scalars = scalars
        var tokens = Token.all(in: scalars)
        let empty = Standup.emptyField(in: tokens, of: scalars)
        if let empty { tokens.removeSubrange(empty) }
        if let tag = TagQuestion.place(in: tokens, of: scalars) { tokens.removeSubrange(tag) }
        self.tokens = tokens
        hits = extractor.hits(in: tokens, saysNothingBlocks: empty != nil)
        var parts: [Range<Int>] = []
        var next = 0
        for part in Parts.split(scalars) {
            while next < tokens.count, tokens[next].place.lowerBound < part.lowerBound { next += 1 }
            let first = next
            while next < tokens.count, tokens[next].place.lowerBound < part.upperBound { next += 1 }
            parts.append(first..<next)
        }
        self.parts = parts.count > 1 ? parts : []
    }

    var hasWords: Bool { tokens.contains { $0.kind == .word } }

    /// Whether a word stands in other letters than Latin ones.
    var isInAnotherScript: Bool {
        tokens.contains { $0.kind == .word && $0.form.contains { $0.properties.isAlphabetic && $0.value > 0x24f } }
    }
}
