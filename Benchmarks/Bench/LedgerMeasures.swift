import Correspondence
import Daemon
import Foundation
import Impediments
import Ledger
import Letters

/// What is asked of a full ledger, measured on the ledger itself, without a network.
struct LedgerMeasures {
    let ledger: any Ledger
    let town: Town
    let configurations: [String]
    let now: Instant
    let rounds: Int
    private static let page = 100

    /// The slowest of many lists, among them those that match nothing, or only at the very end.
    func pages() async throws -> Figure {
        let quarter = town.quarters[0]
        let count = try await ledger.read { reading in
            let last = try reading.impediments(in: quarter.name, matching: ImpedimentFilter(limit: 1))
            return last.isEmpty ? 0 : 1
        }
        guard count > 0 else { throw BenchFailure("the ledger is empty") }
        var slowest = (time: Duration.zero, filter: "")
        for filter in filters(quarter) {
            var times: [Double] = []
            for _ in 0..<rounds {
                let began = ContinuousClock.now
                _ = try await ledger.read { try $0.impediments(in: quarter.name, matching: filter) }
                times.append((ContinuousClock.now - began).inMilliseconds)
            }
            let time = Duration.milliseconds(times.median)
            if time > slowest.time { slowest = (time, Self.words(of: filter)) }
        }
        return Figure(
            name: "a page of a list (slowest of \(filters(quarter).count))", value: slowest.time.inMilliseconds,
            unit: "ms", bound: .atMost(30), note: slowest.filter)
    }

    /// Every combination of product, team, states, time of raising, and place, with values that match much and nothing.
    private func filters(_ quarter: Town.Quarter) -> [ImpedimentFilter] {
        let day = Duration.seconds(86_400)
        let product = quarter.products[1]
        let teams: [String?] = [nil, quarter.teams(of: product)[0], quarter.teams(of: quarter.products[0])[0]]
        let states: [Set<LifeState>?] = [nil, [.verified], [.accepted], [.closed], [.withdrawn, .accepted, .owned]]
        let spans: [(Instant?, Instant?)] = [
            (nil, nil), (now - day * 7, nil), (now - day * 800, now - day * 793), (nil, now - day * 1800),
            (now + day, nil), (now - day * 900, now - day * 2),
        ]
        var filters: [ImpedimentFilter] = []
        for product in [nil, product, "nowhere"] {
            for team in teams {
                for state in states {
                    for open in [false, true] {
                        for (since, until) in spans {
                            for after in [nil, ImpedimentID(400_000)] {
                                filters.append(
                                    ImpedimentFilter(
                                        product: product, team: team, states: state, openOnly: open, raisedSince: since,
                                        raisedUntil: until, after: after, limit: Self.page))
                            }
                        }
                    }
                }
            }
        }
        return filters
    }

    private static func words(of filter: ImpedimentFilter) -> String {
        var words: [String] = []
        if let product = filter.product { words.append("product " + product) }
        if let team = filter.team { words.append("team " + team) }
        if let states = filter.states { words.append(states.map(\.rawValue).sorted().joined(separator: "/")) }
        if filter.openOnly { words.append("open") }
        if let since = filter.raisedSince { words.append("since \(since.rfc3339.prefix(10))") }
        if let until = filter.raisedUntil { words.append("until \(until.rfc3339.prefix(10))") }
        if let after = filter.after { words.append("after \(after)") }
        return words.joined(separator: ", ")
    }

    /// Of the funder who has most, of the week that just ended: read, worked out and written.
    func digest() async throws -> Figure {
        let settings = try Settings.load(files: configurations, environment: .process(secrets: .made))
        guard let directory = settings.workspaces.first?.directory, let funder = directory.funders.first else {
            throw BenchFailure("nobody gets a digest")
        }
        let (to, now) = (now, now)
        var times: [Double] = []
        var live = 0
        for _ in 0..<rounds {
            let began = ContinuousClock.now
            let from = to - .seconds(7 * 86_400)
            let facts = try await ledger.read {
                try $0.digestFacts(for: funder, in: directory, from: from, to: to, now: now)
            }
            _ = Correspondent(directory: directory).digest(facts, period: "2099-01-01")
            times.append((ContinuousClock.now - began).inSeconds)
            live = facts.open
        }
        return Figure(
            name: "a digest", value: times.median, unit: "s", bound: .atMost(1),
            note: "\(directory.products(fundedBy: funder).count) products, \(live) open")
    }

    /// The chain of the largest workspace, as `straw doctor` goes through it.
    func chain() async throws -> Figure {
        let began = ContinuousClock.now
        let (events, _) = try await ledger.verifyChain(of: town.quarters[0].name)
        let time = ContinuousClock.now - began
        return Figure(
            name: "verification of the chain", value: Double(events) / time.inSeconds, unit: "events/s",
            bound: .atLeast(200_000),
            note: "\(events) events in \(time.formatted(.units(allowed: [.seconds], fractionalPart: .show(length: 1))))"
        )
    }
}
