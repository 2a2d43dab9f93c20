internal import Chat
package import Impediments
package import Ledger
package import Letters

/// Decodes a quarantined delivery anew: a later version of Straw may read what an earlier one could not.
package struct Redecoding {
    private let sources: Sources

    package init(_ settings: Settings) { sources = Sources(settings) }

    /// `nil` where it is still unreadable, or where its source is gone.
    package func inbound(from row: QuarantineRow, at now: Instant) -> Inbound? {
        guard let platform = sources.named(row.source)?.platform else { return nil }
        let delivery = RawDelivery(
            method: "POST", path: "", target: "/hooks/\(row.source)", headers: [], body: row.payload)
        for case .readable(let inbound) in platform.decode(delivery, at: now) { return inbound }
        return nil
    }
}
