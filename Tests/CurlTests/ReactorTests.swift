import Curl
import TestKit
import Testing

@Suite("The reactor carries HTTP", .timeLimit(.minutes(1)))
struct ReactorTests {
    @Test("method, headers, body and the answer arrive as they were sent")
    func roundTrip() async throws {
        let peer = try HTTPDouble(always: .answer(201, headers: ["Retry-After: 1.5", "X-Empty:"], body: "fine"))
        let headers = [CurlHeader("X-One", "1"), CurlHeader("X-None", "")]
        let request = CurlRequest.HTTP("PUT", peer.url + "/a?b=c", headers: headers, body: [0, 1, 255])
        let response = try await withReactor { try await $0.send(.http(request)) }
        #expect(response.status == 201)
        #expect(response.body == Array("fine".utf8))
        #expect(response.headers.contains(CurlHeader("Retry-After", "1.5")))
        #expect(response.headers.contains(CurlHeader("X-Empty", "")))
        let seen = try #require(peer.requests.first)
        #expect(seen.method == "PUT" && seen.path == "/a?b=c" && seen.body == [0, 1, 255])
        #expect(seen.header("X-One") == "1" && seen.header("X-None") == "")
        #expect(seen.header("Content-Type") == nil && seen.header("Expect") == nil)
    }

    @Test("every method sends its body, or none", arguments: ["GET", "POST", "PUT", "PATCH", "DELETE"])
    func methods(method: String) async throws {
        let peer = try HTTPDouble(always: .answer(200))
        try await withReactor { reactor in
            _ = try await reactor.send(.http(CurlRequest.HTTP(method, peer.url)))
            _ = try await reactor.send(.http(CurlRequest.HTTP(method, peer.url, body: [1, 2])))
        }
        #expect(peer.requests.map(\.method) == [method, method])
        #expect(peer.requests.map(\.body) == [[], [1, 2]])
    }

    @Test("a status that is no success is an answer all the same", arguments: [301, 404, 429, 500, 503])
    func statuses(status: Int) async throws {
        let peer = try HTTPDouble(always: .answer(status, headers: ["Location: /elsewhere"]))
        let response = try await withReactor { try await $0.send(get(peer.url)) }
        #expect(response.status == status)
        #expect(peer.requests.count == 1, "a redirect is not followed")
    }

    @Test("one connection carries request after request")
    func reuse() async throws {
        let peer = try HTTPDouble(always: .answer(200))
        try await withReactor { reactor in
            for _ in 0..<5 { _ = try await reactor.send(get(peer.url)) }
        }
        #expect(peer.requests.count == 5)
        #expect(peer.connections == 1)
    }

    @Test("two hundred at once are all answered, over no more connections than allowed")
    func parallel() async throws {
        let peer = try HTTPDouble { request, _ in .answer(200, body: request.path) }
        let answers = try await withReactor(CurlSettings(connectionsPerHost: 8)) { reactor in
            try await withThrowingTaskGroup(of: (Int, CurlResponse).self) { group in
                for number in 0..<200 {
                    group.addTask { (number, try await reactor.send(get("\(peer.url)/\(number)"))) }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = String(decoding: $1.1.body, as: UTF8.self) }
            }
        }
        #expect(answers == Dictionary(uniqueKeysWithValues: (0..<200).map { ($0, "/\($0)") }))
        #expect(peer.connections <= 8)
    }

    @Test("a body at the limit is read, one byte more is an error, said or unsaid beforehand")
    func bodyLimit() async throws {
        let exact = try HTTPDouble(always: .chunked(bytes: 10_000))
        let over = try HTTPDouble(always: .chunked(bytes: 10_001))
        let announced = try HTTPDouble(always: .answer(200, body: String(repeating: "x", count: 10_001)))
        try await withReactor(CurlSettings(responseLimit: 10_000)) { reactor in
            let count = try await reactor.send(get(exact.url)).body.count
            #expect(count == 10_000)
            #expect(await failure(of: get(over.url), on: reactor)?.code == .tooLarge)
            #expect(await failure(of: get(announced.url), on: reactor)?.code == .tooLarge)
        }
    }

    @Test("headers have a limit too")
    func headerLimit() async throws {
        let peer = try HTTPDouble(always: .longHeader(bytes: 3000))
        try await withReactor(CurlSettings(headerLimit: 4000)) { reactor in
            let status = try await reactor.send(get(peer.url)).status
            #expect(status == 200)
        }
        try await withReactor(CurlSettings(headerLimit: 2000)) { reactor in
            #expect(await failure(of: get(peer.url), on: reactor)?.code == .tooLarge)
        }
    }

    @Test("an empty body is posted with its length")
    func emptyPost() async throws {
        let peer = try HTTPDouble(always: .answer(200))
        _ = try await withReactor { try await $0.send(.http(CurlRequest.HTTP("POST", peer.url))) }
        #expect(peer.requests.first?.header("Content-Length") == "0")
    }
}
