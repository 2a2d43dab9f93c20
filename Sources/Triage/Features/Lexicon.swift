/// Hand-made word lists: what a reader knows before it has seen a single labelled message.
///
/// A word may be about several things; up to three words ("product owner") count as one. Each stands for its plural
/// and the other forms of the English verb too.
struct Lexicon: Sendable {
    static let builtIn = Lexicon(
        english: peopleWords + thingWords + stateWords + talkWords + tradeWords,
        others: germanThings + germanTalk + frenchThings + frenchTalk + spanishThings + spanishTalk
            + portugueseThings + portugueseTalk)

    private let entries: CodeTable<ConceptSet>
    /// Of the lists' own text, so that a changed list is noticed.
    let fingerprint: UInt64

    /// - Parameters:
    ///   - english: stands for its other forms, too.
    ///   - others: words of other languages, each form of them.
    private init(english: [(Concept, String)], others: [(Concept, String)]) {
        var entries: [UInt64: ConceptSet] = [:]
        var inflected: [UInt64: ConceptSet] = [:]
        var openers: Set<UInt64> = []
        var sum = Checksum()
        for (index, (concept, list)) in (english + others).enumerated() {
            sum.add(concept.rawValue)
            sum.add(list.utf8)
            for entry in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                let words = Token.all(in: Array(entry.unicodeScalars))
                guard let last = words.last else { continue }
                let before = words.dropLast().map(\.code)
                if let first = before.first { openers.insert(first) }
                entries[Self.key(before + [last.code]), default: []].insert(concept)
                guard index < english.count else { continue }
                for form in Self.forms(of: Array(last.form)) {
                    inflected[Self.key(before + [form]), default: []].insert(concept)
                }
            }
        }
        // A word that stands in a list by itself is not taken for a form of another.
        entries.merge(inflected) { own, _ in own }
        for opener in openers { entries[opener, default: []].beginsMore = true }
        self.entries = CodeTable(entries)
        fingerprint = sum.value
    }

    /// What each word is about, and the pair and the triple that end there.
    func concepts(of tokens: [Token]) -> [ConceptSet] {
        let single = tokens.map { entries[$0.code] ?? [] }
        var found = single
        // Most words begin no longer entry, so that most pairs need not be looked up.
        for index in tokens.indices.dropFirst() {
            if single[index - 1].beginsMore,
                let more = entries[Self.joined(tokens[index - 1].code, tokens[index].code)]
            {
                found[index].formUnion(more)
            }
            guard index >= 2, single[index - 2].beginsMore else { continue }
            let pair = Self.joined(tokens[index - 2].code, tokens[index - 1].code)
            if let more = entries[Self.joined(pair, tokens[index].code)] { found[index].formUnion(more) }
        }
        return found
    }

    private static func key(_ codes: [UInt64]) -> UInt64 {
        codes.dropFirst().reduce(codes.first ?? 0) { joined($0, $1) }
    }

    private static func joined(_ a: UInt64, _ b: UInt64) -> UInt64 { (a ^ (a >> 29)) &* 0x9E37_79B9_7F4A_7C15 ^ b }

    /// Codes of the forms that an English word has: "tester's", "testers", "tested", "testing", "testin".
    private static func forms(of word: [Unicode.Scalar]) -> [UInt64] {
        guard word.count > 2, let last = word.last else { return [] }
        var forms = ["'s", "s", "es", "ed", "ing", "er"].map { word + Array($0.unicodeScalars) }
        if last == "y" { forms.append(word.dropLast() + Array("ies".unicodeScalars)) }
        if last == "e" { forms += [word + ["d"], word + ["r"], word.dropLast() + Array("ing".unicodeScalars)] }
        if last == "g" { forms.append(word.dropLast()) }
        return forms.map { Token.code(of: $0) }
    }
}

/// A few of all concepts, as bits.
struct ConceptSet: Sendable, Sequence, ExpressibleByArrayLiteral {
    private var bits: UInt64 = 0
    /// Above all concepts.
    private static let opener: UInt64 = 1 << 63

    /// Whether a longer entry begins with this word; no concept.
    var beginsMore: Bool {
        get { bits & Self.opener != 0 }
        set { bits = newValue ? bits | Self.opener : bits & ~Self.opener }
    }

    init(arrayLiteral concepts: Concept...) { for concept in concepts { insert(concept) } }

    mutating func insert(_ concept: Concept) { bits |= 1 << UInt64(concept.rawValue) }
    mutating func formUnion(_ other: ConceptSet) { bits |= other.bits }

    func makeIterator() -> Iterator { Iterator(rest: bits & ~Self.opener) }

    struct Iterator: IteratorProtocol {
        fileprivate var rest: UInt64

        mutating func next() -> Concept? {
            while rest != 0 {
                let value = UInt8(rest.trailingZeroBitCount)
                rest &= rest - 1
                if let concept = Concept(rawValue: value) { return concept }
            }
            return nil
        }
    }
}
