internal import Impediments
internal import Ledger

/// When everything is due next, worked out anew after the configuration changed: policy, hours, people.
extension Casework {
    /// Does the next few, or nothing where all are scheduled by the configuration as it is.
    ///
    /// How far it has come is kept in the same transaction, so that a daemon that was killed goes on from there. What
    /// changes meanwhile is scheduled by the new configuration anyway.
    ///
    /// - Returns: whether there may be more to do.
    func rescheduleSome() throws -> Bool {
        let stored = try transaction.fact(ScheduleProgress.fact, in: workspace.name)
        var progress = ScheduleProgress(stored, for: workspace.scheduleFingerprint)
        guard case .after(let last) = progress.place else { return false }
        let page = try transaction.impediments(
            in: workspace.name,
            matching: ImpedimentFilter(
                states: Ladder.plannedStates, after: last, limit: Limits.rescheduledAtOnce))
        for var impediment in page {
            if let funder = directory.products[impediment.product]?.funder,
                impediment.ask.waitsForAnother(than: funder)
            {
                try record([.funderChanged(to: funder)], on: &impediment, cause: .clock)
            }
            let due = workspace.ladder.nextDue(impediment, after: now)
            try transaction.setDue(due, of: impediment.id, in: workspace.name)
        }
        progress.place = page.last.map { .after($0.id) } ?? .end
        try transaction.setFact(ScheduleProgress.fact, to: progress.text, in: workspace.name)
        return progress.place != .end
    }
}

/// How far all that is planned has been scheduled by one configuration: a fact of the workspace.
struct ScheduleProgress: Sendable, Equatable {
    static let fact = "schedule"

    enum Place: Sendable, Equatable {
        /// `nil`: nothing yet.
        case after(ImpedimentID?)
        case end
    }

    let fingerprint: String
    var place: Place

    /// What was stored of another configuration counts for nothing.
    init(_ stored: String?, for fingerprint: String) {
        self.fingerprint = fingerprint
        place = .after(nil)
        guard let parts = stored?.split(separator: " "), parts.count == 2, parts[0] == fingerprint else { return }
        if parts[1] == "end" { place = .end } else { place = .after(ImpedimentID(String(parts[1]))) }
    }

    var text: String {
        switch place {
        case .after(let last): "\(fingerprint) \(last?.number ?? 0)"
        case .end: "\(fingerprint) end"
        }
    }
}
