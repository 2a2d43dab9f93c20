internal import Impediments
internal import Ledger

/// Two numbers for one thing: the one is counted with the other, and can be taken out again exactly (DOMAIN 4).
extension Casework {
    /// What a merge or its undoing does to the other impediment; decided before the first one changes.
    func countWithOthers(_ events: [Event], _ impediment: Impediment, by person: PersonKey) throws {
        for event in events {
            switch event {
            case .merged(let id, _):
                guard var other = try transaction.impediment(id, in: workspace.name) else {
                    throw Objection.noSuchImpediment(id.description)
                }
                guard other.isOpen else { throw Objection.cannotHold(id, other.state) }
                // Counted there it would be gone from what its own funder reads (P7).
                guard other.product == impediment.product else { throw Objection.otherProduct(id) }
                try record(
                    [.absorbed(Absorbed(impediment), by: person)], on: &other, cause: Cause(by: person))
                try passOnCount(of: other, by: person)
            case .unmerged:
                guard let id = impediment.mergedInto, var other = try transaction.impediment(id, in: workspace.name)
                else { continue }
                try record([.parted(from: impediment.id, by: person)], on: &other, cause: Cause(by: person))
                try passOnCount(of: other, by: person)
            default: break
            }
        }
    }

    /// One that is counted with another itself has told it what it counts; that is brought up to date.
    private func passOnCount(of impediment: Impediment, by person: PersonKey) throws {
        guard let into = impediment.mergedInto, var other = try transaction.impediment(into, in: workspace.name) else {
            return
        }
        try record(
            [.absorbed(Absorbed(impediment), by: person)], on: &other,
            cause: Cause(by: person, isAnsweredElsewhere: true))
        try passOnCount(of: other, by: person)
    }

    /// The one that counts: where a merge led to, followed to its end.
    func counted(_ impediment: Impediment) throws -> Impediment {
        var impediment = impediment
        while let into = impediment.mergedInto, let other = try transaction.impediment(into, in: workspace.name) {
            impediment = other
        }
        return impediment
    }
}
