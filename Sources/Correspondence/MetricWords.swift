import Impediments

extension Metric {
    /// What it is called, how it is worked out in one line, and what it does not say (P10).
    var phrases: (title: Phrase, definition: Phrase, caveat: Phrase) {
        switch self {
        case .age: (.metricAge, .metricAgeMeans, .metricAgeCaveat)
        case .firstResponse: (.metricFirstResponse, .metricFirstResponseMeans, .metricFirstResponseCaveat)
        case .timeToOwner: (.metricTimeToOwner, .metricTimeToOwnerMeans, .metricTimeToOwnerCaveat)
        case .resolution: (.metricResolution, .metricResolutionMeans, .metricResolutionCaveat)
        case .funderResponse: (.metricFunderResponse, .metricFunderResponseMeans, .metricFunderResponseCaveat)
        case .decisionLatency: (.metricDecisionLatency, .metricDecisionLatencyMeans, .metricDecisionLatencyCaveat)
        case .blockedDays: (.metricBlockedDays, .metricBlockedDaysMeans, .metricBlockedDaysCaveat)
        case .blockedTeamDays: (.metricBlockedTeamDays, .metricBlockedTeamDaysMeans, .metricBlockedTeamDaysCaveat)
        case .blockedCluster: (.metricBlockedCluster, .metricBlockedClusterMeans, .metricBlockedClusterCaveat)
        case .lostPersonDays: (.metricLostPersonDays, .metricLostPersonDaysMeans, .metricLostPersonDaysCaveat)
        case .waitShares: (.metricWaitShares, .metricWaitSharesMeans, .metricWaitSharesCaveat)
        case .blockedRatio: (.metricBlockedRatio, .metricBlockedRatioMeans, .metricBlockedRatioCaveat)
        case .flow: (.metricFlow, .metricFlowMeans, .metricFlowCaveat)
        case .percentiles: (.metricPercentiles, .metricPercentilesMeans, .metricPercentilesCaveat)
        case .recurrence: (.metricRecurrence, .metricRecurrenceMeans, .metricRecurrenceCaveat)
        case .escalations: (.metricEscalations, .metricEscalationsMeans, .metricEscalationsCaveat)
        case .costOfDelay: (.metricCostOfDelay, .metricCostOfDelayMeans, .metricCostOfDelayCaveat)
        case .cd3: (.metricCD3, .metricCD3Means, .metricCD3Caveat)
        case .accessLead: (.metricAccessLead, .metricAccessLeadMeans, .metricAccessLeadCaveat)
        case .silence: (.metricSilence, .metricSilenceMeans, .metricSilenceCaveat)
        case .newsLatency: (.metricNewsLatency, .metricNewsLatencyMeans, .metricNewsLatencyCaveat)
        case .loopClosure: (.metricLoopClosure, .metricLoopClosureMeans, .metricLoopClosureCaveat)
        }
    }
}
