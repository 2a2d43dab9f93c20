import Impediments
import Ledger
import Testing
import Triage

@testable import Daemon

/// Made-up histories of corrections, each with a number that brings it back.
@Suite("Whatever is corrected, replaced, undone and erased, in whatever order")
struct CorrectionPropertyTests {
    static let texts = [
        "The staging server is slow again", "our staging server is really slow today", "No test data since Monday",
        "The nurses are too busy to talk to us", "We lost two developers to another project", "Lunch?",
        "The build is red and nobody knows why", "Kein Testsystem, wir stehen still",
    ]
    static let names = ["default", "other"]

    /// Good enough to be unlike from one number to the next.
    private struct Dice {
        var state: UInt64
        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
    }

    @Test(
        "each workspace reads by its own examples and no other's, and without any as at first, to the byte",
        arguments: 1...12, [true, false])
    func histories(seed: Int, onRows: Bool) async throws {
        let ledger: any Ledger = onRows ? try SQLiteLedger.inMemory() : MemoryLedger()
        let reader = try Reader.shipped()
        let settings = try PaperFolder([
            "straw.yaml": CorrectionsTests.configuration, "other.yaml": CorrectionsTests.other,
        ]).load("straw.yaml", "other.yaml")
        // Two daemons on one ledger, of which chance lets one read.
        let lines = (1...2).map { _ in
            Pipeline(rehearsing: settings, ledger: ledger, reading: { reader.read($0) }, learning: reader.learning)
        }
        var dice = Dice(state: UInt64(seed))
        /// By workspace and text; in the order in which they were said last.
        var expected: [String: [(text: String, correction: Correction)]] = ["default": [], "other": []]
        let first = Self.texts.map { reader.read($0).json(id: "1") }

        func check() async throws {
            for name in Self.names {
                let lessons = expected[name, default: []].map {
                    Lesson(
                        text: $0.text, teacher: $0.correction.by.value, category: $0.correction.category,
                        severity: $0.correction.severity)
                }
                let line = dice.pick(lines)
                let workspace = try line.workspaces.named(name)
                let found = try await ledger.write { transaction in
                    let learned = try line.learned(in: workspace, transaction)
                    return Self.texts.map { learned.reads($0).json(id: "1") }
                }
                let adapted = reader.adapted(by: lessons)
                #expect(found == (lessons.isEmpty ? first : Self.texts.map { adapted.read($0).json(id: "1") }))
            }
        }

        for step in 1...8 {
            let (name, text) = (dice.pick(Self.names), dice.pick(Self.texts))
            let key = TextKey("\(name)/\(text)/\(dice.below(2))")
            switch dice.below(8) {
            case 0:
                try await ledger.write(in: name) { try $0.erase(key, in: name) }
                expected[name]?.removeAll { $0.correction.text == key }
            case 1, 2:
                guard let one = try await ledger.read({ try $0.corrections(in: name) }).first else { break }
                #expect(try await ledger.write(in: name) { try $0.drop(correction: one.id, in: name) })
                expected[name]?.removeAll { $0.correction.text == one.correction.text }
            default:
                let correction = Correction(
                    text: key, impediment: ImpedimentID(step), by: PersonKey(dice.pick(["~1", "~2"])),
                    at: CorrectionsTests.monday, category: dice.pick(Category.allCases + [nil]),
                    severity: dice.pick([.stopped, .slowing, nil]))
                let isErased = try await ledger.write(in: name) { transaction in
                    let known = try transaction.personal(key, in: name)
                    if known == nil {
                        try transaction.save(
                            PersonalText(key: key, person: PersonKey("~3"), words: text), in: name)
                    }
                    try transaction.save(correction, in: name)
                    return known?.erased ?? false
                }
                expected[name]?.removeAll { $0.correction.text == key }
                if !isErased { expected[name]?.append((text, correction)) }
            }
            try await check()
        }
        for name in Self.names {
            for one in try await ledger.read({ try $0.corrections(in: name) }) {
                #expect(try await ledger.write(in: name) { try $0.drop(correction: one.id, in: name) })
            }
            expected[name] = []
        }
        try await check()
    }
}
