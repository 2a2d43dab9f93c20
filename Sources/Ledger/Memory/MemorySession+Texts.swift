import Impediments
import Letters

extension MemorySession {
    // MARK: Desks

    func desk(of person: String, in workspace: String) throws -> Desk? { known(workspace)?.desks[person]?.desk }

    func desks(in workspace: String) throws -> [Desk] {
        (known(workspace)?.desks.rows.values.map(\.desk) ?? []).sorted { $0.person < $1.person }
    }

    func dueDesks(at now: Instant, limit: Int) throws -> [Scheduled<String>] {
        deskDue.keys.prefix(limit).prefix { $0.at <= now }.map {
            Scheduled(workspace: $0.workspace, key: $0.key, due: $0.at)
        }
    }

    func nextDue() throws -> Instant? { [due.keys.first?.at, deskDue.keys.first?.at].compactMap { $0 }.min() }

    func save(_ desk: Desk, due: Instant?, in workspace: String) throws {
        let place = place(workspace)
        if let old = place.desks[desk.person]?.due {
            deskDue.remove(MemoryDue(at: old, key: desk.person, workspace: workspace))
        }
        if let due { deskDue.insert(MemoryDue(at: due, key: desk.person, workspace: workspace)) }
        place.desks[desk.person] = (desk, due)
    }

    func digest(of person: String, period: String, in workspace: String) throws -> RecordedDigest? {
        known(workspace)?.digests[MemoryWorkspace.Period(person: person, period: period)]
    }

    func digests(in workspace: String, person: String?, limit: Int) throws -> [RecordedDigest] {
        let all = known(workspace)?.digests.rows.values.filter { person == nil || $0.person == person } ?? []
        return all.sorted { a, b in
            if a.at != b.at { return a.at > b.at }
            return a.period == b.period ? a.person < b.person : a.period > b.period
        }.prefix(limit).map { $0 }
    }

    func record(_ digest: RecordedDigest, in workspace: String) throws -> Bool {
        let (place, key) = (place(workspace), MemoryWorkspace.Period(person: digest.person, period: digest.period))
        guard place.digests[key] == nil else { return false }
        place.digests[key] = digest
        return true
    }

    // MARK: Personal text and evidence

    func personal(_ key: TextKey, in workspace: String) throws -> PersonalText? { known(workspace)?.texts[key] }

    func save(_ text: PersonalText, in workspace: String) throws {
        let place = place(workspace)
        if place.texts[text.key]?.erased != true { place.texts[text.key] = text }
    }

    func erase(_ key: TextKey, in workspace: String) throws {
        guard var text = try personal(key, in: workspace) else { return }
        text.erase()
        try save(text, in: workspace)
        place(workspace).corrections[key] = nil
        outbox.eraseQuotations(of: key, in: workspace)
    }

    func save(_ evidence: Evidence, in workspace: String) throws { place(workspace).evidence.append(evidence) }

    func evidence(in workspace: String, product: String?, since: Instant?) throws -> [Evidence] {
        (known(workspace)?.evidence.rows ?? []).enumerated()
            .filter { (product == nil || $1.product == product) && $1.at >= since ?? $1.at }
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    func newestEvidence(
        of kind: EvidenceKind, for product: String, until moment: Instant, in workspace: String
    ) throws -> Instant? {
        known(workspace)?.evidence.rows.lazy
            .filter { $0.product == product && $0.kind == kind && $0.at <= moment }.map(\.at).max()
    }
}
