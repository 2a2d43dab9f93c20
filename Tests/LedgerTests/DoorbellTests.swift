import Ledger
import Synchronization
import Testing

/// A clock on which every sleep is over at once, or never.
private struct StubClock: Clock {
    struct Instant: InstantProtocol {
        var offset: Duration
        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (a: Instant, b: Instant) -> Bool { a.offset < b.offset }
    }

    let isOverAtOnce: Bool
    var now: Instant { Instant(offset: .zero) }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        if !isOverAtOnce { try await Task.sleep(for: .seconds(3600)) }
    }
}

/// How many came back from their wait.
private final class Tally: Sendable {
    private let state = Mutex(0)
    var count: Int { state.withLock { $0 } }
    func add() { state.withLock { $0 += 1 } }
}

@Suite("The doorbell", .timeLimit(.minutes(1)))
struct DoorbellTests {
    private let endless = StubClock(isOverAtOnce: false)

    @Test("a ring before the wait is not lost")
    func early() async {
        let bell = Doorbell(clock: endless)
        bell.ring()
        await bell.wait()
        bell.ring()
        await bell.wait(timeout: .seconds(1))
    }

    @Test("a ring wakes everybody who waits")
    func all() async {
        let bell = Doorbell(clock: endless)
        await withTaskGroup(of: Void.self) { group in
            for timeout in [nil, Duration.seconds(1), nil] { group.addTask { await bell.wait(timeout: timeout) } }
            let woken = Tally()
            group.addTask {
                while woken.count < 3 {
                    bell.ring()
                    await Task.yield()
                }
            }
            for _ in 1...3 {
                await group.next()
                woken.add()
            }
        }
    }

    @Test("a ring spares one wait only")
    func once() async {
        let bell = Doorbell(clock: endless)
        bell.ring()
        bell.ring()
        await bell.wait()
        let back = Tally()
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await bell.wait()
                back.add()
            }
            for _ in 1...100 { await Task.yield() }
            #expect(back.count == 0)
            bell.ring()
        }
        #expect(back.count == 1)
    }

    @Test("a wait ends with its time")
    func timeout() async {
        await Doorbell(clock: StubClock(isOverAtOnce: true)).wait(timeout: .seconds(1))
    }

    @Test("a wait ends when its task is cancelled, before and while it waits")
    func cancelled() async {
        let bell = Doorbell(clock: endless)
        for timeout in [nil, Duration.seconds(1)] {
            let early = Task {
                while !Task.isCancelled { await Task.yield() }
                await bell.wait(timeout: timeout)
            }
            early.cancel()
            await early.value
            let late = Task { await bell.wait(timeout: timeout) }
            for _ in 1...100 { await Task.yield() }
            late.cancel()
            await late.value
        }
    }

    @Test("a ring that finds only a cancelled waiter is kept for the next")
    func kept() async {
        let bell = Doorbell(clock: endless)
        let gone = Task { await bell.wait() }
        gone.cancel()
        await gone.value
        bell.ring()
        await bell.wait()
    }
}
