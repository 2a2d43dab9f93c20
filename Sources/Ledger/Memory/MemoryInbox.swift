import Impediments
import Letters

/// The deliveries of all workspaces, whatever became of them.
struct MemoryInbox {
    enum State { case waiting, done, quarantined, dropped }

    struct Row {
        var id: Int64
        var workspace: String
        var source: String
        var eventID: String
        var receivedAt: Instant
        var state: State
        var inbound: Inbound?
        var payload: [UInt8]?
        var reason: String?
        var attempts = 0
        var next = Instant(milliseconds: 0)
    }

    struct Key: Hashable {
        var workspace: String
        var source: String
        var eventID: String
    }

    /// A message that something waits for.
    struct Parked: Hashable {
        var workspace: String
        var message: MessageReference
    }

    var rows = MemoryTable<Int64, Row>()
    var keys = MemoryTable<Key, Int64>()
    var waiting = MemoryOrder<Int64>()
    var claims = MemoryTable<Int64, Claimant>()
    var parked = MemoryTable<Int64, Parked>()
    var ids = MemoryCounter()

    mutating func end(_ ending: MemoryEnding) {
        rows.end(ending)
        keys.end(ending)
        waiting.end(ending)
        claims.end(ending)
        parked.end(ending)
        ids.end(ending)
    }

    mutating func free(_ claimant: Claimant) {
        for (id, holder) in claims.rows where holder == claimant { claims[id] = nil }
    }
}

extension MemorySession {
    /// For one delivery its row, or the row that it is a duplicate of (R9).
    func append(_ delivery: Delivery) -> Appended {
        let key = MemoryInbox.Key(
            workspace: delivery.workspace, source: delivery.source, eventID: delivery.eventID)
        if let known = inbox.keys[key] { return .duplicate(id: known) }
        let id = inbox.ids.next()
        var row = MemoryInbox.Row(
            id: id, workspace: delivery.workspace, source: delivery.source, eventID: delivery.eventID,
            receivedAt: delivery.receivedAt, state: .waiting)
        switch delivery.body {
        case .readable(let inbound):
            row.inbound = inbound
            inbox.waiting.insert(id)
        case .unreadable(let bytes, let why):
            row.state = .quarantined
            row.payload = bytes
            row.reason = why
        }
        inbox.keys[key] = id
        inbox.rows[id] = row
        return .new(id: id)
    }

    func hasDeliveries(at now: Instant) throws -> Bool {
        inbox.waiting.keys.contains { inbox.rows[$0]?.isDue(at: now) == true }
    }

    func countPendingDeliveries() throws -> Int { inbox.waiting.keys.count }

    func nextDeliveryRetry() throws -> Instant? {
        inbox.waiting.keys.compactMap { inbox.rows[$0] }.filter { $0.attempts > 0 }.map(\.next).min()
    }

    func claimDeliveries(by claimant: Claimant, at now: Instant, limit: Int) throws -> [InboxRow] {
        var (taken, heldBack): ([MemoryInbox.Row], Set<String>) = ([], [])
        for id in inbox.waiting.keys where taken.count < limit {
            guard let row = inbox.rows[id], let inbound = row.inbound else { continue }
            let conversation = "\(row.workspace)/\(inbound.conversation)"
            if let holder = inbox.claims[id], holder != claimant { heldBack.insert(conversation) }
            if heldBack.contains(conversation) { continue }
            guard row.isDue(at: now) else {
                if row.attempts > 0 { heldBack.insert(conversation) }
                continue
            }
            taken.append(row)
        }
        return try take(taken, for: claimant)
    }

    private func take(_ rows: [MemoryInbox.Row], for claimant: Claimant) throws -> [InboxRow] {
        guard !rows.isEmpty else { return [] }
        try require(claimant)
        return rows.compactMap { row in
            if inbox.claims[row.id] == nil { inbox.claims[row.id] = claimant }
            guard inbox.claims[row.id] == claimant, row.state == .waiting, let inbound = row.inbound else { return nil }
            return InboxRow(
                id: row.id, workspace: row.workspace, inbound: inbound, receivedAt: row.receivedAt,
                attempts: row.attempts)
        }
    }

