import Impediments
import Letters

/// The letters of all workspaces, one row for each address.
struct MemoryOutbox {
    enum State { case waiting, sent, dead, dropped }

    struct Row {
        var id: Int64
        var key: String
        var workspace: String
        var address: Address
        var quotes: TextKey?
        var lane: String
        var state = State.waiting
        var attempts = 0
        var next: Instant
        var lastError: String?
        var remoteID: String?
        var settledAt: Instant?
        var letter: Letter?
        /// Its place among those that its source could fetch.
        var reply: Int64?
    }

    struct Key: Hashable {
        var workspace: String
        var key: String
    }

    struct Remote: Hashable {
        var workspace: String
        /// `nil`: by mail.
        var source: String?
        var id: String
    }

    var rows = MemoryTable<Int64, Row>()
    var byKey = MemoryTable<Key, [Int64]>()
    var byRemote = MemoryTable<Remote, Int64>()
    var quoting = MemoryTable<Key, [Int64]>()
    /// In a matter of an impediment.
    var about = MemoryTable<Key, [Int64]>()
    /// By source, in the order in which they could be fetched.
    var kept = MemoryTable<Key, [Int64]>()
    var waiting = MemoryOrder<Int64>()
    var claims = MemoryTable<Int64, Claimant>()
    var ids = MemoryCounter()

    mutating func end(_ ending: MemoryEnding) {
        rows.end(ending)
        byKey.end(ending)
        byRemote.end(ending)
        quoting.end(ending)
        about.end(ending)
        kept.end(ending)
        waiting.end(ending)
        claims.end(ending)
        ids.end(ending)
    }

    mutating func free(_ claimant: Claimant) {
        for (id, holder) in claims.rows where holder == claimant { claims[id] = nil }
    }

    /// A letter that quotes it does not leave any more, and one that left is kept without its words.
    mutating func eraseQuotations(of key: TextKey, in workspace: String) {
        for id in quoting[Key(workspace: workspace, key: key.value)] ?? [] {
            guard var row = rows[id] else { continue }
            if row.state == .waiting {
                (row.state, row.letter) = (.dropped, nil)
                waiting.remove(id)
            }
            row.letter?.content = Letter.Content(subject: "", paragraphs: [])
            rows[id] = row
        }
    }
}

extension MemorySession {
    func enqueue(_ letters: [Letter], at moment: Instant?) throws {
        for letter in letters {
            let key = MemoryOutbox.Key(workspace: letter.workspace, key: letter.key)
            for address in letter.addresses {
                let known = outbox.byKey[key] ?? []
                guard !known.contains(where: { outbox.rows[$0]?.address == address }) else { continue }
                let id = outbox.ids.next()
                outbox.rows[id] = MemoryOutbox.Row(
                    id: id, key: letter.key, workspace: letter.workspace, address: address, quotes: letter.quotes,
                    lane: address.lane, next: moment ?? Instant(milliseconds: 0), letter: letter)
                outbox.byKey[key] = known + [id]
                outbox.waiting.insert(id)
                if let quoted = letter.quotes {
                    let key = MemoryOutbox.Key(workspace: letter.workspace, key: quoted.value)
                    outbox.quoting[key] = (outbox.quoting[key] ?? []) + [id]
                }
                if letter.matter != nil, let impediment = letter.impediment {
                    let key = MemoryOutbox.Key(workspace: letter.workspace, key: impediment)
                    outbox.about[key] = (outbox.about[key] ?? []) + [id]
                }
            }
        }
    }

