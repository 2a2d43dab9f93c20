import Chat
import Courier
import Curl
import Foundation
import Impediments
import Ledger
import Letters
import Logging
import Synchronization
import TestKit

let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
/// The one claimant of each ledger of these tests; `enqueue` lets it join.
let me = Claimant(number: 1)
let start = Instant(milliseconds: 1_772_442_000_000)

/// The same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

/// A clock that a test turns.
final class Hands: Sendable {
    private let moment: Mutex<Instant>
    init(_ moment: Instant = start) { self.moment = Mutex(moment) }
    var now: Instant { moment.withLock { $0 } }
    func turn(to next: Instant) { moment.withLock { $0 = max($0, next) } }
}

func letter(
    _ key: String, to addresses: Address..., replaces: String? = nil, purpose: Purpose = .receipt
) -> Letter {
    Letter(
        workspace: "default", key: key, to: .person(id: "someone"), addresses: addresses, purpose: purpose,
        rule: "a test", content: Letter.Content(subject: key, paragraphs: []), replaces: replaces, writtenAt: start)
}

func row(_ id: Int64, _ letter: Letter, attempts: Int = 0) -> OutboxRow {
    OutboxRow(
        id: id, letter: letter, address: letter.addresses[0], state: .waiting, attempts: attempts, nextAttempt: start)
}

func thread(_ name: String, source: String = "chat") -> Address {
    .thread(source: source, channel: "general", thread: name)
}

func allRows(_ ledger: any Ledger) async throws -> [OutboxRow] {
    try await ledger.read {
        try $0.outbox(matching: OutboxFilter(states: Set(OutboxRow.State.allCases), limit: 10_000))
    }
}

func enqueue(_ letters: [Letter], in ledger: any Ledger, at now: Instant = start) async throws {
    try await ledger.write { transaction in
        if try transaction.claimants().isEmpty { _ = try transaction.join(named: "test", alone: true, at: now) }
        try transaction.enqueue(letters, at: now)
    }
}

/// A carrier whose verdicts a test decides, and which notes who was under way with whom.
final class ScriptedCarrier: Carrier {
    struct Log {
        var carried: [OutboxRow] = []
        var underWay: [String] = []
        var mostUnderWay = 0
        var overtaken: [String] = []
    }

    private let log = Mutex(Log())
    private let script: @Sendable (OutboxRow) async -> Verdict

    init(script: @escaping @Sendable (OutboxRow) async -> Verdict) { self.script = script }

    var seen: Log { log.withLock { $0 } }

    func carry(_ row: OutboxRow, at now: Instant) async -> Verdict {
        log.withLock { log in
            if log.underWay.contains(row.address.lane) { log.overtaken.append(row.letter.key) }
            log.underWay.append(row.address.lane)
            log.mostUnderWay = max(log.mostUnderWay, log.underWay.count)
        }
        let verdict = await script(row)
        log.withLock { log in
            if let index = log.underWay.firstIndex(of: row.address.lane) { log.underWay.remove(at: index) }
            log.carried.append(row)
        }
        return verdict
    }
}

/// A ledger that fails when a test says so, and otherwise is the one inside.
final class FailingLedger: LedgerWrapper {
    let inner: any Ledger
    private let failures = Mutex((reads: 0, writes: 0))

    init(_ inner: any Ledger) { self.inner = inner }

    func failNext(reads: Int = 0, writes: Int = 0) { failures.withLock { $0 = (reads, writes) } }

    func write<Value: Sendable>(
        in workspace: String?, _ body: @escaping @Sendable (any LedgerTransaction) throws -> Value
    ) async throws -> Value {
        try fail(\.writes)
        return try await inner.write(in: workspace, body)
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any LedgerReading) throws -> Value) async throws -> Value {
        try fail(\.reads)
        return try await inner.read(body)
    }

    private func fail(_ kind: WritableKeyPath<(reads: Int, writes: Int), Int>) throws {
        try failures.withLock { failures in
            guard failures[keyPath: kind] > 0 else { return }
            failures[keyPath: kind] -= 1
            throw LedgerError(.busy, "held by a test")
        }
    }
}

/// Keeps what is logged.
final class LogLines: LogHandler {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }

    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        let facts = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted()
        lines.withLock { $0.append(([event.level.rawValue, "\(event.message)"] + facts).joined(separator: " ")) }
    }
}
