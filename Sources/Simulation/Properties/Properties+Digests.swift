internal import Daemon
internal import Foundation
internal import Impediments
internal import Ledger
internal import Letters
internal import TestKit

/// Exactly one digest for each funder and period: two daemons on one ledger, deaths between any two writes, long stops,
/// and clocks that are set back and forth.
extension Properties {
    func digests(in chronicle: Chronicle, in company: Company, _ tally: inout Tally) async throws -> [String] {
        var dice = Dice(seed: chronicle.seed ^ 0xD16E)
        // What is told is made by a usual history; then nobody does anything but the clocks.
        let begun = try await account(of: chronicle, chronicle.lines, until: nil, in: company, isStored: true)
        defer { putBack(begun) }
        guard let first = chronicle.lines.first?.at, let last = chronicle.lines.last?.at else { return [] }
        let ledger = begun.rehearsal.ledger
        let house = House(company, ledger, reading: understanding.reads)
        var (now, latest) = (last, last)
        var found: [String] = []
        for _ in 0..<dice.roll(6...16) {
            now = now + house.jump(&dice)
            // A clock that was set far ahead would make true what is owed later.
            latest = max(latest, now)
            tally.tries += 1
            do { try await house.tick(at: now, &dice) } catch { found.append("at \(now): \(error)") }
        }
        try await house.calmTick(at: latest)
        let workspace = company.directory.workspace
        let (digests, letters) = try await ledger.read { reading in
            (
                try reading.digests(in: workspace, person: nil, limit: .max),
                try reading.outbox(matching: OutboxFilter(states: Set(OutboxRow.State.allCases), limit: .max))
            )
        }
        tally.digests += digests.count
        for funder in company.directory.funders {
            let owed = company.periods(of: funder, from: first, to: latest)
            let recorded = digests.filter { $0.person == funder }
            if recorded.map(\.period).sorted() != owed {
                found.append("\(funder) was owed \(owed), and got \(recorded.map(\.period).sorted())")
            }
            let keys = Set(recorded.filter { !$0.isHeartbeat || company.directory.digest.heartbeat }.map(\.letterKey))
            let sent = Set(letters.map(\.letter.key).filter { $0.hasPrefix("digest/\(funder)/") })
            if keys != sent { found.append("\(funder): letters \(sent.sorted()) instead of \(keys.sorted())") }
        }
        return found
    }
}

extension Company {
    /// The local days on which the periods of a funder end, worked out from the calendar of the world.
    fileprivate func periods(of funder: String, from: Instant, to: Instant) -> [String] {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        let zone = directory.people[funder]?.zone ?? directory.products(fundedBy: funder).first?.zone
        if let zone, let known = TimeZone(identifier: zone) { calendar.timeZone = known }
        let plan = directory.agreement(with: funder).digest
        var periods: [String] = []
        var day = calendar.startOfDay(for: from.date)
        while day <= to.date {
            let next = calendar.date(byAdding: .day, value: 1, to: day) ?? to.date + 1
            // A time that a clock change leaves out is the moment of the change; of one that comes twice, the first.
            let end = calendar.nextDate(
                after: day - 1,
                matching: DateComponents(hour: plan.hour, minute: plan.minute), matchingPolicy: .nextTime,
                repeatedTimePolicy: .first)
            let weekday = (calendar.component(.weekday, from: day) + 5) % 7 + 1
            if weekday == plan.weekday, let end, end > from.date, end <= to.date {
                let parts = calendar.dateComponents([.year, .month, .day], from: day)
                if let year = parts.year, let month = parts.month, let number = parts.day {
                    periods.append(CalendarDay(year: year, month: month, day: number).description)
                }
            }
            day = next
        }
        return periods
    }
}

/// Two daemons on one ledger; each may die at any write, and is followed by another.
private struct House: Sendable {
    private let company: Company
    private let ledger: any Ledger
    private let reads: Reads

    init(_ company: Company, _ ledger: any Ledger, reading reads: @escaping Reads) {
        self.company = company
        self.ledger = ledger
        self.reads = reads
    }

    /// How far the clock moves: mostly on, sometimes over weeks in which nobody is there, sometimes back.
    func jump(_ dice: inout Dice) -> Duration {
        let hours = dice.pick(weighted: [(6, 1...30), (4, 60...200), (2, 400...1500), (3, -80 ... -1)])
        return .seconds(3600 * dice.roll(hours) + dice.roll(0...3599))
    }

    private func pipeline(on ledger: any Ledger) -> Pipeline {
        Pipeline(rehearsing: company.cast.workspaces, ledger: ledger, reading: reads)
    }

    func calmTick(at now: Instant) async throws { _ = try await pipeline(on: ledger).tick(at: now) { throw $1 } }

    /// Somebody looks at the clock; at one of the writes something befalls the daemon.
    func tick(at now: Instant, _ dice: inout Dice) async throws {
        let view = FaultingLedger(ledger)
        let write = dice.roll(1...8)
        switch dice.roll(0...3) {
        case 0: view.fail(at: write, .diesBefore)
        case 1: view.fail(at: write, .diesAfter)
        case 2: view.fail(at: write, .stands { try await calmTick(at: now) })
        default: break
        }
        let pipeline = pipeline(on: view)
        do {
            if dice.happens(30) { try await pipeline.start(at: now) }
            _ = try await pipeline.tick(at: now) { throw $1 }
        } catch is FaultingLedger.Death {
            // Nobody follows before the clock moves on.
        }
    }
}
