import Correspondence
import Impediments
import Letters
import Testing

/// Nobody is held to what somebody else has promised, proposed or was told. 2 March 2026 is a Monday in London.
@Suite("Whose word it was")
struct WhoseWordTests {
    private static func day(_ day: Int) -> CalendarDay { CalendarDay(year: 2026, month: 3, day: day) }

    // MARK: The deputy's promise

    @Test("what the deputy had promised is the deputy's: the funder is not reminded, and is silent since the ask")
    func deputysPromise() throws {
        var story = try Story()
        try story.answer(Answer(.mine, date: Self.day(13)), by: "deputy", at: "2026-03-12T11:00:00Z")
        try story.pass(until: "2026-03-17T17:00:00Z")
        let item = DeskItem(story.impediment, .reminder, rule: Rule(.deputySilent))
        let reminder = try #require(story.correspondent.deskLetter([item], to: "deputy", at: story.now))
        #expect(reminder.text.contains("promised for Friday 13 March, not there yet, and no answer since Monday."))
        try story.pass(until: "2026-03-27T18:00:00Z")
        // Once, before the deputy was asked.
        #expect(story.letters(.reminder, to: "funder").map(\.writtenAt.rfc3339) == ["2026-03-05T17:00:00Z"])
        let told = try #require(story.letters(.nudge, to: "lead").last)
        #expect(told.text.contains("the funder has given no answer since 3 March."), "\(told.text)")
    }

    @Test("the digest names whose promise was missed, and asks only of the funder's whether it is theirs still")
    func missedByAnother() throws {
        var story = try Story()
        try story.answer(Answer(.mine, date: Self.day(13)), by: "deputy", at: "2026-03-12T11:00:00Z")
        let missed = "The deputy promised it for Friday 13 March; not there yet."
        for moment in ["2026-03-16T08:00:00Z", "2026-03-23T08:00:00Z"] {
            try story.pass(until: moment)
            let digest = try DigestTests.letter([story.impediment], to: moment).text
            #expect(digest.contains(missed) && !digest.contains("Still yours?"), "\(digest)")
        }
    }

    // MARK: The lead's proposal

    @Test("what the lead proposes to live with is asked as that: preview, ask, reminder and digest, with one tap")
    func proposed() throws {
        var story = try Story()
        try story.answer(Answer(.accept), by: "lead", at: "2026-03-02T10:00:00Z")
        try story.pass(until: "2026-03-05T17:00:00Z")
        let proposed = "The lead proposed on Monday 2 March to live with it; `accept` agrees."
        let ask = try #require(story.letters(.ask, to: "funder").first)
        #expect(ask.text.contains(proposed) && ask.words <= 120, "\(ask.text)")
        #expect(ask.content.actions.map(\.answer.verb).prefix(2) == [.accept, .decide])
        #expect(story.letters(.preview, to: "lead").first?.text.contains(proposed) == true)
        #expect(story.letters(.reminder, to: "funder").first?.text.contains(proposed) == true)
        // Who proposes it knows of it.
        #expect(story.letters(.nudge, to: "lead").isEmpty && story.letters(.reminder, to: "lead").isEmpty)
        let digest = try DigestTests.letter(
            [story.impediment], from: "2026-03-02T08:00:00Z", to: "2026-03-09T08:00:00Z"
        ).text
        #expect(digest.contains("The lead proposed on Monday 2 March to live with it; `1: accept` agrees."))
    }

    @Test("what the product owner proposes is the product owner's, and the lead hears of the impediment all the same")
    func proposedByTheOwner() throws {
        var story = try Story()
        try story.answer(Answer(.accept), by: "owner", at: "2026-03-02T10:00:00Z")
        let told = try #require(story.letters(.nudge, to: "funder").first?.text)
        #expect(told.contains("the product owner proposes to live with it."), "\(told)")
        try story.pass(until: "2026-03-03T17:00:00Z")
        #expect(story.letters(.nudge, to: "lead").count == 1)
        let ask = try #require(story.letters(.ask, to: "funder").first?.text)
        let proposed = "The product owner proposed on Monday 2 March to live with it; `accept` agrees."
        #expect(ask.contains(proposed), "\(ask)")
    }

    @Test("a proposal of the funder's is not the lead's, nor does one stand beside a later `confirm`")
    func notProposed() throws {
        var funders = try Story()
        try funders.answer(Answer(.accept), by: "funder", at: "2026-03-02T10:00:00Z")
        #expect(Brief(funders.impediment, in: funders.directory).proposedAt == nil)
        var confirmed = try Story()
        try confirmed.answer(Answer(.accept), by: "lead", at: "2026-03-02T10:00:00Z")
        #expect(Brief(confirmed.impediment, in: confirmed.directory).proposedAt == confirmed.now)
        try confirmed.answer(Answer(.confirm), by: "lead", at: "2026-03-02T11:00:00Z")
        #expect(Brief(confirmed.impediment, in: confirmed.directory).proposedAt == nil)
    }

