import Correspondence
import Impediments
import Letters
import Testing

@Suite("What the funder hears")
struct AskTests {
    @Test("an ask: fact, since when, what it stops, what is asked, by when, otherwise, how to answer")
    func ask() throws {
        var story = try Story()
        try story.pass(until: "2026-03-03T17:00:00Z")
        let letter = try #require(story.letters(.ask).first)
        #expect(
            letter.text == """
                One thing on Intake that you can move (IMP-1).
                The forms team has had no working environment for two working days. Nothing can be deployed, so \
                there will be no release.
                Asked: a name and a date from the manager of whoever supplies it, by Friday 6 March (ask not yet \
                worded).
                1 You ask the supplier's manager (suggested) · 2 A rented environment until then · 3 The release moves
                Waiting costs about £12,000–19,500 a week (6 people, £400–650 a day each).
                No answer: you hear once more after two working days.
                Answer `1`, `2`, `3`, `mine by DATE`, `more info` or `not now`.
                """)
        #expect(letter.content.subject == "Intake: one thing that you can move (IMP-1)")
        #expect(
            letter.addresses == [
                .direct(source: "chat", user: "u-funder"), .mail(mailbox: "funder@example.org", name: "The funder"),
            ])
        #expect(
            letter.content.actions.map(\.answer.verb)
                == [.decide, .decide, .decide, .mine, .delegate, .moreInfo, .notNow, .decline, .seen])
        #expect(letter.content.actions.map(\.answer.option).prefix(3) == ["1", "2", "3"])
        #expect(letter.content.actions.allSatisfy { $0.url?.hasPrefix("https://straw.example/f/funder") == true })
    }

    @Test("what one person said of themselves claims no more: one who cannot work, and the cost of one")
    func onePerson() throws {
        var story = try Story(.basics)
        story.impediment.labels.ofOnePerson = true
        var (others, confirmed) = (story, story)
        try story.answer(Answer(.stillThere), by: "~b", at: "2026-03-02T10:00:00Z")
        try story.pass(until: "2026-03-03T17:00:00Z")
        let letter = try #require(story.letters(.ask).first)
        #expect(
            letter.text.contains(
                "One person of the forms team, for two working days: no place or machines to work with. One person "
                    + "cannot work."))
        #expect(letter.text.contains("Waiting costs about £2,000–3,250 a week (1 person, £400–650 a day each)."))

        // Somebody else has none either; the lead says that it is the whole team.
        try others.answer(
            Answer(.stillThere, text: "nor have I"), by: "~b", at: "2026-03-02T10:00:00Z", text: "nor have I")
        try confirmed.answer(Answer(.confirm), by: "lead", at: "2026-03-02T10:00:00Z")
        for var story in [others, confirmed] {
            try story.pass(until: "2026-03-03T17:00:00Z")
            let letter = try #require(story.letters(.ask).first)
            #expect(letter.text.contains("Nobody can begin, so nothing is made."))
            #expect(letter.text.contains("(6 people, £400–650 a day each)."))
        }
    }

    @Test("the preview shows the lead the very ask that goes, and when")
    func preview() throws {
        var story = try Story()
        try story.pass(until: "2026-03-03T17:00:00Z")
        let preview = try #require(story.letters(.preview, to: "lead").first).content.paragraphs
        let ask = try #require(story.letters(.ask).first).content.paragraphs
        #expect(preview.first?.plainText == "At 17:00 this goes to the funder:")
        #expect(preview.filter { $0.kind == .quote }.map(\.spans) == ask.map(\.spans))
        #expect(preview.last?.plainText.hasSuffix("Nothing from you, and it goes as it stands.") == true)
    }

    @Test("the lead's words are asked in place of the template's, with the lead's options and date")
    func worded() throws {
        var story = try Story()
        try story.answer(
            Answer(
                .wording, text: "A `date` from the data centre.", options: ["Ask them", "Wait"], recommendation: "Wait",
                neededBy: CalendarDay("2026-03-12")), by: "lead", at: "2026-03-02T10:00:00Z")
        try story.pass(until: "2026-03-03T17:00:00Z")
        let letter = try #require(story.letters(.ask).first)
        #expect(letter.text.contains("Asked: A `date` from the data centre. By Thursday 12 March."))
        #expect(letter.text.contains("1 Ask them · 2 Wait (suggested)"))
        #expect(!letter.text.contains("not yet worded"))
        // What looks like markup in a person's words stays words.
        let spans = letter.content.paragraphs.flatMap(\.spans)
        #expect(!spans.contains(.code("date")))
    }

    @Test("has at most 120 words, and every condition has three options and a title of at most 80 characters")
    func limits() throws {
        let long = String(repeating: "extraordinarily long words of a lead ", count: 12)
        let worded = Wording(
            text: long, options: [long, long, long, long, long, long], recommendation: "2",
            neededBy: CalendarDay("2026-12-30"))
        for subreason in Subreason.impediments {
            for severity in Severity.allCases {
                for wording in [nil, worded] {
                    for rule in [Rule.Name.funder, .deputy, .answered] {
                        var story = try Story(subreason, severity)
                        story.impediment.ask.wording = wording
                        story.impediment.occurrences += [story.now, story.now]
                        story.impediment.tried = [story.now]
                        let item = DeskItem(story.impediment, .ask, rule: Rule(rule))
                        let now = story.now + .seconds(30 * 86400)
                        let letter = try #require(story.correspondent.deskLetter([item], to: "deputy", at: now))
                        #expect(letter.words <= 120, "\(letter.words) \(letter.text)")
                        #expect(letter.content.subject.count <= 80)
                        #expect(story.letters[0].content.subject.count <= 80 + "IMP-1: ".count)
                        if wording == nil {
                            #expect(letter.text.contains("1 ") && letter.text.contains(" · 3 "), "\(letter.text)")
                            #expect(letter.text.contains("ask not yet worded"))
                        }
                    }
                }
            }
        }
    }

    @Test("several things are one letter: an ask where it holds any, with a page for each")
    func several() throws {
        let story = try Story()
        var other = try Story(.money).impediment
        other.ask.sentAt = story.now
        let items = [
            DeskItem(other, .reminder, rule: Rule(.funderSilent)),
            DeskItem(story.impediment, .ask, rule: Rule(.funder)),
        ]
        let letter = try #require(story.correspondent.deskLetter(items, to: "funder", at: story.now))
        #expect(letter.purpose == .ask)
        #expect(letter.rule == Rule(.funder).description)
        #expect(letter.text.hasPrefix("2 things that you can move."))
        #expect(
            letter.text.contains("money for the work is missing, forms team: asked at 09:00, no answer yet"))
        #expect(letter.content.actions.count == 2)
        #expect(story.correspondent.deskLetter([], to: "funder", at: story.now) == nil)
    }

    @Test("overdue names the promise and asks once, by chat alone")
    func overdue() throws {
        var story = try Story()
        try story.answer(Answer(.mine, date: CalendarDay("2026-03-06")), by: "funder", at: "2026-03-04T10:00:00Z")
        try story.pass(until: "2026-03-09T09:00:00Z")
        let letter = try #require(story.letters(.overdue, to: "funder").first)
        #expect(
            letter.text == """
                IMP-1, no working environment, forms team: promised for Friday 6 March, not there yet. Nothing \
                can be deployed, so there will be no release.
                Still yours? `mine by DATE`, or `delegate NAME`.
                """)
        #expect(letter.addresses == [.direct(source: "chat", user: "u-funder")])
    }
}

