internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters

/// What goes upward goes over a desk: one for each funder and deputy, with its budget of interruptions.
extension Casework {
    /// One for each funder who has none yet; the others are scheduled anew, since the configuration may have changed.
    func openDesks() throws {
        let start = try transaction.startWorkspace(workspace.name, at: now)
        for funder in directory.funders where try transaction.desk(of: funder, in: workspace.name) == nil {
            try save(Desk(person: funder, digestsFrom: start))
        }
        for desk in try transaction.desks(in: workspace.name) { try save(desk) }
    }

    /// Hands to the desks what the ladder says is due for the funder or the deputy.
    func fillDesks(_ events: [Event], _ impediment: Impediment) throws {
        guard let product = directory.products[impediment.product] else { return }
        for event in events where event.rule?.name != .funderAway {
            switch event {
            case .askedInstead(let person, let rule):
                // Whatever fell due: whoever stands in has not seen the ask yet.
                try put(.ask, impediment, rule, on: person)
            case .handedBack(let rule):
                try put(.ask, impediment, rule, on: product.funder)
            case .askDue(let rule, _, _):
                try putAsk(impediment, rule, product)
            case .funderReminded(let rule):
                try put(.reminder, impediment, rule, on: impediment.ask.withStandIn ?? product.funder)
            case .promiseMissed(of: .funder, let rule):
                // To whoever promised; a deputy's promise is the deputy's.
                let promised = impediment.ask.promise?.by.value ?? product.funder
                try put(.overdue, impediment, rule, on: present(promised, product))
            case .deputyAsked(let rule):
                try put(.ask, impediment, rule, on: present(product.deputy, product))
            case .deputyReminded(let rule):
                try put(.reminder, impediment, rule, on: present(impediment.ask.standIn(for: product), product))
            case .unmerged where impediment.ask.state == .queued && !impediment.isMuted,
                .reopened where impediment.ask.state == .queued && !impediment.isMuted:
                // It lay on the desk when it was merged, or over, and may have been swept off since.
                try putAsk(impediment, impediment.ask.queuedRule ?? Rule(.answered), product)
            case .delegated(_, let person):
                try put(.ask, impediment, Rule(.answered), on: present(person, product))
            default: break
            }
        }
    }

    /// On the desk of whose it is; the answer to several questions reaches each who asked one.
    private func putAsk(_ impediment: Impediment, _ rule: Rule, _ product: Product) throws {
        let reader = reader(of: impediment.ask, product)
        try put(.ask, impediment, rule, on: reader)
        for person in alsoAsking(impediment.ask, product) where person != reader {
            try put(.ask, impediment, Rule(.answered, since: rule.since), on: person)
        }
    }

    /// Whoever else wanted to know more, or stands in for them now.
    private func alsoAsking(_ ask: Ask, _ product: Product) -> [String] {
        (ask.alsoAsking ?? []).compactMap { present(directory.people[$0.value]?.id, product) }
    }

    /// Whose it is, or whoever stands in for them; for a funder who is away somebody is asked when it is sent.
    private func reader(of ask: Ask, _ product: Product) -> String? {
        // Whoever it was passed on to may have left the configuration since.
        present(ask.holder.flatMap { directory.people[$0]?.id }, product) ?? product.funder
    }

    /// The person, or whoever stands in now.
    private func present(_ person: String?, _ product: Product) -> String? {
        person.map { directory.recipient(for: $0, product, at: now) }
    }

    private func put(_ kind: Desk.Kind, _ impediment: Impediment, _ rule: Rule, on person: String?) throws {
        guard let person else { return }
        var desk = try desk(of: person)
        desk.waiting.removeAll { $0.impediment == impediment.id && $0.kind == kind }
        let item = Desk.Item(impediment: impediment.id, kind: kind, since: now, rule: rule)
        desk.waiting.append(quieted(item, about: impediment))
        try save(desk)
    }

