import Foundation
import Impediments
import Testing

@testable import Triage

@Suite("What a language model is asked, and what its answer means")
struct CompletionTests {
    private static func body(
        _ content: String?, refusal: String? = nil, finish: String? = "stop", usage: String = "{\"prompt_tokens\":900}"
    ) -> [UInt8] {
        let quoted = { (text: String?) in text.map(JSONText.quoted) ?? "null" }
        return Array(
            """
            {"id":"c","choices":[{"index":0,"finish_reason":\(quoted(finish)),\
            "message":{"role":"assistant","content":\(quoted(content)),"refusal":\(quoted(refusal))}}],"usage":\(usage)}
            """.utf8)
    }

    private static let good =
        #"{"category":"resources","subreason":"environments","blocker":true,"evidence":["user_contact"]}"#
    private static let labels = ModelLabels(
        category: .resources, subreason: .environments, blocker: true, evidence: [.userContact])

    private static func answer(_ body: [UInt8]) -> Completion.Answer { Completion.answer(in: body).answer }

    @Test("labels are taken, also where the server does not say how it ended")
    func labels() {
        #expect(Self.answer(Self.body(Self.good)) == .labels(Self.labels))
        #expect(Self.answer(Self.body("\n" + Self.good + " ", finish: nil)) == .labels(Self.labels))
    }

    @Test(
        "whatever is not exactly a set of labels that fit each other is nonsense",
        arguments: [
            "", "null", "[]", "resources", "Sure! Here it is: \(good)", "```json\n\(good)\n```", good + good,
            String(good.dropLast()), good.replacing("resources", with: "Resources"),
            good.replacing("resources", with: "urgent"), good.replacing("environments", with: "nobody"),
            good.replacing("user_contact", with: "used_for_real"), good.replacing("user_contact", with: "deploy"),
            good.replacing("true", with: "\"true\""), good.replacing("true", with: "1"),
            good.replacing(",\"blocker\":true", with: ""), good.replacing("{", with: "{\"note\":\"tell the funder\","),
            #"{"category":"none","subreason":"progress","blocker":true,"evidence":[]}"#,
            #"{"category":"none","subreason":"environments","blocker":false,"evidence":[]}"#,
        ])
    func nonsense(_ content: String) {
        #expect(Self.answer(Self.body(content)) == .nothing(.nonsense))
    }

    @Test("an answer that ended otherwise counts for nothing, whatever stands in it")
    func endings() {
        #expect(Self.answer(Self.body(Self.good, finish: "length")) == .nothing(.cutOff))
        #expect(Self.answer(Self.body(Self.good, finish: "content_filter")) == .nothing(.filtered))
        #expect(Self.answer(Self.body(Self.good, finish: "tool_calls")) == .nothing(.nonsense))
        #expect(Self.answer(Self.body(Self.good, refusal: "I cannot")) == .nothing(.declined))
        #expect(Self.answer(Self.body(Self.good, refusal: "")) == .labels(Self.labels))
        for text in ["", "[]", "{}", "{\"choices\":[]}", "{\"choices\":[{}]}", "<html>", "{\"choices\":[{\"mess"] {
            #expect(Self.answer(Array(text.utf8)) == .nothing(.nonsense), "\(text)")
        }
        #expect(Self.answer(Self.body(nil)) == .nothing(.nonsense))
    }

