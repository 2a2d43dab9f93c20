package import Impediments
package import Letters

package struct InboxRow: Sendable, Hashable {
    package var id: Int64
    package var workspace: String
    package var inbound: Inbound
    package var receivedAt: Instant
    /// Failed tries so far.
    package var attempts: Int

    package init(id: Int64, workspace: String, inbound: Inbound, receivedAt: Instant, attempts: Int) {
        self.id = id
        self.workspace = workspace
        self.inbound = inbound
        self.receivedAt = receivedAt
        self.attempts = attempts
    }
}

package struct RecordedEvent: Sendable, Hashable {
    /// Position in the workspace's history, from 1, rising.
    package var sequence: Int64
    package var impediment: ImpedimentID
    package var at: Instant
    package var event: Event

    package init(sequence: Int64, impediment: ImpedimentID, at: Instant, event: Event) {
        self.sequence = sequence
        self.impediment = impediment
        self.at = at
        self.event = event
    }
}

/// The hash of an event and of everything before it in its workspace.
package struct Seal: Sendable, Hashable {
    package var sequence: Int64
    /// SHA-256, 32 bytes.
    package var hash: [UInt8]

    package init(sequence: Int64, hash: [UInt8]) {
        self.sequence = sequence
        self.hash = hash
    }
}

/// An event as it is stored, for the chain of hashes: nothing of it is decoded.
package struct SealedEvent: Sendable, Hashable {
    package var sequence: Int64
    package var impediment: Int64
    package var at: Instant
    package var body: String
    /// `nil`: not sealed yet.
    package var hash: [UInt8]?

    package init(sequence: Int64, impediment: Int64, at: Instant, body: String, hash: [UInt8]? = nil) {
        self.sequence = sequence
        self.impediment = impediment
        self.at = at
        self.body = body
        self.hash = hash
    }
}

/// Something of one workspace that is due.
package struct Scheduled<Key: Sendable & Hashable>: Sendable, Hashable {
    package var workspace: String
    package var key: Key
    package var due: Instant

    package init(workspace: String, key: Key, due: Instant) {
        self.workspace = workspace
        self.key = key
        self.due = due
    }
}

package struct ImpedimentFilter: Sendable, Hashable {
    package var product: String?
    package var team: String?
    package var states: Set<LifeState>?
    package var openOnly: Bool
    /// From this moment on, to before the other.
    package var raisedSince: Instant?
    package var raisedUntil: Instant?
    /// By number, rising; after this one.
    package var after: ImpedimentID?
    package var limit: Int

    package init(
        product: String? = nil, team: String? = nil, states: Set<LifeState>? = nil, openOnly: Bool = false,
        raisedSince: Instant? = nil, raisedUntil: Instant? = nil, after: ImpedimentID? = nil, limit: Int = 1000
    ) {
        self.product = product
        self.team = team
        self.states = states
        self.openOnly = openOnly
        self.raisedSince = raisedSince
        self.raisedUntil = raisedUntil
        self.after = after
        self.limit = limit
    }
}

/// What somebody wrote, apart from the events so that it can be erased.
package struct PersonalText: Sendable, Hashable, Codable {
    package var key: TextKey
    /// The opaque or configured key of who wrote it.
    package var person: PersonKey
    /// Empty once erased.
    package var words: String
    /// The account at the source; empty once erased.
    package var author: Author?
    package var permalink: String?
    /// The words that decided the reading; empty once erased.
    package var why: [String]
    /// The same for what else the words say, by its finer label; `nil` where they say one thing, and once erased.
    package var whyElse: [String: [String]]?
    /// When the words were last changed, as the platform says; an earlier change that comes later does not count.
    package var editedAt: Instant?
    package var erased: Bool

    package init(
        key: TextKey, person: PersonKey, words: String, author: Author? = nil, permalink: String? = nil,
        why: [String] = [], erased: Bool = false
    ) {
        self.key = key
        self.person = person
        self.words = words
        self.author = author
        self.permalink = permalink
        self.why = why
        self.erased = erased
    }

    /// Leaves the tombstone.
    mutating func erase() {
        words = ""
        author = nil
        permalink = nil
        why = []
        whyElse = nil
        erased = true
    }
}

