import CCurl

/// One errand in hand: its handle, what libcurl points at while it lasts, and what has come back.
///
/// The reactor keeps it in its table from `curl_multi_add_handle` until after `curl_multi_remove_handle`, so the
/// unretained pointer that libcurl holds is always good. Touched only on the reactor's thread.
final class Transfer {
    let easy: EasyHandle
    let lines: StringList
    private let settings: CurlSettings
    private let filter: AddressFilter
    private let complete: @Sendable (Result<CurlResponse, CurlError>) -> Void

    /// Mail in clear to a name like `localhost` must not end up elsewhere.
    private let isBoundToLoopback: Bool
    private var addresses = (tried: 0, refused: 0)
    private var upload: ArraySlice<UInt8> = []
    private var head: [UInt8] = []
    private var body: [UInt8] = []
    private var isTooLarge = false
    private var mail: MailDialogue?

    init(
        _ request: CurlRequest, settings: CurlSettings, authorities: UnsafeMutableRawBufferPointer?,
        complete: @escaping @Sendable (Result<CurlResponse, CurlError>) -> Void
    ) throws(CurlError) {
        self.settings = settings
        self.complete = complete
        filter = AddressFilter(allowed: settings.allowed)
        easy = try EasyHandle()
        switch request {
        case .http(let request):
            lines = try StringList(CurlHeader.lines(of: request.headers))
            isBoundToLoopback = false
        case .mail(let request):
            let target = try Target(request.url, schemes: ["smtp", "smtps"])
            lines = try StringList([request.to])
            isBoundToLoopback = request.security.level(for: target) == CURLUSESSL_TRY
            upload = request.message[...]
            mail = MailDialogue(needsLogin: request.login != nil)
        case .knock(let request):
            let target = try Target(request.url, schemes: ["smtp", "smtps"])
            lines = try StringList([])
            isBoundToLoopback = request.security.level(for: target) == CURLUSESSL_TRY
            mail = MailDialogue(needsLogin: request.login != nil)
        }
        try setOptions(for: request, settings: settings)
        if let authorities = unsafe authorities { try unsafe easy.set(CURLOPT_CAINFO_BLOB, kept: authorities) }
    }

    /// The end of it, once the handle has left the multi handle.
    func finish(_ code: CURLcode) { complete(result(code)) }
    func fail(_ error: CurlError) { complete(.failure(error)) }

    private func result(_ code: CURLcode) -> Result<CurlResponse, CurlError> {
        let status = easy.responseCode()
        if isTooLarge {
            return .failure(
                CurlError(.tooLarge, "more than \(settings.responseLimit) bytes", curlCode: Int(code.rawValue)))
        }
        if addresses.refused > 0, addresses.refused == addresses.tried {
            return .failure(
                CurlError(.refusedAddress, "network.allow does not name the address", curlCode: Int(code.rawValue)))
        }
        if let mail {
            if let failure = mail.failure(code, status: status) { return .failure(failure) }
            return .success(CurlResponse(status: status, body: mail.lastLine))
        }
        guard code == CURLE_OK else { return .failure(.transport(code)) }
        return .success(CurlResponse(status: status, headers: CurlHeader.parse(head), body: body))
    }
}

/// What the callbacks do: look, count and keep; nothing that waits.
extension Transfer {
    /// Whether the bytes are within the limit.
    func take(body bytes: UnsafeRawBufferPointer) -> Bool {
        isTooLarge = isTooLarge || body.count + bytes.count > settings.responseLimit
        if !isTooLarge { unsafe body.append(contentsOf: bytes) }
        return !isTooLarge
    }

    func take(headerLine line: [UInt8]) -> Bool {
        guard mail == nil else {
            mail?.hear(line)
            return true
        }
        // A further status line begins the headers of a further answer, as after "100 Continue".
        if line.starts(with: "HTTP/".utf8) { head = [] }
        isTooLarge = isTooLarge || head.count + line.count > settings.headerLimit
        if !isTooLarge { head += line }
        return !isTooLarge
    }

    /// The next bytes of the mail; `nil` to give up because the login did not take place.
    func give(upTo count: Int) -> ArraySlice<UInt8>? {
        if mail?.isLoginMissing == true { return nil }
        defer { upload = upload.dropFirst(count) }
        return upload.prefix(count)
    }

    func permits(_ address: IPAddress?) -> Bool {
        addresses.tried += 1
        if let address, filter.permits(address), !isBoundToLoopback || address.isLoopback { return true }
        addresses.refused += 1
        return false
    }
}
