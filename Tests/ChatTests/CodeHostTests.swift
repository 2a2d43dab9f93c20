import Chat
import Foundation
import Impediments
import Letters
import Testing

private func refusal(_ platform: any ChatPlatform, _ delivery: RawDelivery) -> Refusal.Reason? {
    do {
        try platform.verify(delivery, at: vectorMoment)
        return nil
    } catch { return error.reason }
}

private func release(_ decoded: [Decoded]) -> Release? {
    guard decoded.count == 1, case .released(let release)? = decoded[0].inbound?.content else { return nil }
    return release
}

@Suite("Releases from GitHub")
struct GitHubTests {
    private let platform = GitHubHook.platform

    @Test("the published example of a signature is accepted, and any other refused")
    func signature() {
        func delivery(_ code: String) -> RawDelivery {
            RawDelivery(
                method: "POST", path: "", target: "/hooks/code",
                headers: [header("X-Hub-Signature-256", code), header("Content-Type", "application/json")],
                body: Array("Hello, World!".utf8))
        }
        let code = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
        #expect(refusal(platform, delivery("sha256=" + code)) == nil)
        #expect(refusal(platform, delivery("sha256=" + code.uppercased())) == .malformedHeader)
        #expect(refusal(platform, delivery(code)) == .malformedHeader)
        #expect(refusal(platform, delivery("sha1=" + code)) == .malformedHeader)
        #expect(refusal(platform, delivery("sha256=" + code.replacing("7", with: "8"))) == .badSignature)
        #expect(refusal(platform, GitHubHook.delivery("{}", secret: "another secret, as long")) == .badSignature)
        #expect(refusal(platform, GitHubHook.delivery("{}", type: "text/plain")) == .wrongType)
        let both = GitHubPlatform(source: "code", secrets: ["a new secret, as long", GitHubHook.secret])
        #expect(refusal(both, GitHubHook.delivery("{}")) == nil)
    }

    @Test("a published release is one, as JSON and as a form, and known again under another number")
    func published() throws {
        let body = GitHubHook.published
        let asJSON = platform.decode(GitHubHook.delivery(body), at: vectorMoment)
        #expect(release(asJSON) == Release(channel: "acme/app", id: "7"))
        #expect(asJSON[0].inbound?.at == Instant(rfc3339: "2023-11-14T22:00:00Z"))
        let form = GitHubHook.delivery(
            GitHubHook.form(body), guid: "another", type: "application/x-www-form-urlencoded")
        #expect(refusal(platform, form) == nil)
        #expect(platform.decode(form, at: vectorMoment) == asJSON)
        let other = platform.decode(GitHubHook.delivery(GitHubHook.release("published", id: 8)), at: vectorMoment)
        #expect(other[0].eventID != asJSON[0].eventID)
    }

    @Test("whatever else comes is answered, and nothing")
    func others() {
        for delivery in [
            GitHubHook.delivery(#"{"zen":"Keep it logically awesome.","hook_id":1}"#, event: "ping"),
            GitHubHook.delivery(#"{"action":"labeled"}"#, event: "issues"),
            GitHubHook.delivery(GitHubHook.release("created")), GitHubHook.delivery(GitHubHook.release("released")),
            GitHubHook.delivery(GitHubHook.release("published", draft: true)),
            GitHubHook.delivery(GitHubHook.release("published", prerelease: true)),
        ] {
            #expect(refusal(platform, delivery) == nil)
            #expect(platform.decode(delivery, at: vectorMoment).isEmpty)
            #expect(platform.answer(to: delivery, stored: [], at: vectorMoment).status == 200)
        }
    }

    @Test("what cannot be read is laid aside without its secrets, and answered all the same")
    func unreadable() {
        let secret = "ghp_" + String(repeating: "a1B2", count: 9)
        for body in [
            #"{"action":"published","note":"\#(secret)"}"#, "{", #"{"action":"published","release":{"id":"x"}}"#,
        ] {
            let decoded = platform.decode(GitHubHook.delivery(body), at: vectorMoment)
            #expect(decoded.count == 1)
            #expect(decoded.first?.reason != nil)
            #expect(decoded.first?.payload?.contains(secret) == false)
        }
    }

    @Test("nothing is ever written to it")
    func silent() {
        #expect(throws: EncodingFailure.self) {
            try platform.encode(
                letter(), to: .thread(source: "code", channel: "acme/app", thread: nil),
                context: .init(now: vectorMoment))
        }
    }
}

@Suite("Releases from GitLab")
struct GitLabTests {
    private let platform = GitLabHook.platform

