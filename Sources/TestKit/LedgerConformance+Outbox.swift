import Impediments
import Ledger
import Letters

extension LedgerConformance {
    static let funder = Address.direct(source: LedgerSample.source, user: "u9")
    static let mailbox = Address.mail(mailbox: "funder@example.org", name: "F")

    static func sendable(
        _ ledger: any Ledger, at now: Instant = LedgerSample.start, limit: Int = 100, inHand: Set<Int64> = []
    ) async throws -> [OutboxRow] {
        let me = try await ledger.soleClaimant()
        return try await ledger.write { try $0.claimLetters(by: me, at: now, limit: limit, inHand: inHand) }
    }

    /// `(thread, key)`, in the order in which they are written.
    private static func enqueue(_ letters: [(String, String)], in ledger: any Ledger) async throws {
        try await ledger.write { transaction in
            let letters = letters.map { LedgerSample.letter($1, to: [LedgerSample.thread($0)]) }
            try transaction.enqueue(letters, at: LedgerSample.start)
        }
    }

    private static func inAMatter(
        _ key: String, to address: Address, of impediment: String = "IMP-1", in workspace: String = LedgerSample.home
    ) -> Letter {
        var letter = LedgerSample.letter(key, to: [address], in: workspace)
        letter.impediment = impediment
        letter.matter = .ask
        return letter
    }

    static func settle(
        _ row: OutboxRow, _ outcome: SendOutcome, at now: Instant = LedgerSample.start, in ledger: any Ledger
    ) async throws {
        let me = try await ledger.soleClaimant()
        try await ledger.write(in: LedgerSample.home) { try $0.settle(row.id, by: me, outcome, at: now) }
    }

