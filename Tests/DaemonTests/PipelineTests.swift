import Impediments
import Ledger
import Letters
import Synchronization
import Testing
import Triage

@testable import Daemon

@Suite("The line, where something on it cannot be processed")
struct PipelineTests {
    static let configuration = """
        sources: {chat: {kind: generic, secret: whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=}}
        people:
          lead: {name: The lead, role: lead, chat: "chat:lead"}
        products:
          intake: {zone: Europe/London, lead: lead, teams: {forms: {channels: ["chat:general"]}}}
        """
    static let monday = Instant(milliseconds: 1_772_445_600_000)  // 2026-03-02T10:00:00Z

    let ledger: any Ledger
    let pipeline: Pipeline

    init() throws {
        let settings = try PaperFolder(["straw.yaml": Self.configuration]).load("straw.yaml")
        ledger = try SQLiteLedger.inMemory()
        let reader = try Reader.shipped()
        pipeline = Pipeline(rehearsing: settings, ledger: ledger) { reader.read($0) }
    }

    func said(
        _ id: String, in workspace: String = "default",
        _ text: String = "We have no test environment, work is stopped until somebody gives us one."
    ) -> Delivery {
        let message = Message(
            reference: .init(source: "chat", channel: "general", id: id), author: Author(id: "u1"), text: text)
        let inbound = Inbound(source: "chat", eventID: id, at: Self.monday, content: .message(message))
        return Delivery(
            workspace: workspace, source: "chat", eventID: id, receivedAt: Self.monday, body: .readable(inbound))
    }

    private func claimed(at now: Instant) async throws -> (Claimant, [InboxRow]) {
        try await ledger.write { transaction in
            let me = try transaction.join(named: "test", alone: true, at: now)
            return (me, try transaction.claimDeliveries(by: me, at: now, limit: 100))
        }
    }

    /// What the inbox worker does with what waits.
    private func readAll() async throws {
        let (me, rows) = try await claimed(at: Self.monday)
        for row in rows {
            do {
                try await pipeline.read(row, by: me, at: Self.monday)
            } catch {
                try await pipeline.giveUp(on: row.id, by: me, after: row.attempts, because: error, at: Self.monday)
            }
        }
    }

    @Test("ten rows that cannot be processed do not stop the eleventh, and lie in quarantine with their reason")
    func tenAndOne() async throws {
        // No file names the workspace of the ten any more.
        _ = try await ledger.append((1...10).map { said("lost\($0)", in: "gone") } + [said("m1")])
        try await readAll()
        let letters = try await ledger.read { try $0.outbox(matching: OutboxFilter()) }
        #expect(letters.map(\.letter.inReplyTo) == ["m1"])
        let aside = try await ledger.read { try $0.quarantine(limit: 100) }
        #expect(aside.count == 10)
        #expect(aside.allSatisfy { $0.reason.contains("workspace gone is in the ledger") })
        #expect(try await ledger.read { try $0.countPendingDeliveries() } == 0)
    }

    @Test("what fails for want of the ledger waits for another try, and keeps its place")
    func wantOfLedger() async throws {
        _ = try await ledger.append([
            said("m1"), said("m2", "The nurses are too busy to talk to us, we cannot go on without them."),
        ])
        let (me, rows) = try await claimed(at: Self.monday)
        try await pipeline.giveUp(
            on: rows[0].id, by: me, after: 0, because: LedgerError(.busy, "busy"), at: Self.monday)
        try await readAll()
        #expect(try await ledger.read { try $0.outbox(matching: OutboxFilter()) }.isEmpty, "the first comes first")
        let later = Self.monday + Limits.readRetries[0]
        let (again, rest) = try await claimed(at: later)
        for row in rest { try await pipeline.read(row, by: again, at: later) }
        try await readAll()
        let letters = try await ledger.read { try $0.outbox(matching: OutboxFilter()) }
        #expect(letters.map(\.letter.inReplyTo) == ["m1", "m2"])
    }

