import Correspondence
import Impediments
import Letters
import Testing

@Suite("The first answer in the thread")
struct ReceiptTests {
    @Test("reads like a person who knows: what was understood, who hears when, how to correct it")
    func blocker() throws {
        let letter = try #require(try Story().letters.first)
        #expect(
            letter.text == """
                IMP-1: no working environment (resources). Work is stopped.
                Who drives it? Say `own`. If nobody drives it by 13:00, your lead hears; if it is still there \
                tomorrow at 17:00, the funder does.
                Read wrongly? `slower`, `not resources`, `no impediment`
                """)
        #expect(letter.key == "IMP-1/receipt")
        #expect(letter.purpose == .receipt)
        #expect(letter.inReplyTo == "m1")
        #expect(letter.addresses == [.thread(source: "chat", channel: "general", thread: "m1")])
        #expect(letter.about?.state == .triaged)
        #expect(
            letter.content.actions.map(\.answer.verb) == [.own] + Array(repeating: .correct, count: 5) + [
                .stillThere, .tried, .merge, .because,
            ])
    }

    @Test("tells of what slows the work that the funder has it in the digest only")
    func slowing() throws {
        let letter = try #require(try Story(.data, .slowing).letters.first)
        #expect(
            letter.text == """
                IMP-1: data to work with is missing (resources). Work is slower.
                Who drives it? Say `own`. If it is not over by Wednesday at 17:00, your lead hears; from Monday 9 \
                March it stands in the funder's digest.
                Read wrongly? `stopped`, `not resources`, `no impediment`
                """)
    }

    @Test("is one short question where the bot is unsure")
    func question() throws {
        let letter = try #require(try Story(.gatekept, .slowing, unsure: true).letters.first)
        #expect(letter.purpose == .question)
        #expect(letter.key == "IMP-1/receipt")
        #expect(
            letter.content.paragraphs[0].plainText == """
                IMP-1: no way through to users (access to users). Is work stopped, or slower? No answer counts as \
                slower.
                """)
        #expect(letter.content.actions.map(\.label) == ["I drive it", "slower", "stopped", "No impediment"])
    }

    @Test("of what never reaches the funder by itself the lead is not told that a word would bring it there")
    func unconfirmedOfTheTeam() throws {
        var story = try Story(.technical, .slowing, unsure: true)
        try story.pass(until: "2026-03-09T17:00:00Z")
        let told = story.letters(.nudge, to: "lead")
        #expect(!told.isEmpty && !told.contains { $0.text.contains("Nobody has confirmed it") })
    }

    @Test("where nobody answers the question no digest is foretold, and the lead hears why")
    func unconfirmed() throws {
        var story = try Story(.gatekept, .slowing, unsure: true)
        try story.pass(until: "2026-03-09T17:00:00Z")
        #expect(!story.letters.contains { $0.text.contains("digest") })
        let told = story.letters(.nudge, to: "lead") + story.letters(.reminder, to: "lead")
        #expect(told.count == 2)
        for letter in told {
            #expect(
                letter.text.contains(
                    "\nNobody has confirmed it: until somebody says a word of it, the funder is not asked.\n"),
                "\(letter.text)")
        }
        // The first word opens the way.
        try story.answer(Answer(.own), by: "~b", at: "2026-03-10T09:00:00Z")
        #expect(story.letters.last?.text.contains("Nobody has confirmed it") == false)
        #expect(story.impediment.isForTheDigest(of: "funder", story.directory, at: story.now + .seconds(7 * 86400)))
    }

    @Test("says what was changed on the way in")
    func notes() throws {
        let letter = try #require(try Story(notes: [.secretMasked, .cutAtLimit]).letters.first)
        #expect(letter.text.hasSuffix("\nA secret in it was masked. It was long: read up to the limit."))
    }

    @Test("of money past its date the lead hears at once, and nobody says since when it is")
    func pastDue() throws {
        var story = try Story(.money, pastDue: true)
        let receipt = try #require(story.letters.first).text
        #expect(receipt.contains("Your lead hears now; if it is still there at 13:00, the funder does."), "\(receipt)")
        try story.pass(until: "2026-03-02T17:00:00Z")
        let nudge = try #require(story.letters(.nudge, to: "lead").first).text
        #expect(nudge.contains("a payment is past its date, first said on Monday 2 March."), "\(nudge)")
        #expect(!nudge.contains("you see the draft before"))
    }

    @Test("where nobody steers it, what slows the work says when the funder has it, and so do its nudge and its driver")
    func slowingWithoutLead() throws {
        var story = try Story(.data, .slowing) {
            $0.products["intake"]?.lead = nil
            $0.products["intake"]?.productOwner = nil
        }
        let digest = "From Monday 9 March it stands in the funder's digest."
        #expect(story.letters.first?.text.contains("Who drives it? Say `own`. " + digest) == true)
        try story.pass(until: "2026-03-04T09:00:00Z")
        #expect(story.letters(.nudge).last?.text.contains("it stands in the funder's digest.") == true)
        try story.answer(Answer(.own), by: "~b", at: "2026-03-04T10:00:00Z")
        #expect(story.letters(.update).last?.text.contains("it stands in the funder's digest.") == true)
    }

    @Test("an ask that leaves in the same minute is said to, in the receipt and in the nudge")
    func askedNow() throws {
        let receipt = try Story(.money, pastDue: true) {
            $0.products["intake"]?.lead = nil
            $0.products["intake"]?.productOwner = nil
        }.letters.first?.text
        #expect(receipt?.contains("Say `own`. The funder hears now.\n") == true, "\(receipt ?? "")")
        var story = try Story(.money, pastDue: true)
        try story.pass(until: "2026-03-02T13:00:00Z")
        let nudge = story.letters(.nudge).first { $0.to == .channel(source: "chat", channel: "general") }?.text
        #expect(nudge?.hasSuffix("Say `own`. The funder hears now.") == true, "\(nudge ?? "")")
    }

    @Test("both are said to hear now where both do; an ask that the budget holds back, when it leaves")
    func nowOrLater() throws {
        let story = try Story()
        func nudge(_ plan: [Step], leaves: Instant? = nil) -> String? {
            story.correspondent.letters(
                for: Happening(
                    impediment: story.impediment, events: [.nudged(rule: Rule(.onRaise))], at: story.now, plan: plan,
                    askLeaves: leaves)
            ).first?.text
        }
        let tell = Step(.tellLead, at: story.now, rule: Rule(.leadUnowned))
        let ask = Step(.ask, at: story.now, rule: Rule(.funder))
        #expect(nudge([tell, ask])?.hasSuffix("Your lead and the funder hear now.") == true)
        let tomorrow = try #require(Instant(rfc3339: "2026-03-03T09:00:00Z"))
        let later = nudge([ask], leaves: tomorrow)
        #expect(later?.hasSuffix("If it is still there tomorrow at 09:00, the funder hears.") == true, "\(later ?? "")")
    }

    @Test("what is told later says of what its sentence is: nobody drives it")
    func consequence() throws {
        var story = try Story()
        try story.answer(Answer(.correct, category: .team), by: "~b", at: "2026-03-02T10:00:00Z")
        #expect(story.letters(.update).last?.text.contains("If nobody drives it by 13:00, your lead hears") == true)
    }

    @Test("has at most 45 words, whatever it is about and however far off the next steps are")
    func limit() throws {
        for subreason in Subreason.impediments {
            for severity in Severity.allCases {
                for at in ["2026-03-02T09:00:00Z", "2026-03-06T16:59:00Z", "2026-03-07T03:00:00Z"] {
                    for unsure in [false, true] {
                        let story = try Story(subreason, severity, at: at, unsure: unsure) {
                            // No lead: "your product owner" is the longer name.
                            $0.products["intake"]?.lead = nil
                            $0.policy.leadIfUnowned = .workingDays(8)
                            $0.policy.leadIfUnresolved = .init(stopped: .workingDays(9), slowing: .workingDays(9))
                            $0.policy.funderIfUnresolved = .workingDays(12)
                        }
                        let letter = try #require(story.letters.first)
                        #expect(letter.words <= 45, "\(letter.text)")
                        #expect(letter.text.contains("hear"), "\(letter.text)")
                        #expect(letter.content.actions.contains { $0.label == "No impediment" })
                    }
                }
            }
        }
    }

    @Test("keeps its own words within 45, with all the notes beside them", arguments: Subreason.impediments)
    func notesBeside(subreason: Subreason) throws {
        let letter = try #require(
            try Story(subreason, notes: [.secretMasked, .cutAtLimit, .nulReplaced]).letters.first)
        let notes = try #require(letter.content.paragraphs.last).plainText.split(separator: " ").count
        #expect(letter.words - notes <= 45)
        #expect(letter.text.contains("Read wrongly?"))
    }

    @Test("stays within 45 words through all its edits")
    func edits() throws {
        var story = try Story(.unknownWhom)
        try story.answer(Answer(.stillThere), by: "~b", at: "2026-03-02T10:00:00Z")
        try story.answer(Answer(.hold), by: "lead", at: "2026-03-04T16:00:00Z", text: "reason")
        try story.pass(until: "2026-03-20T09:00:00Z")
        let edits = story.letters(.receipt).filter { $0.replaces == "IMP-1/receipt" }
        #expect(edits.count >= 5)
        for edit in edits { #expect(edit.words <= 45, "\(edit.text)") }
    }
}
