package import Impediments
package import Ledger

extension LedgerReading {
    /// What a digest tells, out of what can have a part in it: with years of history this is little of the whole.
    ///
    /// - Parameter seen: each of them as it is to be told; `nil`: not at all.
    package func digestFacts(
        for person: String, in directory: Directory, from: Instant, to: Instant, now: Instant,
        seen: (Impediment) throws -> Impediment? = { $0 }
    ) throws -> DigestFacts {
        let products = directory.products(fundedBy: person).map(\.id)
        let since = DigestFacts.comparedSince(from, to)
        let impediments = try products.flatMap { try liveImpediments(of: $0, since: since, in: directory.workspace) }
            .compactMap(seen)
        return DigestFacts.make(
            for: person, directory: directory, impediments: impediments,
            reports: try reports(
                impediments.map(DigestFacts.Report.init), knownSince: since, for: person, in: directory, until: to),
            evidence: try newestProofs(for: person, in: directory, until: to),
            showings: try digests(in: directory.workspace, person: person, limit: 200).map(DigestFacts.Showing.init),
            from: from, to: to, now: now,
            cadence: try desk(of: person, in: directory.workspace)?.cadence ?? .weekly)
    }

    /// What waits for a funder, as it stands now, in the order of a digest: what slows the work only where it was due
    /// in the digest of that moment.
    func waiting(for person: String, in directory: Directory, since moment: Instant) throws -> [Brief] {
        try directory.products(fundedBy: person)
            .flatMap { try liveImpediments(of: $0.id, since: moment, in: directory.workspace) }
            .filter { $0.isOpen && $0.isForTheDigest(of: person, directory, at: moment) }
            .map { Brief($0, in: directory) }.sorted { Brief.comesFirst($0, $1) }
    }

    /// What was said, as far back as the silence of any team makes it necessary: mostly little more than eight weeks.
    private func reports(
        _ live: [DigestFacts.Report], knownSince since: Instant, for person: String, in directory: Directory,
        until to: Instant
    ) throws -> [DigestFacts.Report] {
        let products = directory.products(fundedBy: person)
        var (known, reached) = (live, since)
        while let wanted = DigestFacts.reportsWanted(known, knownSince: reached, of: products, at: to) {
            for product in products {
                known += try reports(of: product.id, since: wanted, before: reached, in: directory.workspace)
            }
            reached = wanted
        }
        return known
    }

    /// The last of each kind and product; earlier ones tell a digest nothing.
    func newestProofs(
        for person: String, in directory: Directory, until moment: Instant
    ) throws -> [DigestFacts.Proof] {
        try directory.products(fundedBy: person).flatMap { product in
            try EvidenceKind.vitals.compactMap { kind in
                try newestEvidence(of: kind, for: product.id, until: moment, in: directory.workspace)
                    .map { DigestFacts.Proof(product: product.id, kind: kind, at: $0) }
            }
        }
    }
}

extension DigestFacts.Showing {
    fileprivate init(_ digest: RecordedDigest) { self.init(at: digest.at, asks: digest.asks) }
}
