import Impediments
import Ledger
import Letters
import Testing
import Triage

@testable import Daemon

@Suite("Of answers that contradict each other the one that was said last counts")
struct LateAnswersTests {
    private static let monday = LateLine.monday

    struct Said: Sendable {
        var answer: Answer
        var by: String

        init(_ answer: Answer, by user: String = "u2") {
            self.answer = answer
            by = user
        }
    }

    /// Two answers in the order in which they are said, and what comes before both.
    struct Pair: Sendable, CustomTestStringConvertible {
        var first: Said
        var second: Said
        var before: [Said]
        /// The funder has been asked.
        var isAsked: Bool

        init(_ first: Said, _ second: Said, after before: [Said] = [], asked: Bool = false) {
            self.first = first
            self.second = second
            self.before = before
            isAsked = asked
        }

        var testDescription: String {
            "\(before.map(\.answer.verb)) \(first.answer.verb), \(second.answer.verb) by \(first.by), \(second.by)"
        }
    }

    private static func day(_ day: Int) -> CalendarDay { CalendarDay(year: 2026, month: 3, day: day) }

    static let pairs: [Pair] = [
        Pair(Said(Answer(.done)), Said(Answer(.reopen), by: "u3")),
        Pair(Said(Answer(.reopen)), Said(Answer(.done)), after: [Said(Answer(.done))]),
        Pair(Said(Answer(.done)), Said(Answer(.stillThere), by: "u3")),
        Pair(Said(Answer(.stillThere)), Said(Answer(.done), by: "u3")),
        Pair(Said(Answer(.verify)), Said(Answer(.reopen), by: "u3"), after: [Said(Answer(.done))]),
        Pair(Said(Answer(.own)), Said(Answer(.own), by: "u3")),
        Pair(Said(Answer(.own)), Said(Answer(.own), by: "u3"), after: [Said(Answer(.own), by: "u3")]),
        Pair(Said(Answer(.correct, category: .team)), Said(Answer(.correct, category: .other), by: "u3")),
        Pair(Said(Answer(.correct, category: .nothing)), Said(Answer(.correct, category: .team), by: "u3")),
        Pair(Said(Answer(.correct, category: .team)), Said(Answer(.correct, severity: .slowing), by: "u3")),
        Pair(Said(Answer(.correct, severity: .slowing)), Said(Answer(.correct, severity: .stopped), by: "u3")),
        Pair(
            Said(Answer(.correct, category: .team, severity: .slowing)),
            Said(Answer(.correct, severity: .stopped), by: "u3")),
        Pair(Said(Answer(.hold, reason: "Soon."), by: "ul"), Said(Answer(.release), by: "ul")),
        Pair(
            Said(Answer(.ours, reason: "Ours.", reviewDate: day(9)), by: "ul"),
            Said(Answer(.ours, reason: "Ours.", reviewDate: day(5)), by: "ul")),
        Pair(Said(Answer(.wording, text: "A."), by: "ul"), Said(Answer(.wording, text: "B."), by: "ul")),
        Pair(Said(Answer(.mine, date: day(9)), by: "ul"), Said(Answer(.mine, date: day(5)), by: "ul")),
        Pair(Said(Answer(.mine, date: day(9)), by: "uf"), Said(Answer(.mine, date: day(5)), by: "uf"), asked: true),
        Pair(Said(Answer(.mine, date: day(9)), by: "uf"), Said(Answer(.decline), by: "uf"), asked: true),
        Pair(Said(Answer(.decline), by: "uf"), Said(Answer(.mine, date: day(9)), by: "uf"), asked: true),
        Pair(Said(Answer(.seen), by: "uf"), Said(Answer(.notNow, days: 3), by: "uf"), asked: true),
        Pair(Said(Answer(.decide, option: "1"), by: "uf"), Said(Answer(.decide, option: "2"), by: "uf"), asked: true),
        Pair(Said(Answer(.moreInfo), by: "uf"), Said(Answer(.decide, option: "2"), by: "uf"), asked: true),
        Pair(Said(Answer(.notNow, days: 3), by: "uf"), Said(Answer(.mine, date: day(9)), by: "uf"), asked: true),
        Pair(Said(Answer(.merge, into: "IMP-2")), Said(Answer(.unmerge), by: "u3")),
    ]