@Suite("What a funder hears again")
struct AskAgainTests {
    @Test("a reminder tells when it was asked, and what still lies ahead")
    func unanswered() throws {
        var story = try Story()
        try story.pass(until: "2026-03-06T09:00:00Z")
        let text = try #require(story.letters(.reminder, to: "funder").first).text
        #expect(text.contains("forms team: asked on Tuesday 3 March, no answer yet."))
        #expect(text.contains("No answer: the deputy is asked on Tuesday 10 March."))
    }

    @Test("after a promise that was missed it names the promise, and never the first ask")
    func missed() throws {
        var story = try Story()
        try story.answer(Answer(.mine, date: CalendarDay("2026-03-06")), by: "funder", at: "2026-03-04T10:00:00Z")
        try story.pass(until: "2026-03-11T12:00:00Z")
        let text = try #require(story.letters(.reminder, to: "funder").first).text
        #expect(text.contains("promised for Friday 6 March, not there yet, and no answer since "))
        #expect(text.contains("No answer: the deputy is asked on ") && !text.contains("3 March,"))
    }

    @Test("put off, it comes back, and is asked again; the deputy only where the deputy is still to come")
    func putOff() throws {
        var story = try Story()
        try story.answer(Answer(.notNow, days: 3), by: "funder", at: "2026-03-04T10:00:00Z")
        try story.pass(until: "2026-03-12T12:00:00Z")
        let texts = story.letters(.reminder, to: "funder").map(\.text)
        #expect(texts.count == 2)
        #expect(texts.first?.contains("No answer: you hear once more after two working days.") == true)
        #expect(texts.last?.contains("asked again on Monday 9 March, no answer since.") == true)

        var late = story
        late.impediment.ask.deputyAskedAt = late.now
        let item = DeskItem(late.impediment, .reminder, rule: Rule(.funderSilent))
        let letter = try #require(late.correspondent.deskLetter([item], to: "funder", at: late.now))
        #expect(letter.text.contains("No answer: the team hears that there is none."))
    }

