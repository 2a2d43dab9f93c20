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
        if try takeDoubt(message, reading, in: known, product, team, at: moment) { return true }
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

    /// Said plainly of one that only sounds as if it were over, it is still there.
    private func takeDoubt(
        _ message: Message, _ reading: Reading, in known: [Impediment], _ product: Product, _ team: Team,
        at moment: Instant
    ) throws -> Bool {
        let doubted = known.filter { $0.isOpen && $0.soundsOverSince != nil }
        // What was said to be over since then is what is meant.
        guard let latest = doubted.compactMap(\.soundsOverSince).max(),
            known.allSatisfy({ $0.isOpen || ($0.resolvedAt ?? $0.raisedAt) < latest }),
            reading.more.isEmpty, NotOver.said(in: message.text) == .plainly,
            !Following.bringsMore(message.text, in: reading.language),
            let meant = try meant(by: message.text, reading, of: doubted, team, product)
        else { return false }
        try sayAgain(meant, in: message, keep(message, [reading]), repliesTo: message, at: moment)
        return true
    }

    /// What takes back what was said just before it, without a word of its own: "nope" and "wait no" below an end, or
    /// "scratch that" of whoever said it.
    func takeDenial(_ message: Message, _ reading: Reading, in known: [Impediment], at moment: Instant) throws -> Bool {
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        let isNo = Spoken.isBareNo(message.text)
        guard isNo || Spoken.isOffhand(message.text) else { return false }
        let open = known.filter(\.isOpen)
        let doubted = open.filter { $0.soundsOverSince != nil }
        if isNo, doubted.count == 1, let one = doubted.first {
            try sayAgain(one, in: message, keep(message, [reading]), repliesTo: message, at: moment)
            return true
        }
        guard
            let over = known.last(where: { impediment in
                canBeDoubted(impediment)
                    && (isNo ? wasJustEnded(impediment, at: moment) : impediment.resolvedBy == person)
            })
        else { return false }
        try askWhetherBack(
            over, message, keep(message, [reading]), readAs: nil,
            isMeantWithoutNumber: open.isEmpty && over.id == known.last?.id, at: moment)
        return true
    }

    /// Where a bare "nope" is what is asked about, another one denies the end once more, and never its being back.
    func isDoubtedByNo(_ impediment: Impediment) throws -> Bool {
        guard let since = impediment.soundsBackSince else { return false }
        return try (impediment.echoes ?? []).contains { echo in
            guard echo.at >= since, let said = try transaction.personal(echo.text, in: workspace.name) else {
                return false
            }
            return Spoken.isBareNo(said.words) || Spoken.isOffhand(said.words)
        }
    }

    /// A bare no later than that answers something else.
    private func wasJustEnded(_ impediment: Impediment, at moment: Instant) -> Bool {
        guard impediment.soundsBackSince == nil, let end = impediment.resolvedAt else { return false }
        return end <= moment && moment - end <= Limits.denialFollowsWithin
    }

    /// What "never mind" means. Behind good news of the same person it takes that back; of one's own impediment, of which
    /// nobody else has heard, it takes back the impediment; of any other it says that it is over: what others have said
    /// of it is not erased.
    ///
    /// - Returns: `nil` where it is no answer.
    func offhand(by person: PersonKey, of impediment: Impediment, isNamed: Bool) -> Answer? {
        let isRaiser = person == impediment.raiser
        if isGoodNews(of: person, in: impediment) { return Answer(.stillThere) }
        // What was said to be over is asked about.
        if canBeDoubted(impediment), impediment.resolvedBy == person { return nil }
        guard isRaiser else { return isNamed ? Answer(.withdraw) : nil }
        let isUnheard =
            impediment.lead.toldAt == nil && impediment.ask.previewedAt == nil && impediment.ask.sentAt == nil
            && impediment.ask.acceptanceProposedBy == nil && impediment.respondedAt == nil
            && (impediment.consequences ?? []).isEmpty
        let isTheirsAlone = impediment.isOpen && impediment.soundsOverSince == nil && isUnheard
        return isTheirsAlone && impediment.allOccurrences.count == 1 ? Answer(.withdraw) : Answer(.done)
    }

    /// Whether it sounds over, and this person said so last.
    func isGoodNews(of person: PersonKey, in impediment: Impediment) -> Bool {
        impediment.isOpen && impediment.soundsOverSince != nil && impediment.soundsOverBy == person
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
