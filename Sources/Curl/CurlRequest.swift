/// One errand for the reactor: an HTTP request, one mail to one mailbox, or a knock at a mail server.
package enum CurlRequest: Sendable {
    case http(HTTP)
    case mail(Mail)
    /// Goes as far as a mail would, and sends none: connects, encrypts, logs in.
    case knock(Knock)

    package struct HTTP: Sendable {
        package var method: String
        /// `https` or `http`. Redirects are answers here; they are never followed.
        package var url: String
        package var headers: [CurlHeader]
        package var body: [UInt8]
        /// For the whole errand; `nil`: as the settings have it.
        package var timeout: Duration?

        package init(
            _ method: String, _ url: String, headers: [CurlHeader] = [], body: [UInt8] = [], timeout: Duration? = nil
        ) {
            self.method = method
            self.url = url
            self.headers = headers
            self.body = body
            self.timeout = timeout
        }
    }

    package struct Mail: Sendable {
        /// `smtp://HOST:PORT` or `smtps://HOST:PORT`; a path is the name that we say EHLO with.
        package var url: String
        /// The envelope: bare ASCII addresses, one recipient.
        package var from: String
        package var to: String
        /// The RFC 5322 message as it stands, lines ended by CRLF. libcurl does the dot-stuffing.
        package var message: [UInt8]
        package var login: Login?
        package var security: Security

        package init(
            url: String, from: String, to: String, message: [UInt8], login: Login? = nil,
            security: Security = .automatic
        ) {
            self.url = url
            self.from = from
            self.to = to
            self.message = message
            self.login = login
            self.security = security
        }
    }

    package struct Knock: Sendable {
        /// As for a mail.
        package var url: String
        package var login: Login?
        package var security: Security

        package init(url: String, login: Login? = nil, security: Security = .automatic) {
            self.url = url
            self.login = login
            self.security = security
        }
    }

    /// Whether mail may travel in clear (`mail.tls`).
    package enum Security: String, Sendable, CaseIterable {
        /// TLS is required, except to a loopback server, where it is used if the server offers it.
        case automatic = "auto"
        case required
        /// Never, because the operator says so.
        case none
    }

    /// Prints nothing of itself (rule 10).
    package struct Login: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
        package let username: String
        package let password: String

        package init(username: String, password: String) {
            self.username = username
            self.password = password
        }

        package var description: String { "<redacted>" }
        package var debugDescription: String { "<redacted>" }
        package var customMirror: Mirror { Mirror(self, children: []) }
    }
}

package struct CurlHeader: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// What the peer answered.
package struct CurlResponse: Sendable, Hashable {
    /// The HTTP status; for mail always 250, since everything else is thrown.
    package var status: Int
    /// Those of the final answer, in their order; empty for mail.
    package var headers: [CurlHeader]
    /// For mail the server's last line, which often names its queue id.
    package var body: [UInt8]

    package init(status: Int, headers: [CurlHeader] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
