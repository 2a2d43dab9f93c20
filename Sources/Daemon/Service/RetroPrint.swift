internal import Chat
internal import Correspondence
package import Impediments
package import Ledger
internal import Letters

/// The retrospective pack of a team, printed: `straw retro`.
package struct RetroPrint: Sendable {
    private let directory: Directory
    private let product: Product
    private let team: Team

    /// - Throws: `UnknownTeam` where no product of the configuration has it.
    package init(team id: String, in settings: Settings) throws {
        for workspace in settings.workspaces {
            let directory = workspace.directory
            for product in directory.products.values.sorted(by: { $0.id < $1.id }) {
                guard let team = product.teams.first(where: { $0.id == id }) else { continue }
                (self.directory, self.product, self.team) = (directory, product, team)
                return
            }
        }
        let known = settings.workspaces.flatMap { $0.directory.products.values.flatMap(\.teams) }.map(\.id)
        throw UnknownTeam(id: id, known: Set(known).sorted())
    }

    /// A day of the team's calendar, `2026-03-02`, or a moment.
    package func moment(_ text: String) -> Instant? {
        directory.calendar(ofTeamOf: product).moment(asWritten: text)
    }

    package func render(_ ledger: any Ledger, window: Window, as format: PrintFormat, now: Instant) async throws
        -> String
    {
        let (team, product, directory) = (team, product, directory)
        let facts = try await ledger.read { try $0.retroFacts(of: team, in: product, directory, window: window) }
        let content = Correspondent(directory: directory).retro(facts, at: now)
        return switch format {
        case .text: content.paragraphs.map(\.plainText).joined(separator: "\n")
        case .markdown: content.markdown
        case .html:
            try Pages().page(
                title: content.subject, paragraphs: Array(content.paragraphs.dropFirst()), language: content.language)
        case .json: RetroJSON(facts: facts).value.text
        }
    }
}

package struct UnknownTeam: Error, CustomStringConvertible {
    let id: String
    let known: [String]
    package var description: String {
        let guess = NearestWord.of(id, among: known).map { "did you mean `\($0)`? " } ?? ""
        return "no product has a team `\(id)`; \(guess)there are: \(known.joined(separator: ", "))"
    }
}
