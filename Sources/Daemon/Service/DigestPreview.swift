internal import Chat
internal import Correspondence
internal import Foundation
package import Impediments
package import Ledger
internal import Letters

/// The digest of one funder as it would read at a moment, out of the ledger. Nothing is written and nothing counts as
/// asked (FACE, `straw digest`).
package struct DigestPreview: Sendable {
    /// Nobody is owed a digest under this name.
    package struct Unknown: Error, CustomStringConvertible {
        package let description: String
    }

    private let funder: String
    private let workspace: WorkspaceSettings
    private let settings: Settings

    package init(of funder: String, in settings: Settings) throws {
        guard let workspace = settings.workspaces.first(where: { $0.directory.funders.contains(funder) }) else {
            throw Unknown(description: Self.complaint(about: funder, settings))
        }
        self.funder = funder
        self.workspace = workspace
        self.settings = settings
    }

    private static func complaint(about name: String, _ settings: Settings) -> String {
        if settings.workspaces.contains(where: { $0.directory.people[name] != nil }) {
            return "\(name) is the funder of no product, so there is no digest; see products.NAME.funder"
        }
        let funders = settings.workspaces.flatMap(\.directory.funders)
        let near = NearestWord.of(name, among: funders).map { "did you mean \($0)?" }
        let all = funders.isEmpty ? "no product has a funder" : "funders are \(funders.joined(separator: ", "))"
        return "there is no funder \(name); \(near ?? all)"
    }

    package func text(at moment: Instant, as format: PrintFormat, from ledger: any Ledger) async throws -> String {
        let (directory, name, funder) = (workspace.directory, workspace.name, funder)
        let facts = try await ledger.read { reading in
            let from = try reading.lastDigestEnd(of: funder, in: directory, before: moment)
            return try reading.digestFacts(for: funder, in: directory, from: from, asOf: moment)
        }
        let links = try await Links.known(of: settings, in: ledger)
        let correspondent = Correspondent(directory: directory) { links?.url(for: $0, in: name) }
        let period = directory.calendar(ofFunder: funder).day(of: moment).description
        let content = correspondent.digest(facts, period: period).content
        return switch format {
        case .text: MailEncoder.plainText(of: content)
        case .markdown: content.markdown
        case .html: try HTMLMail().render(content)
        case .json: DigestJSON(facts: facts, directory: directory).value.text
        }
    }
}

extension Links {
    /// Made with the key that is there already; `nil` where no daemon has made one yet.
    fileprivate static func known(of settings: Settings, in ledger: any Ledger) async throws -> Links? {
        let key = try await Workshop.linkKey(of: settings, in: ledger)
        return key.map { Links(key: $0, publicURL: settings.server.publicURL) }
    }
}

extension LedgerReading {
    /// When the last digest before a moment ended; before the first one, the workspace's first start.
    func lastDigestEnd(of funder: String, in directory: Directory, before moment: Instant) throws -> Instant {
        let plan = directory.agreement(with: funder).digest
        let calendar = directory.calendar(ofFunder: funder)
        let ends = try digests(in: directory.workspace, person: funder, limit: 1_000).compactMap { digest in
            CalendarDay(digest.period).map { calendar.instant(of: $0, hour: plan.hour, minute: plan.minute) }
        }
        let start = try workspaceStart(directory.workspace) ?? moment
        return ends.filter { $0 < moment }.max() ?? min(start, moment)
    }

    /// What a digest at this moment tells, from what had happened by then: what came later is left out.
    func digestFacts(
        for funder: String, in directory: Directory, from: Instant, asOf moment: Instant
    ) throws -> DigestFacts {
        try digestFacts(for: funder, in: directory, from: from, to: moment, now: moment) {
            try $0.asItWas(at: moment, by: events(of: $0.id, in: directory.workspace))
        }
    }
}

extension Impediment {
    /// `nil` where it was not raised yet.
    fileprivate func asItWas(at moment: Instant, by events: [RecordedEvent]) -> Impediment? {
        let until = events.filter { $0.at <= moment }
        if until.count == events.count { return self }
        guard let first = until.first, case .raised(let raised) = first.event else { return nil }
        var impediment = Impediment(id: id, raised: raised, at: first.at)
        for event in until { impediment.evolve(event.event, at: event.at) }
        return impediment
    }
}