    @Test("whichever comes in first", arguments: pairs)
    func pair(_ pair: Pair) async throws {
        let inOrder = try await play(pair, secondFirst: false)
        let reversed = try await play(pair, secondFirst: true)
        #expect(facts(reversed.impediment) == facts(inOrder.impediment))
    }

    @Test("what was taken up again stays so, though the refusal before it comes later")
    func refusedBefore() async throws {
        let pair = Pair(Said(Answer(.decline), by: "uf"), Said(Answer(.reopen)), asked: true)
        for secondFirst in [false, true] {
            #expect(try await play(pair, secondFirst: secondFirst).impediment.state == .triaged)
        }
    }

    @Test("the one that was overtaken stands in the history, and no letter claims that it did anything")
    func overtaken() async throws {
        let played = try await play(
            Pair(Said(Answer(.done, text: "It works.")), Said(Answer(.reopen), by: "u3")), secondFirst: true)
        #expect(played.impediment.state == .triaged)
        #expect(played.events.contains { if case .overtaken(.done, _, .some) = $0 { true } else { false } })
        #expect(!played.letters.contains { $0.content.plainText.contains("over, says") })
        #expect(played.letters.contains { $0.content.plainText.contains("noted; what was said later stands") })
    }

    @Test("a time that is not believed overtakes nothing, and is not overtaken")
    func unbelieved() async throws {
        let tomorrow = Self.monday + .seconds(86400)
        let line = try await LateLine(asked: false)
        try await line.take(Said(Answer(.own)), said: tomorrow)
        try await line.take(Said(Answer(.own), by: "u3"), said: Self.monday + .seconds(60))
        #expect(try await line.impediment().owner == line.key(of: "u3"))
        try await line.take(Said(Answer(.own), by: "u4"), said: tomorrow)
        #expect(try await line.impediment().owner == line.key(of: "u4"))
    }

    private func play(
        _ pair: Pair, secondFirst: Bool
    ) async throws -> (impediment: Impediment, events: [Event], letters: [Letter]) {
        let line = try await LateLine(asked: pair.isAsked)
        for (number, said) in pair.before.enumerated() {
            try await line.take(said, said: Self.monday + .seconds(number))
        }
        let later = [(pair.first, Self.monday + .seconds(60)), (pair.second, Self.monday + .seconds(120))]
        for (said, moment) in secondFirst ? later.reversed() : later { try await line.take(said, said: moment) }
        return (try await line.impediment(), try await line.events(), try await line.letters())
    }

    /// What was decided, without the moments at which it stood otherwise for a while.
    private func facts(_ one: Impediment) -> [String: String] {
        let ask = one.ask
        return [
            "state": "\(one.state)", "owner": "\(String(describing: one.owner))",
            "owned": "\(String(describing: one.ownedAt))", "labels": "\(one.labels.category) \(one.labels.severity)",
            "occurrences": "\(one.occurrences)", "responded": "\(String(describing: one.respondedAt))",
            "ask": one.isOpen ? "\(ask.state)" : "over", "option": "\(String(describing: ask.decidedOption))",
            "promise": one.isOpen ? "\(String(describing: ask.promise?.on))" : "over",
            "lead's promise": "\(String(describing: one.lead.promise?.on))",
            "held": "\(ask.hold(at: Self.monday + .seconds(600)) != nil)",
            "ours": "\(String(describing: ask.oursUntil))", "postponed": "\(String(describing: ask.postponedUntil))",
            "wording": "\(String(describing: ask.wording?.text))",
            "merged": "\(String(describing: one.mergedInto))",
        ]
    }
}
