import Crypto
import Foundation
package import Impediments

/// The signatures of Standard Webhooks, both ways: `v1`, HMAC-SHA256 over `id.timestamp.payload`.
package struct StandardWebhook: Sendable {
    /// The first one signs; each of them verifies, so that a secret can be replaced without a gap.
    private let keys: [SymmetricKey]

    package init(secrets: [[UInt8]]) { keys = secrets.map { SymmetricKey(data: $0) } }

    /// The bytes of a `whsec_…` secret, padded or not; `nil` where it is none, or shorter than 16 bytes.
    package static func secret(_ text: String) -> [UInt8]? {
        guard text.hasPrefix("whsec_") else { return nil }
        var encoded = String(text.dropFirst("whsec_".count))
        while encoded.utf8.count % 4 != 0 { encoded += "=" }
        guard let data = Data(base64Encoded: encoded), (16...1024).contains(data.count) else { return nil }
        return Array(data)
    }

    /// Proof of origin; answers the id of the delivery.
    package func verify(
        _ delivery: RawDelivery, payload: [UInt8], at now: Instant
    ) throws(Refusal) -> String {
        let names = Self.headerNames(of: delivery)
        let ids = delivery.values(of: names.id)
        let timestamps = delivery.values(of: names.timestamp)
        let signatures = delivery.values(of: names.signature)
        if ids.isEmpty || timestamps.isEmpty || signatures.isEmpty { throw Self.refusal(.unsigned) }
        guard ids.count == 1, timestamps.count == 1, signatures.count == 1, Self.isWellFormed(id: ids[0]),
            let timestamp = Self.seconds(timestamps[0])
        else { throw Self.refusal(.malformedHeader) }

        let signed = Array("\(ids[0]).\(timestamps[0]).".utf8) + payload
        guard Self.codes(in: signatures[0]).contains(where: { isCode($0, of: signed) }) else {
            throw Self.refusal(.badSignature)
        }
        // Only whoever knows the secret hears of the time.
        guard abs(now.seconds - timestamp) <= ChatLimits.timestampTolerance else { throw Self.stale }
        return ids[0]
    }

    /// The three headers for an attempt at `now`; the id stays the same over all attempts.
    package func headers(id: String, payload: [UInt8], at now: Instant) -> [RawDelivery.Header] {
        var headers = [
            RawDelivery.Header(name: "webhook-id", value: id),
            RawDelivery.Header(name: "webhook-timestamp", value: "\(now.seconds)"),
        ]
        if let key = keys.first {
            let signed = Array("\(id).\(now.seconds).".utf8) + payload
            let code = Data(HMAC<SHA256>.authenticationCode(for: signed, using: key))
            headers.append(.init(name: "webhook-signature", value: "v1,\(code.base64EncodedString())"))
        }
        return headers
    }

    private func isCode(_ code: Data, of signed: [UInt8]) -> Bool {
        keys.contains { HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: signed, using: $0) }
    }

    /// One family of names, never a mixture: `svix-…` counts only where no `webhook-…` header is there.
    private static func headerNames(of delivery: RawDelivery) -> (id: String, timestamp: String, signature: String) {
        let family = delivery.headers.contains { $0.name.lowercased().hasPrefix("webhook-") } ? "webhook" : "svix"
        return ("\(family)-id", "\(family)-timestamp", "\(family)-signature")
    }

    private static func isWellFormed(id: String) -> Bool {
        (1...ChatLimits.webhookIDBytes).contains(id.utf8.count)
            && id.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: ".") }
    }

    /// Digits and nothing else; `+1`, ` 1` and `1e9` are no timestamps.
    private static func seconds(_ text: String) -> Int64? {
        guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy(\.isDigit) else { return nil }
        return Int64(text)
    }

    /// The `v1` codes of a signature header; other versions and malformed entries are skipped.
    private static func codes(in header: String) -> [Data] {
        header.split(separator: " ").prefix(ChatLimits.signatureEntries).compactMap { entry in
            let parts = entry.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == "v1" else { return nil }
            return Data(base64Encoded: String(parts[1]))
        }
    }

    private static let stale = Refusal(
        .stale,
        answer: HookAnswer(
            status: 401,
            body: #"{"error":"signed, but its time is more than \#(ChatLimits.timestampTolerance) s from ours; "#
                + #"set the clock, and sign each try anew"}"#))

    /// One body for every other reason, so that a stranger learns nothing from it.
    private static func refusal(_ reason: Refusal.Reason) -> Refusal {
        Refusal(reason, answer: HookAnswer(status: 401, body: #"{"error":"not signed by a secret of this source"}"#))
    }
}
