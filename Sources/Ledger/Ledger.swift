package import Impediments
package import Letters

/// The one place where anything is kept: inbox, events, state, outbox, schedules.
///
/// The database is the queue: signals in memory are only doorbells. A transaction body is synchronous, so
/// nobody can wait for the network inside one. Everything is keyed by workspace first.
package protocol Ledger: Sendable {
    /// Stores deliveries durably, all in one transaction; for each, in order, whether it is new.
    ///
    /// A delivery whose `(workspace, source, eventID)` is already there is a duplicate and changes nothing (R9).
    /// The write is shielded from cancellation: once called it happens or throws.
    func append(_ deliveries: [Delivery]) async throws -> [Appended]

    /// One transaction: everything that `body` does, or nothing. Shielded from cancellation.
    ///
    /// Transactions `in` the same workspace wait for each other, on whatever machine they run, so that what was
    /// read in one is still true when it is written. Without a workspace a transaction may change only what a
    /// claim or a unique key guards. `body` may be run again where the database asks for it.
    func write<Value: Sendable>(
        in workspace: String?, _ body: @escaping @Sendable (any LedgerTransaction) throws -> Value
    ) async throws -> Value

    /// A consistent view without writing.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any LedgerReading) throws -> Value
    ) async throws -> Value

    /// Looks at what is stored as a whole: damaged pages, broken references.
    ///
    /// - Parameter patience: how long it may look; `nil` as long as it takes.
    /// - Returns: `false` where it was not done by then. What is found is thrown as `corrupt`.
    func checkStorage(patience: Duration?) async throws -> Bool

    /// The number of the schema that its tables have.
    func schemaNumber() async throws -> Int

    /// What the database's own clock says; `nil` where it goes by the clock of this machine.
    func clock() async throws -> Instant?

    /// Writes all of it into a new file, while others read and write: a SQLite ledger, whichever ledger this is.
    ///
    /// What it holds is of one moment, after everything that was answered before. Who is at work is left out.
    /// Nothing is overwritten: throws `constraint` where the file is there.
    func backUp(to path: String, progress: @escaping @Sendable (LedgerProgress) -> Void) async throws -> LedgerSummary

    /// Takes over all of a backup, whichever ledger it is of. Throws `constraint` where there is anything already.
    func fill(from backup: StagedBackup, progress: @escaping @Sendable (LedgerProgress) -> Void) async throws

    /// Looks at what was not looked at yet when the ledger was opened, in no hurry, beside other work; returns at once
    /// where nothing is left. Damage is thrown as `corrupt`, with what to do. Ends where the task is cancelled.
    func finishCheck() async throws

    /// Where only one daemon can serve the ledger at a time, makes sure that it is this one, until it is closed.
    ///
    /// - Returns: `false` where there may be many. Throws `busy` where another one is there already.
    func takeAlone() throws -> Bool

    /// Rung by other machines on the same ledger when there may be something to do. A hint, like every bell.
    func listen(_ ring: @escaping @Sendable () -> Void)
    /// Tells the other machines on the same ledger, if any, that there may be something to do.
    func ring()

    /// Ends every connection; waits for transactions in hand.
    func close() async throws
}

extension Ledger {
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any LedgerTransaction) throws -> Value
    ) async throws -> Value {
        try await write(in: nil, body)
    }
}

/// One run of one daemon, while it takes deliveries and letters out of the ledger.
///
/// The number is its fencing number: it rises with each that joins and never comes again. What somebody claimed
/// who was given up since cannot be settled under the old number.
package struct Claimant: Sendable, Hashable {
    package let number: Int64
    package init(number: Int64) { self.number = number }
}

/// A verified, decoded and masked delivery on its way to the inbox, or what could not be decoded.
package struct Delivery: Sendable, Hashable {
    package var workspace: String
    package var source: String
    /// The platform's own event id.
    package var eventID: String
    package var receivedAt: Instant
    package var body: Body

    package enum Body: Sendable, Hashable {
        case readable(Inbound)
        /// Authentic but unreadable: kept, masked, with the reason.
        case unreadable(payload: [UInt8], reason: String)
    }

    package init(workspace: String, source: String, eventID: String, receivedAt: Instant, body: Body) {
        self.workspace = workspace
        self.source = source
        self.eventID = eventID
        self.receivedAt = receivedAt
        self.body = body
    }
}

