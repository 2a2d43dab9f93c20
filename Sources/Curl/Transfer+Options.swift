import CCurl

/// Everything is set, even where the default is right today: what is safe shall not depend on a version.
extension Transfer {
    func setOptions(for request: CurlRequest, settings: CurlSettings) throws(CurlError) {
        try setCommon(settings)
        switch request {
        case .http(let request): try set(request, agent: settings.userAgent)
        case .mail(let request): try set(request)
        case .knock(let request): try set(request)
        }
    }

    private func setCommon(_ settings: CurlSettings) throws(CurlError) {
        try easy.set(CURLOPT_NOSIGNAL, true)
        // A lookup that hangs must not hold up the thread when its errand is over.
        try easy.set(CURLOPT_QUICK_EXIT, true)
        try easy.set(CURLOPT_VERBOSE, false)
        try easy.set(CURLOPT_PROXY, "")
        try easy.set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
        try easy.set(CURLOPT_FOLLOWLOCATION, false)
        try easy.set(CURLOPT_SSL_VERIFYPEER, true)
        try easy.set(CURLOPT_SSL_VERIFYHOST, 2)
        try easy.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        try easy.set(CURLOPT_CONNECTTIMEOUT_MS, settings.connectTimeout.wholeMilliseconds)
        try easy.set(CURLOPT_TIMEOUT_MS, settings.timeout.wholeMilliseconds)
        // So that a change of a name's address is noticed.
        try easy.set(CURLOPT_MAXLIFETIME_CONN, 600)
        try easy.set(CURLOPT_TCP_KEEPALIVE, true)

        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        for option in [CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_OPENSOCKETDATA, CURLOPT_PREREQDATA] {
            try unsafe easy.set(option, context)
        }
        try unsafe easy.set(CURLOPT_WRITEFUNCTION, onBody)
        try unsafe easy.set(CURLOPT_HEADERFUNCTION, onHeaderLine)
        try unsafe easy.setOpenSocket(onOpenSocket)
        try unsafe easy.setPrerequisite(onPrerequisite)
    }

    private func set(_ request: CurlRequest.HTTP, agent: String) throws(CurlError) {
        try easy.set(CURLOPT_URL, request.url)
        // 0 would be no limit at all.
        if let timeout = request.timeout { try easy.set(CURLOPT_TIMEOUT_MS, max(1, timeout.wholeMilliseconds)) }
        try easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
        try easy.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        try easy.set(CURLOPT_PIPEWAIT, true)
        try easy.set(CURLOPT_USERAGENT, agent)
        try easy.set(CURLOPT_HTTPHEADER, lines)
        switch request.method {
        case "GET" where request.body.isEmpty: try easy.set(CURLOPT_HTTPGET, true)
        case "HEAD": try easy.set(CURLOPT_NOBODY, true)
        case "POST":
            try easy.set(CURLOPT_POST, true)
            try easy.setBody(request.body)
        default:
            // Not UPLOAD: a body that libcurl holds can be sent again when a reused connection turns out dead.
            if !request.body.isEmpty || ["PUT", "PATCH"].contains(request.method) { try easy.setBody(request.body) }
            try easy.set(CURLOPT_CUSTOMREQUEST, request.method)
        }
    }

    private func setMailServer(
        _ url: String, _ login: CurlRequest.Login?, _ security: CurlRequest.Security
    ) throws(CurlError) {
        let target = try Target(url, schemes: ["smtp", "smtps"])
        try easy.set(CURLOPT_URL, url)
        try easy.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        let level = security.level(for: target)
        try easy.set(CURLOPT_USE_SSL, Int(level.rawValue))
        // libcurl would carry a mail that requires TLS over an idle session in clear.
        try easy.set(CURLOPT_FORBID_REUSE, level != CURLUSESSL_ALL)
        if let login {
            try easy.set(CURLOPT_USERNAME, login.username)
            try easy.set(CURLOPT_PASSWORD, login.password)
        }
    }

    /// Without a recipient libcurl says one command once it is let in.
    private func set(_ request: CurlRequest.Knock) throws(CurlError) {
        try setMailServer(request.url, request.login, request.security)
        try easy.set(CURLOPT_CUSTOMREQUEST, "NOOP")
    }

    private func set(_ request: CurlRequest.Mail) throws(CurlError) {
        try setMailServer(request.url, request.login, request.security)
        try easy.set(CURLOPT_MAIL_FROM, request.from)
        try easy.set(CURLOPT_MAIL_RCPT, lines)
        // Without an upload libcurl would ask VRFY and call that success.
        try easy.set(CURLOPT_UPLOAD, true)
        try easy.set(CURLOPT_INFILESIZE_LARGE, offset: request.message.count)
        try unsafe easy.set(CURLOPT_READDATA, Unmanaged.passUnretained(self).toOpaque())
        try unsafe easy.setRead(onUpload)
    }
}

extension Duration {
    var wholeMilliseconds: Int {
        Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
