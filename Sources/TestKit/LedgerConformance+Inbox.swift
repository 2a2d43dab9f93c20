import Impediments
import Ledger
import Letters

extension LedgerConformance {
    private static func pending(_ ledger: any Ledger, at now: Instant, limit: Int = 100) async throws -> [String] {
        let me = try await ledger.soleClaimant()
        return try await ledger.write {
            try $0.claimDeliveries(by: me, at: now, limit: limit).map(\.inbound.eventID)
        }
    }

    static let inbox: [LedgerConformance] = [
        LedgerConformance("A delivery comes out of the inbox as it went in") { ledger in
            let contents: [Inbound.Content] = [
                LedgerSample.inbound("e0", text: "Line\none \u{1F511} \"quoted\" \u{0}").content,
                .edited(LedgerSample.message("m1"), text: "", notes: [.cutAtLimit]),
                .deleted(LedgerSample.message("m1")),
                .action(impediment: "IMP-1", by: Author(id: "u1"), answer: Answer(.decide, option: "a", days: 2)),
                .invited(channel: "c", by: "u1", direct: true),
                .unreadable(channel: "c", reason: "encrypted"),
            ]
            let inbound = contents.enumerated().map { index, content in
                Inbound(source: LedgerSample.source, eventID: "e\(index)", at: LedgerSample.start, content: content)
            }
            let appended = try await ledger.append(
                inbound.map {
                    Delivery(
                        workspace: LedgerSample.home, source: $0.source, eventID: $0.eventID,
                        receivedAt: LedgerSample.minute(1), body: .readable($0))
                })
            let me = try await ledger.soleClaimant()
            let rows = try await ledger.write {
                try $0.claimDeliveries(by: me, at: LedgerSample.start, limit: 100)
            }
            try expect(rows.map(\.inbound), is: inbound, "the deliveries")
            try expect(rows.map { Appended.new(id: $0.id) }, is: appended, "their ids")
            try expect(rows.allSatisfy { $0.workspace == LedgerSample.home }, "the workspace")
            try expect(rows.allSatisfy { $0.attempts == 0 && $0.receivedAt == LedgerSample.minute(1) }, "the rest")
        },
        LedgerConformance("The same event is a duplicate, within one call and over calls") { ledger in
            let one = LedgerSample.delivery("e1")
            let first = try await ledger.append([one, one, LedgerSample.delivery("e2")])
            try expect(first.map(\.isDuplicate), is: [false, true, false], "in the same call")
            try expect(first[1].id, is: first[0].id, "the row that it is a duplicate of")
            try expect(first[2].id != first[0].id, "another event is another row")
            let again = try await ledger.append([one])
            try expect(again, is: [.duplicate(id: first[0].id)], "in another call")
            try expect(try await pending(ledger, at: LedgerSample.start), is: ["e1", "e2"], "rows")
        },
        LedgerConformance("The same event id of another source or workspace is new") { ledger in
            let appended = try await ledger.append([
                LedgerSample.delivery("e1"), LedgerSample.delivery("e1", source: "yard"),
                LedgerSample.delivery("e1", in: "other"),
            ])
            try expect(appended.map(\.isDuplicate), is: [false, false, false], "all of them are new")
        },
        LedgerConformance("A duplicate is recognised whatever became of the first") { ledger in
            let deliveries = ["done", "given up", "dropped"].map { LedgerSample.delivery($0) }
            let first = try await ledger.append(deliveries + [LedgerSample.unreadable("unreadable", payload: [])])
            let me = try await ledger.soleClaimant()
            try await ledger.write { transaction in
                let rows = try transaction.claimDeliveries(by: me, at: LedgerSample.start, limit: 9)
                try transaction.finish(delivery: rows[0].id, by: me, at: LedgerSample.start)
                try transaction.fail(delivery: rows[1].id, by: me, reason: "no", retryAt: nil, at: LedgerSample.start)
                try transaction.fail(delivery: rows[2].id, by: me, reason: "no", retryAt: nil, at: LedgerSample.start)
                _ = try transaction.drop(quarantine: rows[2].id)
            }
            // What was unreadable may be readable to a newer straw: it is the same event all the same.
            let again = try await ledger.append(deliveries + [LedgerSample.delivery("unreadable")])
            try expect(again, is: first.map { .duplicate(id: $0.id) }, "all four")
            try expect(try await pending(ledger, at: LedgerSample.start), is: [], "nothing is read twice")
        },
        LedgerConformance("Oldest first, no more than asked for, and nothing twice once it is done") { ledger in
            _ = try await ledger.append((1...5).map { LedgerSample.delivery("e\($0)", channel: "c\($0)") })
            try expect(try await pending(ledger, at: LedgerSample.start, limit: 2), is: ["e1", "e2"], "the first two")
            let again = try await ledger.soleClaimant()
            try await ledger.write { transaction in
                let first = try transaction.claimDeliveries(by: again, at: LedgerSample.start, limit: 1)[0]
                try transaction.finish(delivery: first.id, by: again, at: LedgerSample.start)
            }
            try expect(try await pending(ledger, at: LedgerSample.start, limit: 2), is: ["e2", "e3"], "the next two")
            try expect(try await ledger.read { try $0.countPendingDeliveries() }, is: 4, "pending")
        },
        LedgerConformance("A failed delivery waits for its next try and holds back its conversation") { ledger in
            _ = try await ledger.append([
                LedgerSample.delivery("a1", channel: "a"), LedgerSample.delivery("a2", channel: "a"),
                LedgerSample.delivery("b1", channel: "b"),
            ])
            let me = try await ledger.soleClaimant()
            try expect(try await ledger.read { try $0.nextDeliveryRetry() }, is: nil, "nothing failed yet")
            let later = LedgerSample.minute(1)
            try await ledger.write { transaction in
                let first = try transaction.claimDeliveries(by: me, at: LedgerSample.start, limit: 1)[0]
                try transaction.fail(delivery: first.id, by: me, reason: "busy", retryAt: later, at: LedgerSample.start)
            }
            try expect(try await pending(ledger, at: LedgerSample.start), is: ["b1"], "only the other conversation")
            try expect(try await ledger.read { try $0.nextDeliveryRetry() }, is: later, "the next try")
            try expect(try await ledger.read { try $0.countPendingDeliveries() }, is: 3, "all of them still wait")
            let again = try await ledger.soleClaimant()
            let rows = try await ledger.write { try $0.claimDeliveries(by: again, at: later, limit: 9) }
            try expect(rows.map(\.inbound.eventID), is: ["a1", "a2", "b1"], "in order again")
            try expect(rows.map(\.attempts), is: [1, 0, 0], "tries so far")
        },
        LedgerConformance("A delivery that somebody has finished cannot be finished again") { ledger in
            _ = try await ledger.append([LedgerSample.delivery("e1")])
            let me = try await ledger.soleClaimant()
            let id = try await ledger.write { transaction in
                let id = try transaction.claimDeliveries(by: me, at: LedgerSample.start, limit: 1)[0].id
                try transaction.finish(delivery: id, by: me, at: LedgerSample.start)
                return id
            }
            try await expect(.lost, "finishing twice") {
                try await ledger.write { transaction in
                    try transaction.enqueue([LedgerSample.letter("twice")], at: LedgerSample.start)
                    try transaction.finish(delivery: id, by: me, at: LedgerSample.start)
                }
            }
            try expect(try await ledger.read { try $0.outbox(matching: OutboxFilter()).count }, is: 0, "letters")
        },
    ]

