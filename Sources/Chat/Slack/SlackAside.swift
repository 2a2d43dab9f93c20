import Letters

/// The addresses at which Slack takes an answer for one person, for half an hour (PROTOCOLS 1.5 and 1.7).
///
/// They come inside what Slack signed, and are looked at all the same: what we post goes nowhere else.
struct SlackAside {
    /// Scheme, host and port of another server that stands for Slack in a test; `nil`: it is Slack.
    private let double: Substring?

    init(apiURL: String) {
        let origin = Self.parts(of: apiURL)?.origin
        let host = origin?.drop { $0 != "/" }.dropFirst(2).prefix { $0 != ":" }.lowercased()
        let isSlack = host.map { host in
            ["slack.com", "slack-gov.com"].contains { host == $0 || host.hasSuffix("." + $0) }
        }
        double = isSlack == false ? origin : nil
    }

    /// Beside a message or a command; only what can be posted to stays of the address.
    func beside(channel: String, thread: String? = nil, user: String, url: String?) -> Aside {
        Aside(channel: channel, thread: thread, user: user, url: url.flatMap { allows($0) ? $0 : nil })
    }

    func allows(_ url: String) -> Bool {
        guard url.utf8.count <= ChatLimits.identifierBytes, let (origin, path) = Self.parts(of: url) else {
            return false
        }
        if origin == double { return true }
        guard Self.hosts.contains(where: { origin == "https://" + $0 || origin == "https://" + $0 + ":443" }) else {
            return false
        }
        return Self.paths.contains { path.hasPrefix($0) }
    }

    private static let hosts = ["hooks.slack.com", "hooks.slack-gov.com"]
    private static let paths = ["/commands/", "/actions/", "/services/", "/app/"]

    /// `https://host:port` and the rest; `nil` for what is no plain address. The first is compared as a whole, so
    /// that a user before the host makes it another one.
    private static func parts(of url: String) -> (origin: Substring, path: Substring)? {
        guard url.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }),
            let scheme = ["https://", "http://"].first(where: { url.hasPrefix($0) })
        else { return nil }
        let rest = url.dropFirst(scheme.count)
        let authority = rest.prefix { !"/?#".contains($0) }
        if authority.isEmpty { return nil }
        return (url[..<authority.endIndex], url[authority.endIndex...])
    }
}
