package import Impediments

extension Reading {
    /// Whether a text says surely enough to be asked about that what was missing is there: a question about what
    /// plainly is not over costs the belief in the next one.
    package func saysItIsOver(in text: String) -> Bool {
        isRead(asOverBy: Self.leastConfidenceOfAnEnd) && !Chasing.isSaid(in: text) && NotOver.said(in: text) == nil
            && !Spoken.takesItselfBack(text)
    }

    /// Enough not to be taken for the same said again.
    package var surelySaysItIsOver: Bool { isRead(asOverBy: Self.leastConfidenceOfAnother) }

    private func isRead(asOverBy least: Double) -> Bool { subreason == .resolved && !abstain && confidence >= least }

    /// Nearly half of what people say while they wait reads as if it were over, most of it less surely than this.
    private static let leastConfidenceOfAnEnd = 0.8
}
