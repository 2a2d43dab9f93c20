internal import Impediments
internal import Ledger
internal import Letters

/// What is there when a story has been played.
struct Ending: Sendable {
    struct Row: Sendable, Hashable {
        var letter: Letter
        var state: OutboxRow.State
        /// It was refused, and is to be tried again after the end.
        var isTriedAgain: Bool
    }

    var impediments: [Impediment]
    var desks: [Desk]
    var digests: [RecordedDigest]
    var letters: [Peers.Parcel: Row]
    /// What each lane got, in its order.
    var lanes: [String: [String]]
    var evidence: [Evidence]
    /// Covers every event, its order and its moment.
    var seal: [UInt8]
    /// Writes of all daemons that lived to the end.
    var writes: Int
    /// How often a daemon died, or stood still, at a write.
    var (deaths, pauses) = (0, 0)
    /// What is wrong by itself, whatever other playings came to.
    var findings: [String]

    init(
        of ledger: any Ledger, in town: Town, from begin: Instant, to end: Instant, acknowledged: [Delivery],
        peers: Peers, writes: Int,
        findings: [String]
    ) async throws {
        let stored = try await ledger.read { reading in
            (
                impediments: try reading.impediments(in: Town.workspace, matching: ImpedimentFilter(limit: .max)),
                desks: try reading.desks(in: Town.workspace),
                digests: try reading.digests(in: Town.workspace, person: nil, limit: .max),
                letters: try reading.outbox(matching: OutboxFilter(states: Set(OutboxRow.State.allCases), limit: .max)),
                evidence: try reading.evidence(in: Town.workspace, product: nil, since: nil),
                seal: try reading.lastSeal(in: Town.workspace)?.hash ?? [],
                pending: try reading.countPendingDeliveries(),
                quarantined: try reading.quarantine(limit: .max)
            )
        }
        impediments = stored.impediments
        desks = stored.desks
        digests = stored.digests
        evidence = stored.evidence
        seal = stored.seal
        lanes = peers.lanes
        self.writes = writes
        self.findings = findings
        letters = [:]
        for row in stored.letters {
            let parcel = Peers.Parcel(key: row.letter.key, address: row.address)
            letters[parcel] = Row(
                letter: row.letter, state: row.state, isTriedAgain: row.state == .waiting && row.attempts > 0)
            let isLate = row.state == .waiting && row.nextAttempt <= end
            if isLate || row.state == .dead { self.findings.append("\(parcel.key) is \(row.state)") }
            if row.state == .sent, peers.taken[parcel] == nil {
                self.findings.append("\(parcel.key) was never carried")
            }
            if row.letter.rule.isEmpty { self.findings.append("\(parcel.key) has no rule") }
        }
        for parcel in peers.doubled { self.findings.append("\(parcel.key) was carried once too often") }
        if stored.pending > 0 { self.findings.append("\(stored.pending) deliveries were not read") }
        for row in stored.quarantined { self.findings.append("\(row.eventID) is quarantined: \(row.reason)") }
        if impediments.map(\.id.number) != Array(1..<impediments.count + 1) {
            self.findings.append("there are gaps between the numbers")
        }
        try await checkChain(of: ledger)
        checkDigests(in: town, from: begin, to: end)
        let again = try await ledger.append(acknowledged)
        for (delivery, kept) in zip(acknowledged, again) where !kept.isDuplicate {
            self.findings.append("\(delivery.eventID) was acknowledged and is not there")
        }
    }

    private mutating func checkChain(of ledger: any Ledger) async throws {
        do {
            let (_, unsealed) = try await ledger.verifyChain(of: Town.workspace)
            if unsealed > 0 { findings.append("\(unsealed) events are not sealed") }
        } catch let fault as Chain.Fault {
            findings.append("the chain is broken: \(fault)")
        }
    }

    /// One digest for each funder and week, whatever happened; each with its letter.
    private mutating func checkDigests(in town: Town, from begin: Instant, to end: Instant) {
        for funder in town.directory.funders {
            let plan = DeskPlan(town.directory, Desk(person: funder, digestsFrom: begin))
            let owed = plan.digestsOwed(at: end).map(\.name).sorted()
            let recorded = digests.filter { $0.person == funder }
            if recorded.map(\.period).sorted() != owed {
                findings.append("digests of \(funder): owed \(owed), recorded \(recorded.map(\.period))")
            }
            let sent = Set(letters.keys.map(\.key).filter { $0.hasPrefix("digest/\(funder)/") })
            if sent != Set(recorded.map(\.letterKey)) { findings.append("digests of \(funder) sent: \(sent.sorted())") }
        }
    }
}
