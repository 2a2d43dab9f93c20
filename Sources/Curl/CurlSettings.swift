/// How the reactor behaves. The defaults are those of the face; times are bounded for everything.
package struct CurlSettings: Sendable {
    package var allowed: [AddressRange]
    /// PEM: authorities trusted besides those of the system (`network.ca`).
    package var furtherAuthorities: [UInt8]
    package var connectTimeout: Duration
    /// For the whole errand, with the time that it waits for a connection.
    package var timeout: Duration
    /// Bytes of a body that are read; one more fails the errand.
    package var responseLimit: Int
    package var headerLimit: Int
    package var connectionsPerHost: Int
    package var connections: Int
    /// How long `stop` lets errands in hand go on.
    package var grace: Duration
    package var userAgent: String

    package init(
        allowed: [AddressRange] = AddressRange.loopback, furtherAuthorities: [UInt8] = [],
        connectTimeout: Duration = .seconds(5), timeout: Duration = .seconds(15), responseLimit: Int = 1 << 20,
        headerLimit: Int = 1 << 16, connectionsPerHost: Int = 8, connections: Int = 64,
        grace: Duration = .seconds(10), userAgent: String = "straw"
    ) {
        self.allowed = allowed
        self.furtherAuthorities = furtherAuthorities
        self.connectTimeout = connectTimeout
        self.timeout = timeout
        self.responseLimit = responseLimit
        self.headerLimit = headerLimit
        self.connectionsPerHost = connectionsPerHost
        self.connections = connections
        self.grace = grace
        self.userAgent = userAgent
    }
}
