import Foundation
package import Impediments

/// What every HTTP peer means by a status, as far as it is common to all.
package enum HTTPOutcome {
    /// How long the peer asks to be left alone: seconds (decimals round up) or a date, clamped to 1 s … 15 min.
    package static func retryAfter(_ headers: [RawDelivery.Header], at now: Instant) -> Duration? {
        guard let value = headers.first(where: { $0.name.lowercased() == "retry-after" })?.value else { return nil }
        let text = value.trimmingCharacters(in: .whitespaces)
        if text.wholeMatch(of: #/\d{1,9}(\.\d{1,9})?/#) != nil, let seconds = Double(text) {
            return clamped(.seconds(Int64(seconds.rounded(.up))))
        }
        // A header that nobody can read is no wish; the courier's own schedule holds.
        return moment(text).map { clamped($0 - now) }
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, the one form of a date that HTTP still writes.
    private static func moment(_ text: String) -> Instant? {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard let match = text.wholeMatch(of: #/[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) ([\d:]{8}) GMT/#),
            let month = months.firstIndex(of: String(match.2))
        else { return nil }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return Instant(rfc3339: "\(match.3)-\(number)-\(match.1)T\(match.4)Z")
    }

    package static func clamped(_ duration: Duration) -> Duration {
        min(max(duration, ChatLimits.retryAfter.lowerBound), ChatLimits.retryAfter.upperBound)
    }

    /// Whether the same request may succeed later; `false` for everything that is final.
    package static func isWorthAnotherTry(_ status: Int) -> Bool {
        switch status {
        case 408, 425, 429, 500...599: true
        default: false
        }
    }

    /// The status in words, for a dead letter's reason: `404`, or `302, a redirect, which is not followed`.
    package static func words(_ status: Int) -> String {
        switch status {
        case 300...399: "\(status), a redirect, which is not followed"
        case 410: "410: the receiver wants no more letters"
        default: "\(status)"
        }
    }
}
