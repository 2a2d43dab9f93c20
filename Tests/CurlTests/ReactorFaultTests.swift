import Curl
import Logging
import ServiceLifecycle
import TestKit
import Testing

@Suite("What goes wrong has a name, and ends", .timeLimit(.minutes(1)))
struct ReactorFaultTests {
    @Test(
        "a peer's fault is named and may pass",
        arguments: [
            (HTTPDouble.Reply.halfBody, CurlError.Code.connectionLost), (.hangUp, .connectionLost),
            (.reset, .connectionLost), (.silence, .timeout),
        ])
    func faults(reply: HTTPDouble.Reply, code: CurlError.Code) async throws {
        let peer = try HTTPDouble(always: reply)
        try await withReactor(CurlSettings(timeout: .milliseconds(300))) { reactor in
            let error = try #require(await failure(of: get(peer.url + "/token-in-the-path"), on: reactor))
            #expect(error.code == code)
            #expect(error.isRetryable)
            #expect(!"\(error)".contains("token"))
        }
    }

    @Test("a closed port and an unknown name are told apart")
    func unreachable() async throws {
        let gone = try HTTPDouble(always: .answer(200))
        let url = gone.url
        gone.close()
        try await withReactor { reactor in
            #expect(await failure(of: get(url), on: reactor)?.code == .connect)
            #expect(await failure(of: get("http://no-such-host.invalid/"), on: reactor)?.code == .resolve)
        }
    }

    @Test("a private address is refused, by number, by odd notation and by name")
    func privateAddresses() async throws {
        let peer = try HTTPDouble(always: .answer(200))
        let hosts = ["127.0.0.1", "2130706433", "0x7f.1", "localhost", "[::ffff:127.0.0.1]"]
        try await withReactor(CurlSettings(allowed: [])) { reactor in
            for host in hosts {
                let error = await failure(of: get("http://\(host):\(peer.port)/"), on: reactor)
                #expect(error?.code == .refusedAddress, "\(host)")
            }
            #expect(await failure(of: get("http://169.254.169.254/"), on: reactor)?.code == .refusedAddress)
        }
        #expect(peer.connections == 0)
    }

    @Test("cancelling ends an errand that hangs, and the reactor goes on")
    func cancel() async throws {
        let peer = try HTTPDouble { request, _ in request.path == "/hang" ? .silence : .answer(200) }
        try await withReactor { reactor in
            let hanging = Task { await failure(of: get(peer.url + "/hang"), on: reactor) }
            while peer.requests.isEmpty { await Task.yield() }
            hanging.cancel()
            #expect(await hanging.value?.code == .cancelled)
            let status = try await reactor.send(get(peer.url)).status
            #expect(status == 200)
        }
    }

    @Test("an errand of a task that is cancelled already is called back")
    func cancelledBefore() async throws {
        let peer = try HTTPDouble(always: .silence)
        try await withReactor { reactor in
            let errand = Task {
                unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
                return await failure(of: get(peer.url), on: reactor)
            }
            #expect(await errand.value?.code == .cancelled)
        }
    }

    @Test("stopping waits for what is in hand, ends what hangs, and refuses what comes later")
    func stop() async throws {
        let peer = try HTTPDouble(always: .silence)
        let reactor = CurlReactor(
            settings: CurlSettings(grace: .milliseconds(50)), logger: Logger(label: "test"))
        let hanging = Task { await failure(of: get(peer.url), on: reactor) }
        while peer.requests.isEmpty { await Task.yield() }
        await reactor.stop()
        #expect(await hanging.value?.code == .stopped)
        #expect(await failure(of: get(peer.url), on: reactor)?.code == .stopped)
        await reactor.stop()
    }

    @Test("as a service it lets an errand in hand end before it does")
    func service() async throws {
        let gate = AsyncStream.makeStream(of: Void.self)
        let peer = try HTTPDouble { _, _ in
            gate.continuation.yield()
            return .answer(200, body: String(repeating: "x", count: 100_000))
        }
        let logger = Logger(label: "test")
        let reactor = CurlReactor(logger: logger)
        let services = ServiceGroup(services: [reactor], logger: logger)
        let running = Task { try await services.run() }
        let errand = Task { try await reactor.send(get(peer.url)).status }
        for await _ in gate.stream { break }
        await services.triggerGracefulShutdown()
        let status = try await errand.value
        #expect(status == 200)
        try await running.value
        #expect(await failure(of: get(peer.url), on: reactor)?.code == .stopped)
    }

    @Test("a cancelled service stops at once")
    func cancelledService() async throws {
        let peer = try HTTPDouble(always: .silence)
        let reactor = CurlReactor(logger: Logger(label: "test"))
        let errand = Task { await failure(of: get(peer.url), on: reactor) }
        while peer.requests.isEmpty { await Task.yield() }
        let running = Task { try await reactor.run() }
        running.cancel()
        await #expect(throws: CancellationError.self) { try await running.value }
        #expect(await errand.value?.code == .stopped)
    }

    @Test(
        "what would smuggle a line is not sent",
        arguments: [
            CurlHeader("X", "a\r\nEvil: 1"), CurlHeader("X", "a\nEvil: 1"), CurlHeader("X", "a\0b"),
            CurlHeader("X: 1\r\nEvil", "1"), CurlHeader("", "1"), CurlHeader("X Y", "1"),
        ])
    func injectedHeaders(header: CurlHeader) async throws {
        let peer = try HTTPDouble(always: .answer(200))
        try await withReactor { reactor in
            let error = try #require(await failure(of: get(peer.url, headers: [header]), on: reactor))
            #expect(error.code == .malformed && !error.isRetryable)
        }
        #expect(peer.connections == 0)
    }

    @Test(
        "a URL or a method that is none is refused",
        arguments: [
            get("file:///etc/passwd"), get("ftp://127.0.0.1/"), get("http://user@127.0.0.1/"), get("not a url"),
            get("http://127.0.0.1/\r\nX: 1"), get(""), .http(CurlRequest.HTTP("GET X", "http://127.0.0.1/")),
            .http(CurlRequest.HTTP("", "http://127.0.0.1/")),
        ])
    func malformed(request: CurlRequest) async throws {
        try await withReactor { reactor in
            #expect(await failure(of: request, on: reactor)?.code == .malformed)
        }
    }
}
