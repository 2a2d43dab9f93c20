/// The metrics of DOMAIN 8, by their numbers; what each means is printed beside it wherever it is shown (P10).
package enum Metric: Int, CaseIterable, Sendable, Hashable {
    case age = 1
    case firstResponse, timeToOwner, resolution, funderResponse, decisionLatency, blockedDays, blockedTeamDays
    case blockedCluster, lostPersonDays, waitShares, blockedRatio, flow, percentiles, recurrence, escalations
    case costOfDelay, cd3, accessLead, silence, newsLatency, loopClosure
}
