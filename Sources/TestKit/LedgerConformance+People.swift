import Impediments
import Ledger
import Letters

extension LedgerConformance {
    private static func digest(_ person: String, _ period: String, at now: Instant) -> RecordedDigest {
        RecordedDigest(
            person: person, period: period, at: now, letterKey: "digest/\(person)/\(period)",
            asks: [ImpedimentID(2), ImpedimentID(1)], isHeartbeat: false)
    }

    static let desks: [LedgerConformance] = [
        LedgerConformance("A desk is kept, replaced, and due when it says") { ledger in
            let (home, minute) = (LedgerSample.home, LedgerSample.minute)
            var desk = Desk(person: "funder", digestsFrom: LedgerSample.start)
            desk.waiting = [
                Desk.Item(impediment: ImpedimentID(1), kind: .ask, since: minute(1), rule: Rule(.confirmed))
            ]
            desk.interruptions = [minute(2)]
            let full = desk
            try await ledger.write { transaction in
                let empty = Desk(person: "funder", digestsFrom: LedgerSample.start)
                try transaction.save(empty, due: minute(9), in: home)
                try transaction.save(full, due: minute(2), in: home)
                try transaction.save(Desk(person: "deputy", digestsFrom: minute(1)), due: minute(1), in: home)
                try LedgerSample.raise(due: minute(3), by: transaction)
            }
            try expect(try await ledger.read { try $0.desk(of: "funder", in: home) }, is: full, "the desk")
            let people = try await ledger.read { try $0.desks(in: home).map(\.person) }
            try expect(people, is: ["deputy", "funder"], "all desks")
            let due = try await ledger.read { try $0.dueDesks(at: minute(2), limit: 9) }
            try expect(due.map(\.key), is: ["deputy", "funder"], "due desks")
            try expect(try await ledger.read { try $0.dueDesks(at: minute(1), limit: 9) }.count, is: 1, "due before")
            try expect(try await ledger.read { try $0.nextDue() }, is: minute(1), "the next of desks and impediments")
        },
        LedgerConformance("Exactly one digest for each person and period") { ledger in
            let home = LedgerSample.home
            let first = digest("funder", "2026-03-09", at: LedgerSample.minute(1))
            let answers = try await ledger.write { transaction in
                try [
                    first, digest("funder", "2026-03-09", at: LedgerSample.minute(2)),
                    digest("funder", "2026-03-16", at: LedgerSample.minute(3)),
                    digest("deputy", "2026-03-09", at: LedgerSample.minute(2)),
                ].map { try transaction.record($0, in: home) }
            }
            try expect(answers, is: [true, false, true, true], "recorded")
            let kept = try await ledger.read { try $0.digest(of: "funder", period: "2026-03-09", in: home) }
            try expect(kept, is: first, "the first one stays")
            let all = try await ledger.read { try $0.digests(in: home, person: nil, limit: 2) }
            try expect(all.map(\.period), is: ["2026-03-16", "2026-03-09"], "newest first")
            try expect(all.map(\.person), is: ["funder", "deputy"], "of everybody")
            let own = try await ledger.read { try $0.digests(in: home, person: "funder", limit: 9) }
            try expect(own.map(\.at), is: [LedgerSample.minute(3), LedgerSample.minute(1)], "of one person")
        },
    ]

