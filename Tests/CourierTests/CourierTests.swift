import Chat
import Courier
import Impediments
import Ledger
import Letters
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@Suite("The courier takes, carries and settles", .timeLimit(.minutes(1)))
struct CourierTests {
    private func courier(
        _ ledger: any Ledger, _ carrier: any Carrier, hands: Hands = Hands(), bell: Doorbell = Doorbell(),
        schedule: RetrySchedule = RetrySchedule(), capacity: Int = 16, grace: Duration = .seconds(20), seed: UInt64 = 1,
        logger: Logger = quiet
    ) -> Courier {
        Courier(
            ledger: ledger, claimant: { me }, carrier: carrier, doorbell: bell, schedule: schedule, capacity: capacity,
            grace: grace,
            pause: .milliseconds(1), now: { hands.now }, generator: SeededGenerator(seed: seed), logger: logger)
    }

    @Test("each verdict is settled as what it means")
    func settles() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let verdicts: [String: Verdict] = [
            "sent": .sent(remoteID: "m7"), "later": .retry(after: .seconds(60), reason: "busy"),
            "dead": .dead(reason: "gone"),
        ]
        try await enqueue(verdicts.keys.sorted().map { letter($0, to: thread($0)) }, in: ledger)
        let carrier = ScriptedCarrier { verdicts[$0.letter.key] ?? .dead(reason: "unknown") }
        try await courier(ledger, carrier).carryAll()