    static let outbox: [LedgerConformance] = [
        LedgerConformance("A letter has one row for each address, once") { ledger in
            let letter = LedgerSample.letter("a", to: [funder, mailbox, funder])
            var changed = letter
            changed.rule = "another"
            let again = changed
            try await ledger.write { transaction in
                try transaction.enqueue([letter], at: LedgerSample.minute(1))
                try transaction.enqueue([again], at: LedgerSample.minute(2))
            }
            let rows = try await ledger.read { try $0.outbox(matching: OutboxFilter()) }
            try expect(rows.map(\.address), is: [funder, mailbox], "addresses")
            try expect(rows.map(\.letter), is: [letter, letter], "the letter as first written")
            try expect(rows.allSatisfy { $0.state == .waiting && $0.attempts == 0 }, "they wait")
            try expect(rows.allSatisfy { $0.nextAttempt == LedgerSample.minute(1) }, "since they were written")
            try expect(try await ledger.read { try $0.outbox(rows[1].id) }, is: rows[1], "by its id")
            try expect(try await sendable(ledger).count, is: 0, "not before that moment")
        },
        LedgerConformance("Only the head of each lane may leave, oldest first") { ledger in
            try await enqueue([("x", "x1"), ("x", "x2"), ("y", "y1"), ("z", "z1"), ("y", "y2")], in: ledger)
            let heads = try await sendable(ledger)
            try expect(heads.map(\.letter.key), is: ["x1", "y1", "z1"], "heads")
            try expect(try await sendable(ledger, limit: 2).map(\.letter.key), is: ["x1", "y1"], "no more than asked")
            let inHand: Set<Int64> = [heads[0].id, heads[2].id]
            try expect(try await sendable(ledger, inHand: inHand).map(\.letter.key), is: ["y1"], "but those in hand")
            try await settle(heads[0], .sent(remoteID: nil), in: ledger)
            try await settle(heads[1], .dead(error: "gone"), in: ledger)
            let next = try await sendable(ledger).map(\.letter.key)
            try expect(next, is: ["x2", "z1", "y2"], "neither sent nor dead ones block")
        },
        LedgerConformance("A letter that waits for another try holds back its lane") { ledger in
            try await enqueue([("x", "x1"), ("x", "x2"), ("y", "y1")], in: ledger)
            let later = LedgerSample.minute(5)
            try await settle(try await sendable(ledger)[0], .retry(at: later, error: "busy"), in: ledger)
            try expect(try await sendable(ledger).map(\.letter.key), is: ["y1"], "the other lane goes on")
            let me = try await ledger.soleClaimant()
            let next = try await ledger.read { reading in
                [
                    try reading.nextSendAttempt(by: me, at: LedgerSample.start, inHand: []),
                    try reading.nextSendAttempt(by: me, at: LedgerSample.start, inHand: [3]),
                    try reading.nextSendAttempt(by: me, at: LedgerSample.start, inHand: [1, 3]),
                ]
            }
            try expect(next, is: [LedgerSample.start, later, nil], "what waits behind it is no reason to look earlier")
            let row = try await sendable(ledger, at: later)[0]
            try expect(row.letter.key, is: "x1", "then it is first again")
            try expect(row.attempts, is: 1, "tries so far")
            try expect(row.lastError, is: "busy", "why")
        },
        LedgerConformance("A clock that is set back keeps nothing waiting that failed") { ledger in
            try await enqueue([("x", "x1")], in: ledger)
            try await settle(
                try await sendable(ledger)[0], .retry(at: LedgerSample.minute(5), error: "busy"), in: ledger)
            let (early, me) = (LedgerSample.minute(-60), try await ledger.soleClaimant())
            let next = try await ledger.read { try $0.nextSendAttempt(by: me, at: early, inHand: []) }
            try expect(next, is: early, "when it is tried")
            try expect(try await sendable(ledger, at: early).map(\.letter.key), is: ["x1"], "what may leave")
            // What leaves at once leaves at once, by any clock.
            try await ledger.write { try $0.enqueue([LedgerSample.letter("z1", to: [mailbox])], at: nil) }
            try expect(
                try await sendable(ledger, at: early).map(\.letter.key), is: ["x1", "z1"], "what was written just now")
            // What was written for later has not failed: it waits for its moment.
            try await enqueue([("y", "y1")], in: ledger)
            try expect(try await sendable(ledger, at: early).map(\.letter.key), is: ["x1", "z1"], "and nothing else")
        },
        LedgerConformance("A letter that leaves later holds back none that may leave before it") { ledger in
            let later = LedgerSample.minute(60)
            try await ledger.write { transaction in
                try transaction.enqueue([LedgerSample.letter("a", to: [funder])], at: later)
                try transaction.enqueue([LedgerSample.letter("b", to: [funder])], at: LedgerSample.start)
            }
            let rows = try await sendable(ledger)
            try expect(rows.map(\.letter.key), is: ["b"], "the one that may leave")
            // Its own turn comes at its moment, and what is tried holds back what came after it.
            try await settle(rows[0], .sent(remoteID: nil), in: ledger)
            try await settle(
                try await sendable(ledger, at: later)[0], .retry(at: LedgerSample.minute(90), error: "busy"), in: ledger
            )
            try await ledger.write {
                try $0.enqueue([LedgerSample.letter("c", to: [funder])], at: LedgerSample.minute(61))
            }
            try expect(try await sendable(ledger, at: LedgerSample.minute(70)).map(\.letter.key), is: [], "it is tried")
            let me = try await ledger.soleClaimant()
            let next = try await ledger.read { try $0.nextSendAttempt(by: me, at: LedgerSample.minute(70), inHand: []) }
            try expect(next, is: LedgerSample.minute(90), "when to look again")
        },
        LedgerConformance("A letter whose moment has come goes before one that was written after it") { ledger in
            let later = LedgerSample.minute(60)
            try await ledger.write { transaction in
                try transaction.enqueue([LedgerSample.letter("a", to: [funder])], at: later)
                try transaction.enqueue([LedgerSample.letter("b", to: [funder])], at: nil)
            }
            try expect(try await sendable(ledger).map(\.letter.key), is: ["b"], "before its moment")
            let rows = try await sendable(ledger, at: later)
            try expect(rows.map(\.letter.key), is: ["a"], "at its moment, alone")
            try await settle(rows[0], .sent(remoteID: nil), in: ledger)
            try expect(try await sendable(ledger, at: later).map(\.letter.key), is: ["b"], "and then the other")
        },
        LedgerConformance("What was sent is remembered under its key and address") { ledger in
            try await ledger.write { transaction in
                try transaction.enqueue([LedgerSample.letter("a", to: [funder, mailbox])], at: LedgerSample.start)
            }
            let rows = try await sendable(ledger)
            try await settle(rows[0], .sent(remoteID: "r1"), in: ledger)
            // A second answer comes too late.
            try await settle(rows[0], .dead(error: "late"), in: ledger)
            let ids = try await ledger.read { reading in
                try [funder, mailbox].map { try reading.remoteID(of: "a", at: $0, in: LedgerSample.home) }
            }
            try expect(ids, is: ["r1", nil], "remote ids")
            let row = try await ledger.read { try $0.outbox(rows[0].id) }
            try expect(row?.state, is: .sent, "its state")
            let known = try await ledger.read { reading in
                try ["r1", "r2"].map {
                    try reading.letter(sentAs: $0, at: funder.source ?? "", in: LedgerSample.home)?.key
                }
            }
            try expect(known, is: ["a", nil], "known by the id that the source gave it")
            let sent = try await ledger.read { try $0.outbox(matching: OutboxFilter(states: [.sent])) }
            try expect(sent.map(\.remoteID), is: ["r1"], "listed as sent")
        },
        LedgerConformance("What has left is told with its moment, and what left last comes first") { ledger in
            try await enqueue([("w", "a"), ("x", "b"), ("y", "c"), ("z", "d")], in: ledger)
            let rows = try await sendable(ledger)
            try await settle(rows[0], .sent(remoteID: "r1"), at: LedgerSample.minute(3), in: ledger)
            try await settle(rows[1], .sent(remoteID: nil), at: LedgerSample.minute(1), in: ledger)
            try await settle(rows[2], .kept, at: LedgerSample.minute(3), in: ledger)
            try await settle(rows[3], .dead(error: "gone"), at: LedgerSample.minute(2), in: ledger)
            let sent = try await ledger.read { try $0.sentLetters(limit: 9) }
            try expect(sent.map(\.letter.key), is: ["c", "a", "b"], "what has left")
            try expect(sent.map(\.settledAt), is: [3, 3, 1].map { LedgerSample.minute($0) }, "when it left")
            let last = try await ledger.read { try $0.sentLetters(limit: 1) }
            try expect(last.map(\.letter.key), is: ["c"], "no more than asked")
            let all = try await ledger.read { try $0.outbox(matching: OutboxFilter(states: [.sent, .dead])) }
            try expect(all.map(\.letter.key), is: ["a", "b", "c", "d"], "all of them, as they were written")
            try expect(all.last?.settledAt, is: LedgerSample.minute(2), "when it was given up")
            let again = try await ledger.write { transaction in
                _ = try transaction.retry(outbox: rows[3].id, at: LedgerSample.minute(4))
                return try transaction.outbox(rows[3].id)
            }
            try expect(again?.settledAt, is: nil, "once it waits again")
        },
        LedgerConformance("A letter that waits for another try leaves at once where a person says so") { ledger in
            try await enqueue([("x", "x1")], in: ledger)
            let row = try await sendable(ledger)[0]
            let early = try await ledger.write { try $0.retry(outbox: row.id, at: LedgerSample.minute(1)) }
            try expect(early, is: false, "what was never tried leaves by itself")
            try await settle(row, .retry(at: LedgerSample.minute(9), error: "later"), in: ledger)
            try expect(try await sendable(ledger, at: LedgerSample.minute(1)).count, is: 0, "before its time")
            let answer = try await ledger.write { try $0.retry(outbox: row.id, at: LedgerSample.minute(1)) }
            try expect(answer, is: true, "the answer")
            let left = try await sendable(ledger, at: LedgerSample.minute(1))
            try expect(left.map(\.letter.key), is: ["x1"], "what may leave")
        },
        LedgerConformance("What leaves later by itself is found by what it is about until its moment comes") { ledger in
            try await ledger.write { transaction in
                try transaction.enqueue([inAMatter("now", to: funder)], at: nil)
                let later = [
                    inAMatter("a", to: funder), inAMatter("b", to: mailbox),
                    inAMatter("other", to: funder, of: "IMP-12"), inAMatter("elsewhere", to: funder, in: "other"),
                    LedgerSample.letter("in no matter", to: [funder]),
                ]
                try transaction.enqueue(later, at: LedgerSample.minute(5))
            }
            func keys(_ number: Int, after minute: Int, in workspace: String = "home") async throws -> [String] {
                try await ledger.read {
                    try $0.laterLetters(
                        about: ImpedimentID(number), in: workspace, after: LedgerSample.minute(minute))
                }
                .map(\.letter.key)
            }
            try expect(try await keys(1, after: 4), is: ["a", "b"], "about this")
            try expect(try await keys(12, after: 4), is: ["other"], "about another")
            try expect(try await keys(2, after: 4), is: [], "about one of which nothing waits")
            try expect(try await keys(1, after: 4, in: "other"), is: ["elsewhere"], "in another workspace")
            try expect(try await keys(1, after: 5), is: [], "once its moment has come")
        },
        LedgerConformance("A letter in somebody's hand is found and dropped by nobody else") { ledger in
            try await ledger.write {
                try $0.enqueue(
                    [inAMatter("a", to: funder), inAMatter("b", to: mailbox)], at: LedgerSample.minute(5))
            }
            let me = try await ledger.soleClaimant()
            let rows = try await ledger.write {
                try $0.claimLetters(by: me, at: LedgerSample.minute(5), limit: 1, inHand: [])
            }
            // A clock that is behind that of whoever took it.
            let later = try await ledger.read {
                try $0.laterLetters(about: ImpedimentID(1), in: LedgerSample.home, after: LedgerSample.minute(4))
            }
            try expect(later.map(\.letter.key), is: ["b"], "what nobody has")
            let answers = try await ledger.write { transaction in
                [
                    try transaction.drop(outbox: rows[0].id), try transaction.drop(outbox: later[0].id),
                    try transaction.drop(outbox: rows[0].id, by: me),
                ]
            }
            try expect(answers, is: [false, true, true], "answers")
            try expect(try await ledger.read { try $0.backlog().letters }, is: 0, "what waits")
        },
        LedgerConformance("What has waited for its reader's hours leaves only as far as it is still so") { ledger in
            var impediment = try await ledger.write(in: LedgerSample.home) { try LedgerSample.raise(by: $0) }
            func waiting(_ key: String, _ words: String?, stand: String, at address: Address) -> Letter {
                var letter = inAMatter(key, to: address)
                letter.stand = stand
                letter.settled = "Settled."
                if let words { letter.content.paragraphs.append(Prose(verbatim: words, kind: .quote)) }
                return letter
            }
            let letters = [
                waiting("gone", nil, stand: "more_info", at: funder),
                waiting("words", "Which keys?", stand: "more_info", at: mailbox),
                waiting("same", nil, stand: "declined", at: LedgerSample.thread("x")),
            ]
            try await ledger.write { try $0.enqueue(letters, at: LedgerSample.minute(5)) }
            impediment.ask.state = .declined
            let declined = impediment
            let atOnce = waiting("at once", nil, stand: "more_info", at: LedgerSample.thread("y"))
            try await ledger.write(in: LedgerSample.home) {
                try $0.save(declined, due: nil, in: LedgerSample.home)
                // What leaves as it is written is so, whatever it says.
                try $0.enqueue([atOnce], at: nil)
            }
            let me = try await ledger.soleClaimant()
            let rows = try await ledger.write {
                try $0.claimStanding(by: me, at: LedgerSample.minute(5), limit: 9, inHand: [])
            }
            try expect(rows.map(\.letter.key), is: ["words", "same", "at once"], "what leaves")
            let rest: [Prose] = ["Settled.", Prose(verbatim: "Which keys?", kind: .quote)]
            try expect(rows[0].letter.content.paragraphs, is: rest, "what is left of it")
            try expect(rows[0].letter.content.actions.count, is: 0, "to be answered")
            let kept = try await ledger.read { try $0.letter("words", in: LedgerSample.home) }
            try expect(kept, is: rows[0].letter, "as it is kept")
            try expect(try await ledger.read { try $0.letter("gone", in: LedgerSample.home) }, is: nil, "the other")
        },
        LedgerConformance("A dead letter is retried or dropped by a person, and dropped ones stay dropped") { ledger in
            try await enqueue([("x", "x1"), ("y", "y1"), ("z", "z1")], in: ledger)
            let rows = try await sendable(ledger)
            for row in rows.dropLast() { try await settle(row, .dead(error: "gone"), in: ledger) }
            let answers = try await ledger.write { transaction in
                [
                    try transaction.retry(outbox: rows[0].id, at: LedgerSample.minute(1)),
                    try transaction.retry(outbox: rows[0].id, at: LedgerSample.minute(1)),
                    try transaction.retry(outbox: rows[2].id, at: LedgerSample.minute(1)),
                    try transaction.drop(outbox: rows[1].id), try transaction.drop(outbox: rows[1].id),
                    try transaction.drop(outbox: rows[2].id), try transaction.drop(outbox: 0),
                ]
            }
            try expect(answers, is: [true, false, false, true, false, true, false], "answers")
            try await enqueue([("y", "y1")], in: ledger)
            let left = try await sendable(ledger, at: LedgerSample.minute(1))
            try expect(left.map(\.letter.key), is: ["x1"], "what waits")
            try expect(left.map(\.attempts), is: [0], "with fresh tries")
            try expect(try await ledger.read { try $0.outbox(rows[1].id) }, is: nil, "the dropped one")
        },
    ]
}
