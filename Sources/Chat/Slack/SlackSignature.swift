import Impediments

/// Slack's proof of origin: a code over `v0:TIMESTAMP:BODY`, the body byte for byte as it came (PROTOCOLS 1.3).
struct SlackSignature {
    private let timestamps: [String]
    private let signatures: [String]
    private let body: [UInt8]

    init(_ delivery: RawDelivery) {
        var timestamps: [String] = []
        var signatures: [String] = []
        for header in delivery.headers {
            if Self.isName(header.name, "x-slack-request-timestamp") { timestamps.append(header.value) }
            if Self.isName(header.name, "x-slack-signature") { signatures.append(header.value) }
        }
        self.timestamps = timestamps
        self.signatures = signatures
        body = delivery.body
    }

    func verify(by keys: SlackKeys, at now: Instant) throws(Refusal) {
        guard let timestamp = timestamps.first, let signature = signatures.first else { throw Self.refusal(.unsigned) }
        guard timestamps.count == 1, signatures.count == 1, let seconds = Self.seconds(timestamp) else {
            throw Self.refusal(.malformedHeader)
        }
        guard abs(now.seconds - seconds) <= ChatLimits.timestampTolerance else { throw Self.refusal(.stale) }
        var signed: [UInt8] = []
        signed.reserveCapacity(body.count + 16)
        signed += "v0:".utf8
        signed += timestamp.utf8
        signed.append(UInt8(ascii: ":"))
        signed += body
        guard keys.isSignature(signature, of: signed) else { throw Self.refusal(.badSignature) }
    }

    /// When Slack sent it, as far as the header says so: the end of that second, since what it tells of lies within.
    func sentAt(or now: Instant) -> Instant {
        guard let seconds = timestamps.first.flatMap(Self.seconds) else { return now }
        return min(Instant(milliseconds: seconds * 1000 + 999), now)
    }

    /// Digits and nothing else: `+1` and ` 1` are no timestamps.
    private static func seconds(_ text: String) -> Int64? {
        guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy(\.isDigit) else { return nil }
        return Int64(text)
    }

    /// Every header of every delivery is looked at, so without a new text for each.
    private static func isName(_ name: String, _ wanted: String) -> Bool {
        name.utf8.count == wanted.utf8.count && zip(name.utf8, wanted.utf8).allSatisfy { $0.lowercased == $1 }
    }

    /// One body for every reason, so that a stranger learns nothing from it.
    private static func refusal(_ reason: Refusal.Reason) -> Refusal {
        Refusal(reason, answer: HookAnswer(status: 401, body: #"{"error":"not signed by a secret of this source"}"#))
    }
}
