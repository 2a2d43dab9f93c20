import Curl
import Daemon
import Foundation
import Ledger
import Testing

extension DaemonTests {
    @Suite("What a platform hears at /hooks")
    struct HooksTests {
        private static let blocker = "We have no test environment, nothing can be deployed, we are blocked."

        @Test("a delivery is 202 once it is durable, and again, as a duplicate, when it is repeated")
        func delivered() async throws {
            try await RunningDaemon.run { daemon in
                let first = try await daemon.say(Self.blocker, id: "m1")
                #expect(first.status == 202)
                #expect(first.text.contains(#""duplicate":false"#))
                #expect(try await daemon.say(Self.blocker, id: "m1").text.contains(#""duplicate":true"#))
            }
        }

        @Test("while the ledger cannot be written a delivery is 503 with Retry-After, and 202 when it is sent again")
        func notStored() async throws {
            let fault = FaultyLedger.Switch()
            try await RunningDaemon.run(faults: { FaultyLedger(inner: $0, refuses: fault) }) { daemon in
                fault.isOn = true
                let refused = try await daemon.say(Self.blocker, id: "m1")
                #expect(refused.status == 503)
                #expect(refused.header("Retry-After") == "1")
                #expect(try await daemon.ask("GET", "/readyz").status == 503)
                #expect(try await daemon.ask("GET", "/healthz").status == 200)
                fault.isOn = false
                #expect(try await daemon.say(Self.blocker, id: "m1").status == 202)
            }
        }

        @Test("a wrong method is 405 and says which there are")
        func wrongMethod() async throws {
            try await RunningDaemon.run { daemon in
                for method in ["GET", "PUT", "DELETE", "OPTIONS"] {
                    let answer = try await daemon.ask(method, "/hooks/chat")
                    #expect(answer.status == 405)
                    #expect(answer.header("Allow") == "POST")
                }
                #expect(try await daemon.ask("POST", "/healthz").header("Allow") == "GET, HEAD")
            }
        }

        @Test("what is nowhere is a problem document")
        func nowhere() async throws {
            try await RunningDaemon.run { daemon in
                for path in ["/", "/nowhere", "/hooks", "/hooks/nobody", "/f/a/b"] {
                    let answer = try await daemon.ask("GET", path)
                    #expect(answer.status == 404)
                    #expect(answer.header("Content-Type") == "application/problem+json")
                    #expect(answer.text.contains(#""status":404"#))
                }
            }
        }

        @Test("a body that says itself that it is too large is refused before it comes")
        func announced() async throws {
            let small = RunningDaemon.configuration.replacing("127.0.0.1:0\"", with: "127.0.0.1:0\", max_body: 1KiB")
            try await RunningDaemon.run(small) { daemon in
                for (size, status) in [(1024, 200), (1025, 413)] {
                    let body = String(repeating: "x", count: size)
                    let answer = try await daemon.signed("POST", "/hooks/chat", body: body)
                    #expect(answer.status == status)
                }
            }
        }

        @Test("the long poll hands over the answer, and nothing after it")
        func replies() async throws {
            try await RunningDaemon.run { daemon in
                _ = try await daemon.say(Self.blocker, id: "m1")
                let answers = try await daemon.signed("GET", "/hooks/chat/replies?in_reply_to=m1&wait=20")
                #expect(answers.status == 200)
                #expect(answers.text.contains(#""in_reply_to":"m1""#))
                let none = try await daemon.signed("GET", "/hooks/chat/replies?after=IMP-1/receipt&wait=0")
                #expect(none.text == "[]")
                // From the beginning there is something, so no patience is needed.
                #expect(try await daemon.signed("GET", "/hooks/chat/replies?wait=1e300").status == 200)
                for odd in ["wait=inf", "wait=nan", "wait=-1", "wait=soon", "after=zzzz&wait=0", "after=-1&wait=0"] {
                    let refused = try await daemon.signed("GET", "/hooks/chat/replies?\(odd)")
                    #expect(refused.status == 400)
                    #expect(refused.text.contains(#""title":"\#(odd.prefix { $0 != "=" }) is no "#))
                }
            }
        }

        @Test("what is signed for one question is no proof for another")
        func anotherQuestion() async throws {
            try await RunningDaemon.run { daemon in
                #expect(try await daemon.ask("GET", "/hooks/chat/replies").status == 401)
                let answer = try await daemon.signed("GET", "/hooks/chat/replies?after=0&wait=0")
                #expect(answer.status == 200)
            }
        }
    }
}