package enum Appended: Sendable, Hashable {
    /// `id` of the inbox row (or of the quarantine row).
    case new(id: Int64)
    case duplicate(id: Int64)

    package var id: Int64 {
        switch self {
        case .new(let id), .duplicate(let id): id
        }
    }

    package var isDuplicate: Bool {
        switch self {
        case .new: false
        case .duplicate: true
        }
    }
}

/// What can be asked of the ledger.
package protocol LedgerReading {
    // Claimants
    /// Everybody who has joined and was not given up, with the last beat of each.
    func claimants() throws -> [Claimant: Int64]
    /// Those of them whose process the database knows to be gone: its connection ended.
    func absentClaimants() throws -> Set<Claimant>

    // Inbox
    /// Whether any delivery may be there to be read now.
    func hasDeliveries(at now: Instant) throws -> Bool
    func countPendingDeliveries() throws -> Int
    /// When the next row that waits for another try is due.
    func nextDeliveryRetry() throws -> Instant?

    // Impediments
    func impediment(_ id: ImpedimentID, in workspace: String) throws -> Impediment?
    func impediments(in workspace: String, matching filter: ImpedimentFilter) throws -> [Impediment]
    /// Those that are open, with a funder, and undecided, by number; after one of them.
    func askedImpediments(in workspace: String, after id: ImpedimentID?, limit: Int) throws -> [Impediment]
    /// Of one product, by number: open, lived with, or something happened to it since then. That is all that a
    /// figure about the time since then can depend on.
    func liveImpediments(of product: String, since: Instant, in workspace: String) throws -> [Impediment]
    /// Of one product, by number: what was said of everything to which something happened since then.
    /// Only of what is over, and to which nothing happened from `before` on: the rest is among the live ones.
    func reports(of product: String, since: Instant, before: Instant, in workspace: String) throws
        -> [DigestFacts.Report]
    func events(of id: ImpedimentID, in workspace: String) throws -> [RecordedEvent]
    /// Impediments whose next step is due, soonest first (then by number).
    func dueImpediments(at now: Instant, limit: Int) throws -> [Scheduled<ImpedimentID>]
    /// The ones that a message of a thread belongs to, oldest first. `message` is a message or a thread's root.
    func impediments(of reference: MessageReference, in workspace: String) throws -> [ImpedimentID]
    /// Every one raised in the thread that `root` began, oldest first.
    func impediments(inThread root: MessageReference, in workspace: String) throws -> [ImpedimentID]

    // Desks
    func desk(of person: String, in workspace: String) throws -> Desk?
    func desks(in workspace: String) throws -> [Desk]
    func dueDesks(at now: Instant, limit: Int) throws -> [Scheduled<String>]
    /// The earliest moment at which an impediment or a desk is due.
    func nextDue() throws -> Instant?
    func digest(of person: String, period: String, in workspace: String) throws -> RecordedDigest?
    /// Newest first.
    func digests(in workspace: String, person: String?, limit: Int) throws -> [RecordedDigest]

    // Personal text and evidence
    func personal(_ key: TextKey, in workspace: String) throws -> PersonalText?
    func evidence(in workspace: String, product: String?, since: Instant?) throws -> [Evidence]
    /// When the last proof of life of this kind was given, up to and at a moment.
    func newestEvidence(
        of kind: EvidenceKind, for product: String, until moment: Instant, in workspace: String
    ) throws -> Instant?

    // Corrections
    /// Whether the corrections of a workspace are still those that somebody knows.
    func correctionsMark(in workspace: String) throws -> CorrectionsMark
    /// All of them, the oldest first, with the words of their messages.
    func corrections(in workspace: String) throws -> [KeptCorrection]
    func correction(of text: TextKey, in workspace: String) throws -> Correction?

    // Seals
    /// The place of the last event of the workspace; zero where there is none.
    func lastEvent(in workspace: String) throws -> Int64
    /// Events of the workspace in their order, with their seals, after the place `sequence`.
    func sealedEvents(in workspace: String, after sequence: Int64, limit: Int) throws -> [SealedEvent]
    /// The place and the seal of the last event that is sealed.
    func lastSeal(in workspace: String) throws -> Seal?
    func workspaces() throws -> [String]

    // Outbox
    /// When the next letter at the head of its lane may be tried that nobody else has claimed and that is not in
    /// hand already; `nil` where none waits.
    func nextSendAttempt(by claimant: Claimant, at now: Instant, inHand: Set<Int64>) throws -> Instant?
    func outbox(_ id: Int64) throws -> OutboxRow?
    /// In the order in which they were written.
    func outbox(matching filter: OutboxFilter) throws -> [OutboxRow]
    /// What has left, of all workspaces; what left last comes first.
    func sentLetters(limit: Int) throws -> [OutboxRow]
    /// What was written in a matter of this impediment to leave later by itself, in its reader's hours, was never tried
    /// and is in nobody's hand; in the order in which it was written.
    func laterLetters(about impediment: ImpedimentID, in workspace: String, after now: Instant) throws -> [OutboxRow]
    /// The id that a platform gave to the letter `key` at `address`, once it was sent.
    func remoteID(of key: String, at address: Address, in workspace: String) throws -> String?
    /// The letter of this key as it was written, wherever it is by now.
    func letter(_ key: String, in workspace: String) throws -> Letter?
    /// The letter that a source knows as its message `remoteID`; what is said in answer to it is about this.
    func letter(sentAs remoteID: String, at source: String, in workspace: String) throws -> Letter?
    /// The letter that left as the mail of this `Message-ID`.
    func letter(mailedAs messageID: String, in workspace: String) throws -> Letter?
    /// Where a reader of a source goes on who has the reply `name` (a number), or the letter `name` (its key).
    func replyCursor(of source: String, in workspace: String, after name: String) throws -> Int64
    /// Letters that are kept for a source to fetch, after one of them, in the order in which they could be fetched.
    func replies(of source: String, in workspace: String, after number: Int64, limit: Int) throws -> [KeptReply]

    // Quarantine
    func quarantine(_ id: Int64) throws -> QuarantineRow?
    func quarantine(limit: Int) throws -> [QuarantineRow]

    // Workspaces and small facts
    func workspaceStart(_ workspace: String) throws -> Instant?
    /// A small fact under a name: the link key, the salt, a Matrix direct room.
    func fact(_ name: String, in workspace: String) throws -> String?
    /// How much waits, of all workspaces together.
    func backlog() throws -> Backlog
}

