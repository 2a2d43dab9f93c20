import Impediments
import Ledger
import Letters

extension LedgerConformance {
    static let impediments: [LedgerConformance] = [
        LedgerConformance("Events and state come back as they were written, in order") { ledger in
            let (home, now) = (LedgerSample.home, LedgerSample.start)
            let rule = Rule(.ownerWanted, after: .workingHours(4), since: now)
            let more: [Event] = [
                .owned(by: PersonKey("p-2")), .nudged(rule: rule), .asked(.inPerson, rule: rule),
                .held(by: PersonKey("p-3"), reason: nil, until: LedgerSample.minute(9)),
                .postponed(
                    by: PersonKey("p-3"), until: CalendarDay(year: 2026, month: 3, day: 9), reason: TextKey("t")),
            ]
            let impediment = try await ledger.write { transaction in
                var impediment = try LedgerSample.raise(by: transaction)
                try LedgerSample.raise(by: transaction)
                try transaction.append(more, of: impediment.id, in: home, at: LedgerSample.minute(1))
                impediment.state = .owned
                impediment.owner = PersonKey("p-2")
                impediment.lead.nudgedAt = LedgerSample.minute(1)
                try transaction.save(impediment, due: nil, in: home)
                return impediment
            }
            let stored = try await ledger.read { try $0.impediment(impediment.id, in: home) }
            try expect(stored, is: impediment, "the state")
            let events = try await ledger.read { try $0.events(of: impediment.id, in: home) }
            try expect(events.map(\.event), is: [.raised(LedgerSample.raised())] + more, "the events")
            // The second impediment took the second place.
            try expect(events.map(\.sequence), is: [1, 3, 4, 5, 6, 7], "their places in the workspace")
            try expect(
                events.map(\.at), is: [now] + Array(repeating: LedgerSample.minute(1), count: 5), "their moments")
        },
        LedgerConformance("Events need the state that they made") { ledger in
            try await expect(.constraint, "events of no impediment") {
                try await ledger.write { transaction in
                    let id = try transaction.takeImpedimentNumber(in: LedgerSample.home)
                    let event = Event.owned(by: PersonKey("p-1"))
                    try transaction.append([event], of: id, in: LedgerSample.home, at: LedgerSample.start)
                }
            }
        },
        LedgerConformance("A list holds what its filter asks for, by number") { ledger in
            try await ledger.write { transaction in
                let (raised, minute) = (LedgerSample.raised, LedgerSample.minute)
                try LedgerSample.raise(raised("shop", "blue"), at: minute(1), by: transaction)
                try LedgerSample.raise(raised("shop", "red"), at: minute(2), state: .closed, by: transaction)
                try LedgerSample.raise(raised("bank", "blue"), at: minute(3), state: .owned, by: transaction)
                try LedgerSample.raise(raised("shop", "blue"), at: minute(4), state: .merged, by: transaction)
            }
            let wanted: [(ImpedimentFilter, [Int])] = [
                (ImpedimentFilter(), [1, 2, 3, 4]),
                (ImpedimentFilter(product: "shop"), [1, 2, 4]),
                (ImpedimentFilter(team: "blue"), [1, 3, 4]),
                (ImpedimentFilter(states: [.closed, .owned]), [2, 3]),
                (ImpedimentFilter(states: []), []),
                (ImpedimentFilter(openOnly: true), [1, 3]),
                (ImpedimentFilter(raisedSince: LedgerSample.minute(2), raisedUntil: LedgerSample.minute(4)), [2, 3]),
                (ImpedimentFilter(after: ImpedimentID(1), limit: 2), [2, 3]),
                (ImpedimentFilter(product: "shop", team: "blue", openOnly: true), [1]),
            ]
            for (filter, numbers) in wanted {
                let found = try await ledger.read { try $0.impediments(in: LedgerSample.home, matching: filter) }
                try expect(found.map(\.id.number), is: numbers, "\(filter)")
            }
        },
        LedgerConformance("Every combination of filters finds what each of them alone lets through, page by page") {
            ledger in
            let all = try await raiseMany(in: ledger)
            for filter in filters(of: all) {
                var (found, wanted): ([ImpedimentID], [ImpedimentID]) = ([], [])
                wanted = all.filter { $0.isWanted(by: filter) }.map(\.id)
                var page = filter
                while true {
                    let (asked, from) = (page, found.count)
                    found += try await ledger.read { try $0.impediments(in: LedgerSample.home, matching: asked) }.map(
                        \.id)
                    guard found.count == from + filter.limit else { break }
                    page.after = found.last
                }
                try expect(found, is: wanted, "\(filter)")
            }
        },
        LedgerConformance("What a figure can depend on is what is open, lived with, or was touched since") { ledger in
            let minute = LedgerSample.minute
            try await ledger.write { transaction in
                let raise = { (state, at, product) in
                    _ = try LedgerSample.raise(
                        LedgerSample.raised(product: product), at: minute(at), state: state, by: transaction)
                }
                try raise(.triaged, 1, "shop")
                try raise(.accepted, 2, "shop")
                try raise(.verified, 3, "shop")
                try raise(.verified, 8, "shop")
                try raise(.owned, 4, "bank")
                try raise(.closed, 5, "shop")
                var late = try LedgerSample.raise(at: minute(1), by: transaction)
                late.state = .resolved
                try transaction.append(
                    [.resolved(by: PersonKey("p"), text: nil)], of: late.id, in: LedgerSample.home, at: minute(9))
                try transaction.save(late, due: nil, in: LedgerSample.home)
            }
            let live = try await ledger.read {
                try $0.liveImpediments(of: "shop", since: minute(5), in: LedgerSample.home).map(\.id.number)
            }
            try expect(live, is: [1, 2, 4, 6, 7], "live ones")
            let said = try await ledger.read {
                try $0.reports(of: "shop", since: minute(3), before: minute(9), in: LedgerSample.home)
            }
            try expect(
                said.map(\.occurrences), is: [[minute(3)], [minute(8)], [minute(5)]], "what was said of what is over")
            try expect(Set(said.map(\.product)), is: ["shop"], "where")
        },
        LedgerConformance("A schedule is changed without the state") { ledger in
            let minute = LedgerSample.minute
            let first = try await ledger.write { transaction in
                let first = try LedgerSample.raise(due: minute(3), by: transaction)
                try LedgerSample.raise(due: minute(2), by: transaction)
                try transaction.setDue(minute(1), of: first.id, in: LedgerSample.home)
                try transaction.setDue(nil, of: ImpedimentID(2), in: LedgerSample.home)
                return first
            }
            let due = try await ledger.read { try $0.dueImpediments(at: minute(9), limit: 9) }
            try expect(due.map(\.key.number), is: [1], "due")
            try expect(due.map(\.due), is: [minute(1)], "since when")
            let stored = try await ledger.read { try $0.impediment(first.id, in: LedgerSample.home) }
            try expect(stored, is: first, "the state")
        },
        LedgerConformance("What is due comes soonest first, then by number, and leaves with its date") { ledger in
            let minute = LedgerSample.minute
            try await ledger.write { transaction in
                try LedgerSample.raise(due: minute(3), by: transaction)
                try LedgerSample.raise(due: minute(2), by: transaction)
                try LedgerSample.raise(due: minute(2), by: transaction)
                try LedgerSample.raise(due: nil, by: transaction)
                try LedgerSample.raise(due: minute(9), by: transaction)
            }
            let due = try await ledger.read { try $0.dueImpediments(at: minute(3), limit: 9) }
            try expect(due.map(\.key.number), is: [2, 3, 1], "due")
            try expect(due.map(\.due), is: [minute(2), minute(2), minute(3)], "since when")
            try expect(due.allSatisfy { $0.workspace == LedgerSample.home }, "where")
            let first = try await ledger.read { try $0.dueImpediments(at: minute(3), limit: 1) }
            try expect(first.map(\.key.number), is: [2], "no more than asked for")
            try expect(try await ledger.read { try $0.nextDue() }, is: minute(2), "the next")
            try await ledger.write { transaction in
                for number in 1...3 {
                    let stored = try transaction.impediment(ImpedimentID(number), in: LedgerSample.home)
                    guard let stored else { throw ConformanceFailure(description: "IMP-\(number) is gone") }
                    try transaction.save(stored, due: nil, in: LedgerSample.home)
                }
            }
            try expect(try await ledger.read { try $0.nextDue() }, is: minute(9), "the one after")
        },
    ]

