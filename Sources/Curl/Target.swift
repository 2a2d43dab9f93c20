import CCurl

/// Where a URL leads, as libcurl itself reads it: another parser might disagree with the one that connects.
struct Target {
    let scheme: String
    let host: String

    init(_ url: String, schemes: Set<String>) throws(CurlError) {
        guard url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else {
            throw CurlError(.malformed, "the URL holds a space or a control character")
        }
        guard let parser = unsafe curl_url() else { throw CurlError(.other, "out of memory") }
        defer { unsafe curl_url_cleanup(parser) }
        guard unsafe curl_url_set(parser, CURLUPART_URL, url, 0) == CURLUE_OK,
            let scheme = unsafe Self.part(CURLUPART_SCHEME, of: parser),
            let host = unsafe Self.part(CURLUPART_HOST, of: parser)
        else { throw CurlError(.malformed, "the URL cannot be read") }
        guard schemes.contains(scheme) else { throw CurlError(.malformed, "the scheme \(scheme) is not allowed here") }
        guard unsafe Self.part(CURLUPART_USER, of: parser) == nil else {
            throw CurlError(.malformed, "the URL holds a username")
        }
        self.scheme = scheme
        self.host = host
    }

    /// Whether the text itself names this host. A name that only resolves to it does not count.
    var namesLoopback: Bool {
        let bare = host.trimmingPrefix("[").prefix { $0 != "]" }
        return bare == "localhost" || IPAddress(String(bare))?.isLoopback == true
    }

    private static func part(_ part: CURLUPart, of parser: OpaquePointer) -> String? {
        var found: UnsafeMutablePointer<CChar>?
        guard unsafe curl_url_get(parser, part, &found, 0) == CURLUE_OK, let text = unsafe found else { return nil }
        defer { unsafe curl_free(text) }
        return unsafe String(cString: text)
    }
}
