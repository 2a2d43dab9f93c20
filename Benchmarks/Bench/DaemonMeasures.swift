import Foundation
import Ledger

/// What a running daemon is asked over HTTP.
struct DaemonMeasures {
    let straw: String
    let town: Town
    let folder: URL
    let deliveries: Int
    let rounds: Int
    private static let connections = 32
    /// Enough to fill several daemons, each with commits as large as those of the one.
    private static let connectionsToSeveral = 288

    /// How long a start takes on a ledger, to the line that it is ready.
    func start(_ ledger: String) throws -> Figure {
        let files = try town.write(to: folder.appending(path: "full"), ledger: ledger)
        let times = try (0..<3).map { _ in
            let daemon = try ServedDaemon.start(straw, configurations: files, folder: folder)
            daemon.stop()
            return daemon.startTime.inSeconds
        }
        return Figure(
            name: "start, to the ready line", value: times.median, unit: "s", bound: .atMost(2),
            note: times.listed)
    }

    /// Deliveries acknowledged a second on an empty ledger and on a full one, in turns, so that what the machine does
    /// besides falls on both. Both daemons run all the time; the one that has no turn sleeps.
    func acknowledgements(full: String) async throws -> [Figure] {
        let fresh = folder.appending(path: "empty.db").path
        let daemons = try [("empty", "sqlite:" + fresh), ("filled", full)].map { name, ledger in
            try ServedDaemon.start(
                straw, configurations: try town.write(to: folder.appending(path: name), ledger: ledger), folder: folder)
        }
        defer { for daemon in daemons { daemon.stop() } }
        for daemon in daemons { try await daemon.settle() }
        for daemon in daemons { daemon.sleep() }
        var rates: [[Double]] = [[], []]
        // The first round finds everything cold and does not count.
        for round in 0...rounds {
            for (index, daemon) in daemons.enumerated() {
                let requests = Delivering(town: town).requests(deliveries, from: round * 2 + index)
                daemon.wake()
                let outcome = try await Load.run(requests, ports: [daemon.port], connections: Self.connections)
                daemon.sleep()
                try check(outcome)
                if round > 0 { rates[index].append(outcome.perSecond) }
            }
        }
        let (empty, filled) = (rates[0], rates[1])
        let ratios = zip(filled, empty).map { $0 / $1 }
        return [
            Figure(name: "acknowledgements, empty ledger", value: empty.median, unit: "1/s"),
            Figure(name: "acknowledgements, full ledger", value: filled.median, unit: "1/s"),
            Figure(
                name: "full against empty", value: ratios.median, unit: "", bound: .atLeast(0.9),
                note: "\(rounds) rounds of \(deliveries): \(ratios.listed)"),
        ]
    }

    /// Several daemons on one ledger against one of them, in turns.
    func several(_ daemons: Int, on address: String) async throws -> [Figure] {
        let ledger = try await PostgresLedger.open(address: address)
        var (one, many): ([Turn], [Turn]) = ([], [])
        do {
            for round in 0..<rounds {
                one.append(try await turn(address, ledger, daemons: 1, round: 1000 + round * 2))
                many.append(try await turn(address, ledger, daemons: daemons, round: 1001 + round * 2))
            }
        } catch {
            try await ledger.close()
            throw error
        }
        try await ledger.close()
        let ratios = zip(many, one).map { $0.acknowledged / $1.acknowledged }
        return one.figures("one daemon") + many.figures("\(daemons) daemons") + [
            Figure(
                name: "\(daemons) daemons against one", value: ratios.median, unit: "", bound: .atLeast(1),
                note: "\(rounds) rounds of \(deliveries): \(ratios.listed)")
        ]
    }

    /// What was done a second: acknowledged, read while deliveries came, and both done from the first to the last.
    fileprivate struct Turn {
        var acknowledged: Double
        var read: Double
        var whole: Double
    }

    /// Begins and ends with an empty inbox, so that none reads what another one has left.
    private func turn(
        _ address: String, _ ledger: PostgresLedger, daemons: Int, round: Int
    ) async throws -> Turn {
        let files = try town.write(to: folder.appending(path: "run-\(round)"), ledger: address)
        var running: [ServedDaemon] = []
        defer { for daemon in running { daemon.stop() } }
        for _ in 0..<daemons {
            running.append(try ServedDaemon.start(straw, configurations: files, folder: folder))
        }
        let delivering = Delivering(town: town)
        let ports = running.map(\.port)
        // The first ones find everything cold.
        _ = try await Load.run(
            delivering.requests(deliveries / 10, from: round * 2), ports: ports,
            connections: Self.connectionsToSeveral)
        try await untilRead(ledger)
        let requests = delivering.requests(deliveries, from: round * 2 + 1)
        let began = ContinuousClock.now
        let outcome = try await Load.run(requests, ports: ports, connections: Self.connectionsToSeveral)
        let left = try await ledger.read { try $0.countPendingDeliveries() }
        try check(outcome)
        try await untilRead(ledger)
        return Turn(
            acknowledged: outcome.perSecond, read: Double(outcome.accepted - left) / outcome.time.inSeconds,
            whole: Double(outcome.accepted) / (ContinuousClock.now - began).inSeconds)
    }

    private func untilRead(_ ledger: PostgresLedger, atMost patience: Duration = .seconds(300)) async throws {
        let deadline = ContinuousClock.now + patience
        while try await ledger.read({ try $0.countPendingDeliveries() }) > 0 {
            guard .now < deadline else { throw BenchFailure("the inbox is not read within \(patience)") }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    private func check(_ outcome: Load.Outcome) throws {
        if outcome.other > 0 { throw BenchFailure("\(outcome.other) deliveries were not accepted") }
    }
}

extension [DaemonMeasures.Turn] {
    fileprivate func figures(_ who: String) -> [Figure] {
        [
            Figure(name: "acknowledgements, \(who)", value: map(\.acknowledged).median, unit: "1/s"),
            Figure(name: "read meanwhile, \(who)", value: map(\.read).median, unit: "1/s"),
            Figure(name: "acknowledged and read, \(who)", value: map(\.whole).median, unit: "1/s"),
        ]
    }
}
