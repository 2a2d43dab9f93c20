internal import Foundation
package import Impediments
package import Ledger
package import Logging
internal import ServiceLifecycle
internal import Synchronization

/// This daemon as one of perhaps several on the same ledger: it shows that it is alive, and gives up those who do not.
///
/// Nobody leads. Each watches the beats of the others by its own steady clock, so that a wall clock that is set
/// anew gives nobody up; and where the database sees that a process is gone, nobody waits for its beat.
package final class Membership: Service {
    private let ledger: any Ledger
    private let name: String
    private let now: @Sendable () -> Instant
    /// Rung when claims were given back.
    private let freed: @Sendable () -> Void
    private let logger: Logger
    private let current: Mutex<Claimant>

    /// Joins. `alone`: the ledger lets in one daemon at a time, so all before are gone.
    package init(
        ledger: any Ledger, alone: Bool, now: @escaping @Sendable () -> Instant,
        freed: @escaping @Sendable () -> Void, logger: Logger
    ) async throws {
        self.ledger = ledger
        self.now = now
        self.freed = freed
        self.logger = logger
        let name = ProcessInfo.processInfo.hostName + "/" + String(ProcessInfo.processInfo.processIdentifier)
        self.name = name
        let moment = now()
        current = Mutex(
            try await ledger.write { transaction in
                // Most likely this daemon before it was killed: what it held is wanted now.
                for gone in try transaction.absentClaimants() { _ = try transaction.giveUp(gone, ifBeat: nil) }
                return try transaction.join(named: name, alone: alone, at: moment)
            })
    }

    package var claimant: Claimant { current.withLock { $0 } }

    package func run() async throws {
        await cancelWhenGracefulShutdown { await self.watchOver() }
    }

    private func watchOver() async {
        var watch = Watch()
        while !Task.isCancelled {
            do {
                try await beat()
                try await giveUpTheDead(&watch)
            } catch is CancellationError where Task.isCancelled {
                break  // It is to stop.
            } catch {
                logger.error("membership.failed", metadata: ["error": "\(error)"])
            }
            do { try await Task.sleep(for: Limits.claimantBeat) } catch { return }
        }
    }

    /// Gives everything back at once, so that others need not wait.
    package func leave() async {
        let claimant = claimant
        do {
            _ = try await ledger.write { try $0.giveUp(claimant, ifBeat: nil) }
            ledger.ring()
        } catch {
            logger.notice("membership.notLeft", metadata: ["error": "\(error)"])
        }
    }

    private func beat() async throws {
        let (claimant, name, moment) = (claimant, name, now())
        let next = try await ledger.write { try $0.stay(claimant, named: name, at: moment) }
        guard next != claimant else { return }
        logger.warning("membership.rejoined", metadata: ["claimant": "\(next.number)"])
        current.withLock { $0 = next }
        freed()
    }

    private func giveUpTheDead(_ watch: inout Watch) async throws {
        let (beats, absent) = try await ledger.read { (try $0.claimants(), try $0.absentClaimants()) }
        for (dead, beat) in watch.silent(beats.filter { $0.key != claimant }, absent: absent, at: .now) {
            // A claimant that beat meanwhile stays.
            guard try await ledger.write({ try $0.giveUp(dead, ifBeat: beat) }) else { continue }
            logger.warning("membership.gaveUp", metadata: ["claimant": "\(dead.number)"])
            freed()
            ledger.ring()
        }
    }
}

extension LedgerTransaction {
    /// Shows that a claimant is alive; where it was given up, it joins anew, under another number.
    package func stay(_ claimant: Claimant, named name: String, at now: Instant) throws -> Claimant {
        try beat(claimant) ? claimant : try join(named: name, alone: false, at: now)
    }
}

/// How long each beat has stood still, by a clock that only ever goes forward. Pure.
struct Watch: Sendable {
    private struct Seen {
        var beat: Int64
        var since: ContinuousClock.Instant
        var absentSince: ContinuousClock.Instant?
    }

    /// How long a beat may stand still.
    let patience: Duration
    /// How long a process may be without its connection: it may only have lost it, and come back.
    let absence: Duration
    private var seen: [Claimant: Seen] = [:]

    init(patience: Duration = Limits.claimantPatience, absence: Duration = Limits.claimantAbsence) {
        self.patience = patience
        self.absence = absence
    }

    /// Those who are to be given up, with the beat that was seen of each.
    mutating func silent(
        _ beats: [Claimant: Int64], absent: Set<Claimant>, at moment: ContinuousClock.Instant
    ) -> [(Claimant, Int64)] {
        seen = seen.filter { beats[$0.key] != nil }
        var silent: [(Claimant, Int64)] = []
        for (claimant, beat) in beats.sorted(by: { $0.key.number < $1.key.number }) {
            var now = Seen(beat: beat, since: moment, absentSince: absent.contains(claimant) ? moment : nil)
            if let before = seen[claimant] {
                if before.beat == beat { now.since = before.since }
                if now.absentSince != nil, let since = before.absentSince { now.absentSince = since }
            }
            seen[claimant] = now
            if moment - now.since > patience || now.absentSince.map({ moment - $0 > absence }) ?? false {
                silent.append((claimant, beat))
            }
        }
        return silent
    }
}
