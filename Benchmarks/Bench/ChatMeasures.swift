import Chat
import Foundation
import Impediments

/// What one delivery of a chat costs before it is stored: its proof of origin, and what it says.
struct ChatMeasures {
    private let secret = "8f742231b10e8888abcd99yyyzzz85a5"
    private let now = Instant(milliseconds: 1_700_000_000_000)
    private let rounds = 20_000

    /// Processor time of `verify` and `decode` of an event of 600 bytes as Slack sends it, in microseconds.
    func slack() throws -> Figure {
        let platform = SlackPlatform(source: "company", signingSecrets: [secret], botToken: "xoxb-1")
        let delivery = event()
        guard platform.decode(delivery, at: now).count == 1 else { throw BenchFailure("the event is not read") }
        let times = try (0..<5).map { _ in
            let began = clock()
            for _ in 0..<rounds {
                try platform.verify(delivery, at: now)
                _ = platform.decode(delivery, at: now)
            }
            return Double(clock() - began) / Double(CLOCKS_PER_SEC) / Double(rounds) * 1_000_000
        }
        return Figure(
            name: "slack: verify and decode \(delivery.body.count) bytes", value: times.median, unit: "µs",
            bound: .atMost(30), note: times.listed)
    }

    private func event() -> RawDelivery {
        let text = "Still no test environment &amp; no date from <@U0OPS>. We cannot deploy, so work has stopped."
        let body = Array(
            """
            {"token":"legacy","team_id":"T0ACME","api_app_id":"A0STRAW","context_team_id":"T0ACME","type":"event_callback",\
            "event_id":"Ev0A1B2C3D4E","event_time":1700000000,"is_ext_shared_channel":false,"authorizations":[{"enterprise_id":\
            null,"team_id":"T0ACME","user_id":"U0BOT","is_bot":true,"is_enterprise_install":false}],"event":{"type":"message",\
            "channel":"C0FORMS","channel_type":"channel","user":"U0DEV","team":"T0ACME","ts":"1700000000.123456",\
            "event_ts":"1700000000.123456","text":"\(text)"}}
            """.utf8)
        let headers: [RawDelivery.Header] = [
            .init(name: "Content-Type", value: "application/json"),
            .init(name: "X-Slack-Request-Timestamp", value: "1700000000"),
            // By the secret above, over this body at this second.
            .init(
                name: "X-Slack-Signature", value: "v0=998c4dfe45b9d4f7d157bdddfb2ebd06cc6ecd38c7c948b961a26c8905cb4969"),
        ]
        return RawDelivery(method: "POST", path: "", target: "/hooks/company", headers: headers, body: body)
    }
}
