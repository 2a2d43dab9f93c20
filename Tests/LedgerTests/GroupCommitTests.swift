import Impediments
import Ledger
import Letters
import Synchronization
import TestKit
import Testing

/// Counts the transactions, and holds them back until it is told to let go.
private final class GatedLedger: LedgerWrapper {
    struct Broken: Error {}

    private struct State {
        var sizes: [Int] = []
        var isOpen = false
        var isBroken = false
        var held: [CheckedContinuation<Void, Never>] = []
    }

    let inner: any Ledger
    private let state = Mutex(State())

    init() throws { inner = try SQLiteLedger.inMemory() }

    /// How many deliveries each transaction had.
    var sizes: [Int] { state.withLock { $0.sizes } }

    func breakDown() { state.withLock { $0.isBroken = true } }
    func mend() { state.withLock { $0.isBroken = false } }

    func hold() { state.withLock { $0.isOpen = false } }

    func letGo() {
        let held = state.withLock { state in
            state.isOpen = true
            defer { state.held = [] }
            return state.held
        }
        for one in held { one.resume() }
    }

    func append(_ deliveries: [Delivery]) async throws -> [Appended] {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                state.sizes.append(deliveries.count)
                if !state.isOpen { state.held.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
        if state.withLock({ $0.isBroken }) { throw Broken() }
        return try await inner.append(deliveries)
    }
}

@Suite("Committing the deliveries of many callers together", .timeLimit(.minutes(1)))
struct GroupCommitTests {
    private static func delivery(_ event: String) -> Delivery {
        Delivery(
            workspace: "home", source: "hall", eventID: event, receivedAt: Instant(milliseconds: 0),
            body: .unreadable(payload: [1], reason: "test"))
    }

    private static func deliveries(_ events: ClosedRange<Int>) -> [Delivery] { events.map { delivery("e\($0)") } }

    /// Begins one commit that the ledger holds, then lets others queue behind it until `waiting` deliveries do.
    private func behindAHeldCommit(
        _ commit: GroupCommit, waiting: Int, others: [[Delivery]]
    ) async -> [Task<[Appended], any Error>] {
        var tasks = [Task { try await commit.append([Self.delivery("first")]) }]
        while !isHeld(commit) { await Task.yield() }
        for deliveries in others {
            let before = commit.waiting
            tasks.append(Task { try await commit.append(deliveries) })
            while commit.waiting == before { await Task.yield() }
        }
        #expect(commit.waiting == waiting)
        return tasks
    }

    private func isHeld(_ commit: GroupCommit) -> Bool { !ledger.sizes.isEmpty }

    private let ledger: GatedLedger

    init() throws { ledger = try GatedLedger() }

    @Test("those who come during a commit share the next one")
    func shared() async throws {
        let commit = GroupCommit(ledger: ledger)
        let others = (1...50).map { [Self.delivery("e\($0)")] }
        let tasks = await behindAHeldCommit(commit, waiting: 50, others: others)
        ledger.letGo()
        var ids: Set<Appended> = []
        for task in tasks { ids.formUnion(try await task.value) }
        #expect(ids.count == 51)
        #expect(ledger.sizes == [1, 50])
    }

    @Test("each caller gets the answers to its own deliveries")
    func answers() async throws {
        let commit = GroupCommit(ledger: ledger)
        let others = [Self.deliveries(1...3), Self.deliveries(2...5)]
        let tasks = await behindAHeldCommit(commit, waiting: 7, others: others)
        ledger.letGo()
        let (first, second) = (try await tasks[1].value, try await tasks[2].value)
        let events = try await ledger.read { reading in
            try Dictionary(uniqueKeysWithValues: reading.quarantine(limit: 9).map { ($0.id, $0.eventID) })
        }
        #expect(first.map { events[$0.id] } == ["e1", "e2", "e3"])
        #expect(second.map { events[$0.id] } == ["e2", "e3", "e4", "e5"])
        #expect((first + second).map(\.isDuplicate) == [false, false, false, true, true, false, false])
    }

    @Test("a transaction has a bound, and one call is never split")
    func bound() async throws {
        let commit = GroupCommit(ledger: ledger, limits: .init(perTransaction: 4, waiting: 100))
        let others = [Self.deliveries(1...2), Self.deliveries(3...4), Self.deliveries(5...5), Self.deliveries(6...15)]
        let tasks = await behindAHeldCommit(commit, waiting: 15, others: others)
        ledger.letGo()
        for task in tasks { _ = try await task.value }
        #expect(ledger.sizes == [1, 4, 1, 10])
    }

