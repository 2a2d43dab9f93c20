/// What may go upward about an impediment: counts, dates, labels, and the words of the lead.
///
/// There is no field for a raiser, an author, an owner or a chat message, so no letter to a funder or deputy
/// can hold one (P9).
package struct Brief: Sendable, Equatable {
    package let id: ImpedimentID
    package let category: Category
    package let subreason: Subreason
    package let severity: Severity
    package let pastDue: Bool
    /// Only one of its team is known to stand still.
    package let concernsOnePerson: Bool
    package let productTitle: String
    package let team: String
    package let teamSize: Int?
    package let since: Instant
    package let timesSaid: Int
    package let timesTried: Int
    package let wording: Wording?
    package let dayRate: MoneyRange?
    package let valuePerWeek: MoneyRange?
    package let sentAt: Instant?
    package let promisedFor: CalendarDay?
    /// A key of `people`: whoever promised it in the funder's place; `nil`: the funder, or nobody.
    package let promisedBy: String?
    package let promisesMissed: Int
    /// How many others stand because of it, and are asked for with it (DOMAIN 6.8).
    package let consequences: Int
    /// Teams of those, other than its own; by name.
    package let consequenceTeams: [String]
    /// What waiting costs, and what that is reckoned from.
    package let cost: Cost
    /// Hours that it takes of the funder: as the lead estimates them, or what such an ask usually takes.
    package let effort: Double
    /// Promises of the product that it endangers, in the words of the configuration.
    package let endangers: [String]
    /// What had become of it, where it has come back.
    package let back: Back?
    /// The number of the option that was chosen, where it is decided.
    package let decidedOption: Int?
    /// When the lead proposed to live with it, while that stands.
    package var proposedAt: Instant?
    /// It was the product owner who did, beside the lead or where there is none.
    package let isProposalOfOwner: Bool

    package init(_ impediment: Impediment, in directory: Directory) {
        let product = directory.products[impediment.product]
        id = impediment.id
        category = impediment.labels.category
        subreason = impediment.labels.subreason
        severity = impediment.labels.severity
        pastDue = impediment.labels.pastDue
        concernsOnePerson = impediment.concernsOnePerson
        productTitle = product?.title ?? impediment.product
        team = impediment.team
        teamSize = product?.teams.first { $0.id == impediment.team }?.size
        since = impediment.since
        timesSaid = impediment.allOccurrences.count
        timesTried = impediment.tried.count
        wording = impediment.ask.wording
        dayRate = product?.dayRate
        valuePerWeek = product?.valuePerWeek
        sentAt = impediment.ask.sentAt
        promisedFor = impediment.ask.promise?.on
        promisedBy = impediment.ask.promise.flatMap { $0.by.value == product?.funder ? nil : $0.by.value }
        promisesMissed = impediment.ask.promisesMissed
        let carried = impediment.countedConsequences
        consequences = carried.count
        consequenceTeams = Set(carried.filter { $0.teamKey != impediment.teamKey }.map(\.team)).sorted()
        cost = Cost(impediment, carried, in: directory)
        effort = impediment.effort
        let promises = product?.promises ?? []
        endangers = (impediment.ask.wording?.endangers ?? []).compactMap { number in
            promises.indices.contains(number - 1) ? promises[number - 1] : nil
        }
        back = Back(impediment)
        decidedOption = impediment.ask.state == .decided ? impediment.ask.decidedOption : nil
        proposedAt = directory.proposalOfLead(impediment)
        let proposer = impediment.ask.acceptanceProposedBy?.value
        isProposalOfOwner = proposer != nil && proposer == product?.productOwner && proposer != product?.lead
    }

    /// What a week of waiting costs, low to high, where team sizes and day rates are known; five days a week.
    package var costPerWeek: MoneyRange? { cost.perWeek }

    /// Cost of delay over effort (metric 18): what a week costs, or else is worth, for each hour of the funder.
    package var costOfDelayPerHour: Double {
        let week = costPerWeek?.high ?? valuePerWeek?.high ?? 0
        return effort > 0 ? week / effort : week
    }
}

