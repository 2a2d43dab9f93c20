import Foundation
import Impediments
import Ledger
import TestKit
import Testing
import Triage

@testable import Daemon

@Suite("Asking a language model", .timeLimit(.minutes(2)))
struct LanguageModelTests {
    private static let text = "There is something about the thing again"
    private static let labels = LanguageModelStage.labels

    /// What comes of one question, and how often the server was asked.
    private func outcome(
        _ script: CompletionsDouble.Behaviour..., change: (inout LanguageModelSettings) -> Void = { _ in }
    ) async throws -> (reading: Reading, requests: Int) {
        let double = try CompletionsDouble()
        double.play(script)
        let stage = LanguageModelStage(double, change)
        let reading = await stage.reader().both(Self.text)
        let requests = double.seen.count
        await stage.close()
        return (reading, requests)
    }

    @Test("an answer decides what the embedded reader could not")
    func decides() async throws {
        let (reading, requests) = try await outcome(.says(Self.labels))
        #expect(reading.category == .resources && reading.blocker && reading.secondOpinion == .decided)
        #expect(requests == 1)
    }

    @Test(
        "whatever goes wrong, the embedded reading stands and says so",
        arguments: [
            (CompletionsDouble.Behaviour.refuses("I cannot help with that"), SecondOpinion.declined, 1),
            (.cutOff(labels), .cutOff, 1), (.filtered, .filtered, 1), (.noChoices, .nonsense, 1),
            (.says("Sure! " + labels), .nonsense, 1), (.says("work is blocked"), .nonsense, 1),
            (.says(CompletionsDouble.labels("urgent", "environments")), .nonsense, 1),
            (.says(CompletionsDouble.labels("team", "environments")), .nonsense, 1),
            (.brokenBody, .nonsense, 1), (.page, .nonsense, 1),
            (.fails(400, retryAfter: nil), .refused, 1), (.fails(302, retryAfter: nil), .refused, 1),
            (.fails(429, retryAfter: nil), .overloaded, 2), (.fails(500, retryAfter: nil), .away, 2),
            (.fails(503, retryAfter: "1"), .away, 2), (.fails(429, retryAfter: "60"), .overloaded, 1),
            (.halfBody, .away, 2), (.hangUp, .away, 2),
        ])
    func faults(_ fault: CompletionsDouble.Behaviour, _ expected: SecondOpinion, _ requests: Int) async throws {
        let told = try await outcome(fault)
        var embedded = LanguageModelStage.unsure
        embedded.secondOpinion = expected
        #expect(told.reading == embedded)
        #expect(told.requests == requests)
    }

    @Test("one that answers the second time is believed, and Retry-After is kept to")
    func secondTry() async throws {
        let began = ContinuousClock.now
        let told = try await outcome(.fails(429, retryAfter: "1"), .says(Self.labels))
        #expect(told.reading.secondOpinion == .decided && told.requests == 2)
        #expect(ContinuousClock.now - began >= .seconds(1))
    }

    @Test("without retries there are none, and a wrong key or model is a refusal")
    func refusals() async throws {
        #expect(try await outcome(.fails(500, retryAfter: nil)) { $0.retries = 0 }.requests == 1)
        #expect(try await outcome(.says(Self.labels)) { $0.model = "huge" }.reading.secondOpinion == .refused)
        let locked = try CompletionsDouble(.says(Self.labels), key: "sk-right")
        let right = LanguageModelStage(locked) { $0.key = Secret("sk-right") }
        let wrong = LanguageModelStage(locked) { $0.key = Secret("sk-wrong") }
        #expect(await wrong.reader().both(Self.text).secondOpinion == .refused)
        #expect(await right.reader().both(Self.text).secondOpinion == .decided)
        await wrong.close()
        await right.close()
    }

    @Test("a server that hangs or is slow is not waited for beyond the time limit, with all tries")
    func timeLimit() async throws {
        for script in [
            [CompletionsDouble.Behaviour.silence], [.slowly(Self.labels, milliseconds: 20_000)],
            [.fails(500, retryAfter: nil), .silence],
        ] {
            let double = try CompletionsDouble()
            double.play(script)
            let stage = LanguageModelStage(double) { $0.timeout = .seconds(1) }
            // Whoever waits for the slow one gets its labels, and for the silent one nothing ever.
            let opinion = await stage.reader().both(Self.text).secondOpinion
            #expect(opinion == .timedOut || (script.count > 1 && opinion == .away))
            await stage.close()
        }
    }