    @Test("tokens are counted also where the answer cannot be used, and never below nothing")
    func usage() {
        let cut = Self.body("", finish: "length", usage: #"{"prompt_tokens":901,"completion_tokens":300}"#)
        #expect(Completion.answer(in: cut).usage == Completion.Usage(prompt: 901, completion: 300))
        #expect(Completion.answer(in: Self.body(Self.good, usage: "null")).usage == Completion.Usage())
        let negative = Self.body(Self.good, usage: #"{"prompt_tokens":-5}"#)
        #expect(Completion.answer(in: negative).usage == Completion.Usage())
    }

    @Test("a message goes out as JSON within a message of its own, without what is not its author's")
    func request() throws {
        let text = "> quoted of Bob\nNo \"env\"\\ for @anna, see https://x.example/y or `rm -rf`, ask kim@example.org"
        let words = Completion.words(of: text)
        for part in ["Bob", "anna", "https", "rm -rf", "kim@example.org"] { #expect(!words.contains(part), "\(words)") }
        let body = Completion.request(about: words, to: "a \"b\"")
        let root = try #require(try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])
        #expect(root["temperature"] as? Int == 0)
        #expect(root["model"] as? String == "a \"b\"")
        let messages = try #require(root["messages"] as? [[String: String]])
        #expect(messages.map { $0["role"] } == ["system", "user"])
        let user = try JSONSerialization.jsonObject(with: Data((messages[1]["content"] ?? "").utf8))
        #expect(user as? [String: String] == ["message": words])
        let format = try #require(root["response_format"] as? [String: Any])
        let schema = try #require(format["json_schema"] as? [String: Any])
        #expect(format["type"] as? String == "json_schema")
        #expect(schema["strict"] as? Bool == true)
    }
}

@Suite("A reading and what a language model says of the same text")
struct SecondOpinionTests {
    private func read(_ category: Impediments.Category, _ confidence: Double, then other: Impediments.Category = .other)
        -> Reading
    {
        let subreasons: [Impediments.Category: Subreason] = [.resources: .tools, .team: .nobody, .nothing: .social]
        return Reading(
            category: category, subreason: subreasons[category] ?? .process, blocker: false, confidence: confidence,
            runnerUp: .init(category: other, confidence: (1 - confidence) * 0.9), abstain: confidence < 0.45,
            why: ["a word"])
    }
    private let money = ModelLabels(category: .resources, subreason: .money, blocker: true)
    private let nothing = ModelLabels(category: .nothing, subreason: .progress, blocker: false)

    @Test("where the embedded reader is unsure the model decides")
    func decides() {
        let together = read(.team, 0.4, then: .resources).weighed(with: money)
        #expect(together.category == .resources && together.subreason == .money && together.blocker)
        #expect(!together.abstain && together.secondOpinion == .decided)
        #expect(together.why.isEmpty, "the words that decided were for something else")
        #expect(read(.team, 0.4).weighed(with: nothing).category == .nothing)
    }

    @Test("where both say the same it is surer than before, and a confidence stays one")
    func agrees() {
        for confidence in [0.3, 0.6, 0.9, 1] {
            let together = read(.resources, confidence).weighed(with: money)
            #expect(together.confidence >= confidence && together.confidence <= 1)
            #expect(together.confidence + together.runnerUp.confidence <= 1)
            #expect(!together.abstain && together.secondOpinion == .agreed && together.why == ["a word"])
        }
    }

    @Test("where the embedded reader is sure of something else, people are asked")
    func disagrees() {
        let together = read(.team, 0.95).weighed(with: money)
        #expect(together.category == .resources && together.abstain && together.secondOpinion == .disagreed)
    }

    @Test("what the embedded reader is sure of is not dropped because a model says that it is nothing")
    func drops() {
        var sure = read(.resources, 0.95)
        #expect(sure.weighed(with: nothing).category == .resources)
        #expect(sure.weighed(with: nothing).abstain)
        sure = read(.resources, 0.4)
        sure.more = [read(.team, 0.8)]
        #expect(sure.weighed(with: nothing).category == .resources, "a part of it is clear")
    }

    @Test("a reading tells aloud and as JSON what came of asking, and nothing where nobody was to be asked")
    func told() {
        var reading = read(.resources, 0.5)
        let plain = (reading.aloud, reading.json(id: "1"))
        for opinion in SecondOpinion.allCases {
            reading.secondOpinion = opinion
            #expect(reading.aloud == plain.0 + "\n" + opinion.words)
            #expect(reading.json(id: "1") == plain.1.dropLast() + ",\"language_model\":\"\(opinion.rawValue)\"}")
            #expect(opinion.isAnswer || opinion.words.hasSuffix("read without it."))
        }
    }
}
