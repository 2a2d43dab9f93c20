import Correspondence
import Impediments
import Letters
import Testing

@Suite("A story from the first word to the last")
struct StoryTests {
    /// A blocker that nobody clears, then a promise that is missed, a decision, and the end.
    static func long() throws -> Story {
        var story = try Story()
        try story.answer(Answer(.stillThere), by: "~b", at: "2026-03-02T10:00:00Z")
        try story.answer(Answer(.tried), by: "~b", at: "2026-03-02T11:00:00Z", text: "t")
        try story.answer(Answer(.mine, date: CalendarDay("2026-03-09")), by: "funder", at: "2026-03-06T15:00:00Z")
        try story.pass(until: "2026-03-19T10:00:00Z")
        try story.answer(Answer(.decide, option: "2"), by: "funder", at: "2026-03-19T11:00:00Z")
        try story.answer(Answer(.done), by: "~b", at: "2026-03-20T11:00:00Z", called: "Kim")
        try story.answer(Answer(.reopen), by: "~b", at: "2026-03-23T11:00:00Z", called: "Kim")
        try story.answer(Answer(.done), by: "~b", at: "2026-03-23T11:00:00Z", called: "Kim")
        try story.pass(until: "2026-04-10T10:00:00Z")
        return story
    }

    @Test("sends to whom FACE names, for the purpose that FACE names")
    func recipients() throws {
        var story = try Story()
        try story.pass(until: "2026-03-11T09:00:00Z")
        let sent = story.letters.filter { $0.replaces == nil }.map { letter in
            switch letter.to {
            case .channel: "\(letter.writtenAt) thread \(letter.purpose)"
            case .person(let id): "\(letter.writtenAt) \(id) \(letter.purpose)"
            }
        }
        #expect(
            sent == [
                "2026-03-02T09:00:00Z thread receipt", "2026-03-02T13:00:00Z thread nudge",
                "2026-03-02T13:00:00Z lead nudge", "2026-03-02T13:00:00Z owner nudge",
                "2026-03-02T17:00:00Z lead reminder", "2026-03-03T13:00:00Z lead preview",
                "2026-03-03T17:00:00Z thread update", "2026-03-03T17:00:00Z funder ask",
                "2026-03-05T17:00:00Z funder reminder", "2026-03-10T17:00:00Z thread update",
                "2026-03-10T17:00:00Z deputy ask",
            ])
    }

    @Test("has a key of its own for every letter, and a rule")
    func keys() throws {
        let letters = try Self.long().letters
        #expect(letters.count > 25)
        #expect(Set(letters.map(\.key)).count == letters.count)
        #expect(letters.allSatisfy { !$0.rule.isEmpty && !$0.text.isEmpty && !$0.addresses.isEmpty })
    }

    @Test("writes the same letters again from the same history")
    func deterministic() throws {
        let once = try Self.long().letters.map { [$0.key, $0.text, $0.rule] }
        let again = try Self.long().letters.map { [$0.key, $0.text, $0.rule] }
        #expect(once == again)
    }

    @Test("answers every answer in the thread, and edits one message as things stand")
    func thread() throws {
        var story = try Story()
        let before = story.letters.count
        try story.answer(Answer(.own), by: "~ann", at: "2026-03-02T10:00:00Z", called: "Ann")
        let letters = story.letters.dropFirst(before)
        #expect(letters.map(\.purpose) == [.update, .receipt])
        #expect(letters.map(\.replaces) == [nil, "IMP-1/receipt"])
        #expect(letters.first?.inReplyTo == "a1")
        #expect(letters.first?.text.hasPrefix("IMP-1: Ann drives it. If it is not over by 17:00, your lead") == true)
        #expect(
            letters.last?.content.actions.map(\.answer.verb) == [.done] + Array(repeating: .correct, count: 5) + [
                .stillThere, .tried, .merge, .because,
            ])
    }

    @Test("says a promise, a miss, a decision and the end in plain words")
    func updates() throws {
        let letters = try Self.long().letters.filter { $0.replaces == nil }
        let texts = letters.filter { $0.purpose == .update || $0.purpose == .closing }.map(\.text)
        #expect(
            texts == [
                "IMP-1: noted, said twice.", "IMP-1: noted, tried once.",
                "IMP-1: the funder has it now. You need do nothing.",
                "IMP-1: the funder has it and answers by Monday 9 March. You need do nothing.",
                "IMP-1: the promised day is over and it is still there. The question goes back.",
                "IMP-1: no answer from the funder yet. The deputy is asked next.",
                "IMP-1: the funder has decided: “A rented environment until then”. Whoever drives it acts. "
                    + "Who drives it? Say `own`.",
                "IMP-1: over, says Kim. It stood for 14 working days. If it comes back, say `reopen`.",
                "IMP-1: open again, same number; its clocks go on. If it is still there at 15:00, the funder hears.",
                "IMP-1: over, says Kim. It stood for 15 working days. If it comes back, say `reopen`.",
            ])
    }

    @Test("asks who drives what is decided only where nobody does")
    func drivenAndDecided() throws {
        var story = try Story()
        try story.answer(Answer(.own), by: "~ann", at: "2026-03-02T10:00:00Z", called: "Ann")
        try story.answer(Answer(.decide, option: "2"), by: "funder", at: "2026-03-05T11:00:00Z")
        #expect(
            story.letters(.update).last?.text
                == "IMP-1: the funder has decided: “A rented environment until then”. Whoever drives it acts.")
    }

    @Test("closes what is withdrawn, and corrects what the lead and the funder were told")
    func corrections() throws {
        var story = try Story()
        try story.pass(until: "2026-03-04T10:00:00Z")
        story.tell([.withdrawn(by: nil, sourceDeleted: true)])
        #expect(
            story.letters(.closing).map(\.text)
                == ["IMP-1: withdrawn. Its words are erased. Whoever had heard of it is told."])
        #expect(
            story.letters(.correction).map(\.to)
                == [.person(id: "lead"), .person(id: "owner"), .person(id: "funder")])
        #expect(
            story.letters(.correction, to: "funder").first?.text == """
                IMP-1, no working environment: it was taken back. Nothing is needed from you.
                This replaces what you were sent about it.
                """)
    }

    @Test("tells nobody of a correction who heard nothing, and not the person who made it")
    func fewCorrections() throws {
        var early = try Story()
        try early.answer(Answer(.correct, category: .nothing), by: "~b", at: "2026-03-02T10:00:00Z")
        #expect(early.letters(.correction).isEmpty)

        var late = try Story()
        try late.answer(Answer(.done), by: "funder", at: "2026-03-04T10:00:00Z")
        #expect(late.letters(.correction).isEmpty)
        #expect(late.letters(.closing).first?.text.contains("says the funder") == true)
    }
}
