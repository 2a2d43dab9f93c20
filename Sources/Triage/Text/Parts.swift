/// Splits a message where its author begins to speak of something else.
enum Parts {
    /// Shorter parts do not say enough to be read by themselves.
    private static let leastWords = 4
    /// A message of more parts is a report; only its beginning is looked at one by one.
    private static let most = 12

    /// Lines, list items, sentences and "and also" clauses; of a standup (`Y:`, `T:`, `B:`) the blocker line.
    static func split(_ scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var parts: [[Unicode.Scalar]] = []
        var current: [Unicode.Scalar] = []
        func close() {
            if isEnough(current) { parts.append(current) }
            current.removeAll()
        }
        var index = 0
        while index < scalars.count, parts.count < most {
            let scalar = scalars[index]
            if scalar == "\n" || scalar == ";" || scalar == "\u{2022}" {
                close()
            } else if isEnd(scalar), index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace,
                !(scalar == "." && index > 0 && Token.isDigit(scalars[index - 1]) && current.count < 4)
            {
                current.append(scalar)
                close()
            } else if scalar == " ", let length = joiner(scalars, at: index) {
                close()
                index += length
                continue
            } else {
                current.append(scalar)
            }
            index += 1
        }
        close()
        return parts
    }

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "!" || scalar == "?" || scalar == "\u{2026}"
    }

    private static func isEnough(_ scalars: [Unicode.Scalar]) -> Bool {
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
        for joiner in joiners where scalars[index...].starts(with: joiner) { return joiner.count - 1 }
        return nil
    }
}
