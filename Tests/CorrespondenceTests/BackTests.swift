import Correspondence
import Impediments
import Letters
import Testing

/// Nobody is asked as if nothing had been decided. 2 March 2026 is a Monday in London.
@Suite("What has come back")
struct BackTests {
    private func decidedAndBack() throws -> Story {
        var story = try Story()
        try story.answer(Answer(.decide, option: "2"), by: "funder", at: "2026-03-05T11:00:00Z")
        try story.answer(Answer(.done), by: "~b", at: "2026-03-06T11:00:00Z")
        try story.answer(Answer(.reopen), by: "~b", at: "2026-03-16T09:00:00Z")
        return story
    }

    @Test("says what was decided before, or that it was over, and since when it is back")
    func clause() throws {
        var decided = try decidedAndBack()
        try decided.pass(until: "2026-03-16T17:00:00Z")
        let ask = try #require(decided.letters(.ask, to: "funder").last)
        let clause = "Decided on Thursday 5 March: “A rented environment until then”; it has been back since"
        #expect(ask.text.contains("\(clause) 09:00."), "\(ask.text)")
        #expect(ask.words <= 120)
        #expect(decided.letters(.preview).last?.text.contains(clause) == true)
        let digest = try DigestTests.letter(
            [decided.impediment], from: "2026-03-16T08:00:00Z", to: "2026-03-23T08:00:00Z")
        #expect(digest.text.contains("\(clause) 16 March."), "\(digest.text)")

        var declined = try Story()
        try declined.answer(Answer(.decline, reason: "r"), by: "funder", at: "2026-03-05T11:00:00Z", text: "r")
        try declined.answer(Answer(.reopen), by: "~b", at: "2026-03-09T09:00:00Z")
        try declined.pass(until: "2026-03-09T17:00:00Z")
        let again = try #require(declined.letters(.ask, to: "funder").last)
        #expect(again.text.contains("Declined on Thursday 5 March; it has been open again since 09:00."))

        var over = try Story()
        try over.answer(Answer(.done), by: "~b", at: "2026-03-02T11:00:00Z")
        try over.answer(Answer(.reopen), by: "~b", at: "2026-03-05T11:00:00Z")
        try over.pass(until: "2026-03-09T09:00:00Z")
        let first = try #require(over.letters(.ask, to: "funder").last)
        #expect(first.text.contains("Said to be over on Monday 2 March; it has been back since Thursday."))
    }

    @Test("twice, is back since it was back first after the decision")
    func twice() throws {
        var story = try Story()
        try story.answer(Answer(.decide, option: "2"), by: "funder", at: "2026-03-05T11:00:00Z")
        try story.answer(Answer(.done), by: "~b", at: "2026-03-06T11:00:00Z")
        try story.answer(Answer(.reopen), by: "~b", at: "2026-03-10T09:30:00Z")
        try story.answer(Answer(.done), by: "~b", at: "2026-03-10T10:00:00Z")
        try story.answer(Answer(.reopen), by: "~b", at: "2026-03-12T09:30:00Z")
        let back = try #require(Brief(story.impediment, in: story.directory).back)
        #expect(back.since == Instant(rfc3339: "2026-03-10T09:30:00Z"))
    }

    @Test("what was decided before it was read anew is not named by an option that it has now")
    func backReadAnew() throws {
        var story = try decidedAndBack()
        try story.answer(Answer(.correct, category: .team), by: "~b", at: "2026-03-16T09:30:00Z")
        let words = try #require(Brief(story.impediment, in: story.directory).back)
        guard case .decided(option: nil, wording: _) = words.before else {
            Issue.record("named: \(words.before)")
            return
        }
    }
}
