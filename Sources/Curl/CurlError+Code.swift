import CCurl

extension CurlError {
    /// What a failure below the protocol means, in our words: libcurl's own may hold the URL.
    static func transport(_ code: CURLcode) -> CurlError {
        let (meaning, detail): (Code, String) =
            switch code {
            case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT, CURLE_BAD_FUNCTION_ARGUMENT:
                (.malformed, "libcurl cannot send this request")
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: (.resolve, "the host's name is not known")
            case CURLE_COULDNT_CONNECT: (.connect, "no connection")
            case CURLE_OPERATION_TIMEDOUT: (.timeout, "no answer in time")
            case CURLE_PEER_FAILED_VERIFICATION: (.tls, "the peer's certificate is not trusted")
            case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE,
                CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
                (.tls, "no secure connection")
            case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE, CURLE_HTTP2,
                CURLE_HTTP2_STREAM, CURLE_SEND_FAIL_REWIND:
                (.connectionLost, "the connection ended too early")
            case CURLE_FILESIZE_EXCEEDED: (.tooLarge, "the answer is too large")
            default: (.other, "libcurl's error \(code.rawValue)")
            }
        return CurlError(meaning, detail, curlCode: Int(code.rawValue))
    }
}
