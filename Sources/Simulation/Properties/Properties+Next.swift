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
        let foretold = before.impediments.map { impediment in
            let others = before.impediments.count {
                $0.id != impediment.id && $0.isOpen
                    && company.directory.products[$0.product]?.funder
                        == company.directory.products[impediment.product]?.funder
            }
            return Foretold(
                impediment, ladder.plan(for: impediment, from: asked),
                before.outlook(for: impediment, from: asked), others: others,
                asksPerDigest: company.directory.policy.asksPerDigest, asked: asked)
        }
        // Nobody does anything for a quarter.
        let end = asked + .seconds(90 * 86400)
        _ = try await before.rehearsal.played(try chronicle.script([Chronicle.Line]()), until: end)
        var found: [String] = []
        for foretold in foretold {
            let impediment = foretold.impediment
            // Promised or put off before it was ever asked: it is asked when that is over, whatever the clock says.
            if impediment.ask.isWithFunder, impediment.ask.sentAt == nil { continue }
            tally.tries += 1
            let events = try await before.rehearsal.ledger.read { reading in
                try reading.events(of: impediment.id, in: company.directory.workspace)
            }
            let later = Array(events.dropFirst(before.events[impediment.id]?.count ?? 0))
            found += foretold.differences(from: later, until: end)
                .map { "asked at \(asked) about \(impediment.id): \($0)" }
        }
        return found
    }
}

extension Account {
    /// What whoever asks at a moment is told.
    fileprivate func outlook(for impediment: Impediment, from now: Instant) -> [Step] {
        let directory = company.directory
        let desk = { (person: String) in desks.first { $0.person == person } }
        return Ladder(directory).outlook(for: impediment, from: now, desk: desk) { funder, digest in
            DigestFacts.make(
                for: funder, directory: directory, impediments: impediments, evidence: [],
                showings: digests.filter { $0.person == funder }.map { .init(at: $0.at, asks: $0.asks) },
                from: desk(funder)?.digestsFrom ?? now, to: digest, now: digest
            ).askIDs
        }
    }
}

/// What was said to come, beside what came.
private struct Foretold {
    let impediment: Impediment
    /// What the clock does.
    let plan: [Step]
    /// What whoever asks is told.
    let outlook: [Step]
    /// How many other things are open that the same funder could be asked: they may take up the budget, or the digest.
    let others: Int
    let asksPerDigest: Int
    let asked: Instant

    init(_ impediment: Impediment, _ plan: [Step], _ outlook: [Step], others: Int, asksPerDigest: Int, asked: Instant) {
        self.impediment = impediment
        self.plan = plan
        self.outlook = outlook
        self.others = others
        self.asksPerDigest = asksPerDigest
        self.asked = asked
    }

    private var ask: Step? { outlook.first { $0.kind == .ask } }

    func differences(from events: [RecordedEvent], until end: Instant) -> [String] {
        var found: [String] = []
        let foretold = Set(outlook.map(\.kind))
        for step in plan where step.at <= end && foretold.contains(step.kind) {
            // A digest that asks meanwhile makes an ask of its own needless; the outlook says so.
            if let ask, step.kind == .ask, ask.rule.name == .digestOnly { continue }
            if !events.contains(where: { $0.at == step.at && $0.event.does(step.kind) }) {
                let came = events.first { $0.event.does(step.kind) }.map { "came at \($0.at)" } ?? "never came"
                found.append("\(step.kind) was to come at \(step.at), and \(came)\(told(events))")
            }
        }
        let came = events.first { if case .asked = $0.event { true } else { false } }?.at
        if let ask, ask.at <= end - .seconds(30 * 86400),
            came.map({ others == 0 ? $0 != ask.at : $0 < ask.at }) ?? (others < asksPerDigest)
        {
            found.append("it was to be asked at \(ask.at), and was at \(came?.rfc3339 ?? "no time")\(told(events))")
        }
        if let first = events.first, !isForetold(first) {
            let said = outlook.first.map { "\($0.kind) at \($0.at)" } ?? "nothing"
            found.append("\(first.event) came at \(first.at), and \(said) was to come first\(told(events))")
        }
        return found
    }

    private func isForetold(_ first: RecordedEvent) -> Bool {
        // What was answered already is only dropped then.
        if case .deputyNotAsked = first.event { return true }
        // It was said to have been asked, and lay on a desk until then.
        if case .deputyReached = first.event { return true }
        if case .asked = first.event { return ask != nil }
        // Whoever stands in is asked together with what the funder would have got.
        if case .askedInstead = first.event { return plan.first.map { $0.at == first.at } ?? false }
        return plan.first.map { $0.at == first.at && first.event.does($0.kind) } ?? false
    }

    private func told(_ events: [RecordedEvent]) -> String {
        " (ask \(impediment.ask.state), \(impediment.labels.severity); "
            + events.prefix(6).map { "\($0.at) \("\($0.event)".prefix { $0 != "(" })" }.joined(separator: ", ") + ")"
    }
}

extension Event {
    fileprivate func does(_ kind: Step.Kind) -> Bool {
        switch (kind, self) {
        case (.nudgeTeam, .nudged), (.askWhetherThere, .nudged), (.tellLead, .leadTold), (.remindLead, .leadReminded),
            (.leadPromiseMissed, .promiseMissed(of: .lead, _)), (.preview, .previewed), (.ask, .askDue),
            (.remindFunder, .funderReminded), (.overdue, .promiseMissed(of: .funder, _)), (.askDeputy, .deputyAsked),
            (.remindDeputy, .deputyReminded), (.noteSilence, .silenceNoted), (.verify, .verified),
            (.review, .reviewDue), (.handBack, .handedBack):
            true
        default: false
        }
    }
}