extension Brief {
    /// The people whom it stops: of its own team and of those whose work stands because of it, each team once, so that
    /// nobody is counted twice (DOMAIN 6.8, metric 8).
    package struct Cost: Sendable, Equatable {
        /// `nil` where no team that is stopped has both a size and a rate.
        package let perWeek: MoneyRange?
        /// People and teams that are in it.
        package let people: Int
        package let teams: Int
        /// The day rate of one of them, where all have the same.
        package let rate: MoneyRange?

        init(_ impediment: Impediment, _ carried: [Consequence], in directory: Directory) {
            var stopped = Set(carried.filter { $0.severity == .stopped }.map(\.teamKey))
            if impediment.labels.severity == .stopped { stopped.insert(impediment.teamKey) }
            // No more of its team than was said, unless others of it stand because of that.
            let isOfOne =
                impediment.concernsOnePerson
                && !carried.contains { $0.severity == .stopped && $0.teamKey == impediment.teamKey }
            let known = stopped.sorted().compactMap { key -> (size: Int, rate: MoneyRange)? in
                let product = directory.products[key.product]
                let whole = product?.teams.first { $0.id == key.team }?.size
                guard let size = isOfOne && key == impediment.teamKey ? 1 : whole, let rate = product?.dayRate
                else { return nil }
                return (size, rate)
            }
            // What is reckoned in another unit cannot be added up; it is left out.
            let unit = directory.products[impediment.product]?.dayRate?.unit ?? known.first?.rate.unit
            let counted = known.filter { $0.rate.unit == unit }
            people = counted.reduce(0) { $0 + $1.size }
            teams = counted.count
            rate = counted.first.flatMap { first in counted.allSatisfy { $0.rate == first.rate } ? first.rate : nil }
            perWeek =
                counted.isEmpty
                ? nil
                : counted.reduce(MoneyRange(unit: unit ?? "", low: 0, high: 0)) { sum, each in
                    let days = Double(each.size) * 5
                    return MoneyRange(
                        unit: sum.unit, low: sum.low + each.rate.low * days, high: sum.high + each.rate.high * days)
                }
        }
    }
}

extension Brief {
    /// What was decided or done before it came back: nobody is asked as if nothing had been.
    package struct Back: Sendable, Equatable {
        package enum Before: Sendable, Equatable {
            /// - Parameters:
            ///   - option: the number of the one that was chosen, where it was one.
            ///   - wording: the words that the ask had then.
            case decided(option: Int?, wording: Wording?)
            case declined
            case livedWith
            /// Said to be over, and never decided.
            case over
        }

        package let before: Before
        package let at: Instant
        /// When it was opened again, first after that.
        package let since: Instant

        init?(_ impediment: Impediment) {
            guard impediment.isOpen, let opened = impediment.openSpans.last?.from,
                let end = impediment.openSpans.dropLast().last?.to
            else { return nil }
            if let ask = impediment.earlierAsks.last(where: { $0.decidedAt != nil }), let decidedAt = ask.decidedAt {
                at = decidedAt
                since = impediment.openSpans.first { $0.from > decidedAt }?.from ?? opened
                // Read anew since, the usual options are others.
                let isReadAsThen = impediment.relabelledAt.map { $0 < decidedAt } ?? true
                switch ask.state {
                case .declined: before = .declined
                case .decided:
                    before = .decided(option: isReadAsThen ? ask.decidedOption : nil, wording: ask.wording)
                default: before = .livedWith
                }
            } else {
                at = end
                since = opened
                before = impediment.claims.last?.reopenedAt == opened ? .over : .livedWith
            }
        }
    }
}

/// A team of a product: names of teams are unique only there.
struct TeamKey: Sendable, Hashable, Comparable {
    var product: String
    var team: String
    static func < (a: TeamKey, b: TeamKey) -> Bool { (a.product, a.team) < (b.product, b.team) }
}

extension Impediment {
    /// Hours that its ask takes of the funder: as the lead estimates them, or what such an ask usually takes.
    package var effort: Double { ask.wording?.effort ?? labels.subreason.usualEffort }

    fileprivate var teamKey: TeamKey { TeamKey(product: product, team: team) }
}

extension Consequence {
    fileprivate var teamKey: TeamKey { TeamKey(product: product, team: team) }
}
