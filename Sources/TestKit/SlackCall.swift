import Foundation

/// What Slack answers instead of `"ok":true`.
package struct SlackFailure: Error, Sendable, Hashable {
    package var code: String
    package var more: [String: SlackValue] = [:]
    /// In seconds; with it the status is 429.
    package var retryAfter: Int?

    package init(_ code: String, more: [String: SlackValue] = [:], retryAfter: Int? = nil) {
        self.code = code
        self.more = more
        self.retryAfter = retryAfter
    }

    /// With what is wrong where, as Slack tells it.
    init(_ code: String, complaints: [String]) {
        self.init(
            code,
            more: [
                "errors": .array(complaints.map(SlackValue.string)),
                "response_metadata": ["messages": .array(complaints.map { .string("[ERROR] \($0)") })],
            ])
    }
}

/// One call of the Web API, taken apart.
package struct SlackCall: Sendable, Hashable {
    package var method: String
    package var arguments: [String: SlackValue] = [:]
    package var token: String?
    package var warnings: [String] = []

    /// Methods that take a form and overlook a JSON body, as their pages say.
    private static let formOnly: Set<String> = [
        "chat.getPermalink", "conversations.history", "conversations.info", "conversations.members",
        "conversations.replies", "users.info",
    ]
    /// Arguments that are JSON, also where they come in a form.
    private static let structured: Set<String> = ["blocks", "attachments", "view", "metadata"]

    package init(method: String, _ request: HTTPDouble.Request) throws(SlackFailure) {
        self.method = method
        if let header = request.header("Authorization"), header.hasPrefix("Bearer ") {
            token = String(header.dropFirst("Bearer ".count))
        }
        if let query = request.path.split(separator: "?", maxSplits: 1).dropFirst().first {
            arguments = Self.form(query)
        }
        let type = (request.header("Content-Type") ?? "").lowercased()
        if request.method == "POST", !request.body.isEmpty { try read(request.body, as: type) }
        if token == nil, !type.hasPrefix("application/json") { token = arguments["token"]?.string }
        arguments["token"] = nil
        for name in Self.structured {
            guard let text = arguments[name]?.string, let value = SlackValue(json: text.utf8) else { continue }
            arguments[name] = value
        }
    }

    private mutating func read(_ body: [UInt8], as type: String) throws(SlackFailure) {
        if type.hasPrefix("application/json") {
            if !type.contains("charset") { warnings.append("missing_charset") }
            guard let value = SlackValue(json: body) else { throw SlackFailure("invalid_json") }
            guard case .object(let members) = value else { throw SlackFailure("json_not_object") }
            if !Self.formOnly.contains(method) { arguments = members.filter { $0.value != .null } }
        } else if type.hasPrefix("application/x-www-form-urlencoded") {
            arguments.merge(Self.form(String(decoding: body, as: UTF8.self))) { _, new in new }
        } else {
            throw SlackFailure(type.isEmpty ? "missing_post_type" : "invalid_post_type")
        }
    }

    package static func form(_ text: some StringProtocol) -> [String: SlackValue] {
        var found: [String: SlackValue] = [:]
        for pair in text.split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            found[plain(sides[0])] = .string(sides.count == 2 ? plain(sides[1]) : "")
        }
        return found
    }

    private static func plain(_ text: some StringProtocol) -> String {
        let spaced = text.replacingOccurrences(of: "+", with: " ")
        return spaced.removingPercentEncoding ?? spaced
    }

    func text(_ name: String) -> String? {
        switch arguments[name] {
        case .string(let text): text
        case .number(let number): Int64(exactly: number).map(String.init)
        default: nil
        }
    }
}
