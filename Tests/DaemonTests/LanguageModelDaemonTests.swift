import Curl
import Foundation
import Impediments
import Ledger
import TestKit
import Testing
import Triage

@testable import Daemon

extension DaemonTests {
    private static let sentence = "We have no test environment, work is stopped until somebody gives us one."

    private func configuration(_ double: CompletionsDouble, _ more: String = "") -> String {
        RunningDaemon.configuration.replacing(
            "channels: [\"chat:general\"]", with: "channels: [\"chat:general\", \"chat:second\"]")
            + "reader: {language_model: {url: \"\(double.url)\", model: tiny\(more)}}\n"
    }

    private func impediments(_ daemon: RunningDaemon, count: Int) async throws -> [Impediment] {
        for _ in 0..<600 {
            let found = try await daemon.ledger.read { try $0.impediments(in: "default", matching: ImpedimentFilter()) }
            if found.count >= count { return found }
            try await Task.sleep(for: .milliseconds(50))
        }
        return []
    }

    @Test("a daemon asks before it reads, and its labels are what stands")
    func asks() async throws {
        let double = try CompletionsDouble(.says(CompletionsDouble.labels("resources", "data", blocker: true)))
        defer { double.close() }
        try await RunningDaemon.run(configuration(double, ", ask: always")) { daemon in
            _ = try await daemon.say(Self.sentence, id: "m1")
            let raised = try await impediments(daemon, count: 1)
            #expect(raised.first?.labels.subreason == .data)
            #expect(raised.first?.labels.secondOpinion == .agreed)
            #expect(double.seen.map(\.message) == [Self.sentence])
        }
    }

    @Test("nothing is asked of what Straw does not listen to: other channels, bots, and answers in a thread")
    func notAsked() async throws {
        let double = try CompletionsDouble(.says(CompletionsDouble.labels("resources", "data")))
        defer { double.close() }
        try await RunningDaemon.run(configuration(double, ", ask: always")) { daemon in
            let at = Instant.wallClock.rfc3339
            func event(_ id: String, _ channel: String, _ more: String, _ text: String) -> String {
                """
                {"type":"message.created","timestamp":"\(at)","data":{"id":"\(id)","channel":"\(channel)",\
                "author":{"id":"u1","bot":\(more == "bot")},"thread":\(more == "thread" ? "\"m0\"" : "null"),"text":"\(text)"}}
                """
            }
            for (id, body) in [
                ("a1", event("a1", "elsewhere", "", Self.sentence)),
                ("a2", event("a2", "general", "bot", Self.sentence)),
                ("a3", event("a3", "general", "thread", "own")), ("a4", event("a4", "general", "", Self.sentence)),
            ] { _ = try await daemon.signed("POST", "/hooks/chat", body: body, id: "msg_" + id) }
            #expect(try await impediments(daemon, count: 1).map(\.message) == ["a4"])
            #expect(double.seen.count == 1)
        }
    }

    @Test("a server that hangs holds up everybody together for the time limit once, and the intake not at all")
    func slow() async throws {
        let double = try CompletionsDouble(.silence)
        defer { double.close() }
        try await RunningDaemon.run(configuration(double, ", ask: always, timeout: 6s, retries: 0")) { daemon in
            let began = ContinuousClock.now
            for number in 1...4 {
                let answer = try await daemon.say("\(Self.sentence) Number \(number).", id: "m\(number)")
                #expect(answer.status == 202)
            }
            #expect(try await daemon.ledger.read { try $0.countPendingDeliveries() } > 0, "the intake waits for nobody")
            while try await daemon.ledger.read({ try $0.countPendingDeliveries() }) > 0 {
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(ContinuousClock.now - began < .seconds(20), "one after the other would be 24")
            let raised = try await impediments(daemon, count: 1)
            #expect(raised.first?.labels.secondOpinion == .timedOut)
        }
    }
}
