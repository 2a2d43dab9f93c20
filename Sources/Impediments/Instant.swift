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
    // Both ways are integer arithmetic: Foundation's styles cut milliseconds, let 30 February pass, and follow
    // the Julian calendar before 1582.

    /// `2026-03-02T09:00:00Z`; milliseconds only where there are any.
    package var rfc3339: String {
        let day = CalendarDay(number: Int(milliseconds.floorDivided(by: 86_400_000)))
        let time = Int(milliseconds).modulo(86_400_000)
        let (hour, minute, second) = (time / 3_600_000, time / 60_000 % 60, time / 1000 % 60)
        let fraction = time % 1000 == 0 ? "" : "." + (time % 1000).padded(to: 3)
        return "\(day)T\(hour.padded(to: 2)):\(minute.padded(to: 2)):\(second.padded(to: 2))\(fraction)Z"
    }

    /// Reads an RFC 3339 moment with `Z` or an offset, with or without a fraction; `nil` for anything else.
    ///
    /// What is finer than a millisecond is cut off. A leap second counts as the second after it.
    package init?(rfc3339 text: String) {
        // By hand: every delivery has a moment, and a regular expression is compiled at each use.
        var digits = Digits(text)
        guard let year = digits.number(4), digits.take("-"), let month = digits.number(2), digits.take("-"),
            let dayOfMonth = digits.number(2), digits.take("T", "t", " "), let hour = digits.number(2),
            digits.take(":"), let minute = digits.number(2), digits.take(":"), let second = digits.number(2),
            let thousandths = digits.take(".") ? digits.thousandths() : 0,
            let (sign, offsetHour, offsetMinute) = digits.offset(), digits.isAtEnd,
            let day = CalendarDay(known: year, month, dayOfMonth),
            hour < 24, minute < 60, second <= 60, offsetHour < 24, offsetMinute < 60
        else { return nil }
        let offset = sign * (offsetHour * 60 + offsetMinute) * 60
        let total = day.number * 86400 + hour * 3600 + minute * 60 + second - offset
        // Leap seconds are inserted before midnight in UTC.
        guard second < 60 || total.modulo(86400) == 0 else { return nil }
        self.init(milliseconds: Int64(total) * 1000 + Int64(thousandths))
    }
}

/// Reads a text of digits and signs from its beginning.
private struct Digits {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ signs: Unicode.Scalar...) -> Bool {
        guard let byte = rest.first, signs.contains(Unicode.Scalar(byte)) else { return false }
        rest.removeFirst()
        return true
    }

    /// Exactly so many digits.
    mutating func number(_ count: Int) -> Int? {
        var number = 0
        for _ in 0..<count {
            guard let digit = digit() else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// The digits after the point, at least one; what is finer than a thousandth is cut off.
    mutating func thousandths() -> Int? {
        guard var number = digit() else { return nil }
        var count = 1
        while let digit = digit() {
            if count < 3 { number = number * 10 + digit }
            count += 1
        }
        return number * [1: 100, 2: 10][count, default: 1]
    }

    /// `Z`, or hours and minutes before (1) or behind (-1) UTC.
    mutating func offset() -> (sign: Int, hours: Int, minutes: Int)? {
        if take("Z", "z") { return (1, 0, 0) }
        let sign = take("-") ? -1 : 1
        guard sign < 0 || take("+"), let hours = number(2), take(":"), let minutes = number(2) else { return nil }
        return (sign, hours, minutes)
    }

    private mutating func digit() -> Int? {
        guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        rest.removeFirst()
        return Int(byte - UInt8(ascii: "0"))
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
