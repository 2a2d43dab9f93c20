import Impediments
import Letters

/// All that a ledger in memory holds, and what one transaction sees and changes.
///
/// A class: a transaction changes it in place, and what it did is taken back where it fails. It never leaves the lock of
/// its ledger.
final class MemorySession: LedgerTransaction {
    private var places: [String: MemoryWorkspace] = [:]
    var due = MemoryOrder<MemoryDue<Int>>()
    var deskDue = MemoryOrder<MemoryDue<String>>()
    var joined = MemoryTable<Claimant, Int64>()
    private var lastClaimant = MemoryCounter()
    var lastCorrection = MemoryCounter()
    var inbox = MemoryInbox()
    var outbox = MemoryOutbox()

    /// What was never written to is not there; looking makes nothing.
    func known(_ workspace: String) -> MemoryWorkspace? { places[workspace] }

    func place(_ name: String) -> MemoryWorkspace {
        if let known = places[name] { return known }
        let new = MemoryWorkspace()
        places[name] = new
        return new
    }

    /// Events of what nobody saved are a defect, as they are for the other ledgers.
    func checkEvents() throws {
        for place in places.values {
            if let id = place.unsaved { throw LedgerError(.constraint, "events of \(id), which nobody saved") }
        }
    }

    func end(_ ending: MemoryEnding) {
        for place in places.values { place.end(ending) }
        due.end(ending)
        deskDue.end(ending)
        joined.end(ending)
        lastClaimant.end(ending)
        lastCorrection.end(ending)
        inbox.end(ending)
        outbox.end(ending)
    }

    // MARK: Claimants

    func claimants() throws -> [Claimant: Int64] { joined.rows }
    func absentClaimants() throws -> Set<Claimant> { [] }

    func join(named name: String, alone: Bool, at now: Instant) throws -> Claimant {
        if alone {
            for other in joined.rows.keys { giveUp(other) }
        }
        let claimant = Claimant(number: lastClaimant.next())
        joined[claimant] = 0
        return claimant
    }

    func beat(_ claimant: Claimant) throws -> Bool {
        guard let beats = joined[claimant] else { return false }
        joined[claimant] = beats + 1
        return true
    }

    func giveUp(_ claimant: Claimant, ifBeat beat: Int64?) throws -> Bool {
        guard let beats = joined[claimant], beat.map({ $0 == beats }) ?? true else { return false }
        giveUp(claimant)
        return true
    }

    /// What it held goes with it.
    private func giveUp(_ claimant: Claimant) {
        joined[claimant] = nil
        inbox.free(claimant)
        outbox.free(claimant)
    }

    func require(_ claimant: Claimant) throws {
        if joined[claimant] == nil { throw LedgerError(.lost, "claimant \(claimant.number) was given up") }
    }

    // MARK: Workspaces and small facts

    func workspaces() throws -> [String] {
        places.filter { $0.value.isKnown }.keys.sorted()
    }

    func workspaceStart(_ workspace: String) throws -> Instant? { known(workspace)?.start["start"] }

    func startWorkspace(_ workspace: String, at now: Instant) throws -> Instant {
        let place = place(workspace)
        let start = place.start["start"] ?? now
        place.start["start"] = start
        return start
    }

    func fact(_ name: String, in workspace: String) throws -> String? { known(workspace)?.facts[name] }

    func setFact(_ name: String, to value: String, in workspace: String) throws {
        place(workspace).facts[name] = value
    }

    func backlog() throws -> Backlog {
        Backlog(
            inbox: inbox.waiting.keys.count, quarantined: try quarantine(limit: .max).count,
            letters: outbox.waiting.keys.count,
            dead: try outbox(matching: OutboxFilter(states: [.dead], limit: .max)).count)
    }
}

/// Something that is due, in the order in which it is looked for.
struct MemoryDue<Key: Comparable>: Comparable {
    var at: Instant
    var key: Key
    var workspace: String

    static func < (a: Self, b: Self) -> Bool {
        if a.at != b.at { return a.at < b.at }
        if a.key != b.key { return a.key < b.key }
        return a.workspace < b.workspace
    }
}
