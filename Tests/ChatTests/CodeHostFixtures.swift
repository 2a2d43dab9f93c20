import Chat
import Crypto
import Foundation
import Impediments

/// A webhook of a GitHub repository, and deliveries that it signed.
enum GitHubHook {
    static let secret = "It's a Secret to Everybody"
    static let platform = GitHubPlatform(source: "code", secrets: [secret])

    static let published = release("published")

    static func release(_ action: String, draft: Bool = false, prerelease: Bool = false, id: Int = 7) -> String {
        #"{"action":"\#(action)","release":{"id":\#(id),"tag_name":"v1.2","name":"Spring","draft":\#(draft),"prerelease":\#(prerelease),"published_at":"2023-11-14T22:00:00Z","html_url":"https://github.com/acme/app/releases/v1.2"},"repository":{"id":55,"full_name":"acme/app"},"sender":{"login":"someone","type":"User"}}"#
    }

    static func delivery(
        _ body: String, event: String = "release", guid: String = "72d3162e-cc78-11e3-81ab-4c9367dc0958",
        type: String = "application/json", secret: String = secret
    ) -> RawDelivery {
        let bytes = Array(body.utf8)
        let code = HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: Data(secret.utf8)))
        let hex = code.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        return RawDelivery(
            method: "POST", path: "", target: "/hooks/code",
            headers: [
                header("X-GitHub-Event", event), header("X-GitHub-Delivery", guid), header("Content-Type", type),
                header("X-Hub-Signature-256", "sha256=\(hex)"),
            ], body: bytes)
    }

    static func form(_ body: String) -> String {
        let allowed = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        return "payload=" + (body.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")
    }
}

/// A webhook of a GitLab project: with a signing token, or with a secret token alone.
enum GitLabHook {
    static let signingToken = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    static let token = "a token that is sent along"
    static let platform = GitLabPlatform(source: "code", secrets: [signingToken])
    static let byToken = GitLabPlatform(source: "code", secrets: [token])

    static let created = release("create")

    static func release(_ action: String, at released: String? = "2023-11-14 22:00:00 UTC") -> String {
        let moment = released.map { #""\#($0)""# } ?? "null"
        return
            #"{"id":3,"object_kind":"release","action":"\#(action)","tag":"v1.1","name":"Spring","description":"new","url":"https://gitlab.example.org/acme/app/-/releases/v1.1","released_at":\#(moment),"project":{"id":2,"path_with_namespace":"acme/app"}}"#
    }

    static func delivery(_ body: String, event: String = "Release Hook", id: String = "f5e5f430-f57b") -> RawDelivery {
        let bytes = Array(body.utf8)
        let webhook = StandardWebhook(secrets: [Array(0..<32)])
        return RawDelivery(
            method: "POST", path: "", target: "/hooks/code",
            headers: webhook.headers(id: id, payload: bytes, at: vectorMoment)
                + [header("X-Gitlab-Event", event), header("Content-Type", "application/json")], body: bytes)
    }

    static func withToken(_ body: String, _ token: String = token) -> RawDelivery {
        RawDelivery(
            method: "POST", path: "", target: "/hooks/code",
            headers: [
                header("X-Gitlab-Event", "Release Hook"), header("X-Gitlab-Token", token),
                header("Content-Type", "application/json"),
            ], body: Array(body.utf8))
    }
}
