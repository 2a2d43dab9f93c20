package import Impediments
package import Ledger

extension LedgerReading {
    /// What a digest tells, out of what can have a part in it: with years of history this is little of the whole.
    package func digestFacts(
        for person: String, in directory: Directory, from: Instant, to: Instant, now: Instant
    ) throws -> DigestFacts {
        let products = directory.products(fundedBy: person).map(\.id)
        let impediments = try products.flatMap { try liveImpediments(of: $0, since: from, in: directory.workspace) }
        let said = try products.flatMap {
            try reports(of: $0, since: DigestFacts.reportsSince(to), in: directory.workspace)
        }
        let evidence = try products.flatMap { try newestProofs(of: $0, until: to, in: directory.workspace) }
        return DigestFacts.make(
            for: person, directory: directory, impediments: impediments, reports: said, evidence: evidence,
            from: from, to: to,
            now: now)
    }

    /// The last of each kind; earlier ones tell a digest nothing.
    private func newestProofs(
        of product: String, until moment: Instant, in workspace: String
    ) throws -> [DigestFacts.Proof] {
        try EvidenceKind.allCases.compactMap { kind in
            try newestEvidence(of: kind, for: product, until: moment, in: workspace)
                .map { DigestFacts.Proof(product: product, kind: kind, at: $0) }
        }
    }
}
