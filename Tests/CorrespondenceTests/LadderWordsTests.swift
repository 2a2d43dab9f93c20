import Correspondence
import Impediments
import Letters
import Testing

/// What is said of what lies with the funder, or of what nobody speaks of. 2 March 2026 is a Monday in London.
@Suite("The words of the ladder")
struct LadderWordsTests {
    @Test("Since when nothing was said is the last word of a person, not of Straw; then the lead hears so once")
    func lastWord() throws {
        var story = try Story(.technical, at: "2026-03-02T10:00:00Z")
        try story.pass(until: "2026-04-30T12:00:00Z")
        let asked = story.letters(.nudge).filter { $0.rule.hasPrefix(Rule.Name.stale.rawValue) }
        #expect(asked.count == 3)
        #expect(asked.allSatisfy { $0.text.contains("Nothing was said of it since 2 March.") })
        let told = story.letters(.reminder, to: "lead").filter { $0.rule.hasPrefix(Rule.Name.stale.rawValue) }
        #expect(told.count == 1)
        #expect(told.first?.text.hasPrefix("IMP-1: nothing was said of it since 2 March, though its thread") == true)
    }

    @Test("What was decided is asked about as decided")
    func decided() throws {
        var story = try Story(at: "2026-03-02T10:00:00Z")
        try story.answer(Answer(.decide, option: "1"), by: "funder", at: "2026-03-05T10:00:00Z")
        try story.pass(until: "2026-03-20T12:00:00Z")
        let asked = story.letters(.nudge).last
        #expect(
            asked?.text == """
                IMP-1: no working environment. Decided on Thursday 5 March. Is it done? Say `done` or `still there`.
                """)
        #expect(asked?.content.actions.map(\.answer.verb) == [.stillThere, .done])
    }

    @Test("A lead who was away hears how long the team has had it, and that the funder was asked meanwhile")
    func leadIsBack() throws {
        let away = Absence(
            from: CalendarDay(year: 2026, month: 3, day: 2), to: CalendarDay(year: 2026, month: 3, day: 6))
        var story = try Story(at: "2026-03-02T10:00:00Z") {
            $0.people["lead"]?.absences = [away]
            $0.products["intake"]?.productOwner = nil
        }
        let receipt = try #require(story.letters.first).text
        #expect(receipt.contains("If it is still there on Wednesday at 10:00, the funder hears."))
        #expect(!receipt.contains("lead hears"))
        try story.pass(until: "2026-03-09T13:00:00Z")
        #expect(story.letters(.preview).isEmpty)
        let told = try #require(story.letters(.nudge, to: "lead").first)
        #expect(told.text.hasPrefix("IMP-1 has nobody after five working days."))
        #expect(told.text.contains("Asked of the funder on Wednesday 4 March."))
    }

    @Test("What slows the work, and is in the digest before an absent lead hears, says so")
    func digestFirst() throws {
        let away = Absence(
            from: CalendarDay(year: 2026, month: 3, day: 2), to: CalendarDay(year: 2026, month: 3, day: 27))
        let story = try Story(.data, .slowing, at: "2026-03-02T10:00:00Z") {
            $0.people["lead"]?.absences = [away]
            $0.products["intake"]?.productOwner = nil
        }
        let receipt = try #require(story.letters.first).text
        #expect(receipt.contains("From Monday 16 March it stands in the funder's digest."))
        #expect(!receipt.contains("lead hears"))
    }

    @Test("What sounds over after the ask the lead hears once, with one tap to end it")
    func soundsOver() throws {
        var story = try Story(at: "2026-03-02T10:00:00Z")
        try story.pass(until: "2026-03-05T10:00:00Z")
        story.tell([.soundedOver()])
        try story.pass(until: "2026-03-05T14:00:00Z")
        let told = try #require(story.letters(.reminder, to: "lead").last)
        #expect(told.rule.hasPrefix(Rule.Name.soundsOver.rawValue))
        #expect(told.text.contains("It sounds over since 10:00, but nobody has said `done`."))
        #expect(told.text.contains("Asked of the funder on Wednesday 4 March."))
        #expect(told.content.actions.map(\.answer.verb).contains(.done))
    }

    @Test("The review of what only slows the work says what follows if nobody answers")
    func review() throws {
        var story = try Story(.data, .slowing, at: "2026-03-02T10:00:00Z")
        try story.answer(
            Answer(.ours, reviewDate: CalendarDay(year: 2026, month: 3, day: 18)), by: "lead",
            at: "2026-03-04T10:00:00Z", text: "we wait")
        try story.pass(until: "2026-03-18T12:00:00Z")
        let review = try #require(story.letters(.reminder, to: "lead").last)
        #expect(
            review.text.contains(
                "Nothing from you, and from Monday 23 March it may stand in the funder's digest as an ask."))
    }
}
