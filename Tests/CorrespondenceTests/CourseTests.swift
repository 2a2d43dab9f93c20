import Correspondence
import Impediments
import Letters
import Testing

/// The lead keeps what the funder has been asked (R5). 2 March 2026 is a Monday in London.
@Suite("What the lead hears of an ask that has left")
struct CourseTests {
    private func heard(_ story: Story) -> [String] { story.letters(.nudge, to: "lead").map(\.text) }

    @Test("a missed promise, silence, and a decision that nobody drives: one short letter each")
    func each() throws {
        var story = try Story()
        try story.answer(Answer(.mine, date: CalendarDay("2026-03-05")), by: "funder", at: "2026-03-04T11:00:00Z")
        // The end of Thursday is closing time: missed on Friday 09:00, and ten working days after that.
        try story.pass(until: "2026-03-20T12:00:00Z")
        try story.answer(Answer(.decide, option: "2"), by: "funder", at: "2026-03-20T13:00:00Z")
        let told = heard(story)
        try #require(told.count == 4, "L2, and these: \(told)")
        #expect(told[1].hasPrefix("IMP-1, no working environment: the funder promised it by Thursday 5 March; that"))
        #expect(told[2].hasPrefix("IMP-1, no working environment: the funder has given no answer since 6 March."))
        #expect(told[1...2].allSatisfy { $0.contains("The ask stands: `wording …` puts it anew") })
        #expect(
            told[3] == """
                IMP-1, no working environment: the funder has decided: “A rented environment until then”.
                Nobody drives it: `own` if you do, else `own NAME`. `done` once it is over. After ten working days \
                without a word its thread is asked.
                """)
    }

    @Test("what is put off, what is declined, and who drives what is decided")
    func answers() throws {
        var later = try Story()
        try later.answer(Answer(.notNow, days: 7), by: "funder", at: "2026-03-04T11:00:00Z")
        #expect(heard(later).last?.contains("the funder comes back to it on Wednesday 11 March.") == true)

        var no = try Story()
        try no.answer(Answer(.decline), by: "funder", at: "2026-03-04T11:00:00Z")
        #expect(heard(no).last?.contains("the funder has declined.") == true)
        #expect(no.letters(.nudge, to: "lead").last?.content.actions.map(\.answer.verb) == [.reopen])

        var driven = try Story()
        try driven.answer(Answer(.own), by: "lead", at: "2026-03-03T11:00:00Z")
        try driven.answer(Answer(.decide, option: "1"), by: "funder", at: "2026-03-04T11:00:00Z")
        #expect(heard(driven).last?.contains("You drive it. `done` once it is over.") == true)
    }

    @Test("what is open again, unless the lead opened it, or it was never asked of the funder")
    func openAgain() throws {
        for person in ["~b", "lead"] {
            var story = try Story()
            try story.answer(Answer(.done), by: "~b", at: "2026-03-05T10:00:00Z")
            let before = heard(story).count
            try story.answer(Answer(.reopen), by: person, at: "2026-03-20T10:00:00Z")
            #expect(heard(story).count == before + (person == "lead" ? 0 : 1))
        }
        var early = try Story()
        try early.answer(Answer(.done), by: "~b", at: "2026-03-02T10:00:00Z")
        try early.answer(Answer(.reopen), by: "~b", at: "2026-03-02T11:00:00Z")
        #expect(heard(early).isEmpty)
    }

    @Test("nobody hears of it where there is neither lead nor product owner")
    func nobody() throws {
        var story = try Story {
            $0.products["intake"]?.lead = nil
            $0.products["intake"]?.productOwner = nil
        }
        try story.answer(Answer(.decide, option: "2"), by: "funder", at: "2026-03-05T11:00:00Z")
        #expect(story.letters(.nudge).allSatisfy { if case .person = $0.to { false } else { true } })
    }

    @Test("open again, a funder who was told that nothing is needed is asked whole, and can answer")
    func askedWhole() throws {
        var story = try Story()
        try story.answer(Answer(.done), by: "~b", at: "2026-03-05T10:00:00Z")
        try story.answer(Answer(.reopen), by: "~b", at: "2026-03-20T10:00:00Z")
        let letter = try #require(story.letters(.correction, to: "funder").last)
        for part in ["open again after all", "Asked: ", "1 You ask the supplier's manager", "Answer `1`, `2`, `3`"] {
            #expect(letter.text.contains(part), "\(letter.text)")
        }
        #expect(!letter.text.contains("This replaces"))
        #expect(letter.content.actions.contains { $0.answer == Answer(.decide, option: "1") })
    }

    @Test("open again, what the lead keeps or has to answer is not said to stand, and the funder hears nothing of it")
    func keptAndBack() throws {
        for answer in [Answer(.ours, reviewDate: CalendarDay("2026-04-15")), Answer(.moreInfo)] {
            var story = try Story()
            let person = answer.verb == .ours ? "lead" : "funder"
            try story.answer(answer, by: person, at: "2026-03-04T11:00:00Z", text: "why")
            try story.answer(Answer(.done), by: "~b", at: "2026-03-04T12:00:00Z")
            let before = story.letters.count
            try story.answer(Answer(.reopen), by: "~b", at: "2026-03-04T13:00:00Z")
            let told = story.letters.dropFirst(before)
            #expect(!told.contains { $0.purpose == .correction || $0.text.contains("The ask stands") })
            guard answer.verb == .moreInfo else { continue }
            let open = "What the funder wanted to know still waits on you: `wording …` answers"
            let letter = try #require(told.last { $0.purpose == .nudge && $0.to == .person(id: "lead") })
            #expect(letter.text.contains(open) && !letter.text.contains("if the funder cannot help"))
            #expect(letter.content.actions.map(\.answer.verb) == [.wording, .ours, .done])
            // Nor is the reminder silent about it: four working hours after the question.
            try story.pass(until: "2026-03-04T17:00:00Z")
            #expect(story.letters(.reminder, to: "lead").last?.text.contains(open) == true)
        }
    }

    @Test("open again, what was passed on is told to whoever it was passed on to, and not to the funder or the deputy")
    func passedOnAndBack() throws {
        var story = try Story()
        try story.answer(Answer(.delegate, to: "owner"), by: "funder", at: "2026-03-04T11:00:00Z")
        try story.answer(Answer(.done), by: "~b", at: "2026-03-04T12:00:00Z")
        try story.answer(Answer(.reopen), by: "~b", at: "2026-03-04T13:00:00Z")
        #expect(story.letters(.correction, to: "owner").last?.text.contains("open again after all") == true)
        for person in ["funder", "deputy"] {
            #expect(!story.letters(.correction, to: person).contains { $0.text.contains("open again") })
        }
    }

    @Test("in the language of the lead", arguments: LanguageTests.tags.dropFirst())
    func languages(tag: String) throws {
        func told(_ tag: String) throws -> [String] {
            var story = try LanguageTests.story(tag)
            try story.pass(until: "2026-03-19T09:00:00Z")
            try story.answer(Answer(.decide, option: "1"), by: "funder", at: "2026-03-19T10:00:00Z")
            try story.answer(Answer(.done), by: "~b", at: "2026-03-19T11:00:00Z")
            return heard(story)
        }
        let (english, other) = (try told("en"), try told(tag))
        #expect(english.count == 3)
        #expect(zip(english, other).allSatisfy { $0 != $1 })
    }
}
