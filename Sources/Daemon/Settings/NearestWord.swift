/// Finds the word that was probably meant.
enum NearestWord {
    /// The nearest of the words, where it is near enough to be a slip of the hand.
    static func of(_ word: String, among words: some Sequence<String>) -> String? {
        let allowance = max(1, word.count / 3)
        let near = words.map { (word: $0, distance: distance(word.lowercased(), $0.lowercased())) }
            .filter { $0.distance <= allowance }
        return near.min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
    }

    /// Letters to insert, remove, replace, or swap with their neighbour.
    static func distance(_ a: String, _ b: String) -> Int {
        let a = Array(a.prefix(64))
        let b = Array(b.prefix(64))
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }
}