    static let texts: [LedgerConformance] = [
        LedgerConformance("Erasing empties a text and leaves its tombstone for good") { ledger in
            let home = LedgerSample.home
            var words = PersonalText(
                key: TextKey("t-1"), person: PersonKey("p-1"), words: "No keys.", author: Author(id: "u1", name: "One"),
                permalink: "https://hall.example/1", why: ["keys"])
            words.whyElse = ["tools": ["no"]]
            let text = words
            var other = text
            other.key = TextKey("t-2")
            let kept = other
            try await ledger.write { transaction in
                try transaction.save(text, in: home)
                try transaction.save(text, in: "other")
                try transaction.save(kept, in: home)
            }
            try expect(try await ledger.read { try $0.personal(text.key, in: home) }, is: text, "as it was written")
            try await ledger.write { transaction in
                try transaction.erase(text.key, in: home)
                try transaction.erase(TextKey("unknown"), in: home)
                // The same delivery again must not bring the words back.
                try transaction.save(text, in: home)
            }
            guard let tombstone = try await ledger.read({ try $0.personal(text.key, in: home) }) else {
                throw ConformanceFailure(description: "the tombstone is gone")
            }
            try expect(tombstone.erased, "it is marked")
            try expect(tombstone.words + tombstone.why.joined(), is: "", "words and quotes")
            try expect(tombstone.whyElse, is: nil, "words of what else it said")
            try expect(tombstone.author, is: nil, "the author")
            try expect(tombstone.person, is: text.person, "the opaque key stays")
            let untouched = try await ledger.read { reading in
                [try reading.personal(text.key, in: "other"), try reading.personal(kept.key, in: home)]
            }
            try expect(untouched, is: [text, kept], "other texts")
        },
        LedgerConformance("A letter that quotes an erased text keeps none of it, and does not leave any more") {
            ledger in
            var letter = LedgerSample.letter("explain", to: [LedgerSample.thread("a"), LedgerSample.thread("b")])
            letter.quotes = TextKey("t-1")
            let quoting = letter
            try await ledger.write { transaction in
                let text = PersonalText(key: TextKey("t-1"), person: PersonKey("p-1"), words: "No keys.")
                try transaction.save(text, in: LedgerSample.home)
                try transaction.enqueue([quoting, LedgerSample.letter("plain")], at: LedgerSample.start)
                let first = try transaction.outbox(matching: OutboxFilter())[0]
                let me = try transaction.join(named: "test", alone: true, at: LedgerSample.start)
                try transaction.settle(first.id, by: me, .sent(remoteID: "r1"), at: LedgerSample.start)
                try transaction.erase(TextKey("t-1"), in: LedgerSample.home)
            }
            let left = try await ledger.read { reading in
                try reading.outbox(matching: OutboxFilter(states: [.waiting, .sent]))
            }
            try expect(left.map(\.letter.key), is: ["explain", "plain"], "the waiting copy is gone")
            try expect(left.map(\.state), is: [.sent, .waiting], "the sent one stands")
            try expect(left[0].letter.content.plainText, is: "", "without its words")
        },
        LedgerConformance("Evidence is found by product and time, oldest first") { ledger in
            let minute = LedgerSample.minute
            let all = [
                Evidence(product: "shop", team: "blue", kind: .userContact, at: minute(3), text: TextKey("t")),
                Evidence(product: "shop", team: nil, kind: .workingSoftware, at: minute(1), text: nil),
                Evidence(product: "bank", team: nil, kind: .workingSoftware, at: minute(2), text: nil),
            ]
            try await ledger.write { transaction in
                for evidence in all { try transaction.save(evidence, in: LedgerSample.home) }
            }
            let found = try await ledger.read { reading in
                [
                    try reading.evidence(in: LedgerSample.home, product: nil, since: nil),
                    try reading.evidence(in: LedgerSample.home, product: "shop", since: nil),
                    try reading.evidence(in: LedgerSample.home, product: nil, since: minute(2)),
                ]
            }
            try expect(found, is: [[all[1], all[2], all[0]], [all[1], all[0]], [all[2], all[0]]], "evidence")
            let newest = try await ledger.read { reading in
                try [(EvidenceKind.userContact, 9), (.workingSoftware, 9), (.userContact, 2), (.userContact, 3)].map {
                    try reading.newestEvidence(of: $0.0, for: "shop", until: minute($0.1), in: LedgerSample.home)
                }
            }
            try expect(newest, is: [minute(3), minute(1), nil, minute(3)], "the newest of each kind")
        },
    ]

    static let facts: [LedgerConformance] = [
        LedgerConformance("A workspace starts once, also when it took a number before") { ledger in
            let starts = try await ledger.write { transaction in
                _ = try transaction.takeImpedimentNumber(in: LedgerSample.home)
                return [
                    try transaction.workspaceStart(LedgerSample.home),
                    try transaction.startWorkspace(LedgerSample.home, at: LedgerSample.minute(1)),
                    try transaction.startWorkspace(LedgerSample.home, at: LedgerSample.minute(2)),
                    try transaction.workspaceStart(LedgerSample.home),
                ]
            }
            let first = LedgerSample.minute(1)
            try expect(starts, is: [nil, first, first, first], "the start")
        },
        LedgerConformance("A fact is replaced, and each workspace has its own") { ledger in
            let values = try await ledger.write { transaction in
                try transaction.setFact("room", to: "one", in: LedgerSample.home)
                try transaction.setFact("room", to: "two", in: LedgerSample.home)
                try transaction.setFact("room", to: "three", in: "other")
                return [try transaction.fact("room", in: LedgerSample.home), try transaction.fact("salt", in: "other")]
            }
            try expect(values, is: ["two", nil], "facts")
        },
    ]
}
