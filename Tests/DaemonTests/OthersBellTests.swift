import Ledger
import Synchronization
import Testing

@testable import Daemon

@Suite("The bells of other machines", .timeLimit(.minutes(1)))
struct OthersBellTests {
    @Test("are answered after a moment, and all that ring until then are one")
    func later() async throws {
        let (moments, over) = AsyncStream.makeStream(of: Void.self)
        let (waits, began) = AsyncStream.makeStream(of: Void.self)
        let (rings, rang) = AsyncStream.makeStream(of: Void.self)
        let count = Mutex(0)
        let bell = OthersBell(
            rung: Doorbell(),
            moment: {
                began.yield()
                for await _ in moments { return }
            },
            ringHere: {
                count.withLock { $0 += 1 }
                rang.yield()
            })
        let running = Task { try await bell.run() }
        bell.rung.ring()
        for await _ in waits { break }
        #expect(count.withLock { $0 } == 0, "not at once")
        over.yield()
        for await _ in rings { break }
        #expect(count.withLock { $0 } == 1)
        running.cancel()
        try await running.value
    }
}
