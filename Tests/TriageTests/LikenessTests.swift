import Foundation
import Impediments
import Testing

@testable import Triage

@Suite("Likeness")
struct LikenessTests {
    struct Pair: Decodable, Sendable {
        enum Kind: String, Decodable { case same, similar, different }
        var kind: Kind
        var a: String
        var b: String
        enum CodingKeys: String, CodingKey { case kind = "is", a, b }
    }

    /// `pairs` were looked at when the weights were chosen, `held` were not.
    static func pairs(_ name: String) throws -> [Pair] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appendingPathComponent("Sources/Triage/Corpus/likeness/\(name).jsonl")
        return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Pair.self, from: Data($0))
        }
    }

    /// Any code will do that tells words apart.
    static func code(_ word: String) -> UInt64 {
        word.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
    static let general = Set(Gist.general.map(code))

    /// As the line compares them: with the labels of the shipped model, among what else is open.
    static func likeness(of pair: Pair, _ reader: Reader, _ counts: [UInt64: Int], among total: Int) -> Likeness {
        func saying(_ text: String) -> Saying {
            let reading = reader.read(text)
            return Saying(gist: Gist(text).coded(code), category: reading.category, subreason: reading.subreason)
        }
        return Likeness.between(saying(pair.a), saying(pair.b)) {
            Likeness.weight(of: $0, isGeneral: general.contains($0), among: total, count: counts[$0] ?? 0)
        }
    }

    @Test(
        "On the pairs of the corpus a suggestion is mostly right, and nothing new is counted as said again",
        arguments: [
            // In other languages less is found, and what shares its thing is suggested too readily: see its README.
            ("pairs", 0.9, 0.7), ("held", 0.9, 0.65), ("languages", 0.57, 0.1),
        ], [false, true])
    func corpus(_ set: (name: String, precision: Double, recall: Double), amongMany: Bool) throws {
        let name = set.name
        let reader = try Reader.shipped()
        let pairs = try Self.pairs(name)
        let texts = amongMany ? pairs.map(\.a) : []
        let counts = texts.map { Gist($0).coded(Self.code) }.reduce(into: [UInt64: Int]()) { counts, gist in
            for stem in gist.stems { counts[stem, default: 0] += 1 }
        }
        var (right, wrong, missed, sameFound, sameWrong) = (0, 0, 0, 0, 0)
        var notes: [String] = []
        for pair in pairs {
            switch (pair.kind, Self.likeness(of: pair, reader, counts, among: texts.count)) {
            case (.same, .same): sameFound += 1
            case (_, .same):
                sameWrong += 1
                notes.append("counted again: \(pair.a) | \(pair.b)")
            case (.similar, .similar): right += 1
            case (.similar, .different):
                missed += 1
                notes.append("missed: \(pair.a) | \(pair.b)")
            case (.different, .similar(let score)):
                wrong += 1
                notes.append("wrong \(score): \(pair.a) | \(pair.b)")
            case (.different, .different): break
            case (.same, _): notes.append("not the same: \(pair.a) | \(pair.b)")
            }
        }
        let same = pairs.count { $0.kind == .same }
        let (precision, recall) = (Double(right) / Double(right + wrong), Double(right) / Double(right + missed))
        print(
            "Likeness, \(name) among \(texts.count): suggestions right \(right) of \(right + wrong), found \(right) of "
                + "\(right + missed); said again found \(sameFound) of \(same), wrongly \(sameWrong)")
        if ProcessInfo.processInfo.environment["STRAW_SHOW_PAIRS"] != nil { print(notes.joined(separator: "\n")) }
        #expect(sameWrong == 0)
        #expect(Double(sameFound) / Double(same) >= 0.9)
        #expect(precision >= set.precision)
        #expect(recall >= set.recall)
    }

    @Test(
        "Only what repeats, measures time, or is written another way is left out of what is the same",
        arguments: [
            ("We have no room.", "we have NO room!", true), ("Still no room", "No room, again", true),
            ("No room for 3 days", "No room for 5 days now", true), ("Ticket 3: no room", "Ticket 4: no room", false),
            ("They wait for us", "We wait for them", false), ("No room", "No room for users", false),
            ("Still blocked", "Again blocked", true), ("again", "still", false),
        ])
    func whole(a: String, b: String, isSame: Bool) {
        #expect((Gist(a).whole == Gist(b).whole) == isSame, "\(Gist(a).whole) | \(Gist(b).whole)")
    }

    @Test("Said in two teams, it has to be plainer")
    func otherTeam() {
        let a = Saying(
            gist: Gist("drawing pencil paper brush").coded(Self.code), category: .resources, subreason: .tools)
        var b = Saying(gist: Gist("drawing pencil paper lamp").coded(Self.code), category: .resources, subreason: .data)
        let here = Likeness.between(a, b, weight: { _ in 1 })
        b.isOfTheTeam = false
        #expect(here != .different)
        #expect(Likeness.between(a, b, weight: { _ in 1 }) == .different)
    }
}
