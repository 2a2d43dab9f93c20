import Impediments
import Letters

extension MemorySession {
    func impediment(_ id: ImpedimentID, in workspace: String) throws -> Impediment? {
        known(workspace)?.impediments[id.number]?.impediment
    }

    func impediments(in workspace: String, matching filter: ImpedimentFilter) throws -> [Impediment] {
        guard let place = known(workspace) else { return [] }
        let first = (filter.after?.number ?? 0) + 1
        var found: [Impediment] = []
        func take(_ number: Int) {
            guard found.count < filter.limit, let kept = place.impediments[number],
                filter.wants(kept.impediment)
            else { return }
            found.append(kept.impediment)
        }
        if filter.openOnly {
            for number in place.live.keys where number >= first { take(number) }
        } else if first <= Int(place.numbers.last) {
            for number in first...Int(place.numbers.last) where found.count < filter.limit { take(number) }
        }
        return found
    }

    func askedImpediments(in workspace: String, after id: ImpedimentID?, limit: Int) throws -> [Impediment] {
        try impediments(in: workspace, matching: ImpedimentFilter(openOnly: true, after: id, limit: .max))
            .filter(\.isAsked).prefix(limit).map { $0 }
    }

    func liveImpediments(of product: String, since: Instant, in workspace: String) throws -> [Impediment] {
        kept(product, in: workspace) { $0.touched >= since || $0.impediment.isOpen || $0.impediment.state == .accepted }
    }

    func reports(of product: String, since: Instant, before: Instant, in workspace: String) throws
        -> [DigestFacts.Report]
    {
        kept(product, in: workspace) {
            $0.touched >= since && $0.touched < before && !$0.impediment.isOpen && $0.impediment.state != .accepted
        }.map(DigestFacts.Report.init)
    }

    private func kept(
        _ product: String, in workspace: String, where isWanted: (MemoryWorkspace.Kept) -> Bool
    ) -> [Impediment] {
        guard let place = known(workspace), place.numbers.last > 0 else { return [] }
        return (1...Int(place.numbers.last)).compactMap { number in
            guard let kept = place.impediments[number], kept.impediment.product == product, isWanted(kept) else {
                return nil
            }
            return kept.impediment
        }
    }

    func events(of id: ImpedimentID, in workspace: String) throws -> [RecordedEvent] {
        guard let place = known(workspace) else { return [] }
        return (place.eventsOf[id.number] ?? []).map { place.events.rows[$0] }
    }

    func dueImpediments(at now: Instant, limit: Int) throws -> [Scheduled<ImpedimentID>] {
        due.keys.prefix(limit).prefix { $0.at <= now }.map {
            Scheduled(workspace: $0.workspace, key: ImpedimentID($0.key), due: $0.at)
        }
    }

    func takeImpedimentNumber(in workspace: String) throws -> ImpedimentID {
        ImpedimentID(Int(place(workspace).numbers.next()))
    }

    func append(_ events: [Event], of id: ImpedimentID, in workspace: String, at now: Instant) throws {
        let place = place(workspace)
        for event in events {
            let sequence = Int64(place.events.rows.count) + 1
            place.eventsOf[id.number, default: []].append(place.events.rows.count)
            place.events.append(RecordedEvent(sequence: sequence, impediment: id, at: now, event: event))
            place.lastEvent[id.number] = max(place.lastEvent[id.number] ?? now, now)
        }
        place.appendedTo.insert(id.number)
    }

    func save(_ impediment: Impediment, due: Instant?, in workspace: String) throws {
        let (place, number) = (place(workspace), impediment.id.number)
        if impediment.isOpen { place.live.insert(number) } else { place.live.remove(number) }
        keep(impediment, due, touched: place.lastEvent[number] ?? impediment.raisedAt, place, workspace)
    }

    func setDue(_ due: Instant?, of id: ImpedimentID, in workspace: String) throws {
        let place = place(workspace)
        guard let kept = place.impediments[id.number], kept.due != due else { return }
        keep(kept.impediment, due, touched: kept.touched, place, workspace)
    }

    private func keep(
        _ impediment: Impediment, _ due: Instant?, touched: Instant, _ place: MemoryWorkspace, _ workspace: String
    ) {
        let number = impediment.id.number
        let old = place.impediments[number]?.due
        if old != due {
            if let old { self.due.remove(MemoryDue(at: old, key: number, workspace: workspace)) }
            if let due { self.due.insert(MemoryDue(at: due, key: number, workspace: workspace)) }
        }
        place.impediments[number] = MemoryWorkspace.Kept(impediment, due: due, touched: touched)
    }

    func link(_ reference: MessageReference, root: MessageReference, to id: ImpedimentID, in workspace: String) throws {
        let place = place(workspace)
        func add(_ table: inout MemoryTable<MemoryWorkspace.Thread, [ImpedimentID]>, _ key: MessageReference) {
            let key = MemoryWorkspace.Thread(key)
            var known = table[key] ?? []
            guard !known.contains(id) else { return }
            known.insert(id, at: known.firstIndex { $0 > id } ?? known.count)
            table[key] = known
        }
        add(&place.links, reference)
        add(&place.threads, MessageReference(source: reference.source, channel: root.channel, id: root.id))
    }

    func impediments(of reference: MessageReference, in workspace: String) throws -> [ImpedimentID] {
        known(workspace)?.links[MemoryWorkspace.Thread(reference)] ?? []
    }

    func impediments(inThread root: MessageReference, in workspace: String) throws -> [ImpedimentID] {
        known(workspace)?.threads[MemoryWorkspace.Thread(root)] ?? []
    }

    // MARK: Seals

    func lastEvent(in workspace: String) throws -> Int64 { Int64(known(workspace)?.events.rows.count ?? 0) }

    func sealedEvents(in workspace: String, after sequence: Int64, limit: Int) throws -> [SealedEvent] {
        guard let place = known(workspace) else { return [] }
        return try place.events.rows.dropFirst(Int(sequence)).prefix(limit).map { recorded in
            SealedEvent(
                sequence: recorded.sequence, impediment: Int64(recorded.impediment.number), at: recorded.at,
                body: try StoredJSON.text(recorded.event), hash: place.seals[recorded.sequence]?.hash)
        }
    }

    func lastSeal(in workspace: String) throws -> Seal? {
        known(workspace)?.seals.rows.values.max { $0.sequence < $1.sequence }
    }

    func save(_ seals: [Seal], in workspace: String) throws {
        let place = place(workspace)
        for seal in seals where place.seals[seal.sequence] == nil { place.seals[seal.sequence] = seal }
    }
}

extension MemoryTable {
    fileprivate subscript(key: Key, default row: Row) -> Row {
        get { self[key] ?? row }
        set { self[key] = newValue }
    }
}

extension ImpedimentFilter {
    fileprivate func wants(_ impediment: Impediment) -> Bool {
        (product.map { impediment.product == $0 } ?? true) && (team.map { impediment.team == $0 } ?? true)
            && (states?.contains(impediment.state) ?? true) && (!openOnly || impediment.isOpen)
            && (raisedSince.map { impediment.raisedAt >= $0 } ?? true)
            && (raisedUntil.map { impediment.raisedAt < $0 } ?? true)
    }
}