    @Test(
        "only those are rung for whom there is something to do",
        arguments: [("Lunch?", [String]()), ("We have no test environment, work is stopped.", ["clock", "outbox"])])
    func bells(text: String, rung: [String]) async throws {
        let heard = Mutex<Set<String>>([])
        let pipeline = Pipeline(
            ledger: ledger, reading: pipeline.reading, workspaces: pipeline.workspaces,
            outboxRung: { _ = heard.withLock { $0.insert("outbox") } },
            clockRung: { _ = heard.withLock { $0.insert("clock") } })
        _ = try await ledger.append([said("m1", text)])
        let (me, rows) = try await claimed(at: Self.monday)
        for row in rows { try await pipeline.read(row, by: me, at: Self.monday) }
        #expect(heard.withLock { $0.sorted() } == rung)
        #expect(try await ledger.read { try $0.countPendingDeliveries() } == 0)
        _ = try await pipeline.tick(at: Self.monday) { throw $1 }
        #expect(heard.withLock { $0.sorted() } == rung, "nothing was due")
    }

    @Test("what somebody else has in hand is told from an empty inbox")
    func leftToOthers() async throws {
        _ = try await ledger.append([said("m1")])
        let (first, second) = try await ledger.write { transaction in
            (
                try transaction.join(named: "first", alone: false, at: Self.monday),
                try transaction.join(named: "second", alone: false, at: Self.monday)
            )
        }
        let claimed = try await pipeline.claim(by: first, at: Self.monday)
        #expect(claimed.rows.count == 1 && !claimed.isLeftToOthers)
        let others = try await pipeline.claim(by: second, at: Self.monday)
        #expect(others.rows.isEmpty && others.isLeftToOthers)
        for row in claimed.rows { try await pipeline.read(row, by: first, at: Self.monday) }
        let nothing = try await pipeline.claim(by: second, at: Self.monday)
        #expect(nothing.rows.isEmpty && !nothing.isLeftToOthers)
    }

    @Test("what comes together is taken as it was said in each conversation, whatever comes between from another")
    func orderOfSaying() {
        func row(_ id: Int64, _ channel: String, minute: Int) -> InboxRow {
            let reference = MessageReference(source: "chat", channel: channel, id: "m\(id)")
            let inbound = Inbound(
                source: "chat", eventID: "e\(id)", at: Self.monday + .seconds(60 * minute), content: .deleted(reference)
            )
            return InboxRow(id: id, workspace: "default", inbound: inbound, receivedAt: Self.monday, attempts: 0)
        }
        let rows = [
            row(1, "general", minute: 2), row(2, "other", minute: 4), row(3, "general", minute: 1),
            row(4, "other", minute: 3), row(5, "general", minute: 1),
        ]
        #expect(rows.inOrderOfSaying.map(\.id) == [3, 4, 5, 2, 1])
    }

    @Test("one impediment that cannot be stepped on does not stop the clock of the others")
    func clockGoesOn() async throws {
        _ = try await ledger.append([said("m1")])
        try await readAll()
        let stray = try await ledger.read { try $0.impediment(ImpedimentID(1), in: "default") }
        let impediment = try #require(stray)
        try await ledger.write { transaction in
            // As if its workspace had been taken out of the configuration.
            _ = try transaction.startWorkspace("gone", at: Self.monday)
            try transaction.save(impediment, due: Self.monday, in: "gone")
        }
        let stuck = Mutex<[String]>([])
        let afternoon = Self.monday + .seconds(4 * 3600)
        let next = try await pipeline.tick(at: afternoon) { what, _ in stuck.withLock { $0.append(what) } }
        #expect(stuck.withLock { $0 } == ["gone/IMP-1"])
        #expect(next == afternoon + Limits.stuckLookEvery)
        let letters = try await ledger.read { try $0.outbox(matching: OutboxFilter()) }.map(\.letter)
        #expect(letters.filter { $0.replaces == nil }.map(\.purpose) == [.receipt, .nudge, .nudge])
    }
}
