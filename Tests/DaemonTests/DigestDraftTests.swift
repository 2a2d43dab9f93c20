import Impediments
import Ledger
import Testing
import Triage

@testable import Daemon

@Suite("A digest is worked out before its transaction")
struct DigestDraftTests {
    private static let configuration = """
        sources: {chat: {kind: generic, secret: whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=}}
        people: {funder: {name: The funder, role: funder, chat: "chat:uf"}}
        products:
          intake: {zone: Europe/London, funder: funder, teams: {forms: {channels: ["chat:general"]}}}
        """
    private static let start = Instant(milliseconds: 1_772_445_600_000)  // 2026-03-02T10:00:00Z
    /// A Monday morning, when a digest is owed.
    private static let due = start + .seconds(7 * 86400)

    private let ledger: any Ledger
    private let workspace: Workspace

    init() async throws {
        let settings = try PaperFolder(["straw.yaml": Self.configuration]).load("straw.yaml")
        let ledger = try SQLiteLedger.inMemory()
        self.ledger = ledger
        let reader = try Reader.shipped()
        let pipeline = Pipeline(rehearsing: settings, ledger: ledger) { reader.read($0) }
        try await pipeline.start(at: Self.start)
        workspace = try pipeline.workspaces.named("default")
        try await ledger.write(in: "default") { try Self.raise(by: $0) }
    }

    private static func raise(by transaction: any LedgerTransaction) throws {
        let raised = Event.Raised.sample(1)
        let id = try transaction.takeImpedimentNumber(in: "default")
        try transaction.append([.raised(raised)], of: id, in: "default", at: start)
        try transaction.save(Impediment(id: id, raised: raised, at: start), due: nil, in: "default")
    }

    private func draft(at moment: Instant = due) async throws -> DigestDraft? {
        let workspace = workspace
        return try await ledger.read { try DigestDraft(for: "funder", in: workspace, at: moment, from: $0) }
    }

    /// What a transaction takes of the draft, for the period that is owed.
    private func taken(_ draft: DigestDraft, from: Instant? = nil) async throws -> DigestFacts? {
        let directory = workspace.directory
        return try await ledger.write(in: "default") { transaction in
            let desk = try #require(try transaction.desk(of: "funder", in: "default"))
            let owed = try #require(DeskPlan(directory, desk).digestsOwed(at: Self.due).first)
            return try draft.facts(
                for: "funder", in: directory, from: from ?? owed.from, to: owed.to, by: transaction)
        }
    }

    @Test("what was drafted is what is told, while nothing has moved")
    func stands() async throws {
        let draft = try #require(try await draft())
        #expect(try await taken(draft) != nil)
        #expect(try await taken(draft, from: Self.start - .seconds(1)) == nil, "of another period")
        #expect(try await self.draft(at: Self.start) == nil, "none is owed")
    }

    @Test("where something has happened it is worked out anew", arguments: ["event", "evidence"])
    func moved(what: String) async throws {
        let draft = try #require(try await draft())
        try await ledger.write(in: "default") { transaction in
            if what == "event" { return try Self.raise(by: transaction) }
            try transaction.save(
                Evidence(product: "intake", team: nil, kind: .userContact, at: Self.start, text: nil), in: "default")
        }
        #expect(try await taken(draft) == nil)
    }
}
