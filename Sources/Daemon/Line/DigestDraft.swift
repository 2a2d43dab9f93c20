internal import Impediments
internal import Ledger

/// What a digest that is owed tells, worked out before its transaction: with much history that takes longer than others
/// should wait for the writer. It is taken only while nothing that it rests on has moved.
struct DigestDraft: Sendable {
    private let person: String
    private let from: Instant
    private let to: Instant
    private let facts: DigestFacts
    /// Every change of an impediment is an event.
    private let lastEvent: Int64
    private let proofs: [DigestFacts.Proof]

    /// `nil` where no digest is owed.
    init?(for person: String, in workspace: Workspace, at now: Instant, from reading: any LedgerReading) throws {
        let directory = workspace.directory
        guard let desk = try reading.desk(of: person, in: workspace.name) else { return nil }
        let owed = DeskPlan(directory, desk).digestsOwed(at: now)
        guard let first = owed.first, let last = owed.last else { return nil }
        (self.person, from, to) = (person, first.from, last.to)
        facts = try reading.digestFacts(for: person, in: directory, from: from, to: to, now: now)
        lastEvent = try reading.lastEvent(in: workspace.name)
        proofs = try reading.newestProofs(for: person, in: directory, until: to)
    }

    /// The facts, where they are of this digest and still hold.
    func facts(
        for person: String, in directory: Directory, from: Instant, to: Instant, by reading: any LedgerReading
    ) throws -> DigestFacts? {
        guard (person, from, to) == (self.person, self.from, self.to),
            try reading.lastEvent(in: directory.workspace) == lastEvent,
            try reading.newestProofs(for: person, in: directory, until: to) == proofs
        else { return nil }
        return facts
    }
}
