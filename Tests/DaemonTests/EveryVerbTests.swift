import Chat
import Correspondence
import Crypto
import Curl
import Foundation
import Impediments
import Ledger
import Letters
import Testing
import Triage

@testable import Daemon

/// DOMAIN 4: every verb works by every way, does something for whoever may use it, and tells everybody else who may.
@Suite("Every verb by word, button and command")
struct EveryVerbTests {
    static let people = """
        people:
          lead: {name: The lead, role: lead, chat: "chat:ul"}
          funder: {name: The funder, role: funder, chat: "chat:uf"}
          deputy: {name: The deputy, role: deputy, chat: "chat:ud"}
        products:
          intake:
            lead: lead
            funder: funder
            deputy: deputy
            zone: Europe/London
            teams: {forms: {channels: ["chat:general"]}}
        """
    private static let monday = Instant(milliseconds: 1_772_445_600_000)  // 2026-03-02T10:00:00Z

    enum Way: CaseIterable { case word, button, command }

    private let ledger: any Ledger
    private let pipeline: Pipeline

    init() async throws {
        let text = "sources: {chat: {kind: generic, secret: \(Paper.secret)}}\n" + Self.people
        let settings = try PaperFolder(["straw.yaml": text]).load("straw.yaml")
        let ledger = try SQLiteLedger.inMemory()
        self.ledger = ledger
        let reader = try Reader.shipped()
        pipeline = Pipeline(rehearsing: settings, ledger: ledger) { reader.read($0) }
        try await pipeline.start(at: Self.monday)
    }

    /// IMP-1 is another one that is open; IMP-2 the one in hand.
    private func raise(_ before: [Event]) async throws -> Impediment {
        let raiser = try pipeline.workspaces.named("default").key(of: "u1", at: "chat")
        return try await ledger.write(in: "default") { try Self.raise(before, raiser, in: $0) }
    }

    static func raise(
        _ before: [Event], _ raiser: PersonKey, at moment: Instant = monday, in transaction: any LedgerTransaction
    ) throws -> Impediment {
        var raised: [Impediment] = []
        for number in 1...2 {
            let id = try transaction.takeImpedimentNumber(in: "default")
            var event = Event.Raised.sample(id.number, product: "intake")
            event.raiser = raiser
            var impediment = Impediment(id: id, raised: event, at: moment)
            if number == 2 { for event in before { impediment.evolve(event, at: moment) } }
            try transaction.append([.raised(event)], of: id, in: "default", at: moment)
            try transaction.save(impediment, due: nil, in: "default")
            let reference = MessageReference(source: "chat", channel: "general", id: event.message)
            try transaction.link(reference, root: reference, to: id, in: "default")
            raised.append(impediment)
        }
        return raised[1]
    }