    func finish(delivery id: Int64, by claimant: Claimant, at now: Instant) throws {
        try letGo(id, claimant)
        inbox.parked[id] = nil
        try change(id) { row in
            row.state = .done
            row.inbound = nil
            row.payload = nil
        }
        inbox.waiting.remove(id)
    }

    func fail(delivery id: Int64, by claimant: Claimant, reason: String, retryAt: Instant?, at now: Instant) throws {
        if let holder = inbox.claims[id], holder != claimant { throw lost(id) }
        inbox.claims[id] = nil
        try change(id) { row in
            row.attempts += 1
            row.reason = reason
            if let retryAt { row.next = retryAt } else { row.state = .quarantined }
        }
        if retryAt == nil { inbox.waiting.remove(id) }
    }

    func park(
        delivery id: Int64, for message: MessageReference, until: Instant, by claimant: Claimant, in workspace: String
    ) throws {
        try letGo(id, claimant)
        try change(id) { $0.next = until }
        if inbox.parked[id] == nil { inbox.parked[id] = MemoryInbox.Parked(workspace: workspace, message: message) }
    }

    func claimParked(for message: MessageReference, by claimant: Claimant, in workspace: String) throws -> [InboxRow] {
        guard !inbox.parked.rows.isEmpty else { return [] }
        let wanted = MemoryInbox.Parked(workspace: workspace, message: message)
        let ids = inbox.parked.rows.filter { $0.value == wanted }.keys.sorted()
        for id in ids { inbox.parked[id] = nil }
        return try take(ids.compactMap { inbox.rows[$0] }, for: claimant)
    }

    private func letGo(_ id: Int64, _ claimant: Claimant) throws {
        guard inbox.claims[id] == claimant else { throw lost(id) }
        inbox.claims[id] = nil
    }

    private func change(_ id: Int64, _ change: (inout MemoryInbox.Row) -> Void) throws {
        guard var row = inbox.rows[id], row.state == .waiting else { throw lost(id) }
        change(&row)
        inbox.rows[id] = row
    }

    private func lost(_ id: Int64) -> LedgerError {
        LedgerError(.lost, "inbox row \(id) is not, or no longer, claimed here")
    }

    // MARK: Quarantine

    func quarantine(_ id: Int64) throws -> QuarantineRow? {
        guard let row = inbox.rows[id], row.state == .quarantined else { return nil }
        let written = try row.inbound.map { Array(try StoredJSON.text($0).utf8) }
        return QuarantineRow(
            id: id, workspace: row.workspace, source: row.source, eventID: row.eventID, receivedAt: row.receivedAt,
            reason: row.reason ?? "", payload: row.payload ?? written ?? [], inbound: row.inbound)
    }

    func quarantine(limit: Int) throws -> [QuarantineRow] {
        try inbox.rows.rows.values.filter { $0.state == .quarantined }.map(\.id).sorted().prefix(limit)
            .compactMap { try quarantine($0) }
    }

    func release(quarantine id: Int64, as inbound: Inbound, at now: Instant) throws -> Bool {
        guard var row = inbox.rows[id], row.state == .quarantined else { return false }
        row.state = .waiting
        row.inbound = inbound
        (row.attempts, row.next, row.reason, row.payload) = (0, Instant(milliseconds: 0), nil, nil)
        inbox.rows[id] = row
        inbox.waiting.insert(id)
        return true
    }

    func drop(quarantine id: Int64) throws -> Bool {
        guard var row = inbox.rows[id], row.state == .quarantined else { return false }
        (row.state, row.inbound, row.payload) = (.dropped, nil, nil)
        inbox.rows[id] = row
        return true
    }
}

extension MemoryInbox.Row {
    fileprivate func isDue(at now: Instant) -> Bool { Retry.isDue(next, attempts: attempts, at: now) }
}
