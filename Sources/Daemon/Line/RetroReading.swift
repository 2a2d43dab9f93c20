package import Impediments
package import Ledger

extension LedgerReading {
    /// The retrospective pack of one team, as the ledger has it.
    package func retroFacts(
        of team: Team, in product: Product, _ directory: Directory, window: Window
    ) throws -> RetroFacts {
        let workspace = directory.workspace
        return RetroFacts(
            team: team, of: product, in: directory,
            impediments: try liveImpediments(of: product.id, since: RetroFacts.since(window), in: workspace),
            evidence: try evidence(in: workspace, product: product.id, since: nil).map(DigestFacts.Proof.init),
            window: window)
    }
}
