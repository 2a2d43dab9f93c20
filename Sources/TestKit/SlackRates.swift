/// How fast a bot may be: one message a second into a channel with a burst, and so many calls of a method a minute.
package struct SlackRates: Sendable, Hashable {
    /// Messages that a channel takes at once after a rest.
    package var burst = 5
    /// Microseconds after which it takes one more.
    package var every: Int64 = 1_000_000
    package var areTiersHeld = true

    /// When each channel is at rest again, by channel.
    private var restAt: [String: Int64] = [:]
    private var called: [String: [Int64]] = [:]

    /// Calls a minute, by the tier that each method's page names. Posting has a limit of its own.
    static let perMinute: [String: Int] = [
        "chat.update": 50, "chat.delete": 50, "chat.postEphemeral": 100, "conversations.open": 50,
        "conversations.info": 50, "conversations.join": 50, "conversations.history": 50, "conversations.replies": 50,
        "conversations.members": 100, "users.info": 100, "views.open": 100, "views.update": 100, "views.push": 100,
        "views.publish": 100,
    ]

    mutating func call(_ method: String, at now: Int64) throws(SlackFailure) {
        guard areTiersHeld, let most = Self.perMinute[method] else { return }
        var recent = called[method, default: []].filter { now - $0 < 60_000_000 }
        defer { called[method] = recent }
        if recent.count >= most, let first = recent.first {
            throw SlackFailure("ratelimited", retryAfter: Self.seconds(first + 60_000_000 - now))
        }
        recent.append(now)
    }

    mutating func post(into channel: String, at now: Int64) throws(SlackFailure) {
        let rest = max(restAt[channel] ?? now, now)
        let tooLate = now + every * Int64(burst)
        guard rest + every <= tooLate else {
            throw SlackFailure("ratelimited", retryAfter: Self.seconds(rest + every - tooLate))
        }
        restAt[channel] = rest + every
    }

    private static func seconds(_ micros: Int64) -> Int { Int(max(1, (micros + 999_999) / 1_000_000)) }
}
