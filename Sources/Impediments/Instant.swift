package import Foundation

/// A moment, in whole milliseconds since 1970 (UTC).
///
/// Both ledgers store it as an integer, so moments compare equal wherever they have been.
package struct Instant: Hashable, Comparable, Sendable, Codable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }
    package init(_ date: Date) {
        milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded())
    }

    package init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
    package var seconds: Int64 { milliseconds.floorDivided(by: 1000) }

    package static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
    package static func + (a: Instant, b: Duration) -> Instant {
        Instant(milliseconds: a.milliseconds + b.wholeMilliseconds)
    }
    package static func - (a: Instant, b: Duration) -> Instant {
        Instant(milliseconds: a.milliseconds - b.wholeMilliseconds)
    }
    package static func - (a: Instant, b: Instant) -> Duration {
        .milliseconds(a.milliseconds - b.milliseconds)
    }
}

extension Instant {
    /// `2026-03-02T09:00:00Z`; milliseconds only where there are any.
    package var rfc3339: String {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: milliseconds % 1000 != 0)
        return date.formatted(style)
    }

    /// Reads an RFC 3339 moment with `Z` or an offset, with or without a fraction; `nil` for anything else.
    package init?(rfc3339 text: String) {
        // The style accepts more than RFC 3339 does, so the shape is checked first.
        let shape = #/\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})/#
        guard let match = text.wholeMatch(of: shape) else { return nil }
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: false)
        let fraction = match.output.1.map { Double("0" + $0) ?? 0 } ?? 0
        var plain = text.uppercased().replacingOccurrences(of: " ", with: "T")
        if let range = plain.firstRange(of: #/\.\d+/#) { plain.removeSubrange(range) }
        do {
            let date = try style.parse(plain)
            self.init(milliseconds: Int64(date.timeIntervalSince1970 * 1000) + Int64((fraction * 1000).rounded(.down)))
        } catch {
            return nil
        }
    }
}

extension Instant: CustomStringConvertible {
    package var description: String { rfc3339 }
}

extension Duration {
    package var wholeMilliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}

extension Int64 {
    /// Division that rounds towards minus infinity, so that moments before 1970 keep their order.
    func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
