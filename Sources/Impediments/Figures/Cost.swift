/// 17 Cost of delay: p_critical × value per week × weeks, low to high.
package enum CostOfDelay {
    /// Time in which several stand in the way counts once: the delay of a product, by the worst of them at each moment.
    ///
    /// - Returns: `nil` where the product has no value per week.
    package static func of(_ product: Product, _ things: [Thing], _ policy: Policy, in window: Window) -> MoneyRange? {
        guard let value = product.valuePerWeek else { return nil }
        let own = things.filter { $0.impediment.product == product.id }
        let stopped = own.flatMap(\.stopped).union
        let slowed = own.flatMap(\.open).union.subtracting(stopped)
        let weeks =
            policy.criticalIfStopped * (stopped.length(in: window) / .weeks(1))
            + policy.criticalIfSlowing * (slowed.length(in: window) / .weeks(1))
        return MoneyRange(unit: value.unit, low: value.low * weeks, high: value.high * weeks)
    }
}

/// 18 CD3 of an ask: value per week over the hours that it takes the funder; what gives most for an hour comes first.
package enum CD3 {
    /// - Returns: `nil` where the value, or the effort, is not known.
    package static func of(valuePerWeek: MoneyRange?, effortHours: Double?) -> MoneyRange? {
        guard let value = valuePerWeek, let hours = effortHours, hours > 0 else { return nil }
        return MoneyRange(unit: value.unit, low: value.low / hours, high: value.high / hours)
    }
}
