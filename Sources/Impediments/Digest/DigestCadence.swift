/// How often a funder wants the digest (DOMAIN 7.10); their own wish stands before the configuration.
package enum DigestCadence: String, Sendable, Hashable, Codable, CaseIterable {
    case weekly
    case fortnightly
    case monthly
    /// None at all. What stops the work still reaches them by L3.
    case stopped

    /// How many of the weekly moments pass for one digest; `nil`: the first one of a month counts.
    var weeks: Int? {
        switch self {
        case .weekly, .stopped: 1
        case .fortnightly: 2
        case .monthly: nil
        }
    }
}
