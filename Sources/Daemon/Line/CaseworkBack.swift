internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// What was said to be over in its thread is perhaps not: said plainly it is open again; otherwise it is asked, and not
/// verified while nobody answers (DOMAIN R2, R3).
extension Casework {
    /// - Returns: whether the message says so, and is taken.
    func takeReturn(
        _ message: Message, _ reading: Reading, in known: [Impediment], _ product: Product, _ team: Team,
        at moment: Instant
    ) throws -> Bool {
        let ended = try known.filter(isOver)
        // What else it says must not be lost: then it is read as any other reply.
        guard !ended.isEmpty, reading.more.isEmpty else { return false }
        let open = known.filter(\.isOpen)
        // "It hasn't gone down again" has the words of a return, and may read as an impediment.
        if open.isEmpty, NotOver.isDenied(in: message.text) { return true }
        guard let saying = NotOver.said(in: message.text),
            !Following.bringsMore(message.text, in: reading.language),
            let over = try meant(by: message.text, reading, of: ended, team, product)
        else { return false }
        let isNewest = open.allSatisfy { $0.lastSaidAt <= over.resolvedAt ?? over.raisedAt }
        // Nothing else can be meant, or it is plainly the answer to what was asked, or its words tell.
        let isMeant = saying == .plainly && (open.isEmpty || isNewest && over.soundsBackSince != nil)
        if try isMeant || isToldApart(over, from: open, in: message, product, team) {
            try sayAgain(over, in: message, keep(message, [reading]), repliesTo: message, at: moment)
            return true
        }
        // What reads as an impediment is said again, or asked about, by its kind.
        guard canBeDoubted(over), isNewest, saying == .plainly || !reading.isImpediment else { return false }
        try askWhetherBack(
            over, message, keep(message, [reading]), readAs: nil,
            isMeantWithoutNumber: open.isEmpty && over.id == known.last?.id, at: moment)
        return true
    }

    /// Whether most of what a message is about is what is over, and nothing of it what is open: "the staging server is
    /// down again".
    private func isToldApart(
        _ over: Impediment, from open: [Impediment], in message: Message, _ product: Product, _ team: Team
    ) throws -> Bool {
        let said = Set(gist(of: message.text).stems)
        let lines = try shelves(of: team, product).own.lines
        func shared(with impediment: Impediment) -> Int {
            lines.filter { $0.id == impediment.id }.map { said.intersection($0.saying.gist.stems).count }.max() ?? 0
        }
        return 2 * shared(with: over) > said.count && open.allSatisfy { shared(with: $0) == 0 }
    }

    /// Once; what more is said meanwhile is counted and answered as in any thread. It counts where it was said to be
    /// over, and can be taken out again exactly: as something of its own it gets a number.
    func askWhetherBack(
        _ impediment: Impediment, _ message: Message, _ text: TextKey, readAs labels: Labels?,
        isMeantWithoutNumber: Bool, at moment: Instant
    ) throws {
        let isAsked = impediment.soundsBackSince != nil
        try count(impediment, again: message, text, readAs: labels, replies: isAsked, at: moment)
        guard !isAsked else { return }
        try send([
            workspace.correspondent.asksWhetherBack(
                impediment, text, isMeantWithoutNumber: isMeantWithoutNumber, at: Place(message), now)
        ])
    }

    /// Said to be over, and nobody has verified it.
    func canBeDoubted(_ impediment: Impediment) -> Bool {
        impediment.state == .resolved && impediment.comesBack(with: said)
            && impediment.occurrences.count < Limits.saidAtMost
    }

    private func isOver(_ impediment: Impediment) throws -> Bool {
        let counted = try counted(impediment)
        return canBeSaidAgain(counted) && counted.comesBack(with: said)
    }
}
