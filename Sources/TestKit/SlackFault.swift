/// What goes wrong with the next calls of a method.
package struct SlackFault: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case failure(SlackFailure)
        /// Not Slack itself answers but something before it.
        case status(Int, headers: [String], body: String)
        case hang
        case close
        case reset
        case half
    }

    /// A method of the Web API, or `response_url`; `*`: any.
    package var method: String
    package var kind: Kind
    package var times: Int
    /// Only calls with these arguments.
    package var arguments: [String: SlackValue]
    /// The call is carried out, and only its answer is lost.
    package var isPerformed: Bool

    package init(
        _ method: String, _ kind: Kind, times: Int = 1, arguments: [String: SlackValue] = [:], isPerformed: Bool = false
    ) {
        self.method = method
        self.kind = kind
        self.times = times
        self.arguments = arguments
        self.isPerformed = isPerformed
    }

    func isMeant(for method: String, with others: [String: SlackValue]) -> Bool {
        (self.method == "*" || self.method == method) && arguments.allSatisfy { others[$0.key] == $0.value }
    }

    /// How the call ends, and what is noted of it.
    var ending: (reply: HTTPDouble.Reply, status: Int, error: String) {
        switch kind {
        case .failure(let failure): (failure.reply(), failure.retryAfter == nil ? 200 : 429, failure.code)
        case .status(let status, let headers, let body): (.answer(status, headers: headers, body: body), status, "")
        case .hang: (.silence, 0, "hang")
        case .close: (.hangUp, 0, "close")
        case .reset: (.reset, 0, "reset")
        case .half: (.halfBody, 200, "half")
        }
    }

    package static let errorPage = SlackFault.Kind.status(
        500, headers: ["content-type: text/html"], body: "<!DOCTYPE html><html><body>Server Error</body></html>")
}

extension SlackFailure {
    func reply(headers: [String] = []) -> HTTPDouble.Reply {
        var members: [String: SlackValue] = ["ok": false, "error": .string(code)]
        members.merge(more) { _, new in new }
        let all = ["content-type: application/json; charset=utf-8"] + headers
        return .answer(
            retryAfter == nil ? 200 : 429, headers: all + (retryAfter.map { ["retry-after: \($0)"] } ?? []),
            body: SlackValue.object(members).text)
    }
}

extension SlackWorld {
    mutating func takeFault(for method: String, with arguments: [String: SlackValue]) -> SlackFault? {
        guard let index = faults.firstIndex(where: { $0.isMeant(for: method, with: arguments) }) else { return nil }
        let fault = faults[index]
        faults[index].times -= 1
        faults.removeAll { $0.times <= 0 }
        return fault
    }
}
