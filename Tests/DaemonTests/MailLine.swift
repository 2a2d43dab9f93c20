import Chat
import Impediments
import Ledger
import Letters
import Testing
import Triage

@testable import Daemon

/// A line whose funder and lead answer by mail, and to which a team may write mails. 2 March 2026 is a Monday.
struct MailLine {
    static let configuration = """
        sources:
          chat: {kind: generic, secret: \(Paper.secret)}
          post: {kind: mail, token: a-token-for-a-service, address: straw@in.example.org, senders: ["*@example.org"]}
        people:
          funder: {name: Fay Fundley, role: funder, mail: Fay@Example.org}
          deputy: {name: Dee Putnam, mail: dee@example.org}
          lead: {name: Lou Leadley, role: lead, mail: lou@example.org}
        products:
          intake:
            title: Intake
            zone: Etc/UTC
            lead: lead
            funder: funder
            deputy: deputy
            teams: {forms: {size: 6, channels: ["chat:general", "post:forms"]}}

        """

    let ledger: any Ledger
    let pipeline: Pipeline
    let settings: Settings
    private let offering: MailOffering
    private let door: MailDoor

    /// - Parameter ledger: of a line that was configured otherwise; `nil`: an empty one.
    init(_ configuration: String = Self.configuration, on ledger: (any Ledger)? = nil) async throws {
        settings = try PaperFolder(["straw.yaml": configuration]).load("straw.yaml")
        self.ledger = try ledger ?? SQLiteLedger.inMemory()
        let reader = try Reader.shipped()
        pipeline = Pipeline(rehearsing: settings, ledger: self.ledger) { reader.read($0) }
        let workshop = Workshop(rehearsing: settings)
        let workspace = try #require(settings.workspaces.first)
        offering = MailOffering(workspace, links: workshop.links)
        door = try #require(MailDoor(workspace, links: workshop.links))
        try await pipeline.start(at: Self.moment("2026-03-02T08:00"))
    }

    static func moment(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text + ":00Z")) }

    // MARK: In

    func say(_ text: String, id: String = "m1", at: String = "2026-03-02T10:00") async throws {
        let reference = MessageReference(source: "chat", channel: "general", id: id)
        let author = Author(id: "u1", name: "Rae Raiser")
        try await take(.message(Message(reference: reference, author: author, text: text)), "chat", id, at)
    }

    /// A mail to this address of ours; a mail program that answers names what it answers.
    func mail(
        _ text: String, to address: String, from: String = "fay@example.org", subject: String = "Re: x",
        references: [String] = ["<letter-0@example.org>"], bounce: InboundMail.Bounce? = nil, id: String = "m",
        at: String = "2026-03-04T11:00"
    ) async throws {
        let local = address.prefix { $0 != "@" }
        let tag = local.split(separator: "+", maxSplits: 1).dropFirst().first.map(String.init)
        let mail = InboundMail(
            id: "<\(id)-\(at)@example.org>", tag: tag, author: Author(id: from, name: "Somebody"), subject: subject,
            text: text,
            references: references, bounce: bounce)
        try await take(.mail(mail), "post", mail.id, at)
    }

    private func take(_ content: Inbound.Content, _ source: String, _ id: String, _ at: String) async throws {
        let moment = try Self.moment(at)
        let inbound = Inbound(source: source, eventID: id, at: moment, content: content)
        _ = try await ledger.append([
            Delivery(
                workspace: "default", source: source, eventID: id, receivedAt: moment, body: .readable(inbound))
        ])
        try await takeWaiting(at: moment)
    }

    /// What lies in quarantine, tried again as it lies there.
    func retry(_ row: QuarantineRow, at: String) async throws {
        let moment = try Self.moment(at)
        let inbound = try #require(row.inbound)
        let isBack = try await ledger.write { try $0.release(quarantine: row.id, as: inbound, at: moment) }
        #expect(isBack)
        try await takeWaiting(at: moment)
    }

    private func takeWaiting(at moment: Instant) async throws {
        let (me, rows) = try await ledger.write { transaction in
            let me = try transaction.join(named: "test", alone: true, at: moment)
            return (me, try transaction.claimDeliveries(by: me, at: moment, limit: 9))
        }
        for row in rows { _ = try await pipeline.take(row, by: me, at: moment) }
    }

    /// Everything that is due until then.
    func pass(until text: String) async throws {
        let end = try Self.moment(text)
        while let due = try await ledger.read({ try $0.nextDue() }), due <= end {
            _ = try await pipeline.tick(at: due) { throw $1 }
        }
    }

    // MARK: Out

    func letters(to person: String? = nil, _ purpose: Purpose? = nil) async throws -> [Letter] {
        try await ledger.read { try $0.outbox(matching: OutboxFilter()) }.map(\.letter)
            .filter {
                (person == nil || $0.to == .person(id: person ?? "")) && (purpose == nil || $0.purpose == purpose)
            }
    }

    func offers(_ letter: Letter) throws -> MailOffers {
        let address = try #require(letter.addresses.first { $0.source == nil })
        return offering.offers(for: letter, to: address)
    }

    /// Where an answer to the last letter of this purpose goes.
    func replyTo(_ person: String, _ purpose: Purpose) async throws -> String {
        let letter = try #require(try await letters(to: person, purpose).last)
        return try #require(try offers(letter).replyTo)
    }

    func token(_ subject: MailTokens.Subject, of reader: MailTokens.Reader, at: String) throws -> String {
        door.place.address(with: try #require(door.tokens.tag(reader, subject, at: try Self.moment(at))))
    }

    func impediment(_ number: Int = 1) async throws -> Impediment {
        try #require(try await ledger.read { try $0.impediment(ImpedimentID(number), in: "default") })
    }

    func desk() async throws -> Desk {
        try #require(try await ledger.read { try $0.desk(of: "funder", in: "default") })
    }

    func quarantined() async throws -> [String] {
        try await ledger.read { try $0.quarantine(limit: 9) }.map { $0.reason }
    }
}
