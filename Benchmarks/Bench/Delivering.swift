import Chat
import Foundation
import Impediments

/// Requests as their bytes, signed before the clock runs: whoever sends them has little to do.
struct Delivering {
    private let signer = StandardWebhook(secrets: [StandardWebhook.secret(Town.secret) ?? []])
    let town: Town

    /// Eight in ten are talk, two say what is in the way, as on a busy day.
    private static let words = [
        "Good morning, everybody.", "The review is at three.", "I will be ten minutes late.", "Thanks, that helped.",
        "We still have no test environment, work is stopped.", "Who has the notes of yesterday?",
        "I moved the meeting to Thursday.", "The new page looks good.", "Lunch?",
        "We wait for access to the data, it slows us down.",
    ]

    func requests(_ count: Int, from round: Int) -> [[UInt8]] {
        let now = Instant(Date())
        return (0..<count).map { index in
            let quarter = town.quarters[index % 10 < 6 ? 0 : index % 10 < 9 ? 1 : 2]
            let id = "b\(now.milliseconds)x\(round)x\(index)"
            let body = """
                {"type":"message.created","timestamp":"\(now.rfc3339)","data":{"id":"\(id)",\
                "channel":"\(quarter.channels[index % quarter.channels.count])","thread":null,\
                "author":{"id":"u\(index % 50)"},"text":"\(Self.words[index % Self.words.count])"}}
                """
            var head = "POST /hooks/\(quarter.source) HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            for header in signer.headers(id: "msg_" + id, payload: Array(body.utf8), at: now) {
                head += "\(header.name): \(header.value)\r\n"
            }
            return Array((head + "Content-Length: \(body.utf8.count)\r\n\r\n" + body).utf8)
        }
    }
}
