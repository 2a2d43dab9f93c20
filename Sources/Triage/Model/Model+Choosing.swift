internal import Impediments

extension Model {
    /// How much the finer labels say about the category; chosen by leave-one-author-out.
    private static let fineShare = 0.8

    /// One score for each category: what the coarse labels say and what the finer ones add up to.
    func categoryScores(_ scores: [Double]) -> [Double] {
        let coarse = Arithmetic.softmax(Array(scores[Column.categories]))
        let fine = Arithmetic.softmax(Array(scores[Column.subreasons]))
        return Category.allCases.indices.map { index in
            let category = Category.allCases[index]
            let sum = zip(Subreason.allCases, fine).reduce(0) { $1.0.category == category ? $0 + $1.1 : $0 }
            return (1 - Self.fineShare) * Arithmetic.ln(max(coarse[index], 1e-9))
                + Self.fineShare * Arithmetic.ln(max(sum, 1e-9))
        }
    }

    /// The likeliest finer label of a category.
    func subreason(of category: Category, _ scores: [Double]) -> (subreason: Subreason, column: Int) {
        var best = (subreason: Subreason.allCases[0], column: Column.subreasons.lowerBound)
        var top = -Double.infinity
        for (column, subreason) in zip(Column.subreasons, Subreason.allCases)
        where subreason.category == category && scores[column] > top {
            top = scores[column]
            best = (subreason, column)
        }
        return best
    }
}