    /// The desk of a person, or an empty one for whoever was never written to.
    func desk(of person: String) throws -> Desk {
        if let desk = try transaction.desk(of: person, in: workspace.name) { return desk }
        return Desk(person: person, digestsFrom: try transaction.workspaceStart(workspace.name) ?? now)
    }

    func save(_ desk: Desk) throws {
        let due = DeskPlan(directory, desk).nextDue(after: now)
        try transaction.save(desk, due: due, in: workspace.name)
        noteSchedule()
    }

    /// The digest that is owed, and then the one immediate message that may go now.
    ///
    /// - Parameter draft: of that digest; without one that still holds it is worked out here.
    func clearDesk(of person: String, draft: DigestDraft? = nil) throws {
        guard var desk = try transaction.desk(of: person, in: workspace.name) else { return }
        let owed = DeskPlan(directory, desk).digestsOwed(at: now)
        if !owed.isEmpty {
            if desk.cadence == .stopped {
                try passOver(owed, on: &desk)
            } else {
                try sendDigest(for: owed, on: &desk, draft)
            }
        }
        if let moment = DeskPlan(directory, desk).nextMessage(after: now), moment <= now {
            try sendWaiting(on: &desk)
        }
        try save(DeskPlan(directory, desk).swept(at: now))
    }

    /// Everything that waits, as one message; what was answered meanwhile is dropped, and what the lead has promised
    /// waits on.
    private func sendWaiting(on desk: inout Desk) throws {
        let waiting = try desk.waiting.map { item in
            try transaction.impediment(item.impediment, in: workspace.name).map { quieted(item, about: $0) } ?? item
        }
        desk.waiting = waiting.filter { $0.leaves > now }
        // Saved before the events are recorded: what they hand to this desk must find nothing there that is due.
        try save(desk)
        var items: [DeskItem] = []
        for item in waiting where item.leaves <= now {
            // Read anew: what came of an item before it is recorded by now, perhaps of this impediment, too.
            guard var impediment = try transaction.impediment(item.impediment, in: workspace.name) else { continue }
            guard item.stillStands(impediment) else {
                try takeBack(item, &impediment)
                continue
            }
            guard try !passOn(item, &impediment, from: desk.person) else { continue }
            if item.kind == .ask, impediment.ask.state == .queued {
                let funder = directory.products[impediment.product]?.funder
                try record([.asked(.letter, rule: item.rule, of: funder)], on: &impediment, cause: .clock)
            }
            if item.kind == .ask, item.rule.name == .deputy, let asked = impediment.ask.deputyAskedAt, asked < now {
                // It lay here until it could leave; no time has run against the deputy (DOMAIN 6.5).
                try record([.deputyReached], on: &impediment, cause: .clock)
            }
            items.append(DeskItem(impediment, item.kind, rule: item.rule))
        }
        // The lowest missing layer first (P3), as in the digest.
        items.sort { Brief.comesFirst(Brief($0.impediment, in: directory), Brief($1.impediment, in: directory)) }
        guard let letter = workspace.correspondent.deskLetter(items, to: desk.person, at: now) else { return }
        try send([letter])
        desk = try transaction.desk(of: desk.person, in: workspace.name) ?? desk
        desk.interruptions.append(now)
    }

    /// What lies on a desk about it waits for what the lead has promised by now, no longer and no shorter.
    func quietDesks(about impediment: Impediment) throws {
        for var desk in try transaction.desks(in: workspace.name)
        where desk.waiting.contains(where: { $0.impediment == impediment.id }) {
            desk.waiting = desk.waiting.map { $0.impediment == impediment.id ? quieted($0, about: impediment) : $0 }
            try save(desk)
        }
    }

    /// The same, with until when it stays.
    private func quieted(_ item: Desk.Item, about impediment: Impediment) -> Desk.Item {
        var item = item
        item.quietUntil = workspace.ladder.quiet(item, about: impediment, at: now)
        return item
    }

