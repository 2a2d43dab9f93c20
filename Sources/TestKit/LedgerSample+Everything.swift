import Impediments
package import Ledger
import Letters

extension Ledger {
    /// Something of everything, in every state: two workspaces, claims in hand, letters on their way.
    package func fillWithSamples() async throws {
        let home = LedgerSample.home
        try await write { transaction in
            _ = try transaction.startWorkspace(home, at: LedgerSample.start)
            for number in 1...5 {
                let impediment = try LedgerSample.raise(due: LedgerSample.minute(number), by: transaction)
                let message = LedgerSample.message("m\(number)")
                try transaction.link(message, root: message, to: impediment.id, in: home)
            }
            try LedgerSample.raise(in: "other", state: .closed, by: transaction)
            for (number, state) in [(3, LifeState.triaged), (4, .accepted)] {
                guard var asked = try transaction.impediment(ImpedimentID(number), in: home) else { continue }
                asked.ask.state = .sent
                asked.state = state
                try transaction.save(asked, due: LedgerSample.minute(number), in: home)
            }
            try transaction.append(
                [.owned(by: PersonKey("p-2"))], of: ImpedimentID(2), in: home, at: LedgerSample.minute(7))
            try transaction.save(Desk(person: "funder", digestsFrom: LedgerSample.start), due: nil, in: home)
            let digest = RecordedDigest(
                person: "funder", period: "2026-03-09", at: LedgerSample.minute(1), letterKey: "d",
                asks: [ImpedimentID(1)], isHeartbeat: false)
            _ = try transaction.record(digest, in: home)
            for key in ["t-1", "t-2"] {
                try transaction.save(
                    PersonalText(
                        key: TextKey(key), person: PersonKey("p-1"), words: "Keine Schlüssel 🔑 \u{0}.",
                        author: Author(id: "u1", name: "One"), permalink: "https://hall.example/1", why: ["keys"]),
                    in: home)
            }
            try transaction.erase(TextKey("t-2"), in: home)
            try transaction.save(
                Correction(
                    text: TextKey("t-1"), impediment: ImpedimentID(1), by: PersonKey("p-2"), at: LedgerSample.minute(4),
                    category: .team), in: home)
            try transaction.save(
                Evidence(product: "shop", team: nil, kind: .userContact, at: LedgerSample.minute(3), text: nil),
                in: home)
            try transaction.setFact("salt", to: "pepper", in: home)
        }
        _ = try await append(
            (1...4).map { LedgerSample.delivery("e\($0)", channel: "c\($0)") }
                + [LedgerSample.unreadable("bad", payload: [0, 255, 123])])
        let me = try await soleClaimant()
        try await write { transaction in
            let rows = try transaction.claimDeliveries(by: me, at: LedgerSample.start, limit: 3)
            try transaction.finish(delivery: rows[0].id, by: me, at: LedgerSample.minute(1))
            try transaction.park(
                delivery: rows[1].id, for: LedgerSample.message("later"), until: LedgerSample.minute(9), by: me,
                in: home)
            let letters = ["sent", "dead", "dropped", "waits"].map {
                LedgerSample.letter($0, to: [LedgerSample.thread($0)])
            }
            try transaction.enqueue(letters, at: LedgerSample.start)
            let claimed = try transaction.claimLetters(by: me, at: LedgerSample.start, limit: 9, inHand: [])
            try transaction.settle(claimed[0].id, by: me, .sent(remoteID: "r1"), at: LedgerSample.minute(1))
            try transaction.settle(claimed[1].id, by: me, .dead(error: "gone"), at: LedgerSample.minute(1))
            _ = try transaction.drop(outbox: claimed[2].id, by: me)
        }
        _ = try await seal(home)
        try await write { _ = try LedgerSample.raise(in: "other", at: LedgerSample.minute(8), by: $0) }
    }

    /// All that can be read of the samples, to be compared.
    package func everything() async throws -> LedgerView {
        try await read { reading in
            let workspaces = try reading.workspaces()
            return LedgerView(
                starts: try workspaces.map(reading.workspaceStart),
                impediments: try workspaces.flatMap {
                    try reading.impediments(in: $0, matching: ImpedimentFilter())
                },
                asked: try workspaces.flatMap { try reading.askedImpediments(in: $0, after: nil, limit: 100) }.map(
                    \.id),
                events: try workspaces.flatMap { try reading.sealedEvents(in: $0, after: 0, limit: 1000) },
                due: try reading.dueImpediments(at: LedgerSample.minute(100), limit: 100),
                linked: try reading.impediments(of: LedgerSample.message("m3"), in: LedgerSample.home),
                desks: try workspaces.flatMap(reading.desks),
                digests: try workspaces.flatMap { try reading.digests(in: $0, person: nil, limit: 100) },
                texts: try ["t-1", "t-2"].map { try reading.personal(TextKey($0), in: LedgerSample.home) },
                corrections: try workspaces.flatMap(reading.corrections),
                evidence: try workspaces.flatMap { try reading.evidence(in: $0, product: nil, since: nil) },
                outbox: try reading.outbox(matching: OutboxFilter(states: [.waiting, .sent, .dead])),
                quarantine: try reading.quarantine(limit: 100), backlog: try reading.backlog(),
                salt: try reading.fact("salt", in: LedgerSample.home))
        }
    }
}

/// What a ledger shows of the samples.
package struct LedgerView: Sendable, Equatable {
    var starts: [Instant?]
    var impediments: [Impediment]
    var asked: [ImpedimentID]
    var events: [SealedEvent]
    var due: [Scheduled<ImpedimentID>]
    var linked: [ImpedimentID]
    var desks: [Desk]
    var digests: [RecordedDigest]
    var texts: [PersonalText?]
    package var corrections: [KeptCorrection]
    var evidence: [Evidence]
    var outbox: [OutboxRow]
    var quarantine: [QuarantineRow]
    var backlog: Backlog
    var salt: String?
}