    /// Of two products with a team of the same name, in many states, some delivered late.
    private static func raiseMany(in ledger: any Ledger) async throws -> [Impediment] {
        try await ledger.write { transaction in
            let states: [LifeState] = [.triaged, .verified, .accepted, .owned, .merged]
            return try (0..<60).map { index in
                let raised = LedgerSample.raised(
                    product: ["shop", "bank", "mill"][index % 3], team: ["blue", "red"][index / 3 % 2])
                let late = index % 7 == 0 ? 30 : 0
                return try LedgerSample.raise(
                    raised, at: LedgerSample.minute(100 + index - late), state: states[index % 5], by: transaction)
            }
        }
    }

    private static func filters(of all: [Impediment]) -> [ImpedimentFilter] {
        let minute = LedgerSample.minute
        let states: [Set<LifeState>?] = [nil, [.verified], [.triaged, .accepted], []]
        let spans = [
            (nil, nil), (minute(120), nil), (nil, minute(110)), (minute(105), minute(130)), (minute(999), nil),
        ]
        var filters: [ImpedimentFilter] = []
        for product in [nil, "shop", "nowhere"] {
            for team in [nil, "blue", "nobody"] {
                for state in states {
                    for (since, until) in spans {
                        for open in [false, true] {
                            filters.append(
                                ImpedimentFilter(
                                    product: product, team: team, states: state, openOnly: open, raisedSince: since,
                                    raisedUntil: until, limit: 4))
                        }
                    }
                }
            }
        }
        return filters
    }

