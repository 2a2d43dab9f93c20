import Impediments
import Testing
import Triage

@testable import Daemon

@Suite("Tokens of mail addresses")
struct MailTokensTests {
    private let now = Instant(milliseconds: 1_790_000_000_000)
    private let tokens = MailTokens(key: Array("a key of a test".utf8), workspace: "default")
    private let readers: [MailTokens.Reader] = [.person("deputy"), .person("funder"), .mailbox("a@example.org")]

    private static let subjects: [MailTokens.Subject] = [
        .impediment(ImpedimentID(1)), .impediment(ImpedimentID(1_000_000)),
        .digest(CalendarDay(year: 2026, month: 12, day: 31)),
        .several([]), .several([ImpedimentID(7), ImpedimentID(8)]), .several((900...907).map { ImpedimentID($0) }),
        .unsubscribe, .bounce,
    ]

    @Test("of more things than an address has room for none is named")
    func crowded() throws {
        let tag = try #require(
            tokens.tag(.person("funder"), .several((1...40).map { ImpedimentID($0) }), at: now))
        #expect(tokens.ticket(tag, readers: readers)?.subject == .several([]))
    }

    @Test(
        "each stands for one reader, one thing and a day, and leaves room for an address before the @",
        arguments: subjects)
    func ticket(subject: MailTokens.Subject) throws {
        for reader in readers {
            let tag = try #require(tokens.tag(reader, subject, isSecond: true, at: now))
            let ticket = try #require(tokens.ticket(tag, readers: readers))
            #expect(ticket.reader == reader && ticket.subject == subject && ticket.isSecond)
            #expect(ticket.lastDay == MailTokens.day(of: now + .seconds(60 * 86400)))
            #expect(tag.count <= 64 - "straw+".count - 16)
            #expect(tokens.ticket(tag.uppercased().lowercased(), readers: readers) == ticket)
            #expect(MailTokens.isToken(tag))
        }
    }

    @Test("no character of it may be changed; it is of one workspace, one key, and one reader")
    func tampered() throws {
        let tag = try #require(tokens.tag(.person("funder"), .impediment(ImpedimentID(7)), at: now))
        for index in tag.indices {
            for other in "a2u-" where other != tag[index] {
                var changed = tag
                changed.replaceSubrange(index...index, with: String(other))
                #expect(tokens.ticket(changed, readers: readers) == nil, "\(changed)")
            }
        }
        #expect(MailTokens(key: [1], workspace: "default").ticket(tag, readers: readers) == nil)
        #expect(MailTokens(key: Array("a key of a test".utf8), workspace: "other").ticket(tag, readers: readers) == nil)
        #expect(tokens.ticket(tag, readers: [.person("deputy"), .mailbox("funder")]) == nil)
        for odd in ["", "r-", "r-aaaa", "forms", tag + "a", String(tag.dropLast()), "r-" + tag] {
            #expect(tokens.ticket(odd, readers: readers) == nil)
        }
    }

    @Test("bytes survive base 32, and nothing else does")
    func base32() {
        for count in 0...40 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ count) }
            #expect(Base32.bytes(Base32.text(bytes)) == bytes)
        }
        for odd in ["1", "a", "ab1", "aaa", "b!"] { #expect(Base32.bytes(odd) == nil) }
    }
}

@Suite("Answers in a mail")
struct MailAnswersTests {
    private let monday = CalendarDay(year: 2026, month: 3, day: 2)

    private func read(_ text: String) -> [String] {
        MailAnswers(text, today: monday).answers.map { spoken in
            let id = spoken.impediment.map { "\($0) " } ?? ""
            let detail =
                spoken.answer.option ?? spoken.answer.date?.description ?? spoken.answer.reason ?? spoken.answer.text
            return id + spoken.answer.verb.rawValue + (detail.map { " \($0)" } ?? "")
        }
    }

    @Test(
        "a line each, with or without a number; greetings say nothing",
        arguments: [
            ("1", ["decide 1"]), ("Hello Straw,\n\n2\n\nThanks!", ["decide 2"]),
            ("mine by Friday", ["mine 2026-03-06"]),
            (
                "12: 1\n15: mine by 2026-03-09\nIMP-3: done",
                ["IMP-12 decide 1", "IMP-15 mine 2026-03-09", "IMP-3 done"]
            ),
            ("12: 1\n\n15: 2", ["IMP-12 decide 1", "IMP-15 decide 2"]), ("Hi,\n12: not now", ["IMP-12 not_now"]),
            (
                "hold because the supplier has promised a new certificate for\ntomorrow morning",
                ["hold the supplier has promised a new certificate for tomorrow morning"]
            ),
            (
                "12: decline because there is no money left in this year and nobody\ncan change that\n15: seen",
                ["IMP-12 decline there is no money left in this year and nobody can change that", "IMP-15 seen"]
            ),
        ])
    func answers(text: String, wanted: [String]) {
        #expect(read(text) == wanted)
        #expect(MailAnswers(text, today: monday).rest.isEmpty)
    }

    @Test(
        "what is no answer is left over, whole; the end of a long line is none by itself",
        arguments: [
            ("I will ask the head of operations and tell you what she says, at the latest on\nFriday.", []),
            ("mine by Friday\n\nThe head of operations is new, she may need help.", ["mine 2026-03-06"]),
            ("What do you need?", []),
        ])
    func rest(text: String, wanted: [String]) {
        #expect(read(text) == wanted)
        let rest = MailAnswers(text, today: monday).rest
        #expect(!rest.isEmpty && text.replacing("\n", with: " ").hasSuffix(rest))
    }

    @Test(
        "a signature besides an answer is nothing; what says anything is kept whole",
        arguments: [
            ("1\n\nNadia Jones\nVP Product, Bridge Inc.", true), ("1\nBest, Nadia", true),
            ("1\n\nViele Grüße\nNadia Jones | Leiterin der IT\n+49 40 1234567", true), ("1\n\nNadia", true),
            ("1\n\nNadia Jones\nCan we talk on Monday?", false), ("1\n\nNadia will call you.", false),
            ("1\n\nPlease ring Bob first.\n\nNadia Jones", false), ("1\n\nBob Miller\nVP Product", false),
            ("Nadia Jones\nVP Product", false), ("1\n\nNadia\nMax $2,000", false),
            ("1\n\nNadia\n\nPS: Budget 2000 Euro", false), ("1\n\nNadia\nNur Bis 31.12.", false),
            ("1\n\nNadia\n\nP.S. Not Bob", false),
            ("1\n\nNadia Jones\nHead of Product\nhttps://bridge.example", true),
        ])
    func signature(text: String, isNothing: Bool) {
        #expect(MailAnswers(text, today: monday, by: ["Nadia Jones"]).rest.isEmpty == isNothing)
    }

    @Test("no more answers are taken of one mail than are allowed; the rest is not lost")
    func limit() {
        func mail(_ count: Int) -> MailAnswers {
            MailAnswers((1...count).map { "\($0): seen" }.joined(separator: "\n"), today: monday)
        }
        #expect(mail(Limits.answersOfAMail).answers.count == Limits.answersOfAMail)
        let more = mail(Limits.answersOfAMail + 1)
        #expect(more.answers.count == Limits.answersOfAMail && more.rest == "\(Limits.answersOfAMail + 1): seen")
    }
}
