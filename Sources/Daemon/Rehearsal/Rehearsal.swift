internal import Chat
internal import Correspondence
internal import Foundation
package import Impediments
package import Ledger
package import Letters
internal import Synchronization
package import Triage

/// Runs a script through the very same line, on an in-memory ledger and a virtual clock. Nothing leaves the machine.
///
/// The clock jumps from one due moment to the next, so months pass in seconds; keys and seeds are fixed, so the
/// same configuration and script give the same letters.
package struct Rehearsal: Sendable {
    package let pipeline: Pipeline
    package let ledger: any Ledger

    /// Which workspace a source belongs to.
    private let owners: [String: String]

    package init(settings: Settings, reader: Reader) throws {
        let heard = Readings(by: reader)
        self.init(
            on: MemoryLedger(), of: RehearsalCast(settings), reading: { heard.reading(of: $0) },
            learning: reader.learning)
    }

    /// For who rehearses many scripts with one configuration.
    ///
    /// - Parameter ledger: an empty one.
    package init(on ledger: any Ledger, of cast: RehearsalCast, reading: @escaping Reads, learning: Learns? = nil) {
        self.ledger = ledger
        pipeline = Pipeline(rehearsing: cast.workspaces, ledger: ledger, reading: reading, learning: learning)
        owners = cast.owners
    }

    /// - Parameters:
    ///   - until: lets time pass after the last line.
    ///   - sent: gets every letter at the moment at which it would leave, in order.
    ///   - objected: gets an answer that would be refused, and the edit or deletion of a message that no line posts.
    package func run(
        _ script: Script, until: Instant?,
        sent: @Sendable (Instant, Letter) throws -> Void,
        objected: @Sendable (ScriptLine, String) throws -> Void
    ) async throws {
        try check(script)
        guard let first = script.lines.first?.at ?? until else { return }
        var speakers: Set<Speaker> = []
        try await pipeline.start(at: first)
        let claimant = try await ledger.write { try $0.join(named: "rehearsal", alone: true, at: first) }
        var outbox = OutboxReader(ledger: ledger, claimant: claimant)
        let posted = script.posted
        for line in script.lines {
            try await pass(until: line.at, &outbox, sent)
            if let changed = line.changed, !posted.contains(changed) {
                try objected(line, "no line posts \(changed.id) in \(changed.source):\(changed.channel)")
            }
            try await happen(line, claimant, &speakers, objected)
            try await outbox.drain(at: line.at, sent)
        }
        // What is due at the moment of the last line is part of it, whether time passes after it or not.
        try await pass(until: max(until ?? first, script.lines.last?.at ?? first), &outbox, sent)
    }

    /// When something is due next, or a letter that waits for its reader's hours may leave.
    private func nextMoment(_ claimant: Claimant, before end: Instant) async throws -> Instant? {
        try await ledger.read { reading in
            let leaving = try reading.nextSendAttempt(by: claimant, at: end, inHand: [])
            return [try reading.nextDue(), leaving].compactMap { $0 }.min()
        }
    }

    /// How every impediment stands at the end: the last line of `--state`.
    package func stateLine() async throws -> String {
        let workspaces = pipeline.workspaces.all
        let impediments: [JSON] = try await ledger.read { reading in
            try workspaces.map(\.name).flatMap { name in
                try reading.impediments(in: name, matching: ImpedimentFilter(limit: .max)).map { $0.shape(in: name) }
            }
        }
        let state: JSON = ["state": ["impediments": .array(impediments)]]
        return state.text
    }

    /// How many events are recorded, of all workspaces.
    package func countOfEvents() async throws -> Int64 {
        let names = pipeline.workspaces.all.map(\.name)
        return try await ledger.read { reading in try names.map(reading.lastEvent).reduce(0, +) }
    }

    /// Everything that is due up to and at a moment, each thing at its own time.
    private func pass(
        until end: Instant, _ outbox: inout OutboxReader, _ sent: @Sendable (Instant, Letter) throws -> Void
    ) async throws {
        while let due = try await nextMoment(outbox.claimant, before: end), due <= end {
            _ = try await pipeline.tick(at: due) { throw $1 }
            try await outbox.drain(at: due, sent)
        }
    }

    /// Names that the configuration does not have are mistakes of the script, found before anything happens.
    private func check(_ script: Script) throws(ScriptProblem) {
        let products = Set(pipeline.workspaces.all.flatMap(\.directory.products.keys))
        for line in script.lines {
            switch line.happens {
            case .delivery(let inbound) where owners[inbound.source] == nil:
                throw script.problem(
                    line, "source \(inbound.source) is not in the configuration; add it to sources")
            case .evidence(let product, _) where !products.contains(product):
                throw script.problem(line, "product \(product) is not in the configuration; add it to products")
            default: break
            }
        }
    }

    /// Somebody who has spoken at a source of a workspace.
    private struct Speaker: Hashable {
        var workspace: String
        var user: String
    }

    /// Numbers count anew in each workspace: the one meant is where the answerer is known, or has spoken.
    private func workspace(having id: ImpedimentID, for by: String, _ speakers: Set<Speaker>) async throws -> Workspace?
    {
        let all = pipeline.workspaces.all
        let having = try await ledger.read { reading in
            try all.filter { try reading.impediment(id, in: $0.name) != nil }
        }
        return having.first { $0.directory.people[by] != nil }
            ?? having.first { speakers.contains(Speaker(workspace: $0.name, user: by)) } ?? having.first
    }

    private func happen(
        _ line: ScriptLine, _ claimant: Claimant, _ speakers: inout Set<Speaker>,
        _ objected: @Sendable (ScriptLine, String) throws -> Void
    ) async throws {
        switch line.happens {
        case .delivery(let inbound):
            guard let workspace = owners[inbound.source] else { return }
            if case .message(let message) = inbound.content {
                speakers.insert(Speaker(workspace: workspace, user: message.author.id))
            }
            _ = try await ledger.append([
                Delivery(
                    workspace: workspace, source: inbound.source, eventID: inbound.eventID, receivedAt: line.at,
                    body: .readable(inbound))
            ])
            let rows = try await ledger.write {
                try $0.claimDeliveries(by: claimant, at: line.at, limit: Limits.inboxAtOnce)
            }
            for row in rows { try await pipeline.read(row, by: claimant, at: line.at) }
        case .answer(let id, let by, let answer):
            guard let workspace = try await workspace(having: id, for: by, speakers),
                let impediment = try await ledger.read({ try $0.impediment(id, in: workspace.name) })
            else { return try objected(line, "there is no \(id) yet") }
            let person =
                workspace.directory.people[by] != nil ? PersonKey(by) : workspace.key(of: by, at: impediment.source)
            let result = try await pipeline.answer(
                answer, to: id, by: person, in: workspace.name, at: line.at, tellsWhy: true)
            if case .failure(let objection) = result {
                try objected(line, workspace.correspondent.inWords(objection, about: impediment))
            }
        case .evidence(let product, let kind):
            guard let workspace = pipeline.workspaces.all.first(where: { $0.directory.products[product] != nil })
            else { return }
            try await ledger.write {
                try $0.save(
                    Evidence(product: product, team: nil, kind: kind, at: line.at, text: nil), in: workspace.name)
            }
        }
    }
}

