import Impediments
import Ledger
import Letters
import Testing
import Triage

@testable import Daemon

@Suite("What is corrected in a workspace, and what is read there afterwards")
struct CorrectionsTests {
    static let configuration = """
        sources: {chat: {kind: generic, secret: whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=}}
        people:
          lead: {name: The lead, role: lead, chat: "chat:lead"}
          funder: {name: The funder, role: funder, chat: "chat:funder"}
        products:
          intake: {zone: Europe/London, lead: lead, funder: funder, teams: {forms: {channels: ["chat:general"]}}}
        """
    static let other = """
        workspace: other
        sources: {yard: {kind: generic, secret: whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=}}
        people: {}
        products: {shop: {zone: Europe/London, teams: {blue: {channels: ["yard:general"]}}}}
        """
    static let monday = Instant(milliseconds: 1_772_445_600_000)  // 2026-03-02T10:00:00Z
    static let slow = "The staging server is slow again"

    let ledger: any Ledger = MemoryLedger()
    let reader: Reader
    let line: Pipeline

    init() throws {
        reader = try Reader.shipped()
        line = try Self.pipeline(ledger, reader)
    }

    private static func pipeline(_ ledger: any Ledger, _ reader: Reader, _ more: String = "") throws -> Pipeline {
        let settings = try PaperFolder(["straw.yaml": configuration + more, "other.yaml": other])
            .load("straw.yaml", "other.yaml")
        return Pipeline(
            rehearsing: settings, ledger: ledger, reading: { reader.read($0) }, learning: reader.learning)
    }

    private func take(
        _ id: String, _ content: Inbound.Content, at source: String = "chat", by pipeline: Pipeline? = nil
    ) async throws {
        let inbound = Inbound(source: source, eventID: id, at: Self.monday, content: content)
        _ = try await ledger.append([
            Delivery(
                workspace: source == "chat" ? "default" : "other", source: source, eventID: id,
                receivedAt: Self.monday, body: .readable(inbound))
        ])
        let (me, rows) = try await ledger.write { transaction in
            let me = try transaction.join(named: "test", alone: true, at: Self.monday)
            return (me, try transaction.claimDeliveries(by: me, at: Self.monday, limit: 9))
        }
        for row in rows { try await (pipeline ?? line).read(row, by: me, at: Self.monday) }
    }

    /// The newest impediment after a message.
    @discardableResult
    private func say(
        _ id: String, _ text: String, at source: String = "chat", by pipeline: Pipeline? = nil
    ) async throws -> Impediment? {
        let reference = MessageReference(source: source, channel: "general", id: id)
        let message = Message(reference: reference, author: Author(id: "u1", name: "Una"), text: text)
        try await take(id, .message(message), at: source, by: pipeline)
        let workspace = source == "chat" ? "default" : "other"
        return try await ledger.read { reading in
            try reading.impediments(of: reference, in: workspace).last.flatMap {
                try reading.impediment($0, in: workspace)
            }
        }
    }

    @discardableResult
    private func correct(
        _ id: ImpedimentID?, _ category: Category? = nil, _ severity: Severity? = nil, by person: String = "~u2",
        in workspace: String = "default"
    ) async throws -> Result<Impediment, Objection> {
        try await line.answer(
            Answer(.correct, category: category, severity: severity), to: try #require(id), by: PersonKey(person),
            in: workspace, at: Self.monday)
    }

    private func kept(in workspace: String = "default") async throws -> [KeptCorrection] {
        try await ledger.read { try $0.corrections(in: workspace) }
    }

    /// As a message would be read now, in a transaction of its own.
    private func reads(_ text: String, in workspace: String = "default", by pipeline: Pipeline? = nil) async throws
        -> String
    {
        let pipeline = pipeline ?? line
        let named = try pipeline.workspaces.named(workspace)
        return try await ledger.write { try pipeline.learned(in: named, $0).reads(text).json(id: "1") }
    }

    @Test("what was said is kept, and nothing that was not said; a later word on the same message takes its place")
    func keeping() async throws {
        let raised = try #require(try await say("m1", Self.slow))
        try await correct(raised.id, nil, .stopped)
        #expect(try await kept().map(\.correction.category) == [nil])
        try await correct(raised.id, .team, nil, by: "lead")
        let both = try #require(try await kept().first)
        #expect(try await kept().count == 1)
        #expect(both.words == Self.slow)
        #expect(both.correction.category == .team && both.correction.severity == .stopped)
        #expect(both.correction.by == PersonKey("lead") && both.correction.impediment == raised.id)
        try await correct(raised.id, .nothing)
        #expect(try await kept().map(\.correction.category) == [.nothing])
        #expect(try await kept().map(\.correction.severity) == [nil], "what is no impediment stops nothing")
        #expect(try await kept()[0].id > both.id)
    }

    @Test("the same message in the same workspace is read as it was corrected, in another as before")
    func workspaces() async throws {
        let before = try await reads(Self.slow)
        try await correct(try await say("m1", Self.slow)?.id, .team)
        #expect(try await reads(Self.slow) != before)
        #expect(try await reads(Self.slow, in: "other") == before)
        #expect(try await say("m2", Self.slow + " for the testers")?.labels.category == .team)
        #expect(try await say("m3", Self.slow, at: "yard")?.labels.category == .resources)
        #expect(try await kept(in: "other").isEmpty)
    }

