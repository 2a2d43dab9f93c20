/// Why an errand failed. It holds no address, no URL and no words of a peer, so it can be logged as it is.
package struct CurlError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A closed set, fit for a metric's label.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        /// The request itself cannot be sent: a line break in a header, an address that is none.
        case malformed
        /// The network policy forbids every address that the name has.
        case refusedAddress = "refused_address"
        case resolve, connect, tls, timeout
        case connectionLost = "connection_lost"
        /// The answer is larger than we read.
        case tooLarge = "too_large"
        /// A 4xx of a mail server, and a 5xx.
        case mailDeferred = "mail_deferred"
        case mailRejected = "mail_rejected"
        /// The login failed, or the server offers none although a username is configured.
        case mailLogin = "mail_login"
        /// TLS is required and the server does not offer it.
        case mailNoTLS = "mail_no_tls"
        case cancelled, stopped
        case other
    }

    /// What may help.
    package enum Remedy: Sendable, Hashable {
        /// Time.
        case wait
        /// An operator, by the configuration of one side; then trying again helps too.
        case configure
        /// Nothing: the same request fails again.
        case none
    }

    package let code: Code
    package let detail: String
    /// libcurl's own number, 0 where libcurl was not asked.
    package let curlCode: Int

    package init(_ code: Code, _ detail: String, curlCode: Int = 0) {
        self.code = code
        self.detail = detail
        self.curlCode = curlCode
    }

    package var remedy: Remedy {
        switch code {
        case .resolve, .connect, .timeout, .connectionLost, .tooLarge, .mailDeferred, .cancelled, .stopped, .other:
            .wait
        case .refusedAddress, .tls, .mailLogin, .mailNoTLS: .configure
        case .malformed, .mailRejected: .none
        }
    }

    package var isRetryable: Bool { remedy != .none }
    package var description: String { "\(code.rawValue): \(detail)" }
}