    @Test("a funder who was away was asked on coming back, not when the stand-in was")
    func back() throws {
        var story = try Story()
        let rule = Rule(.funderAway)
        story.tell([.askedInstead("deputy", rule: rule), .asked(.letter, rule: rule)])
        story.now = try #require(Instant(rfc3339: "2026-03-16T09:00:00Z"))
        story.tell([.handedBack(rule: Rule(.funderBack))])
        story.now = try #require(Instant(rfc3339: "2026-03-18T09:00:00Z"))
        let item = DeskItem(story.impediment, .reminder, rule: Rule(.funderSilent))
        let letter = try #require(story.correspondent.deskLetter([item], to: "funder", at: story.now))
        #expect(letter.text.contains("asked on Monday 16 March, no answer yet."))
    }

    @Test("whoever it was passed on to hears that, and the thread names them")
    func delegated() throws {
        var story = try Story()
        try story.answer(Answer(.delegate, to: "owner"), by: "funder", at: "2026-03-04T10:00:00Z")
        let letter = try #require(story.letters(.ask, to: "owner").first)
        #expect(letter.text.hasPrefix("One thing on Intake that you can move (IMP-1); it was passed on to you"))
        let anchor = try #require(story.letters(.receipt).last).text
        #expect(anchor.contains("Passed on to The owner.") && !anchor.contains("Who drives it?"))
        story.tell([.silenceNoted(rule: Rule(.silence))])
        #expect(story.letters(.update).last?.text.hasPrefix("IMP-1: no answer yet from the product owner.") == true)
    }

    @Test("what the lead proposes to live with reaches the funder, who can agree with one word")
    func acceptance() throws {
        var story = try Story()
        try story.answer(Answer(.accept), by: "lead", at: "2026-03-04T10:00:00Z")
        let letter = try #require(story.letters(.nudge, to: "funder").first)
        #expect(
            letter.text.hasPrefix(
                "IMP-1, no working environment, forms team: the lead proposes to live with it. `accept` agrees, and "
                    + "its cost keeps counting. Nothing from you, and it stays open."))
        #expect(letter.text.hasSuffix("Answer `1`, `2`, `3`, `mine by DATE`, `more info` or `not now`."))
        #expect(letter.content.actions.map(\.answer.verb).prefix(2) == [.accept, .decide])
        #expect(letter.content.actions.first?.url != nil)
        try story.answer(Answer(.accept), by: "funder", at: "2026-03-04T11:00:00Z")
        #expect(story.impediment.state == .accepted)

