import Foundation
import Synchronization

/// A server that speaks OpenAI's chat completions protocol over real HTTP, on a port of its own choosing, with the faults
/// that such servers have.
///
/// What OpenAI refuses it refuses, with the same status and error: a wrong key, an unknown model, a schema that `strict` does
/// not take. It keeps every request.
package final class CompletionsDouble: Sendable {
    /// What a request gets that is in order.
    package enum Behaviour: Sendable, Hashable {
        /// A whole answer with this content.
        case says(String)
        /// Does what the message itself tells it to: the worst that a model can do. Its answer is the last JSON object that
        /// stands in the message, or else the message.
        case obeys
        /// The content, a moment later.
        case slowly(String, milliseconds: Int)
        case refuses(String)
        /// `length`: the content ends in the middle.
        case cutOff(String)
        case filtered
        case noChoices
        /// An error of the server, with how many seconds to wait.
        case fails(Int, retryAfter: String?)
        /// 200, and a body that ends in the middle of its JSON.
        case brokenBody
        /// 200, and less than was announced.
        case halfBody
        /// An HTML page, as a proxy would give it.
        case page
        case hangUp
        case silence
    }

    package struct Seen: Sendable {
        package var headers: [String]
        package var body: SlackValue

        package var messages: [SlackValue] { body["messages"]?.items ?? [] }
        /// The message that is asked about, out of its JSON.
        package var message: String? {
            messages.last?["content"]?.string.flatMap { SlackValue(json: Array($0.utf8)) }?["message"]?.string
        }
    }

    /// Answers requests that are none of the protocol's; `nil`: not found.
    package typealias Beside = @Sendable (CompletionsDouble, HTTPDouble.Request) -> HTTPDouble.Reply?

    private struct State {
        var script: [Behaviour]
        var seen: [Seen] = []
        var refused: [String] = []
    }

    package let model: String
    private let key: String?
    private let beside: Beside?
    private let state: Mutex<State>
    private let server = Mutex<HTTPDouble?>(nil)

    /// - Parameter script: one behaviour for each request; the last one goes on.
    package init(
        _ script: Behaviour..., model: String = "tiny", key: String? = nil, port: Int = 0, beside: Beside? = nil
    ) throws {
        state = Mutex(State(script: script))
        self.model = model
        self.key = key
        self.beside = beside
        let made = try HTTPDouble(port: port) { [weak self] request, _ in self?.reply(to: request) ?? .hangUp }
        server.withLock { $0 = made }
    }

    package var url: String { (server.withLock { $0?.url } ?? "") + "/v1" }
    package func close() { server.withLock { $0?.close() } }
    package func play(_ script: [Behaviour]) { state.withLock { $0.script = script } }
    /// Requests that were in order, and why others were refused.
    package var seen: [Seen] { state.withLock { $0.seen } }
    package var refused: [String] { state.withLock { $0.refused } }

    /// The content of an answer with these labels.
    package static func labels(
        _ category: String, _ subreason: String, blocker: Bool = false, evidence: [String] = []
    ) -> String {
        let answer: SlackValue = [
            "category": .string(category), "subreason": .string(subreason), "blocker": .bool(blocker),
            "evidence": .array(evidence.map(SlackValue.string)),
        ]
        return answer.text
    }

    private func reply(to request: HTTPDouble.Request) -> HTTPDouble.Reply {
        let path = request.path.prefix { $0 != "?" }
        guard path == "/v1/chat/completions" else {
            return beside?(self, request) ?? refuse(404, "Unknown request URL: \(request.method) \(request.path)")
        }
        guard request.method == "POST" else { return refuse(405, "Not allowed to \(request.method)") }
        if let key, request.header("Authorization") != "Bearer \(key)" {
            return refuse(401, "Incorrect API key provided", code: "invalid_api_key")
        }
        guard let body = SlackValue(json: request.body) else { return refuse(400, "We could not parse the JSON body") }
        if let problem = CompletionRules.problem(with: body) { return refuse(400, problem) }
        guard body["model"]?.string == model else {
            return refuse(404, "The model `\(body["model"]?.string ?? "")` does not exist", code: "model_not_found")
        }
        let seen = Seen(headers: request.headers, body: body)
        let behaviour = state.withLock { state in
            state.seen.append(seen)
            return state.script.count > 1 ? state.script.removeFirst() : state.script.first ?? .noChoices
        }
        return perform(behaviour, on: seen)
    }

    private func perform(_ behaviour: Behaviour, on seen: Seen) -> HTTPDouble.Reply {
        switch behaviour {
        case .says(let content): return completion(content, to: seen)
        case .obeys:
            let message = seen.message ?? ""
            let start = message.lastIndex(of: "{") ?? message.startIndex
            let end = message.lastIndex(of: "}").map { message.index(after: $0) } ?? message.endIndex
            return completion(String(start < end ? message[start..<end] : message[...]), to: seen)
        case .slowly(let content, let milliseconds):
            Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
            return completion(content, to: seen)
        case .refuses(let why): return completion(nil, refusal: why, to: seen)
        case .cutOff(let content): return completion(content, finish: "length", to: seen)
        case .filtered: return completion("", finish: "content_filter", to: seen)
        case .noChoices: return json(200, whole(choices: [], to: seen))
        case .fails(let status, let retryAfter):
            return error(
                status, status == 429 ? "Rate limit reached for requests" : "The server had an error",
                type: status == 429 ? "requests" : "server_error",
                headers: retryAfter.map { ["Retry-After: \($0)"] } ?? [])
        case .brokenBody:
            let body = whole(choices: [choice(Self.labels("other", "process"), nil, "stop")], to: seen).text
            return .answer(200, headers: ["content-type: application/json"], body: String(body.prefix(body.count / 2)))
        case .halfBody: return .halfBody
        case .page: return .answer(200, headers: ["content-type: text/html"], body: "<html>It works!</html>")
        case .hangUp: return .hangUp
        case .silence: return .silence
        }
    }

    // MARK: Shapes

    private func completion(
        _ content: String?, refusal: String? = nil, finish: String = "stop", to seen: Seen
    ) -> HTTPDouble.Reply {
        json(200, whole(choices: [choice(content, refusal, finish)], to: seen))
    }

    private func choice(_ content: String?, _ refusal: String?, _ finish: String) -> SlackValue {
        [
            "index": 0, "finish_reason": .string(finish), "logprobs": .null,
            "message": ["role": "assistant", "content": SlackValue(content), "refusal": SlackValue(refusal)],
        ]
    }

    private func whole(choices: [SlackValue], to seen: Seen) -> SlackValue {
        let prompt = seen.messages.compactMap { $0["content"]?.string?.utf8.count }.reduce(0, +) / 4
        return [
            "id": "chatcmpl-double", "object": "chat.completion", "created": 1_772_445_600, "model": .string(model),
            "choices": .array(choices),
            "usage": [
                "prompt_tokens": .number(Double(prompt)), "completion_tokens": 30,
                "total_tokens": .number(Double(prompt + 30)),
            ],
        ]
    }

    private func refuse(_ status: Int, _ message: String, code: String? = nil) -> HTTPDouble.Reply {
        state.withLock { $0.refused.append(message) }
        return error(status, message, type: "invalid_request_error", code: code)
    }

    private func error(
        _ status: Int, _ message: String, type: String, code: String? = nil, headers: [String] = []
    ) -> HTTPDouble.Reply {
        json(
            status,
            ["error": ["message": .string(message), "type": .string(type), "param": .null, "code": SlackValue(code)]],
            headers: headers)
    }

    private func json(_ status: Int, _ value: SlackValue, headers: [String] = []) -> HTTPDouble.Reply {
        .answer(status, headers: ["content-type: application/json"] + headers, body: value.text)
    }
}
