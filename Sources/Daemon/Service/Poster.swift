internal import Chat
internal import Curl
internal import Foundation
package import Impediments
internal import Logging

/// Says something to a running daemon as a chat would: signed, to a generic source, and waits for the answer.
package struct Poster: Sendable {
    package struct Problem: Error, CustomStringConvertible {
        package let description: String
        init(_ description: String) { self.description = description }
    }

    package struct Message: Sendable {
        package var channel: String
        package var thread: String?
        package var author: String
        package var text: String
        package init(channel: String, thread: String?, author: String, text: String) {
            self.channel = channel
            self.thread = thread
            self.author = author
            self.text = text
        }
    }

    private let source: String
    private let url: String
    private let signer: StandardWebhook
    private let keepsReplies: Bool
    private let curl: CurlReactor

    /// - Parameters:
    ///   - source: a generic source; `nil`: the first one of the configuration.
    ///   - url: where the daemon is; `nil`: where the configuration lets it listen.
    package init(_ settings: Settings, source name: String?, url: String?) throws {
        let sources = settings.workspaces.flatMap(\.sources)
        for source in sources where name == nil || source.name == name {
            guard case .generic(let secrets, let replyURL) = source.kind else { continue }
            self.source = source.name
            signer = StandardWebhook(secrets: secrets.compactMap { StandardWebhook.secret($0.reveal()) })
            keepsReplies = replyURL == nil
            let host = settings.server.host.contains(":") ? "[\(settings.server.host)]" : settings.server.host
            self.url = url ?? "http://\(host):\(settings.server.port)"
            // Where the operator points it, it goes: this is no address from outside.
            let anywhere = ["0.0.0.0/0", "::/0"].compactMap { AddressRange($0) }
            curl = CurlReactor(
                settings: CurlSettings(
                    allowed: anywhere, furtherAuthorities: settings.network.authorities, timeout: .seconds(30)),
                logger: Logger(label: "straw.post", factory: { _ in SwiftLogNoOpLogHandler() }))
            return
        }
        throw Problem("no generic source\(name.map { " \($0)" } ?? "") in the configuration; add one to sources")
    }

    /// Sends the message. - Returns: its id, by which the answer is known.
    package func post(_ message: Message, at now: Instant) async throws -> String {
        let id = "post-\(now.milliseconds)"
        let author: JSON = ["id": .string(message.author), "name": .string(message.author), "bot": false]
        let data: JSON = [
            "id": .string(id), "channel": .string(message.channel), "thread": JSON(message.thread),
            "author": author,
            "text": .string(message.text), "addressed": false,
        ]
        let body: JSON = ["type": "message.created", "timestamp": .string(now.rfc3339), "data": data]
        let response = try await send("POST", "/hooks/\(source)", body: body.bytes, id: "msg_\(id)", at: now)
        guard response.status == 202 else {
            throw Problem("the daemon answers \(response.status): \(String(decoding: response.body, as: UTF8.self))")
        }
        return id
    }

    /// The answer to a message, or `nil` where none comes in time: about what is no impediment Straw is silent.
    package func answer(to id: String, at now: Instant) async throws -> String? {
        guard keepsReplies else { return "(answers of this source go to its reply_url)" }
        let path = "/hooks/\(source)/replies?in_reply_to=\(id)&wait=5"
        let response = try await send("GET", path, body: [], id: "get_\(id)", at: now)
        guard response.status == 200 else { throw Problem("the daemon answers \(response.status) to \(path)") }
        let replies = try JSONDecoder().decode([Reply].self, from: Data(response.body))
        return replies.isEmpty ? nil : replies.map(\.data.text).joined(separator: "\n\n")
    }

    private struct Reply: Decodable {
        struct Content: Decodable { var text: String }
        var data: Content
    }

    private func send(
        _ method: String, _ path: String, body: [UInt8], id: String, at now: Instant
    ) async throws -> CurlResponse {
        let signed = method == "GET" ? Array(path.utf8) : body
        var headers = signer.headers(id: id, payload: signed, at: now).map { CurlHeader($0.name, $0.value) }
        if method == "POST" { headers.append(CurlHeader("Content-Type", "application/json")) }
        do {
            return try await curl.send(.http(.init(method, url + path, headers: headers, body: body)))
        } catch {
            throw Problem("\(url) cannot be reached (\(error)); start it with scripts/run, or name it with --url")
        }
    }

    /// Lets go of libcurl; nothing can be sent afterwards.
    package func close() async { await curl.stop() }
}
