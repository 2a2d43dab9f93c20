internal import Daemon
internal import Impediments
internal import Ledger
internal import Letters
internal import Synchronization

/// What a history came to: every letter, everything that is stored.
struct Account: Sendable {
    struct Sent: Sendable, Hashable {
        var at: Instant
        var letter: Letter
    }

    let company: Company
    let chronicle: Chronicle
    let rehearsal: Rehearsal
    /// In the order in which they left; edits in place are not among them.
    var sent: [Sent]
    var objections: [String]
    /// Every letter, also those that wait and those that replace another one.
    var letters: [Letter]
    var impediments: [Impediment]
    var events: [ImpedimentID: [RecordedEvent]]
    var digests: [RecordedDigest]
    var desks: [Desk]

    /// - Parameter until: plays on up to then; `nil`: ends with its last line.
    init(
        of chronicle: Chronicle, _ lines: [Chronicle.Line], until: Instant?, in company: Company,
        on ledger: any Ledger, reading: @escaping Reads
    ) async throws {
        self.company = company
        self.chronicle = chronicle
        rehearsal = Rehearsal(on: ledger, of: company.cast, reading: reading)
        (sent, objections) = try await rehearsal.played(try chronicle.script(lines), until: until)
        (letters, impediments, events, digests, desks) = ([], [], [:], [], [])
        try await look()
    }

    private mutating func look() async throws {
        let workspace = company.directory.workspace
        (letters, impediments, digests, desks) = try await rehearsal.ledger.read { reading in
            (
                try reading.outbox(matching: OutboxFilter(states: Set(OutboxRow.State.allCases), limit: .max))
                    .map(\.letter),
                try reading.impediments(in: workspace, matching: ImpedimentFilter(limit: .max)),
                try reading.digests(in: workspace, person: nil, limit: .max).reversed(),
                try reading.desks(in: workspace)
            )
        }
        let ids = impediments.map(\.id)
        events = try await rehearsal.ledger.read { reading in
            Dictionary(
                try ids.map { ($0, try reading.events(of: $0, in: workspace)) }, uniquingKeysWith: { first, _ in first }
            )
        }
    }

    /// Letters to people who pay, or stand in for who does.
    var upward: [Sent] {
        let people = company.upward
        return sent.filter { sent in
            if case .person(let person) = sent.letter.to { people.contains(person) } else { false }
        }
    }
}

extension Rehearsal {
    /// Plays a script; what left, and what was refused.
    func played(_ script: Script, until: Instant?) async throws -> (sent: [Account.Sent], objections: [String]) {
        let heard = Mutex<(sent: [Account.Sent], objections: [String])>(([], []))
        try await run(script, until: until) { at, letter in
            heard.withLock { $0.sent.append(Account.Sent(at: at, letter: letter)) }
        } objected: { line, why in
            heard.withLock { $0.objections.append("\(line.number): \(why)") }
        }
        return heard.withLock { $0 }
    }
}