    @Test("a server that fails three times in a row is left in peace for a minute, and then tried once")
    func rests() async throws {
        let double = try CompletionsDouble(.hangUp)
        let stage = LanguageModelStage(double) { $0.retries = 0 }
        let reader = stage.reader()
        for number in 1...5 {
            let opinion = await reader.both("\(Self.text) \(number)").secondOpinion
            #expect(opinion == (number > 3 ? .resting : .away))
        }
        #expect(double.seen.count == 3)
        stage.pass(.seconds(61))
        #expect(await reader.both("still away").secondOpinion == .away)
        #expect(await reader.both("and again").secondOpinion == .resting)
        stage.pass(.seconds(61))
        double.play([.says(Self.labels)])
        #expect(await reader.both("back").secondOpinion == .decided)
        #expect(await reader.both("back for good").secondOpinion == .decided)
        await stage.close()
    }

    @Test("the day's budget of requests holds over restarts, counts every try, and comes back with the next day")
    func budget() async throws {
        let double = try CompletionsDouble(.fails(500, retryAfter: nil), .says(Self.labels))
        let stage = LanguageModelStage(double) { $0.requestsPerDay = 3 }
        #expect(await stage.reader().both("one").secondOpinion == .decided)
        #expect(await stage.reader().both("two").secondOpinion == .decided)
        #expect(await stage.reader().both("three").secondOpinion == .overBudget)
        #expect(double.seen.count == 3)
        stage.pass(.seconds(86400))
        #expect(await stage.reader().both("three").secondOpinion == .decided)
        await stage.close()
    }

    @Test("a budget of tokens ends with the answer that exceeds it")
    func tokens() async throws {
        let stage = LanguageModelStage(try CompletionsDouble(.says(Self.labels))) { $0.tokensPerDay = 100 }
        #expect(await stage.reader().both("one").secondOpinion == .decided)
        #expect(await stage.reader().both("two").secondOpinion == .overBudget)
        await stage.close()
    }

    @Test("it is asked where the embedded reader is unsure, or always, and once for the same words")
    func when() async throws {
        let double = try CompletionsDouble(.says(Self.labels))
        let (unsure, always) = (LanguageModelStage(double), LanguageModelStage(double) { $0.ask = .always })
        let reader = unsure.reader()
        #expect(await reader.both(Self.text, LanguageModelStage.sure).secondOpinion == nil)
        #expect(double.seen.isEmpty)
        for _ in 1...3 { #expect(await reader.both(Self.text).secondOpinion == .decided) }
        #expect(double.seen.count == 1)
        #expect(await always.reader().both(Self.text, LanguageModelStage.sure).secondOpinion == .agreed)
        #expect(double.seen.count == 2)
        #expect(await always.reader().both("`code` https://a.example/b").secondOpinion == nil, "nothing is left to ask")
        #expect(double.seen.count == 2)
        await unsure.close()
        await always.close()
    }

    @Test("a secret is masked before a message leaves, and what is about a person never leaves")
    func privacy() async throws {
        let double = try CompletionsDouble(.says(Self.labels))
        let stage = LanguageModelStage(double) { $0.ask = .always }
        let reader = stage.reader()
        _ = await reader.both("The vault password is hunter2horse! so nobody can deploy with xoxb-1234567890-abcdef")
        let sent = try #require(double.seen.first?.body.text)
        #expect(!sent.contains("hunter2") && !sent.contains("xoxb-1234") && sent.contains("[masked]"), "\(sent)")
        for text in [
            "My manager shouted at me again and I don't feel safe", "He harassed her in the stand-up",
            "Somebody fainted at work, she is injured",
        ] {
            #expect(await reader.both(text).secondOpinion == .withheld)
        }
        #expect(double.seen.count == 1)
        await stage.close()
    }
}
