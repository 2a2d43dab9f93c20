import Chat
import Crypto
import Foundation
import Impediments
import Letters

/// A workspace of Slack, with the letters that it gets.
struct SlackOut {
    static let secret = "8f742231b10e8888abcd99yyyzzz85a5"
    let platform = SlackPlatform(
        source: "slack", signingSecrets: [Self.secret], botToken: "xoxb-1", apiURL: "https://slack.example.test/api/")
    let thread = Address.thread(source: "slack", channel: "C0FORMS", thread: "1700000000.123456")

    func encoded(
        _ letter: Letter, to address: Address? = nil, replacedID: String? = nil, facts: [String: String] = [:]
    ) throws -> Outgoing {
        try platform.encode(
            letter, to: address ?? thread, context: .init(now: vectorMoment, replacedID: replacedID, facts: facts))
    }

    func json(_ letter: Letter, to address: Address? = nil) throws -> JSON {
        try encoded(letter, to: address).request?.json ?? .null
    }

    func blocks(_ letter: Letter, to address: Address? = nil) throws -> [JSON] {
        let json = try json(letter, to: address)
        return (json["blocks"] ?? json["view"]?["blocks"])?.items ?? []
    }

    /// Every button and every choice of a menu.
    func taps(_ letter: Letter) throws -> [JSON] {
        var taps: [JSON] = []
        for element in try blocks(letter).flatMap({ $0["elements"]?.items ?? [] }) {
            if let options = element["options"]?.items { taps += options }
            if element["type"] == "button" { taps.append(element) }
        }
        return taps
    }

    /// A delivery as Slack signs it.
    func delivery(_ body: String, type: String) -> RawDelivery {
        let stamp = "\(vectorMoment.seconds)"
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("v0:\(stamp):\(body)".utf8), using: SymmetricKey(data: Data(Self.secret.utf8)))
        let digits = code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return RawDelivery(
            method: "POST", path: "", target: "/hooks/slack",
            headers: [
                header("Content-Type", type), header("X-Slack-Request-Timestamp", stamp),
                header("X-Slack-Signature", "v0=\(digits)"),
            ], body: Array(body.utf8))
    }

    /// What comes in when somebody does something with what we sent.
    func heard(_ payload: JSON) -> Inbound.Content? {
        let encoded = payload.text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let delivery = delivery("payload=\(encoded)", type: "application/x-www-form-urlencoded")
        return platform.decode(delivery, at: vectorMoment).first?.inbound?.content
    }

    /// What a click on a button says, or a choice of a menu.
    func heard(tap: JSON) -> Inbound.Content? {
        heard([
            "type": "block_actions", "trigger_id": "1.2.c", "team": ["id": "T0ACME"],
            "user": ["id": "U0ANNA", "team_id": "T0ACME"], "channel": ["id": "C0FORMS"],
            "message": ["ts": "1700000000.200000"],
            "container": ["type": "message", "message_ts": "1700000000.200000", "channel_id": "C0FORMS"],
            "actions": [
                [
                    "type": "button", "block_id": "b", "action_id": "straw.own.1", "action_ts": "1700000000.300000",
                    "value": tap["value"] ?? .null,
                ]
            ],
        ])
    }
}

extension JSON {
    var items: [JSON]? {
        guard case .array(let items) = self else { return nil }
        return items
    }
}

/// What Slack refuses (PROTOCOLS 1.5), checked without a look at how we keep to it.
enum SlackRules {
    static func faults(in blocks: [JSON], most: Int = 50, characters: Int = 13_000) -> [String] {
        var faults: [String] = []
        func check(_ isGood: Bool, _ what: String) { if !isGood { faults.append(what) } }
        func text(_ json: JSON?, atMost limit: Int, _ what: String) {
            let text = json?.string("text") ?? ""
            check((1...limit).contains(text.utf16.count), "\(what): \(text.utf16.count) characters")
        }
        check((1...most).contains(blocks.count), "\(blocks.count) blocks")
        check(JSON.array(blocks).text.utf16.count < characters, "\(JSON.array(blocks).text.utf16.count) characters")
        let names = blocks.compactMap { $0.string("block_id") }
        check(Set(names).count == names.count && names.allSatisfy { $0.utf8.count <= 255 }, "names: \(names)")
        for block in blocks {
            switch block.string("type") {
            case "section": text(block["text"], atMost: 3_000, "section")
            case "header":
                check(block["text"]?["type"] == "plain_text", "a header of another type")
                text(block["text"], atMost: 150, "header")
            case "rich_text": check(block["elements"]?.items?.isEmpty == false, "rich text without anything")
            case "actions":
                let elements = block["elements"]?.items ?? []
                check((1...25).contains(elements.count), "\(elements.count) elements")
                check(Set(elements.compactMap { $0.string("action_id") }).count == elements.count, "names of actions")
                for element in elements {
                    if element["type"] == "static_select" {
                        text(element["placeholder"], atMost: 150, "placeholder")
                        check((1...100).contains(element["options"]?.items?.count ?? 0), "options")
                        for option in element["options"]?.items ?? [] {
                            text(option["text"], atMost: 75, "option")
                            check((1...150).contains(option.string("value")?.utf8.count ?? 0), "value of an option")
                        }
                    } else {
                        text(element["text"], atMost: 75, "button")
                        check((1...2_000).contains(element.string("value")?.utf8.count ?? 0), "value of a button")
                    }
                }
            case "input": text(block["label"], atMost: 2_000, "label")
            default: faults.append("a block of type \(block.string("type") ?? "")")
            }
        }
        return faults
    }

    /// Everything in a message that Slack reads for mentions, links and formats.
    static func markup(in json: JSON) -> [String] {
        switch json {
        case .array(let items): return items.flatMap(markup)
        case .object(let members):
            if json["type"] == "mrkdwn" { return [json.string("text") ?? ""] }
            // The words beside the blocks are read the same way, where they stand in a notification.
            let beside = json["type"] == nil ? json.string("text").map { [$0] } ?? [] : []
            return beside + members.flatMap { markup(in: $0.value) }
        default: return []
        }
    }
}
