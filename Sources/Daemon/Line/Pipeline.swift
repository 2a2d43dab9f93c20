package import Impediments
package import Ledger
internal import Letters
package import Triage

/// The whole product, from top to bottom. Everything that happens enters by one of three mouths, becomes
/// events, and leaves as letters; nothing is ever done outside one transaction of the ledger.
///
///     chat   ─▶ Hooks ─▶ inbox ─▶ read ───┐
///     clock  ─▶ due ──────────────────────┼─▶ Casework: decide, evolve, write ─▶ outbox ─▶ Courier
///     answer ─▶ page, link, API ──────────┘
///
/// `Hooks` fills the inbox and rings; the workers call what stands here; the courier empties the outbox.
package struct Pipeline: Sendable {
    package let ledger: any Ledger
    package let reader: Reader
    package let workspaces: Workspaces
    /// Rung when letters were written.
    let outboxRung: @Sendable () -> Void
    /// Rung when the next due moment may have changed.
    let clockRung: @Sendable () -> Void

    package init(
        ledger: any Ledger, reader: Reader, workspaces: Workspaces,
        outboxRung: @escaping @Sendable () -> Void, clockRung: @escaping @Sendable () -> Void
    ) {
        self.ledger = ledger
        self.reader = reader
        self.workspaces = workspaces
        self.outboxRung = outboxRung
        self.clockRung = clockRung
    }

    // MARK: Chat

    /// One delivery of the inbox: text → reading → events, state and letters; done, all in one transaction.
    package func read(_ row: InboxRow, at now: Instant) async throws {
        let workspace = try workspaces.named(row.workspace)
        let heard = workspace.heard(row.inbound, by: reader, receivedAt: row.receivedAt)
        try await ledger.write { transaction in
            let casework = Casework(transaction, workspace, at: now)
            try casework.take(heard)
            try transaction.finish(delivery: row.id, at: now)
        }
        if let reading = heard.reading { Figures.read(reading.category) }
        outboxRung()
        clockRung()
    }

    /// What could not be processed waits for another try, and in the end lies in quarantine with its reason.
    package func giveUp(on row: InboxRow, because reason: String, at now: Instant) async throws {
        let retryAt = Limits.readRetries.count > row.attempts ? now + Limits.readRetries[row.attempts] : nil
        try await ledger.write { transaction in
            try transaction.fail(delivery: row.id, reason: reason, retryAt: retryAt, at: now)
        }
    }

    // MARK: Clock

    /// Does everything that is due, impediments before desks, so that what falls due together is said together.
    ///
    /// - Returns: when something is due next.
    package func tick(at now: Instant) async throws -> Instant? {
        while true {
            let impediments = try await ledger.read { try $0.dueImpediments(at: now, limit: Limits.dueAtOnce) }
            for due in impediments { try await step(due, at: now) }
            if !impediments.isEmpty { continue }

            let desks = try await ledger.read { try $0.dueDesks(at: now, limit: Limits.dueAtOnce) }
            for due in desks { try await clear(due, at: now) }
            if desks.isEmpty { break }
        }
        outboxRung()
        return try await ledger.read { try $0.nextDue() }
    }

    private func step(_ due: Scheduled<ImpedimentID>, at now: Instant) async throws {
        let workspace = try workspaces.named(due.workspace)
        try await ledger.write { try Casework($0, workspace, at: now).step(due.key) }
    }

    private func clear(_ due: Scheduled<String>, at now: Instant) async throws {
        let workspace = try workspaces.named(due.workspace)
        try await ledger.write { try Casework($0, workspace, at: now).clearDesk(of: due.key) }
    }

    // MARK: Answer

    /// An answer by signed page or API; an objection changes nothing and is handed back to be shown.
    ///
    /// - Parameter tellsWhy: writes the objection also to whoever answered, where there is no page to show it.
    package func answer(
        _ answer: Answer, to id: ImpedimentID, by person: PersonKey, in name: String, at now: Instant,
        tellsWhy: Bool = false
    ) async throws -> Result<Impediment, Objection> {
        let workspace = try workspaces.named(name)
        let result = try await ledger.write { transaction in
            try Casework(transaction, workspace, at: now).answer(answer, to: id, by: person, tellsWhy: tellsWhy)
        }
        outboxRung()
        clockRung()
        return result
    }

    /// Opens the desks of all funders, so that digests are owed from the first start on, and schedules everything
    /// by the configuration as it is now.
    package func start(at now: Instant) async throws {
        for workspace in workspaces.all {
            try await ledger.write { try Casework($0, workspace, at: now).openDesks() }
            var last: ImpedimentID?
            repeat {
                let from = last
                last = try await ledger.write { try Casework($0, workspace, at: now).reschedule(after: from) }
            } while last != nil
        }
        clockRung()
    }
}
