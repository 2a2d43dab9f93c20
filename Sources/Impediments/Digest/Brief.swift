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
    package let promisesMissed: Int

    package init(_ impediment: Impediment, in directory: Directory) {
        let product = directory.products[impediment.product]
        id = impediment.id
        category = impediment.labels.category
        subreason = impediment.labels.subreason
        severity = impediment.labels.severity
        pastDue = impediment.labels.pastDue
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
        promisesMissed = impediment.ask.promisesMissed
    }

    /// What a week of waiting costs, low to high, where team size and day rate are known; five days a week.
    package var costPerWeek: MoneyRange? {
        guard severity == .stopped, let teamSize, let dayRate else { return nil }
        let days = Double(teamSize) * 5
        return MoneyRange(unit: dayRate.unit, low: dayRate.low * days, high: dayRate.high * days)
    }
}
