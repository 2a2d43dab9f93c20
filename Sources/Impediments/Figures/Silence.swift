internal import Foundation

/// 20 Silence: exp(−λT), how likely it is that a team says nothing for so long by chance. Silence is unknown, never
/// green (P8).
package struct Silence: Sendable, Equatable {
    /// λ: reports of the last eight weeks, by the week.
    package let perWeek: Double
    package let last: Instant
    /// T: since the last report.
    package let quiet: Duration
    /// exp(−λT).
    package let chance: Double
    package let n: Int

    package static let window = Duration.weeks(8)
    /// So many reports in eight weeks there must be, for anything to be told from their absence.
    package static let fewest = 5
    package static let unlikely = 0.05

    /// - Returns: `nil` where nothing was reported in the last eight weeks.
    package init?(of reports: [Instant], at now: Instant) {
        let recent = reports.filter { $0 > now - Self.window && $0 <= now }
        guard let last = recent.max() else { return nil }
        self.last = last
        n = recent.count
        quiet = now - last
        perWeek = Double(n) / 8
        chance = exp(-Double(n) * (quiet / Self.window))
    }

    /// It is not by chance.
    package var isFlagged: Bool { n >= Self.fewest && chance < Self.unlikely }
}
