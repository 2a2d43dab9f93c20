internal import Foundation

/// 20 Silence: exp(−λT), how likely it is that a team says nothing for so long by chance. Silence is unknown, never
/// green (P8).
package struct Silence: Sendable, Equatable {
    /// λ: reports of the eight weeks before the last one, by the week: silence itself does not lower what was usual.
    package let perWeek: Double
    /// The last report, or whatever else was heard since.
    package let last: Instant
    /// T: since then.
    package let quiet: Duration
    /// exp(−λT).
    package let chance: Double
    package let n: Int

    package static let window = Duration.weeks(8)
    /// After that nothing is told any more of what was usual.
    package static let longest = Duration.weeks(52)
    /// So many reports in eight weeks there must be, for anything to be told from their absence.
    package static let fewest = 5
    package static let unlikely = 0.05

    /// - Parameter heardAt: when something else was heard that is no report; it ends a silence, and is no usual report.
    /// - Returns: `nil` where nothing was reported within a year.
    package init?(of reports: [Instant], heardAt: Instant? = nil, at now: Instant) {
        guard let reported = reports.filter({ $0 <= now }).max(), now - reported < Self.longest else { return nil }
        last = max(reported, heardAt ?? reported)
        n = reports.count { $0 > reported - Self.window && $0 <= reported }
        quiet = now - last
        perWeek = Double(n) / 8
        chance = exp(-Double(n) * (quiet / Self.window))
    }

    /// It is not by chance.
    package var isFlagged: Bool { n >= Self.fewest && chance < Self.unlikely }
}
