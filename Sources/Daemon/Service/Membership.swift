internal import Foundation
package import Impediments
package import Ledger
package import Logging
internal import ServiceLifecycle
internal import Synchronization

/// This daemon as one of perhaps several on the same ledger: it shows that it is alive, and gives up those who do not.
///
/// Nobody leads. Each watches the beats of the others by its own steady clock, so that a wall clock that is set
/// anew gives nobody up.
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
        current = Mutex(try await ledger.write { try $0.join(named: name, alone: alone, at: moment) })
    }

    package var claimant: Claimant { current.withLock { $0 } }

    package func run() async throws {
        await cancelWhenGracefulShutdown { await self.watchOver() }
    }

    private func watchOver() async {
        var watch = Watch(patience: Limits.claimantPatience)
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
        let next = try await ledger.write { transaction in
            try transaction.beat(claimant) ? claimant : try transaction.join(named: name, alone: false, at: moment)
        }
        guard next != claimant else { return }
        logger.warning("membership.rejoined", metadata: ["claimant": "\(next.number)"])
        current.withLock { $0 = next }
        freed()
    }

    private func giveUpTheDead(_ watch: inout Watch) async throws {
        let beats = try await ledger.read { try $0.claimants() }.filter { $0.key != claimant }
        for (dead, beat) in watch.silent(beats, at: .now) {
            // A claimant that beat meanwhile stays.
            guard try await ledger.write({ try $0.giveUp(dead, ifBeat: beat) }) else { continue }
            logger.warning("membership.gaveUp", metadata: ["claimant": "\(dead.number)"])
            freed()
            ledger.ring()
        }
    }
}

/// How long each beat has stood still, by a clock that only ever goes forward. Pure.
struct Watch: Sendable {
    let patience: Duration
    private var seen: [Claimant: (beat: Int64, since: ContinuousClock.Instant)] = [:]

    init(patience: Duration) { self.patience = patience }

    /// Those whose beat has not moved for longer than `patience`.
    mutating func silent(_ beats: [Claimant: Int64], at now: ContinuousClock.Instant) -> [(Claimant, Int64)] {
        seen = seen.filter { beats[$0.key] != nil }
        for (claimant, beat) in beats where seen[claimant]?.beat != beat { seen[claimant] = (beat, now) }
        return beats.filter { claimant, _ in seen[claimant].map { now - $0.since > patience } ?? false }
            .map { ($0.key, $0.value) }.sorted { $0.0.number < $1.0.number }
    }
}