    private func happen(_ content: Inbound.Content, aside: Aside? = nil) async throws {
        let inbound = Inbound(source: "chat", eventID: "said", at: Self.monday, content: content, aside: aside)
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

    private func use(_ use: EveryVerb, by user: String, _ way: Way, on impediment: Impediment) async throws {
        let author = Author(id: user)
        switch way {
        case .word:
            let reference = MessageReference(source: "chat", channel: "general", id: "said")
            try await happen(
                .message(
                    Message(reference: reference, thread: impediment.thread, author: author, text: use.word)))
        case .button:
            try await happen(.action(impediment: impediment.id.description, by: author, answer: try use.answer))
        case .command:
            try await happen(
                .command(
                    Command(id: "said", channel: "general", author: author, text: "\(impediment.id): \(use.word)")),
                aside: Aside(channel: "general", user: user))
        }
    }

    private func now(_ impediment: Impediment) async throws -> Impediment {
        try #require(try await ledger.read { try $0.impediment(impediment.id, in: "default") })
    }

    private func refusals() async throws -> [Letter] {
        try await ledger.read { try $0.outbox(matching: OutboxFilter(limit: .max)) }.map(\.letter)
            .filter { $0.rule.hasPrefix("an answer: refused") }
    }

    @Test("The table is whole") func whole() {
        #expect(Set(EveryVerb.all.map(\.verb)) == Set(Verb.allCases) && EveryVerb.all.count == Verb.allCases.count)
        for use in EveryVerb.all { #expect((use.mayNot == nil) == (use.verb.allowed == Set(Role.allCases))) }
    }

    @Test("Whoever may use it changes something", arguments: EveryVerb.all, Way.allCases)
    func allowed(_ use: EveryVerb, _ way: Way) async throws {
        let impediment = try await raise(use.before)
        try await self.use(use, by: use.may, way, on: impediment)
        #expect(try await now(impediment) != impediment)
        #expect(try await refusals().map(\.content.plainText) == [])
    }

    @Test("Whoever may not is told who may, and nothing changes", arguments: EveryVerb.all, Way.allCases)
    func refused(_ use: EveryVerb, _ way: Way) async throws {
        guard let user = use.mayNot, way == .button || use.isRefusedByWord else { return }
        let impediment = try await raise(use.before)
        try await self.use(use, by: user, way, on: impediment)
        #expect(try await now(impediment) == impediment)
        let refusals = try await refusals()
        try #require(refusals.count == 1)
        let words = refusals[0].content.plainText
        #expect(words.contains(" is for "), "\(words)")
        for role in use.verb.allowed.intersection([.lead, .funder, .raiser]) {
            let name = ["lead": "the lead", "funder": "the funder", "raiser": "whoever raised it"][role.rawValue]
            #expect(words.contains(name ?? "?"), "\(words)")
        }
    }

    // MARK: What is no verb

    @Test(
        "What a funder says that is no answer goes to the lead word for word",
        arguments: [("thread", "uf"), ("direct", "uf"), ("command", "uf"), ("thread", "ud"), ("direct", "ud")])
    func unread(way: String, user: String) async throws {
        let impediment = try await raise([EveryVerb.funderAsked, .deputyAsked(rule: Rule(.deputy))])
        let words = "I shall speak to them at the next board."
        let author = Author(id: user)
        switch way {
        case "thread":
            let reference = MessageReference(source: "chat", channel: "general", id: "said")
            try await happen(
                .message(Message(reference: reference, thread: impediment.thread, author: author, text: words)))
        case "direct":
            let reference = MessageReference(source: "chat", channel: "d", id: "said")
            try await happen(.message(Message(reference: reference, author: author, text: words, direct: true)))
        default:
            try await happen(
                .command(Command(id: "said", channel: "d", author: author, text: words)),
                aside: Aside(channel: "d", user: user))
        }
        let letters = try await ledger.read { try $0.outbox(matching: OutboxFilter(limit: .max)) }.map(\.letter)
        let passed = try #require(letters.first { $0.rule == "an answer: not read, passed to the lead" })
        #expect(passed.to == .person(id: "lead") && passed.content.plainText.contains(words))
        // Whoever said it hears where it went.
        #expect(letters.contains { $0.rule == "an answer: not read, passed on" })
    }

    @Test("Where two were asked, whoever says it is asked which one is meant", arguments: ["direct", "command"])
    func which(way: String) async throws {
        _ = try await raise([EveryVerb.funderAsked])
        _ = try await raise([EveryVerb.funderAsked])
        let author = Author(id: "uf")
        let words = "I shall speak to them at the next board."
        if way == "direct" {
            let reference = MessageReference(source: "chat", channel: "d", id: "said")
            try await happen(.message(Message(reference: reference, author: author, text: words, direct: true)))
        } else {
            try await happen(
                .command(Command(id: "said", channel: "d", author: author, text: words)),
                aside: Aside(channel: "d", user: "uf"))
        }
        let letters = try await ledger.read { try $0.outbox(matching: OutboxFilter(limit: .max)) }.map(\.letter)
        #expect(letters.map(\.rule) == ["an answer: which impediment is meant"])
    }
}

extension DaemonTests {
    @Suite("Every verb by a signed page")
    struct EveryVerbPagesTests {
        private static let key = Array(SHA256.hash(data: Data("a key for the links".utf8)))
        private static let persons = ["ul": "lead", "uf": "funder", "ud": "deputy"]

        @Test("Whoever may use it changes something, and whoever may not is told who may")
        func all() async throws {
            let text =
                "server: {listen: \"127.0.0.1:0\", link_key: a key for the links}\n"
                + "sources: {chat: {kind: generic, secret: \(Paper.secret)}}\n" + EveryVerbTests.people
            try await RunningDaemon.run(text) { daemon in
                for use in EveryVerb.all {
                    if let person = Self.persons[use.may] {
                        let (before, after, page) = try await press(use, person, daemon)
                        #expect(page.status == 200 && page.text.contains("is noted"), "\(use): \(page.text)")
                        #expect(before != after, "\(use)")
                    }
                    if let person = use.mayNot.flatMap({ Self.persons[$0] }) {
                        let (before, after, page) = try await press(use, person, daemon)
                        #expect(page.status == 422 && page.text.contains(" is for "), "\(use): \(page.text)")
                        #expect(before == after, "\(use)")
                    }
                }
            }
        }

        private func press(
            _ use: EveryVerb, _ person: String, _ daemon: RunningDaemon
        ) async throws -> (Impediment, Impediment, CurlResponse) {
            let before = try await daemon.ledger.write(in: "default") {
                try EveryVerbTests.raise(use.before, PersonKey("~raiser"), at: .wallClock, in: $0)
            }
            let request = LinkRequest(person: person, page: .ask(before.id), at: .wallClock)
            let path = try #require(Links(key: Self.key, publicURL: "").url(for: request, in: "default"))
            let shown = try await daemon.ask("GET", path)
            let code = try #require(Links(key: Self.key, publicURL: "").formCode(of: path))
            #expect(shown.status == 200)
            let form = ([("code", code), ("verb", use.verb.rawValue)] + use.fields.map { ($0.name, $0.value) })
                .map { "\($0.0)=\($0.1.replacing(" ", with: "+"))" }.joined(separator: "&")
            let page = try await daemon.ask(
                "POST", path, body: Array(form.utf8),
                headers: [CurlHeader("Content-Type", "application/x-www-form-urlencoded")])
            let after = try #require(try await daemon.ledger.read { try $0.impediment(before.id, in: "default") })
            return (before, after, page)
        }
    }
}

extension Links {
    fileprivate func formCode(of path: String) -> String? {
        path.split(separator: "/").last.map { formCode(for: String($0)) }
    }
}
