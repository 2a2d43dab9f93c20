/// Splits a message where its author begins to speak of something else.
enum Parts {
    /// Shorter parts do not say enough to be read by themselves.
    private static let leastWords = 4
    /// A message of more parts is a report; only its beginning is looked at one by one.
    private static let most = 12

    /// Where the parts stand: lines, list items, sentences and "and also" clauses; of a standup (`Y:`, `T:`, `B:`) the
    /// blocker line.
    static func split(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        func close(at end: Int, next: Int) {
            if isEnough(scalars[start..<end]) { parts.append(start..<end) }
            start = next
        }
        var index = 0
        while index < scalars.count, parts.count < most {
            let scalar = scalars[index]
            var next = index + 1
            if scalar == "\n" || scalar == ";" || scalar == "\u{2022}" {
                close(at: index, next: next)
            } else if isEnd(scalar), next == scalars.count || scalars[next].properties.isWhitespace,
                !(scalar == "." && index > 0 && Token.isDigit(scalars[index - 1]) && index - start < 4)
            {
                close(at: next, next: next)
            } else if scalar == " ", let length = joiner(scalars, at: index) {
                next = index + length
                close(at: index, next: next)
            }
            index = next
        }
        if parts.count < most { close(at: scalars.count, next: scalars.count) }
        return parts
    }

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "!" || scalar == "?" || scalar == "\u{2026}"
    }

    private static func isEnough(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        var words = 0
        var inside = false
        for scalar in scalars {
            let word = Token.isWord(scalar)
            if word && !inside { words += 1 }
            inside = word
        }
        return words >= leastWords
    }

    /// Words between two separate troubles in one sentence.
    private static let joiners: [[Unicode.Scalar]] = [
        " and also ", " also, ", " on top of that", " plus, ", " besides, ", " and on another note", " and separately ",
        " (1) ", " (2) ", " (3) ", " 1) ", " 2) ", " 3) ", " y ademas ", " et aussi ", " und ausserdem ", " e tambem ",
    ].map { Array($0.unicodeScalars) }

    private static func joiner(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
        guard index + 1 < scalars.count else { return nil }
        let second = scalars[index + 1]
        for joiner in joiners where joiner[1] == second && scalars[index...].starts(with: joiner) {
            return joiner.count - 1
        }
        return nil
    }
}
