import Impediments
import Testing

@Suite("What was only asked about")
struct UnconfirmedTests {
    private static let funder = PersonKey("funder")
    private static let raiser = PersonKey("~raiser")

    /// Old enough for a digest on Monday the 9th at 10:00: after that of this Monday.
    private static func asked() throws -> History {
        var history = try History(.tooBusy, .slowing, at: "2026-03-02T10:00:00Z")
        history.impediment.unsure = true
        return history
    }

    private static func isAsked(_ impediment: Impediment, in history: History) throws -> Bool {
        impediment.isForTheDigest(of: "funder", history.directory, at: try Given.at("2026-03-16T08:00:00Z"))
    }

    private static func facts(_ history: History) throws -> DigestFacts {
        let (from, to) = (try Given.at("2026-03-09T08:00:00Z"), try Given.at("2026-03-16T08:00:00Z"))
        return DigestFacts.make(
            for: "funder", directory: history.directory, impediments: [history.impediment], evidence: [], from: from,
            to: to, now: to)
    }

    @Test("climbs as anything else and is asked of no funder; the digest counts it from when it would ask it")
    func counted() throws {
        var (unsure, sure) = (try Self.asked(), try History(.tooBusy, .slowing, at: "2026-03-02T10:00:00Z"))
        try unsure.pass(until: "2026-03-16T08:00:00Z")
        try sure.pass(until: "2026-03-16T08:00:00Z")
        #expect(unsure.lines == sure.lines)
        #expect(try Self.isAsked(sure.impediment, in: sure))
        #expect(try !Self.isAsked(unsure.impediment, in: unsure))
        let facts = try Self.facts(unsure)
        #expect(facts.asks.isEmpty && facts.isHeartbeat)
        #expect(facts.unconfirmed == [unsure.impediment.id])
        #expect(facts.constraint == nil)
        #expect(try Self.facts(sure).constraint == .tooBusy)
        #expect(try Self.facts(sure).unconfirmed.isEmpty)
        let plan = DeskPlan(unsure.directory, Desk(person: "funder", digestsFrom: unsure.now))
        #expect(plan.firstDigest(asking: unsure.impediment, from: unsure.now) == nil)
    }

    @Test("what never goes upward by itself is not counted there either")
    func technical() throws {
        var history = try History(.technical, .slowing, at: "2026-03-02T10:00:00Z")
        history.impediment.unsure = true
        #expect(history.impediment.isUnconfirmed)
        #expect(try Self.facts(history).unconfirmed.isEmpty)
    }

    @Test(
        "any word of anybody confirms it",
        arguments: [
            .owned(by: raiser), .tried(by: raiser, text: nil), .saidAgain(by: raiser, text: nil),
            .spokenOf(by: raiser), .answeredInThread(by: PersonKey("~mate")), .soundedOver(),
            .leadAcknowledged(by: PersonKey("lead")), .confirmed(by: PersonKey("lead")),
            .acceptanceProposed(by: PersonKey("lead"), reason: nil, review: nil), .acknowledged(by: funder),
        ] as [Event])
    func confirmed(word: Event) throws {
        var history = try Self.asked()
        #expect(history.impediment.isUnconfirmed)
        history.impediment.evolve(word, at: try Given.at("2026-03-02T10:05:00Z"))
        #expect(!history.impediment.isUnconfirmed)
        #expect(try Self.isAsked(history.impediment, in: history))
        #expect(try Self.facts(history).unconfirmed.isEmpty)
    }

    @Test("a tap on `slower` confirms it, though nothing else changes")
    func slower() throws {
        var history = try Self.asked()
        try history.answer(Answer(.correct, severity: .slowing), by: "~mate", at: "2026-03-03T09:00:00Z")
        #expect(try Self.isAsked(history.impediment, in: history))
    }

    @Test("what was asked before stands in the digest until it is answered")
    func askedBefore() throws {
        var history = try Self.asked()
        history.impediment.evolve(
            .asked(.digest, rule: Rule(.digestOnly)), at: try Given.at("2026-03-09T08:00:00Z"))
        #expect(!history.impediment.isUnconfirmed)
        #expect(try Self.isAsked(history.impediment, in: history))
    }
}
