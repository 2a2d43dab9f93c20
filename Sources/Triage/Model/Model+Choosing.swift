internal import Impediments

extension Model {
    /// One score for each category: what its finer labels add up to.
    ///
    /// The finer labels are what is learned. They tell more than the five, and what a category adds up to is right more
    /// often than what is learned for it directly (0.74 against 0.72 macro-F1, authors not learned from).
    ///
    /// - Parameter chances: of the finer labels (`fineChances`).
    func categoryScores(_ chances: [Double]) -> [Double] {
        Category.allCases.map { Arithmetic.ln(Self.sum(of: $0, chances)) }
    }

    /// The likeliest finer label of a category.
    func subreason(of category: Category, _ scores: Columns) -> (subreason: Subreason, column: Int) {
        let best = Self.columns(of: category).max { (scores[$0], $1) < (scores[$1], $0) } ?? 0
        return (Subreason.allCases[best], best)
    }

    /// How much each finer label of a category speaks for it: shares of one.
    func shares(of category: Category, _ chances: [Double]) -> Columns {
        let sum = Self.sum(of: category, chances)
        var shares = Columns(repeating: 0, count: Column.count)
        for column in Self.columns(of: category) { shares[column] = Float(chances[column] / sum) }
        return shares
    }

    /// The chance of each finer label, in the order of the columns.
    func fineChances(_ scores: Columns) -> [Double] {
        Arithmetic.softmax(Column.subreasons.map { Double(scores[$0]) })
    }

    private static func sum(of category: Category, _ chances: [Double]) -> Double {
        max(columns(of: category).reduce(0) { $0 + chances[$1] }, 1e-9)
    }

    private static func columns(of category: Category) -> [Int] { columnsByCategory[category] ?? [] }

    private static let columnsByCategory = Dictionary(grouping: Subreason.allCases.indices) {
        Subreason.allCases[$0].category
    }
}