    /// The first waiting row of each lane, unless somebody has it; one that leaves later by itself holds back none that
    /// may leave before it.
    private func heads(for claimant: Claimant, at now: Instant, inHand: Set<Int64>) -> [MemoryOutbox.Row] {
        var lanes: [String: (leaves: Instant, isTried: Bool)] = [:]
        return outbox.waiting.keys.compactMap { outbox.rows[$0] }.filter { row in
            let earlier = lanes[row.lane]
            let leaves = min(earlier?.leaves ?? row.next, row.next)
            lanes[row.lane] = (leaves, (earlier?.isTried ?? false) || row.attempts > 0)
            if let earlier, earlier.isTried || earlier.leaves <= row.next || earlier.leaves <= now { return false }
            return outbox.claims[row.id].map { $0 == claimant } ?? true && !inHand.contains(row.id)
        }
    }

    func nextSendAttempt(by claimant: Claimant, at now: Instant, inHand: Set<Int64>) throws -> Instant? {
        guard !outbox.waiting.keys.isEmpty else { return nil }
        return heads(for: claimant, at: now, inHand: inHand)
            .map { Retry.moment($0.next, attempts: $0.attempts, at: now) }.min()
    }

    func claimLetters(by claimant: Claimant, at now: Instant, limit: Int, inHand: Set<Int64>) throws -> [OutboxRow] {
        let rows = heads(for: claimant, at: now, inHand: inHand)
            .filter { Retry.isDue($0.next, attempts: $0.attempts, at: now) }.prefix(limit)
        guard !rows.isEmpty else { return [] }
        try require(claimant)
        for row in rows { outbox.claims[row.id] = claimant }
        return rows.compactMap(\.shown)
    }

    func settle(_ id: Int64, by claimant: Claimant, _ outcome: SendOutcome, at now: Instant) throws {
        if outbox.claims[id] == claimant { outbox.claims[id] = nil }
        guard outbox.claims[id] == nil, var row = outbox.rows[id], row.state == .waiting else { return }
        row.attempts += 1
        row.lastError = nil
        switch outcome {
        case .sent(let remoteID):
            row.state = .sent
            row.remoteID = remoteID
            if let remoteID {
                let key = MemoryOutbox.Remote(
                    workspace: row.workspace, source: row.address.replySource, id: remoteID)
                if outbox.byRemote[key] == nil { outbox.byRemote[key] = id }
            }
        case .kept:
            row.state = .sent
            if let source = row.address.replySource {
                let key = MemoryOutbox.Key(workspace: row.workspace, key: source)
                let earlier = outbox.kept[key] ?? []
                row.reply = Int64(earlier.count) + 1
                outbox.kept[key] = earlier + [id]
            }
        case .retry(let next, let error): (row.next, row.lastError) = (next, error)
        case .dead(let error): (row.state, row.lastError) = (.dead, error)
        }
        if row.state != .waiting {
            row.settledAt = now
            outbox.waiting.remove(id)
        }
        outbox.rows[id] = row
    }

    func outbox(_ id: Int64) throws -> OutboxRow? { outbox.rows[id]?.shown }

    func outbox(matching filter: OutboxFilter) throws -> [OutboxRow] {
        var found: [OutboxRow] = []
        for id in filter.states == [.waiting] ? outbox.waiting.keys : outbox.rows.rows.keys.sorted() {
            guard found.count < filter.limit else { break }
            if let row = outbox.rows[id]?.shown, filter.states.contains(row.state) { found.append(row) }
        }
        return found
    }

    func sentLetters(limit: Int) throws -> [OutboxRow] {
        let sent = outbox.rows.rows.values.compactMap { row in
            row.state == .sent ? row.settledAt.map { (at: $0, row: row) } : nil
        }
        return sent.sorted { ($0.at, $0.row.id) > ($1.at, $1.row.id) }.prefix(limit).compactMap { $0.row.shown }
    }

    func laterLetters(about impediment: ImpedimentID, in workspace: String, after now: Instant) throws -> [OutboxRow] {
        (outbox.about[MemoryOutbox.Key(workspace: workspace, key: impediment.description)] ?? [])
            .compactMap { outbox.rows[$0] }
            .filter { $0.state == .waiting && $0.attempts == 0 && $0.next > now && outbox.claims[$0.id] == nil }
            .compactMap(\.shown)
    }

