import Foundation

/// An address of a host, as a number.
package enum IPAddress: Sendable, Hashable {
    case v4(UInt32)
    case v6(UInt128)

    /// Reads the usual notations; a zone (`fe80::1%eth0`) is left out. `nil` for a name.
    package init?(_ text: String) {
        let plain = String(text.prefix { $0 != "%" })
        var four = in_addr()
        if unsafe inet_pton(AF_INET, plain, &four) == 1 {
            self = .v4(UInt32(bigEndian: four.s_addr))
            return
        }
        var six = in6_addr()
        guard unsafe inet_pton(AF_INET6, plain, &six) == 1 else { return nil }
        self.init(six)
    }

    init(_ six: in6_addr) {
        self = .v6(unsafe withUnsafeBytes(of: six) { unsafe $0.reduce(UInt128(0)) { $0 << 8 | UInt128($1) } })
    }

    /// `::ffff:1.2.3.4` is 1.2.3.4 for every purpose: the kernel opens the same connection.
    var unmapped: IPAddress {
        if case .v6(let bits) = self, bits >> 32 == 0xffff { return .v4(UInt32(truncatingIfNeeded: bits)) }
        return self
    }

    /// The IPv4 address inside a NAT64 or 6to4 address.
    var tunnelled: UInt32? {
        guard case .v6(let bits) = self else { return nil }
        if bits >> 32 == 0x0064_ff9b << 64 { return UInt32(truncatingIfNeeded: bits) }
        if bits >> 112 == 0x2002 { return UInt32(truncatingIfNeeded: bits >> 80) }
        return nil
    }

    package var isLoopback: Bool { AddressRange.loopback.contains { $0.contains(unmapped) } }
}

/// A range of addresses, written `10.0.0.0/8` or `fd00::/8`; an address alone is a range of one.
package struct AddressRange: Sendable, Hashable {
    package let base: IPAddress
    package let prefix: Int

    /// `nil` where the text is no range, or where bits are set below the prefix (a slip more often than meant).
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard !text.contains("%"), let base = IPAddress(String(parts[0])) else { return nil }
        let width = base.width
        guard let prefix = parts.count == 1 ? width : Int(parts[1]), (0...width).contains(prefix) else { return nil }
        self.base = base
        self.prefix = prefix
        guard base.bits & ~mask == 0 else { return nil }
    }

    package func contains(_ address: IPAddress) -> Bool {
        address.width == base.width && (address.bits ^ base.bits) & mask == 0
    }

    package static let loopback: [AddressRange] = ["127.0.0.0/8", "::1/128"].compactMap { AddressRange($0) }

    private var mask: UInt128 {
        let all = base.width == 32 ? UInt128(UInt32.max) : UInt128.max
        return all & ~(prefix == 0 ? all : (UInt128(1) << (base.width - prefix)) - 1)
    }
}

extension IPAddress {
    fileprivate var width: Int { if case .v4 = self { 32 } else { 128 } }
    fileprivate var bits: UInt128 {
        switch self {
        case .v4(let bits): UInt128(bits)
        case .v6(let bits): bits
        }
    }
}