    @Test("undone, everything is read to the last byte as at first, also by who started anew meanwhile")
    func undone() async throws {
        let texts = [Self.slow, "Why is the staging server so slow?", "Lunch?", "No testers."]
        var before: [String] = []
        for text in texts { before.append(try await reads(text)) }
        try await correct(try await say("m1", Self.slow)?.id, .team, .stopped)
        let restarted = try Self.pipeline(ledger, reader)
        #expect(try await reads(Self.slow, by: restarted) == reads(Self.slow))
        #expect(try await reads(Self.slow, by: restarted) != before[0])
        for one in try await kept() {
            #expect(try await ledger.write(in: "default") { try $0.drop(correction: one.id, in: "default") })
        }
        for (text, first) in zip(texts, before) {
            #expect(try await reads(text) == first)
            #expect(try await reads(text, by: restarted) == first)
        }
    }

    @Test("held, corrections are kept and change nothing")
    func held() async throws {
        let holding = try Self.pipeline(ledger, reader, "\nreader: {corrections: hold}\n")
        let before = try await reads(Self.slow)
        try await correct(try await say("m1", Self.slow, by: holding)?.id, .team)
        #expect(try await kept().count == 1)
        #expect(try await reads(Self.slow, by: holding) == before)
        #expect(try await reads(Self.slow) != before)
    }

    @Test("whoever may not correct teaches nothing, and neither does saying only what it is not")
    func refused() async throws {
        let raised = try await say("m1", Self.slow)
        guard case .failure = try await correct(raised?.id, .team, by: "funder") else {
            Issue.record("the funder corrected a reading")
            return
        }
        let notThat = Answer(.correct, text: "not resources")
        _ = try await line.answer(
            notThat, to: try #require(raised?.id), by: PersonKey("~u2"), in: "default", at: Self.monday)
        #expect(try await kept().isEmpty)
    }

    @Test("a message that was deleted or taken back teaches nothing more; one that was edited, with its new words")
    func words() async throws {
        let reference = { MessageReference(source: "chat", channel: "general", id: $0) }
        try await correct(try await say("m1", Self.slow)?.id, .team)
        let first = try await kept()[0].id
        try await take("e1", .edited(reference("m1"), text: "Nobody tests on staging.", notes: []))
        #expect(try await kept().map(\.words) == ["Nobody tests on staging."])
        #expect(try await kept()[0].id > first, "so that every daemon hears of it")
        try await take("e2", .deleted(reference("m1")))
        #expect(try await kept().isEmpty)
        let raised = try await say("m2", "No testers.")
        try await correct(raised?.id, .other)
        #expect(try await kept().count == 1)
        _ = try await line.answer(
            Answer(.withdraw), to: try #require(raised?.id), by: try #require(raised?.raiser), in: "default",
            at: Self.monday)
        #expect(try await kept().isEmpty)
    }

    @Test("of too many the oldest of whoever has the most goes")
    func bounded() async throws {
        let raised = try #require(try await say("m0", Self.slow))
        try await ledger.write { transaction in
            for number in 1...Limits.correctionsKept {
                let key = TextKey("old/\(number)")
                try transaction.save(
                    PersonalText(key: key, person: PersonKey("~u1"), words: "word \(number)"), in: "default")
                try transaction.save(
                    Correction(
                        text: key, impediment: raised.id, by: PersonKey(number == 1 ? "~few" : "~many"),
                        at: Self.monday, category: .other), in: "default")
            }
        }
        try await correct(raised.id, .team)
        let kept = try await kept()
        #expect(kept.count == Limits.correctionsKept)
        #expect(kept.map(\.words).prefix(2) == ["word 1", "word 3"])
        #expect(kept.last?.words == Self.slow)
    }

    @Test("of what one message says several times over only the first number is about the whole of it")
    func several() async throws {
        let text = """
            The staging server is down, nothing can be deployed.
            And the nurses have no time to talk to us, so we cannot test with any users.
            """
        let last = try #require(try await say("m1", text))
        try #require(last.id.number == 2, "two things are read in it")
        try await correct(last.id, .other)
        #expect(try await kept().isEmpty)
        try await correct(ImpedimentID(1), .other)
        #expect(try await kept().map(\.correction.impediment) == [ImpedimentID(1)])
    }
}

@Suite("What is corrected of mails")
struct MailCorrectionsTests {
    @Test(
        "only a mail of somebody who is in the configuration is an example: anybody may write one",
        arguments: [("rae@example.org", 0), ("lou@example.org", 1)])
    func mails(writer: String, count: Int) async throws {
        let line = try await MailLine()
        try await line.mail(
            Words.environment, to: "straw+forms@in.example.org", from: writer, subject: "Blocked", references: [])
        let id = try await line.impediment().id
        let corrected = try await line.pipeline.answer(
            Answer(.correct, category: .other), to: id, by: PersonKey("lead"), in: "default",
            at: try MailLine.moment("2026-03-04T12:00"))
        guard case .success = corrected else {
            Issue.record("\(corrected)")
            return
        }
        #expect(try await line.ledger.read { try $0.corrections(in: "default") }.count == count)
    }
}