/// What can be changed within one transaction.
package protocol LedgerTransaction: LedgerReading {
    // Claimants
    /// A new claimant. `alone`: nobody else can be at work on this ledger, so whoever joined before is given up.
    func join(named name: String, alone: Bool, at now: Instant) throws -> Claimant
    /// A sign of life; `false` where it was given up meanwhile, and has to join anew.
    func beat(_ claimant: Claimant) throws -> Bool
    /// Gives up a claimant, so that others may take what it had claimed.
    /// - Parameter beat: only where its last beat is still this one.
    func giveUp(_ claimant: Claimant, ifBeat beat: Int64?) throws -> Bool

    // Inbox
    /// Takes rows to be read now, oldest first: not done, not given up, not claimed by somebody else, and not waiting
    /// for another try, neither itself nor an earlier one of its conversation. What the claimant has already is
    /// among them. Throws `lost` where the claimant was given up.
    ///
    /// A `LedgerError` with a `delivery` names a row that cannot be read; `fail` puts it aside.
    func claimDeliveries(by claimant: Claimant, at now: Instant, limit: Int) throws -> [InboxRow]
    /// Throws `lost` where the claimant has no claim to it any more: what was done for it must not be done twice.
    func finish(delivery id: Int64, by claimant: Claimant, at now: Instant) throws
    /// Another try at `retryAt`, or, where that is `nil`, to the quarantine with its reason. Throws `lost` where
    /// it does not wait any more, or is claimed by somebody else.
    func fail(delivery id: Int64, by claimant: Claimant, reason: String, retryAt: Instant?, at now: Instant) throws
    /// Lays a claimed row aside until the message that it is about is known, at the longest until `until`: then it
    /// is taken as it is.
    func park(
        delivery id: Int64, for message: MessageReference, until: Instant, by claimant: Claimant, in workspace: String
    ) throws
    /// Takes the rows that were laid aside for this message; each has to be finished.
    func claimParked(for message: MessageReference, by claimant: Claimant, in workspace: String) throws -> [InboxRow]

    // Impediments
    /// The next number of the workspace: 1, 2, 3 …, without gaps in committed transactions.
    func takeImpedimentNumber(in workspace: String) throws -> ImpedimentID
    /// Appends, in order, after what the workspace has; the state is saved with `save`.
    /// A transaction that appends to an impediment that nobody ever saved fails with `constraint`.
    func append(_ events: [Event], of id: ImpedimentID, in workspace: String, at now: Instant) throws
    /// `due` is the moment of its next step; `nil` where none is to come.
    func save(_ impediment: Impediment, due: Instant?, in workspace: String) throws
    /// Sets when the next step of an impediment is due, and nothing else.
    func setDue(_ due: Instant?, of id: ImpedimentID, in workspace: String) throws
    /// Remembers that a message of the source belongs to the impediment.
    func link(_ reference: MessageReference, root: MessageReference, to id: ImpedimentID, in workspace: String) throws

    // Desks
    func save(_ desk: Desk, due: Instant?, in workspace: String) throws
    /// Records that the digest of this period went out; `false` where it was already there, and then the
    /// caller sends nothing: exactly one for each person and period.
    func record(_ digest: RecordedDigest, in workspace: String) throws -> Bool

    // Personal text and evidence
    func save(_ text: PersonalText, in workspace: String) throws
    /// Empties the words, the author and the quotes of it; the key stays as a tombstone, and a later `save` of
    /// that key changes nothing.
    ///
    /// Nothing is learned from it any more: a correction of it goes, too.
    func erase(_ key: TextKey, in workspace: String) throws
    func save(_ evidence: Evidence, in workspace: String) throws

    // Corrections
    /// Under a new number, in the place of an earlier one of the same text. Of a text that is not kept there is none.
    func save(_ correction: Correction, in workspace: String) throws
    /// `false` where there is none of this number in the workspace.
    func drop(correction id: Int64, in workspace: String) throws -> Bool

    // Outbox
    /// One row for each address of each letter. A key that is already there is left as it is.
    ///
    /// - Parameter moment: not before then; `nil` at once, whatever the clock says by then.
    func enqueue(_ letters: [Letter], at moment: Instant?) throws
    /// Takes letters that may leave now (`claimStanding` takes them as they leave): the head of each lane only, oldest
    /// first, none that somebody else has claimed and none that is in hand. Throws `lost` where the claimant was given
    /// up.
    func claimLetters(by claimant: Claimant, at now: Instant, limit: Int, inHand: Set<Int64>) throws -> [OutboxRow]
    /// A row that no longer waits, because a person dropped it meanwhile, or that somebody else has claimed since,
    /// stays as it is. `kept` hands out a number: it needs the workspace of the letter (`write(in:)`).
    func settle(_ id: Int64, by claimant: Claimant, _ outcome: SendOutcome, at now: Instant) throws
    /// A dead one, or one that waits for another try, leaves now, with all its tries before it.
    func retry(outbox id: Int64, at now: Instant) throws -> Bool
    /// A mail that was sent came back: it is dead, for this reason. `false` where none is known by this `Message-ID`.
    func kill(mailedAs messageID: String, reason: String, in workspace: String) throws -> Bool
    /// A waiting or dead one never leaves; its key stays known, so that it is not written again. `false` where somebody
    /// has it in hand.
    ///
    /// - Parameter claimant: who has it in hand is the one who drops it.
    func drop(outbox id: Int64, by claimant: Claimant?) throws -> Bool
    /// A waiting one leaves as this letter, under the key that it has.
    func reword(outbox id: Int64, as letter: Letter) throws

    // Quarantine
    /// Takes the row back into the inbox as `inbound`; `false` where it is not there.
    func release(quarantine id: Int64, as inbound: Inbound, at now: Instant) throws -> Bool
    func drop(quarantine id: Int64) throws -> Bool

    // Seals
    /// Seals events that follow the last one sealed. What is there already stays.
    func save(_ seals: [Seal], in workspace: String) throws

    // Workspaces and small facts
    /// Notes the first start; a later call changes nothing and answers the first moment.
    func startWorkspace(_ workspace: String, at now: Instant) throws -> Instant
    func setFact(_ name: String, to value: String, in workspace: String) throws
}
