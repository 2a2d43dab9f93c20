import ArgumentParser
import Foundation
import TestKit

/// A language model's server as a program, for tests that are not written in Swift. It ends when its standard input does,
/// so that it never outlives whoever started it.
@main
struct ModelPeer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "straw-model-peer", abstract: "A double of a chat completions server, and a way to steer it.")

    @Option(help: "The port on the loopback interface; 0: a free one.") var port = 0
    @Option(help: "The name of its model.") var model = "tiny"
    @Option(help: "The key that it wants; without one it takes everybody.") var key: String?

    func run() throws {
        let double = try CompletionsDouble(.noChoices, model: model, key: key, port: port, beside: Self.control)
        let address: SlackValue = ["url": .string(double.url)]
        FileHandle.standardOutput.write(Data((address.text + "\n").utf8))
        while readLine() != nil {}
        double.close()
    }

    /// `POST /_double/play` takes a list of what is to come, `GET /_double/seen` tells what came.
    private static let control: CompletionsDouble.Beside = { double, request in
        switch (request.method, request.path) {
        case ("POST", "/_double/play"):
            guard let all = SlackValue(json: request.body)?.items.map(behaviour), !all.contains(nil) else {
                return .answer(400, body: "no such behaviour")
            }
            double.play(all.compactMap(\.self))
            return .answer(200, body: "[]")
        case ("GET", "/_double/seen"):
            let seen = double.seen.map { one -> SlackValue in
                ["headers": .array(one.headers.map(SlackValue.string)), "body": one.body]
            }
            let told: SlackValue = [
                "seen": .array(seen), "refused": .array(double.refused.map(SlackValue.string)),
            ]
            return .answer(200, headers: ["content-type: application/json"], body: told.text)
        default: return nil
        }
    }

    private static func behaviour(_ value: SlackValue) -> CompletionsDouble.Behaviour? {
        let content = value["content"]?.string ?? ""
        switch value["kind"]?.string {
        case "says": return .says(content)
        case "obeys": return .obeys
        case "slowly": return .slowly(content, milliseconds: Int(value["milliseconds"]?.number ?? 0))
        case "refuses": return .refuses(content)
        case "cut_off": return .cutOff(content)
        case "filtered": return .filtered
        case "no_choices": return .noChoices
        case "fails": return .fails(Int(value["status"]?.number ?? 500), retryAfter: value["retry_after"]?.string)
        case "broken_body": return .brokenBody
        case "half_body": return .halfBody
        case "page": return .page
        case "hang_up": return .hangUp
        case "silence": return .silence
        default: return nil
        }
    }
}