        var early = try Story()
        try early.answer(Answer(.accept), by: "lead", at: "2026-03-02T10:00:00Z")
        let first = try #require(early.letters(.nudge, to: "funder").first)
        #expect(first.text.contains("`IMP-1 accept` agrees"))
        #expect(first.content.actions.map(\.answer.verb) == [.accept])
    }

    @Test("when the cause is over, what was asked before stands again, and the funder hears that")
    func causeEnded() throws {
        var story = try Story()
        try story.pass(until: "2026-03-04T10:00:00Z")
        let cause = ImpedimentID(9)
        story.tell([.causedBy(cause, by: PersonKey("~b"))])
        story.tell([.causeEnded(cause)])
        #expect(
            story.letters(.correction, to: "funder").last?.text == """
                IMP-1, no working environment: IMP-9, because of which it stood, is no longer open, and what was asked still \
                stands.
                This replaces what you were sent about it.
                """)
        story.tell([.causedBy(cause, by: PersonKey("~b")), .setApart(from: cause, by: PersonKey("~b"))])
        #expect(
            story.letters(.correction, to: "funder").last?.text.contains("on its own again, and what was asked still")
                == true)
    }

    @Test("of what is no impediment the correction tells which one it was")
    func noImpediment() throws {
        var story = try Story()
        try story.answer(Answer(.correct, category: .nothing), by: "~b", at: "2026-03-04T10:00:00Z")
        let letter = try #require(story.letters(.correction, to: "funder").last)
        #expect(letter.text.hasPrefix("IMP-1 (forms team, since Monday): it was taken back, it is not an impediment."))
        #expect(story.letters(.receipt).last?.text.contains("Nobody else hears of it") == false)
    }

    @Test("a long ask loses what its cost is reckoned from and its history before it loses the cost")
    func cost() throws {
        var story = try Story()
        let option = "one two three four five six seven eight nine ten"
        story.impediment.ask.wording = Wording(
            text: String(repeating: "word ", count: 40), options: [option, option + "!", option + "?"])
        story.impediment.occurrences += [story.now, story.now]
        story.impediment.tried = [story.now]
        let item = DeskItem(story.impediment, .ask, rule: Rule(.funder))
        let letter = try #require(story.correspondent.deskLetter([item], to: "funder", at: story.now))
        #expect(letter.text.contains("Waiting costs about £12,000–19,500 a week (6 people)."), "\(letter.text)")
        #expect(letter.words <= 120)
    }
}

@Suite("Nothing private goes upward")
struct UpwardTests {
    static let hostile = ["@here mallory", "<script>alert(1)</script>", "`rm -rf`", "**bold**"]

    @Test("a brief has no field for a raiser, an owner or a chat message")
    func brief() throws {
        let story = try Story()
        let fields = Mirror(reflecting: Brief(story.impediment, in: story.directory)).children.compactMap(\.label)
        #expect(Set(fields).isDisjoint(with: ["raiser", "owner", "author", "text", "words", "message", "permalink"]))
        #expect(fields.count == 28)
    }

    @Test("no letter to a funder or deputy holds a name or a key of anybody in the team", arguments: hostile)
    func letters(name: String) throws {
        var story = try Story(raiser: "~\(name)")
        try story.answer(Answer(.own), by: "~\(name)", at: "2026-03-02T10:00:00Z", called: name)
        try story.answer(Answer(.tried), by: "~\(name)", at: "2026-03-02T11:00:00Z", called: name, text: name)
        try story.pass(until: "2026-03-12T09:00:00Z")
        try story.answer(Answer(.done), by: "~\(name)", at: "2026-03-12T10:00:00Z", called: name)
        let upward = story.letters.filter(\.isUpward)
        #expect(upward.map(\.purpose) == [.ask, .reminder, .ask, .correction, .correction])
        for letter in upward { #expect(!"\(letter)".contains(name)) }
    }

    @Test("a hostile name in the thread stays plain words", arguments: hostile)
    func thread(name: String) throws {
        var story = try Story()
        try story.answer(Answer(.own), by: "~x", at: "2026-03-02T10:00:00Z", called: name)
        let spans = try #require(story.letters(.update).first).content.paragraphs.flatMap(\.spans)
        let holding = spans.filter { "\($0)".contains(name) }
        #expect(holding.count == 1)
        guard case .plain? = holding.first else {
            Issue.record("not plain: \(holding)")
            return
        }
    }
}
