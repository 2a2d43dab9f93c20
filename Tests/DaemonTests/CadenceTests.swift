import Chat
import Impediments
import Ledger
import Letters
import Testing

@testable import Daemon

@Suite("How often the digest comes")
struct CadenceTests {
    private func days(_ line: MailLine) async throws -> [String] {
        try await line.letters(to: "funder").filter { $0.purpose == .digest || $0.purpose == .heartbeat }
            .map { String($0.writtenAt.rfc3339.prefix(10)) }
    }

    private func set(_ cadence: DigestCadence, at: String, on line: MailLine) async throws -> Bool {
        try await line.pipeline.setCadence(cadence, of: "funder", in: "default", at: try MailLine.moment(at))
    }

    @Test(
        "every second week, or on the first such day of a month; each tells of all the time since the last",
        arguments: [
            (DigestCadence.weekly, ["2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30", "2026-04-06"]),
            (.fortnightly, ["2026-03-16", "2026-03-30"]), (.monthly, ["2026-04-06"]), (.stopped, []),
        ])
    func cadences(cadence: DigestCadence, wanted: [String]) async throws {
        let line = try await MailLine()
        _ = try await set(cadence, at: "2026-03-02T09:00", on: line)
        try await line.pass(until: "2026-04-08T09:00")
        #expect(try await days(line) == wanted)
    }

    @Test("after a stop nothing comes in a flood: the periods are counted, and what stood in none was not asked")
    func resumed() async throws {
        let line = try await MailLine()
        try await line.say(Words.slowEnvironment)
        #expect(try await set(.stopped, at: "2026-03-02T11:00", on: line))
        try await line.pass(until: "2026-03-31T09:00")
        #expect(try await days(line) == [])
        #expect(try await line.impediment().ask.sentAt == nil)
        let recorded = try await line.ledger.read { try $0.digests(in: "default", person: "funder", limit: 9) }
        #expect(recorded.map(\.period) == ["2026-03-30", "2026-03-23", "2026-03-16", "2026-03-09"])
        #expect(try await set(.weekly, at: "2026-03-31T10:00", on: line))
        try await line.pass(until: "2026-04-08T09:00")
        #expect(try await days(line) == ["2026-04-06"])
        #expect(try await line.impediment().ask.sentAt == (try MailLine.moment("2026-04-06T08:00")))
    }

    @Test("another cadence makes nothing late that was not owed before")
    func shorter() async throws {
        let line = try await MailLine()
        _ = try await set(.monthly, at: "2026-03-02T09:00", on: line)
        try await line.pass(until: "2026-03-25T09:00")
        _ = try await set(.weekly, at: "2026-03-25T10:00", on: line)
        try await line.pass(until: "2026-04-07T09:00")
        #expect(try await days(line) == ["2026-03-30", "2026-04-06"])
        let first = try #require(try await line.letters(to: "funder").first { $0.purpose == .heartbeat })
        #expect(!first.content.plainText.contains("late"))
    }

    @Test("the lead hears once that digests are stopped; what stops the work still goes to the funder")
    func told() async throws {
        let line = try await MailLine()
        #expect(try await set(.stopped, at: "2026-03-02T09:00", on: line))
        #expect(try await set(.stopped, at: "2026-03-02T09:05", on: line) == false)
        #expect(try await line.letters(to: "lead", .nudge).count == 1)
        try await line.say(Words.environment)
        try await line.pass(until: "2026-03-04T10:30")
        #expect(try await line.letters(to: "funder", .ask).count == 1)
    }

    @Test("what exceeds the budget waits for no digest that does not come")
    func budget() async throws {
        let line = try await MailLine(MailLine.configuration + "policy: {interrupts_per_week: 1}\n")
        _ = try await set(.stopped, at: "2026-03-02T09:00", on: line)
        try await line.say(Words.environment)
        try await line.say(Words.developer, id: "m2", at: "2026-03-02T11:00")
        try await line.pass(until: "2026-03-09T12:00")
        let asks = try await line.letters(to: "funder", .ask).map { String($0.writtenAt.rfc3339.prefix(16)) }
        #expect(asks == ["2026-03-04T10:00", "2026-03-09T09:00"])
    }

