/// Hand-made word lists: what a reader knows before it has seen a single labelled message.
///
/// A word may be about several things; pairs of words ("product owner") count as one.
struct Lexicon: Sendable {
    static let builtIn = Lexicon(people: peopleWords, things: thingWords, states: stateWords, talk: talkWords)

    private let entries: [UInt64: [Concept]]
    /// Of the lists' own text, so that a changed list is noticed.
    let fingerprint: UInt64

    private init(
        people: [(Concept, String)], things: [(Concept, String)], states: [(Concept, String)],
        talk: [(Concept, String)]
    ) {
        var entries: [UInt64: [Concept]] = [:]
        var sum = Checksum()
        for (concept, list) in people + things + states + talk {
            sum.add(concept.rawValue)
            sum.add(list.utf8)
            for entry in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                let words = Token.all(in: Array(entry.unicodeScalars))
                guard let key = Self.key(words.map(\.form)[...]) else { continue }
                if entries[key]?.contains(concept) != true { entries[key, default: []].append(concept) }
            }
        }
        self.entries = entries
        fingerprint = sum.value
    }

    /// What the word at a place is about, and the pair and the triple that end there.
    func concepts(of tokens: [Token], at index: Int) -> [Concept] {
        var found: [Concept] = []
        let form = tokens[index].form
        if let single = lookUp([form][...]) { found += single }
        for length in 2...3 where index + 1 >= length {
            let words = tokens[(index + 1 - length)...index].map(\.form)
            if let several = lookUp(words[...]) { found += several.filter { !found.contains($0) } }
        }
        return found
    }

    /// Looks a word up as it stands, and then without the endings of English plurals and verbs.
    private func lookUp(_ words: ArraySlice<[Unicode.Scalar]>) -> [Concept]? {
        guard let key = Self.key(words) else { return nil }
        if let found = entries[key] { return found }
        guard let last = words.last, last.count > 3 else { return nil }
        for (ending, replacement) in Self.endings where last.count > ending.count + 2 && last.ends(with: ending) {
            let stem = last.dropLast(ending.count) + replacement
            if let key = Self.key(words.dropLast() + [Array(stem)]), let found = entries[key] { return found }
        }
        return nil
    }

    private static let endings: [([Unicode.Scalar], [Unicode.Scalar])] = [
        ("'s", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
        ("in", "ing"), ("er", ""),
    ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }

    private static func key(_ words: ArraySlice<[Unicode.Scalar]>) -> UInt64? {
        guard !words.isEmpty else { return nil }
        var sum = Checksum()
        for word in words {
            for scalar in word { sum.add(scalar: scalar.value) }
            sum.add(scalar: 32)
        }
        return sum.value
    }
}

extension Array where Element: Equatable {
    fileprivate func ends(with tail: [Element]) -> Bool {
        count >= tail.count && suffix(tail.count).elementsEqual(tail)
    }
}
