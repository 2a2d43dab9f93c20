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
}

extension Span: CustomStringConvertible {
    package var description: String { "" }
}
