import Impediments
import Testing
import Triage

@Suite("Evaluation")
struct EvaluationTests {
    static func reading(_ category: Category, _ confidence: Double, blocker: Bool = false) -> Reading {
        let subreason = Subreason.allCases.first { $0.category == category } ?? .social
        return Reading(
            category: category, subreason: subreason, blocker: blocker, confidence: confidence,
            runnerUp: .init(category: .other, confidence: 0))
    }

    static func example(_ category: Category, blocker: Bool = false) -> Example {
        Example(
            text: "", category: category, blocker: blocker,
            subreason: Subreason.allCases.last { $0.category == category } ?? .social)
    }

    /// Worked out by hand: team 2 hits, 1 false alarm; none 1 hit, 1 missed.
    static let worked: Evaluation = {
        var evaluation = Evaluation()
        evaluation.add(reading(.team, 0.95, blocker: true), for: example(.team, blocker: true))
        evaluation.add(reading(.team, 0.85, blocker: true), for: example(.team))
        evaluation.add(reading(.team, 0.35), for: example(.nothing))
        evaluation.add(reading(.nothing, 0.75), for: example(.nothing))
        return evaluation
    }()

    @Test("figures come out as worked out by hand")
    func counts() {
        let figures = Self.worked
        #expect(figures.accuracy == 0.75)
        #expect(figures.tally(of: .team) == .init(hit: 2, falseAlarm: 1, missed: 0))
        #expect(figures.tally(of: .nothing) == .init(hit: 1, falseAlarm: 0, missed: 1))
        #expect(abs(figures.macroF1 - (0.8 + 2.0 / 3) / 2) < 1e-12)
        #expect(figures.blocker.precision == 0.5 && figures.blocker.recall == 1)
        #expect(figures.accuracy(atCoverage: 0.75) == 1)
        #expect(figures.accuracy(atCoverage: 1) == 0.75)
        #expect(figures.reliability.map(\.count) == [1, 1, 1, 1])
        #expect(figures.subreasonAccuracy == 0)
    }

    @Test("two evaluations add up")
    func addsUp() {
        var both = Self.worked
        both.add(Self.worked)
        #expect(both.count == 8)
        #expect(both.macroF1 == Self.worked.macroF1)
        #expect(both.blocker == .init(hit: 2, falseAlarm: 2, missed: 0))
    }

    @Test("a class that is nowhere takes nothing from what is right, and has no figures")
    func absentClasses() {
        var figures = Evaluation()
        figures.add(Self.reading(.team, 0.95), for: Self.example(.team))
        #expect(figures.macroF1 == 1)
        #expect(figures.report.contains("resources                  –        –        –      0"))
        #expect(figures.json.contains(#""resources":{"precision":null,"recall":null,"f1":null,"n":0}"#))
        #expect(figures.json.contains(#""chatter_taken":null"#))
        // Read where it was not meant: wrong, and none was missed.
        figures.add(Self.reading(.resources, 0.9), for: Self.example(.team))
        #expect(figures.json.contains(#""resources":{"precision":0.0,"recall":null,"f1":0.0,"n":0}"#))
        #expect(abs(figures.macroF1 - (2.0 / 3) / 2) < 1e-12)
    }

    @Test("nothing evaluated is no figure, not a crash")
    func survivesEmptiness() {
        #expect(Evaluation().accuracy == 0)
        #expect(!Evaluation().report.isEmpty)
        #expect(Evaluation().json.hasPrefix("{\"n\":0,"))
    }
}
