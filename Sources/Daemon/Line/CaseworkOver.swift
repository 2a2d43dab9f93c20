internal import Correspondence
internal import Impediments
internal import Ledger
internal import Letters
internal import Triage

/// Somebody says that something is back, and nobody says which impediment is over: it is asked, once. Only an answer
/// ends it; that it sounds so never does (DOMAIN R2).
extension Casework {
    /// Said in its thread.
    ///
    /// - Parameters:
    ///   - meant: the one of those open in the thread that the message is about.
    ///   - open: where users were met, that nobody could meet them is meant.
    func askWhetherOver(
        _ meant: Impediment, of open: [Impediment], _ message: Message, _ reading: Reading, at moment: Instant
    ) throws {
        let kept = reading.saysThatUsersWereMet ? open.last { $0.labels.category == .accessToUsers } : nil
        let isSaid = reading.saysItIsOver(in: message.text) || Following.isBack(message.text)
        guard let impediment = kept ?? (isSaid ? meant : nil), !tellsOfOtherPlaces(message, than: impediment) else {
            return
        }
        // In a thread of several a word without a number means the last.
        try ask(impediment, isMeantWithoutNumber: impediment.id == open.last?.id, message, at: moment)
    }

    /// Said beside all threads: it is asked where it is about one thing that is open in the channel.
    ///
    /// - Returns: whether it is asked.
    func askWhichIsOver(
        _ message: Message, _ reading: Reading, _ product: Product, _ team: Team, at moment: Instant
    ) throws -> Bool {
        guard reading.saysItIsOver(in: message.text),
            let impediment = try openOne(
                concernedBy: message.text, of: team, product, saidBeside: message.reference),
            !tellsOfOtherPlaces(message, than: impediment)
        else { return false }
        try ask(impediment, isMeantWithoutNumber: false, message, at: moment)
        return true
    }

    /// "Fine here" of somebody else tells nothing of where the raiser is, and "can confirm" confirms the trouble where
    /// nothing else was said.
    private func tellsOfOtherPlaces(_ message: Message, than impediment: Impediment) -> Bool {
        if OwnPlace.onlyConfirms(message.text) { return impediment.soundsOverSince == nil }
        return !isRaiser(message, of: impediment) && OwnPlace.isAllThatIsTold(in: message.text)
    }

    private func isRaiser(_ message: Message, of impediment: Impediment) -> Bool {
        workspace.key(of: message.author.id, at: message.reference.source) == impediment.raiser
    }

    /// Whoever hears of it next hears that it sounds over, too, until somebody answers.
    private func ask(
        _ impediment: Impediment, isMeantWithoutNumber: Bool, _ message: Message, at moment: Instant
    ) throws {
        var impediment = impediment
        let person = workspace.key(of: message.author.id, at: message.reference.source)
        let byRaiser = person == impediment.raiser
        // Whoever raised it knows best, and is asked also where others said so before.
        let again = byRaiser && impediment.soundsOverSince != nil && !impediment.soundsOverToRaiser
        if impediment.soundsOverSince == nil || again, !impediment.isSettled([.end], after: said) {
            try record(
                [.soundedOver(byRaiser: byRaiser, by: person)], on: &impediment, at: moment,
                cause: Cause(isAnsweredElsewhere: true))
        }
        try send([
            workspace.correspondent.asksWhetherOver(
                impediment, isMeantWithoutNumber: isMeantWithoutNumber, again: again, at: Place(message), now)
        ])
    }
}

extension Reading {
    /// What access to users was missing for.
    fileprivate var saysThatUsersWereMet: Bool { category == .nothing && evidence.contains(.userContact) && !abstain }
}
