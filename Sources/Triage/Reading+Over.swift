package import Impediments

extension Reading {
    /// Whether a text says surely enough to be asked about that what was missing is there: a question about what
    /// plainly is not over costs the belief in the next one.
    package func saysItIsOver(in text: String) -> Bool {
        subreason == .resolved && !abstain && confidence >= Self.leastConfidenceOfAnEnd && !Chasing.isSaid(in: text)
            && NotOver.said(in: text) == nil
    }

    /// Nearly half of what people say while they wait reads as if it were over, most of it less surely than this.
    private static let leastConfidenceOfAnEnd = 0.8
}
