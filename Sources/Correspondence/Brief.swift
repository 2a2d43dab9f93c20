package import Impediments

/// What may go upward about an impediment: counts, dates, labels, and the words of the lead.
///
/// There is no field for a raiser, an author, an owner or a chat message, so no letter to a funder or deputy
/// can hold one (P9).
package struct Brief: Sendable, Equatable {
    package let id: ImpedimentID
    package let category: Category
    package let subreason: Subreason
    package let severity: Severity
    package let title: String
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
        let product = directory.product(of: impediment)
        id = impediment.id
        category = impediment.labels.category
        subreason = impediment.labels.subreason
        severity = impediment.labels.severity
        title = impediment.labels.title
        productTitle = product.title
        team = impediment.team
        teamSize = product.teams.first { $0.id == impediment.team }?.size
        since = impediment.raisedAt
        timesSaid = impediment.occurrences.count
        timesTried = impediment.tried.count
        wording = impediment.ask.wording
        dayRate = product.dayRate
        valuePerWeek = product.valuePerWeek
        sentAt = impediment.ask.sentAt
        promisedFor = impediment.ask.promise?.on
        promisesMissed = impediment.ask.promisesMissed
    }

    /// The lead's options, or the usual ones for such a condition; the number of each is its place from 1.
    package var options: [String] {
        guard let worded = wording?.options, !worded.isEmpty else { return subreason.topic.options }
        return worded.map { $0.clipped(to: 12) }
    }

    /// The option to suggest, as its index; the lead's recommendation where it names one.
    package var suggested: Int? {
        guard let recommendation = wording?.recommendation else {
            return wording.map(\.options.isEmpty) ?? true ? 0 : nil
        }
        return Int(recommendation).map { $0 - 1 } ?? wording?.options.firstIndex(of: recommendation)
    }

    /// Nobody put it into words: the template speaks, and says so (DOMAIN 6.7).
    package var isUnworded: Bool { wording?.text == nil }

    /// What a week of waiting costs, low to high, where team size and day rate are known; five days a week.
    package var costPerWeek: MoneyRange? {
        guard severity == .stopped, let teamSize, let dayRate else { return nil }
        let days = Double(teamSize) * 5
        return MoneyRange(unit: dayRate.unit, low: dayRate.low * days, high: dayRate.high * days)
    }
}

extension MoneyRange {
    /// `£12,000–19,500`; a unit of letters stands behind: `3–5 days`.
    var words: String {
        let numbers = low == high ? Self.grouped(low) : "\(Self.grouped(low))–\(Self.grouped(high))"
        return unit.contains(where: \.isLetter) ? "\(numbers) \(unit)" : unit + numbers
    }

    private static func grouped(_ amount: Double) -> String {
        let digits = String(Int64(min(max(amount.rounded(), -9e15), 9e15)))
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: ",")
    }
}

extension String {
    /// The first words of a text; what is left out is shown by an ellipsis.
    func clipped(to limit: Int) -> String {
        let words = split(whereSeparator: \.isWhitespace)
        let kept = words.prefix(limit).map { $0.count > 40 ? $0.prefix(39) + "…" : $0 }.joined(separator: " ")
        return words.count > limit ? kept + " …" : kept
    }
}
