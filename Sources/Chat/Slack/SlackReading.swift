import Impediments
import Letters

/// One authentic delivery: what it says, and what Slack hears for it.
struct SlackReading {
    let platform: SlackPlatform
    let delivery: RawDelivery
    let now: Instant

    var decoded: [Decoded] {
        let body: SlackBody
        do throws(Unreadable) { body = try SlackBody(delivery) } catch { return [unreadable(error.reason)] }
        do throws(Unreadable) {
            return try inbound(body).map(Decoded.readable)
        } catch { return [unreadable(body.defect ?? error.reason, id: body.eventID)] }
    }

    var answer: HookAnswer {
        // Nearly all are events, for which the status is all: they are not read a second time.
        if SlackBody.Kind(of: delivery) == .json, !delivery.body.holds("\"challenge\"") { return Self.nothing }
        let body: SlackBody
        // What cannot be read is in the quarantine; to say so to a person who clicked would help nobody.
        do throws(Unreadable) { body = try SlackBody(delivery) } catch { return Self.nothing }
        switch body {
        case .event(let root): return Self.handshake(root)
        case .interaction(let payload): return SlackInteraction(payload: payload, reading: self).answer
        case .command, .certificateCheck: return Self.nothing
        }
    }

    /// No body at all: a command would show whatever stands in it, and a form closes.
    static let nothing = HookAnswer(status: 200, contentType: "text/plain", body: "")

    static func json(_ body: JSON) -> HookAnswer { HookAnswer(status: 200, body: body.text) }

    private func inbound(_ body: SlackBody) throws(Unreadable) -> [Inbound] {
        switch body {
        case .event(let root): try SlackEvents(root: JSONField(root), reading: self).inbound().map { [$0] } ?? []
        case .command(let form): try SlackCommand(form: JSONField(form), reading: self).inbound().map { [$0] } ?? []
        case .interaction(let payload): try SlackInteraction(payload: payload, reading: self).inbound()
        case .certificateCheck: []
        }
    }

    private static func handshake(_ root: JSON) -> HookAnswer {
        guard root.string("type") == "url_verification", let challenge = root.string("challenge") else {
            return nothing
        }
        return json(["challenge": .string(challenge)])
    }

    /// For what carries no moment of its own.
    var sentAt: Instant { SlackSignature(delivery).sentAt(or: now) }

    /// Slack's own moment, or the next best; never later than now.
    func moment(_ stamps: String?...) -> Instant {
        for stamp in stamps {
            if let at = stamp.flatMap({ Instant(slack: $0) }) { return min(at, now) }
        }
        return sentAt
    }

    private func unreadable(_ reason: String, id: String? = nil) -> Decoded {
        // Within percent signs no secret would be seen.
        let isForm = SlackBody.Kind(of: delivery) == .form
        let payload = isForm ? URLEncodedForm.lenient(delivery.body) : delivery.body
        return .unreadable(
            eventID: id ?? "body/" + StableID.of(String(decoding: delivery.body, as: UTF8.self)),
            payload: Masking.mask(payload: payload), reason: reason)
    }
}

extension Instant {
    /// `1700000000.123456`, to the millisecond: in whole numbers, since a `Double` has not so many digits.
    init?(slack text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, let seconds = Self.number(parts[0]) else { return nil }
        guard parts.count == 2 else {
            self.init(milliseconds: seconds * 1000)
            return
        }
        guard let fraction = Self.number(parts[1].prefix(3)), parts[1].allSatisfy(\.isDigit) else { return nil }
        let unit: Int64 = parts[1].count == 1 ? 100 : parts[1].count == 2 ? 10 : 1
        self.init(milliseconds: seconds * 1000 + fraction * unit)
    }

    /// Of at most twelve digits, so that nothing can overflow.
    private static func number(_ digits: Substring.UTF8View) -> Int64? {
        guard (1...12).contains(digits.count) else { return nil }
        var number: Int64 = 0
        for digit in digits {
            guard digit.isDigit else { return nil }
            number = number * 10 + Int64(digit - UInt8(ascii: "0"))
        }
        return number
    }
}

extension JSON {
    /// Whether something stands under the key, and not `null`.
    func has(_ key: String) -> Bool { self[key].map { $0 != .null } ?? false }
}

extension JSONField {
    /// An id under the key. Slack's are short words of ASCII: of such nothing more is to be looked at, and no place
    /// for a complaint is put together.
    func id(_ key: String) throws(Unreadable) -> String {
        if case .string(let text)? = value?[key], (1...ChatLimits.identifierBytes).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        {
            return text
        }
        return try self[key].identifier()
    }
}

extension [UInt8] {
    /// Whether the text stands somewhere in it, byte for byte.
    func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, count >= wanted.count else { return wanted.isEmpty }
        for index in 0...(count - wanted.count) where self[index] == first {
            if self[index...].starts(with: wanted) { return true }
        }
        return false
    }
}
