import Impediments
import Ledger
import Letters

extension LedgerConformance {
    static let replies: [LedgerConformance] = [
        LedgerConformance("Kept letters of a source are fetched in the order in which they were kept") { ledger in
            let yard = "yard"
            try await ledger.write { transaction in
                let addresses: [Address] = [
                    LedgerSample.thread("x", source: yard), .direct(source: yard, user: "u1"),
                    LedgerSample.thread("y", source: yard), .entrance(source: yard, channel: "c"),
                    LedgerSample.thread("x"), mailbox, LedgerSample.thread("z", source: yard),
                ]
                let letters = addresses.enumerated().map { LedgerSample.letter("k\($0)", to: [$1]) }
                try transaction.enqueue(letters, at: LedgerSample.start)
            }
            func fetch(after number: Int64 = 0, limit: Int = 9) async throws -> [KeptReply] {
                try await ledger.read { try $0.replies(of: yard, in: LedgerSample.home, after: number, limit: limit) }
            }
            let rows = try await sendable(ledger)
            // The second waits, for its reader's hours maybe: it keeps nothing back, and is not passed over.
            for row in [rows[0]] + rows.dropFirst(2) { try await settle(row, .kept, in: ledger) }
            let first = try await fetch()
            try expect(first.map(\.letter.key), is: ["k0", "k2", "k6"], "all that can be fetched, with words")
            try await settle(rows[1], .kept, in: ledger)
            let last = first.map(\.number).max() ?? 0
            try expect(try await fetch(after: last).map(\.letter.key), is: ["k1"], "what was kept after those")
            try expect(try await fetch().map(\.letter.key), is: ["k0", "k2", "k6", "k1"], "all of them")
            try expect(try await fetch(limit: 2).map(\.letter.key), is: ["k0", "k2"], "no more than asked for")
            // Settled again, it keeps its place.
            try await settle(rows[0], .kept, in: ledger)
            try expect(try await fetch(limit: 1), is: [first[0]], "its place")
            try expect(first.map(\.address), is: [rows[0], rows[2], rows[6]].map(\.address), "with their addresses")
        },
        LedgerConformance("Whoever follows the cursor while many keep letters gets each of them once") { ledger in
            let count = 60
            let letters = (0..<count).map { LedgerSample.letter("k\($0)", to: [LedgerSample.thread("t\($0)")]) }
            try await ledger.write { try $0.enqueue(letters, at: LedgerSample.start) }
            let me = try await ledger.soleClaimant()
            let rows = try await ledger.write {
                try $0.claimLetters(by: me, at: LedgerSample.start, limit: count, inHand: [])
            }
            let fetched = try await withThrowingTaskGroup(of: Void.self) { group in
                for part in 0..<6 {
                    group.addTask {
                        for row in rows where row.id % 6 == Int64(part) {
                            try await ledger.write(in: LedgerSample.home) {
                                try $0.settle(row.id, by: me, .kept, at: LedgerSample.start)
                            }
                        }
                    }
                }
                var (fetched, cursor): ([String], Int64) = ([], 0)
                for _ in 0..<2000 where fetched.count < count {
                    try await Task.sleep(for: .milliseconds(1))
                    let from = cursor
                    let more = try await ledger.read {
                        try $0.replies(of: LedgerSample.source, in: LedgerSample.home, after: from, limit: 7)
                    }
                    fetched += more.map(\.letter.key)
                    cursor = more.last?.number ?? cursor
                }
                try await group.waitForAll()
                return fetched
            }
            try expect(fetched.count, is: count, "what was fetched")
            try expect(Set(fetched), is: Set(letters.map(\.key)), "each of them")
        },
        LedgerConformance("A reader goes on after the reply or letter that it names, and misses nothing") { ledger in
            var edited = LedgerSample.letter("k2", to: [LedgerSample.thread("x")])
            edited.replaces = "k1"
            let first = [mailbox, LedgerSample.thread("x")]
            let letters = [LedgerSample.letter("k1", to: first), edited]
            try await ledger.write { try $0.enqueue(letters, at: LedgerSample.start) }
            func cursor(_ name: String, in workspace: String = LedgerSample.home) async throws -> Int64 {
                try await ledger.read { try $0.replyCursor(of: LedgerSample.source, in: workspace, after: name) }
            }
            try expect(try await cursor("k1"), is: 0, "one that cannot be fetched yet")
            for _ in letters {
                for row in try await sendable(ledger) where row.address != mailbox {
                    try await settle(row, .kept, in: ledger)
                }
            }
            // What lies between a letter and its edit must not be passed over.
            try expect(try await cursor("k1"), is: 1, "where it was first kept")
            try expect(try await cursor("k2"), is: 2, "its edit")
            try expect(try await cursor("7"), is: 7, "a number")
            try expect(try await cursor("k3"), is: 0, "an unknown one")
            try expect(try await cursor("k1", in: "other"), is: 0, "another workspace")
        },
        LedgerConformance("A letter is found by its key until it is dropped") { ledger in
            let letter = LedgerSample.letter("k1", to: [funder, mailbox])
            try await ledger.write { try $0.enqueue([letter], at: LedgerSample.start) }
            func found(in workspace: String = LedgerSample.home) async throws -> Letter? {
                try await ledger.read { try $0.letter("k1", in: workspace) }
            }
            let rows = try await sendable(ledger)
            try await settle(rows[0], .sent(remoteID: nil), in: ledger)
            try expect(try await found(), is: letter, "sent to one address")
            _ = try await ledger.write { try $0.drop(outbox: rows[1].id) }
            try expect(try await found(), is: letter, "dropped for the other")
            try expect(try await found(in: "other"), is: nil, "of another workspace")
        },
    ]
}
