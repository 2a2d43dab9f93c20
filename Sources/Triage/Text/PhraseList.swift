/// Lists of phrases as they stand in the source: `mine | it's mine`, over as many lines as are needed.
extension String {
    /// Each phrase, with one space between its words.
    var phrases: [String] { phrasesByWord.map { $0.joined(separator: " ") } }

    /// Each phrase, by its words.
    var phrasesByWord: [[String]] {
        split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    }
}

extension Sequence {
    /// What may follow each first word.
    func byFirst<Word: Hashable>() -> [Word: [[Word]]] where Element == [Word] {
        reduce(into: [:]) { table, words in
            if let first = words.first { table[first, default: []].append(Array(words.dropFirst())) }
        }
    }
}
