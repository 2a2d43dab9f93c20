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
        return hash.finalize().prefix(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}

/// Equality of secrets in constant time, whatever their lengths; never `==` on strings, which also takes
/// canonically equivalent ones for equal.
func isSameSecret(_ a: some Sequence<UInt8>, _ b: some Sequence<UInt8>) -> Bool {
    // swift-crypto compares digests in constant time; hashing both sides hides the length too.
    SHA256.hash(data: Array(a)) == SHA256.hash(data: Array(b))
}
