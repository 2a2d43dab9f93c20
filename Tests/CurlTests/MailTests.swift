import Curl
import TestKit
import Testing

@Suite("The reactor carries mail", .timeLimit(.minutes(1)))
struct MailTests {
    private let login = CurlRequest.Login(username: "straw", password: "hush")

    private func mail(
        _ peer: SMTPDouble, to: String = "funder@example.org", text: String = "Subject: x\r\n\r\n.hello\r\n",
        login: CurlRequest.Login? = nil, security: CurlRequest.Security = .automatic
    ) -> CurlRequest {
        .mail(
            CurlRequest.Mail(
                url: peer.url, from: "straw@example.org", to: to, message: Array(text.utf8), login: login,
                security: security))
    }

    @Test("a mail arrives as it was written, and the server's last line comes back")
    func sent() async throws {
        let peer = try SMTPDouble()
        let response = try await withReactor { try await $0.send(mail(peer)) }
        #expect(response.status == 250)
        #expect(String(decoding: response.body, as: UTF8.self) == "250 2.0.0 ok queued as Q1")
        let expected = SMTPDouble.Mail(
            from: "straw@example.org", to: "funder@example.org", text: "Subject: x\n\n.hello")
        #expect(peer.mails == [expected])
    }

    @Test("a long mail arrives whole")
    func long() async throws {
        let peer = try SMTPDouble()
        let line = String(repeating: "0123456789", count: 7)
        let text = (["Subject: x", ""] + Array(repeating: line, count: 3000)).joined(separator: "\r\n") + "\r\n"
        _ = try await withReactor { try await $0.send(mail(peer, text: text)) }
        #expect(peer.mails.first?.text.split(separator: "\n").count == 3001)
    }

    @Test(
        "a refusal is for now or for good, as the server's code says",
        arguments: [
            (SMTPDouble.Manners(recipient: "451 4.7.1 later"), CurlError.Code.mailDeferred),
            (.init(recipient: "550 5.1.1 nobody of that name"), .mailRejected),
            (.init(from: "421 4.3.2 closing"), .mailDeferred), (.init(from: "530 5.7.0 log in first"), .mailLogin),
            (.init(end: "552 5.3.4 too much"), .mailRejected), (.init(end: "451 4.3.0 later"), .mailDeferred),
            (.init(end: "554 5.7.1 spam"), .mailRejected), (.init(end: "252 perhaps"), .other),
        ])
    func refused(manners: SMTPDouble.Manners, code: CurlError.Code) async throws {
        let peer = try SMTPDouble(manners)
        try await withReactor { reactor in
            let error = try #require(await failure(of: mail(peer), on: reactor))
            #expect(error.code == code, "\(error)")
            #expect(error.isRetryable == (code != .mailRejected))
            #expect(!"\(error)".contains("nobody"))
        }
    }

    @Test("a rejection names its codes and none of its words")
    func detail() async throws {
        let peer = try SMTPDouble(.init(recipient: "550 5.1.1 nobody of that name"))
        let error = try await withReactor { await failure(of: mail(peer), on: $0) }
        #expect(error?.detail == "the mail server answered 550 (5.1.1)")
    }

    @Test("with a login nothing is sent unless the server took it")
    func loginMissing() async throws {
        let peer = try SMTPDouble()
        try await withReactor { reactor in
            #expect(await failure(of: mail(peer, login: login), on: reactor)?.code == .mailLogin)
            #expect(await failure(of: mail(peer, login: login), on: reactor)?.code == .mailLogin, "nor the next time")
        }
        #expect(peer.mails.isEmpty)
    }

    @Test("a wrong password is the operator's matter, a login that is out of order passes")
    func loginRefused() async throws {
        let wrong = try SMTPDouble(.init(capabilities: ["AUTH PLAIN"], login: "535 5.7.8 no"))
        let broken = try SMTPDouble(.init(capabilities: ["AUTH PLAIN"], login: "454 4.7.0 later"))
        try await withReactor { reactor in
            #expect(await failure(of: mail(wrong, login: login), on: reactor)?.code == .mailLogin)
            #expect(await failure(of: mail(broken, login: login), on: reactor)?.code == .mailDeferred)
        }
        #expect(wrong.mails.isEmpty && broken.mails.isEmpty)
    }

    @Test("where TLS is required, nothing is said in clear")
    func tlsRequired() async throws {
        let peer = try SMTPDouble(.init(capabilities: ["AUTH PLAIN"]))
        try await withReactor { reactor in
            let request = mail(peer, login: login, security: .required)
            #expect(await failure(of: request, on: reactor)?.code == .mailNoTLS)
        }
        #expect(!peer.commands.contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") })
    }

    @Test("a session in clear carries one mail, so that none that requires TLS can follow on it")
    func clearSessionNotReused() async throws {
        let peer = try SMTPDouble(.init(capabilities: ["AUTH PLAIN"]))
        try await withReactor { reactor in
            for security in [CurlRequest.Security.none, .automatic] {
                _ = try await reactor.send(mail(peer, login: login, security: security))
                let error = await failure(of: mail(peer, login: login, security: .required), on: reactor)
                #expect(error?.code == .mailNoTLS)
            }
        }
        #expect(peer.mails.count == 2)
    }

    @Test(
        "an address that would smuggle a command is not sent",
        arguments: [
            "a@b\r\nRCPT TO:<c@d>", "a@b\nDATA", "a@b\0", "<a@b>", "a b@c", "nobody", "@b", "a@", "ünï@example.org", "",
        ])
    func injected(address: String) async throws {
        let peer = try SMTPDouble()
        try await withReactor { reactor in
            #expect(await failure(of: mail(peer, to: address), on: reactor)?.code == .malformed)
        }
        #expect(peer.connections == 0)
    }

    @Test("a knock goes as far as a mail would, and sends none")
    func knock() async throws {
        let open = try SMTPDouble()
        let locked = try SMTPDouble(.init(capabilities: ["AUTH PLAIN"]))
        try await withReactor { reactor in
            _ = try await reactor.send(.knock(.init(url: open.url)))
            _ = try await reactor.send(.knock(.init(url: locked.url, login: login)))
        }
        #expect(open.commands.prefix(2).map { $0.prefix(4) } == ["EHLO", "NOOP"])
        #expect(locked.commands.prefix(3).map { $0.prefix(4) } == ["EHLO", "AUTH", "NOOP"])
        #expect(open.mails.isEmpty && locked.mails.isEmpty)
    }

    @Test("a knock is refused for what a mail would be refused for")
    func knockRefused() async throws {
        let wrong = try SMTPDouble(.init(capabilities: ["AUTH PLAIN"], login: "535 5.7.8 no"))
        let open = try SMTPDouble()
        let gone = try SMTPDouble()
        gone.close()
        try await withReactor { reactor in
            let knocks: [(CurlRequest.Knock, CurlError.Code)] = [
                (.init(url: wrong.url, login: login), .mailLogin), (.init(url: open.url, login: login), .mailLogin),
                (.init(url: open.url, security: .required), .mailNoTLS), (.init(url: gone.url), .connect),
                (.init(url: "http://127.0.0.1"), .malformed),
            ]
            for (knock, code) in knocks {
                #expect(await failure(of: .knock(knock), on: reactor)?.code == code, "\(code)")
            }
        }
    }

    @Test("a login prints nothing of itself")
    func redacted() {
        var dumped = ""
        dump(login, to: &dumped)
        #expect(!"\(login) \(String(reflecting: login)) \(dumped)".contains("hush"))
        #expect(!dumped.contains("straw"))
    }
}
