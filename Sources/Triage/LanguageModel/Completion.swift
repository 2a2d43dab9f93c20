internal import Foundation
package import Impediments

/// The OpenAI chat completions protocol, as far as labels need it: the request and what its answer means. Pure.
package enum Completion {
    /// Labels are some thirty tokens; a model that goes on is cut off.
    static let mostTokens = 300

    /// The words of a message that are sent: what its author did not say in it (quotes of others, code, links, mentions) is
    /// left out, and so are mail addresses. Empty where nothing is left.
    package static func words(of text: String) -> String {
        var plain = String.UnicodeScalarView()
        plain.append(contentsOf: Cleaned(text).scalars)
        return String(plain).replacing(#/[^\s<>()\[\]"',;:]+@[^\s<>()\[\]"',;:]+/#, with: "[address]")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The body of a request about `words`, which go into a user message of their own, as a JSON text.
    package static func request(about words: String, to model: String) -> [UInt8] {
        let message = "{\"message\":\(JSONText.quoted(words))}"
        let body = """
            {"model":\(JSONText.quoted(model)),"temperature":0,"max_tokens":\(mostTokens),"messages":[\
            {"role":"system","content":\(JSONText.quoted(Instructions.text))},\
            {"role":"user","content":\(JSONText.quoted(message))}],\
            "response_format":{"type":"json_schema","json_schema":{"name":"labels","strict":true,\
            "schema":\(ModelLabels.schema)}}}
            """
        return Array(body.utf8)
    }

    /// Tokens that were paid for, as the server counts them.
    package struct Usage: Sendable, Equatable {
        package var prompt = 0
        package var completion = 0
        package var total: Int { prompt + completion }

        package init(prompt: Int = 0, completion: Int = 0) {
            self.prompt = prompt
            self.completion = completion
        }
    }

    package enum Answer: Sendable, Equatable {
        case labels(ModelLabels)
        /// Why there are none.
        case nothing(SecondOpinion)
    }

    /// What the body of a 200 means.
    package static func answer(in body: [UInt8]) -> (answer: Answer, usage: Usage) {
        let reply: Reply
        do { reply = try JSONDecoder().decode(Reply.self, from: Data(body)) } catch {
            return (.nothing(.nonsense), Usage())
        }
        let usage = Usage(
            prompt: max(0, reply.usage?.prompt ?? 0), completion: max(0, reply.usage?.completion ?? 0))
        return (reply.choices?.first.map(answer) ?? .nothing(.nonsense), usage)
    }

    private static func answer(_ choice: Reply.Choice) -> Answer {
        if choice.message?.refusal?.isEmpty == false { return .nothing(.declined) }
        switch choice.ending {
        case "length": return .nothing(.cutOff)
        case "content_filter": return .nothing(.filtered)
        case nil, "stop": break
        default: return .nothing(.nonsense)
        }
        return choice.message?.content.flatMap(ModelLabels.init(answer:)).map(Answer.labels) ?? .nothing(.nonsense)
    }

    private struct Reply: Decodable {
        struct Choice: Decodable {
            struct Message: Decodable {
                var content: String?
                var refusal: String?
            }
            var message: Message?
            var ending: String?

            private enum CodingKeys: String, CodingKey {
                case message
                case ending = "finish_reason"
            }
        }
        struct Usage: Decodable {
            var prompt: Int?
            var completion: Int?

            private enum CodingKeys: String, CodingKey {
                case prompt = "prompt_tokens"
                case completion = "completion_tokens"
            }
        }
        var choices: [Choice]?
        var usage: Usage?
    }
}