    /// What was to ask the deputy and is dropped has asked nobody: when the funder is silent again, it may.
    private func takeBack(_ item: Desk.Item, _ impediment: inout Impediment) throws {
        guard item.kind == .ask, item.rule.name == .deputy, impediment.ask.deputyAskedAt != nil,
            impediment.ask.delegatedTo == nil
        else { return }
        try record([.deputyNotAsked], on: &impediment, cause: .clock)
    }

    /// What waited on a desk while its person went away, or while the funder came back, goes to whoever is there now.
    ///
    /// - Returns: whether it went elsewhere.
    private func passOn(_ item: Desk.Item, _ impediment: inout Impediment, from person: String) throws -> Bool {
        guard let product = directory.products[impediment.product], let funder = product.funder else { return false }
        let ask = impediment.ask
        if item.kind == .ask, item.rule.name != .funderAway, ask.state == .queued, ask.withStandIn != person,
            let reader = reader(of: ask, product), reader != person, !alsoAsking(ask, product).contains(person)
        {
            // It is somebody else's since, or they went away or came back.
            try put(.ask, impediment, item.rule, on: reader)
            return true
        }
        guard person == funder || item.rule.name == .funderAway else { return false }
        let recipient = directory.recipient(for: funder, product, at: now)
        if recipient == person { return false }
        // Somebody else has it since.
        if person != funder, impediment.ask.withStandIn != person { return true }
        if recipient == funder {
            try record([.handedBack(rule: Rule(.funderBack, since: item.since))], on: &impediment, cause: .clock)
        } else if recipient == impediment.ask.withStandIn {
            try put(item.kind, impediment, item.rule, on: recipient)
        } else {
            let rule = Rule(.funderAway, after: item.rule.after, since: item.rule.since)
            try record([.askedInstead(recipient, rule: rule)], on: &impediment, cause: .clock)
        }
        return true
    }

    // MARK: The digest

    /// One digest for all periods that are owed: after a long stop a funder does not get ten at once.
    private func sendDigest(for owed: [DigestPeriod], on desk: inout Desk, _ draft: DigestDraft?) throws {
        guard let first = owed.first, let last = owed.last else { return }
        desk.digestsFrom = last.to
        let drafted = try draft?.facts(
            for: desk.person, in: directory, from: first.from, to: last.to, by: transaction)
        let facts =
            try drafted
            ?? transaction.digestFacts(for: desk.person, in: directory, from: first.from, to: last.to, now: now)
        let letter = workspace.correspondent.digest(facts, period: last.name)
        for period in owed {
            let isNew = try transaction.record(
                RecordedDigest(
                    person: desk.person, period: period.name, at: now, letterKey: letter.key, asks: facts.askIDs,
                    isHeartbeat: letter.purpose == .heartbeat),
                in: workspace.name)
            guard isNew else { return }
        }
        // What was waiting for the budget, and what only the digest asks, is asked from here on.
        let told = facts.askIDs + facts.earlier.prefix(facts.shown).map(\.brief.id)
        desk.waiting.removeAll { told.contains($0.impediment) }
        try save(desk)
        for id in facts.askIDs {
            // What the team had kept is asked again; an answer to somebody else's question goes to them.
            guard var impediment = try transaction.impediment(id, in: workspace.name), !impediment.ask.isWithFunder,
                impediment.ask.holder == nil
            else { continue }
            // A blocker stands in it because it found no other way: by the rule that made it due.
            let rule = impediment.ask.state == .queued ? impediment.ask.queuedRule : nil
            let asked = Event.asked(.digest, rule: rule ?? Rule(.digestOnly), of: desk.person)
            try record([asked], on: &impediment, cause: .clock)
        }
        if letter.purpose == .digest || directory.agreement(with: desk.person).digest.heartbeat { try send([letter]) }
        desk = try transaction.desk(of: desk.person, in: workspace.name) ?? desk
    }
}

extension Event {
    /// The rule of what falls due for the funder. Where the funder is away, what is asked instead stands for it.
    fileprivate var rule: Rule? {
        switch self {
        case .askDue(let rule, _, _), .funderReminded(let rule), .promiseMissed(_, let rule): rule
        default: nil
        }
    }
}
