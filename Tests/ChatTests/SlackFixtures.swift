import Chat
import Crypto
import Foundation
import Impediments
import Letters

/// A Slack source with one secret, and deliveries that Slack would have signed.
struct SlackSource {
    static let secret = "5f1d9c0b7a3e4428b6f0c2d19ae83b57"
    let platform: SlackPlatform

    init(
        team: String? = nil, apiURL: String = "https://slack.com/api", secrets: [String] = [Self.secret]
    ) {
        platform = SlackPlatform(
            source: "slack", signingSecrets: secrets, botToken: "xoxb-test", apiURL: apiURL, team: team)
    }

    static func signature(of body: [UInt8], timestamp: String, secret: String = Self.secret) -> String {
        "v0=" + code(of: Array("v0:\(timestamp):".utf8) + body, secret: secret).joined()
    }

    /// What our own button or choice would say: the code is worked out here a second time.
    static func button(_ text: String, secret: String = Self.secret) -> String {
        text + ";" + code(of: Array("straw;button;\(text)".utf8), secret: secret).prefix(10).joined()
    }

    private static func code(of bytes: [UInt8], secret: String) -> [String] {
        HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: Data(secret.utf8)))
            .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    }

    static let json = "application/json"
    static let form = "application/x-www-form-urlencoded"

    func delivery(
        _ body: String, type: String? = Self.json, at moment: Instant = vectorMoment
    ) -> RawDelivery {
        delivery(Array(body.utf8), type: type, at: moment)
    }

    func delivery(_ body: [UInt8], type: String? = Self.json, at moment: Instant = vectorMoment) -> RawDelivery {
        let timestamp = "\(moment.seconds)"
        var headers = [
            header("X-Slack-Request-Timestamp", timestamp),
            header("X-Slack-Signature", Self.signature(of: body, timestamp: timestamp)),
        ]
        if let type { headers.append(header("Content-Type", type)) }
        return RawDelivery(method: "POST", path: "", target: "/hooks/slack", headers: headers, body: body)
    }

    func decoded(_ delivery: RawDelivery, at now: Instant = vectorMoment) -> [Decoded] {
        platform.decode(delivery, at: now)
    }

    func answer(to delivery: RawDelivery, at now: Instant = vectorMoment) -> HookAnswer {
        platform.answer(to: delivery, stored: [], at: now)
    }

    func refusal(of delivery: RawDelivery, at now: Instant = vectorMoment) -> Refusal? {
        do {
            try platform.verify(delivery, at: now)
            return nil
        } catch { return error }
    }

    // MARK: Events

    static let authorization =
        #"{"enterprise_id":null,"team_id":"T0ACME","user_id":"U0BOT","is_bot":true,"is_enterprise_install":false}"#

    /// An event in its envelope, as Slack sends it.
    static func callback(
        _ event: String, id: String = "Ev1", team: String = "T0ACME", authorizations: String = Self.authorization,
        more: String = ""
    ) -> String {
        #"{"token":"legacy","team_id":"\#(team)","api_app_id":"A0STRAW","type":"event_callback","event_id":"\#(id)","event_time":1699999990,"authorizations":[\#(authorizations)],"event":\#(event)\#(more)}"#
    }

    static func said(_ text: String, type: String = "message", more: String = "") -> String {
        #"{"type":"\#(type)","channel":"C0ENG","channel_type":"channel","user":"U0ANNA","team":"T0ACME","ts":"1699999990.123456","event_ts":"1699999990.123456","text":\#(JSON.string(text).text)\#(more)}"#
    }

    func inbound(_ event: String, more: String = "") -> Inbound? {
        decoded(delivery(Self.callback(event, more: more))).first?.inbound
    }

    func message(_ text: String, more: String = "") -> Message? {
        decoded(delivery(Self.callback(Self.said(text, more: more)))).first?.message
    }

    // MARK: Forms

    static func encoded(_ fields: [(String, String)]) -> String {
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
        return fields.map { name, value in
            let value = value.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
            return name + "=" + value.replacing("%20", with: "+")
        }.joined(separator: "&")
    }

    func submitted(_ fields: [(String, String)]) -> RawDelivery { delivery(Self.encoded(fields), type: Self.form) }
    func interaction(_ payload: String) -> RawDelivery { submitted([("payload", payload)]) }

    static let command: [(String, String)] = [
        ("token", "legacy"), ("team_id", "T0ACME"), ("team_domain", "acme"), ("channel_id", "C0ENG"),
        ("channel_name", "eng"), ("user_id", "U0ANNA"), ("user_name", "anna"), ("command", "/straw"),
        ("text", "status of forms & users"), ("api_app_id", "A0STRAW"), ("is_enterprise_install", "false"),
        ("response_url", "https://hooks.slack.com/commands/T0ACME/1/x"), ("trigger_id", "1.2.abc"),
    ]

    static func command(_ name: String, _ value: String?) -> [(String, String)] {
        let others = command.filter { $0.0 != name }
        return value.map { others + [(name, $0)] } ?? others
    }

    static func click(
        _ value: String, element: String = "value", more: String = #","trigger_id":"1.2.abc""#,
        message: String = #"{"ts":"1699999980.000100","thread_ts":"1699999900.000100","bot_id":"B1","team":"T0ACME"}"#
    ) -> String {
        let chosen = element == "value" ? #""value":\#(JSON.string(value).text)"# : element
        return
            #"{"type":"block_actions","api_app_id":"A0STRAW","user":{"id":"U0ANNA","username":"anna","team_id":"T0ACME"},"team":{"id":"T0ACME","domain":"acme"},"channel":{"id":"C0ENG","name":"eng"},"container":{"type":"message","message_ts":"1699999980.000100","channel_id":"C0ENG"},"message":\#(message),"response_url":"https://hooks.slack.com/actions/T0ACME/1/x","actions":[{"type":"button","action_id":"straw.own.0","block_id":"b1",\#(chosen),"action_ts":"1699999995.500000"}]\#(more)}"#
    }

    /// A form that was filled in; `fields` are the blocks, each with its element.
    static func view(_ button: String, fields: [(String, String)], callback: String = "straw_answer") -> String {
        let memo: JSON = ["value": .string(button), "channel": "C0ENG", "thread": "1699999900.000100"]
        let blocks = fields.map { #""\#($0)":{"value":\#($1)}"# }.joined(separator: ",")
        return
            #"{"type":"view_submission","team":{"id":"T0ACME"},"user":{"id":"U0ANNA","username":"anna","team_id":"T0ACME"},"trigger_id":"9.9.z","view":{"id":"V1","hash":"1.h","root_view_id":"V1","type":"modal","callback_id":"\#(callback)","app_installed_team_id":"T0ACME","private_metadata":\#(JSON.string(memo.text).text),"state":{"values":{\#(blocks)}}}}"#
    }
}
