import Impediments
import Ledger

extension LedgerConformance {
    private static let home = LedgerSample.home

    private static func correction(_ text: String, _ category: Category, at minute: Int = 1) -> Correction {
        Correction(
            text: TextKey(text), impediment: ImpedimentID(1), by: PersonKey("~2"), at: LedgerSample.minute(minute),
            category: category)
    }

    private static func text(_ key: String) -> PersonalText {
        PersonalText(key: TextKey(key), person: PersonKey("~1"), words: "words of \(key)")
    }

    static let corrections: [LedgerConformance] = [
        LedgerConformance("Corrections are kept by workspace, with the words of their messages, the oldest first") {
            ledger in
            try await ledger.write { transaction in
                for workspace in [home, "other"] {
                    for key in ["t-1", "t-2"] { try transaction.save(text(key), in: workspace) }
                }
                try transaction.save(correction("t-2", .team), in: home)
                try transaction.save(correction("t-1", .other), in: home)
                try transaction.save(correction("t-1", .nothing), in: "other")
                try transaction.save(correction("unknown", .team), in: home)
            }
            let (kept, other) = try await ledger.read { reading in
                (try reading.corrections(in: home), try reading.corrections(in: "other"))
            }
            try expect(kept.map(\.words), is: ["words of t-2", "words of t-1"], "words")
            try expect(
                kept.map(\.correction), is: [correction("t-2", .team), correction("t-1", .other)], "what was said")
            try expect(other.map(\.correction.category), is: [.nothing], "of another workspace")
            try expect(Set((kept + other).map(\.id)).count, is: 3, "numbers")
            let found = try await ledger.read { try $0.correction(of: TextKey("t-1"), in: "other") }
            try expect(found, is: correction("t-1", .nothing), "by its text")
        },
        LedgerConformance("A correction takes the place of an earlier one, and whoever knows the old ones can tell") {
            ledger in
            let none = try await ledger.read { try $0.correctionsMark(in: home) }
            try expect(none, is: CorrectionsMark(), "nothing is known")
            try await ledger.write { try $0.save(text("t-1"), in: home) }
            try await ledger.write { try $0.save(correction("t-1", .other), in: home) }
            let first = try await ledger.read { (try $0.corrections(in: home), try $0.correctionsMark(in: home)) }
            try await ledger.write { try $0.save(correction("t-1", .team, at: 2), in: home) }
            let second = try await ledger.read { (try $0.corrections(in: home), try $0.correctionsMark(in: home)) }
            try expect(second.0.map(\.correction.category), is: [.team], "the later one")
            try expect(second.0[0].id > first.0[0].id, "under a new number")
            try expect(first.1 != second.1, "the mark is another")
            try expect(second.1, is: CorrectionsMark(count: 1, newest: second.0[0].id), "the mark")

            let dropped = try await ledger.write { transaction in
                try [
                    transaction.drop(correction: second.0[0].id, in: "other"),
                    transaction.drop(correction: first.0[0].id, in: home),
                    transaction.drop(correction: second.0[0].id, in: home),
                    transaction.drop(correction: second.0[0].id, in: home),
                ]
            }
            try expect(dropped, is: [false, false, true, false], "undone once, and in its workspace")
            try expect(try await ledger.read { try $0.correctionsMark(in: home) }, is: none, "as before")
            try await ledger.write { try $0.save(correction("t-1", .other), in: home) }
            let third = try await ledger.read { try $0.corrections(in: home) }
            try expect(third[0].id > second.0[0].id, "a number never comes again")
        },
        LedgerConformance("Of words that are erased nothing is learned") { ledger in
            try await ledger.write { transaction in
                for key in ["t-1", "t-2"] { try transaction.save(text(key), in: home) }
                try transaction.save(correction("t-1", .other), in: home)
                try transaction.save(correction("t-2", .team), in: home)
                try transaction.erase(TextKey("t-1"), in: home)
                try transaction.save(correction("t-1", .team), in: home)
            }
            let kept = try await ledger.read { try $0.corrections(in: home).map(\.correction.text.value) }
            try expect(kept, is: ["t-2"], "corrections")
        },
    ]
}
