import Chat
import Impediments
import Testing

@Suite("Slack, what an answer of it means")
struct SlackVerdictTests {
    func verdict(_ status: Int, _ body: String, retryAfter: String? = nil) -> Verdict {
        let headers = retryAfter.map { [header("Retry-After", $0)] } ?? []
        return SlackOut().platform.verdict(
            on: Response(status: status, headers: headers, body: Array(body.utf8)), at: vectorMoment)
    }

    @Test("what went well is known by its time stamp, where it has one")
    func sent() {
        #expect(verdict(200, #"{"ok":true,"channel":"C","ts":"1.2","message":{}}"#) == .sent(remoteID: "1.2"))
        #expect(verdict(200, #"{"ok":true,"message_ts":"1.3"}"#) == .sent(remoteID: "1.3"))
        #expect(verdict(200, #"{"ok":true,"view":{"id":"V"}}"#) == .sent(remoteID: nil))
        #expect(verdict(200, "ok") == .sent(remoteID: nil))
        #expect(verdict(200, " ok\n") == .sent(remoteID: nil))
    }

    @Test("a limit is kept, and for as long as Slack wishes")
    func limits() {
        #expect(verdict(429, "", retryAfter: "30") == .retry(after: .seconds(30), reason: "429"))
        #expect(
            verdict(429, #"{"ok":false,"error":"ratelimited"}"#, retryAfter: "0")
                == .retry(after: .seconds(1), reason: "429 ratelimited"))
        #expect(
            verdict(200, #"{"ok":false,"error":"ratelimited"}"#, retryAfter: "7")
                == .retry(after: .seconds(7), reason: "ratelimited"))
    }

    @Test(
        "what may pass is tried again by the courier's own schedule",
        arguments: [
            (200, #"{"ok":false,"error":"internal_error"}"#), (200, #"{"ok":false,"error":"fatal_error"}"#),
            (200, #"{"ok":false,"error":"service_unavailable"}"#), (200, #"{"ok":false,"error":"request_timeout"}"#),
            (200, #"{"ok":false,"error":"team_added_to_org"}"#), (200, #"{"ok":false,"error":"rate_limited"}"#),
            (503, "<html>down</html>"), (500, "rollup_error"), (408, ""),
            // A page of somebody in between is no answer of Slack.
            (200, "<html>welcome</html>"), (200, ""), (200, "{}"), (200, #"{"ok":false}"#), (200, #"{"ok":"true"}"#),
        ])
    func passing(status: Int, body: String) {
        guard case .retry(nil, let reason) = verdict(status, body) else {
            Issue.record("\(body) is not tried again")
            return
        }
        #expect(!reason.contains("<") && !reason.isEmpty)
    }

    @Test(
        "what somebody can put right waits for them, and says what is to be done",
        arguments: [
            ("invalid_auth", "token"), ("not_authed", "token"), ("account_inactive", "token"),
            ("token_revoked", "token"), ("token_expired", "token"), ("org_login_required", "token"),
            ("missing_scope", "install"), ("not_in_channel", "invite the bot"),
        ])
    func mending(code: String, words: String) {
        guard case .retry(let after, let reason) = verdict(200, #"{"ok":false,"error":"\#(code)"}"#) else {
            Issue.record("\(code) is not tried again")
            return
        }
        #expect(after == ChatLimits.retryAfter.upperBound)
        #expect(reason.hasPrefix("\(code): ") && reason.contains(words))
    }

    @Test("the scope that is missing is named")
    func scope() {
        let answer = #"{"ok":false,"error":"missing_scope","needed":"im:write","provided":"chat:write"}"#
        #expect(
            verdict(200, answer)
                == .retry(
                    after: .seconds(900),
                    reason: "missing_scope: give the app the scope im:write and install it again"))
    }

    @Test(
        "what one place does not take may go to another",
        arguments: [
            (200, "user_not_in_channel"), (200, "channel_not_found"), (200, "expired_trigger_id"),
            (200, "exchanged_trigger_id"), (200, "invalid_trigger_id"), (200, "cannot_reply_to_message"),
            (200, "thread_not_found"), (200, "invalid_thread_ts"), (200, "message_not_found"), (404, "expired_url"),
            (404, "used_url"),
            (410, "expired_url"),
        ])
    func elsewhere(status: Int, code: String) {
        for body in [#"{"ok":false,"error":"\#(code)"}"#, code] {
            guard case .elsewhere(let reason) = verdict(status, body) else {
                Issue.record("\(body) is final")
                return
            }
            #expect(reason.hasPrefix(code))
        }
        #expect(verdict(404, "<html>gone</html>") == .elsewhere(reason: "404"))
        #expect(verdict(410, "") == .elsewhere(reason: HTTPOutcome.words(410)))
    }

    @Test(
        "what will never go is a dead letter, with a reason",
        arguments: [
            (200, "is_archived", "archive"), (200, "restricted_action", "let the bot"),
            (200, "restricted_action_read_only_channel", "let the bot"), (200, "msg_too_long", "shape"),
            (200, "no_text", "shape"), (200, "invalid_blocks", "shape"), (200, "invalid_blocks_format", "shape"),
            (200, "msg_blocks_too_long", "shape"), (200, "view_too_large", "shape"),
            (200, "messages_tab_disabled", "messages tab"), (200, "not_enabled", "home tab"),
            (200, "something_new", "something_new"), (403, "action_prohibited", "403"), (400, "invalid_payload", "400"),
            (302, "", "redirect"),
        ])
    func dead(status: Int, code: String, words: String) {
        let bodies = status == 200 ? [#"{"ok":false,"error":"\#(code)"}"#] : [code]
        for body in bodies {
            guard case .dead(let reason) = verdict(status, body) else {
                Issue.record("\(body) is not dead")
                return
            }
            #expect(reason.contains(words) && reason.contains(code))
        }
    }
}
