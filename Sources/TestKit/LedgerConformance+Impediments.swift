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