/// A proof of life of the product stream (DOMAIN 1: the two vitals).
package struct Evidence: Sendable, Hashable, Codable {
    package var product: String
    package var team: String?
    package var kind: EvidenceKind
    package var at: Instant
    package var text: TextKey?
    /// How many users it was with, where that was said.
    package var count: Int?

    package init(
        product: String, team: String?, kind: EvidenceKind, at: Instant, text: TextKey?, count: Int? = nil
    ) {
        self.count = count
        self.product = product
        self.team = team
        self.kind = kind
        self.at = at
        self.text = text
    }
}

package struct RecordedDigest: Sendable, Hashable, Codable {
    package var person: String
    /// The local day on which the period ends, `2026-03-09`: unique for each person.
    package var period: String
    package var at: Instant
    package var letterKey: String
    /// The impediments that stood in it as asks.
    package var asks: [ImpedimentID]
    package var isHeartbeat: Bool

    package init(
        person: String, period: String, at: Instant, letterKey: String, asks: [ImpedimentID], isHeartbeat: Bool
    ) {
        self.person = person
        self.period = period
        self.at = at
        self.letterKey = letterKey
        self.asks = asks
        self.isHeartbeat = isHeartbeat
    }
}

package struct OutboxRow: Sendable, Hashable {
    package enum State: String, Sendable, Hashable, CaseIterable { case waiting, sent, dead }

    package var id: Int64
    package var letter: Letter
    package var address: Address
    package var state: State
    package var attempts: Int
    package var nextAttempt: Instant
    package var lastError: String?
    /// The platform's own id of the message, once sent.
    package var remoteID: String?
    /// When it left, or was given up; a mail that came back keeps the moment at which it left.
    package var settledAt: Instant?

    package init(
        id: Int64, letter: Letter, address: Address, state: State, attempts: Int, nextAttempt: Instant,
        lastError: String? = nil, remoteID: String? = nil, settledAt: Instant? = nil
    ) {
        self.id = id
        self.letter = letter
        self.address = address
        self.state = state
        self.attempts = attempts
        self.nextAttempt = nextAttempt
        self.lastError = lastError
        self.remoteID = remoteID
        self.settledAt = settledAt
    }
}

package struct OutboxFilter: Sendable, Hashable {
    package var states: Set<OutboxRow.State>
    package var limit: Int
    package init(states: Set<OutboxRow.State> = [.waiting, .dead], limit: Int = 100) {
        self.states = states
        self.limit = limit
    }
}

/// A letter that its source fetches, with its place among all that it could fetch so far.
package struct KeptReply: Sendable, Hashable {
    package var number: Int64
    package var letter: Letter
    package var address: Address

    package init(number: Int64, letter: Letter, address: Address) {
        self.number = number
        self.letter = letter
        self.address = address
    }
}

package enum SendOutcome: Sendable, Hashable {
    case sent(remoteID: String?)
    /// From now on its source can fetch it.
    case kept
    case retry(at: Instant, error: String)
    case dead(error: String)
}

package struct QuarantineRow: Sendable, Hashable {
    package var id: Int64
    package var workspace: String
    package var source: String
    package var eventID: String
    package var receivedAt: Instant
    package var reason: String
    /// Masked.
    package var payload: [UInt8]
    /// What it was decoded to, where it was readable but could not be processed.
    package var inbound: Inbound?

    package init(
        id: Int64, workspace: String, source: String, eventID: String, receivedAt: Instant, reason: String,
        payload: [UInt8], inbound: Inbound? = nil
    ) {
        self.id = id
        self.workspace = workspace
        self.source = source
        self.eventID = eventID
        self.receivedAt = receivedAt
        self.reason = reason
        self.payload = payload
        self.inbound = inbound
    }
}

/// How much waits for the workers, and how much for an operator.
package struct Backlog: Sendable, Hashable {
    /// Deliveries to be read.
    package var inbox: Int
    package var quarantined: Int
    /// Letters to be carried.
    package var letters: Int
    /// Letters that were given up.
    package var dead: Int

    package init(inbox: Int = 0, quarantined: Int = 0, letters: Int = 0, dead: Int = 0) {
        self.inbox = inbox
        self.quarantined = quarantined
        self.letters = letters
        self.dead = dead
    }
}
