internal import Courier
internal import Daemon
internal import Impediments
internal import Ledger
internal import Letters
internal import TestKit

/// One daemon: the parts that the real one has, and what each of them has in memory between two steps.
///
/// Its services loop round these very steps; here somebody else says which comes next.
final class Machine {
    let ledger: FaultingLedger
    let pipeline: Pipeline
    private let intake: GroupCommit
    private let errands: Errands
    private(set) var claimant: Claimant
    private var generator: any RandomNumberGenerator & Sendable
    /// Claimed, and not read yet.
    var rows: [InboxRow] = []
    /// Claimed, and not carried yet.
    var letters: [OutboxRow] = []
    /// Carried, and not settled yet.
    var carried: [(row: OutboxRow, outcome: SendOutcome)] = []
    private(set) var lanes = LaneBook(capacity: 16)

    /// Joins and starts, as `serve` does.
    init(on ledger: FaultingLedger, in town: Town, alone: Bool, dice: Dice, at now: Instant) async throws {
        self.ledger = ledger
        generator = dice
        pipeline = Pipeline(rehearsing: town.workspaces, ledger: ledger, reading: town.reading)
        intake = GroupCommit(ledger: ledger)
        errands = Errands(ledger: ledger)
        claimant = try await ledger.write { try $0.join(named: "simulated", alone: alone, at: now) }
        try await pipeline.start(at: now)
    }

    enum Step: Hashable {
        case claimRows, readRow, tick, claimLetters, carry(Int), settle(Int), seal, reload, stay
    }

    /// What can be done with what is in memory.
    var inHand: [Step] {
        (rows.isEmpty ? [] : [.readRow]) + carried.indices.map { .settle($0) } + letters.indices.map { .carry($0) }
    }

    func append(_ delivery: Delivery) async throws -> Appended { try await intake.append(delivery) }

    func claimRows(at now: Instant) async throws {
        let claimed = try await pipeline.claim(by: claimant, at: now).rows
        rows += claimed.filter { new in !rows.contains { $0.id == new.id } }
    }

    func readRow(at now: Instant) async throws -> Pipeline.Taken {
        let row = rows.removeFirst()
        return try await pipeline.take(row, by: claimant, at: now)
    }

    func claimLetters(at now: Instant) async throws {
        letters += lanes.admit(try await errands.claim(by: claimant, at: now, lanes: lanes))
    }

    /// A letter goes out of the house; what comes of it is in memory until it is settled.
    func carry(_ index: Int, to peers: inout Peers, refusing: Int, _ dice: inout Dice, at now: Instant) {
        let row = letters.remove(at: index)
        let verdict = peers.carry(row, refusing: refusing, &dice)
        carried.append((row, errands.outcome(of: verdict, for: row, at: now, using: &generator)))
    }

    func settle(_ index: Int, at now: Instant) async throws {
        let (row, outcome) = carried[index]
        try await errands.settle(row, outcome, by: claimant, at: now)
        carried.remove(at: index)
        lanes.release(row.address.lane)
    }

    /// What has to be known to ask for the next letter.
    var laneLook: LaneLook { LaneLook(claimant: claimant, inHand: lanes.inHand, isFree: lanes.free > 0) }

    struct LaneLook: Sendable {
        var claimant: Claimant
        var inHand: Set<Int64>
        var isFree: Bool

        func next(in reading: any LedgerReading, at now: Instant) throws -> Instant? {
            isFree ? try reading.nextSendAttempt(by: claimant, at: now, inHand: inHand) : nil
        }
    }

    /// Shows that it is alive; where it was given up, it joins anew.
    func stay(at now: Instant) async throws {
        let claimant = claimant
        self.claimant = try await ledger.write { try $0.stay(claimant, named: "simulated", at: now) }
    }
}
