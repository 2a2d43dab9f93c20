import Chat
import Impediments
import Ledger
import Letters
import Testing

@testable import Daemon

@Suite("Answers by mail")
struct MailAnswerTests {
    /// Asked on Wednesday at ten.
    private func asked(_ configuration: String = MailLine.configuration) async throws -> MailLine {
        let line = try await MailLine(configuration)
        try await line.say(Words.environment)
        try await line.pass(until: "2026-03-04T10:30")
        return line
    }

    @Test(
        "every verb of the funder counts, and the thread hears of it",
        arguments: [
            ("seen", Ask.State.seen), ("mine by 2026-03-09", .committed), ("1", .decided),
            ("decline because there is no money", .declined),
            ("not now for 7 days", .postponed), ("more info: which environment", .moreInfo),
        ])
    func verbs(text: String, state: Ask.State) async throws {
        let line = try await asked()
        let before = try await line.letters().count { $0.to == .channel(source: "chat", channel: "general") }
        try await line.mail(text, to: try await line.replyTo("funder", .ask))
        #expect(try await line.impediment().ask.state == state)
        #expect(try await line.letters().count { $0.to == .channel(source: "chat", channel: "general") } > before)
        #expect(try await line.letters(to: "funder", .update).isEmpty, "what counted needs no mail back")
    }

    @Test("delegate and done by mail; a lead holds and keeps by mail")
    func others() async throws {
        let line = try await asked()
        try await line.mail("delegate Dee Putnam", to: try await line.replyTo("funder", .ask))
        #expect(try await line.impediment().ask.delegatedTo == "deputy")
        try await line.mail("done", to: try await line.replyTo("funder", .ask), id: "m2")
        #expect(try await line.impediment().state == .resolved)
        let second = try await MailLine()
        try await second.say(Words.environment)
        try await second.pass(until: "2026-03-03T16:30")
        let preview = try await second.replyTo("lead", .preview)
        try await second.mail(
            "hold because ops has promised a name", to: preview, from: "lou@example.org", at: "2026-03-04T09:30")
        #expect(try await second.impediment().ask.hold(at: try MailLine.moment("2026-03-04T09:31")) != nil)
    }

    @Test("what changes nothing is answered by one mail that says why, and threads")
    func refused() async throws {
        let line = try await asked()
        try await line.mail("9", to: try await line.replyTo("funder", .ask))
        #expect(try await line.impediment().ask.state == .sent)
        let back = try #require(try await line.letters(to: "funder", .update).only)
        #expect(back.answeredMail == "<m-2026-03-04T11:00@example.org>")
        #expect(back.addresses == [.mail(mailbox: "fay@example.org", name: "Somebody")])
    }

