import Chat
import Impediments
import Letters

struct MatrixSource {
    static let bot = "@straw:example.test"
    let platform: MatrixPlatform

    init(inviters: [String]? = nil) {
        platform = MatrixPlatform(
            source: "matrix", homeserver: "https://matrix.example.test/", asToken: "as-secret", hsToken: "hs-secret",
            userID: Self.bot, inviters: inviters)
    }

    func delivery(_ body: String, authorization: [String] = ["Bearer hs-secret"]) -> RawDelivery {
        let path = "/_matrix/app/v1/transactions/7"
        return RawDelivery(
            method: "PUT", path: path, target: "/hooks/matrix" + path,
            headers: authorization.map { header("Authorization", $0) }, body: Array(body.utf8))
    }

    func decoded(events: String) -> [Decoded] {
        platform.decode(delivery(#"{"events":[\#(events)]}"#), at: vectorMoment)
    }

    /// An event as Synapse pushes it.
    static func event(
        _ content: String, type: String = "m.room.message", id: String = "$e1", sender: String = "@anna:example.test",
        more: String = ""
    ) -> String {
        #"{"type":"\#(type)","event_id":"\#(id)","room_id":"!room","sender":"\#(sender)","origin_server_ts":1699999990000,"age":412,"unsigned":{"age":412},"content":\#(content)\#(more)}"#
    }

    static func words(_ body: String, more: String = "") -> String {
        #"{"msgtype":"m.text","body":\#(JSON.string(body).text)\#(more)}"#
    }

    func said(_ body: String, more: String = "") -> Message? {
        decoded(events: Self.event(Self.words(body, more: more))).first?.message
    }
}
