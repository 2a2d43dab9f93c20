import Chat
import Courier
import Curl
import Foundation
import Ledger
import Letters
import TestKit
import Testing

@Suite("The postman goes by mail", .timeLimit(.minutes(1)))
struct PostmanMailTests {
    private let bytes = Array("Subject: hello\r\n\r\nwords\r\n".utf8)

    private func carry(
        _ rows: [OutboxRow], to outlet: MailOutlet,
        encode: (@Sendable (Letter, Address) throws -> EncodedMail)? = nil
    ) async throws -> [Verdict] {
        let curl = CurlReactor(logger: quiet)
        let postman = Postman(
            ledger: try SQLiteLedger.inMemory(), curl: curl, platforms: [:], mail: outlet,
            encodeMail: encode ?? { [bytes] letter, address in
                guard case .mail(let mailbox, _) = address else { throw EncodingFailure("no mailbox") }
                return EncodedMail(from: "straw@example.org", to: mailbox, bytes: bytes, messageID: "<\(letter.key)@x>")
            })
        var verdicts: [Verdict] = []
        for row in rows { verdicts.append(await postman.carry(row, at: start)) }
        await curl.stop()
        return verdicts
    }

    private func ask(_ key: String, id: Int64 = 7) -> OutboxRow {
        row(id, letter(key, to: .mail(mailbox: "funder@example.org", name: "The funder"), purpose: .ask))
    }

    @Test("a mail that the server takes is sent, under its message id")
    func server() async throws {
        let peer = try SMTPDouble()
        let verdicts = try await carry([ask("k1")], to: .server(url: peer.url, login: nil, security: .automatic))
        #expect(verdicts == [.sent(remoteID: "<k1@x>")])
        #expect(peer.mails.map(\.to) == ["funder@example.org"])
    }

    @Test(
        "a refusal for now waits, a refusal for good is dead",
        arguments: [
            (
                "451 4.7.1 later",
                Verdict.retry(after: nil, reason: "mail_deferred: the mail server answered 451 (4.7.1)")
            ),
            ("550 5.1.1 nobody", .dead(reason: "mail_rejected: the mail server answered 550 (5.1.1)")),
        ])
    func refused(answer: String, verdict: Verdict) async throws {
        let peer = try SMTPDouble(.init(recipient: answer))
        let verdicts = try await carry([ask("k1")], to: .server(url: peer.url, login: nil, security: .automatic))
        #expect(verdicts == [verdict])
    }

    @Test("a folder is made, and a mail sent twice is one file")
    func folder() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "straw-\(UUID().uuidString)/mail")
        defer { try? FileManager.default.removeItem(at: path.deletingLastPathComponent()) }
        let rows = [ask("ask/IMP-1:2"), ask("ask/IMP-1:2"), ask("../../é", id: 1234)]
        let verdicts = try await carry(rows, to: .folder(path.path))
        #expect(verdicts.count == 3 && verdicts[0] == .sent(remoteID: "<ask/IMP-1:2@x>"))
        let names = try FileManager.default.contentsOfDirectory(atPath: path.path).sorted()
        #expect(names == ["007-ask-IMP-1-2.eml", "1234-..-..--.eml"])
        #expect(try Data(contentsOf: path.appending(path: names[0])) == Data(bytes))
    }

    @Test("a folder that cannot be written makes the mail wait")
    func badFolder() async throws {
        let verdicts = try await carry([ask("k1")], to: .folder("/dev/null/mail"))
        guard case .retry = verdicts.first else {
            Issue.record("\(verdicts)")
            return
        }
    }

    @Test("a mail that cannot be written is dead, with the reason where there is one")
    func unwritable() async throws {
        struct Oddity: Error {}
        let named = try await carry([ask("k1")], to: .standardOutput) { _, _ in throw EncodingFailure("no words") }
        let odd = try await carry([ask("k1")], to: .standardOutput) { _, _ in throw Oddity() }
        #expect(named == [.dead(reason: "no words")])
        #expect(odd == [.dead(reason: "the mail cannot be written: Oddity")])
    }
}