    @Test("a digest and a heartbeat can be switched off with one click or a mail; an ask cannot")
    func offered() async throws {
        let line = try await MailLine()
        try await line.say(Words.environment)
        try await line.pass(until: "2026-03-09T09:00")
        let digest = try line.offers(try #require(try await line.letters(to: "funder", .digest).last))
        #expect(digest.unsubscribeURL?.contains("/f/") == true)
        let ask = try line.offers(try #require(try await line.letters(to: "funder", .ask).last))
        #expect(ask.unsubscribeURL == nil && ask.unsubscribeAddress == nil && ask.replyTo != nil)
        try await line.mail(
            "", to: try #require(digest.unsubscribeAddress), from: "eve@example.org", at: "2026-03-09T10:00")
        #expect(try await line.desk().cadence == .stopped)
        // Said as an answer to the digest it counts as well, from its own mailbox only.
        let reply = try #require(digest.replyTo)
        try await line.mail("digest monthly", to: reply, from: "eve@example.org", id: "m2", at: "2026-03-09T11:00")
        #expect(try await line.desk().cadence == .stopped)
        try await line.mail("digest monthly", to: reply, id: "m3", at: "2026-03-09T12:00")
        #expect(try await line.desk().cadence == .monthly)
    }

    private func privately(_ at: String, _ id: String, _ text: String, by author: String) -> String {
        say(at, id, text, by: author).replacing("\"text\"", with: "\"addressed\":true,\"text\"")
    }

    @Test("said to the bot by the funder it counts, and by nobody else")
    func said() async throws {
        let people = Casting.people(funder: "chat: \"chat:uf\"")
        let played = try await Stage(Casting.source + people + Casting.product()).play(
            [
                privately("2026-03-02T10:00", "m1", "digest monthly", by: "uo"),
                privately("2026-03-02T11:00", "m2", "digest monthly", by: "uf"),
            ], until: "2026-04-08T12:00")
        #expect(played.lines.contains { $0.text.contains("It comes once a month") && $0.at == "2026-03-02T11:00:00Z" })
        #expect(!played.lines.contains { $0.text.contains("It comes once a month") && $0.at == "2026-03-02T10:00:00Z" })
        #expect(played.letters(to: "funder", "heartbeat").map { String($0.at.prefix(10)) } == ["2026-04-06"])
    }

    @Test(
        "the thread is told of the digest that comes, and of none where none does",
        arguments: [("digest monthly", "Monday 6 April"), ("stop the digest", nil)])
    func foretold(wish: String, day: String?) async throws {
        let people = Casting.people(funder: "chat: \"chat:uf\"")
        let played = try await Stage(Casting.source + people + Casting.product()).play(
            [
                privately("2026-03-02T11:00", "m1", wish, by: "uf"),
                say("2026-03-03T10:00", "m2", Words.slowEnvironment),
            ], until: "2026-03-05T12:00")
        let told = played.thread("receipt").prefix(1) + played.thread("nudge")
        #expect(told.count == 2)
        for line in told {
            #expect(line.text.contains("digest") == (day != nil), "\(line.text)")
            #expect(day.map { line.text.contains($0) } ?? true, "\(line.text)")
        }
    }

    @Test("digests of one funder stand in one thread")
    func threaded() async throws {
        let line = try await MailLine()
        try await line.pass(until: "2026-03-16T09:00")
        let threads = Set(try await line.letters(to: "funder", .heartbeat).map(\.mailThread))
        #expect(threads == ["digest/funder"])
    }

    @Test(
        "one click is known in both ways in which a form is sent, and nothing else is one",
        arguments: [
            ("List-Unsubscribe=One-Click", true),
            ("--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n", true),
            ("", false),
            ("List-Unsubscribe=Other", false), ("cadence=stopped", false),
            ("--x\r\nname=\"List-Unsubscribe\"\r\n\r\nTwo", false),
        ])
    func oneClick(body: String, isOne: Bool) { #expect(FunderPages.isOneClick(body, Form(body)) == isOne) }
}
