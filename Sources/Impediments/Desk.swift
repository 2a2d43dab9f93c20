/// What may still be said to one funder (or deputy): the budget of interruptions, and what waits for it.
package struct Desk: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Hashable, Codable { case ask, reminder, overdue }

    package struct Item: Sendable, Hashable, Codable {
        package var impediment: ImpedimentID
        package var kind: Kind
        package var since: Instant
        package var rule: Rule
        /// Nothing of the clock leaves while the lead has promised.
        package var quietUntil: Instant?
        /// When it may leave, as far as it goes by itself.
        package var leaves: Instant { max(since, quietUntil ?? since) }
        package init(impediment: ImpedimentID, kind: Kind, since: Instant, rule: Rule) {
            self.impediment = impediment
            self.kind = kind
            self.since = since
            self.rule = rule
        }
    }

    /// A key of `people`.
    package let person: String
    package var waiting: [Item] = []
    /// When immediate messages went out, of the current and the last calendar week.
    package var interruptions: [Instant] = []
    /// Digests are owed from here on; the workspace's first start, or the end of the last period sent.
    package var digestsFrom: Instant
    /// How often they want the digest; `nil`: weekly.
    package var cadence: DigestCadence?
    /// When that was changed last: nothing is owed for what ended before.
    package var digestsNotBefore: Instant?

    package init(person: String, digestsFrom: Instant) {
        self.person = person
        self.digestsFrom = digestsFrom
    }
}