    @Test("free words go to the lead as they are, and their writer is told so once: an answer to that gets none")
    func unread() async throws {
        let line = try await asked()
        try await line.mail("I would rather not say.", to: try await line.replyTo("funder", .ask))
        #expect(
            try await line.letters(to: "lead", .nudge).last?.content.plainText.contains("I would rather not say.")
                == true)
        let back = try #require(try await line.letters(to: "funder", .update).only)
        // It counts as seen, so not "nothing changed".
        #expect(back.content.subject == "Your answer")
        let told = try await line.letters(to: "lead", .nudge).last?.content.plainText
        #expect(told?.contains("once its number is sent") == true)
        let again = try #require(try line.offers(back).replyTo)
        try await line.mail("I am away until Friday, this is automatic.", to: again, id: "m2")
        #expect(try await line.letters(to: "funder", .update).count == 1)
        #expect(try await line.letters(to: "lead", .nudge).last?.content.plainText.contains("I am away") == true)
        // But what counts there counts.
        try await line.mail("seen", to: again, id: "m3")
        #expect(try await line.impediment().ask.state == .seen)
    }

    @Test("words besides an answer are not lost")
    func besides() async throws {
        let line = try await asked()
        try await line.mail(
            "mine by 2026-03-09\n\nOps is short of people just now.", to: try await line.replyTo("funder", .ask))
        #expect(try await line.impediment().ask.state == .committed)
        #expect(try await line.letters(to: "lead", .nudge).last?.content.plainText.contains("Ops is short") == true)
    }

    @Test("a signature besides an answer says nothing; a yes with a number is the number")
    func signed() async throws {
        let line = try await asked()
        let before = try await line.letters(to: "lead", .nudge).count
        try await line.mail(
            "Yes, go ahead with 1.\n\nBest regards,\nFay Fundley\nVP Product, Bridge Inc.",
            to: try await line.replyTo("funder", .ask))
        #expect(try await line.impediment().ask.state == .decided)
        let nudges = try await line.letters(to: "lead", .nudge).dropFirst(before)
        #expect(!nudges.contains { $0.content.plainText.contains("VP Product") })
    }

    @Test("from another mailbox nothing counts: the lead reads it, and nobody is answered")
    func otherMailbox() async throws {
        let line = try await asked()
        let before = try await line.impediment()
        try await line.mail("1", to: try await line.replyTo("funder", .ask), from: "eve@example.org")
        #expect(try await line.impediment() == before)
        #expect(try await line.letters(to: "lead", .nudge).last?.content.plainText.contains("another mailbox") == true)
        #expect(
            !(try await line.letters().contains {
                $0.addresses.contains(.mail(mailbox: "eve@example.org", name: "Somebody"))
            }))
    }

    @Test("a token that was changed, or is of somebody else's letter, opens nothing")
    func forged() async throws {
        let line = try await asked()
        let real = try await line.replyTo("funder", .ask)
        let forged = real.replacing("straw+r-a", with: "straw+r-b")
        try await line.mail("1", to: forged, references: [])
        try await line.mail(
            "1", to: try line.token(.impediment(ImpedimentID(1)), of: .person("deputy"), at: "2026-03-04T10:00"),
            id: "m2")
        #expect(try await line.impediment().ask.state == .sent)
    }

    @Test("after sixty days a token counts no more: the lead reads it, and its writer is told")
    func old() async throws {
        let line = try await asked()
        let address = try await line.replyTo("funder", .ask)
        try await line.mail("seen", to: address, at: "2026-05-04T10:00")
        #expect(try await line.impediment().ask.acknowledgedAt == nil)
        #expect(try await line.letters(to: "funder", .update).last?.content.plainText.contains("too old") == true)
        #expect(try await line.letters(to: "lead", .nudge).last?.content.plainText.contains("seen") == true)
    }

    @Test("without a token, an answer to a letter of ours is for the lead to read")
    func unproven() async throws {
        let line = try await asked()
        let ask = try #require(try await line.letters(to: "funder", .ask).last)
        try await line.settle(ask, as: "<letter-7@example.org>")
        try await line.mail("1", to: "straw@in.example.org", references: ["<x@y.z>", "<letter-7@example.org>"])
        #expect(try await line.impediment().ask.state == .sent)
        #expect(
            try await line.letters(to: "lead", .nudge).last?.content.plainText.contains("may be from Fay Fundley")
                == true)
    }

    @Test("of several, each is answered by its number; without one, it is asked which")
    func several() async throws {
        let line = try await MailLine()
        try await line.say(Words.environment)
        try await line.say(Words.developer, id: "m2")
        try await line.pass(until: "2026-03-04T10:30")
        let address = try await line.replyTo("funder", .ask)
        try await line.mail("1", to: address)
        #expect(try await line.letters(to: "funder", .update).last?.content.plainText.contains("Which one") == true)
        try await line.mail("1: mine by 2026-03-09\n2: 1", to: address, id: "m2")
        #expect(try await line.impediment(1).ask.state == .committed)
        #expect(try await line.impediment(2).ask.state == .decided)
    }

    @Test("of several, a number alone is about what is undecided; whether it is done is asked of all")
    func severalDecided() async throws {
        let line = try await MailLine()
        try await line.say(Words.environment)
        try await line.say(Words.developer, id: "m2")
        try await line.pass(until: "2026-03-04T10:30")
        let address = try await line.replyTo("funder", .ask)
        try await line.mail("1: 1", to: address)
        try await line.mail("done", to: address, id: "m2", at: "2026-03-04T11:10")
        let back = try #require(try await line.letters(to: "funder", .update).only)
        #expect(back.content.plainText.contains("Which one") && back.several == ["IMP-1", "IMP-2"])
        #expect(try await line.impediment(2).isOpen)
        try await line.mail("1", to: address, id: "m3", at: "2026-03-04T11:20")
        #expect(try await line.impediment(2).ask.state == .decided)
        #expect(try await line.letters(to: "funder", .update).count == 1)
    }

    @Test("an address has no more before its @ than servers take: where there is no room, none of several is named")
    func longAddress() async throws {
        let local = "hindernisse-und-fragen-an-straw-eu"
        let line = try await MailLine(MailLine.configuration.replacing("straw@in", with: "\(local)@in"))
        try await line.say(Words.environment)
        try await line.say(Words.developer, id: "m2")
        try await line.pass(until: "2026-03-04T10:30")
        let letter = try #require(try await line.letters(to: "funder", .ask).last)
        #expect(letter.several == ["IMP-1", "IMP-2"])
        let address = try #require(try line.offers(letter).replyTo)
        #expect(address.prefix { $0 != "@" }.count <= 64)
        // It is answered all the same.
        try await line.mail("2: 1", to: address)
        #expect(try await line.impediment(2).ask.state == .decided)
        try await line.mail("1", to: address, id: "m2", at: "2026-03-04T11:10")
        #expect(try await line.impediment(1).ask.state == .decided)
    }

    @Test("free words about several are pinned on none of them, and only what the letter held can be meant")
    func severalUnread() async throws {
        let line = try await MailLine()
        try await line.say(Words.environment)
        try await line.say(Words.developer, id: "m2")
        try await line.say(Words.room, id: "m3", at: "2026-03-03T10:00")
        try await line.pass(until: "2026-03-05T10:30")
        let letter = try #require(try await line.letters(to: "funder", .ask).first)
        #expect(letter.several == ["IMP-1", "IMP-2"])
        let address = try #require(try line.offers(letter).replyTo)
        try await line.mail("approved, go ahead", to: address, at: "2026-03-05T11:00")
        for number in 1...3 {
            let impediment = try await line.impediment(number)
            #expect(impediment.ask.acknowledgedAt == nil && impediment.respondedAt == nil)
        }
        let read = try #require(try await line.letters(to: "lead", .nudge).last)
        #expect(read.impediment == nil && read.content.plainText.hasPrefix("IMP-1, IMP-2: "))
        let back = try #require(try await line.letters(to: "funder", .update).last)
        let words = back.content.plainText
        #expect(words.contains("goes to the lead") && words.contains("1: 1"))
        #expect(words.contains("IMP-1, ") && words.contains("IMP-2, ") && !words.contains("IMP-3"))
        // What is said to that is about the same two.
        #expect(back.several == ["IMP-1", "IMP-2"])
        try await line.mail("1: 1", to: address, id: "m2", at: "2026-03-05T11:10")
        try await line.mail("2: mine by 2026-03-09", to: address, id: "m3", at: "2026-03-05T11:20")
        #expect(try await line.impediment(1).ask.state == .decided)
        #expect(try await line.impediment(2).ask.state == .committed)
    }

    @Test("the answer to which one is meant is about those that were listed, whatever else was refused in that mail")
    func severalBesidesRefusal() async throws {
        let line = try await MailLine()
        try await line.say(Words.environment)
        try await line.say(Words.developer, id: "m2")
        try await line.say(Words.room, id: "m3", at: "2026-03-03T10:00")
        try await line.pass(until: "2026-03-05T10:30")
        let letter = try #require(try await line.letters(to: "funder", .ask).first)
        #expect(letter.several == ["IMP-1", "IMP-2"])
        let address = try #require(try line.offers(letter).replyTo)
        let third = try await line.impediment(3).ask.state
        try await line.mail("3: wording please\n\n2", to: address, at: "2026-03-05T11:00")
        let back = try #require(try await line.letters(to: "funder", .update).last)
        #expect(back.impediment == "IMP-3" && back.several == ["IMP-1", "IMP-2"])
        try await line.mail("1", to: try #require(try line.offers(back).replyTo), id: "m2", at: "2026-03-05T11:10")
        #expect(try await line.impediment(3).ask.state == third)
    }

    @Test("an answer to a digest is about what stood in it")
    func digest() async throws {
        let line = try await MailLine()
        try await line.say(Words.slowEnvironment)
        try await line.pass(until: "2026-03-16T09:00")
        try await line.mail("mine by 2026-03-20", to: try await line.replyTo("funder", .digest), at: "2026-03-16T10:00")
        #expect(try await line.impediment().ask.state == .committed)
    }

    private static let leadless = MailLine.configuration.replacing("    lead: lead\n", with: "")

    @Test("an answer that nobody would read lies in quarantine, counts as seen, and its writer is told what counts")
    func nobody() async throws {
        let line = try await asked(Self.leadless)
        try await line.mail("Well.", to: try await line.replyTo("funder", .ask))
        #expect(try await line.quarantined().only?.contains("neither lead nor product owner") == true)
        #expect(try await line.impediment().ask.acknowledgedAt != nil)
        let back = try #require(try await line.letters(to: "funder", .update).only)
        #expect(back.content.plainText.contains("Nothing in your mail was read as an answer"))
    }

    @Test("what counts counts also where nobody would read the words besides; only they lie in quarantine")
    func nobodyBesides() async throws {
        let line = try await asked(Self.leadless)
        let besides = "Please ring Bob first, he knows the vendor."
        try await line.mail("1\n\n\(besides)", to: try await line.replyTo("funder", .ask))
        #expect(try await line.impediment().ask.state == .decided)
        let row = try #require(try await line.ledger.read { try $0.quarantine(limit: 9) }.only)
        guard case .mail(let left)? = row.inbound?.content else {
            Issue.record("no mail lies there")
            return
        }
        #expect(left.text == besides)
        let back = try #require(try await line.letters(to: "funder", .update).only).content.plainText
        #expect(back.contains("nobody reads these words") && back.contains("ring Bob"))
        // Somebody is named, and it is tried again: the funder was answered then, and the lead is told no more than is.
        let steered = try await MailLine(on: line.ledger)
        try await steered.retry(row, at: "2026-03-04T12:00")
        #expect(try await steered.quarantined().isEmpty)
        #expect(try await steered.letters(to: "funder", .update).count == 1)
        let read = try await steered.letters(to: "lead", .nudge).map(\.content.plainText)
            .filter { $0.contains("ring Bob") }
        #expect(read.only?.contains("once its number is sent") == false)
    }

    @Test("who answers a letter that is too old is not told that anybody reads it where nobody does")
    func nobodyTooOld() async throws {
        let line = try await asked(Self.leadless)
        let address = try await line.replyTo("funder", .ask)
        try await line.mail("seen", to: address, at: "2026-05-04T10:00")
        let words = try #require(try await line.letters(to: "funder", .update).last).content.plainText
        #expect(words.contains("too old") && !words.contains("lead"))
        #expect(try await line.quarantined().count == 1)
    }
}
