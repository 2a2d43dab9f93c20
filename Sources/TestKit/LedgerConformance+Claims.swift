import Impediments
import Ledger
import Letters

extension LedgerConformance {
    private static func two(_ ledger: any Ledger) async throws -> (Claimant, Claimant) {
        let first = try await ledger.soleClaimant()
        let second = try await ledger.write { try $0.join(named: "second", alone: false, at: LedgerSample.start) }
        return (first, second)
    }

    private static func take(
        _ ledger: any Ledger, _ claimant: Claimant, limit: Int = 100, at now: Instant = LedgerSample.start
    ) async throws -> [String] {
        try await ledger.write {
            try $0.claimDeliveries(by: claimant, at: now, limit: limit).map(\.inbound.eventID)
        }
    }

    private static func letters(_ ledger: any Ledger, _ claimant: Claimant, limit: Int = 9) async throws -> [String] {
        try await ledger.write {
            try $0.claimLetters(by: claimant, at: LedgerSample.start, limit: limit, inHand: []).map(\.letter.key)
        }
    }

    static let claims: [LedgerConformance] = [
        LedgerConformance("Numbers of claimants rise, and those who are alone give up the others") { ledger in
            let (first, second) = try await two(ledger)
            try expect(second.number > first.number, "the second is higher")
            try expect(try await ledger.write { try $0.beat(first) }, "the first is alive")
            try expect(try await ledger.read { try $0.claimants() }, is: [first: 1, second: 0], "beats")
            let third = try await ledger.soleClaimant()
            try expect(third.number > second.number, "a number never comes again")
            try expect(try await ledger.write { try $0.beat(first) }, is: false, "it was given up")
            try expect(try await ledger.read { try $0.claimants() }, is: [third: 0], "who is left")
        },
        LedgerConformance("Only a beat that stood still is given up") { ledger in
            let (first, second) = try await two(ledger)
            _ = try await ledger.write { try $0.beat(first) }
            try expect(try await ledger.write { try $0.giveUp(first, ifBeat: 0) }, is: false, "it beat meanwhile")
            try expect(try await ledger.write { try $0.giveUp(first, ifBeat: 1) }, is: true, "it did not")
            try expect(try await ledger.write { try $0.giveUp(first, ifBeat: 1) }, is: false, "once")
            try expect(try await ledger.read { try $0.claimants().keys.map(\.number) }, is: [second.number], "left")
        },
        LedgerConformance("A conversation is read by one claimant at a time, the others go on") { ledger in
            _ = try await ledger.append([
                LedgerSample.delivery("a1", channel: "a"), LedgerSample.delivery("a2", channel: "a"),
                LedgerSample.delivery("b1", channel: "b"), LedgerSample.delivery("a3", channel: "a"),
            ])
            let (first, second) = try await two(ledger)
            try expect(try await take(ledger, first, limit: 1), is: ["a1"], "the first")
            try expect(try await take(ledger, second), is: ["b1"], "the second passes over the conversation")
            try expect(try await take(ledger, first), is: ["a1", "a2", "a3"], "the first has its own, and goes on")
            try expect(try await take(ledger, second), is: ["b1"], "nothing is taken twice")
        },
        LedgerConformance("What was claimed by somebody given up is free, and cannot be finished any more") { ledger in
            let ids = try await ledger.append([LedgerSample.delivery("a1"), LedgerSample.delivery("a2")]).map(\.id)
            let (first, second) = try await two(ledger)
            _ = try await take(ledger, first)
            try expect(try await take(ledger, second), is: [], "taken")
            _ = try await ledger.write { try $0.giveUp(first, ifBeat: nil) }
            try expect(try await take(ledger, second), is: ["a1", "a2"], "given back")
            try await expect(.lost, "finishing under the old number") {
                try await ledger.write { transaction in
                    try transaction.enqueue([LedgerSample.letter("late")], at: LedgerSample.start)
                    try transaction.finish(delivery: ids[0], by: first, at: LedgerSample.start)
                }
            }
            try await expect(.lost, "failing under the old number") {
                try await ledger.write {
                    try $0.fail(
                        delivery: ids[0], by: first, reason: "late", retryAt: nil, at: LedgerSample.start)
                }
            }
            try expect(try await ledger.read { try $0.outbox(matching: OutboxFilter()).count }, is: 0, "letters")
            try await expect(.lost, "claiming under the old number") {
                _ = try await ledger.append([LedgerSample.delivery("c1", channel: "c")])
                _ = try await take(ledger, first)
            }
            try await ledger.write { try $0.finish(delivery: ids[0], by: second, at: LedgerSample.start) }
        },
        LedgerConformance("A lane is carried by one claimant at a time") { ledger in
            try await ledger.write { transaction in
                for (thread, key) in [("x", "x1"), ("x", "x2"), ("y", "y1")] {
                    try transaction.enqueue(
                        [LedgerSample.letter(key, to: [LedgerSample.thread(thread)])], at: LedgerSample.start)
                }
            }
            let (first, second) = try await two(ledger)
            try expect(try await letters(ledger, first, limit: 1), is: ["x1"], "the first")
            try expect(try await letters(ledger, second), is: ["y1"], "the second takes what is free")
            let next = try await ledger.read { try $0.nextSendAttempt(by: second, at: LedgerSample.start, inHand: []) }
            try expect(next, is: LedgerSample.start, "its own is to be sent")
            // The first is stuck, was given up, and comes back after the second has sent its letter.
            _ = try await ledger.write { try $0.giveUp(first, ifBeat: nil) }
            try expect(try await letters(ledger, second), is: ["x1", "y1"], "given back")
            try await ledger.write { try $0.settle(1, by: first, .dead(error: "late"), at: LedgerSample.start) }
            try expect(
                try await ledger.read { try $0.outbox(1)?.state }, is: .waiting, "the old number settles nothing")
            try await ledger.write { try $0.settle(1, by: second, .sent(remoteID: "r"), at: LedgerSample.start) }
            try expect(try await ledger.read { try $0.outbox(1)?.remoteID }, is: "r", "the new one does")
            try expect(try await letters(ledger, second), is: ["x2", "y1"], "the lane goes on")
        },
        LedgerConformance("What came too early waits for its message, holds nobody back, and is taken in the end") {
            ledger in
            let home = LedgerSample.home
            let ids = try await ledger.append((1...3).map { LedgerSample.delivery("e\($0)") }).map(\.id)
            let me = try await ledger.soleClaimant()
            _ = try await take(ledger, me)
            let (root, until) = (LedgerSample.message("root"), LedgerSample.minute(10))
            try await ledger.write { transaction in
                try transaction.park(delivery: ids[0], for: root, until: until, by: me, in: home)
                try transaction.park(delivery: ids[1], for: root, until: until, by: me, in: home)
            }
            try expect(try await take(ledger, me), is: ["e3"], "the others go on")
            let (freed, again) = try await ledger.write { transaction in
                let freed = try transaction.claimParked(for: root, by: me, in: home)
                try transaction.finish(delivery: ids[0], by: me, at: LedgerSample.start)
                return (freed.map(\.id), try transaction.claimParked(for: root, by: me, in: home).count)
            }
            try expect(freed, is: [ids[0], ids[1]], "freed with its message")
            try expect(again, is: 0, "once")
            try await ledger.write { transaction in
                try transaction.park(delivery: ids[1], for: root, until: until, by: me, in: home)
            }
            try expect(try await take(ledger, me, at: until), is: ["e2", "e3"], "in the end as it is")
        },
    ]