    @Test("beyond the bound of what waits, callers are refused at once")
    func overloaded() async throws {
        let commit = GroupCommit(ledger: ledger, limits: .init(perTransaction: 4, waiting: 3))
        let tasks = await behindAHeldCommit(
            commit, waiting: 3, others: [Self.deliveries(1...2), Self.deliveries(3...3)])
        await #expect(throws: GroupCommit.Overloaded(waiting: 3)) {
            try await commit.append(Self.delivery("one too many"))
        }
        ledger.letGo()
        for task in tasks { _ = try await task.value }
        _ = try await commit.append(Self.delivery("afterwards"))
        #expect(commit.waiting == 0)
    }

    @Test("where a transaction fails, everybody in it hears so, and the next one works")
    func failure() async throws {
        let commit = GroupCommit(ledger: ledger)
        ledger.breakDown()
        let tasks = await behindAHeldCommit(
            commit, waiting: 2, others: [Self.deliveries(1...1), Self.deliveries(2...2)])
        ledger.letGo()
        for task in tasks {
            await #expect(throws: GatedLedger.Broken.self) { try await task.value }
        }
        #expect(try await ledger.read { try $0.quarantine(limit: 9).count } == 0)
        ledger.mend()
        #expect(try await commit.append(Self.delivery("e1")) == .new(id: 1))
    }

    @Test("a caller that is cancelled while it waits still gets the answer")
    func cancelled() async throws {
        let commit = GroupCommit(ledger: ledger)
        let tasks = await behindAHeldCommit(commit, waiting: 1, others: [Self.deliveries(1...1)])
        for task in tasks { task.cancel() }
        ledger.letGo()
        #expect(try await tasks[0].value == [.new(id: 1)])
        #expect(try await tasks[1].value == [.new(id: 2)])
    }

    @Test("those who come right after a commit of many share the next one")
    func gathered() async throws {
        let commit = GroupCommit(ledger: ledger, limits: .init(crowd: 4, gathering: .seconds(1)))
        let many = await behindAHeldCommit(commit, waiting: 4, others: (1...4).map { [Self.delivery("a\($0)")] })
        ledger.letGo()
        for task in many { _ = try await task.value }
        ledger.hold()
        let back = (1...3).map { number in Task { try await commit.append([Self.delivery("b\(number)")]) } }
        while commit.waiting < 3, ledger.sizes.count < 3 { await Task.yield() }
        ledger.letGo()
        for task in back { _ = try await task.value }
        #expect(ledger.sizes == [1, 4, 3])
    }

    @Test("nobody waits for long for those who do not come again")
    func notGathered() async throws {
        let limits = GroupCommit.Limits(crowd: 4, gathering: .milliseconds(1), gatherings: 3)
        let commit = GroupCommit(ledger: ledger, limits: limits)
        let many = await behindAHeldCommit(commit, waiting: 4, others: (1...4).map { [Self.delivery("a\($0)")] })
        ledger.letGo()
        for task in many { _ = try await task.value }
        #expect(try await commit.append([Self.delivery("b")]).count == 1)
        #expect(ledger.sizes == [1, 4, 1])
    }

    @Test("what is not urgent waits for many, not for few, and not for ever")
    func rest() async throws {
        let commit = GroupCommit(ledger: ledger, limits: .init(crowd: 3))
        await commit.rest(atMost: .seconds(3600))
        let few = await behindAHeldCommit(commit, waiting: 1, others: [Self.deliveries(1...1)])
        await commit.rest(atMost: .seconds(3600))
        let another = Task { try await commit.append(Self.deliveries(2...2)) }
        while commit.waiting < 2 { await Task.yield() }
        await commit.rest(atMost: .milliseconds(1))
        #expect(commit.waiting == 2, "nothing was committed by then")
        let goesOn = Mutex(false)
        async let resting: Void = {
            await commit.rest(atMost: .seconds(3600))
            goesOn.withLock { $0 = true }
        }()
        for _ in 0..<1000 { await Task.yield() }
        #expect(!goesOn.withLock { $0 }, "many wait")
        ledger.letGo()
        await resting
        #expect(commit.waiting == 0)
        for task in few + [another] { _ = try await task.value }
    }

    @Test("nothing to store is no transaction")
    func nothing() async throws {
        #expect(try await GroupCommit(ledger: ledger).append([]) == [])
        #expect(ledger.sizes == [])
    }
}
