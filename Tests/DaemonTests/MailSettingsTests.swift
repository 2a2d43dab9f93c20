import Chat
import Impediments
import Ledger
import Testing

@testable import Daemon

@Suite("A source of mails in the configuration")
struct MailSettingsTests {
    private func problems(_ source: String) -> [String] {
        PaperFolder(["straw.yaml": Paper.complete("sources: {post: {kind: mail\(source)}}")]).problems()
    }

    @Test(
        "what is wrong with it is told with its place",
        arguments: [
            (", address: straw@in.example.org", "`sources.post` believes anybody"),
            (", token: 0123456789abcdef", "`sources.post.address` is missing"),
            (", token: short, address: straw@in.example.org", "`sources.post.token`"),
            (", secret: hunter2, address: straw@in.example.org", "`sources.post.secret`"),
            (
                ", token: 0123456789abcdef, address: straw+x@in.example.org",
                "`straw+x@in.example.org` is not an address without a +"
            ),
            (", token: 0123456789abcdef, address: in.example.org", "`in.example.org` is not an address"),
            (
                ", token: 0123456789abcdef, address: a@b.c, senders: [example.org]",
                "`example.org` is not a pattern of mailboxes"
            ),
            (", token: 0123456789abcdef, address: a@b.c, reply_url: https://x.y", "`reply_url` is not known"),
        ])
    func mistakes(source: String, wanted: String) throws {
        let found = problems(source)
        #expect(found.count == 1 && found[0].contains(wanted), "\(found)")
    }

    @Test("signed, with a token, or both; it takes larger deliveries than others")
    func right() throws {
        for proof in [
            "secret: \(Paper.secret)", "token: 0123456789abcdef", "secret: \(Paper.secret), token: [0123456789abcdef]",
        ] {
            let text = Paper.complete("sources: {post: {kind: mail, \(proof), address: Straw@In.Example.org}}")
            let settings = try PaperFolder(["straw.yaml": text]).load("straw.yaml")
            let source = try #require(settings.workspaces.first?.sources.first)
            #expect(source.maxBody == 10 << 20)
            guard case .mail(let mail) = source.kind else { continue }
            #expect(mail.place.address == "straw@in.example.org")
        }
    }

    private func warnings(_ mail: String, _ more: String = "", funder: String = "") throws -> [String] {
        let text = Paper.complete(
            "people: {ada: {mail: ada@example.org\(funder)}, bea: {mail: bea@example.org, chat: \"chat:b\"}}\n"
                + "products: {p: {funder: ada, teams: {forms: {channels: [\"chat:general\"]}}}}\n"
                + "sources: {chat: {kind: generic, secret: \(Paper.secret)}\(more)}\n\(mail)")
        return try PaperFolder(["straw.yaml": text]).load("straw.yaml").warnings.map(\.description)
    }

    @Test("whoever is reached by mail only must be reached by it")
    func nowhere() throws {
        let dies = "straw.yaml:1:10: warning: `people.ada` is reached by mail only, and `mail.url` is not set"
        #expect(try warnings("").map { $0.hasPrefix(dies) } == [true])
        #expect(try warnings("mail: {from: straw@example.org}").map { $0.hasPrefix(dies) } == [true])
        #expect(try warnings("", funder: ", chat: \"chat:a\"") == [])
        #expect(try warnings("mail: {url: \"file:var/mail\"}") == [])
    }

    @Test("and where mails leave for a funder who has nothing else, the answers must be read")
    func unread() throws {
        let mail = "mail: {url: \"smtp://mail.example.org\"}"
        let told = try warnings(mail)
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("straw.yaml:4:13: warning: `mail.url` sends to ada, a funder who is") == true)
        #expect(told.first?.contains("docs/connect/mail.md") == true)
        #expect(try warnings(mail, funder: ", chat: \"chat:a\"") == [])
        let post = ", post: {kind: mail, token: 0123456789abcdef, address: straw@in.example.org}"
        #expect(try warnings(mail, post) == [])
    }

    @Test(
        "a pattern of mailboxes stands for what its star may be",
        arguments: [
            ("a@example.org", "*@example.org", true), ("a@example.org", "a@*", true), ("a@b.c", "*", true),
            ("a@b.c", "a@b.c", true),
            ("a@example.org.evil.net", "*@example.org", false), ("a@b.c", "A@b.c", false), ("ab@b.c", "a@b.c", false),
            ("x@sub.example.org", "*@*.example.org", true), ("", "*a", false),
        ])
    func patterns(mailbox: String, pattern: String, fits: Bool) {
        #expect(MailDoor.matches(mailbox[...], pattern[...]) == fits)
    }

    @Test("who writes mails is known by the mailbox, where they come in and where letters go")
    func traces() async throws {
        let line = try await MailLine()
        let funder = try #require(try await PersonFile("funder", line.settings, ledger: line.ledger)?.traces.first)
        #expect(funder.accounts == [.init(source: "post", user: "fay@example.org")])
        let writer = try #require(
            try await PersonFile("post:rae@example.org", line.settings, ledger: line.ledger)?.traces.first)
        #expect(writer.mailboxes == ["rae@example.org"])
    }
}
