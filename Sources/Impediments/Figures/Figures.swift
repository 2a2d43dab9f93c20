/// The numbers of a digest over one window `[from, to)`, in elapsed time; each is a metric of DOMAIN 8.
///
/// What was no impediment is left out; what is lived with goes on costing.
package struct Figures: Sendable, Equatable {
    /// Ages of the blockers open at the end, longest first (metric 1).
    package var blockerAges: [Duration]
    /// How open time was waited (metric 11).
    package var waits: WaitShares
    /// Ask sent → decided (metric 6); `nil` where nothing was asked.
    package var decisionLatency: Lengths?
    /// Ask sent → acknowledged (metric 5).
    package var funderResponse: Lengths?
    /// Time for which each team stood still, summed over teams (metric 8).
    package var blockedTeamTime: Duration

    package init(_ impediments: [Impediment], from: Instant, to: Instant) {
        let window = Window(from: from, to: to)
        let blockers = impediments.filter { $0.labels.severity == .stopped }
        let things = impediments.things
        blockerAges = ResponseTimes.age(blockers, in: window).longestFirst
        waits = WaitShares(things, in: window)
        decisionLatency = ResponseTimes.decisionLatency(impediments, in: window).orNil
        funderResponse = ResponseTimes.funderResponse(impediments, in: window).orNil
        blockedTeamTime = BlockedTime.byTeam(things, in: window).values.reduce(.zero, +)
    }

    /// Share of open time that waited on the funder; `nil` where nothing was open.
    package var shareWaitingOnFunder: Double? { waits.share(of: .funder) }

    /// p85, `nil` below eight, which are listed instead (metric 14).
    package var blockerAgeP85: Duration? { Lengths(running: blockerAges).percentile(85) }

    package var blockedTeamDays: Double { blockedTeamTime.inDays }
}
