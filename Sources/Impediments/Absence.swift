/// Days on which somebody is away, the first and the last included; days of that person's own zone.
package struct Absence: Sendable, Hashable {
    package var from: CalendarDay
    package var to: CalendarDay

    package init(from: CalendarDay, to: CalendarDay) {
        self.from = from
        self.to = to
    }

    package func contains(_ day: CalendarDay) -> Bool { from <= day && day <= to }

    /// The days that both name.
    package func overlap(with other: Absence) -> Absence? {
        let both = Absence(from: max(from, other.from), to: min(to, other.to))
        return both.from <= both.to ? both : nil
    }

    /// Reads `2026-08-03..2026-08-21`, or one day; `nil` where it is neither, or ends before it begins.
    package init?(_ text: String) {
        let ends = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = ends.first, let last = ends.last, first.utf8.count == 10, last.utf8.count == 10,
            let from = CalendarDay(String(first)), let to = CalendarDay(String(last)), from <= to
        else { return nil }
        self.init(from: from, to: to)
    }
}

extension Absence: CustomStringConvertible {
    package var description: String { from == to ? "\(from)" : "\(from)..\(to)" }
}

/// Who is written to while somebody is away.
///
/// Where somebody stands in, the clock goes on, and whatever falls due is written to the stand-in, who may answer as
/// the absent person could. Where nobody does, those days are no working days of the absent person.
extension Directory {
    /// Who may stand in for a person in a product, the first choice first.
    ///
    /// The funder's is the product's deputy, or else the funder's own. The lead's is the lead's own, or else the product
    /// owner; what a lead gets is never written to the funder, whatever the configuration says.
    package func standIns(for person: String, in product: Product?) -> [String] {
        let own = people[person]?.deputy
        var choices = [own]
        if let product, person == product.funder {
            choices = [product.deputy, own]
        } else if let product, person == product.steward {
            choices = [own, product.productOwner].map { $0 == product.funder ? nil : $0 }
        }
        var standIns: [String] = []
        for case let choice? in choices where choice != person && people[choice] != nil && !standIns.contains(choice) {
            standIns.append(choice)
        }
        return standIns
    }

    /// Whether a person is away at a moment, by the person's own zone.
    package func isAway(_ person: String, _ product: Product?, at moment: Instant) -> Bool {
        guard let absences = people[person]?.absences, !absences.isEmpty else { return false }
        let day = plainCalendar(of: person, product).day(of: moment)
        return absences.contains { $0.contains(day) }
    }

    /// Who is written to instead of a person who is away, or the person; where nobody stands in it is still the person.
    package func recipient(for person: String, _ product: Product, at moment: Instant) -> String {
        present(person, product, moment, []) ?? person
    }

    /// Whether a person is away and nobody stands in.
    package func isNobodyThere(for person: String, _ product: Product, at moment: Instant) -> Bool {
        isAway(recipient(for: person, product, at: moment), product, at: moment)
    }

    private func present(
        _ person: String, _ product: Product, _ moment: Instant, _ asked: Set<String>
    ) -> String? {
        guard isAway(person, product, at: moment) else { return person }
        let asked = asked.union([person])
        for standIn in standIns(for: person, in: product) where !asked.contains(standIn) {
            if let present = present(standIn, product, moment, asked) { return present }
        }
        return nil
    }

    /// The days on which a person is away and nobody stands in: no working days of that person.
    package func daysOff(of person: String, for product: Product?) -> [Absence] {
        daysOff(of: person, product, [])
    }

    private func daysOff(of person: String, _ product: Product?, _ asked: Set<String>) -> [Absence] {
        var days = people[person]?.absences ?? []
        let asked = asked.union([person])
        for standIn in standIns(for: person, in: product) where !days.isEmpty && !asked.contains(standIn) {
            let both = daysOff(of: standIn, product, asked)
            days = days.flatMap { day in both.compactMap(day.overlap) }
        }
        return days
    }

    /// The first day, from that of a moment on, on which a person is there again.
    func dayBack(of person: String, _ product: Product, from moment: Instant) -> CalendarDay {
        var day = plainCalendar(of: person, product).day(of: moment)
        let absences = (people[person]?.absences ?? []).sorted { $0.from < $1.from }
        for absence in absences where absence.contains(day) { day = absence.to.adding(days: 1) }
        return day
    }

    /// Whoever looks after the team's impediments at a moment: the lead or product owner, or who stands in for them.
    package func steward(of product: Product, at moment: Instant) -> String? {
        product.steward.map { recipient(for: $0, product, at: moment) }
    }

    /// The lead at a moment, or who stands in.
    package func lead(of product: Product, at moment: Instant) -> String? {
        product.lead.map { recipient(for: $0, product, at: moment) }
    }
}
