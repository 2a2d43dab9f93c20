import Chat
import Impediments

/// A generic source with one secret, and deliveries that it signed.
struct GenericSource {
    static let secret = Array<UInt8>(0..<32)
    let platform: GenericPlatform
    let webhook = StandardWebhook(secrets: [Self.secret])

    init(replyURL: String? = "https://bot.example.org/replies", secrets: [[UInt8]] = [Self.secret]) {
        platform = GenericPlatform(source: "chat", secrets: secrets, replyURL: replyURL)
    }

    func delivery(_ body: [UInt8], id: String = "msg_1", at moment: Instant = vectorMoment) -> RawDelivery {
        RawDelivery(
            method: "POST", path: "", target: "/hooks/chat",
            headers: webhook.headers(id: id, payload: body, at: moment) + [header("Content-Type", "application/json")],
            body: body)
    }

    func decoded(_ body: String) -> [Decoded] { decoded(Array(body.utf8)) }
    func decoded(_ body: [UInt8]) -> [Decoded] { platform.decode(delivery(body), at: vectorMoment) }

    /// The refusal, if any.
    func refusal(of delivery: RawDelivery, at now: Instant = vectorMoment) -> Refusal? {
        do {
            try platform.verify(delivery, at: now)
            return nil
        } catch { return error }
    }
}

func created(_ data: String) -> String {
    #"{"type":"message.created","timestamp":"2023-11-14T22:13:00Z","data":\#(data)}"#
}

let wholeMessage =
    #"{"id":"m1","channel":"general","thread":null,"author":{"id":"u1","name":"A person","bot":false},"text":"We have no test environment.","permalink":"https://chat.example.org/m1","addressed":false}"#
