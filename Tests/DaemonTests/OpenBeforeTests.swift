import Impediments
import Ledger
import Letters
import Testing
import Triage

@testable import Daemon

@Suite("What a word without a number means, however much is open")
struct OpenBeforeTests {
    private static let configuration = """
        sources: {chat: {kind: generic, secret: whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=}}
        people:
          lead: {name: The lead, role: lead, chat: "chat:ul"}
          manager: {name: The manager, role: lead, chat: "chat:um"}
          funder: {name: The funder, role: funder, chat: "chat:uf"}
          giver: {name: The giver, role: funder, chat: "chat:ug"}
        products:
          intake: {zone: Europe/London, lead: lead, funder: funder, teams: {forms: {channels: ["chat:general"]}}}
          parcels: {zone: Europe/London, lead: manager, funder: giver, teams: {vans: {channels: ["chat:vans"]}}}
        """
    private static let monday = Instant(milliseconds: 1_772_445_600_000)  // 2026-03-02T10:00:00Z
    private static let many = 1050

    private let ledger: any Ledger
    private let pipeline: Pipeline

    /// A thousand and more are open, of which the funder has been asked nothing; then one more of another product.
    init() async throws {
        let settings = try PaperFolder(["straw.yaml": Self.configuration]).load("straw.yaml")
        let ledger = try SQLiteLedger.inMemory()
        self.ledger = ledger
        let reader = try Reader.shipped()
        pipeline = Pipeline(rehearsing: settings, ledger: ledger) { reader.read($0) }
        try await ledger.write(in: "default") { transaction in
            for number in 1...Self.many { try Self.raise(number, "intake", by: transaction) }
        }
    }

    @discardableResult
    private static func raise(
        _ number: Int, _ product: String, asked: Bool = false, by transaction: any LedgerTransaction
    ) throws -> ImpedimentID {
        let id = try transaction.takeImpedimentNumber(in: "default")
        let raised = Event.Raised.sample(number, product: product)
        var impediment = Impediment(id: id, raised: raised, at: monday)
        if asked { impediment.evolve(.asked(.letter, rule: Rule(.funder)), at: monday) }
        try transaction.save(impediment, due: nil, in: "default")
        return id
    }

    /// Says something privately, and reads it.
    private func say(_ text: String, by user: String) async throws {
        let message = Message(
            reference: .init(source: "chat", channel: "d-\(user)", id: "said"), author: Author(id: user), text: text,
            direct: true)
        let inbound = Inbound(source: "chat", eventID: "said", at: Self.monday, content: .message(message))
        _ = try await ledger.append([
            Delivery(
                workspace: "default", source: "chat", eventID: "said", receivedAt: Self.monday,
                body: .readable(inbound))
        ])
        let (me, rows) = try await ledger.write { transaction in
            let me = try transaction.join(named: "test", alone: true, at: Self.monday)
            return (me, try transaction.claimDeliveries(by: me, at: Self.monday, limit: 9))
        }
        for row in rows { try await pipeline.read(row, by: me, at: Self.monday) }
    }

    private func found(_ id: ImpedimentID) async throws -> Impediment {
        try #require(try await ledger.read { try $0.impediment(id, in: "default") })
    }

    @Test("the funder's is the one that was asked, after any number of asks to another")
    func funder() async throws {
        let asked = try await ledger.write { transaction in
            for number in 2001...2250 { try Self.raise(number, "intake", asked: true, by: transaction) }
            return try Self.raise(3001, "parcels", asked: true, by: transaction)
        }
        try await say("mine by Friday", by: "ug")
        #expect(try await found(asked).ask.state == .committed)
    }

    @Test("of two that were asked it is neither")
    func two() async throws {
        let asked = try await ledger.write { transaction in
            try [2001, 2002].map { try Self.raise($0, "parcels", asked: true, by: transaction) }
        }
        try await say("mine by Friday", by: "ug")
        for id in asked { #expect(try await found(id).ask.state == .sent) }
    }

    @Test("asked which one is meant, they see which there are, and what they said as it counts")
    func which() async throws {
        let asked = try await ledger.write { transaction in
            try [2001, 2002].map { try Self.raise($0, "parcels", asked: true, by: transaction) }
        }
        try await say("1", by: "ug")
        let told = try #require(try await told(to: "ug").first)
        #expect(told.contains("\(asked[0].number): 1") && !told.contains("IMP-12 "))
        for id in asked { #expect(told.contains("\(id), ")) }
    }

    @Test("the lead's is the one of the own product")
    func lead() async throws {
        let open = try await ledger.write { try Self.raise(2001, "parcels", by: $0) }
        try await say("own", by: "um")
        #expect(try await found(open).owner == PersonKey("manager"))
    }

    private func told(to user: String) async throws -> [String] {
        try await ledger.read { try $0.outbox(matching: OutboxFilter(states: [.waiting], limit: .max)) }
            .filter { row in
                if case .thread(_, let channel, _) = row.address { channel == "d-\(user)" } else { false }
            }
            .map(\.letter.content.plainText)
    }

    private func raiseAsked() async throws -> ImpedimentID {
        try await ledger.write(in: "default") { try Self.raise(Self.many + 1, "parcels", asked: true, by: $0) }
    }

    @Test(
        "a request names its impediment before it; what waits is told to whoever is asked; nobody is sent to a channel")
    func requests() async throws {
        let id = try await raiseAsked()
        try await say("\(id): what happens next?", by: "ug")
        #expect(try await told(to: "ug").first?.hasPrefix("\(id): ") == true)
    }

    @Test("`status` in private tells what is theirs")
    func status() async throws {
        let id = try await raiseAsked()
        try await say("status", by: "ug")
        #expect(try await told(to: "ug").first?.contains("\(id)") == true)
    }

    @Test("what is said in private and belongs to no team is not taken for a channel to connect")
    func whichTeam() async throws {
        try await say("We have no test environment, work is stopped.", by: "u1")
        let told = try await told(to: "u1")
        #expect(told.count == 1 && told.first?.contains("in your team's channel") == true)
    }

    @Test("what a funder says of one that is named goes to its lead, however many were asked")
    func named() async throws {
        let id = try await raiseAsked()
        try await ledger.write(in: "default") { _ = try Self.raise(Self.many + 2, "parcels", asked: true, by: $0) }
        try await say("\(id): I spoke with them about it.", by: "ug")
        let letters = try await ledger.read {
            try $0.outbox(matching: OutboxFilter(states: [.waiting], limit: .max)).map(\.letter)
        }
        #expect(
            letters.contains { $0.to == .person(id: "manager") && $0.content.plainText.contains("I spoke with them") })
    }

    @Test("what belongs to another product is not counted together")
    func otherProduct() async throws {
        let id = try await raiseAsked()
        let first = try #require(ImpedimentID("IMP-1"))
        let result = try await pipeline.answer(
            Answer(.merge, into: "\(first)"), to: id, by: PersonKey("manager"), in: "default", at: Self.monday)
        #expect(throws: Objection.otherProduct(first)) { try result.get() }
    }
}
