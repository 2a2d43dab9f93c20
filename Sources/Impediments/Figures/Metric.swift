/// The metrics of DOMAIN 8, by their numbers; what each means is printed beside it wherever it is shown (P10).
package enum Metric: Int, CaseIterable, Sendable, Hashable {
    case age = 1
    case firstResponse, timeToOwner, resolution, funderResponse, decisionLatency, blockedDays, blockedTeamDays
    case blockedCluster, lostPersonDays, waitShares, blockedRatio, flow, percentiles, recurrence, escalations
    case costOfDelay, cd3, accessLead, silence, newsLatency, loopClosure

    package var title: String {
        switch self {
        case .age: "Age"
        case .firstResponse: "Time to first response"
        case .timeToOwner: "Time to owner"
        case .resolution: "Time to resolution"
        case .funderResponse: "Funder response"
        case .decisionLatency: "Decision latency"
        case .blockedDays: "Blocked days of an impediment"
        case .blockedTeamDays: "Blocked team-days"
        case .blockedCluster: "Blocked days of a cluster"
        case .lostPersonDays: "Lost person-days"
        case .waitShares: "Share waiting on each party"
        case .blockedRatio: "Blocked ratio"
        case .flow: "Inflow, outflow, net"
        case .percentiles: "Percentiles"
        case .recurrence: "Recurrence"
        case .escalations: "Escalations acted on in time; false escalations"
        case .costOfDelay: "Cost of delay"
        case .cd3: "CD3 of an ask"
        case .accessLead: "Access lead time"
        case .silence: "Silence"
        case .newsLatency: "News latency"
        case .loopClosure: "Loop closure"
        }
    }

    /// How it is worked out, in one line.
    package var definition: String {
        switch self {
        case .age: "from the earliest start to now, of what is open"
        case .firstResponse: "raised → first answer by a person who is not the raiser"
        case .timeToOwner: "raised → somebody drives it"
        case .resolution: "open time, all stretches added, once the end is verified"
        case .funderResponse: "ask sent → acknowledged by the funder or a stand-in"
        case .decisionLatency: "ask sent → decided or declined"
        case .blockedDays: "time for which it stopped the work"
        case .blockedTeamDays: "time for which a team stood still: the union over its blockers, not their sum"
        case .blockedCluster: "blocked time of all that has one cause, added up"
        case .lostPersonDays: "people times the share of their time, over time; never more than the team has"
        case .waitShares: "time waited on a party / open time; all parties and nobody make 100 %"
        case .blockedRatio: "time for which a team stood still / elapsed time"
        case .flow: "raised; verified as over; the difference; by the week"
        case .percentiles: "nearest rank: the shortest that so many per cent do not exceed"
        case .recurrence: "came back within 30 days, itself or another with the same cause / verified"
        case .escalations: "asks acted on within the agreed time / asks; asks that the team ended itself / asks"
        case .costOfDelay: "share of time on the critical path × value per week × weeks, low to high"
        case .cd3: "value per week / hours that the ask takes the funder, low to high"
        case .accessLead: "talk with users asked for → held; held / asked for"
        case .silence: "exp(−λT): chance of no report for so long, λ from the last eight weeks"
        case .newsLatency: "first said in the team → first seen by the funder"
        case .loopClosure: "raisers told the outcome / raisers of what was verified or declined"
        }
    }

    /// What it does not say.
    package var caveat: String {
        switch self {
        case .age: "elapsed time, nights and weekends counted"
        case .firstResponse, .timeToOwner: "what ended without one counts as at least its whole time"
        case .resolution: "what is open, or only said to be over, counts as at least so long"
        case .funderResponse: "what is not acknowledged counts as at least so long; seen is not done"
        case .decisionLatency: "what is undecided counts as at least so long; a quick no counts as a quick answer"
        case .blockedDays: "as the team said it; a correction counts from the beginning"
        case .blockedTeamDays: "elapsed days, not working days"
        case .blockedCluster: "a sum: the same team can stand in it several times"
        case .lostPersonDays:
            "assumes that everybody in the team is affected, and that what slows takes half of their time"
        case .waitShares: "by who had the next move, not by who worked"
        case .blockedRatio: "one minus it is only an upper bound on flow efficiency"
        case .flow: "reporting more is not having more"
        case .percentiles: "from 8 values on; fewer are listed"
        case .recurrence: "the last 30 days are not over yet"
        case .escalations: "asks whose time has not come are left out; an answer outside Straw is not seen"
        case .costOfDelay: "an estimate: the share on the critical path is assumed, the value is as configured"
        case .cd3: "orders asks; it is no forecast"
        case .accessLead: "any talk with a user of the product counts as the one asked for"
        case .silence: "told only with 5 reports or more in eight weeks; silence is unknown, not green"
        case .newsLatency: "of what the funder was asked; what is unseen counts as at least so long"
        case .loopClosure: "by the note in the raiser's thread; whether it was read is not known"
        }
    }
}
