import Impediments
import Ledger
import Letters

extension LedgerConformance {
    private struct Mishap: Error {}

    static let transactions: [LedgerConformance] = [
        LedgerConformance("A body that throws changes nothing, and its error comes out") { ledger in
            do {
                try await ledger.write { transaction in
                    try LedgerSample.raise(by: transaction)
                    try transaction.enqueue([LedgerSample.letter("a")], at: LedgerSample.start)
                    try transaction.setFact("name", to: "value", in: LedgerSample.home)
                    throw Mishap()
                }
                throw ConformanceFailure(description: "the error of the body was swallowed")
            } catch is Mishap {}
            let left = try await ledger.read { reading in
                (
                    try reading.impediments(in: LedgerSample.home, matching: ImpedimentFilter()).count,
                    try reading.outbox(matching: OutboxFilter()).count,
                    try reading.fact("name", in: LedgerSample.home)
                )
            }
            try expect(left == (0, 0, nil), "something of the body stayed: \(left)")
            let next = try await ledger.write { try $0.takeImpedimentNumber(in: LedgerSample.home) }
            try expect(next, is: ImpedimentID(1), "the number is taken again")
        },
        LedgerConformance("What a transaction wrote is read in it and after it") { ledger in
            let inside = try await ledger.write { transaction in
                try transaction.setFact("name", to: "value", in: LedgerSample.home)
                return try transaction.fact("name", in: LedgerSample.home)
            }
            try expect(inside, is: "value", "in the transaction")
            let after = try await ledger.read { try $0.fact("name", in: LedgerSample.home) }
            try expect(after, is: "value", "after it")
        },
        LedgerConformance("Cancelling neither loses nor doubles what is written") { ledger in
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                let appended = try await ledger.append([LedgerSample.delivery("e1")])
                try await ledger.write { transaction in
                    try transaction.enqueue([LedgerSample.letter("a")], at: LedgerSample.start)
                }
                return appended
            }
            task.cancel()
            let appended = try await task.value
            try expect(appended.count, is: 1, "the append was answered")
            let found = try await ledger.read { reading in
                [
                    try reading.countPendingDeliveries(),
                    try reading.outbox(matching: OutboxFilter()).count,
                ]
            }
            try expect(found, is: [1, 1], "deliveries and letters")
        },
        LedgerConformance("Writers at the same time wait for each other") { ledger in
            let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await ledger.write { try $0.takeImpedimentNumber(in: LedgerSample.home).number }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try expect(numbers.sorted(), is: Array(1...20), "numbers without gaps")
        },
        LedgerConformance("Workspaces never see each other's rows") { ledger in
            let now = LedgerSample.start
            try await ledger.write { transaction in
                let impediment = try LedgerSample.raise(due: now, by: transaction)
                let message = LedgerSample.message("m1")
                try transaction.link(message, root: message, to: impediment.id, in: LedgerSample.home)
                try transaction.save(Desk(person: "funder", digestsFrom: now), due: nil, in: LedgerSample.home)
                let text = PersonalText(key: TextKey("t-1"), person: PersonKey("p-1"), words: "No keys.")
                try transaction.save(text, in: LedgerSample.home)
                let evidence = Evidence(product: "shop", team: nil, kind: .userContact, at: now, text: nil)
                try transaction.save(evidence, in: LedgerSample.home)
                let letters = [LedgerSample.letter("a"), LedgerSample.letter("b", to: [LedgerSample.thread("kept")])]
                try transaction.enqueue(letters, at: now)
                let me = try transaction.join(named: "test", alone: true, at: now)
                let rows = try transaction.claimLetters(by: me, at: now, limit: 2, inHand: [])
                try transaction.settle(rows[0].id, by: me, .sent(remoteID: "r1"), at: now)
                try transaction.settle(rows[1].id, by: me, .kept, at: now)
                try transaction.setFact("name", to: "value", in: LedgerSample.home)
                _ = try transaction.startWorkspace(LedgerSample.home, at: now)
                let digest = RecordedDigest(
                    person: "funder", period: "2026-03-09", at: now, letterKey: "d", asks: [], isHeartbeat: false)
                _ = try transaction.record(digest, in: LedgerSample.home)
            }
            let seen = try await ledger.read { reading in
                let other = "other"
                let message = LedgerSample.message("m1")
                return [
                    "impediment": try reading.impediment(ImpedimentID(1), in: other) != nil,
                    "list": try !reading.impediments(in: other, matching: ImpedimentFilter()).isEmpty,
                    "events": try !reading.events(of: ImpedimentID(1), in: other).isEmpty,
                    "message": try !reading.impediments(of: message, in: other).isEmpty,
                    "thread": try !reading.impediments(inThread: message, in: other).isEmpty,
                    "desk": try reading.desk(of: "funder", in: other) != nil,
                    "desks": try !reading.desks(in: other).isEmpty,
                    "digest": try reading.digest(of: "funder", period: "2026-03-09", in: other) != nil,
                    "digests": try !reading.digests(in: other, person: nil, limit: 9).isEmpty,
                    "text": try reading.personal(TextKey("t-1"), in: other) != nil,
                    "evidence": try !reading.evidence(in: other, product: nil, since: nil).isEmpty,
                    "remote id": try reading.remoteID(of: "a", at: LedgerSample.thread("root"), in: other) != nil,
                    "replies": try !reading.replies(of: LedgerSample.source, in: other, after: 0, limit: 9).isEmpty,
                    "fact": try reading.fact("name", in: other) != nil,
                    "start": try reading.workspaceStart(other) != nil,
                ].filter(\.value).keys.sorted()
            }
            try expect(seen, is: [], "seen from another workspace")
            let number = try await ledger.write { try $0.takeImpedimentNumber(in: "other") }
            try expect(number, is: ImpedimentID(1), "the other workspace counts for itself")
        },
    ]
}
