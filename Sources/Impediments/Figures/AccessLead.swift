/// 19 Access lead time: a talk with users asked for → held; and how many of those asked for were granted.
///
/// It is asked for when access to users is raised as missing, and held when the product next talks to a user.
package struct AccessLead: Sendable, Equatable {
    package let lead: Lengths
    package let granted: Ratio

    /// - Parameter contacts: when the product talked to users, of any age.
    package init(_ impediments: [Impediment], contacts: [DigestFacts.Proof], in window: Window) {
        let held = Dictionary(grouping: contacts.filter { $0.kind == .userContact }, by: \.product)
            .mapValues { $0.map(\.at).sorted() }
        let wanted = impediments.counted.filter { $0.labels.category == .accessToUsers }
        func firstHeld(_ impediment: Impediment) -> Instant? {
            held[impediment.product]?.first { $0 >= impediment.since }
        }
        lead = Lengths(wanted) { .of($0.since, until: firstHeld($0), in: window) }
        let asked = wanted.filter { window.contains($0.since) }
        granted = Ratio(asked.count { firstHeld($0).map { $0 < window.to } ?? false }, of: asked.count)
    }
}
