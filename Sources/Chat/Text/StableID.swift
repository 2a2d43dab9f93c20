import Crypto

/// Ids that are derived, never drawn: the same letter at the same address always has the same one.
enum StableID {
    /// 32 hexadecimal digits of SHA-256 over the parts, framed by their lengths so that no two lists agree.
    static func of(_ parts: String...) -> String {
        var hash = SHA256()
        for part in parts {
            let bytes = Array(part.utf8)
            hash.update(data: Array("\(bytes.count):".utf8))
            hash.update(data: bytes)
        }
        return hexadecimal(hash.finalize().prefix(16))
    }
}

/// Two lower-case digits for each byte.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    var digits: [UInt8] = []
    for byte in bytes {
        for half in [byte >> 4, byte & 15] { digits.append(half < 10 ? half + 0x30 : half + 0x57) }
    }
    return String(decoding: digits, as: UTF8.self)
}

/// Equality of secrets in constant time, whatever their lengths; never `==` on strings, which also takes
/// canonically equivalent ones for equal.
func isSameSecret(_ a: some Sequence<UInt8>, _ b: some Sequence<UInt8>) -> Bool {
    // swift-crypto compares digests in constant time; hashing both sides hides the length too.
    SHA256.hash(data: Array(a)) == SHA256.hash(data: Array(b))
}
