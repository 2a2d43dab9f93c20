import Impediments
import Ledger
import Letters
import Testing
import Triage

@testable import Daemon

/// Two impediments on a line, and what is said about the first in the chat, which comes in ten minutes later.
struct LateLine {
    private static let configuration = """
        sources: {chat: {kind: generic, secret: whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=}}
        people:
          lead: {name: The lead, role: lead, chat: "chat:ul"}
          funder: {name: The funder, role: funder, chat: "chat:uf"}
        products:
          intake: {zone: Europe/London, lead: lead, funder: funder, teams: {forms: {channels: ["chat:general"]}}}
        """
    static let monday = Instant(milliseconds: 1_772_445_600_000)  // 2026-03-02T10:00:00Z

    let settings: Settings
    let ledger: any Ledger
    let pipeline: Pipeline
    private let arrival = Self.monday + .seconds(600)
    private let id = ImpedimentID(1)

    init(asked: Bool) async throws {
        settings = try PaperFolder(["straw.yaml": Self.configuration]).load("straw.yaml")
        let ledger = try SQLiteLedger.inMemory()
        self.ledger = ledger
        let reader = try Reader.shipped()
        pipeline = Pipeline(rehearsing: settings, ledger: ledger) { reader.read($0) }
        let begin = Self.monday - .seconds(60)
        try await ledger.write(in: "default") { transaction in
            for number in 1...2 {
                let raised = Event.Raised.sample(number)
                let id = try transaction.takeImpedimentNumber(in: "default")
                var impediment = Impediment(id: id, raised: raised, at: begin)
                if asked { impediment.evolve(.asked(.letter, rule: Rule(.funder)), at: begin) }
                try transaction.save(impediment, due: nil, in: "default")
            }
        }
    }

    func take(_ said: LateAnswersTests.Said, said moment: Instant) async throws {
        try await take(
            .action(impediment: id.description, by: Author(id: said.by), answer: said.answer), said: moment)
    }

    /// - Parameter arrival: when it comes in, by our own clock; otherwise ten minutes after it began.
    func take(
        _ content: Inbound.Content, by editor: String? = nil, aside: Aside? = nil, said moment: Instant,
        arrival: Instant? = nil
    ) async throws {
        let inbound = Inbound(
            source: "chat", eventID: "\(content)\(moment)", at: moment, content: content, by: editor, aside: aside)
        let arrival = arrival ?? self.arrival
        _ = try await ledger.append([
            Delivery(
                workspace: "default", source: "chat", eventID: inbound.eventID, receivedAt: arrival,
                body: .readable(inbound))
        ])
        let (me, rows) = try await ledger.write { transaction in
            let me = try transaction.join(named: "test", alone: true, at: arrival)
            return (me, try transaction.claimDeliveries(by: me, at: arrival, limit: 9))
        }
        for row in rows { try await pipeline.read(row, by: me, at: arrival) }
    }

    func key(of user: String) throws -> PersonKey {
        try pipeline.workspaces.named("default").key(of: user, at: "chat")
    }

    func impediment() async throws -> Impediment {
        let id = id
        return try #require(try await ledger.read { try $0.impediment(id, in: "default") })
    }

    func events() async throws -> [Event] {
        let id = id
        return try await ledger.read { try $0.events(of: id, in: "default") }.map(\.event)
    }

    func letters() async throws -> [Letter] {
        try await ledger.read { try $0.outbox(matching: OutboxFilter()) }.map(\.letter)
    }
}
