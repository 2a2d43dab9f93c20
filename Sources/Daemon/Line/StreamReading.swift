package import Impediments
package import Ledger

extension LedgerReading {
    /// What the stream-transfer page of one product tells.
    package func streamFacts(of product: Product, in directory: Directory, at now: Instant) throws -> StreamFacts {
        let workspace = directory.workspace
        let evidence = try evidence(in: workspace, product: product.id, since: nil)
        return StreamFacts(
            product, in: directory,
            impediments: try liveImpediments(of: product.id, since: now - .weeks(13), in: workspace),
            evidence: evidence.map(DigestFacts.Proof.init),
            counts: Dictionary(
                evidence.compactMap { each in
                    each.kind == .userContact ? each.count.map { (each.at, $0) } : nil
                }, uniquingKeysWith: max),
            at: now)
    }
}

extension DigestFacts.Proof {
    init(_ evidence: Evidence) { self.init(product: evidence.product, kind: evidence.kind, at: evidence.at) }
}
