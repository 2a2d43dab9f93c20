/// The addresses that come with a click or a command: whoever knows one may answer there, five times in half an hour.
extension SlackWorld {
    package static let responseURLLife: Int64 = 30 * 60 * 1_000_000
    package static let responseURLUses = 5

    /// The path of a new one: `/actions/T0ACME/…`, `/commands/T0ACME/…`.
    package mutating func issueResponseURL(
        _ kind: String, for user: String, in channel: String, message: String? = nil, at now: Int64
    ) -> String {
        let path = "/\(kind)/\(id)/\(newID("1"))/\(newID("x").lowercased())"
        responseURLs[path] = ResponseURL(channel: channel, user: user, message: message, issued: now)
        return path
    }

    /// The answer is plain text. A bot's token has no business here, so it is noted where one comes along.
    mutating func respond(at path: String, _ request: HTTPDouble.Request, at now: Int64) -> HTTPDouble.Reply {
        let body = SlackValue(json: request.body)
        let arguments = body?.members ?? [:]
        let fault = takeFault(for: "response_url", with: arguments)
        var noted = Request(
            method: "response_url", arguments: arguments, carriedToken: request.header("Authorization") != nil,
            status: 200, at: now)
        noted.arguments["path"] = .string(path)
        defer { requests.append(noted) }
        if let fault, !fault.isPerformed {
            (noted.status, noted.error) = (fault.ending.status, fault.ending.error)
            return fault.ending.reply
        }
        let answer: (status: Int, text: String)
        do throws(SlackFailure) {
            guard case .object? = body else { throw SlackFailure("invalid_payload") }
            try use(path, arguments, at: now)
            answer = (200, "ok")
        } catch {
            answer = (["expired_url", "used_url"].contains(error.code) ? 404 : 400, error.code)
            (noted.status, noted.error) = (answer.status, answer.text)
        }
        return fault?.ending.reply
            ?? .answer(answer.status, headers: ["content-type: text/plain; charset=utf-8"], body: answer.text)
    }

    private mutating func use(
        _ path: String, _ arguments: [String: SlackValue], at now: Int64
    ) throws(SlackFailure) {
        guard let url = responseURLs[path], now - url.issued <= Self.responseURLLife else {
            throw SlackFailure("expired_url")
        }
        if url.uses >= Self.responseURLUses { throw SlackFailure("used_url") }
        if arguments["delete_original"]?.flag == true, let message = url.message {
            remove(message, from: url.channel)
            ephemerals.removeAll { $0.ts == message }
            responseURLs[path]?.uses += 1
            return
        }
        let content = try content(of: arguments)
        responseURLs[path]?.uses += 1
        if arguments["replace_original"]?.flag == true, let message = url.message {
            replace(message, in: url.channel, with: content)
        } else {
            let ts = newTS(at: now)
            let blocks = named(content.blocks)
            let thread = arguments["thread_ts"]?.string
            if arguments["response_type"]?.string == "in_channel" {
                channels[url.channel]?.messages.append(
                    Message(ts: ts, user: bot, botID: botID, text: content.text, blocks: blocks, thread: thread))
            } else {
                ephemerals.append(
                    Ephemeral(
                        ts: ts, channel: url.channel, user: url.user, text: content.text, blocks: blocks,
                        thread: thread, by: "response_url"))
            }
        }
    }

    private mutating func replace(_ ts: String, in channel: String, with content: Content) {
        let blocks = named(content.blocks)
        if let index = channels[channel]?.index(of: ts) {
            let before = channels[channel]?.messages[index].text ?? ""
            channels[channel]?.messages[index].earlier.append(before)
            channels[channel]?.messages[index].text = content.text
            channels[channel]?.messages[index].blocks = blocks
        } else if let index = ephemerals.firstIndex(where: { $0.ts == ts }) {
            ephemerals[index].text = content.text
            ephemerals[index].blocks = blocks
        }
    }
}
