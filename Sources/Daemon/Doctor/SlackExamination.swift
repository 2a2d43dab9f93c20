internal import Chat
internal import Curl

/// The doctor's look at Slack: whether the token is good, whose it is, and what it may do.
struct SlackExamination: Sendable {
    let name: String
    let slack: SlackSettings
    let curl: CurlReactor

    func finding() async -> Finding {
        let response: CurlResponse
        do {
            response = try await curl.send(
                .http(
                    .init(
                        "POST", slack.apiURL + "/auth.test",
                        headers: [
                            CurlHeader("Authorization", "Bearer \(slack.botToken.reveal())"),
                            CurlHeader("Content-Type", "application/json; charset=utf-8"),
                        ], body: Array("{}".utf8))))
        } catch {
            return SourceExamination.failure("source", name, "Slack", error)
        }
        guard response.status == 200 else {
            return Finding("source", name, .away, "Slack answers \(response.status)", remedy: "try later")
        }
        let body: JSON?
        do { body = try JSONReader.read(response.body) } catch { body = nil }
        guard let body, case .bool(let isGood)? = body["ok"] else {
            return Finding(
                "source", name, .wrong, "api_url answers what Slack never would", remedy: "look at its address")
        }
        return isGood ? known(body, response) : refused(body.string("error") ?? "no reason")
    }

    private func refused(_ error: String) -> Finding {
        switch error {
        case "ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable":
            Finding("source", name, .away, "Slack answers \(error)", remedy: "try later")
        default:
            Finding(
                "source", name, .wrong, "Slack refuses bot_token (\(error))",
                remedy: "install the app again, and copy the Bot User OAuth Token")
        }
    }

    private func known(_ body: JSON, _ response: CurlResponse) -> Finding {
        let (team, id) = (body.string("team") ?? "a workspace", body.string("team_id") ?? "")
        let ids = [id, body.string("enterprise_id")].compactMap(\.self)
        if let wanted = slack.team, !ids.contains(wanted) {
            return Finding(
                "source", name, .wrong, "bot_token is of \(id), and team is \(wanted)",
                remedy: "take the token of that workspace, or write its id")
        }
        let granted = response.headers.filter { $0.name.lowercased() == "x-oauth-scopes" }.map(\.value).first
        let missing = granted.map(SlackScopes.missing) ?? []
        if let first = missing.first {
            return Finding(
                "source", name, .wrong,
                "the app lacks \(missing.map(\.scope).joined(separator: ", ")): without \(first.scope) \(first.without)",
                remedy: "add them under OAuth & Permissions, and install the app again")
        }
        let who = body.string("user").map { " as @\($0)" } ?? ""
        return Finding("source", name, .ok, "Slack knows it\(who) in \(team) (\(id))")
    }
}
