internal import Impediments
internal import Ledger
internal import Letters
internal import Logging
internal import ServiceLifecycle

/// Reads the inbox: one row after the other, each in a transaction of its own.
///
/// A row that cannot be processed is put aside while the rows behind it go on; one that is to be tried again holds
/// back what was said after it in its conversation. What is being taken in goes first: a platform waits for its
/// answer, and the rows are safe.
struct InboxWorker: Service {
    let pipeline: Pipeline
    let intake: GroupCommit
    let claimant: @Sendable () -> Claimant
    let doorbell: Doorbell
    let pulse: Pulse
    let now: @Sendable () -> Instant
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    let next = try await readSome()
                    pulse.beat(.inbox)
                    switch next {
                    case .atOnce: continue
                    case .afterOthers: await pause(for: Limits.othersRead)
                    case .whenRung: await doorbell.wait(timeout: try await untilNextRetry())
                    }
                } catch let error as LedgerError where error.delivery != nil {
                    await putAside(error)
                } catch is CancellationError where Task.isCancelled {
                    // It is to stop, and the loop sees so.
                } catch {
                    logger.error("inbox.failed", metadata: ["error": "\(error)"])
                    await doorbell.wait(timeout: .seconds(1))
                }
            }
        }
    }

    private enum Next { case atOnce, afterOthers, whenRung }

    /// - Returns: when to look again.
    private func readSome() async throws -> Next {
        let claimant = claimant()
        let claimed = try await pipeline.claim(by: claimant, at: now())
        let round = pipeline.round(of: claimed.rows)
        // A language model is asked meanwhile; its time limit is all that anybody waits for it.
        async let answered: Void = pipeline.ask(round.questions)
        try await take(round.ready, by: claimant)
        await answered
        // No conversation is in both.
        try await take(round.waiting, by: claimant)
        if claimed.isLeftToOthers { return .afterOthers }
        return claimed.rows.count == Limits.inboxAtOnce || round.isLeft ? .atOnce : .whenRung
    }

    private struct Conversation: Hashable {
        let workspace: String
        let name: String

        init(of row: InboxRow) {
            workspace = row.workspace
            name = row.inbound.conversation
        }
    }

    private func take(_ rows: [InboxRow], by claimant: Claimant) async throws {
        var waiting: Set<Conversation> = []
        for row in rows where !Task.isCancelled && !waiting.contains(Conversation(of: row)) {
            await intake.rest(atMost: Limits.intakeFirst)
            let taken = try await pipeline.take(row, by: claimant, at: now())
            tell(taken, of: row)
            // Later rows stay claimed here, and are not offered before it.
            if case .putOff = taken { waiting.insert(Conversation(of: row)) }
        }
    }

    private func pause(for duration: Duration) async {
        do {
            try await Task.sleep(for: duration)
        } catch {
            // It is to stop, and the loop sees so.
        }
    }

    private func tell(_ taken: Pipeline.Taken, of row: InboxRow) {
        switch taken {
        case .read:
            logger.debug("inbox.read", metadata: ["delivery": "\(row.id)", "workspace": "\(row.workspace)"])
            if case .trouble(let trouble) = row.inbound.content {
                // Only the operator can do something about it.
                logger.error(
                    "source.trouble", metadata: ["source": "\(row.inbound.source)", "trouble": "\(trouble.rawValue)"])
            }
        case .lost: logger.notice("inbox.claimLost", metadata: ["delivery": "\(row.id)"])
        case .putOff(let error), .givenUp(let error):
            // Never the words: an error of ours says what failed, not what was written.
            logger.warning(
                "inbox.unprocessed",
                metadata: ["delivery": "\(row.id)", "attempt": "\(row.attempts + 1)", "error": "\(error)"])
        }
    }

    /// A row that is stored but cannot be read back: without this it would hold up all others.
    private func putAside(_ error: LedgerError) async {
        guard let delivery = error.delivery else { return }
        logger.error("inbox.unreadable", metadata: ["delivery": "\(delivery)", "error": "\(error)"])
        do {
            try await pipeline.giveUp(on: delivery, by: claimant(), after: 0, because: error, at: now())
        } catch {
            logger.error("inbox.failed", metadata: ["error": "\(error)"])
            await doorbell.wait(timeout: .seconds(1))
        }
    }

    private func untilNextRetry() async throws -> Duration {
        let next = try await pipeline.ledger.read { try $0.nextDeliveryRetry() }
        return next.map { max(.milliseconds(10), min($0 - now(), Limits.clockLooksEvery)) } ?? Limits.clockLooksEvery
    }
}

extension [InboxRow] {
    /// What comes in together is taken in the order in which it was said, conversation by conversation: a platform may
    /// send what it has to send again after what came later.
    ///
    /// Each place that a conversation has among the rows goes to what was said next in it; the conversations among
    /// themselves stay as they came.
    var inOrderOfSaying: [InboxRow] {
        let said = Dictionary(grouping: self, by: \.inbound.conversation).mapValues { rows in
            rows.enumerated()
                .sorted { ($0.element.inbound.at, $0.offset) < ($1.element.inbound.at, $1.offset) }.map(\.element)
        }
        var taken: [String: Int] = [:]
        return map { row in
            let next = taken[row.inbound.conversation, default: 0]
            taken[row.inbound.conversation] = next + 1
            return said[row.inbound.conversation]?[next] ?? row
        }
    }
}
