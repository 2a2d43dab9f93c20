package import Impediments
package import Ledger
internal import Letters

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
    /// What a text says: the shipped reader, or a memory of what it said.
    let reading: Reads
    /// What reads after corrections; `nil`: they change nothing, so that a text says the same always.
    let learning: Learns?
    let memory = LearnedMemory()
    package let workspaces: Workspaces
    /// Rung when letters were written.
    let outboxRung: @Sendable () -> Void
    /// Rung when the next due moment may have changed.
    let clockRung: @Sendable () -> Void

    package init(
        ledger: any Ledger, reading: @escaping Reads, learning: Learns? = nil, workspaces: Workspaces,
        outboxRung: @escaping @Sendable () -> Void, clockRung: @escaping @Sendable () -> Void
    ) {
        self.ledger = ledger
        self.reading = reading
        self.learning = learning
        self.workspaces = workspaces
        self.outboxRung = outboxRung
        self.clockRung = clockRung
    }

    // MARK: Chat

    /// What a look into the inbox found.
    package struct Claimed: Sendable {
        /// Claimed, in the order in which it was said.
        package var rows: [InboxRow] = []
        /// Something waits that others have claimed, or that has to wait for what they have.
        package var isLeftToOthers = false
    }

    /// Takes what may be read now out of the inbox.
    package func claim(by claimant: Claimant, at now: Instant) async throws -> Claimed {
        // A look costs less than a claim, and mostly there is nothing.
        guard try await ledger.read({ try $0.hasDeliveries(at: now) }) else { return Claimed() }
        let rows = try await ledger.write {
            try $0.claimDeliveries(by: claimant, at: now, limit: Limits.inboxAtOnce)
        }
        return Claimed(rows: rows.inOrderOfSaying, isLeftToOthers: rows.isEmpty)
    }

    /// What became of a claimed row.
    package enum Taken {
        case read
        /// Somebody else has it by now.
        case lost
        /// It waits for another try, and what was said after it in its conversation waits for it.
        case putOff(any Error)
        /// It lies in quarantine.
        case givenUp(any Error)
    }

    /// Reads a claimed row, or gives up on it. Throws only where even that cannot be stored.
    package func take(_ row: InboxRow, by claimant: Claimant, at now: Instant) async throws -> Taken {
        do {
            return try await read(row, by: claimant, at: now).map { Taken.givenUp($0) } ?? .read
        } catch let error as LedgerError where error.code == .lost {
            return .lost
        } catch {
            let isPutOff = try await giveUp(on: row.id, by: claimant, after: row.attempts, because: error, at: now)
            return isPutOff ? .putOff(error) : .givenUp(error)
        }
    }

    /// One delivery of the inbox: text → reading → events, state and letters; done, all in one transaction.
    ///
    /// What is about a message that did not come yet is laid aside until it does; then it follows it at once.
    ///
    /// - Returns: why some of it lies in quarantine, where that is so.
    @discardableResult
    package func read(_ row: InboxRow, by claimant: Claimant, at now: Instant) async throws -> (any Error)? {
        let workspace = try workspaces.named(row.workspace)
        let known = lastLearned(in: workspace)
        let first = workspace.heard(row.inbound, by: known.reads, receivedAt: row.receivedAt)
        let (aftermath, category, isUnread) = try await ledger.write(in: workspace.name) { transaction in
            let learned = try learned(in: workspace, transaction)
            let heard =
                learned.mark == known.mark
                ? first : workspace.heard(row.inbound, by: learned.reads, receivedAt: row.receivedAt)
            let casework = Casework(transaction, workspace, at: now)
            if try casework.takesTooEarly(heard), let message = heard.inbound.refersTo,
                now < row.receivedAt + Limits.earlyWait
            {
                try transaction.park(
                    delivery: row.id, for: message, until: row.receivedAt + Limits.earlyWait, by: claimant,
                    in: workspace.name)
                return (Aftermath(), heard.reading?.category, false)
            }
            try casework.take(heard)
            let isUnread = casework.unread != nil
            if let unread = casework.unread {
                try putAside(unread, of: row, by: claimant, at: now, in: transaction)
            } else {
                try transaction.finish(delivery: row.id, by: claimant, at: now)
            }
            guard let message = heard.inbound.begins else {
                return (casework.aftermath, heard.reading?.category, isUnread)
            }
            let followers = try transaction.claimParked(for: message, by: claimant, in: workspace.name)
            for follower in followers.inOrderOfSaying {
                try casework.take(
                    workspace.heard(follower.inbound, by: learned.reads, receivedAt: follower.receivedAt))
                try transaction.finish(delivery: follower.id, by: claimant, at: now)
            }
            return (casework.aftermath, heard.reading?.category, isUnread)
        }
        if let category { Figures.read(category) }
        ring(aftermath)
        return isUnread ? MailProblem.nobodyToRead : nil
    }

    /// To the quarantine with what is left of a mail: what has counted does not count again when it is tried again.
    private func putAside(
        _ mail: InboundMail, of row: InboxRow, by claimant: Claimant, at now: Instant,
        in transaction: any LedgerTransaction
    ) throws {
        var left = row.inbound
        left.content = .mail(mail)
        let reason = "\(MailProblem.nobodyToRead)"
        try transaction.fail(delivery: row.id, by: claimant, reason: reason, retryAt: nil, at: now)
        guard left != row.inbound, try transaction.release(quarantine: row.id, as: left, at: now) else { return }
        try transaction.fail(delivery: row.id, by: claimant, reason: reason, retryAt: nil, at: now)
    }

    private func ring(_ aftermath: Aftermath) {
        if aftermath.hasLetters { outboxRung() }
        if aftermath.isRescheduled { clockRung() }
    }

    /// What failed for want of the ledger waits for another try. What cannot be processed goes to quarantine with its
    /// reason at once: it would fail again, and meanwhile hold up what was said after it.
    ///
    /// - Returns: whether it waits for another try.
    @discardableResult
    package func giveUp(
        on delivery: Int64, by claimant: Claimant, after attempts: Int, because error: any Error, at now: Instant
    ) async throws -> Bool {
        let mayPass = (error as? LedgerError)?.mayPass ?? false
        let retryAt = mayPass && attempts < Limits.readRetries.count ? now + Limits.readRetries[attempts] : nil
        try await ledger.write { transaction in
            try transaction.fail(
                delivery: delivery, by: claimant, reason: "\(error)", retryAt: retryAt, at: now)
        }
        return retryAt != nil
    }

    // MARK: Clock

    /// Does everything that is due, impediments before desks, so that what falls due together is said together.
    ///
    /// - Parameter unable: hears of one thing that cannot be done now; the others are done, unless it throws.
    /// - Returns: when something is due next.
    package func tick(
        at now: Instant, unable: @Sendable (_ what: String, any Error) throws -> Void
    ) async throws -> Instant? {
        var stuck: Set<String> = []
        var didAny = false
        while true {
            let limit = Limits.dueAtOnce + stuck.count
            let impediments = try await ledger.read { try $0.dueImpediments(at: now, limit: limit) }
            if !(try await work(on: impediments, &stuck, unable, { try await step($0, at: now) })) {
                let desks = try await ledger.read { try $0.dueDesks(at: now, limit: limit) }
                guard try await work(on: desks, &stuck, unable, { try await clear($0, at: now) }) else { break }
            }
            didAny = true
        }
        if didAny { outboxRung() }
        return stuck.isEmpty ? try await ledger.read { try $0.nextDue() } : now + Limits.stuckLookEvery
    }

    /// - Returns: whether there was anything that was not stuck already.
    private func work<Key>(
        on due: [Scheduled<Key>], _ stuck: inout Set<String>, _ unable: (String, any Error) throws -> Void,
        _ body: (Scheduled<Key>) async throws -> Void
    ) async throws -> Bool {
        var didAny = false
        for each in due {
            let name = "\(each.workspace)/\(each.key)"
            guard !stuck.contains(name) else { continue }
            didAny = true
            do {
                try await body(each)
            } catch {
                try unable(name, error)
                stuck.insert(name)
            }
        }
        return didAny
    }

    private func step(_ due: Scheduled<ImpedimentID>, at now: Instant) async throws {
        let workspace = try workspaces.named(due.workspace)
        try await ledger.write(in: workspace.name) { try Casework($0, workspace, at: now).step(due.key) }
    }

    private func clear(_ due: Scheduled<String>, at now: Instant) async throws {
        let workspace = try workspaces.named(due.workspace)
        let draft = try await ledger.read { try DigestDraft(for: due.key, in: workspace, at: now, from: $0) }
        try await ledger.write(in: workspace.name) {
            try Casework($0, workspace, at: now).clearDesk(of: due.key, draft: draft)
        }
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
        let result = try await ledger.write(in: workspace.name) { transaction in
            try Casework(transaction, workspace, at: now).answer(answer, to: id, by: person, tellsWhy: tellsWhy)
        }
        outboxRung()
        clockRung()
        return result
    }

    /// How often a funder gets the digest from now on.
    ///
    /// - Returns: whether anything is changed by it.
    package func setCadence(
        _ cadence: DigestCadence, of person: String, in name: String, at now: Instant
    ) async throws -> Bool {
        let workspace = try workspaces.named(name)
        let isNew = try await ledger.write(in: workspace.name) {
            try Casework($0, workspace, at: now).setCadence(cadence, of: person)
        }
        outboxRung()
        clockRung()
        return isNew
    }

    /// Opens the desks of all funders, so that digests are owed from the first start on.
    package func start(at now: Instant) async throws {
        for workspace in workspaces.all {
            try await ledger.write(in: workspace.name) { try Casework($0, workspace, at: now).openDesks() }
        }
        clockRung()
    }

    /// Schedules the next few by the configuration as it is now, where it has changed since they were scheduled.
    ///
    /// - Returns: whether there may be more to do.
    package func rescheduleSome(at now: Instant) async throws -> Bool {
        for workspace in workspaces.all {
            let isMore = try await ledger.write(in: workspace.name) {
                try Casework($0, workspace, at: now).rescheduleSome()
            }
            if isMore { return true }
        }
        clockRung()
        return false
    }
}
