import Curl
import Foundation
import Impediments
import TestKit
import Testing

@testable import Daemon

@Suite("The doctor asks chats and mail servers", .timeLimit(.minutes(1)))
struct DoctorPeersTests {
    /// What is found about sources and mail; the ledger is nowhere.
    private func findings(_ text: String) async throws -> [Finding] {
        let none =
            "ledger: \"sqlite:\(FileManager.default.temporaryDirectory.path)/nowhere-\(UUID().uuidString)/a.db\"\n"
        let settings = try PaperFolder(["straw.yaml": Paper.complete(none + text)]).load("straw.yaml")
        let (found, told) = AsyncStream.makeStream(of: Finding.self)
        try await Doctor(settings, now: { Instant(milliseconds: 0) }, watch: { _ in }).examine { told.yield($0) }
        told.finish()
        return await found.reduce(into: []) {
            if ["source", "mail", "language model"].contains($1.check) { $0.append($1) }
        }
    }

    private func matrix(_ url: String) async throws -> Finding? {
        try await findings(
            "sources: {hall: {kind: matrix, homeserver: \"\(url)\", as_token: as-secret, hs_token: hs, "
                + "user: \"@straw:hall\"}}\n"
        ).first
    }

    @Test(
        "a homeserver has to know the token, under the name that is configured",
        arguments: [
            (200, #"{"user_id":"@straw:hall"}"#, Finding.Verdict.ok), (200, #"{"user_id":"@other:hall"}"#, .wrong),
            (401, #"{"errcode":"M_UNKNOWN_TOKEN"}"#, .wrong), (403, "{}", .wrong), (404, "not here", .wrong),
            (200, "<html>", .wrong), (502, "", .away), (429, "{}", .away),
        ])
    func homeserver(status: Int, body: String, verdict: Finding.Verdict) async throws {
        let peer = try HTTPDouble(always: .answer(status, body: body))
        let found = try #require(try await matrix(peer.url))
        #expect(found.verdict == verdict, "\(found.line)")
        #expect(peer.requests.map(\.path) == ["/_matrix/client/v3/account/whoami"])
        #expect(peer.requests.first?.header("authorization") == "Bearer as-secret")
        #expect(!found.line.contains("as-secret"))
    }

    private static let scopes =
        "app_mentions:read,channels:history,channels:read,chat:write,commands,groups:history,groups:read,im:history,im:write,mpim:history"

    @Test(
        "Slack has to know the token, as that of the workspace that is configured, with all scopes",
        arguments: [
            (200, #"{"ok":true,"team":"Mill","team_id":"T1","user":"straw"}"#, scopes, Finding.Verdict.ok, "Mill (T1)"),
            (200, #"{"ok":true,"team_id":"T2"}"#, scopes, .wrong, "bot_token is of T2"),
            (200, #"{"ok":true,"team_id":"T2","enterprise_id":"T1"}"#, scopes, .ok, "T2"),
            (
                200, #"{"ok":true,"team_id":"T1"}"#, "chat:write,commands", .wrong,
                "lacks app_mentions:read, channels:history"
            ),
            (200, #"{"ok":false,"error":"invalid_auth"}"#, scopes, .wrong, "invalid_auth"),
            (200, #"{"ok":false,"error":"ratelimited"}"#, scopes, .away, "ratelimited"),
            (200, "<html>", scopes, .wrong, "api_url"), (502, "", scopes, .away, "502"),
        ])
    func slack(status: Int, body: String, scopes: String, verdict: Finding.Verdict, words: String) async throws {
        let peer = try HTTPDouble(always: .answer(status, headers: ["X-OAuth-Scopes: \(scopes)"], body: body))
        let found = try #require(
            try await findings(
                "sources: {hall: {kind: slack, signing_secret: 0123456789abcdef, bot_token: xoxb-hush, team: T1, "
                    + "api_url: \"\(peer.url)/api\"}}\n"
            ).first)
        #expect(found.verdict == verdict && found.line.contains(words), "\(found.line)")
        #expect(peer.requests.map(\.path) == ["/api/auth.test"])
        #expect(peer.requests.first?.header("authorization") == "Bearer xoxb-hush")
        #expect(!found.line.contains("hush"))
    }

    @Test("a homeserver that is not there is away")
    func gone() async throws {
        let peer = try HTTPDouble(always: .hangUp)
        let url = peer.url
        #expect(try await matrix(url)?.verdict == .away)
        peer.close()
        #expect(try await matrix(url)?.verdict == .away)
    }

    @Test("an address that the network policy forbids is a matter of the configuration")
    func refused() async throws {
        let peer = try HTTPDouble(always: .answer(200))
        let found = try await findings(
            "network: {allow: []}\nsources: {chat: {kind: generic, secret: \(Paper.secret), reply_url: \"\(peer.url)/r\"}}\n"
        )
        #expect(found.first?.verdict == .wrong)
        #expect(found.first?.remedy?.contains("network.allow") == true)
        #expect(peer.requests.isEmpty)
    }

    @Test("a reply_url answers something, and gets nothing to read")
    func replies() async throws {
        let peer = try HTTPDouble(always: .answer(405))
        let text = "sources: {chat: {kind: generic, secret: \(Paper.secret), reply_url: \"\(peer.url)/r\"}}\n"
        #expect(try await findings(text).first?.verdict == .ok)
        #expect(peer.requests.map(\.method) == ["HEAD"])
        peer.close()
        #expect(try await findings(text).first?.verdict == .away)
    }

    @Test("a mail server is gone up to as far as a mail would get")
    func mail() async throws {
        let (open, locked) = (try SMTPDouble(), try SMTPDouble(.init(capabilities: ["AUTH PLAIN"])))
        let shut = try SMTPDouble(.init(capabilities: ["AUTH PLAIN"], login: "535 5.7.8 no"))
        let gone = try SMTPDouble()
        gone.close()
        let login = "username: straw, password: hush"
        let cases: [(String, Finding.Verdict)] = [
            ("url: \"\(open.url)\"", .ok), ("url: \"\(locked.url)\", \(login)", .ok),
            ("url: \"\(open.url)\", \(login)", .wrong), ("url: \"\(shut.url)\", \(login)", .wrong),
            ("url: \"\(open.url)\", tls: required", .wrong), ("url: \"\(gone.url)\"", .away),
        ]
        for (text, verdict) in cases {
            let found = try await findings("mail: {\(text)}\n").last
            #expect(found?.verdict == verdict, "\(text): \(found?.line ?? "nothing")")
            #expect(found?.line.contains("hush") == false)
        }
        #expect(open.mails.isEmpty && locked.mails.isEmpty)
    }

    @Test("a folder of mails has to be writable, and nothing is left in it")
    func mailFolder() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mails-\(UUID().uuidString)")
        #expect(try await findings("mail: {url: \"file:\(folder.path)\"}\n").last?.verdict == .ok)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        try Data().write(to: folder.appending(path: "file"))
        #expect(try await findings("mail: {url: \"file:\(folder.path)/file\"}\n").last?.verdict == .wrong)
        try FileManager.default.removeItem(at: folder)
    }

    @Test("people who have a mailbox only are named where no mail is sent")
    func noMail() async throws {
        let found = try await findings(
            "people: {funder: {mail: f@example.org}, lead: {chat: \"chat:u1\", mail: l@example.org}}\n")
        #expect(found.last?.verdict == .note)
        #expect(found.last?.what.hasSuffix(": funder") == true)
        #expect(try await findings("").last?.verdict == .ok)
    }

    @Test("a language model is asked about one harmless message, and it is said what is wrong")
    func languageModel() async throws {
        let labels = CompletionsDouble.labels("resources", "environments")
        let cases: [(CompletionsDouble.Behaviour, String, Finding.Verdict, String)] = [
            (.says(labels), "", .ok, "resources, environments"), (.says("Sure!"), "", .wrong, "nonsense"),
            (.refuses("no"), "", .wrong, "declined"), (.fails(500, retryAfter: nil), "", .away, "(500)"),
            (.fails(429, retryAfter: "5"), "", .away, "limits of your account"),
            (.silence, ", timeout: 0.3s", .away, "within 0.3"),
            (.says(labels), ", key: wrong", .wrong, "the key (401)"),
        ]
        for (behaviour, more, verdict, words) in cases {
            let double = try CompletionsDouble(behaviour, key: more.contains("key") ? "right" : nil)
            let text = "reader: {language_model: {url: \"\(double.url)\", model: tiny\(more)}}\n"
            let found = try #require(try await findings(text).last)
            #expect(found.check == "language model" && found.verdict == verdict, "\(found.line)")
            #expect(found.line.contains(words), "\(found.line)")
            #expect(double.seen.count <= 1)
            #expect(double.seen.allSatisfy { $0.message == LanguageModelExamination.message })
            double.close()
        }
    }
}
