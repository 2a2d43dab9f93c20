internal import Chat
internal import Curl

/// The doctor's look at one chat: whether it can be reached, and knows us under the name that is configured.
struct SourceExamination: Sendable {
    let source: SourceSettings
    let curl: CurlReactor

    init(_ source: SourceSettings, curl: CurlReactor) {
        self.source = source
        self.curl = curl
    }

    func finding() async -> Finding {
        switch source.kind {
        case .generic(_, nil): Finding("source", source.name, .ok, "answers are kept until they are fetched")
        case .generic(_, let replyURL?): await reach(replyURL)
        case .matrix(let matrix): await ask(matrix)
        case .mail(let mail):
            Finding("source", source.name, .ok, "mail to \(mail.place.address) is taken where it is brought here")
        case .github, .gitlab: Finding("source", source.name, .ok, "it is never called: it tells of releases by itself")
        case .slack(let slack): await SlackExamination(name: source.name, slack: slack, curl: curl).finding()
        }
    }

    /// Any answer will do: nothing is posted, since somebody would read it.
    private func reach(_ url: String) async -> Finding {
        do {
            let response = try await curl.send(.http(.init("HEAD", url)))
            return Finding("source", source.name, .ok, "reply_url answers (\(response.status))")
        } catch {
            return Self.failure("source", source.name, "reply_url", error)
        }
    }

    private func ask(_ matrix: MatrixSettings) async -> Finding {
        let name = source.name
        let response: CurlResponse
        do {
            response = try await curl.send(
                .http(
                    .init(
                        "GET", matrix.homeserver + "/_matrix/client/v3/account/whoami",
                        headers: [CurlHeader("Authorization", "Bearer \(matrix.asToken.reveal())")])))
        } catch {
            return Self.failure("source", name, "the homeserver", error)
        }
        let body: JSON?
        do { body = try JSONReader.read(response.body) } catch { body = nil }
        switch (response.status, body?.string("user_id")) {
        case (200, matrix.user?): return Finding("source", name, .ok, "the homeserver knows it as \(matrix.user)")
        case (200, let other?):
            return Finding(
                "source", name, .wrong, "as_token belongs to \(other), and user is \(matrix.user)",
                remedy: "let user and the registration's sender_localpart name the same")
        case (401, _), (403, _):
            return Finding(
                "source", name, .wrong, "the homeserver refuses as_token (\(response.status))",
                remedy: "give both sides the same registration, and restart the homeserver")
        case (500..., _), (429, _):
            return Finding("source", name, .away, "the homeserver answers \(response.status)", remedy: "look after it")
        default:
            return Finding(
                "source", name, .wrong, "homeserver answers \(response.status), which no Matrix server does",
                remedy: "look at its address")
        }
    }

    /// What an errand that failed means, whoever it went to.
    static func failure(_ check: String, _ subject: String, _ peer: String, _ error: CurlError) -> Finding {
        let what = "\(peer) cannot be used (\(error))"
        return switch error.code {
        case .refusedAddress:
            Finding(check, subject, .wrong, what, remedy: "name its address in network.allow, if it is yours")
        case .tls: Finding(check, subject, .wrong, what, remedy: "look at its certificate, and at network.ca")
        case .resolve: Finding(check, subject, .away, what, remedy: "look at its name, and at the name server")
        case .connect, .timeout, .connectionLost:
            Finding(check, subject, .away, what, remedy: "look whether it runs, and at its address and port")
        case .mailDeferred: Finding(check, subject, .away, what, remedy: "try later")
        case .mailLogin: Finding(check, subject, .wrong, what, remedy: "look at mail.username and mail.password")
        case .mailNoTLS: Finding(check, subject, .wrong, what, remedy: "use its port with TLS, or set mail.tls")
        case .malformed, .tooLarge, .mailRejected, .cancelled, .stopped, .other:
            Finding(check, subject, .wrong, what, remedy: "look at its address")
        }
    }
}
