import Impediments
import Ledger
import Letters

extension LedgerConformance {
    private static let one = Traces(
        workspace: LedgerSample.home, keys: [PersonKey("~1"), PersonKey("one")],
        accounts: [.init(source: LedgerSample.source, user: "u1")], mailboxes: ["One@example.org"])

    private static func text(_ key: String, by person: String, named name: String) -> PersonalText {
        var text = PersonalText(
            key: TextKey(key), person: PersonKey(person), words: "words of \(name)",
            author: Author(id: "u-\(name)", name: name), why: ["words"])
        text.whyElse = ["tools": ["of"]]
        return text
    }

    private static func letter(_ key: String, to address: Address, saying words: String) -> Letter {
        var letter = LedgerSample.letter(key, to: [address])
        letter.content = Letter.Content(subject: words, paragraphs: [Prose(verbatim: words)])
        return letter
    }

    /// One speaks, is answered and written to; so is somebody else.
    private static func fill(_ ledger: any Ledger) async throws {
        let home = LedgerSample.home
        let direct = Address.direct(source: LedgerSample.source, user: "u1")
        var quoting = letter("quoting", to: LedgerSample.thread("b"), saying: "One said: words of One")
        quoting.quotes = TextKey("t-1")
        let quotation = quoting
        try await ledger.write { transaction in
            var raised = LedgerSample.raised()
            raised.raiser = PersonKey("~1")
            try LedgerSample.raise(raised, by: transaction)
            try LedgerSample.raise(by: transaction)
            try transaction.save(text("t-1", by: "~1", named: "One"), in: home)
            try transaction.save(text("t-2", by: "~2", named: "Two"), in: home)
            try transaction.save(text("t-3", by: "~2", named: "Two"), in: home)
            for (key, by) in [("t-1", "~2"), ("t-2", "one"), ("t-3", "~2")] {
                try transaction.save(
                    Correction(
                        text: TextKey(key), impediment: ImpedimentID(1), by: PersonKey(by), at: LedgerSample.start,
                        category: .team), in: home)
            }
            try transaction.save(text("t-1", by: "~1", named: "One"), in: "other")
            try transaction.setFact(Address.directFact(of: "u1", at: LedgerSample.source), to: "!room", in: home)
            try transaction.setFact(Address.directFact(of: "u2", at: LedgerSample.source), to: "!other", in: home)
            try transaction.save(Desk(person: "one", digestsFrom: LedgerSample.start), due: nil, in: home)
            try transaction.enqueue(
                [
                    letter("said", to: direct, saying: "To you"), letter("waits", to: direct, saying: "More"),
                    letter("mailed", to: .mail(mailbox: "one@example.org", name: "One"), saying: "By mail"), quotation,
                    letter("told", to: LedgerSample.thread("c"), saying: "One owns it; Onement and Two stay."),
                ], at: LedgerSample.start)
        }
        _ = try await ledger.append([
            LedgerSample.delivery("e1"), LedgerSample.delivery("mine", source: "elsewhere"),
            LedgerSample.unreadable("bad", payload: Array(#"{"user":"u1""#.utf8)),
            LedgerSample.unreadable("else", payload: Array(#"{"user":"u2""#.utf8)),
        ])
        let me = try await ledger.soleClaimant()
        try await ledger.write { transaction in
            _ = try transaction.claimDeliveries(by: me, at: LedgerSample.start, limit: 9)
            let claimed = try transaction.claimLetters(by: me, at: LedgerSample.start, limit: 9, inHand: [])
            for row in claimed where ["said", "mailed", "quoting"].contains(row.letter.key) {
                let outcome = SendOutcome.sent(remoteID: "r-" + row.letter.key)
                try transaction.settle(row.id, by: me, outcome, at: LedgerSample.minute(1))
            }
        }
        _ = try await ledger.seal(home)
    }

    static let erasure: [LedgerConformance] = [
        LedgerConformance("Everything that is held about a person is found, and nothing of others") { ledger in
            try await fill(ledger)
            let held = try await ledger.held(about: one)
            let kinds = Dictionary(grouping: held, by: \.kind).mapValues { $0.map(\.id) }
            try expect(kinds[.text], is: ["t-1"], "texts")
            let corrected = held.filter { $0.kind == .correction }.map {
                $0.value.contains("t-1") ? "of them" : "by them"
            }
            try expect(corrected, is: ["of them", "by them"], "corrections")
            try expect(kinds[.impediment], is: ["IMP-1"], "impediments")
            try expect(kinds[.event], is: ["1"], "events")
            try expect(kinds[.letter]?.count, is: 4, "letters to them, and with their words")
            try expect(kinds[.delivery], is: ["1", "3"], "deliveries")
            try expect(kinds[.desk], is: ["one"], "the desk")
            try expect(kinds[.fact], is: ["\(LedgerSample.source)/direct.u1"], "the private room")
            let none = Traces(workspace: LedgerSample.home, keys: [PersonKey("~9")], accounts: [])
            try expect(try await ledger.held(about: none), is: [], "about nobody")
        },
        LedgerConformance("Erasing takes a person out everywhere, and leaves the chain and the others whole") {
            ledger in
            let home = LedgerSample.home
            try await fill(ledger)
            let erased = try await ledger.erase(one)
            try expect(erased.texts, is: 1, "texts")
            try expect(erased.lettersDropped, is: 1, "letters that waited")
            try expect(erased.lettersEmptied, is: 3, "letters that left")
            try expect(erased.namesTakenOut, is: 1, "letters that name them")
            try expect(erased.deliveries, is: 2, "deliveries")
            try expect(erased.facts, is: 1, "rooms")
            let gone = erased.gone.map { ($0.remoteID ?? "") + ($0.wasToThem ? " to them" : "") }
            try expect(gone, is: ["r-said to them", "r-mailed to them", "r-quoting"], "what cannot be recalled")

            let (texts, rows, inbox, aside) = try await ledger.read { reading in
                (
                    [try reading.personal(TextKey("t-1"), in: home), try reading.personal(TextKey("t-2"), in: home)],
                    try reading.outbox(matching: OutboxFilter(states: [.waiting, .sent, .dead])),
                    try reading.countPendingDeliveries(), try reading.quarantine(limit: 9).map(\.eventID)
                )
            }
            try expect(texts.map { $0?.words }, is: ["", "words of Two"], "words")
            try expect(texts[0]?.author, is: nil, "the author")
            let learned = try await ledger.read { try $0.corrections(in: home).map(\.correction.text.value) }
            try expect(learned, is: ["t-2", "t-3"], "what is learned from others stays")
            try expect(inbox, is: 1, "what waits of others")
            try expect(aside, is: ["else"], "what lies aside of others")
            let left = "\(rows)"
            for trace in ["u1", "ne@example.org", "To you", "words of One", "One said", "One owns"] {
                try expect(!left.contains(trace), "\(trace) is left")
            }
            try expect(left.contains("somebody owns it; Onement and Two stay."), "others are told the same")
            let facts = try await ledger.read { reading in
                try ["u1", "u2"].map { try reading.fact(Address.directFact(of: $0, at: LedgerSample.source), in: home) }
            }
            try expect(facts, is: [nil, "!other"], "rooms")
            try expect(
                try await ledger.read { try $0.personal(TextKey("t-1"), in: "other")?.words }, is: "words of One",
                "another workspace")
            try expect(try await ledger.verifyChain(of: home) == (2, 0), "the chain")
            try expect(try await ledger.checkStorage(patience: nil), "the storage")

            let again = try await ledger.erase(one)
            try expect(again.texts + again.lettersDropped + again.lettersEmptied + again.namesTakenOut, is: 0, "again")
            try expect(again.deliveries + again.facts, is: 0, "again")
            let found = try await ledger.held(about: one).map(\.kind)
            try expect(
                Set(found), is: [.text, .correction, .impediment, .event, .letter, .desk], "tombstones and keys")
            // A delivery that comes again must not bring anything back.
            let known = try await ledger.append([LedgerSample.delivery("e1")])
            try expect(known.map(\.isDuplicate), is: [true], "its id is known")
        },
    ]
}