    static let threads: [LedgerConformance] = [
        LedgerConformance("Messages lead to their impediments, and a thread to all of its own") { ledger in
            let home = LedgerSample.home
            let (root, reply) = (LedgerSample.message("root"), LedgerSample.message("reply"))
            try await ledger.write { transaction in
                for _ in 1...3 { try LedgerSample.raise(by: transaction) }
                try transaction.link(reply, root: root, to: ImpedimentID(2), in: home)
                try transaction.link(reply, root: root, to: ImpedimentID(1), in: home)
                try transaction.link(reply, root: root, to: ImpedimentID(1), in: home)
                try transaction.link(root, root: root, to: ImpedimentID(3), in: home)
            }
            let found = try await ledger.read { reading in
                [
                    try reading.impediments(of: reply, in: home), try reading.impediments(of: root, in: home),
                    try reading.impediments(inThread: root, in: home),
                    try reading.impediments(inThread: reply, in: home),
                    try reading.impediments(of: LedgerSample.message("reply", channel: "else"), in: home),
                ]
            }
            try expect(found.map { $0.map(\.number) }, is: [[1, 2], [3], [1, 2, 3], [], []], "impediments")
        }
    ]
}

extension Impediment {
    /// Each part of a filter by itself, as it reads.
    fileprivate func isWanted(by filter: ImpedimentFilter) -> Bool {
        (filter.product.map { product == $0 } ?? true) && (filter.team.map { team == $0 } ?? true)
            && (filter.states?.contains(state) ?? true) && (!filter.openOnly || isOpen)
            && (filter.raisedSince.map { raisedAt >= $0 } ?? true) && (filter.raisedUntil.map { raisedAt < $0 } ?? true)
    }
}