    static let seals: [LedgerConformance] = [
        LedgerConformance("Every event is sealed once, whoever seals, and the chain holds") { ledger in
            let home = LedgerSample.home
            try await ledger.write { transaction in
                for _ in 1...5 { try LedgerSample.raise(by: transaction) }
            }
            try expect(try await ledger.verifyChain(of: home) == (5, 5), "before")
            async let first = ledger.seal(home)
            async let second = ledger.seal(home)
            try expect(try await max(first, second), is: 5, "sealed")
            try await ledger.write { _ = try LedgerSample.raise(by: $0) }
            try expect(try await ledger.verifyChain(of: home) == (6, 1), "one waits for its seal")
            try expect(try await ledger.seal(home), is: 1, "sealed afterwards")
            try expect(try await ledger.seal(home), is: 0, "nothing is left")
            let events = try await ledger.read { try $0.sealedEvents(in: home, after: 0, limit: 9) }
            try expect(Set(events.compactMap(\.hash)).count, is: 6, "each has its own")
            try expect(try await ledger.read { try $0.lastSeal(in: home)?.sequence }, is: 6, "the last")
            try expect(try await ledger.read { try $0.workspaces() }, is: [home], "workspaces")
        },
        LedgerConformance("A seal that does not fit its event is found") { ledger in
            let home = LedgerSample.home
            try await ledger.write { transaction in
                for _ in 1...3 { try LedgerSample.raise(by: transaction) }
                let events = try transaction.sealedEvents(in: home, after: 0, limit: 9)
                var chain = Chain(workspace: home)
                var seals = try events.map { try chain.seal($0) }
                seals[1].hash[7] ^= 1
                try transaction.save(seals, in: home)
            }
            do {
                _ = try await ledger.verifyChain(of: home)
                throw ConformanceFailure(description: "a changed event was not found")
            } catch let fault as Chain.Fault {
                try expect(fault, is: .changed(sequence: 2), "where")
            }
        },
    ]
}
