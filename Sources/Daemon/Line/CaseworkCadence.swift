internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// How often a funder gets the digest: their own wish, said with one click, on a page, or in a mail.
extension Casework {
    /// - Returns: whether anything is changed by it.
    func setCadence(_ cadence: DigestCadence, of person: String) throws -> Bool {
        guard directory.funders.contains(person) else { return false }
        var desk = try desk(of: person)
        guard (desk.cadence ?? .weekly) != cadence else { return false }
        desk.cadence = cadence
        desk.digestsNotBefore = now
        try save(desk)
        guard cadence == .stopped else { return true }
        // What slows the work is asked in digests only: whoever steers it must know that it is not asked any more.
        var told: Set<String> = []
        for product in directory.products(fundedBy: person) {
            guard let steward = directory.steward(of: product, at: now), steward != person,
                told.insert(steward).inserted
            else { continue }
            try send([workspace.correspondent.digestsStopped(by: person, to: steward, at: now)])
        }
        return true
    }

    /// `digest monthly`, said to the bot by a funder.
    func takeCadence(_ message: Message) throws -> Bool {
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        guard directory.funders.contains(person.value), let cadence = SpokenCadence.wanted(in: message.text) else {
            return false
        }
        _ = try setCadence(cadence, of: person.value)
        try send([workspace.correspondent.cadenceNoted(cadence, to: person.value, at: Place(message), now)])
        return true
    }

    /// Periods for which no digest is wanted: they are over, and nothing in them was asked.
    func passOver(_ owed: [DigestPeriod], on desk: inout Desk) throws {
        guard let last = owed.last else { return }
        for period in owed {
            _ = try transaction.record(
                RecordedDigest(
                    person: desk.person, period: period.name, at: now, letterKey: "", asks: [], isHeartbeat: true),
                in: workspace.name)
        }
        desk.digestsFrom = last.to
        try save(desk)
    }
}
