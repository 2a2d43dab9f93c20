/// Pasted secrets out, all other words kept: nothing secret is stored, quoted or passed on.
///
/// One walk over the bytes; ordinary text costs one look at each. Ticket keys, UUIDs and hashes of commits stay.
package enum Masking {
    package static let replacement = "[masked]"

    /// The text without its secrets, and whether there were any.
    package static func mask(_ text: String) -> (text: String, masked: Bool) {
        guard let bytes = SecretScanner.masked(Array(text.utf8)) else { return (text, false) }
        return (String(decoding: bytes, as: UTF8.self), true)
    }

    /// A payload for the quarantine: masked, and cut at the limit. Bytes that are no UTF-8 are shown as U+FFFD.
    package static func mask(payload: [UInt8], limit: Int = ChatLimits.quarantineBytes) -> [UInt8] {
        // A look at a little more than is kept, so that a secret across the edge is seen whole.
        let text = String(decoding: payload.prefix(limit + ChatLimits.secretBytes), as: UTF8.self)
        return Array(mask(text).text.prefix(utf8: limit).utf8)
    }
}