        let rows = Dictionary(uniqueKeysWithValues: try await allRows(ledger).map { ($0.letter.key, $0) })
        #expect(rows["sent"]?.state == .sent && rows["sent"]?.remoteID == "m7")
        #expect(rows["dead"]?.state == .dead && rows["dead"]?.lastError == "gone")
        let later = try #require(rows["later"])
        #expect(later.state == .waiting && later.attempts == 1 && later.lastError == "busy")
        #expect(later.nextAttempt >= start + .seconds(60) && later.nextAttempt <= start + .seconds(72))
        #expect(carrier.seen.carried.count == 3, "what may not leave yet is not carried again")
    }

    @Test("a letter that fails again and again is dead after the last try")
    func givesUp() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let hands = Hands()
        try await enqueue([letter("x", to: thread("a"))], in: ledger)
        let carrier = ScriptedCarrier { _ in .retry(after: nil, reason: "busy") }
        let courier = courier(ledger, carrier, hands: hands, schedule: RetrySchedule(tries: 4))
        for _ in 0..<10 {
            try await courier.carryAll()
            if let next = try await ledger.read({ try $0.nextSendAttempt(by: me, at: hands.now, inHand: []) }) {
                hands.turn(to: next)
            }
        }
        let row = try #require(try await allRows(ledger).first)
        #expect(row.state == .dead && row.attempts == 4)
        #expect(row.lastError == "given up after 4 tries: busy")
        #expect(carrier.seen.carried.count == 4)
    }

    @Test("whatever fails, each lane keeps its order, one at a time, and every letter ends", arguments: 0..<20)
    func order(seed: Int) async throws {
        let ledger = try SQLiteLedger.inMemory()
        let hands = Hands()
        let chance = Mutex(SeededGenerator(seed: UInt64(seed)))
        let letters = (0..<60).map { number in
            letter("k\(number)", to: thread("t\(chance.withLock { Int.random(in: 0..<7, using: &$0) })"))
        }
        try await enqueue(letters, in: ledger)
        let carrier = ScriptedCarrier { _ in
            let roll = chance.withLock { Int.random(in: 0..<10, using: &$0) }
            if roll.isMultiple(of: 2) { await Task.yield() }
            return roll < 5
                ? .sent(remoteID: nil) : roll < 9 ? .retry(after: nil, reason: "busy") : .dead(reason: "gone")
        }
        let courier = courier(ledger, carrier, hands: hands, capacity: 4, seed: UInt64(seed))
        while let next = try await ledger.read({ try $0.nextSendAttempt(by: me, at: hands.now, inHand: []) }) {
            hands.turn(to: next)
            try await courier.carryAll()
        }

        let log = carrier.seen
        #expect(log.overtaken.isEmpty)
        #expect((2...4).contains(log.mostUnderWay))
        let states = try await allRows(ledger).map(\.state)
        #expect(states.count == 60 && !states.contains(.waiting))
        for (lane, carried) in Dictionary(grouping: log.carried, by: \.address.lane) {
            // The same letter may come several times, but never after a later one of its lane.
            let ids = carried.map(\.id)
            #expect(ids == ids.sorted(), "\(lane)")
        }
    }

    @Test("a bell brings a new letter out, and the next of the lane follows without one")
    func service() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let bell = Doorbell()
        let carried = AsyncStream.makeStream(of: String.self)
        let carrier = ScriptedCarrier { row in
            carried.continuation.yield(row.letter.key)
            return .sent(remoteID: nil)
        }
        let services = ServiceGroup(services: [courier(ledger, carrier, bell: bell)], logger: quiet)
        let running = Task { try await services.run() }
        var keys = carried.stream.makeAsyncIterator()
        for round in 0..<3 {
            try await enqueue(["a", "b"].map { letter("\($0)\(round)", to: thread("t")) }, in: ledger)
            bell.ring()
            #expect(await keys.next() == "a\(round)")
            #expect(await keys.next() == "b\(round)")
        }
        await services.triggerGracefulShutdown()
        try await running.value
        #expect(try await allRows(ledger).allSatisfy { $0.state == .sent })
    }

    @Test("shutdown settles what is under way and leaves the rest waiting")
    func shutdown() async throws {
        let ledger = try SQLiteLedger.inMemory()
        try await enqueue(["a", "b"].map { letter($0, to: thread("t")) }, in: ledger)
        let begun = Doorbell()
        let gate = Doorbell()
        let carrier = ScriptedCarrier { _ in
            begun.ring()
            await gate.wait()
            // Room for a cancellation that should not come.
            for _ in 0..<1000 { await Task.yield() }
            return Task.isCancelled ? .dead(reason: "called back") : .sent(remoteID: nil)
        }
        let services = ServiceGroup(services: [courier(ledger, carrier)], logger: quiet)
        let running = Task { try await services.run() }
        await begun.wait()
        await services.triggerGracefulShutdown()
        gate.ring()
        try await running.value
        #expect(try await allRows(ledger).map(\.state) == [.sent, .waiting])
    }

    @Test("what hangs at shutdown is called back after the grace, and tried again another day")
    func hangs() async throws {
        let ledger = try SQLiteLedger.inMemory()
        try await enqueue([letter("a", to: thread("t"))], in: ledger)
        let begun = Doorbell()
        let carrier = ScriptedCarrier { _ in
            begun.ring()
            await Doorbell().wait()
            return .retry(after: nil, reason: "called back")
        }
        let services = ServiceGroup(
            services: [courier(ledger, carrier, grace: .milliseconds(20))], logger: quiet)
        let running = Task { try await services.run() }
        await begun.wait()
        await services.triggerGracefulShutdown()
        try await running.value
        let row = try #require(try await allRows(ledger).first)
        #expect(row.state == .waiting && row.lastError == "called back")
    }

    @Test("a cancelled courier still settles what it carried")
    func cancelled() async throws {
        let ledger = try SQLiteLedger.inMemory()
        try await enqueue([letter("a", to: thread("t"))], in: ledger)
        let begun = Doorbell()
        let carrier = ScriptedCarrier { _ in
            begun.ring()
            await Doorbell().wait()
            return .sent(remoteID: "m1")
        }
        let courier = courier(ledger, carrier)
        let running = Task { try await courier.run() }
        await begun.wait()
        running.cancel()
        try await running.value
        #expect(try await allRows(ledger).first?.remoteID == "m1")
    }

    @Test("while the ledger cannot settle, the letter is not carried again")
    func settlesLater() async throws {
        let ledger = FailingLedger(try SQLiteLedger.inMemory())
        try await enqueue(["a", "b"].map { letter($0, to: thread("t")) }, in: ledger)
        let carrier = ScriptedCarrier { row in
            if row.letter.key == "a" { ledger.failNext(writes: 3) }
            return .sent(remoteID: nil)
        }
        try await courier(ledger, carrier).carryAll()
        #expect(carrier.seen.carried.map(\.letter.key) == ["a", "b"])
        #expect(try await allRows(ledger).map(\.state) == [.sent, .sent])
    }

    @Test("a ledger that cannot be read for a while does not end the service")
    func readsLater() async throws {
        let ledger = FailingLedger(try SQLiteLedger.inMemory())
        try await enqueue([letter("a", to: thread("t"))], in: ledger)
        ledger.failNext(reads: 3)
        let carried = Doorbell()
        let carrier = ScriptedCarrier { _ in
            carried.ring()
            return .sent(remoteID: nil)
        }
        let courier = courier(ledger, carrier)
        let running = Task { try await courier.run() }
        await carried.wait()
        running.cancel()
        try await running.value
        #expect(try await allRows(ledger).map(\.state) == [.sent])
    }

    @Test("the log names the row and the reason, and nothing that the letter says")
    func log() async throws {
        let ledger = try SQLiteLedger.inMemory()
        let keys = ["sent", "later", "dead"].map { "\($0)-secret" }
        try await enqueue(keys.map { letter($0, to: .mail(mailbox: "\($0)@example.org", name: nil)) }, in: ledger)
        let carrier = ScriptedCarrier { row in
            switch row.letter.key.prefix(4) {
            case "sent": .sent(remoteID: "secret-id")
            case "late": .retry(after: nil, reason: "busy")
            default: .dead(reason: "gone")
            }
        }
        let lines = LogLines()
        try await courier(ledger, carrier, logger: Logger(label: "test") { _ in lines }).carryAll()
        let log = lines.all
        #expect(log.count == 3)
        #expect(log.contains { $0.contains("outbox.id=1") && $0.hasPrefix("info letter sent") })
        #expect(log.contains { $0.contains("error=busy") } && log.contains { $0.contains("error=gone") })
        #expect(!log.contains { $0.contains("secret") })
    }
}
