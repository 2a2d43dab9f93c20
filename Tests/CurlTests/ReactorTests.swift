import Curl
import Logging
import TestKit
import Testing

@Suite("The reactor carries HTTP")
struct ReactorTests {
    let logger = Logger(label: "test")

    @Test("method, headers, body and the answer arrive as they were sent")
    func roundTrip() async throws {
        let peer = try HTTPDouble(always: .answer(201, headers: ["Retry-After: 1.5", "X-Empty:"], body: "fine"))
        let reactor = CurlReactor(logger: logger)
        let request = CurlRequest.HTTP(
            "PUT", peer.url + "/a?b=c", headers: [CurlHeader("X-One", "1"), CurlHeader("X-None", "")],
            body: [0, 1, 255])
        let response = try await reactor.send(.http(request))
        await reactor.stop()
        #expect(response.status == 201)
        #expect(response.body == Array("fine".utf8))
        #expect(response.headers.contains(CurlHeader("Retry-After", "1.5")))
        #expect(response.headers.contains(CurlHeader("X-Empty", "")))
        let seen = try #require(peer.requests.first)
        #expect(seen.method == "PUT" && seen.path == "/a?b=c" && seen.body == [0, 1, 255])
        #expect(seen.header("X-One") == "1" && seen.header("X-None") == "")
        #expect(seen.header("Content-Type") == nil && seen.header("Expect") == nil)
    }
}