    @Test("the vector of a signing token is accepted; a secret token beside it, or instead of it, counts for nothing")
    func signingToken() {
        let body = #"{"object_kind":"issue","object_attributes":{"iid":23,"action":"update"}}"#
        var delivery = GitLabHook.delivery(body, event: "Issue Hook", id: "f5e5f430-f57b-4e6e-9fac-d9128cd7232f")
        #expect(delivery.sole("webhook-signature") == "v1,wW/zR8Qic1FFx1YU/DLrOLKcyeDWYDibgaqLZ90waNc=")
        #expect(refusal(platform, delivery) == nil)
        #expect(platform.decode(delivery, at: vectorMoment).isEmpty)
        delivery.headers.removeAll { $0.name == "webhook-signature" }
        delivery.headers.append(header("X-Gitlab-Token", GitLabHook.signingToken))
        #expect(refusal(platform, delivery) == .unsigned)
        // Configured with a secret token alone, a signature that nobody can check is no proof.
        var signed = GitLabHook.delivery(body)
        signed.headers.append(header("X-Gitlab-Token", GitLabHook.token))
        #expect(refusal(GitLabHook.byToken, signed) == .badSignature)
    }

    @Test("a secret token is compared whole")
    func secretToken() {
        #expect(refusal(GitLabHook.byToken, GitLabHook.withToken("{}")) == nil)
        for token in ["", GitLabHook.token + "x", String(GitLabHook.token.dropLast()), GitLabHook.token.uppercased()] {
            #expect(refusal(GitLabHook.byToken, GitLabHook.withToken("{}", token)) == .badSignature)
        }
    }

    @Test("a release that was made is one; changed, deleted, or only announced it is none")
    func releases() {
        func decoded(_ body: String) -> [Decoded] { platform.decode(GitLabHook.delivery(body), at: vectorMoment) }
        #expect(release(decoded(GitLabHook.created)) == Release(channel: "acme/app", id: "3"))
        #expect(decoded(GitLabHook.created).first?.inbound?.at == Instant(rfc3339: "2023-11-14T22:00:00Z"))
        let sameMoment = decoded(GitLabHook.release("create", at: "2023-11-14 23:00:00 +0100"))
        #expect(sameMoment == decoded(GitLabHook.release("create", at: "2023-11-14T22:00:00.000Z")))
        #expect(release(decoded(GitLabHook.release("create", at: nil))) != nil)
        #expect(decoded(GitLabHook.release("create", at: "2023-11-15 00:00:00 UTC")).isEmpty)
        #expect(decoded(GitLabHook.release("update")).isEmpty)
        #expect(decoded(GitLabHook.release("delete")).isEmpty)
        #expect(decoded(GitLabHook.release("create", at: "soon")).first?.reason != nil)
        #expect(
            platform.decode(GitLabHook.delivery(GitLabHook.created, event: "Tag Push Hook"), at: vectorMoment).isEmpty)
    }
}

@Suite("Releases told to the generic source")
struct GenericReleaseTests {
    @Test("one is known by its channel and id, under whatever number it is sent")
    func release() throws {
        let source = GenericSource()
        let body = Array(
            #"{"type":"release.published","timestamp":"2023-11-14T22:00:00Z","data":{"id":"r1","channel":"acme/app","name":"Spring","url":"https://example.org/r1"}}"#
                .utf8)
        let first = source.platform.decode(source.delivery(body, id: "msg_1"), at: vectorMoment)
        let second = source.platform.decode(source.delivery(body, id: "msg_2"), at: vectorMoment)
        #expect(first == second)
        #expect(first.first?.inbound?.content == .released(Release(channel: "acme/app", id: "r1")))
        #expect(source.decoded(#"{"type":"release.published","data":{"channel":"acme/app"}}"#).first?.reason != nil)
    }
}

extension RawDelivery {
    fileprivate func sole(_ name: String) -> String? {
        let found = values(of: name)
        return found.count == 1 ? found[0] : nil
    }
}
