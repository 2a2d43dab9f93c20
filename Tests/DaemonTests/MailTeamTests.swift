import Chat
import Impediments
import Ledger
import Letters
import Testing

@testable import Daemon

@Suite("A team that writes mails")
struct MailTeamTests {
    private let to = "straw+forms@in.example.org"

    @Test("what stops the work is raised, and answered in the conversation that its author began")
    func raised() async throws {
        let line = try await MailLine()
        try await line.mail(
            "Work is stopped.", to: to, from: "rae@example.org", subject: "We have no test environment", references: [],
            at: "2026-03-02T10:00")
        let impediment = try await line.impediment()
        #expect(impediment.source == "post" && impediment.channel == "forms" && impediment.team == "forms")
        let receipt = try #require(try await line.letters().last { $0.purpose == .receipt })
        #expect(receipt.addresses == [.mail(mailbox: "rae@example.org", name: "Somebody")])
        #expect(receipt.answeredMail == impediment.message && receipt.mailThread == impediment.message)
    }

    @Test("an answer to the receipt counts, by its token; nothing else of the same mailbox does")
    func answered() async throws {
        let line = try await MailLine()
        try await line.mail(Words.environment, to: to, from: "rae@example.org", references: [], at: "2026-03-02T10:00")
        let receipt = try #require(try await line.letters().last { $0.purpose == .receipt })
        let token = try #require(try line.offers(receipt).replyTo)
        let root = try await line.impediment().message
        try await line.mail(
            "own", to: to, from: "rae@example.org", references: [root], id: "m2", at: "2026-03-02T11:00")
        #expect(try await line.impediment().owner == nil)
        try await line.mail(
            "own", to: token, from: "eve@example.org", references: [root], id: "m3", at: "2026-03-02T11:10")
        #expect(try await line.impediment().owner == nil)
        try await line.mail(
            "own", to: token, from: "rae@example.org", references: [root], id: "m4", at: "2026-03-02T11:20")
        #expect(try await line.impediment().owner != nil)
        #expect(
            try await line.letters().last { $0.purpose == .update }?.addresses.map(\.lane) == ["mail/rae@example.org"])
        try await line.mail(
            "done", to: token, from: "rae@example.org", references: [root], id: "m5", at: "2026-03-02T12:00")
        #expect(try await line.impediment().state == .resolved)
    }

    @Test("said again in the same conversation it is an occurrence")
    func again() async throws {
        let line = try await MailLine()
        try await line.mail(Words.environment, to: to, from: "rae@example.org", references: [], at: "2026-03-02T10:00")
        let root = try await line.impediment().message
        try await line.mail(
            Words.environment, to: to, from: "rae@example.org", references: [root], id: "m2", at: "2026-03-03T10:00")
        #expect(try await line.impediment().allOccurrences.count == 2)
    }

    @Test("whoever may not write lies in quarantine, and gets nothing back")
    func strangers() async throws {
        let line = try await MailLine()
        try await line.mail(
            Words.environment, to: to, from: "eve@elsewhere.net", references: [], at: "2026-03-02T10:00")
        #expect(try await line.letters().isEmpty)
        #expect(try await line.quarantined().only?.contains("senders") == true)
    }

    @Test("a mailbox gets no more mails back in a day than are allowed, whatever answers there")
    func loops() async throws {
        let line = try await MailLine()
        for number in 0..<(Limits.mailsBackADay + 5) {
            try await line.mail(
                Words.environment, to: to, from: "rae@example.org", references: [], id: "m\(number)",
                at: "2026-03-02T10:\(number + 10)")
        }
        let back = try await line.letters().filter { $0.addresses.contains { $0.lane == "mail/rae@example.org" } }
        #expect(back.count == Limits.mailsBackADay)
        try await line.mail(
            Words.environment, to: to, from: "rae@example.org", references: [], id: "next", at: "2026-03-03T10:00")
        #expect(
            try await line.letters().count { $0.addresses.contains { $0.lane == "mail/rae@example.org" } } > back.count)
    }
}

@Suite("Mails that come back")
struct MailBounceTests {
    @Test("the letter is dead, the lead is told once, and the doctor knows; what is only late changes nothing")
    func bounced() async throws {
        let line = try await MailLine()
        try await line.say(Words.environment)
        try await line.pass(until: "2026-03-04T10:30")
        let ask = try #require(try await line.letters(to: "funder", .ask).last)
        try await line.settle(ask, as: "<letter-7@example.org>")
        let address = try #require(try line.offers(ask).bounces)
        let before = try await line.letters(to: "lead", .nudge).count
        for (number, status) in ["4.4.1", "5.1.1", "5.1.1"].enumerated() {
            try await line.mail(
                "", to: address, from: "mailer-daemon@mx.example.org", references: [],
                bounce: .init(status: status, letter: "<letter-7@example.org>"), id: "b\(number)")
        }
        #expect(try await line.letters(to: "lead", .nudge).count == before + 1)
        let dead = try await line.ledger.read { try $0.outbox(matching: OutboxFilter(states: [.dead])) }
        #expect(dead.only?.lastError == "came back: 5.1.1")
        let findings = try await TroubleExamination(ledger: line.ledger, workspaces: line.settings.workspaces)
            .findings()
        #expect(findings.contains { $0.what.contains("`funder` came back") })
        // At an address that was made for nobody, anybody could say so.
        let other = try await MailLine()
        try await other.mail(
            "", to: "straw+b-x@in.example.org", references: [], bounce: .init(status: "5.1.1", letter: nil))
        #expect(
            try await TroubleExamination(ledger: other.ledger, workspaces: other.settings.workspaces).findings().isEmpty
        )
    }
}

extension MailLine {
    /// The letter left as this mail.
    func settle(_ letter: Letter, as messageID: String) async throws {
        let now = try Self.moment("2026-03-04T10:31")
        try await ledger.write { transaction in
            let me = try transaction.join(named: "courier", alone: true, at: now)
            for row in try transaction.claimLetters(by: me, at: now, limit: 99, inHand: []) {
                let id = row.letter.key == letter.key ? messageID : "<other-\(row.id)@example.org>"
                try transaction.settle(row.id, by: me, .sent(remoteID: id), at: now)
            }
        }
    }
}

extension Collection {
    /// The one that there is.
    var only: Element? { count == 1 ? first : nil }
}
