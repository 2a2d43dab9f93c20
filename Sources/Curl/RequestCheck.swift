extension CurlRequest {
    /// Refuses what libcurl would write as given: a line break in a header or in an address begins a line of
    /// its own, which the peer would obey.
    func check() throws(CurlError) {
        switch self {
        case .http(let request):
            _ = try Target(request.url, schemes: ["http", "https"])
            guard !request.method.isEmpty, request.method.utf8.allSatisfy({ (0x41...0x5a).contains($0) }) else {
                throw CurlError(.malformed, "the method is no upper-case word")
            }
            for header in request.headers { try header.check() }
        case .mail(let mail):
            _ = try Target(mail.url, schemes: ["smtp", "smtps"])
            try Self.checkMailbox(mail.from)
            try Self.checkMailbox(mail.to)
            guard !mail.message.isEmpty else { throw CurlError(.malformed, "the mail is empty") }
            try Self.check(mail.login)
        case .knock(let knock):
            _ = try Target(knock.url, schemes: ["smtp", "smtps"])
            try Self.check(knock.login)
        }
    }

    private static func check(_ login: Login?) throws(CurlError) {
        guard let login, (login.username + login.password).utf8.contains(0) else { return }
        throw CurlError(.malformed, "the mail login holds a NUL character")
    }

    private static func checkMailbox(_ address: String) throws(CurlError) {
        let brackets = Array("<>".utf8)
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && !brackets.contains($0) }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard isPlain, parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }) else {
            throw CurlError(.malformed, "a mail address is not plain ASCII of the form local@domain")
        }
    }
}

extension CurlHeader {
    fileprivate func check() throws(CurlError) {
        let marks = Array("!#$%&'*+-.^_`|~".utf8)
        let isToken = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                || marks.contains(byte)
        }
        guard !name.isEmpty, isToken else { throw CurlError(.malformed, "a header's name is no token") }
        guard value.utf8.allSatisfy({ $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7f) }) else {
            throw CurlError(.malformed, "the header \(name) holds a control character")
        }
    }
}
