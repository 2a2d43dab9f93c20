/// The numbers of the ladder (DOMAIN 6). Each has a key of the same name in the configuration.
package struct Policy: Sendable, Equatable {
    /// One length for what stops the work and one for what slows it.
    package struct BySeverity: Sendable, Equatable {
        package var stopped: Span
        package var slowing: Span
        package init(stopped: Span, slowing: Span) {
            self.stopped = stopped
            self.slowing = slowing
        }
        package subscript(severity: Severity) -> Span { severity == .stopped ? stopped : slowing }
    }

    /// L1: how long nobody may drive it before the team is nudged, once.
    package var ownerWanted = BySeverity(stopped: .workingHours(4), slowing: .workingDays(1))
    /// L2: how long a blocker may be unowned before the lead hears.
    package var leadIfUnowned = Span.workingHours(4)
    /// L2: how long it may be unresolved, owned or not, before the lead hears.
    package var leadIfUnresolved = BySeverity(stopped: .workingDays(1), slowing: .workingDays(3))
    /// How long the lead may be silent after an L2 before one reminder.
    package var leadAcknowledges = BySeverity(stopped: .workingHours(4), slowing: .workingDays(1))
    /// L3: how long a blocker may be unresolved before the funder is asked.
    package var funderIfUnresolved = Span.workingDays(2)
    /// L3 where what is missing is access to users.
    package var funderIfAccessUnresolved = Span.workingDays(3)
    /// After this a slowing impediment stands in the digest as an ask.
    package var digestIfSlowing = Span.workingDays(5)
    /// How long before an L3 the lead sees the draft.
    package var preview = Span.workingHours(4)
    package var hold = Span.workingDays(2)
    package var holds = 2
    /// How long the funder may be silent after an ask before one reminder.
    package var funderAcknowledges = Span.workingDays(2)
    /// How long the funder may take to decide: the target of decision latency, where nothing else was agreed.
    package var funderDecides = Span.workingDays(5)
    /// L3b: how long the funder may be silent before the deputy is asked.
    package var deputyAfter = Span.workingDays(5)
    package var deputyAcknowledges = Span.workingDays(2)
    /// How long the funder may be silent before the team and the digest say so.
    package var silenceAfter = Span.workingDays(10)
    /// How long nobody may say anything of what is open, where nothing else is to come, before the thread is asked.
    package var staleAfter = Span.workingDays(10)
    /// `resolved` is a claim; after this without objection it counts as verified (R2).
    package var verifiedAfter = Span.workingDays(3)
    /// Reopened within this it is the same impediment (R3).
    package var reopenWithin = Span.elapsed(.seconds(30 * 86400))
    package var interruptsPerDay = 1
    package var interruptsPerWeek = 3
    /// In phase `starting`, timers of L2 and L3 for need levels 1 and 2 are multiplied by this.
    package var startingFactor = 0.5
    /// How much of a product's time on the critical path is lost while its work is stopped, and while it is slowed
    /// (`p_critical` of DOMAIN 8.17): an assumption.
    package var criticalIfStopped = 1.0
    package var criticalIfSlowing = 0.5
    /// At most so many asks stand in one digest (P4).
    package var asksPerDigest = 3

    package init() {}
    package static let `default` = Policy()
}
