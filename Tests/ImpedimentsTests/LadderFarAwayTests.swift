import Impediments
import Testing

/// Auckland is 13 hours ahead of London in March: its working day is 20:00 to 04:00 there. 2 March 2026 is a Monday.
@Suite("The preview of an ask to a funder who works while the lead sleeps")
struct LadderFarAwayTests {
    private static let funder = Person(id: "funder", name: "The funder", zone: "Pacific/Auckland")

    private func history(
        _ subreason: Subreason = .environments, _ severity: Severity = .stopped, at: String, pastDue: Bool = false
    ) throws -> History {
        try History(subreason, severity, at: at, pastDue: pastDue, people: [Self.funder])
    }

    private func previews(_ history: History) -> [String] { history.lines.filter { $0.hasPrefix("previewed") } }

    @Test("comes in the last four of the lead's hours before it, as was foretold; the ask keeps its time")
    func lastHours() throws {
        var far = try history(at: "2026-03-02T10:00:00Z")
        // Two working days of Auckland from Monday at 20:00 end on Wednesday at 04:00.
        let (draft, ask) = (try Given.at("2026-03-03T13:00:00Z"), try Given.at("2026-03-04T04:00:00Z"))
        for moment in ["2026-03-02T10:00:00Z", "2026-03-03T13:00:00Z"] {
            let plan = far.ladder.plan(for: far.impediment, from: try Given.at(moment))
            #expect(plan.first(where: { $0.kind == .preview })?.at == draft)
            #expect(plan.first(where: { $0.kind == .ask })?.at == ask)
        }
        try far.pass(until: "2026-03-04T04:00:00Z")
        #expect(previews(far) == ["previewed 2026-03-03T13:00:00Z"])
        #expect(far.lines.last == "asked 2026-03-04T04:00:00Z")
    }

    @Test(
        "comes at once where these hours have begun, and puts nothing off",
        arguments: ["2026-03-03T14:30:00Z", "2026-03-03T20:30:00Z"])
    func late(corrected: String) throws {
        var far = try history(.environments, .slowing, at: "2026-03-02T10:00:00Z")
        try far.answer(Answer(.correct, severity: .stopped), by: "~dev", at: corrected)
        try far.pass(until: "2026-03-04T04:00:00Z")
        #expect(previews(far) == ["previewed \(corrected)"])
        #expect(far.lines.last == "asked 2026-03-04T04:00:00Z")
    }

    @Test("leaves the funder four working hours after it, where it came too late for that")
    func wholeLimit() throws {
        var far = try history(.environments, .slowing, at: "2026-03-02T10:00:00Z")
        try far.answer(Answer(.correct, severity: .stopped), by: "~dev", at: "2026-03-04T02:00:00Z")
        // Two hours until Auckland closes, and two from 20:00; the lead's next hours come before that.
        try far.pass(until: "2026-03-05T00:00:00Z")
        #expect(previews(far) == ["previewed 2026-03-04T09:00:00Z"])
        #expect(far.lines.last == "asked 2026-03-05T00:00:00Z")
    }

    @Test("of what was held before comes before the hold ends")
    func hold() throws {
        var far = try history(at: "2026-03-02T10:00:00Z")
        // Until Wednesday at 04:00, two working days of the funder.
        try far.answer(Answer(.hold), by: "lead", at: "2026-03-02T12:00:00Z", text: "they promised me")
        try far.pass(until: "2026-03-04T04:00:00Z")
        #expect(previews(far) == ["previewed 2026-03-03T13:00:00Z"])
        #expect(far.lines.last == "asked 2026-03-04T04:00:00Z")
    }

    @Test("of unpaid money comes the same day")
    func money() throws {
        // Auckland opens at 20:00, and four working hours after that the funder is asked.
        var far = try history(.money, at: "2026-03-04T10:00:00Z", pastDue: true)
        try far.pass(until: "2026-03-05T00:00:00Z")
        #expect(previews(far) == ["previewed 2026-03-04T13:00:00Z"])
        #expect(far.lines.last == "asked 2026-03-05T00:00:00Z")
    }

    @Test("comes again where its cause stood in the way meanwhile")
    func muted() throws {
        var far = try history(at: "2026-03-02T10:00:00Z")
        try far.answer(Answer(.because, into: "IMP-9"), by: "~dev", at: "2026-03-03T14:00:00Z")
        try far.pass(until: "2026-03-03T19:30:00Z")
        far.impediment.evolve(.causeEnded(ImpedimentID(9)), at: far.now)
        try far.pass(until: "2026-03-04T04:00:00Z")
        // No hour of the lead's is left; of the funder's, four.
        #expect(previews(far) == ["previewed 2026-03-03T13:00:00Z", "previewed 2026-03-04T00:00:00Z"])
        #expect(far.lines.last == "asked 2026-03-04T04:00:00Z")
    }
}
