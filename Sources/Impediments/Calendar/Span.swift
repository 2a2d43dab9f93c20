/// A length of time as people who keep office hours say it: `4wh`, `2wd`, `30m`.
///
/// Written in the configuration as a number and a unit: `wh` working hours, `wd` working days (as many
/// working hours as that person's usual day has), or elapsed `s`, `m`, `h`, `d`.
package enum Span: Sendable, Hashable, Codable {
    case elapsed(Duration)
    case workingHours(Double)
    case workingDays(Double)

    package func scaled(by factor: Double) -> Span {
        switch self {
        case .elapsed(let duration): .elapsed(duration * factor)
        case .workingHours(let hours): .workingHours(hours * factor)
        case .workingDays(let days): .workingDays(days * factor)
        }
    }

    /// Reads a number and a unit, as in `4wh`, `0.5wd`, `90d`.
    ///
    /// `nil` where it is not that, where it is negative, or where it is more than a hundred years.
    package init?(_ text: String) {
        guard let match = text.wholeMatch(of: #/(\d{1,12}(?:\.\d{1,20})?)(wh|wd|s|m|h|d)/#),
            let number = Double(match.1)
        else { return nil }
        let secondsEach: Double =
            switch match.2 {
            case "s": 1
            case "m": 60
            case "h", "wh": 3600
            default: 86400
            }
        guard number * secondsEach <= 100 * 366 * 86400 else { return nil }
        switch match.2 {
        case "wh": self = .workingHours(number)
        case "wd": self = .workingDays(number)
        default: self = .elapsed(.milliseconds(Int64((number * secondsEach * 1000).rounded())))
        }
    }
}

extension Span: CustomStringConvertible {
    /// The form that the configuration has; elapsed time in the largest unit that gives a whole number.
    package var description: String {
        switch self {
        case .workingHours(let hours): Self.plain(hours) + "wh"
        case .workingDays(let days): Self.plain(days) + "wd"
        case .elapsed(let duration): Self.elapsedText(milliseconds: duration.wholeMilliseconds)
        }
    }

    private static func elapsedText(milliseconds: Int64) -> String {
        for (unit, length) in [("d", Int64(86_400_000)), ("h", 3_600_000), ("m", 60_000)]
        where milliseconds != 0 && milliseconds % length == 0 {
            return "\(milliseconds / length)\(unit)"
        }
        return plain(Double(milliseconds) / 1000) + "s"
    }

    /// A number without `.0`.
    private static func plain(_ number: Double) -> String {
        let text = String(number)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