    private func rows(of key: String, in workspace: String) -> [MemoryOutbox.Row] {
        (outbox.byKey[MemoryOutbox.Key(workspace: workspace, key: key)] ?? []).compactMap { outbox.rows[$0] }
    }

    func remoteID(of key: String, at address: Address, in workspace: String) throws -> String? {
        rows(of: key, in: workspace).first { $0.address == address }?.remoteID
    }

    func letter(_ key: String, in workspace: String) throws -> Letter? {
        rows(of: key, in: workspace).compactMap(\.letter).first
    }

    func letter(sentAs remoteID: String, at source: String, in workspace: String) throws -> Letter? {
        let key = MemoryOutbox.Remote(workspace: workspace, source: source, id: remoteID)
        return outbox.byRemote[key].flatMap { outbox.rows[$0]?.letter }
    }

    func letter(mailedAs messageID: String, in workspace: String) throws -> Letter? {
        outbox.byRemote[MemoryOutbox.Remote(workspace: workspace, source: nil, id: messageID)]
            .flatMap { outbox.rows[$0]?.letter }
    }

    func kill(mailedAs messageID: String, reason: String, in workspace: String) throws -> Bool {
        let key = MemoryOutbox.Remote(workspace: workspace, source: nil, id: messageID)
        guard let id = outbox.byRemote[key], var row = outbox.rows[id], row.state == .sent else { return false }
        (row.state, row.remoteID, row.lastError) = (.dead, nil, reason)
        outbox.rows[id] = row
        outbox.byRemote[key] = nil
        return true
    }

    func replyCursor(of source: String, in workspace: String, after name: String) throws -> Int64 {
        if let number = Int64(name), number >= 0 { return number }
        return rows(of: name, in: workspace).first { $0.address.replySource == source }?.reply ?? 0
    }

    func replies(of source: String, in workspace: String, after number: Int64, limit: Int) throws -> [KeptReply] {
        let kept = outbox.kept[MemoryOutbox.Key(workspace: workspace, key: source)] ?? []
        return kept.dropFirst(Int(min(number, Int64(kept.count)))).prefix(limit).compactMap { id in
            guard let row = outbox.rows[id], let letter = row.letter, let reply = row.reply else { return nil }
            return KeptReply(number: reply, letter: letter, address: row.address)
        }
    }

    func retry(outbox id: Int64, at now: Instant) throws -> Bool {
        guard var row = outbox.rows[id], row.state == .dead || (row.state == .waiting && row.attempts > 0) else {
            return false
        }
        (row.state, row.attempts, row.next, row.settledAt) = (.waiting, 0, now, nil)
        outbox.rows[id] = row
        outbox.waiting.insert(id)
        return true
    }

    func reword(outbox id: Int64, as letter: Letter) throws {
        guard var row = outbox.rows[id], row.state == .waiting else { return }
        row.letter = letter
        outbox.rows[id] = row
    }

    func drop(outbox id: Int64, by claimant: Claimant?) throws -> Bool {
        guard var row = outbox.rows[id], row.state == .waiting || row.state == .dead else { return false }
        if let claimant, outbox.claims[id] == claimant { outbox.claims[id] = nil }
        guard outbox.claims[id] == nil else { return false }
        (row.state, row.letter) = (.dropped, nil)
        outbox.rows[id] = row
        outbox.waiting.remove(id)
        return true
    }
}

extension MemoryOutbox.Row {
    /// As it is told outside; what was dropped is not.
    fileprivate var shown: OutboxRow? {
        let state: OutboxRow.State
        switch self.state {
        case .waiting: state = .waiting
        case .sent: state = .sent
        case .dead: state = .dead
        case .dropped: return nil
        }
        guard let letter else { return nil }
        return OutboxRow(
            id: id, letter: letter, address: address, state: state, attempts: attempts, nextAttempt: next,
            lastError: lastError, remoteID: remoteID, settledAt: settledAt)
    }
}
