internal import Correspondence
internal import Foundation
package import Impediments
internal import Ledger

/// Which impediments are wanted (FACE, the filters of the interface). What is empty does not matter; several values of
/// one are alternatives.
package struct ImpedimentQuery: Sendable {
    package var product: String?
    package var team: String?
    package var states: Set<LifeState> = []
    package var openOnly = false
    package var categories: Set<Category> = []
    package var severities: Set<Severity> = []
    package var tiers: Set<Tier> = []
    /// Raised from this moment on, to before the other.
    package var since: Instant?
    package var until: Instant?
    /// Stands in the title or in what was said; capitals and accents do not matter.
    package var words = ""

    package init() {}

    /// A product or team that the configuration does not have.
    package struct Unknown: Error, CustomStringConvertible {
        package let description: String

        fileprivate init(_ option: String, _ kind: String, _ name: String, known: [String]) {
            let guess = NearestWord.of(name, among: known).map { "did you mean `\($0)`? " } ?? ""
            let all = known.isEmpty ? "there is none" : "there are: \(Set(known).sorted().joined(separator: ", "))"
            description = "\(option): there is no \(kind) `\(name)`; \(guess)\(all)"
        }
    }

    /// - Throws: `Unknown`.
    package func check(against settings: Settings) throws {
        let products = settings.workspaces.flatMap { $0.directory.products.values }
        if let product, !products.contains(where: { $0.id == product }) {
            throw Unknown("--product", "product", product, known: products.map(\.id))
        }
        guard let team else { return }
        let teams = products.filter { product == nil || $0.id == product }.flatMap(\.teams).map(\.id)
        guard teams.contains(team) else {
            throw Unknown("--team", product.map { "team of \($0)" } ?? "team", team, known: teams)
        }
    }

    /// What of it the ledger answers; the rest is looked at in what it gives.
    func filter(after last: ImpedimentID?) -> ImpedimentFilter {
        ImpedimentFilter(
            product: product, team: team, states: states.isEmpty ? nil : states, openOnly: openOnly,
            raisedSince: since, raisedUntil: until, after: last, limit: Limits.listedAtOnce)
    }

    func wants(_ impediment: Impediment, by reading: any LedgerReading, in workspace: String) throws -> Bool {
        let labels = impediment.labels
        guard categories.isEmpty || categories.contains(labels.category),
            severities.isEmpty || severities.contains(labels.severity),
            tiers.isEmpty || tiers.contains(impediment.tier)
        else { return false }
        if words.isEmpty || holdsWords(labels.title) { return true }
        return try reading.personal(impediment.text, in: workspace).map { holdsWords($0.words) } ?? false
    }

    private func holdsWords(_ text: String) -> Bool {
        text.range(of: words, options: [.caseInsensitive, .diacriticInsensitive]) != nil
    }
}