    static let quarantine: [LedgerConformance] = [
        LedgerConformance("What cannot be read is kept with its reason and its bytes") { ledger in
            let payload: [UInt8] = [0, 255, 7]
            _ = try await ledger.append([LedgerSample.unreadable("e1", payload: payload)])
            let rows = try await ledger.read { try $0.quarantine(limit: 9) }
            try expect(rows.count, is: 1, "rows")
            let expected = QuarantineRow(
                id: rows[0].id, workspace: LedgerSample.home, source: LedgerSample.source, eventID: "e1",
                receivedAt: LedgerSample.start, reason: "not JSON", payload: payload, inbound: nil)
            try expect(rows[0], is: expected, "the row")
            try expect(try await ledger.read { try $0.quarantine(rows[0].id) }, is: expected, "by its id")
            try expect(try await pending(ledger, at: LedgerSample.start), is: [], "not to be read")
        },
        LedgerConformance("A delivery that is given up goes to the quarantine, and back as new") { ledger in
            _ = try await ledger.append([LedgerSample.delivery("e1")])
            let me = try await ledger.soleClaimant()
            let id = try await ledger.write { transaction in
                let row = try transaction.claimDeliveries(by: me, at: LedgerSample.start, limit: 1)[0]
                try transaction.fail(
                    delivery: row.id, by: me, reason: "once", retryAt: LedgerSample.start, at: LedgerSample.start)
                try transaction.fail(delivery: row.id, by: me, reason: "defect", retryAt: nil, at: LedgerSample.start)
                return try transaction.quarantine(limit: 9)[0].id
            }
            let kept = try await ledger.read { try $0.quarantine(id) }
            try expect(kept?.reason, is: "defect", "the reason")
            try expect(kept?.inbound, is: LedgerSample.inbound("e1"), "what it said")
            let mended = LedgerSample.inbound("e1", text: "Mended.")
            let released = try await ledger.write {
                try $0.release(quarantine: id, as: mended, at: LedgerSample.start)
            }
            try expect(released, "released")
            let rows = try await ledger.write { try $0.claimDeliveries(by: me, at: LedgerSample.start, limit: 9) }
            try expect(rows.map(\.inbound), is: [mended], "in the inbox")
            try expect(rows.map(\.attempts), is: [0], "with fresh tries")
            try expect(try await ledger.read { try $0.quarantine(limit: 9) }, is: [], "out of the quarantine")
            let again = try await ledger.write { try $0.release(quarantine: id, as: mended, at: LedgerSample.start) }
            try expect(!again, "it is not there twice")
        },
        LedgerConformance("What is dropped from the quarantine is gone") { ledger in
            _ = try await ledger.append([LedgerSample.unreadable("e1")])
            let id = try await ledger.read { try $0.quarantine(limit: 9)[0].id }
            try expect(try await ledger.write { try $0.drop(quarantine: id) }, is: true, "dropped")
            try expect(try await ledger.write { try $0.drop(quarantine: id) }, is: false, "dropped again")
            try expect(try await ledger.read { try $0.quarantine(id) }, is: nil, "the row")
        },
    ]
}
