internal import Daemon
internal import Impediments
internal import Ledger

/// "What happens next" is true: if nobody does anything, what the plan says comes, when it says so, and nothing before it.
extension Properties {
    func next(in chronicle: Chronicle, in company: Company, _ tally: inout Tally) async throws -> [String] {
        var dice = Dice(seed: chronicle.seed ^ 0x4E87)
        let count = dice.roll(1...chronicle.lines.count)
        let lines = Array(chronicle.lines.prefix(count))
        guard let last = lines.last?.at else { return [] }
        let asked = last + .seconds(60 * dice.roll(0...dice.pick([0, 300, 3000, 20_000])))
        let before = try await account(of: chronicle, lines, until: asked, in: company)
        defer { putBack(before) }
        tally.count(before)
        let ladder = Ladder(company.directory)
        let plans = before.impediments.map { ($0, ladder.plan(for: $0, from: asked)) }
        // Nobody does anything for a quarter.
        let end = asked + .seconds(90 * 86400)
        _ = try await before.rehearsal.played(try chronicle.script([Chronicle.Line]()), until: end)
        var found: [String] = []
        for (impediment, plan) in plans {
            tally.tries += 1
            let events = try await before.rehearsal.ledger.read { reading in
                try reading.events(of: impediment.id, in: company.directory.workspace)
            }
            let later = Array(events.dropFirst(before.events[impediment.id]?.count ?? 0))
            found += Foretold(impediment, plan, asked: asked, end: end).differences(from: later)
                .map { "asked at \(asked) about \(impediment.id): \($0)" }
        }
        return found
    }
}

/// What was said to come, beside what came.
private struct Foretold {
    let impediment: Impediment
    let plan: [Step]
    let asked: Instant
    let end: Instant

    init(_ impediment: Impediment, _ plan: [Step], asked: Instant, end: Instant) {
        self.impediment = impediment
        self.plan = plan
        self.asked = asked
        self.end = end
    }

    func differences(from events: [RecordedEvent]) -> [String] {
        var found: [String] = []
        for step in plan where step.at <= end {
            if !events.contains(where: { $0.at == step.at && $0.event.does(step.kind) }) {
                let came = events.first { $0.event.does(step.kind) }.map { "came at \($0.at)" } ?? "never came"
                found.append("\(step.kind) was to come at \(step.at), and \(came)\(told(events))")
            }
        }
        if let first = events.first {
            let isForetold = plan.first.map { $0.at == first.at && first.event.does($0.kind) } ?? false
            if !isForetold {
                let said = plan.first.map { "\($0.kind) at \($0.at)" } ?? "nothing"
                found.append("\(first.event) came at \(first.at), and \(said) was to come first\(told(events))")
            }
        }
        return found
    }

    private func told(_ events: [RecordedEvent]) -> String {
        " (ask \(impediment.ask.state), \(impediment.labels.severity); "
            + events.prefix(6).map { "\($0.at) \("\($0.event)".prefix { $0 != "(" })" }.joined(separator: ", ") + ")"
    }
}

extension Event {
    fileprivate func does(_ kind: Step.Kind) -> Bool {
        switch (kind, self) {
        case (.nudgeTeam, .nudged), (.tellLead, .leadTold), (.remindLead, .leadReminded),
            (.leadPromiseMissed, .promiseMissed(of: .lead, _)), (.preview, .previewed), (.ask, .askDue),
            (.remindFunder, .funderReminded), (.overdue, .promiseMissed(of: .funder, _)), (.askDeputy, .deputyAsked),
            (.remindDeputy, .deputyReminded), (.noteSilence, .silenceNoted), (.verify, .verified),
            (.review, .reviewDue):
            true
        default: false
        }
    }
}
