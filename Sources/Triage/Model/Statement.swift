internal import Impediments

/// What a text, or a part of one, says for each label: a logarithm of a chance for each finer label and category, and
/// scores of what is yes or no.
struct Statement {
    let vector: Vocabulary.Vector
    /// By column.
    let scores: Model.Columns
    /// Of the finer labels, in the order of the columns.
    let fine: [Float]
    /// Of the categories in their order, and then of what is yes or no in the order of its columns.
    let values: [Float]

    /// By the sum of its words alone.
    var likeliest: Category {
        let categories = Category.allCases
        let best = categories.indices.max { (values[$0], $1) < (values[$1], $0) } ?? 0
        return categories[best]
    }

    static let width = Category.allCases.count + Model.Column.count - Model.Column.blocker
    /// Below this nothing is told apart any more.
    private static let least = -14.0

    init(_ vector: Vocabulary.Vector, by model: Model) {
        self.vector = vector
        let scores = model.scores(of: vector.entries)
        let top = scores[Model.Column.subreasons].reduce(-.infinity, max)
        var sums = [Double](repeating: 0, count: Category.allCases.count)
        for column in Model.Column.subreasons {
            sums[Model.categoryOfColumn[column]] += Arithmetic.exp(Double(scores[column] - top))
        }
        let all = Arithmetic.ln(sums.reduce(0, +))
        fine = scores[Model.Column.subreasons].map { Float(max(Double($0 - top) - all, Self.least)) }
        values =
            sums.map { Float($0 > 0 ? max(Arithmetic.ln($0) - all, Self.least) : Self.least) }
            + scores[Model.Column.blocker..<Model.Column.count]
        self.scores = scores
    }
}

extension Model {
    /// What a passage says, and what its parts say, where it has more than one.
    func statements(of passage: Passage) -> (whole: Statement, parts: [Statement]) {
        let whole = vocabulary.vector(of: passage.hits)
        let parts = vocabulary.vectors(ofParts: passage.parts, of: whole)
        return (Statement(whole, by: self), parts.map { Statement($0, by: self) })
    }
}
