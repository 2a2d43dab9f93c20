/// Which addresses may be connected to: public ones, and private ones that the operator allows.
///
/// It is asked with the address that a socket is about to use, never with a name, so a name that resolves to
/// something private (DNS rebinding) gets no further than one that says so.
package struct AddressFilter: Sendable {
    package let allowed: [AddressRange]

    package init(allowed: [AddressRange] = AddressRange.loopback) { self.allowed = allowed }

    package func permits(_ address: IPAddress) -> Bool {
        let plain = address.unmapped
        if allowed.contains(where: { $0.contains(plain) || $0.contains(address) }) { return true }
        if Self.blocked.contains(where: { $0.contains(plain) }) { return false }
        // A tunnel's inner address is judged as if it were used directly. An allowance does not reach through
        // it: what a gateway would find under 127.0.0.1 is not this host's.
        if let inner = plain.tunnelled { return !Self.blocked.contains { $0.contains(.v4(inner)) } }
        return true
    }

    /// Addresses with a special purpose (the IANA registries). `::/96` and `64:ff9b:1::/48` are refused whole:
    /// the one is obsolete, and where the other holds its inner address is each network's own choice.
    private static let blocked: [AddressRange] = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
        "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
        "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "fc00::/7", "fe80::/10",
        "fec0::/10", "ff00::/8",
    ].compactMap { AddressRange($0) }
}
