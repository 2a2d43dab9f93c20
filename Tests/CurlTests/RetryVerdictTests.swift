import CCurl
import TestKit
import Testing

@testable import Curl

@Suite("What a failure on the way means", .timeLimit(.minutes(1)))
struct RetryVerdictTests {
    @Test("every kind of failure has a remedy", arguments: CurlError.Code.allCases)
    func remedies(code: CurlError.Code) {
        let expected: CurlError.Remedy =
            switch code {
            case .malformed, .mailRejected: .none
            case .refusedAddress, .tls, .mailLogin, .mailNoTLS: .configure
            case .resolve, .connect, .timeout, .connectionLost, .tooLarge, .mailDeferred, .cancelled, .stopped, .other:
                .wait
            }
        let error = CurlError(code, "detail")
        #expect(error.remedy == expected)
        #expect(error.isRetryable == (expected != .none))
        #expect("\(error)" == "\(code.rawValue): detail")
    }

    /// libcurl's numbers that it can give for our protocols; all others are `other`, which waits.
    private static let meanings: [UInt32: CurlError.Code] = [
        1: .malformed, 3: .malformed, 5: .resolve, 6: .resolve, 7: .connect, 16: .connectionLost,
        18: .connectionLost, 28: .timeout, 35: .tls, 43: .malformed, 52: .connectionLost, 55: .connectionLost,
        56: .connectionLost, 58: .tls, 59: .tls, 60: .tls, 63: .tooLarge, 65: .connectionLost, 77: .tls, 83: .tls,
        91: .tls, 92: .connectionLost,
    ]

    @Test("every number of libcurl has a meaning, and none of them brings libcurl's words along", arguments: 1..<100)
    func curlCodes(number: Int) {
        let error = CurlError.transport(CURLcode(UInt32(number)))
        #expect(error.code == Self.meanings[UInt32(number)] ?? .other)
        #expect(error.curlCode == number)
    }

    @Test("every HTTP status is an answer, for the platform to judge")
    func statuses() async throws {
        let peer = try HTTPDouble { request, _ in .answer(Int(request.path.dropFirst()) ?? 0) }
        let statuses = Array(200..<600)
        let answers = try await withReactor { reactor in
            try await withThrowingTaskGroup(of: (Int, Int).self) { group in
                for status in statuses {
                    group.addTask { (status, try await reactor.send(get("\(peer.url)/\(status)")).status) }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
        }
        #expect(answers == Dictionary(uniqueKeysWithValues: statuses.map { ($0, $0) }))
        #expect(peer.requests.count == statuses.count)
    }

    @Test(
        "a mail is sent only if libcurl and the server both say so",
        arguments: [
            (CURLE_OK, 250, nil), (CURLE_OK, 252, .other), (CURLE_OK, 0, .other),
            (CURLE_USE_SSL_FAILED, 220, .mailNoTLS), (CURLE_PEER_FAILED_VERIFICATION, 220, .tls),
            (CURLE_LOGIN_DENIED, 535, .mailLogin), (CURLE_LOGIN_DENIED, 454, .mailDeferred),
            (CURLE_SEND_ERROR, 451, .mailDeferred), (CURLE_SEND_ERROR, 550, .mailRejected),
            (CURLE_WEIRD_SERVER_REPLY, 554, .mailRejected), (CURLE_SEND_ERROR, 530, .mailLogin),
            (CURLE_COULDNT_CONNECT, 0, .connect), (CURLE_OPERATION_TIMEDOUT, 354, .timeout),
            (CURLE_RECV_ERROR, 250, .connectionLost),
        ] as [(CURLcode, Int, CurlError.Code?)])
    func mail(code: CURLcode, status: Int, expected: CurlError.Code?) {
        #expect(MailDialogue(needsLogin: false).failure(code, status: status)?.code == expected)
    }
}
