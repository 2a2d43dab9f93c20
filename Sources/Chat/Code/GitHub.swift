import Crypto
import Foundation
package import Impediments
import Letters

/// Releases of GitHub repositories: a webhook of a repository or an organization (PROTOCOLS 12).
package struct GitHubPlatform: CodeHost {
    package let source: String
    package let maxBody: Int
    private let keys: [SymmetricKey]

    /// - Parameter secrets: the newest first; each of them verifies, so that one can be replaced without a gap.
    package init(source: String, secrets: [String], maxBody: Int = 25 << 20) {
        self.source = source
        self.maxBody = maxBody
        keys = secrets.map { SymmetricKey(data: Data($0.utf8)) }
    }

    package func verify(_ delivery: RawDelivery, at now: Instant) throws(Refusal) {
        let codes = delivery.values(of: "x-hub-signature-256")
        guard let code = codes.first else { throw Refusal(.unsigned, answer: Self.unsigned) }
        guard codes.count == 1, code.hasPrefix("sha256="), let bytes = Self.bytes(code.dropFirst(7)) else {
            throw Refusal(.malformedHeader, answer: Self.unsigned)
        }
        // A form is signed as it is sent, still encoded.
        let isRight = keys.contains {
            HMAC<SHA256>.isValidAuthenticationCode(bytes, authenticating: delivery.body, using: $0)
        }
        guard isRight else { throw Refusal(.badSignature, answer: Self.unsigned) }
        guard ["application/json", "application/x-www-form-urlencoded"].contains(delivery.mediaType) else {
            throw Refusal(.wrongType, answer: HookAnswer(status: 415, body: #"{"error":"send JSON or a form"}"#))
        }
    }

    package func decode(_ delivery: RawDelivery, at now: Instant) -> [Decoded] {
        guard delivery.sole("x-github-event") == "release" else { return [] }
        let isForm = delivery.mediaType != "application/json"
        do throws(Unreadable) {
            let root = try JSONField(try isForm ? payload(delivery.body) : JSONReader.read(delivery.body)).object()
            // A publication is told several times under other names: `created`, `released`.
            guard try root["action"].text() == "published" else { return [] }
            let release = try root["release"].object()
            let isDraft = try release["draft"].flag(default: false)
            let isTrial = try release["prerelease"].flag(default: false)
            if isDraft || isTrial { return [] }
            let published = try release["published_at"].optional { (field) throws(Unreadable) in try field.text() }
            let moment = published.flatMap { Instant(rfc3339: $0) } ?? now
            return [
                Release(
                    channel: try root["repository"].object()["full_name"].identifier(),
                    id: String(try release["id"].integer())
                ).decoded(by: source, at: min(moment, now))
            ]
        } catch {
            let body = isForm ? URLEncodedForm.lenient(delivery.body) : delivery.body
            return [
                .unreadable(
                    eventID: "body/" + StableID.of(String(decoding: delivery.body, as: UTF8.self)),
                    payload: Masking.mask(payload: body), reason: error.reason)
            ]
        }
    }

    private func payload(_ form: [UInt8]) throws(Unreadable) -> JSON {
        let field = JSONField(try URLEncodedForm.read(form))["payload"]
        return try JSONReader.read(Array(try field.text().utf8))
    }

    /// Sixty-four digits in lower case, as they are sent; nothing else.
    private static func bytes(_ hex: Substring) -> Data? {
        guard hex.utf8.count == 64, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            return nil
        }
        var bytes = Data()
        var rest = hex
        while let byte = UInt8(rest.prefix(2), radix: 16), !rest.isEmpty {
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
