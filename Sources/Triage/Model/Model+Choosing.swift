internal import Impediments

extension Model {
    /// The likeliest finer label of a category.
    func subreason(of category: Category, _ scores: Columns) -> (subreason: Subreason, column: Int) {
        let best = Self.columns(of: category).max { (scores[$0], $1) < (scores[$1], $0) } ?? 0
        return (Subreason.allCases[best], best)
    }

    /// How much each finer label of a category speaks for it: shares of one.
    func shares(of category: Category, _ statement: Statement) -> Columns {
        let columns = Self.columns(of: category)
        let chances = Arithmetic.softmax(columns.map { Double(statement.fine[$0]) })
        var shares = Columns(repeating: 0, count: Self.width)
        for (column, chance) in zip(columns, chances) { shares[column] = Float(chance) }
        return shares
    }

    private static func columns(of category: Category) -> [Int] { columnsByCategory[category] ?? [] }

    private static let columnsByCategory = Dictionary(grouping: Subreason.allCases.indices) {
        Subreason.allCases[$0].category
    }

    /// The place of the category that the finer label of a column belongs to.
    static let categoryOfColumn = Subreason.allCases.map(\.category.place)
}

extension Category {
    /// Where it stands among all of them: scores and chances of categories are in that order.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
