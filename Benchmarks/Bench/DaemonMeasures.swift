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
            note: times.map { $0.formatted(.number.precision(.fractionLength(2))) }.joined(separator: " "))
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
                note: "\(rounds) rounds of \(deliveries): "
                    + ratios.map { $0.formatted(.number.precision(.fractionLength(2))) }.joined(separator: " ")),
        ]
    }

    /// Several daemons on one ledger against one of them.
    func several(_ daemons: Int, on ledger: String) async throws -> [Figure] {
        var (one, many): ([Double], [Double]) = ([], [])
        for round in 0..<rounds {
            one.append(try await rate(ledger, daemons: 1, round: 1000 + round * 2))
            many.append(try await rate(ledger, daemons: daemons, round: 1001 + round * 2))
        }
        return [
            Figure(name: "acknowledgements, one daemon", value: one.median, unit: "1/s"),
            Figure(name: "acknowledgements, \(daemons) daemons", value: many.median, unit: "1/s"),
            Figure(
                name: "\(daemons) daemons against one", value: zip(many, one).map { $0 / $1 }.median, unit: "",
                bound: .atLeast(1), note: "\(rounds) rounds of \(deliveries)"),
        ]
    }

    private func rate(_ ledger: String, daemons: Int, round: Int) async throws -> Double {
        let files = try town.write(to: folder.appending(path: "run-\(round)"), ledger: ledger)
        var running: [ServedDaemon] = []
        defer { for daemon in running { daemon.stop() } }
        for _ in 0..<daemons {
            running.append(try ServedDaemon.start(straw, configurations: files, folder: folder))
        }
        let delivering = Delivering(town: town)
        let ports = running.map(\.port)
        // The first ones find everything cold.
        _ = try await Load.run(
            delivering.requests(deliveries / 10, from: round * 2), ports: ports, connections: Self.connections)
        let requests = delivering.requests(deliveries, from: round * 2 + 1)
        let outcome = try await Load.run(requests, ports: ports, connections: Self.connections)
        try check(outcome)
        return outcome.perSecond
    }

    private func check(_ outcome: Load.Outcome) throws {
        if outcome.other > 0 { throw BenchFailure("\(outcome.other) deliveries were not accepted") }
    }
}
