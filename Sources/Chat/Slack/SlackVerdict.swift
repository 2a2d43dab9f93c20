package import Impediments

extension SlackPlatform {
    package func verdict(on response: Response, at now: Instant) -> Verdict {
        let body: JSON?
        do { body = try JSONReader.read(response.body) } catch { body = nil }
        let words = String(decoding: response.body.prefix(64), as: UTF8.self).filter { !$0.isWhitespace }
        let isGood = (200...299).contains(response.status)
        if isGood, body?["ok"] == true { return .sent(remoteID: body?.string("ts") ?? body?.string("message_ts")) }
        // A `response_url` answers with one word, and no JSON.
        if isGood, words == "ok" { return .sent(remoteID: nil) }

        let code = body?.string("error") ?? (Self.isCode(words) ? words : nil)
        let said = [isGood ? nil : HTTPOutcome.words(response.status), code].compactMap(\.self)
        let wish = HTTPOutcome.retryAfter(response.headers, at: now)
        if response.status == 429 { return .retry(after: wish, reason: said.joined(separator: " ")) }
        if let code, let trouble = SlackTrouble(code, needed: body?.string("needed")) {
            return trouble.verdict(of: code, after: wish)
        }
        let reason = said.isEmpty ? "\(response.status), and not the answer of Slack" : said.joined(separator: " ")
        if HTTPOutcome.isWorthAnotherTry(response.status) || isGood && code == nil {
            return .retry(after: wish, reason: reason)
        }
        // Where an answer beside a message may go is taken away after a while.
        return [404, 410].contains(response.status) ? .elsewhere(reason: reason) : .dead(reason: reason)
    }

    /// `channel_not_found`; nothing that somebody wrote, and no page of a proxy.
    private static func isCode(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count < 64
            && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_") }
    }
}

/// What an error of Slack asks for (PROTOCOLS 1.5).
private enum SlackTrouble {
    /// It passes by itself.
    case passing
    /// Somebody has to put it right, and then nothing of what waited is lost.
    case mending(String)
    /// This place takes it no more; another may.
    case elsewhere(String?)
    case final(String)

    /// `nil` for what nobody can do anything about.
    init?(_ code: String, needed: String?) {
        switch code {
        case "ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout",
            "team_added_to_org", "rollup_error":
            self = .passing
        case "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "org_login_required",
            "not_allowed_token_type":
            self = .mending("the bot token is not valid; put a valid one into the configuration")
        case "missing_scope":
            let scope = needed.map { "the scope \($0.prefix(utf8: 128))" } ?? "the scope that is missing"
            self = .mending("give the app \(scope) and install it again")
        case "not_in_channel": self = .mending("invite the bot into the channel")
        // An answer to one person can still reach them privately; what is for a thread has no other place.
        case "channel_not_found": self = .elsewhere("the channel is gone, or the bot is not in it; invite it there")
        case "user_not_in_channel", "expired_url", "used_url", "expired_trigger_id", "exchanged_trigger_id",
            "invalid_trigger_id", "invalid_arguments", "cannot_reply_to_message", "thread_not_found",
            "invalid_thread_ts",
            "message_not_found":
            self = .elsewhere(nil)
        case "is_archived":
            self = .final("the channel is archived; take it out of the archive, or out of the configuration")
        case _ where code.hasPrefix("restricted_action"):
            self = .final("the workspace lets only some write there; let the bot be one of them")
        case "messages_tab_disabled": self = .final("switch on the messages tab of the app")
        case "not_enabled": self = .final("switch on the home tab of the app")
        case "no_text", "msg_too_long", "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long",
            "too_many_attachments", "view_too_large":
            self = .final("Slack takes no message of this shape")
        default: return nil
        }
    }

    func verdict(of code: String, after wish: Duration?) -> Verdict {
        switch self {
        case .passing: .retry(after: wish, reason: code)
        case .mending(let what): .retry(after: ChatLimits.retryAfter.upperBound, reason: "\(code): \(what)")
        case .elsewhere(let what): .elsewhere(reason: what.map { "\(code): \($0)" } ?? code)
        case .final(let what): .dead(reason: "\(code): \(what)")
        }
    }
}
