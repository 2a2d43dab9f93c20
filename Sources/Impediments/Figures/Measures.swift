/// All that DOMAIN 8 measures over one window, for the impediments of one product or team.
package struct Measures: Sendable, Equatable {
    package var window: Window
    /// 1 to 6 and 21.
    package var age: Lengths
    package var firstResponse: Lengths
    package var timeToOwner: Lengths
    package var resolution: Lengths
    package var funderResponse: Lengths
    package var decisionLatency: Lengths
    package var newsLatency: Lengths
    /// 7, longest first.
    package var blocked: [Blocked]
    /// 8, by `product/team`.
    package var blockedTeams: [String: Duration]
    /// 9, by the number of the cause.
    package var blockedClusters: [ImpedimentID: Duration]
    /// 10
    package var lostPersonDays: Double?
    /// 11
    package var waits: WaitShares
    /// 12
    package var blockedRatio: Double?
    /// 13
    package var flow: Flow
    /// 15, 16
    package var recurrence: Ratio
    package var escalations: Escalations
    /// 17, by product.
    package var costOfDelay: [String: MoneyRange]
    /// 18, by what is asked.
    package var cd3: [ImpedimentID: MoneyRange]
    /// 19
    package var access: AccessLead
    /// 20, by `product/team`.
    package var silence: [String: Silence]
    /// 22
    package var loopClosure: Ratio

    package struct Blocked: Sendable, Equatable {
        package var id: ImpedimentID
        package var time: Duration
    }

    /// - Parameters:
    ///   - impediments: all of the products and teams of `directory` that had any part in the window or the eight weeks
    ///     before its end.
    ///   - evidence: proofs of life of any age.
    ///   - effort: how many hours an ask takes the funder, where that is known.
    package init(
        _ impediments: [Impediment], evidence: [DigestFacts.Proof], in directory: Directory, window: Window,
        effort: (Impediment) -> Double? = { $0.effort }
    ) {
        let things = impediments.things
        let products = directory.products.values.sorted { $0.id < $1.id }
        let teams = products.flatMap { product in product.teams.map { (product: product, team: $0) } }
        self.window = window
        age = ResponseTimes.age(impediments, in: window)
        firstResponse = ResponseTimes.firstResponse(impediments, in: window)
        timeToOwner = ResponseTimes.timeToOwner(impediments, in: window)
        resolution = ResponseTimes.resolution(impediments, in: window)
        funderResponse = ResponseTimes.funderResponse(impediments, in: window)
        decisionLatency = ResponseTimes.decisionLatency(impediments, in: window)
        newsLatency = ResponseTimes.newsLatency(impediments, in: window)
        blocked = things.map { Blocked(id: $0.impediment.id, time: BlockedTime.of($0, in: window)) }
            .filter { $0.time > .zero }.sorted { ($0.time, $1.id) > ($1.time, $0.id) }
        blockedTeams = BlockedTime.byTeam(things, in: window)
        blockedClusters = BlockedTime.byCluster(things, in: window)
        lostPersonDays = LostTime.personDays(things, of: directory, in: window)
        waits = WaitShares(things, in: window)
        blockedRatio = BlockedTime.ratio(things, teams: teams.count, in: window)
        flow = Flow(impediments, in: window)
        recurrence = Recurrence.of(impediments, in: window)
        escalations = Escalations(impediments, in: directory, window: window)
        costOfDelay = [:]
        cd3 = [:]
        for product in products {
            costOfDelay[product.id] = CostOfDelay.of(product, things, directory.policy, in: window)
        }
        for thing in things where thing.impediment.isAsked {
            let value = directory.products[thing.impediment.product]?.valuePerWeek
            cd3[thing.impediment.id] = CD3.of(valuePerWeek: value, effortHours: effort(thing.impediment))
        }
        access = AccessLead(impediments, contacts: evidence, in: window)
        silence = [:]
        for (product, team) in teams {
            let said = impediments.filter { $0.product == product.id && $0.team == team.id }.flatMap(\.occurrences)
            silence["\(product.id)/\(team.id)"] = Silence(of: said, at: window.to)
        }
        loopClosure = LoopClosure.of(impediments, in: window)
    }
}
