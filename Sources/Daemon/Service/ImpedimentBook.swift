internal import Chat
internal import Correspondence
package import Impediments
package import Ledger

/// The impediments of a configuration's workspaces, for whoever runs Straw. The ledger is only read.
package struct ImpedimentBook: Sendable {
    private let workspaces: [WorkspaceSettings]
    private let ledger: any Ledger

    package init(_ settings: Settings, ledger: any Ledger) {
        workspaces = settings.workspaces
        self.ledger = ledger
    }

    package struct Entry: Sendable {
        let workspace: String
        let impediment: Impediment
    }

    /// Workspace by workspace, by number; a page of them is in memory at a time, however many there are.
    package func each(matching query: ImpedimentQuery, _ take: (Entry) throws -> Void) async throws {
        for workspace in workspaces.map(\.name) {
            var last: ImpedimentID?
            while true {
                let filter = query.filter(after: last)
                let page = try await ledger.read { reading in
                    let found = try reading.impediments(in: workspace, matching: filter)
                    let wanted = try found.filter { try query.wants($0, by: reading, in: workspace) }
                    return (last: found.last?.id, wanted: wanted)
                }
                for impediment in page.wanted { try take(Entry(workspace: workspace, impediment: impediment)) }
                guard let end = page.last else { break }
                last = end
            }
        }
    }

    /// Everything about one number, of each workspace that has it.
    package func records(of id: ImpedimentID, at now: Instant) async throws -> [ImpedimentRecord] {
        var records: [ImpedimentRecord] = []
        for directory in workspaces.map(\.directory) {
            let record = try await ledger.read { try ImpedimentRecord(id, in: directory, at: now, from: $0) }
            if let record { records.append(record) }
        }
        return records
    }
}

extension ImpedimentBook.Entry {
    package var json: String { impediment.shape(in: workspace).text }

    // MARK: A table for programs

    /// The names of the columns, the same for every impediment.
    package static var csvHeader: String { CSV.row(Self(workspace: "", impediment: .blank).columns.map(\.name)) }

    package var csv: String { CSV.row(columns.map(\.text)) }

    private var columns: [(name: String, text: String)] { impediment.shape(in: workspace).columns() }
}

extension Impediment {
    /// Only asked for what every impediment has.
    fileprivate static var blank: Impediment {
        let labels = Labels(category: .other, subreason: .process, severity: .slowing, confidence: 0)
        let raised = Event.Raised(
            source: "", channel: "", message: "", thread: "", product: "", team: "", raiser: PersonKey(""),
            text: TextKey(""), labels: labels, unsure: false)
        return Impediment(id: ImpedimentID(1), raised: raised, at: Instant(milliseconds: 0))
    }
}

extension JSON {
    /// The members as columns: those of an object within under both names, a list as its words with spaces between.
    fileprivate func columns(of parent: String = "") -> [(name: String, text: String)] {
        guard case .object(let members) = self else { return [(parent, cell)] }
        return members.flatMap { $0.value.columns(of: parent.isEmpty ? $0.key : "\(parent)_\($0.key)") }
    }

    private var cell: String {
        switch self {
        case .null, .broken: ""
        case .bool(let value): value ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): text
        case .array(let items): items.map(\.cell).joined(separator: " ")
        case .object: text
        }
    }
}

/// Impediments as lines for a person, with columns that stand below each other.
package struct ImpedimentTable: Sendable {
    private let clock: ReaderClock
    /// How many characters a line of the terminal has; `nil` where the table is as wide as it is.
    private let width: Int?
    /// Numbers count anew in each workspace.
    private let namesWorkspaces: Bool
    private static let widths = [9, 16, 17, 8, 4, 13, 24]

    package init(_ clock: ReaderClock, of settings: Settings, width: Int? = nil) {
        self.clock = clock
        self.width = width
        namesWorkspaces = settings.workspaces.count > 1
    }

    package var header: String {
        let place = namesWorkspaces ? "WORKSPACE/PRODUCT/TEAM" : "PRODUCT/TEAM"
        return row(["ID", "RAISED", "STATE", "SEVERITY", "TIER", "WAITING ON", place, "WHAT"])
    }

    package func line(_ entry: ImpedimentBook.Entry) -> String {
        let impediment = entry.impediment
        let party = impediment.waitingOn.map(\.rawValue) ?? (impediment.isOpen ? "nobody" : "-")
        let place = "\(impediment.product)/\(impediment.team)"
        return row([
            "\(impediment.id)", clock.stamp(impediment.raisedAt), impediment.state.rawValue,
            impediment.labels.severity.rawValue, impediment.tier.rawValue, party,
            namesWorkspaces ? "\(entry.workspace)/\(place)" : place,
            "\(impediment.labels.title) (\(impediment.labels.category.rawValue))",
        ])
    }

    /// On a terminal that is too narrow what finds no room goes on below, beside the number, as a whole: a terminal
    /// would break it anywhere.
    private func row(_ cells: [String]) -> String {
        let width = width ?? .max
        var (lines, line) = ([String](), "")
        for (cell, column) in zip(cells, Self.widths + [0]) {
            if !line.isEmpty, line.count + max(cell.count, column) > width {
                lines.append(line)
                line = "".padded(to: Self.widths[0] + 2)
            }
            line += cell.padded(to: column) + "  "
        }
        return (lines + [line]).map { $0.clipped(toFit: width) }.joined(separator: "\n")
    }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    /// Without the spaces at its end, and so many characters at most.
    fileprivate func clipped(toFit width: Int) -> String {
        let end = lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex
        let kept = self[..<end]
        return kept.count <= width ? String(kept) : String(kept.prefix(width - 1)) + "…"
    }
}
