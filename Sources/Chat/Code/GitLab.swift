import Foundation
package import Impediments
import Letters

/// Releases of GitLab projects: a webhook of a project or a group (PROTOCOLS 13).
///
/// A signing token (`whsec_…`) covers the body; a secret token is only sent along. Whoever has configured the first,
/// or sends a signature, is not believed on the second.
package struct GitLabPlatform: CodeHost {
    package let source: String
    package let maxBody: Int
    private let tokens: [String]
    private let webhook: StandardWebhook?

    /// - Parameter secrets: signing tokens (`whsec_…`) or secret tokens, the newest first.
    package init(source: String, secrets: [String], maxBody: Int = 25 << 20) {
        self.source = source
        self.maxBody = maxBody
        let keys = secrets.compactMap { StandardWebhook.secret($0) }
        webhook = keys.isEmpty ? nil : StandardWebhook(secrets: keys)
        tokens = secrets.filter { !$0.hasPrefix("whsec_") }
    }

    package func verify(_ delivery: RawDelivery, at now: Instant) throws(Refusal) {
        if let webhook {
            _ = try webhook.verify(delivery, payload: delivery.body, at: now)
        } else {
            guard delivery.values(of: "webhook-signature").isEmpty else {
                throw Refusal(.badSignature, answer: Self.unsigned)
            }
            let values = delivery.values(of: "x-gitlab-token")
            guard let value = values.first else { throw Refusal(.unsigned, answer: Self.unsigned) }
            guard values.count == 1 else { throw Refusal(.malformedHeader, answer: Self.unsigned) }
            var isRight = false
            for token in tokens where isSameSecret(value.utf8, token.utf8) { isRight = true }
            guard isRight else { throw Refusal(.badSignature, answer: Self.unsigned) }
        }
        guard delivery.mediaType == "application/json" else {
            throw Refusal(.wrongType, answer: HookAnswer(status: 415, body: #"{"error":"send application/json"}"#))
        }
    }

    package func decode(_ delivery: RawDelivery, at now: Instant) -> [Decoded] {
        guard delivery.sole("x-gitlab-event") == "Release Hook" else { return [] }
        do throws(Unreadable) {
            let root = try JSONField(try JSONReader.read(delivery.body)).object()
            guard try root["object_kind"].text() == "release", try root["action"].text() == "create" else { return [] }
            let written = try root["released_at"].optional { (field) throws(Unreadable) in try field.text() }
            let moment = try written.map { (text) throws(Unreadable) in
                guard let moment = Self.moment(text) else { throw root["released_at"].complaint("must be a moment") }
                return moment
            }
            // One that is only announced is none yet.
            if let moment, moment > now { return [] }
            let tag = try root["tag"].identifier()
            let number = try root["id"].optional { (field) throws(Unreadable) in String(try field.integer()) }
            return [
                Release(
                    channel: try root["project"].object()["path_with_namespace"].identifier(), id: number ?? tag
                ).decoded(by: source, at: moment ?? now)
            ]
        } catch {
            return [
                .unreadable(
                    eventID: "body/" + StableID.of(String(decoding: delivery.body, as: UTF8.self)),
                    payload: Masking.mask(payload: delivery.body), reason: error.reason)
            ]
        }
    }

    /// `2026-11-23 09:00:00 UTC`, `2026-11-23 10:00:00 +0100`, or as RFC 3339 writes it.
    private static func moment(_ text: String) -> Instant? {
        if let moment = Instant(rfc3339: text) { return moment }
        let parts = text.split(separator: " ")
        guard parts.count == 3 else { return nil }
        let zone = parts[2] == "UTC" ? "Z" : parts[2].prefix(3) + ":" + parts[2].dropFirst(3)
        return Instant(rfc3339: "\(parts[0])T\(parts[1])\(zone)")
    }
}
