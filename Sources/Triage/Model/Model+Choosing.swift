internal import Impediments

extension Model {
    /// One score for each category: what its finer labels add up to.
    ///
    /// The finer labels are what is learned. They tell more than the five, and what a category adds up to is right more
    /// often than what is learned for it directly (0.74 against 0.72 macro-F1, authors not learned from).
    func categoryScores(_ scores: Columns) -> [Double] {
        let chances = fineChances(scores)
        return Category.allCases.map { category in
            let sum = Self.columns[category].reduce(0) { $0 + chances[$1] }
            return Arithmetic.ln(max(sum, 1e-9))
        }
    }

    /// The likeliest finer label of a category.
    func subreason(of category: Category, _ scores: Columns) -> (subreason: Subreason, column: Int) {
        let best = Self.columns[category].max { (scores[$0], $1) < (scores[$1], $0) } ?? 0
        return (Subreason.allCases[best], best)
    }

    /// How much each finer label of a category speaks for it: shares of one.
    func shares(of category: Category, _ scores: Columns) -> Columns {
        let chances = fineChances(scores)
        let sum = max(Self.columns[category].reduce(0) { $0 + chances[$1] }, 1e-9)
        var shares = Columns(repeating: 0, count: Column.count)
        for column in Self.columns[category] { shares[column] = Float(chances[column] / sum) }
        return shares
    }

    private func fineChances(_ scores: Columns) -> [Double] {
        Arithmetic.softmax(Column.subreasons.map { Double(scores[$0]) })
    }

    private static let columns = ByCategory()

    /// The columns of the finer labels of each category.
    private struct ByCategory: Sendable {
        private let columns: [[Int]] = Category.allCases.map { category in
            Subreason.allCases.indices.filter { Subreason.allCases[$0].category == category }
        }
        subscript(category: Category) -> [Int] { columns[Category.allCases.firstIndex(of: category) ?? 0] }
    }
}