/// Readings of texts that were read before: teams say the same thing again, and a text always says the same.
private final class Readings: Sendable {
    private let reader: Reader
    private let known = Mutex<[String: Reading]>([:])
    private static let most = 10_000

    init(by reader: Reader) { self.reader = reader }

    func reading(of text: String) -> Reading {
        if let reading = known.withLock({ $0[text] }) { return reading }
        let reading = reader.read(text)
        known.withLock { if $0.count < Self.most { $0[text] = reading } }
        return reading
    }
}

extension Pipeline {
    /// The line without a bell, and with the same keys for the same configuration: whoever calls it looks by himself.
    package init(
        rehearsing settings: Settings, ledger: any Ledger, reading: @escaping Reads, learning: Learns? = nil
    ) {
        self.init(
            rehearsing: Workshop(rehearsing: settings).workspaces(of: settings), ledger: ledger, reading: reading,
            learning: learning)
    }

    /// The same in workspaces that were made before: making them is work for who begins many lines.
    package init(
        rehearsing workspaces: [Workspace], ledger: any Ledger, reading: @escaping Reads, learning: Learns? = nil
    ) {
        self.init(
            ledger: ledger, reading: reading, learning: learning, workspaces: Workspaces(workspaces), outboxRung: {},
            clockRung: {})
    }
}

/// Takes new letters out of the outbox as if each were sent at once; one entry for each letter, however many
/// addresses it has.
private struct OutboxReader {
    let ledger: any Ledger
    let claimant: Claimant
    var seen: Set<String> = []

    mutating func drain(at now: Instant, _ sent: (Instant, Letter) throws -> Void) async throws {
        let claimant = claimant
        let rows = try await ledger.write { transaction in
            let rows = try transaction.outbox(matching: OutboxFilter(states: [.waiting], limit: .max))
                .filter { $0.nextAttempt <= now }.compactMap { try transaction.leaving($0, by: claimant) }
            for row in rows {
                try transaction.settle(row.id, by: claimant, .sent(remoteID: "\(row.id)"), at: now)
            }
            return rows
        }
        for row in rows where seen.insert(row.letter.workspace + "/" + row.letter.key).inserted {
            // An edit in place is no message of its own.
            if row.letter.replaces == nil { try sent(now, row.letter) }
        }
    }
}