    @Test("only who can agree reads that it was proposed: the funder, or a deputy in the place of one who is away")
    func proposedToWhoCanAgree() throws {
        func letter(to person: String, funderIsAway: Bool = false) throws -> Letter {
            var story = try Story {
                if funderIsAway { $0.people["funder"]?.absences = [Absence(from: Self.day(2), to: Self.day(31))] }
            }
            try story.answer(Answer(.accept), by: "lead", at: "2026-03-02T10:00:00Z")
            let item = DeskItem(story.impediment, .ask, rule: Rule(person == "funder" ? .funder : .deputy))
            return try #require(story.correspondent.deskLetter([item], to: person, at: story.now))
        }
        func isOffered(_ letter: Letter) -> [Bool] {
            [letter.text.contains("`accept`"), letter.content.actions.contains { $0.answer.verb == .accept }]
        }
        #expect(isOffered(try letter(to: "funder")) == [true, true])
        #expect(isOffered(try letter(to: "deputy")) == [false, false])
        #expect(isOffered(try letter(to: "deputy", funderIsAway: true)) == [true, true])
    }

    // MARK: What is read anew

    @Test("read anew while it is asked, it goes whole to whoever has it, and says where it waits")
    func readAnew() throws {
        var story = try Story()
        try story.answer(Answer(.correct, severity: .slowing), by: "~b", at: "2026-03-05T10:00:00Z")
        let letter = try #require(story.letters(.correction, to: "funder").last)
        #expect(letter.text.hasPrefix("IMP-1 is read anew: no working environment. Work is slower."))
        #expect(letter.text.contains("This replaces what you were sent about it. The ask stands:"))
        #expect(letter.text.contains("1 You ask the supplier's manager (suggested) · 2 A rented environment"))
        #expect(letter.text.contains("No answer: it waits in the digest."), "\(letter.text)")
        #expect(letter.content.actions.first?.answer.verb == .decide)
        // The lead is asked nothing.
        let leads = try #require(story.letters(.correction, to: "lead").last)
        #expect(leads.text.hasSuffix("This replaces what you were sent about it."))
        #expect(story.letters(.correction, to: "deputy").isEmpty)

        var promised = try Story()
        try promised.answer(Answer(.mine, date: Self.day(13)), by: "funder", at: "2026-03-04T10:00:00Z")
        try promised.answer(Answer(.correct, severity: .slowing), by: "~b", at: "2026-03-05T10:00:00Z")
        #expect(promised.letters(.correction, to: "funder").last?.text.contains("The ask stands") == false)
    }

    @Test("the digest has it once, and counts from when it was read anew")
    func readAnewInTheDigest() throws {
        var story = try Story()
        try story.answer(Answer(.correct, severity: .slowing), by: "~b", at: "2026-03-05T10:00:00Z")
        let next = try DigestTests.letter(
            [story.impediment], from: "2026-03-02T08:00:00Z", to: "2026-03-09T08:00:00Z"
        ).text
        #expect(next.contains("1. IMP-1") && !next.contains("Your earlier ask"), "\(next)")
        let second = try DigestTests.letter([story.impediment]).text
        #expect(second.contains("You were asked 11 days ago; no answer yet."), "\(second)")
    }

    // MARK: A lead who was away

    @Test("whoever stands in reads who promised what is overdue, and the thread that they hear of it")
    func promiseOfTheLead() throws {
        var story = try Story {
            $0.people["lead"]?.absences = [Absence(from: Self.day(9), to: Self.day(13))]
        }
        try story.answer(Answer(.mine, date: Self.day(10)), by: "lead", at: "2026-03-02T11:00:00Z")
        try story.pass(until: "2026-03-11T12:00:00Z")
        let letter = try #require(story.letters(.overdue, to: "owner").first)
        let promised = "IMP-1: The lead promised it by Tuesday 10 March; that day is over, and it is still there."
        #expect(letter.text.hasPrefix(promised), "\(letter.text)")
        let thread = "Whoever stands in for the lead hears."
        #expect(story.letters(.update).contains { $0.text.contains(thread) })
    }

    @Test("a lead who was away when L2 came is not reminded of it, but told")
    func toldInTheirPlace() throws {
        var story = try Story(at: "2026-03-06T10:00:00Z") {
            $0.people["lead"]?.absences = [Absence(from: Self.day(6), to: Self.day(6))]
        }
        try story.pass(until: "2026-03-09T10:00:00Z")
        #expect(story.letters(.nudge, to: "lead").isEmpty && !story.letters(.nudge, to: "owner").isEmpty)
        let first = try #require(story.letters(.reminder, to: "lead").first)
        #expect(first.text.hasPrefix("IMP-1 has nobody after one working day."), "\(first.text)")
    }
}
