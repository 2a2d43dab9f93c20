import Correspondence
import Daemon
import Foundation
import Impediments
import Ledger

/// What the clock and the digest cost where very much is open at once.
struct LadderMeasures {
    let folder: URL
    let rounds: Int
    private let now = YearScript.start + .seconds(59 * 86_400 + 10 * 3600)

    /// What is due of 100,000 open impediments: found in the ledger, and decided for each.
    func due() async throws -> [Figure] {
        let directory = try directory()
        let ladder = Ladder(directory)
        let all = try (1...100_000).map { try impediment($0, in: directory) }
        let ledger = try SQLiteLedger.inMemory()
        try await save(all, in: ledger) { ladder.nextDue($0, after: $0.raisedAt) }

        var (found, decided): ([Double], [Double]) = ([], [])
        var count = 0
        for _ in 0..<max(rounds, 3) {
            let began = ContinuousClock.now
            let events = try await ledger.read { reading in
                try reading.dueImpediments(at: self.now, limit: 1_000).compactMap { due in
                    try reading.impediment(due.key, in: "default").map { ladder.due($0, at: self.now) }
                }
            }
            found.append((ContinuousClock.now - began).inMilliseconds)
            count = events.count

            let again = ContinuousClock.now
            var planned = 0
            for index in all.indices where ladder.nextDue(all[index], after: self.now) != nil { planned += 1 }
            decided.append((ContinuousClock.now - again).inMilliseconds)
            guard planned > 0 else { throw BenchFailure("nothing is planned") }
        }
        return [
            Figure(
                name: "what is due of 100,000 open", value: found.median, unit: "ms", bound: .atMost(200),
                note: "found, read and decided for the first \(count)"),
            Figure(
                name: "every plan of 100,000 open worked out anew", value: decided.median, unit: "ms",
                bound: .atMost(200), note: "in memory, one processor; needed after the configuration changed"),
        ]
    }

    /// A digest of a funder whose products have 10,000 impediments behind them, a tenth of them open; and one where all
    /// of them are open at once, which no team lives through.
    func digests() async throws -> [Figure] {
        [
            try await digest("a digest over 10,000 impediments, 1,000 open", open: 1_000, bound: .atMost(300)),
            try await digest("a digest over 10,000 impediments, all open", open: 10_000, bound: .none),
        ]
    }

    private func digest(_ name: String, open: Int, bound: Figure.Bound) async throws -> Figure {
        let directory = try directory()
        let ledger = try SQLiteLedger.inMemory()
        let all = try (1...10_000).map { number in
            // Those that are over were raised within the year before.
            number <= open
                ? try impediment(number, in: directory)
                : try impediment(number, in: directory, ended: .seconds((number % 360) * 86_400))
        }
        try await save(all, in: ledger) { _ in nil }
        var times: [Double] = []
        for _ in 0..<max(rounds, 3) {
            let began = ContinuousClock.now
            let facts = try await ledger.read {
                try $0.digestFacts(
                    for: "funder", in: directory, from: self.now - .seconds(7 * 86_400), to: self.now, now: self.now)
            }
            _ = Correspondent(directory: directory).digest(facts, period: "2026-03-05")
            times.append((ContinuousClock.now - began).inMilliseconds)
            guard facts.open == open else { throw BenchFailure("\(facts.open) are open") }
        }
        return Figure(name: name, value: times.median, unit: "ms", bound: bound, note: times.listed)
    }

    private func directory() throws -> Directory {
        let file = folder.appending(path: "ladder.yaml")
        try Data(YearScript.configuration.utf8).write(to: file)
        let settings = try Settings.load(files: [file.path], environment: .process(secrets: .made))
        guard let directory = settings.workspaces.first?.directory else { throw BenchFailure("no workspace") }
        return directory
    }

    private func save(
        _ all: [Impediment], in ledger: any Ledger, due: @escaping @Sendable (Impediment) -> Instant?
    ) async throws {
        try await ledger.write(in: "default") { transaction in
            for impediment in all { try transaction.save(impediment, due: due(impediment), in: "default") }
        }
    }

    /// Raised within the last weeks, at every place of the ladder.
    private func impediment(
        _ number: Int, in directory: Directory, ended ago: Duration? = nil
    ) throws -> Impediment {
        let subreasons: [Subreason] = [.environments, .tooBusy, .pulledAway, .technical, .money, .decision]
        let subreason = subreasons[number % subreasons.count]
        let raisedAt = now - .seconds((number % 900) * 1_800 + number % 1_700) - (ago ?? .zero)
        let labels = Labels(
            category: subreason.category, subreason: subreason, severity: number % 3 == 0 ? .slowing : .stopped,
            confidence: 0.9)
        let raised = Event.Raised(
            source: "chat", channel: "forms", message: "m\(number)", thread: "m\(number)", product: "intake",
            team: number % 2 == 0 ? "forms" : "lists", raiser: PersonKey("~0123456789abcdef0123"),
            text: TextKey("chat/forms/m\(number)"), labels: labels, unsure: false)
        var impediment = Impediment(id: ImpedimentID(number), raised: raised, at: raisedAt)
        let day = Duration.seconds(86_400)
        let events: [(Duration, Event)] = [
            (day / 24, .owned(by: PersonKey("~team"))), (day, .leadTold(rule: Rule(.leadUnresolved))),
            (day * 1.2, .leadAcknowledged(by: PersonKey("lead"))), (day * 2, .previewed(rule: Rule(.preview))),
            (day * 2.2, .askDue(rule: Rule(.funder))), (day * 2.2, .asked(.letter, rule: Rule(.funder))),
            (day * 3, .acknowledged(by: PersonKey("funder"))),
        ]
        for (after, event) in events.prefix(number % (events.count + 1)) where raisedAt + after < now {
            impediment.evolve(event, at: raisedAt + after)
        }
        if let ago {
            impediment.evolve(.resolved(by: PersonKey("~team"), text: nil), at: now - ago)
            impediment.evolve(.verified(by: nil, rule: nil), at: now - ago)
        }
        return impediment
    }
}
