/// FNV-1a over 64 bits: small, fixed for ever, and good enough to name features and to notice a damaged file.
struct Checksum {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// One step for a whole scalar; used for features only, where nobody compares with another implementation.
    mutating func add(scalar: UInt32) { value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3 }

    mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var sum = Checksum()
        sum.add(bytes)
        return sum.value
    }
}
