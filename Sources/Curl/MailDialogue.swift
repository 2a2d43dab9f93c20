import CCurl

/// What a mail server has said so far, and what that means for the errand. Pure.
///
/// Two habits of libcurl make it necessary. If a server offers no login, libcurl goes on without one even where
/// a password was set; and its result code alone does not tell a refusal for good from one for now.
struct MailDialogue {
    let needsLogin: Bool
    /// The last line that was an answer to us, without its line break; not the good-bye.
    private(set) var lastLine: [UInt8] = []
    private var isNewConnection = false
    private var isLoggedIn = false

    init(needsLogin: Bool) { self.needsLogin = needsLogin }

    mutating func hear(_ line: [UInt8]) {
        let code = Int(String(decoding: line.prefix(3), as: UTF8.self))
        if code == 220 { isNewConnection = true }
        if code == 235 { isLoggedIn = true }
        if code != 221 { lastLine = Array(line.prefix(512).prefix { $0 != 0x0d && $0 != 0x0a }) }
    }

    /// Whether the login that is configured took place. A reused connection says nothing of it: libcurl reuses
    /// one for the same login only, and one on which this check failed was closed.
    var isLoginMissing: Bool { needsLogin && isNewConnection && !isLoggedIn }

    /// `nil` is success: libcurl's OK together with 250.
    func failure(_ code: CURLcode, status: Int) -> CurlError? {
        let number = Int(code.rawValue)
        let answer = "the mail server answered \(status)\(enhancedStatus)"
        return switch (code, status) {
        case (CURLE_PEER_FAILED_VERIFICATION, _), (CURLE_SSL_CONNECT_ERROR, _): CurlError.transport(code)
        case (CURLE_USE_SSL_FAILED, _):
            CurlError(.mailNoTLS, "the mail server offers no STARTTLS, and TLS is required", curlCode: number)
        case (_, 400..<500): CurlError(.mailDeferred, answer, curlCode: number)
        // A mail is stopped before its words leave; whoever only knocks comes to an end without.
        case (CURLE_OK, _) where isLoginMissing:
            CurlError(.mailLogin, "a login is configured, but the mail server offers none", curlCode: number)
        case (CURLE_LOGIN_DENIED, _), (_, 530), (_, 534), (_, 535), (_, 538):
            CurlError(.mailLogin, answer, curlCode: number)
        case (CURLE_ABORTED_BY_CALLBACK, _) where isLoginMissing, (_, 500..<600) where isLoginMissing:
            CurlError(.mailLogin, "a login is configured, but the mail server offers none", curlCode: number)
        case (_, 500..<600): CurlError(.mailRejected, answer, curlCode: number)
        case (CURLE_OK, 250): nil
        case (CURLE_OK, _): CurlError(.other, answer, curlCode: number)
        default: CurlError.transport(code)
        }
    }

    /// ` (5.1.1)`: the part of an answer that holds no words.
    private var enhancedStatus: String {
        let line = String(decoding: lastLine, as: UTF8.self)
        guard let match = line.prefixMatch(of: #/\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/#) else { return "" }
        return " (\(match.1))"
    }
}

extension CurlRequest.Security {
    func level(for target: Target) -> curl_usessl {
        switch self {
        case .none: CURLUSESSL_NONE
        case .automatic where target.namesLoopback: CURLUSESSL_TRY
        case .automatic, .required: CURLUSESSL_ALL
        }
    }
}
