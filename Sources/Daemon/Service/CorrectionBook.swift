internal import Chat
internal import Impediments
package import Ledger
package import Triage

/// What people corrected in the workspaces of a configuration, for whoever runs Straw.
package struct CorrectionBook: Sendable {
    private let workspaces: [WorkspaceSettings]
    private let ledger: any Ledger

    package init(_ settings: Settings, ledger: any Ledger) {
        workspaces = settings.workspaces
        self.ledger = ledger
    }

    package struct Entry: Sendable {
        package var workspace: String
        package var kept: KeptCorrection
    }

    /// Workspace by workspace, the oldest first.
    package func list() async throws -> [Entry] {
        let names = workspaces.map(\.name)
        return try await ledger.read { reading in
            try names.flatMap { name in try reading.corrections(in: name).map { Entry(workspace: name, kept: $0) } }
        }
    }

    /// From now on nothing is learned from it; the impediment keeps what was said of it.
    ///
    /// - Returns: whether there was one of this number.
    package func undo(_ id: Int64) async throws -> Bool {
        for workspace in workspaces.map(\.name) {
            if try await ledger.write(in: workspace, { try $0.drop(correction: id, in: workspace) }) { return true }
        }
        return false
    }

    /// One workspace, and the reader as its corrections make it.
    package struct School: Sendable {
        package var workspace: String
        package var corrections: [KeptCorrection]
        /// Whether messages are read so by now.
        package var isApplied: Bool
        package var reader: Reader
    }

    package func schools(of reader: Reader) async throws -> [School] {
        var schools: [School] = []
        for workspace in workspaces {
            let corrections = try await ledger.read { try $0.corrections(in: workspace.name) }
            schools.append(
                School(
                    workspace: workspace.name, corrections: corrections,
                    isApplied: workspace.reader.corrections == .apply,
                    reader: reader.adapted(by: corrections.map(Lesson.init))))
        }
        return schools
    }

    /// Reads everything once more that was raised in a workspace and whose words are kept, without its corrections and
    /// with them.
    package func trial(of school: School, against reader: Reader, flipped: (Flip) throws -> Void) async throws -> Trial
    {
        let said = Dictionary(
            school.corrections.map { ($0.correction.text, $0.correction) }, uniquingKeysWith: { first, _ in first })
        var trial = Trial(school)
        var (seen, last): (Set<TextKey>, ImpedimentID?) = ([], nil)
        while true {
            let (name, after) = (school.workspace, last)
            let page = try await ledger.read { reading in
                try reading.impediments(
                    in: name, matching: ImpedimentFilter(after: after, limit: Limits.readAgainAtOnce)
                )
                .map { ($0.id, try reading.personal($0.text, in: name)) }
            }
            guard let end = page.last else { return trial }
            last = end.0
            for case (let id, let text?) in page where !text.erased && seen.insert(text.key).inserted {
                let flip = Flip(
                    workspace: name, impediment: id, words: text.words, before: ReadAs(reader.read(text.words)),
                    after: ReadAs(school.reader.read(text.words)), said: said[text.key])
                trial.count(flip)
                if flip.before != flip.after { try flipped(flip) }
            }
        }
    }
}
